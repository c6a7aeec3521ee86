# Words in pictures of what was written, and the sentences and tables beside them. Rust shows them.

## Days along the bottom of a picture, in a few letters

axis-month-name = { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
  }
axis-day = { $day } { axis-month-name }
axis-month = { axis-month-name } { $year }
axis-year = { $year }

## Self-ratings over time

series-name = { $title } (wersja { $version }, { $language })
work-period-unnamed = Okres pracy
ratings-none = W tym czasie nie ma tu żadnych ocen.
ratings-of-workplace = { $name }: { $sentence }
ratings-of-none = Żadne konkretne miejsce pracy
ratings-few = Zwykły zakres pojawi się po pięciu odpowiedziach. Do tego czasu widać odpowiedzi jako kropki i to wystarczy.
ratings-needed = { $needed ->
    [one] Potrzebna jest jeszcze jedna odpowiedź.
    [few] Potrzebne są jeszcze { $needed } odpowiedzi.
    [many] Potrzeba jeszcze { $needed } odpowiedzi.
   *[other] Potrzeba jeszcze { $needed } odpowiedzi.
  }
ratings-rough = Pierwszy, przybliżony obraz twojego zwykłego zakresu: od { $low } do { $high }. Liczba odpowiedzi: { $count }.
ratings-usual = Twój zwykły zakres: od { $low } do { $high }. Wynika z pierwszych odpowiedzi w tym okresie pracy. Jest ich { $count }.
ratings-chosen = Twój zwykły zakres: od { $low } do { $high }. Wynika z odpowiedzi z wybranego czasu: { $from } – { $to }. Jest ich { $count }.
ratings-moved = Twoje ostatnie odpowiedzi są inne niż u ciebie zwykle.
ratings-described = { $count ->
    [one] Jedna odpowiedź jako kropka
    [few] { $count } odpowiedzi jako kropki
    [many] { $count } odpowiedzi jako kropki
   *[other] { $count } odpowiedzi jako kropki
  } na skali od { $from } do { $to }. { $direction } { $sentence }
ratings-higher-is-more-strain = Wyżej znaczy większe obciążenie.
ratings-higher-is-better = Wyżej znaczy więcej.

rating-told = { $day }: { $place }, { $number }
rating-told-alone = { $day }: { $number }
place-below = mniej niż zwykle
place-within = mniej więcej jak zwykle
place-above = więcej niż zwykle
place-apart = nie wchodzi do zwykłego zakresu
place-none = jeszcze bez zwykłego zakresu

ratings-table = { $name }, odpowiedź po odpowiedzi
ratings-column-day = Dzień
ratings-column-number = Odpowiedź
ratings-column-usual = Zwykły zakres w tym czasie
ratings-column-place = W porównaniu z nim
ratings-range = od { $low } do { $high }
ratings-no-work = nie było pracy
ratings-empty = –

## One rating in its place

rating-place-below = Mniej niż u ciebie zwykle.
rating-place-within = Mniej więcej tak jak u ciebie zwykle.
rating-place-above = Więcej niż u ciebie zwykle.
rating-place-rough = Porównano z pierwszym, przybliżonym obrazem tego, co u ciebie zwykłe.
rating-place-needed = { $needed ->
    [one] Jeszcze jedna odpowiedź i będzie zwykły zakres.
    [few] Jeszcze { $needed } odpowiedzi i będzie zwykły zakres.
    [many] Jeszcze { $needed } odpowiedzi i będzie zwykły zakres.
   *[other] Jeszcze { $needed } odpowiedzi i będzie zwykły zakres.
  }
rating-place-next = Od następnej odpowiedzi będzie zwykły zakres.
rating-place-apart = Ta odpowiedź jest zapisana, ale nie wchodzi do zwykłego zakresu. Od poprzedniej ({ $day }) minęło mniej niż { $days } dni.
rating-place-number = { $number } na skali od { $from } do { $to }.
rating-place-range = Twój zwykły zakres: od { $low } do { $high }.

## On a page for somebody else, in the person's own voice

page-period = Nowy okres pracy
page-ratings-few = Nie ma jeszcze zwykłego zakresu. Pojawia się po pięciu odpowiedziach.
page-ratings-rough = Zacieniony pas to pierwszy, przybliżony obraz mojego zwykłego zakresu.
page-ratings-usual = Zacieniony pas to mój zwykły zakres.
page-ratings-range = Sięga od { $low } do { $high }. Liczba odpowiedzi: { $count }.
page-ratings-moved = Moje ostatnie odpowiedzi są inne niż u mnie zwykle.
page-ratings-note = Jedna kropka to jedna odpowiedź. Obwódka oznacza odpowiedź poza moim zwykłym zakresem. Jedna taka odpowiedź znaczy niewiele.
page-ratings-note-few = Jedna kropka to jedna odpowiedź.
page-place-apart = nie wlicza się do zwykłego zakresu
page-limits-column-outcomes = Co się działo
