# Gentle texts, when a rule says so.

## Said after keeping, and while writing

gentle-moved = Twoje ostatnie odpowiedzi są inne niż u ciebie zwykle ({ $scale }). Przyczyn może być wiele, w pracy i poza nią. Dodać to do listy do omówienia?
gentle-moved-lighter = Twoje ostatnie odpowiedzi są inne niż u ciebie zwykle, lżejsze ({ $scale }). Czy jest coś z tego czasu, co chcesz zanotować?
gentle-moved-higher = Twoje ostatnie odpowiedzi są inne niż u ciebie zwykle, wyższe ({ $scale }). Czy jest coś z tego czasu, co chcesz zanotować?
gentle-note-it = Zanotuj
gentle-lot = To dużo. Twoje słowa są zapisane i możesz tu przerwać. Nikt nie powinien dźwigać tego w pojedynkę. Czy pomogłaby rozmowa z kimś?
my-people = Moi ludzie
gentle-keep-writing = Pisz dalej
gentle-stirs = Taka praca może poruszyć twoje własne sprawy. Jeśli tak jest, nie musisz radzić sobie z tym w pojedynkę. To, że wsparcie jest potrzebne także tobie, nie znaczy, że gorzej wspierasz innych.
gentle-still-close = Minęły tygodnie, a to wciąż jest blisko. Po trudnym zdarzeniu wiele osób tak ma. Jeśli nie chcesz być z tym w pojedynkę, pomyśl o kimś, kto nie decyduje o twojej pracy. Może to być lekarz, terapeuta, ktoś z asystentów zdrowienia albo zaufana osoba. Dodać to do listy do omówienia?
gentle-long = To może być dobre miejsce, by przerwać. Twoje słowa są zapisane, a następne pytanie poczeka.
gentle-one-more = Jeszcze jedno
gentle-workplace = Trzy razy w ciągu trzech miesięcy na przeszkodzie stanęło to samo. Czy chcesz zgłosić to jako pytanie do miejsca pracy?

gentle-talk-title = Sprawa z { $date }

## In Settings

gentle-title = Łagodne teksty
gentle-about = Te teksty mogą się pojawiać, każdy tylko wtedy, gdy mówi tak jego zasada. Nic, co piszesz, nie jest przy tym czytane. Nikt inny się o nich nie dowiaduje.
gentle-some-scale = zmęczenie pracą
gentle-when-moved = Gdy moje oceny się przesunęły
gentle-when-moved-well = Gdy moje oceny się przesunęły, i to w dobrą dla mnie stronę
gentle-when-lot = Gdy ocenię coś na 8 lub więcej
gentle-when-stirs = Po notatce o myślach samobójczych, samouszkodzeniu, próbie samobójczej lub śmierci; najwyżej raz na 30 dni
gentle-when-still-close = Gdy kilka tygodni po trudnym zdarzeniu wciąż jest ono blisko
gentle-when-long = Po 20 minutach przy głębszych pytaniach
