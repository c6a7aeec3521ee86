# Dates in words.

date-day = { DATETIME($on, dateStyle: "long") }
date-week = týden od { DATETIME($on, dateStyle: "long") }
date-month = { DATETIME($on, month: "long", year: "numeric") }
date-season = { $season ->
    [spring] jaro { $year }
    [summer] léto { $year }
    [autumn] podzim { $year }
   *[winter] zima { $year }/{ $next }
  }

date-month-name = { DATETIME($on, month: "long") }
season-spring = Jaro
season-summer = Léto
season-autumn = Podzim
season-winter = Zima
