# What stands on the page that a person brings to someone, outside their own words and those of the forms.

## What the page is called, by whom it is for

title-supervision = Notatki na superwizję
title-peer = Notatki na rozmowę z innym asystentem zdrowienia
title-manager = Pytania do kierownictwa

## At the head

period = Czas
period-read = { $first } – { $last }
prepared-on = Przygotowano
worked = Ilość pracy
worked-usual = jak zwykle
worked-less = mniej
worked-hardly = prawie wcale
prepared-by-me = Strona przygotowana przeze mnie na rozmowę. Samooceny są ujęte słowami mojego notatnika i nie są testem. Ta strona nie jest częścią dokumentacji medycznej ani akt osobowych.

last-session = Ostatnie spotkanie

session-held = odbyło się { $day }
session-cancelled = odwołane, planowane na { $day }
session-not-offered = nie zaproponowano

## Agreements

agreement-me = ja
agreement-supervisor = osoba superwizująca
agreement-manager = kierownictwo
agreement-team = zespół
agreement-organisation = organizacja
agreement-due = do { $day }
agreement-blocked = coś stoi na przeszkodzie
agreement-blocked-by = Co stoi na przeszkodzie

## Headings of the sections

section-cover = Na górze strony
section-questions = Moje pytania
section-today = Czego chcę od dzisiejszej rozmowy
section-went-well = Co poszło dobrze, co pomogło
section-between-roles = Między rolami
section-weighed = Co mi ciążyło
section-hard-events = Po trudnych zdarzeniach
section-workplace = Miejsce pracy
section-stigma = Stygmatyzacja i szacunek
section-agreements = Otwarte ustalenia od ostatniego razu
section-learning = Czego chcę się uczyć i jak rozwijać
section-for-reader = Gdy praca asystenta zdrowienia jest czymś nowym
section-last-page = Do wypełnienia razem

## What I want from today

conflict-closeness = Chcę wspólnie przyjrzeć się temu, jak być blisko i zachować dystans.
conflict-colleague = Chcę wspólnie przyjrzeć się temu, jak być częścią zespołu i znać kryzys od środka.
ask-think-it-through = wspólne przemyślenie
ask-advice = rada
ask-decision = decyzja
ask-take-it-higher = przekazanie wyżej
ask-information = informacja
ask-feedback = informacja zwrotna
ask-just-know = tylko do wiadomości
agenda-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
  }
agenda-about = { $ask }, { $minutes }
not-today = Nie dzisiaj:

## Questions for my manager

questions-about = To pytania o miejsce pracy, nie o mnie.
questions-below = Co można zrobić? · Kto? · Do kiedy?
job-line-written = Robię to i jest to zapisane.
job-line-unwritten = Robię to i nigdzie nie jest to zapisane.
job-line-not-mine = Proszą mnie o to, a to nie moje zadanie.

## What is counted

in-notes = { $notes ->
    [one] w { $notes } notatce
    [few] w { $notes } notatkach
    [many] w { $notes } notatkach
   *[other] w { $notes } notatki
  }
limit-pushed = { $times ->
    [one] Nie było wyboru: { $times } raz
    [few] Nie było wyboru: { $times } razy
    [many] Nie było wyboru: { $times } razy
   *[other] Nie było wyboru: { $times } razu
  }
support-not-there = { $times ->
    [one] Potrzebne, ale niedostępne: { $times } raz
    [few] Potrzebne, ale niedostępne: { $times } razy
    [many] Potrzebne, ale niedostępne: { $times } razy
   *[other] Potrzebne, ale niedostępne: { $times } razu
  }
place-looked-at = Zapisano: { $when }
limits-question = Moje pytanie o moje granice
learning-wish = Czego chcę się nauczyć lub spróbować

## How I am

ratings = Jak się mam
rating-in-words = { $words } ({ $when })
rating-usual = mniej więcej jak zwykle
rating-more = więcej niż zwykle
rating-less = mniej niż zwykle
rating-not-yet = jeszcze za mało odpowiedzi
rating-number-and-words = { $number } ({ $words })
rating-no-range = jeszcze za mało odpowiedzi
rating-too-soon = za wcześnie po poprzedniej
ratings-in-words-note = Moja ostatnia odpowiedź z tego czasu w porównaniu z tym, co u mnie zwykłe. To, co zwykłe, wynika z moich własnych wcześniejszych odpowiedzi. To nie jest test.
ratings-in-numbers = Z liczbami
early-sign = Mój własny wczesny sygnał
ratings-caption = { $form }: „{ $lead }”
ratings-lead = „{ $lead }”
ratings-when = Kiedy
rating-range = od { $from } do { $to }
rating-none = Za mało odpowiedzi
rating-question = „{ $question }” { $from }:{"\u00A0"}{ $from_label }, { $to }:{"\u00A0"}{ $to_label }.
rating-higher-is-more-strain = Od { $from } do { $to }. Wyżej znaczy większe obciążenie.
rating-higher-is-better = Od { $from } do { $to }. Wyżej znaczy więcej.
ratings-note = Te pytania powstały dla tego notatnika. Nie są testem na wypalenie ani na żadną chorobę. Liczby można porównywać tylko z moimi własnymi wcześniejszymi odpowiedziami.

rating-read = { $number }, na skali od { $from } do { $to }
rating-holder = Opublikowany kwestionariusz. Prawa: { $holder }.

## Limits

limits = Granice
limits-about = Z moich notatek z tego czasu: jak często się udało, było świadomie inaczej i tak dalej.
limits-count = { $words }: { $times }
limits-reading-aid = „Nie było wyboru” znaczy, że decydowały okoliczności albo miejsce pracy, a nie osoba, która tam pracuje.

## Notes

notes = Z moich pozostałych notatek
kind-and-form = { $kind }: { $form }
roles = Role
text-of-note = { $note }, { $day }
alias = Osoba { $letter }
text-of-answer = { $note }: { $question }
ticked = Tak
answers-joined = { $answers }; { $next }
scale-read = { $number } ({ $from }:{"\u00A0"}{ $from_label }, { $to }:{"\u00A0"}{ $to_label })
number-read = { $number } { $unit }

## For the person this was prepared for

for-person-title = Dla osoby, dla której to przygotowano
for-person-1 = Na tej stronie jest to, z czym chcę przyjść. Czego tu nie ma, nie jest ukrywane; jest po prostu moje.
for-person-2 = Proszę czytać to jako początek naszej rozmowy. To nie test ani raport o kimś, kogo wspieram. Nie mierzy moich wyników ani zdrowia.
for-person-3 = Proszę nie pytać o sam notatnik i nie oczekiwać, że będę go wypełniać dla kogoś innego.
for-person-4 = Jeśli coś tu budzi niepokój, proszę najpierw porozmawiać ze mną, chyba że czyjeś życie jest zagrożone.
for-person-5 = Tam, gdzie piszę, że praca nie zostawiła mi wyboru, proszę, żeby przyjrzeć się pracy.
for-person-after = Po naszej rozmowie:
for-person-keep = ☐ stronę można zachować
for-person-delete = ☐ proszę ją usunąć lub zniszczyć
for-person-ask = ☐ proszę nie pokazywać jej nikomu bez pytania mnie o zgodę.
for-person-request = (To prośba; pliku nie da się cofnąć.)

## For someone who never did peer work

for-reader-choice = Pół strony dla kogoś, kto nie zna pracy asystenta zdrowienia
for-reader-tensions = Do tej pracy należą dwa napięcia.
for-reader-closeness = Jedno jest między bliskością a dystansem.
for-reader-colleague = Drugie jest między byciem częścią zespołu a znajomością kryzysu od środka.
for-reader-not-badly = Nie są znakiem, że praca jest wykonywana źle.
for-reader-questions = „Czego oczekiwało od ciebie miejsce pracy?” pomaga bardziej niż „Dlaczego właśnie tak?”

## The last page

last-page-choice = Pusta ostatnia strona do wypełnienia razem
last-page-decisions = Decyzje
last-page-who = Kto co robi i do kiedy
last-page-next = Następny termin
last-page-useful = Czy to się przydało? 0–10

## Numbers

decimal-mark = ,

## Dates in words

month-in-date = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
  }
month-alone = { $month ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[12] grudzień
  }
date-day = { $day } { month-in-date } { $year }
date-week = tydzień od { date-day }
date-month = { month-alone } { $year }
date-season = { $season ->
    [spring] wiosna { $year }
    [summer] lato { $year }
    [autumn] jesień { $year }
   *[winter] zima { $year }/{ $next }
  }
