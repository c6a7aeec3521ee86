# The guide: its frame. The pages are in assets/guide.

guide = Przewodnik
guide-about = Krótkie strony o tym notatniku. Są częścią Inbetween i nie potrzebują internetu.
guide-what = Co to jest?
guide-open = Otwórz przewodnik
guide-close = Zamknij przewodnik
guide-contents = Wszystkie strony i szukanie
guide-pages = Strony przewodnika
guide-search = Szukaj w przewodniku
guide-none = Tych słów nie ma na żadnej stronie przewodnika.
guide-found = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
  }
guide-found-many = Pierwsze { NUMBER($shown) } z { NUMBER($count) } miejsc. Więcej liter da mniej miejsc.
guide-next = Dalej: { $title }
guide-before = Wstecz: { $title }
guide-print-page = Drukuj tę stronę
guide-print-all = Drukuj cały przewodnik
