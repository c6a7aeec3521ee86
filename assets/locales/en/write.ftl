# What a person reads while writing, outside the forms themselves.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## What is said of answers

# final
counts-this-time = This time: { $counts }.
count = { NUMBER($times) } { $words }
# final
scores-none = Not enough answers
scores-caption = Your numbers
scores-name = Name
scores-number = Number
scores-higher-is-more-strain = From { $from } to { $to }. Higher is more strain.
scores-higher-is-better = From { $from } to { $to }. Higher is more of it.
scores-not-rated = There was no work to rate.
scale-read = { NUMBER($number) } ({ NUMBER($from) } { $from_label }, { NUMBER($to) } { $to_label })
number-read = { NUMBER($number) } { $unit }
number-alone = { NUMBER($number) }
tick-read = Yes
roles-read = Roles
workplace-read = Workplace: { $name }
tags-read = Tags

## Around every form

# final
line-before-first = Leave out names and places; otherwise write as it comes. Before anything leaves this notebook you will look at it line by line.
changing = A change to a note in the journal
interval = The last one is from { $date }. It is best to leave at least { $days ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
  } between two. You can still go on.
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
date-year-slip = Choose a year from 1900 to 2199.
roles-legend = Which roles were part of it?
# Where two or more periods of work run on the day of a note.
workplace-legend = Which of your workplaces is this about?
workplace-both = Both, or neither
workplace-default = Without a choice it counts for { $name }.
workplace-elsewhere = The chosen workplace is not one of this day. So the choice does not count.
tags-label = Tags
tags-help = Your own words for finding it again. Enter or a comma ends one.
tag-remove = Remove { $tag }

## Answering

# final
skip = Skip
clear = Clear this answer
star = Star
star-none-left = { $most ->
    [one] { NUMBER($most) } line is
   *[other] { NUMBER($most) } lines are
  } starred already. Take one star away first, then give it to this line.
stars-none = No line is starred yet.
scale-end = { NUMBER($number) } { $label }
number-slip = Type a whole number.
number-slip-range = Type a whole number from { NUMBER($from) } to { NUMBER($to) }.
text-too-long = That is too long for one note. A field holds { NUMBER($most) } characters, about 70 pages. None of it was put in. You can put it in as several notes.
half-character = One character here is incomplete, so this cannot be kept. Delete it and type it again. It is shown as �.

## The way on and the way out

go-on = Go on
last-question = To the last question
# final
stop-here = Stop here
stop-here-about = Keeps what is here so far in my journal.
part-before = Back to the previous part
keep = Keep it in my journal
keep-change = Keep the change
leave-draft = Leave it unfinished
leave = Back to Today
leave-change = Back to the note
throw-away = Throw this note away
throw-away-title = Throw this note away?
throw-away-about = Everything written here will be gone and cannot be brought back.
throw-change = Throw this change away
throw-change-title = Throw this change away?
throw-change-about = The note stays as it was kept. The changes will be gone and cannot be brought back.
throw-away-no = Keep writing
throw-away-yes = Throw it away

## The small forms beside the notes: a limit, a contact, a period of work

unkept-again = This is from earlier. It is not kept yet.
unkept-later = Go on later
unkept-throw-away = Throw this away
unkept-throw-away-title = Throw away what is written here?
saving = Saving…
saved-as-you-write = Saved as you write.
draft-not-saved = Not saved yet. Your words stay here, and Inbetween keeps trying to save them.

## Afterwards

back-to-today = Back to Today
read-it = Read it
