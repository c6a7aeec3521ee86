# What a person reads on Today, in the journal, in the bin, and under Help now.

## Today

happened-title = Gdy coś się wydarzyło
arrange = Wybierz, co tu widać
arrange-done = Gotowe
arrange-about = To, co stąd zdejmiesz, nie przepada. Jest poniżej, w „Odłożone”.
put-away = Odłożone
door-other = { $form }, { $length }
picture-fp-a = Obrazek: dwa koła, które na siebie zachodzą, i strzałka w ich stronę.
picture-fp-b = Obrazek: dwa koła z odstępem między nimi i strzałka w ich stronę.
picture-se-a = Obrazek: jedno koło w rzędzie z innymi i strzałka w ich stronę.
picture-se-b = Obrazek: jedno koło obok innych i strzałka w jego stronę.
choose-back = Wróć do Dzisiaj
first-others = Inne sposoby, by zacząć
nothing-new = Notatnik jest otwarty tylko do odczytu, więc nie można zacząć nic nowego. Swoje notatki możesz czytać w Dzienniku.

draft-waiting = Notatka czeka
draft-go-on = Kontynuuj
draft-go-on-with = Kontynuuj czekającą notatkę { NUMBER($place) }
unkept-elsewhere = Coś nie jest jeszcze zapisane
unkept-go-on = Wróć do tego, co niezapisane
come-back-leave = Zostaw
come-back-end = Zakończ te pytania

## Sharing

share-legend = Do omówienia czy tylko dla mnie?
share-private = Tylko dla mnie
share-candidate = Może do omówienia
share-included = Do omówienia

## Journal

kind-and-form = { $kind }: { $form }
journal-empty = Na razie nic tu nie ma. Pojawią się tu notatki, które zapiszesz na ekranie Dzisiaj.
journal-beside = Wybierz notatkę, aby ją tu przeczytać.
journal-unreadable = { $count ->
    [one] Jednej notatki z tego miesiąca nie udało się odczytać, bo część notatnika jest uszkodzona.
    [few] { NUMBER($count) } notatek z tego miesiąca nie udało się odczytać, bo część notatnika jest uszkodzona.
    [many] { NUMBER($count) } notatek z tego miesiąca nie udało się odczytać, bo część notatnika jest uszkodzona.
   *[other] { NUMBER($count) } notatki z tego miesiąca nie udało się odczytać, bo część notatnika jest uszkodzona.
  }
month-earlier = Wcześniej: { $month }
month-later = Później: { $month }
month-from-end = { $label }, od końca tego miesiąca
month-other = Inny miesiąc
month-go = Pokaż ten miesiąc
month-none = { $month }: nie ma czego pokazać. To najbliższy miesiąc z notatkami.

filters = Pokaż tylko niektóre
filters-none = Nic nie pasuje do tego wyboru.
filters-on = Widać tylko niektóre. { $chosen }
filters-clear = Pokaż wszystko
filter-kind = Rodzaj
filter-role = Rola
filter-tension = O co chodziło
filter-tag = Tag
filter-period = Okres pracy
filter-share = Do omówienia
filter-all = Wszystkie
filter-share-set-aside = Może lub na pewno do omówienia
filter-share-candidate = Może do omówienia
filter-share-included = Do omówienia
filter-share-private = Tylko dla mnie
filter-tag-letters = Kilka liter tagu
filter-tag-found = { $count ->
    [0] Żaden tag nie ma tych liter.
    [one] Jeden tag ma te litery.
    [few] { NUMBER($count) } tagi mają te litery.
    [many] { NUMBER($count) } tagów ma te litery.
   *[other] { NUMBER($count) } tagu ma te litery.
  }
filter-from = Od pewnego dnia
filter-from-day = Pierwszy dzień
filter-to = Do pewnego dnia
filter-to-day = Ostatni dzień
filter-turned-round = Ostatni dzień jest przed pierwszym, więc nic się nie zmieniło. Popraw jeden z nich.
filter-chosen = { $name }: { $value }
filter-chosen-from = Od { $day }
filter-chosen-to = Do { $day }

this-day-open = Ten dzień w poprzednich latach
this-day-title = { DATETIME($day, month: "long", day: "numeric") } w poprzednich latach
this-day-exact = W tym dniu
this-day-around = Tydzień, miesiąc lub pora roku z tym dniem
this-day-none = W poprzednich latach nie ma notatki z tego dnia.
this-day-unreadable = { $count ->
    [one] Jednej notatki nie udało się odczytać, bo część notatnika jest uszkodzona.
    [few] { NUMBER($count) } notatek nie udało się odczytać, bo część notatnika jest uszkodzona.
    [many] { NUMBER($count) } notatek nie udało się odczytać, bo część notatnika jest uszkodzona.
   *[other] { NUMBER($count) } notatki nie udało się odczytać, bo część notatnika jest uszkodzona.
  }

calendar = Kalendarz
calendar-caption = Dni z notatką: { $month }
calendar-weekday = { DATETIME($day, weekday: "short") }
calendar-weekday-long = { DATETIME($day, weekday: "long") }
calendar-inexact = Notatki bez dokładnego dnia są tylko na liście.

search = Szukaj wszędzie
search-hint = Wpisz co najmniej dwie litery. Niedokończone notatki nie są przeszukiwane; są na ekranie Dzisiaj.
search-end = Wróć do miesięcy
search-none = Nic nie znaleziono. Spróbuj innego słowa albo jego części.
search-none-chosen = Wśród notatek wybranych powyżej nic nie znaleziono. „Pokaż wszystko” przeszukuje wszystkie.
search-part = Bardzo wiele słów ma w środku te litery. Więcej liter może dać więcej notatek.
search-found = { $count ->
    [one] Znaleziono jedną notatkę.
    [few] Znaleziono { NUMBER($count) } notatki.
    [many] Znaleziono { NUMBER($count) } notatek.
   *[other] Znaleziono { NUMBER($count) } notatki.
  }
search-more = { $more ->
    [one] Te słowa ma jeszcze jedna notatka. Dodaj słowo, aby skrócić listę.
    [few] Te słowa mają jeszcze { NUMBER($more) } notatki. Dodaj słowo, aby skrócić listę.
    [many] Te słowa ma jeszcze { NUMBER($more) } notatek. Dodaj słowo, aby skrócić listę.
   *[other] Te słowa ma jeszcze { NUMBER($more) } notatki. Dodaj słowo, aby skrócić listę.
  }

## A note that is kept

entry-back-journal = Wróć do Dziennika
entry-back-found = Wróć do wyników
entry-back-bin = Wróć do kosza
entry-back-entry = Wróć do poprzedniej notatki
entry-back-this-day = Wróć do tego dnia w poprzednich latach
find-open = Znajdź w tej notatce
find-label = Znajdź
find-before = Poprzednie
find-next = Następne
find-close = Zamknij
find-none = W tej notatce tego nie ma.
find-place = { NUMBER($place) } z { NUMBER($count) }
link-from = Co doprowadziło do tej notatki
link-to = Do czego doprowadziła ta notatka
link = { $note }, { $date }
entry-brought = Przyniesione { DATETIME($day, dateStyle: "long") }: { $how }
entry-brought-log = Zobacz, co przyniesiono do tej pory
entry-change = Zmień tę notatkę
entry-change-go-on = Kontynuuj zmianę
change-waits = Zmiana tej notatki nie jest dokończona. Dopóki jej nie zapiszesz, notatka zostaje taka jak tutaj.
change-waits-binned = Zmiana tej notatki nie jest dokończona. Aby ją kontynuować, wyjmij notatkę z kosza.
entry-bin = Przenieś do kosza
entry-binned = Ta notatka jest w koszu do { $day }. Potem zostanie usunięta na zawsze.
entry-take-back = Wyjmij z kosza

versions = Wcześniejsze wersje
versions-about = Przy każdej zmianie notatki wcześniejszy tekst zostaje tutaj. Nadal można w nich przeczytać to, co usunięto z notatki.
version-until = Do { $day }
version-until-nth = Do { $day }, wersja { NUMBER($place) }
version-back = Wróć do notatki
version-line = Wcześniejsza wersja tej notatki, w ówczesnym brzmieniu.
version-take-back = Wróć do tej wersji
version-take-back-about = Ta wersja znów stanie się notatką. Obecna treść zostanie jako wcześniejsza wersja.
version-compare = Porównaj z dzisiejszą notatką
version-alone = Pokaż tylko tę wersję
compare-about = Słowa, których już nie ma, są przekreślone. Słowa dodane później są podkreślone.
compare-then = W tej wersji
compare-now = Dzisiaj
compare-empty = Nic
compare-date = Dzień
compare-workplace = Miejsce pracy
compare-same = Takie samo w obu: { $parts }
compare-same-all = Obie mówią to samo.
compare-gone = (usunięte:{" "}
compare-new = (nowe:{" "}
compare-end = {" "}koniec)
versions-remove = Usuń wszystkie wcześniejsze wersje
versions-remove-title = Usunąć to także z wcześniejszych wersji tej notatki?
versions-remove-about = Wszystkie wcześniejsze wersje zostaną usunięte. Sama notatka zostaje bez zmian. Tego nie da się cofnąć.
versions-remove-yes = Usuń wszędzie
versions-remove-no = Zostaw wcześniejsze wersje
versions-removed = Wcześniejsze wersje zostały usunięte.

## The bin

bin = Kosz
bin-open = Co jest w koszu
bin-about = Notatka zostaje tu przez 30 dni. Potem zostaje usunięta na zawsze.
bin-empty = Kosz jest pusty.
bin-until = Do { $day }
bin-take-out = Wyjmij z kosza
bin-take-out-this = Wyjmij z kosza: { $note }
bin-taken-out = Notatka jest znów w Dzienniku.
bin-remove = Usuń teraz na zawsze
bin-remove-this = Usuń teraz na zawsze: { $note }
bin-remove-title = Usunąć tę notatkę na zawsze?
bin-remove-about = { $note }. Razem z nią znikną jej wcześniejsze wersje. Tego nie da się cofnąć.
bin-backups = Kopie zapasowe zrobione przed dzisiejszym dniem nadal ją zawierają, dopóki nie zastąpią ich nowsze.
bin-remove-change = Jest niedokończona zmiana tej notatki. Ona też zostanie usunięta.
bin-remove-yes = Usuń tę notatkę
bin-remove-no = Zostaw w koszu
bin-removed = Notatka została usunięta.
shared-as = · { $share }
note-and-day = { $title }, { $day }
