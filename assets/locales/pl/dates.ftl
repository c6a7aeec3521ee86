# Dates in words.

date-day = { DATETIME($on, dateStyle: "long") }
date-week = tydzień od { DATETIME($on, dateStyle: "long") }
date-month = { DATETIME($on, month: "long", year: "numeric") }
date-season = { $season ->
    [spring] wiosna { $year }
    [summer] lato { $year }
    [autumn] jesień { $year }
   *[winter] zima { $year }/{ $next }
  }

date-month-name = { DATETIME($on, month: "long") }
season-spring = Wiosna
season-summer = Lato
season-autumn = Jesień
season-winter = Zima
