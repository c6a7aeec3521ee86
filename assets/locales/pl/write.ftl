# What a person reads while writing, outside the forms themselves.

## What is said of answers

counts-this-time = Tym razem: { $counts }.
count = { $times ->
    [one] { $words } { NUMBER($times) } raz
    [few] { $words } { NUMBER($times) } razy
    [many] { $words } { NUMBER($times) } razy
   *[other] { $words } { NUMBER($times) } raza
  }
scores-none = Za mało odpowiedzi
scores-caption = Twoje liczby
scores-name = Nazwa
scores-number = Liczba
scores-higher-is-more-strain = Od { $from } do { $to }. Wyżej znaczy większe obciążenie.
scores-higher-is-better = Od { $from } do { $to }. Wyżej znaczy więcej.
scores-not-rated = Nie było pracy do oceny.
scale-read = { NUMBER($number) } ({ NUMBER($from) } – { $from_label }, { NUMBER($to) } – { $to_label })
number-read = { NUMBER($number) } { $unit }
number-alone = { NUMBER($number) }
tick-read = Tak
roles-read = Role
workplace-read = Miejsce pracy: { $name }
tags-read = Tagi

## Around every form

line-before-first = Pomijaj imiona, nazwiska i miejsca; poza tym pisz tak, jak przychodzi. Zanim cokolwiek opuści ten notatnik, przejrzysz to wiersz po wierszu.
changing = Zmiana notatki z Dziennika
interval = Poprzednia: { $date }. Między jedną a drugą najlepiej zostawić co najmniej { $days ->
    [one] { NUMBER($days) } dzień
    [few] { NUMBER($days) } dni
    [many] { NUMBER($days) } dni
   *[other] { NUMBER($days) } dnia
  }. Mimo to możesz iść dalej.
interval-usual = Poprzednia, która się liczy: { $date }. Jeśli pójdziesz dalej, ta zostanie zapisana, ale nie wejdzie do zwykłego zakresu. Potrzeba do tego odstępu: { $days ->
    [one] { NUMBER($days) } dzień
    [few] { NUMBER($days) } dni
    [many] { NUMBER($days) } dni
   *[other] { NUMBER($days) } dnia
  }.
all-at-once = Pokaż wszystkie pytania naraz
part-by-part = Pokazuj po jednej części

more-help = Więcej o tych pytaniach
around = Kiedy, role, tagi, do omówienia
around-now = { $date } · { $share }
date-legend = Kiedy to było?
date-add = Dodaj datę
date-precision = Jak dokładnie
date-precision-day = Dzień
date-precision-week = Tydzień
date-precision-month = Miesiąc
date-precision-season = Pora roku
date-part-day = Dzień
date-part-month = Miesiąc
date-part-season = Pora roku
date-part-year = Rok
date-year-slip = Wybierz rok od 1900 do 2199.
roles-legend = Jakie role się w tym pojawiły?
workplace-legend = Którego miejsca pracy to dotyczy?
workplace-both = Obu albo żadnego
workplace-default = Bez wyboru liczy się dla: { $name }.
workplace-elsewhere = Wybrane miejsce pracy nie obejmuje tego dnia. Dlatego ten wybór się nie liczy.
tags-label = Tagi
tags-help = Własne słowa, po których łatwiej coś znaleźć. Enter lub przecinek kończy jeden tag.
tag-remove = Usuń: { $tag }

## Answering

skip = Pomiń
clear = Wyczyść tę odpowiedź
star = Gwiazdka
star-none-left = { $most ->
    [one] { NUMBER($most) } zdanie ma już gwiazdkę. Zdejmij ją, zanim dasz ją temu zdaniu.
    [few] { NUMBER($most) } zdania mają już gwiazdkę. Zdejmij jedną, zanim dasz ją temu zdaniu.
    [many] { NUMBER($most) } zdań ma już gwiazdkę. Zdejmij jedną, zanim dasz ją temu zdaniu.
   *[other] { NUMBER($most) } zdania ma już gwiazdkę. Zdejmij jedną, zanim dasz ją temu zdaniu.
  }
stars-none = Żadne zdanie nie ma jeszcze gwiazdki.
scale-end = { NUMBER($number) } { $label }
number-slip = Wpisz liczbę całkowitą.
number-slip-range = Wpisz liczbę całkowitą od { NUMBER($from) } do { NUMBER($to) }.
text-too-long = To za długie na jedną notatkę. W polu mieści się znaków: { NUMBER($most) }, czyli około 70 stron. Nic z tego nie zostało wstawione. Możesz to rozłożyć na kilka notatek.
half-character = Jeden znak jest tu niepełny, więc nie da się tego zapisać. Usuń go i wpisz ponownie. Widać go jako �.

## The way on and the way out

go-on = Dalej
last-question = Do ostatniego pytania
stop-here = Zakończ tutaj
stop-here-about = Zapisuje w moim Dzienniku to, co tu jest.
part-before = Wróć do poprzedniej części
keep = Zapisz w Dzienniku
keep-change = Zapisz zmianę
leave-draft = Zostaw niedokończone
leave = Wróć do Dzisiaj
leave-change = Wróć do notatki
throw-away = Odrzuć tę notatkę
throw-away-title = Odrzucić tę notatkę?
throw-away-about = Wszystko, co tu napisano, zniknie i nie da się tego przywrócić.
throw-change = Odrzuć tę zmianę
throw-change-title = Odrzucić tę zmianę?
throw-change-about = Notatka zostaje taka, jak ją zapisano. Zmiany znikną i nie da się ich przywrócić.
throw-away-no = Pisz dalej
throw-away-yes = Odrzuć

## The small forms beside the notes: a limit, a contact, a period of work

unkept-again = To wcześniejszy tekst. Jeszcze nie jest zapisany.
unkept-later = Dokończ później
unkept-throw-away = Odrzuć to
unkept-throw-away-title = Odrzucić to, co tu napisano?
saving = Zapisywanie…
saved-as-you-write = Zapisuje się w trakcie pisania.
draft-not-saved = Jeszcze nie zapisano. Twoje słowa zostają tutaj, a Inbetween dalej próbuje je zapisać.

## Afterwards

back-to-today = Wróć do Dzisiaj
read-it = Przeczytaj
