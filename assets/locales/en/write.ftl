# What a person reads while writing, outside the forms themselves.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Dates in words

date-day = { DATETIME($on, dateStyle: "long") }
date-week = the week of { DATETIME($on, dateStyle: "long") }
date-month = { DATETIME($on, month: "long", year: "numeric") }
date-season = { $season ->
    [spring] spring { $year }
    [summer] summer { $year }
    [autumn] autumn { $year }
   *[winter] winter { $year }/{ $next }
  }

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
roles-read = Roles
tags-read = Tags
