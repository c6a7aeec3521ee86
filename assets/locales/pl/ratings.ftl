# Self-ratings over time, and what every picture has around it.

## Every picture

chart-values = Wartości po kolei: { $title }
chart-how-to-read = Wskaż kropkę, aby odczytać odpowiedź. Z klawiatury: Tab do obrazu, potem strzałki.
chart-table = Pokaż jako tabelę

## Ratings against my usual range

looking-back-ratings = Oceny i mój zwykły zakres
ratings-none-yet = Tu będzie widać twoje odpowiedzi z „Jak się mam” jako kropki w czasie.
ratings-few-yet = Zwykły zakres pojawi się po pięciu odpowiedziach. Do tego czasu widać odpowiedzi jako kropki i to wystarczy.
ratings-series = Które odpowiedzi
ratings-help = Jak to czytać
ratings-help-dots = Jedna kropka to jedna odpowiedź. Jasny pas to twój zwykły zakres: większość następnych odpowiedzi będzie w nim. Obwódka oznacza odpowiedź poza zakresem. Jedna taka odpowiedź znaczy niewiele.
ratings-help-line = Cienka linia idzie za środkową z trzech odpowiedzi. Przerywa się tam, gdzie nie było pracy albo odpowiedzi. Pusta kropka nie wchodzi do zwykłego zakresu, bo jest zbyt szybko po poprzedniej.
ratings-help-rough = Od pięciu odpowiedzi pas ma przerywane brzegi: to pierwszy, przybliżony obraz. Od ośmiu już się nie zmienia, żeby było widać powolną zmianę.
ratings-help-moved = Notatnik mówi o zmianie tylko wtedy, gdy dwie z trzech ostatnich odpowiedzi są poza zakresem po tej samej stronie. W półroczu, w którym nic się nie zmienia, i tak zdarza się to przypadkiem: mniej więcej raz na dziesięć albo raz na pięć. Z dużych i trwałych zmian zauważa mniej więcej połowę w ciągu sześciu odpowiedzi. To notatnik, a nie alarm.
ratings-help-periods = Kropkowana pionowa linia oznacza nowy okres pracy. Twój zwykły zakres zaczyna się wtedy od nowa. Nic tu nie pokazuje przyczyny.

## A slow change, when it is asked for

drift-ask = Poszukaj powolnego wzrostu lub spadku
drift-title = W pokazanym czasie
drift-upward = { $name }: raczej w górę.
drift-downward = { $name }: raczej w dół.
drift-unclear = { $name }: bez wyraźnego kierunku.
drift-too-few = { $name }: potrzeba ośmiu odpowiedzi, które się liczą.
drift-none = W tym czasie nie ma odpowiedzi.
drift-period = Jeśli okresów pracy jest kilka, dotyczy to ostatniego.

## A time to compare with

reference-title = Użyj czasu, który był dla mnie w porządku
reference-about = Odpowiedzi będą porównywane z odpowiedziami z tego czasu, w tym okresie pracy. Potrzeba pięciu odpowiedzi, które się liczą. Tak zostanie, dopóki tego nie zmienisz.
reference-first = Teraz porównanie jest z pierwszymi odpowiedziami w tym okresie pracy.
reference-chosen = Teraz porównanie jest z wybranym czasem: od { DATETIME($first, dateStyle: "long") } do { DATETIME($last, dateStyle: "long") }.
reference-unused = Wybrany czas, od { DATETIME($first, dateStyle: "long") } do { DATETIME($last, dateStyle: "long") }, ma już mniej niż pięć odpowiedzi, które się liczą. Dlatego używane są pierwsze odpowiedzi.
reference-from = Od
reference-to = Do
reference-turned-round = Pierwszy dzień jest po ostatnim. Popraw jeden z nich.
reference-choose = Porównaj z tym czasem
reference-remove = Wróć do moich pierwszych odpowiedzi
reference-done = Porównano z wybranym czasem.
reference-removed = Porównano z pierwszymi odpowiedziami.
