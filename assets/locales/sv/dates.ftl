# Dates in words.

date-day = { DATETIME($on, dateStyle: "long") }
date-week = veckan med start { DATETIME($on, dateStyle: "long") }
date-month = { DATETIME($on, month: "long", year: "numeric") }
date-season = { $season ->
    [spring] våren { $year }
    [summer] sommaren { $year }
    [autumn] hösten { $year }
   *[winter] vintern { $year }/{ $next }
  }

date-month-name = { DATETIME($on, month: "long") }
season-spring = Vår
season-summer = Sommar
season-autumn = Höst
season-winter = Vinter
