# Self-ratings over time, and what every picture has around it.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Every picture

chart-values = Values, one by one: { $title }
chart-how-to-read = Point at a dot to read its answer. With the keyboard: Tab to the picture, then the arrow keys.
chart-table = Show as a table

## Ratings against my usual range

looking-back-ratings = Ratings against my usual range
ratings-none-yet = Here you will see your answers to How I am, as dots over time.
# final
ratings-few-yet = Your usual range appears after five answers. Until then you see your answers as dots, and that is enough.
ratings-series = Which answers
ratings-help = How to read this
ratings-help-dots = A dot is one answer. The soft band is your usual range: most of your next answers will lie in it. A ring marks an answer outside. One ring alone means little.
ratings-help-line = The thin line follows the middle one of three answers. It breaks where there was no work or no answer. A hollow dot stays out of the usual range, because it came too soon after the one before.
ratings-help-rough = From five answers on the band has dashed edges: a first rough idea. From eight on it stays as it is, so that a slow change can be seen.
ratings-help-moved = The notebook speaks of a change only when two of your last three answers lie outside on the same side. In a half-year in which nothing changes, that still happens by chance: about once in ten, or once in five. Of large changes that last, it notices about half within six answers. It is a notebook, not an alarm.
ratings-help-periods = A dotted upright line marks a new period of work. Your usual range starts again with it. Nothing here shows a cause.

## A slow change, when it is asked for

drift-ask = Look for a slow rise or fall
drift-title = Over the time shown
drift-upward = { $name }: has tended upward.
drift-downward = { $name }: has tended downward.
drift-unclear = { $name }: no clear direction.
drift-too-few = { $name }: that needs eight answers that count.
drift-none = There are no answers in this time.
drift-period = Of several periods of work, this is about the last one.

## A time to compare with

# final
reference-title = Use a time that was all right for me
reference-about = Your answers are then compared with those of this time, in this period of work. It needs five answers that count. It never moves by itself.
reference-first = Now compared with your first answers in this period of work.
reference-chosen = Now compared with { DATETIME($first, dateStyle: "long") } to { DATETIME($last, dateStyle: "long") }, the time you chose.
reference-unused = The time you chose, { DATETIME($first, dateStyle: "long") } to { DATETIME($last, dateStyle: "long") }, has fewer than five answers that count by now. So your first answers are used.
reference-from = From
reference-to = To
reference-turned-round = The first day comes after the last one. Correct one of the two days.
reference-choose = Compare with this time
reference-remove = Compare with my first answers again
reference-done = Compared with the time you chose.
reference-removed = Compared with your first answers.
