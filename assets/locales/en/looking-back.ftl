# Looking back: what was written over a stretch of time, as something to see.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

# final
nav-looking-back = Looking back
looking-back-about = Your own notes over time, and only yours. There is no score.
looking-back-parts = What to look at
looking-back-unreadable = { $notes ->
    [one] { NUMBER($notes) } note cannot be read, because a part of the notebook is damaged. It is left out.
   *[other] { NUMBER($notes) } notes cannot be read, because a part of the notebook is damaged. They are left out.
  }
# The part-nav names are those on the buttons that lead to the parts, as short as can be.
part-nav-ratings = Ratings
part-nav-limits = Limits
part-nav-together = Ratings and limits
part-nav-roles = Roles and tensions
part-nav-weighed = What weighed on me
part-nav-conditions = Place and conditions
part-nav-gathered = Gathered
part-nav-job-lines = Job description
part-limits = Limits by outcome
part-together = Ratings above limits
together-about = Both are drawn along the same time, to look at together. Neither is shown as the reason for the other.
together-scale = Rating
part-roles = Roles and tensions
part-weighed = What weighed on me, and what stood in the way
part-conditions = Place and conditions

## The stretch of time

stretch-title = Which time
stretch-kind = Time
stretch-whole = Whole time
stretch-recent = Last { NUMBER($months) } months
stretch-quarter = A quarter
stretch-days = From one day to another
stretch-work-period = A period of work
stretch-which-quarter = Quarter
stretch-which-period = Period of work
stretch-from = From
stretch-to = To
stretch-turned-round = The first day comes after the last one, so nothing was changed. Correct one of the two days.
stretch-beside = Beside it
stretch-beside-none = Nothing
# A calendar quarter, such as 1 October to 31 December 2026.
quarter-name = { DATETIME($first, month: "long") } to { DATETIME($last, month: "long", year: "numeric") }
stretch-told-whole = Shown: everything that is kept here.
stretch-told-days = Shown: { DATETIME($first, dateStyle: "long") } to { DATETIME($last, dateStyle: "long") }.
stretch-told-period = Shown: { $name }.
work-period-since = { $name }, since { $from }
work-period-days = { $name }, { $from } to { $to }
