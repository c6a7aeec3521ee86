# Words in pictures of what was written, and the sentences and tables beside them. Rust shows them.

## Days along the bottom of a picture, in a few letters

axis-month-name = { $month ->
    [1] led
    [2] úno
    [3] bře
    [4] dub
    [5] kvě
    [6] čvn
    [7] čvc
    [8] srp
    [9] zář
    [10] říj
    [11] lis
   *[12] pro
  }
axis-day = { $day }. { axis-month-name }
axis-month = { axis-month-name } { $year }
axis-year = { $year }

## Self-ratings over time

series-name = { $title } (verze { $version }, { $language })
work-period-unnamed = Období práce
ratings-none = V této době tu není žádné hodnocení.
ratings-of-workplace = { $name }: { $sentence }
ratings-of-none = Žádné konkrétní pracoviště
ratings-few = Tvoje obvyklé rozmezí se ukáže po pěti odpovědích. Do té doby vidíš odpovědi jako tečky, a to stačí.
ratings-needed = { $needed ->
    [one] Chybí ještě jedna odpověď.
    [few] Chybějí ještě { $needed } odpovědi.
   *[other] Chybí ještě { $needed } odpovědí.
  }
ratings-rough = První hrubá představa o tvém obvyklém rozmezí: { $low } až { $high }. Vychází z { $count } odpovědí.
ratings-usual = Tvoje obvyklé rozmezí je { $low } až { $high }. Vychází z prvních { $count } odpovědí v tomto období práce.
ratings-chosen = Tvoje obvyklé rozmezí je { $low } až { $high }. Vychází z { $count } odpovědí ve zvolené době, od { $from } do { $to }.
ratings-moved = Tvoje poslední odpovědi se liší od toho, co je u tebe obvyklé.
ratings-described = { $count ->
    [one] Jedna odpověď jako tečka
    [few] { $count } odpovědi jako tečky
   *[other] { $count } odpovědí jako tečky
  } na stupnici od { $from } do { $to }. { $direction } { $sentence }
ratings-higher-is-more-strain = Vyšší číslo znamená větší zátěž.
ratings-higher-is-better = Vyšší číslo znamená, že je toho víc.

rating-told = { $day }: { $place }, { $number }
rating-told-alone = { $day }: { $number }
place-below = méně než obvykle
place-within = zhruba jako obvykle
place-above = více než obvykle
place-apart = do tvého obvyklého rozmezí se nepočítá
place-none = obvyklé rozmezí zatím není

ratings-table = { $name }, odpověď po odpovědi
ratings-column-day = Den
ratings-column-number = Odpověď
ratings-column-usual = Tehdejší obvyklé rozmezí
ratings-column-place = Srovnání s ním
ratings-range = { $low } až { $high }
ratings-no-work = bez práce
ratings-empty = –

## One rating in its place

rating-place-below = Méně, než je u tebe obvyklé.
rating-place-within = Zhruba tak, jak je u tebe obvyklé.
rating-place-above = Více, než je u tebe obvyklé.
rating-place-rough = Srovnává se to s první hrubou představou o tom, co je u tebe obvyklé.
rating-place-needed = { $needed ->
    [one] Ještě jedna odpověď a ukáže se obvyklé rozmezí.
    [few] Ještě { $needed } odpovědi a ukáže se obvyklé rozmezí.
   *[other] Ještě { $needed } odpovědí a ukáže se obvyklé rozmezí.
  }
rating-place-next = Od příští odpovědi tu bude obvyklé rozmezí.
rating-place-apart = Toto hodnocení zůstává uložené, ale do obvyklého rozmezí se nepočítá. Předchozí je z { $day } a mezi nimi je méně než { $days ->
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dní
  }.
rating-place-number = { $number }, na stupnici od { $from } do { $to }.
rating-place-range = Tvoje obvyklé rozmezí: { $low } až { $high }.

## On a page for somebody else, in the person's own voice

page-period = Nové období práce
page-ratings-few = Obvyklé rozmezí zatím není. Začíná s pátou odpovědí.
page-ratings-rough = Stínovaný pás je první hrubá představa o mém obvyklém rozmezí.
page-ratings-usual = Stínovaný pás je moje obvyklé rozmezí.
page-ratings-range = Sahá od { $low } do { $high } a vychází z { $count } odpovědí.
page-ratings-moved = Moje poslední odpovědi se liší od toho, co je u mě obvyklé.
page-ratings-note = Tečka je jedna odpověď. Kroužek označuje odpověď mimo moje obvyklé rozmezí a jeden kroužek znamená málo.
page-ratings-note-few = Tečka je jedna odpověď.
page-place-apart = do obvyklého rozmezí se nepočítá
page-limits-column-outcomes = Jak to šlo
