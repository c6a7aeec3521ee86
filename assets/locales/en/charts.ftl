# Words in pictures of what was written, and the sentences and tables beside them. Rust shows them.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Days along the bottom of a picture, in a few letters

axis-month-name = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  }
axis-day = { $day } { axis-month-name }
axis-month = { axis-month-name } { $year }
axis-year = { $year }

## Self-ratings over time

# The name of a form where it has several versions or languages.
series-name = { $title } (version { $version }, { $language })
# A period of work without a name.
work-period-unnamed = A period of work
ratings-none = Nothing was rated here in this time.
# Where two periods of work run at once, a sentence about the ratings of each.
ratings-of-workplace = { $name }: { $sentence }
# In place of the name of a workplace.
ratings-of-none = No single workplace
# final
ratings-few = Your usual range appears after five answers. Until then you see your answers as dots, and that is enough.
ratings-needed = { $needed ->
    [one] One more answer is needed.
   *[other] { $needed } more answers are needed.
  }
ratings-rough = A first rough idea of your usual range: { $low } to { $high }. It rests on { $count } answers.
ratings-usual = Your usual range is { $low } to { $high }. It rests on your first { $count } answers in this period of work.
ratings-chosen = Your usual range is { $low } to { $high }. It rests on { $count } answers from { $from } to { $to }, the time chosen for it.
# After two of the last three ratings outside on one side, and never before.
ratings-moved = Your last answers are different from what is usual for you.
# Read with the picture by those who do not see it.
ratings-described = { $count ->
    [one] One answer, as a dot
   *[other] { $count } answers, as dots
  } on a scale from { $from } to { $to }. { $direction } { $sentence }
ratings-higher-is-more-strain = Higher is more strain.
ratings-higher-is-better = Higher is more of it.

# One rating, read out. Words first.
rating-told = { $day }: { $place }, { $number }
rating-told-alone = { $day }: { $number }
place-below = less than usual
place-within = about as usual
place-above = more than usual
place-apart = stays out of your usual range
# Of a rating that made the first range: there is nothing yet to compare it with.
place-none = no usual range yet

ratings-table = { $name }, answer by answer
ratings-column-day = Day
ratings-column-number = Answer
ratings-column-usual = Usual range by then
ratings-column-place = Compared with it
ratings-range = { $low } to { $high }
ratings-no-work = no work
ratings-empty = –

## One rating in its place

rating-place-below = Less than is usual for you.
rating-place-within = About as usual for you.
rating-place-above = More than is usual for you.
rating-place-rough = This is compared with a first rough idea of what is usual for you.
rating-place-needed = { $needed ->
    [one] One more answer until there is a usual range.
   *[other] { $needed } more answers until there is a usual range.
  }
rating-place-next = From the next answer on there is a usual range.
rating-place-apart = This one is kept, and stays out of your usual range. It is less than { $days } days after the one from { $day }.
rating-place-number = { $number }, on a scale from { $from } to { $to }.
rating-place-range = Your usual range: { $low } to { $high }.

## On a page for somebody else, in the person's own voice

# Above a dotted upright line, in place of the name that the period has in the notebook.
page-period = New period of work
page-ratings-few = There is no usual range yet. It begins with five answers.
page-ratings-rough = The shaded band is a first rough idea of my usual range.
page-ratings-usual = The shaded band is my usual range.
page-ratings-range = It goes from { $low } to { $high } and rests on { $count } answers.
page-ratings-moved = My last answers are different from what is usual for me.
page-ratings-note = A dot is one answer. A ring marks an answer outside my usual range, and one ring alone means little.
page-ratings-note-few = A dot is one answer.
page-place-apart = not counted in the usual range
page-limits-column-outcomes = What happened
