# Dates in words.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

date-day = { DATETIME($on, dateStyle: "long") }
date-week = the week of { DATETIME($on, dateStyle: "long") }
date-month = { DATETIME($on, month: "long", year: "numeric") }
date-season = { $season ->
    [spring] spring { $year }
    [summer] summer { $year }
    [autumn] autumn { $year }
   *[winter] winter { $year }/{ $next }
  }

date-month-name = { DATETIME($on, month: "long") }
season-spring = Spring
season-summer = Summer
season-autumn = Autumn
season-winter = Winter
