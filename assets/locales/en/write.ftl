# What a person reads while writing, outside the forms themselves.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## What is said of answers

# final
counts-this-time = This time: { $counts }.
count = { NUMBER($times) } { $words }
# final
scores-none = Not enough answers
scores-caption = What this gave
scores-name = What
scores-number = Number
scores-higher-is-more-strain = From { $from } to { $to }. Higher is more strain.
scores-higher-is-better = From { $from } to { $to }. Higher is more of it.
scores-not-rated = There was no work to rate.
scale-read = { NUMBER($number) } ({ NUMBER($from) } { $from_label }, { NUMBER($to) } { $to_label })
number-read = { NUMBER($number) } { $unit }
number-alone = { NUMBER($number) }
tick-read = Yes
roles-read = Roles
tags-read = Tags

## Around every form

# final
line-before-first = Leave out names and places; otherwise write as it comes. Before anything leaves this notebook you will look at it line by line.
changing = A change to a note in the journal
interval = The last one is from { $date }. Two of these are best { $days ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
  } apart or more. You can go on all the same.
# Of a rating that is compared with what is usual.
interval-usual = The last one that counts is from { $date }. If you go on, this one is kept, but stays out of your usual range. That needs { $days ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
  } between two.
all-at-once = Show all questions at once
part-by-part = Show one part at a time

more-help = More about these questions
around = When, roles, tags, sharing
around-now = { $date } · { $share }
date-legend = When was it?
date-add = Add a date
date-precision = How exactly
date-precision-day = The day
date-precision-week = The week
date-precision-month = The month
date-precision-season = The season
date-part-day = Day
date-part-month = Month
date-part-season = Season
date-part-year = Year
date-year-slip = A year from 1900 to 2199 is needed here.
roles-legend = Which roles were part of it?
tags-label = Tags
tags-help = Your own words for finding it again. Enter or a comma ends one.
tag-remove = Take out { $tag }

## Answering

# final
skip = Skip
clear = Clear this answer
star = Star
star-none-left = { $most ->
    [one] { NUMBER($most) } line is
   *[other] { NUMBER($most) } lines are
  } starred already. Take one star away first to give it to this line.
stars-none = No line is starred so far.
scale-end = { NUMBER($number) } { $label }
number-slip = A whole number is needed here.
number-slip-range = A whole number from { NUMBER($from) } to { NUMBER($to) } is needed here.
text-too-long = That is too long for one note. A field holds { NUMBER($most) } characters, about 70 pages. Nothing of it was put in. It can go in in parts, as several notes.
half-character = One character here is only half there, so this cannot be kept. Delete it and type it again. In the draft, a � stands in its place.

## The way on and the way out

go-on = Go on
last-question = To the last question
# final
stop-here = Stop here
stop-here-about = Keeps in my journal what is here so far.
part-before = Back to the part before
keep = Keep it in my journal
keep-change = Keep the change
leave-draft = Leave it as a draft
leave = Back to Today
leave-change = Back to the note
throw-away = Throw this draft away
throw-away-title = Throw this draft away?
throw-away-about = What you wrote here is then gone and cannot be brought back.
throw-change = Throw this change away
throw-change-title = Throw this change away?
throw-change-about = The note stays as it was kept. What you changed is then gone and cannot be brought back.
throw-away-no = Go on writing
throw-away-yes = Throw it away

## The small forms beside the notes: a limit, a contact, a period of work

unkept-again = You began this earlier. It is not kept yet.
unkept-later = Go on later
unkept-throw-away = Throw this away
unkept-throw-away-title = Throw away what you wrote here?
saving = Saving…
saved-as-you-write = Saved as you write.
draft-not-saved = Not saved yet. What you wrote stays here, and saving is tried again.

## Afterwards

back-to-today = Back to Today
read-it = Read it
