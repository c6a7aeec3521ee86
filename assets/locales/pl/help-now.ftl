# Help now, as it stands before unlocking, too.

## Help now

help-now = Pomoc teraz
help-now-about = Osoby i linie wsparcia, do których możesz się zwrócić. Nikt nie dostaje wiadomości, że ta strona została otwarta. Inbetween nie widzi, czy ktoś odbiera. Jeśli znasz osoby, które odbierają na którejś z linii, wybierz inną.
help-now-close = Zamknij Pomoc teraz
help-now-country = Kraj
help-now-emergency = Numery alarmowe
help-now-lines = Linie krajowe
help-now-unverified = Nikt nie dzwonił na te linie, aby sprawdzić je dla Inbetween. Pod każdą widać, kiedy ostatnio zajrzano do jej źródła.
line-emotional-support = Wsparcie emocjonalne
country-eu = Cała Unia Europejska
country-pl = Polska
country-cz = Czechy
country-se = Szwecja
country-gb = Wielka Brytania
country-us = Stany Zjednoczone
line-checked = { $exact ->
    [day] Sprawdzono { $date }.
   *[other] Sprawdzono: { $date }.
  }
line-undated = Nie wiadomo, kiedy ten numer był ostatnio sprawdzany. Mógł się zmienić.
line-old = { $exact ->
    [day] Te numery sprawdzono ostatnio { $date }.
   *[other] Te numery sprawdzono ostatnio: { $date }.
  } Mogły się zmienić.

## When a line can be reached

hours-always = zawsze
hours-every-day = codziennie, całą dobę
hours-every-day-mostly = zwykle całą dobę; bywała zamknięta w weekendy, więc jeśli nikt nie odbiera, spróbuj następnej linii
hours-by-country = nie w każdym kraju, godziny są różne
