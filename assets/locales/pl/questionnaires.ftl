## Questionnaires that other people wrote: the list in Settings, looking at a file, what came out.

advanced-title = Zaawansowane
advanced-about = Dla osób, które mają opublikowany kwestionariusz i mogą używać jego tekstu.

# A soft hyphen: a narrow window is narrower than the word.
questionnaires-title = Kwestio{ "\u00AD" }nariusze
questionnaires-about = Kwestionariusz to zestaw pytań, które napisał ktoś inny. Jeśli masz prawo go używać, możesz wczytać jego plik i wypełniać go tutaj. Na stronę, którą przynosisz, mogą trafić tylko nazwy i liczby, chyba że właściciel praw pozwala na więcej.
questionnaires-load = Wczytaj plik kwestionariusza
questionnaires-back = Wróć do Ustawień
questionnaires-accepted = Wczytane
questionnaires-none = Żaden nie jest wczytany.
questionnaire-accepted-now = Przyjęto. Można go wypełnić.
questionnaire-removed-now = Usunięto. Wcześniejsze odpowiedzi zostają w Dzienniku.
questionnaire-fill-in = Wypełnij
questionnaire-fill-in-this = Wypełnij: { $name }
questionnaire-last = Ostatnio wypełniono: { $date }
questionnaire-remove = Usuń
questionnaire-remove-this = Usuń: { $name }
questionnaire-remove-title = Usunąć ten kwestionariusz?
questionnaire-remove-about = Nie będzie można go już wypełnić. Wcześniejsze odpowiedzi zostają w Dzienniku i można je czytać jak dotąd.
questionnaire-remove-yes = Usuń
questionnaire-remove-no = Zostaw

questionnaires-without-text = Bez tekstu
questionnaires-without-text-about = Inbetween wie, jak liczy się ich wyniki. Pytania należą do innych osób, dlatego ich tu nie ma. Jeśli masz prawo ich używać, zapisz kopię pliku, wstaw pytania i odpowiedzi i wczytaj go.
questionnaire-missing = { $count ->
    [one] Brakuje jeszcze jednego tekstu. Trzeba go wstawić, zanim można wypełnić kwestionariusz.
    [few] Brakuje jeszcze { $count } tekstów. Trzeba je wstawić, zanim można wypełnić kwestionariusz.
    [many] Brakuje jeszcze { $count } tekstów. Trzeba je wstawić, zanim można wypełnić kwestionariusz.
   *[other] Brakuje jeszcze { $count } tekstu. Trzeba go wstawić, zanim można wypełnić kwestionariusz.
}
questionnaire-save-copy = Zapisz kopię do uzupełnienia
questionnaire-save-copy-this = Zapisz kopię do uzupełnienia: { $name }
questionnaire-saved = Zapisano: { $name }. Początek pliku mówi, co uzupełnić; otwiera go każdy edytor tekstu.

questionnaire-about-open = O kwestionariuszu
questionnaire-about-this = O kwestionariuszu: { $name }
questionnaire-holder = Do kogo należy
questionnaire-terms = Warunki
questionnaire-cite = Źródło
questionnaire-address = Adres, do wpisania w przeglądarce
questionnaire-status = Jak dobrze go sprawdzono
questionnaire-status-validated = W pliku napisano: zwalidowany. Dla asystentów zdrowienia może to nie być prawdą.
questionnaire-status-translated-only = W pliku napisano: przetłumaczony, ale niesprawdzony w tym języku.
questionnaire-status-not-validated = Niezwalidowany.
questionnaire-looks-back = Jaki czas obejmuje
questionnaire-interval = Odstęp
questionnaire-interval-published = { $days ->
    [one] Co najmniej jeden dzień, jak mówią autorzy.
    [few] Co najmniej { $days } dni, jak mówią autorzy.
    [many] Co najmniej { $days } dni, jak mówią autorzy.
   *[other] Co najmniej { $days } dnia, jak mówią autorzy.
}
questionnaire-interval-recall-period = { $days ->
    [one] Co najmniej jeden dzień, bo taki czas obejmuje.
    [few] Co najmniej { $days } dni, bo taki czas obejmuje.
    [many] Co najmniej { $days } dni, bo taki czas obejmuje.
   *[other] Co najmniej { $days } dnia, bo taki czas obejmuje.
}
questionnaire-interval-project-default = { $days ->
    [one] Co najmniej jeden dzień. Autorzy nie podają odstępu; to zasada Inbetween.
    [few] Co najmniej { $days } dni. Autorzy nie podają odstępu; to zasada Inbetween.
    [many] Co najmniej { $days } dni. Autorzy nie podają odstępu; to zasada Inbetween.
   *[other] Co najmniej { $days } dnia. Autorzy nie podają odstępu; to zasada Inbetween.
}
questionnaire-order = Kolejność
questionnaire-shuffled = Pytania są za każdym razem w innej kolejności.
questionnaire-all-wanted = Pytania bez odpowiedzi
questionnaire-all-wanted-about = Autorzy chcą odpowiedzi na każde pytanie. Tutaj każde możesz pominąć; skala może wtedy nie mieć liczby.
questionnaire-leaving = Na stronie, którą przynosisz
questionnaire-leaving-numbers = Tylko nazwy i liczby.
questionnaire-leaving-text = Także pytania i odpowiedzi: właściciel praw na to pozwala.
questionnaire-version = Wersja
questionnaire-version-language = { $version }, język: { $language }
questionnaire-accepted-on = Przyjęto
questionnaire-rights-on = { $accepted }. Potwierdzono wtedy prawo do używania jego tekstu.
questionnaire-scales = Jego wyniki
questionnaire-bands = Nazwane zakresy
questionnaire-band = { $label } (od { $from })
questionnaire-source = { $source }. Badana grupa: { $population }.
questionnaire-tentative = Autorzy traktują to jako wstępne.

questionnaire-look = Najpierw obejrzyj
questionnaire-file = Plik: { $file }
questionnaire-questions = Pytania
questionnaire-questions-open = { $count ->
    [one] Pokaż pytanie
    [few] Pokaż { $count } pytania
    [many] Pokaż { $count } pytań
   *[other] Pokaż { $count } pytania
}
questionnaire-answers = Odpowiedzi: { $answers }
questionnaire-part-answers = { $part } { $answers }
questionnaire-changes = Co się zmieni
questionnaire-changes-about = Jeśli go przyjmiesz, będzie zapisany w tym notatniku i można go będzie wypełniać. Nic innego się nie zmieni: notatki, oceny i wyniki zostają bez zmian.
questionnaire-beside = Jest tu już wersja { $versions }. Zostaje obok tej, razem ze swoimi wynikami.
questionnaire-already = Dokładnie ten plik przyjęto { $date }. Nie ma nic więcej do przyjęcia.
questionnaire-lacks = { $count ->
    [one] Brakuje jeszcze jednego tekstu: w wierszu { $line }, w nawiasach kwadratowych. Wstaw go bez nawiasów, zapisz plik i wczytaj go ponownie. Nic nie zapisano.
    [few] Brakuje jeszcze { $count } tekstów, pierwszego w wierszu { $line }, w nawiasach kwadratowych. Wstaw je bez nawiasów, zapisz plik i wczytaj go ponownie. Nic nie zapisano.
    [many] Brakuje jeszcze { $count } tekstów, pierwszego w wierszu { $line }, w nawiasach kwadratowych. Wstaw je bez nawiasów, zapisz plik i wczytaj go ponownie. Nic nie zapisano.
   *[other] Brakuje jeszcze { $count } tekstu, pierwszego w wierszu { $line }, w nawiasach kwadratowych. Wstaw go bez nawiasów, zapisz plik i wczytaj go ponownie. Nic nie zapisano.
}
questionnaire-right = Mam prawo używać tego tekstu na własnym komputerze.
questionnaire-right-missing = Można go przyjąć tylko wtedy, gdy masz to prawo. Jeśli je masz, zaznacz to pole.
questionnaire-accept = Przyjmij
questionnaire-not-now = Nie teraz
questionnaire-close = Zamknij

questionnaire-refused = Ten plik nie został przyjęty. Nic nie zapisano.
questionnaire-refused-where = { $file }, wiersz { $line }

file-problem-file-too-large = Ma ponad { $most } kilobajtów. Kwestionariusz nigdy nie jest tak duży: sprawdź, czy to właściwy plik.
file-problem-not-text = To nie jest plik tekstowy. Sprawdź, czy to właściwy plik. Jeśli tak, zapisz go ponownie jako tekst (UTF-8).
file-problem-not-toml = W tym miejscu plik przestaje być zrozumiały. Sprawdź ten wiersz i wiersz wyżej. Może brakować cudzysłowu, nawiasu lub przecinka albo coś jest dwa razy.
file-problem-wrong-format = Plik podaje jako format „{ $found }”. Plik kwestionariusza zaczyna się od format = "{ $wanted }".
file-problem-unknown-key = „{ $key }” nic tu nie znaczy. Usuń to albo użyj jednego z tych: { $known }.
file-problem-missing = Brakuje tu „{ $key }”. Dodaj to.
file-problem-wrong-type = To, co jest po „{ $key }”, nie pasuje. Wpisz { $wanted ->
    [words-in-quotation-marks] słowa w cudzysłowie
    [a-list-of-ids-in-quotation-marks] listę nazw, każdą w cudzysłowie
    [true-or-false] true albo false
    [a-whole-number] liczbę całkowitą
    [a-number] liczbę
    [a-number-or-a-fraction-such-as-100-7] liczbę albo ułamek, na przykład "100/7"
    [a-number-from-0-to-6] liczbę od 0 do 6
    [a-number-above-0] liczbę większą od 0
    [a-number-from-0-to-below-1] liczbę od 0 do mniej niż 1
    [a-short-number] liczbę o najwyżej ośmiu znakach
    [two-numbers-such-as-0-100] dwie liczby, na przykład [0, 100]
    [a-list-of-numbers] listę liczb
    [a-list-of-tables] listę wpisów, każdy w nawiasach klamrowych albo pod nagłówkiem w podwójnych nawiasach kwadratowych
    [a-table] wpis w nawiasach klamrowych albo pod nagłówkiem w nawiasach kwadratowych
    [a-language-tag-such-as-en] kod języka, na przykład "en"
    [the-code-of-an-option-or-a-whole-number] kod odpowiedzi, w cudzysłowie
   *[other] to tak, jak w innych plikach kwestionariuszy
}.
file-problem-not-one-of = „{ $found }” nie może być po „{ $key }”. Użyj jednego z tych: { $choices }.
file-problem-not-a-version = Wersja to „{ $found }”. Wpisz trzy liczby, na przykład 1.0.0.
file-problem-not-an-id = „{ $found }” nie może być nazwą wewnątrz pliku. Użyj najwyżej 64 znaków: małych liter od a do z, cyfr, - i _. Zacznij od litery lub cyfry.
file-problem-twice = { $what ->
    [items] Dwa pytania nazywają się
    [scales] Dwie skale nazywają się
    [options] Dwie odpowiedzi nazywają się
    [response-sets] Dwa zestawy odpowiedzi nazywają się
   *[other] Dwie rzeczy na tej liście nazywają się
} „{ $id }”. Nadaj jednej z nich inną nazwę.
file-problem-no-such = { $what ->
    [scale] Nie ma skali o nazwie
    [response-set] Nie ma zestawu odpowiedzi o nazwie
   *[other] Nie ma pytania o nazwie
} „{ $id }”. Popraw nazwę albo dodaj to, czego brakuje.
file-problem-not-one = { $what ->
    [scale] Nie ma żadnej skali. Dodaj jedną.
    [option] Nie ma żadnej odpowiedzi. Dodaj kilka.
    [expected-score] Ten przeliczony przykład nie ma oczekiwanego wyniku. Wpisz, co daje.
   *[other] Nie ma żadnego pytania. Dodaj jedno.
}
file-problem-empty-text = Po „{ $key }” nie ma słów. Wpisz jakieś albo usuń ten wiersz.
file-problem-hidden-character = Po „{ $key }” jest niewidoczny znak ({ $code }). Usuń go: łamanie wiersza, tabulatory i niewidoczne znaki tu nie pasują.
file-problem-markup = Po „{ $key }” są znaczniki, na przykład <b> lub &nbsp;. Wpisz zwykłe słowa: będą pokazane dokładnie tak, jak są napisane.
file-problem-too-many = { $what ->
    [item] Pytań może być najwyżej { $most }.
    [scale] Skal może być najwyżej { $most }.
    [vector] Przeliczonych przykładów może być najwyżej { $most }.
    [response-set] Zestawów odpowiedzi może być najwyżej { $most }.
    [options] Odpowiedzi na jedno pytanie może być najwyżej { $most }.
    [options-in-all-items] Wszystkich odpowiedzi może być najwyżej { $most }.
    [characters-in-one-text] W jednym tekście może być najwyżej { $most } znaków.
   *[other] Może ich być najwyżej { $most }.
} Usuń to, co ponad to.
file-problem-number-out-of-reach = Liczby po „{ $key }” nie można tu użyć. Wpisz zwykłą liczbę, najwyżej 18 cyfr.
file-problem-ends-turned = Zakres biegnie od { $from } do { $to }. Druga liczba musi być większa od pierwszej.
file-problem-no-value = Odpowiedzi na „{ $field }” nie mają wartości, więc nie da się policzyć wyniku. Nadaj każdej wartość albo podaj inne pytanie.
file-problem-enough-answers = Skala wymaga { $found ->
    [one] jednej odpowiedzi
    [few] { $found } odpowiedzi
    [many] { $found } odpowiedzi
   *[other] { $found } odpowiedzi
}, a ma { $items ->
    [one] jedno pytanie. Wpisz 1
    [few] { $items } pytania. Wpisz liczbę od 1 do { $items }
    [many] { $items } pytań. Wpisz liczbę od 1 do { $items }
   *[other] { $items } pytania. Wpisz liczbę od 1 do { $items }
} po „min_answered”.
file-problem-does-not-go = { $one } i { $with } nie pasują do siebie. Zostaw jedno z nich.
file-problem-needs-all-scales = „{ $key }” nie ma tu znaczenia: skala złożona ze skal ma liczbę tylko wtedy, gdy ma ją każda z nich. Usuń ten wiersz.
file-problem-reverse-of-ratings = „reverse” nie pasuje do „ratings”. Usuń to. Dla tych ocen użyj zestawu odpowiedzi, którego wartości biegną w drugą stronę.
file-problem-not-two-part = Na „{ $item }” odpowiada się raz, a ta skala mnoży dwie odpowiedzi. Daj pytaniu dwie oceny albo użyj innej metody.
file-problem-of-itself = Skala „{ $scale }” składa się z samej siebie. Podaj tylko skale, które jej nie zawierają.
file-problem-weights = { $found ->
    [one] Jest jedna waga
    [few] Są { $found } wagi
    [many] Jest { $found } wag
   *[other] Jest { $found } wagi
} na { $items ->
    [one] jedno pytanie
    [few] { $items } pytania
    [many] { $items } pytań
   *[other] { $items } pytania
}. Wpisz po jednej dla każdego.
file-problem-no-span = Wszystkie odpowiedzi dają tu tę samą liczbę, więc procent jest niemożliwy. Popraw wartości albo usuń ten wiersz.
file-problem-band-outside = Ten zakres zaczyna się od { $score }, a skala biegnie od { $from } do { $to }. Niech zaczyna się wewnątrz niej.
file-problem-not-a-duration = „{ $found }” po „{ $key }” nie jest długością czasu. Wpisz dni albo tygodnie, na przykład "P28D" lub "P2W".
file-problem-out-of-range = Odpowiedzi mogą tu dać { $score }, a skala według pliku biegnie od { $from } do { $to }. Popraw zakres albo wartości odpowiedzi.
file-problem-too-few-vectors = { $found ->
    [one] Jest jeden przeliczony przykład
    [few] Są { $found } przeliczone przykłady
    [many] Jest { $found } przeliczonych przykładów
   *[other] Jest { $found } przeliczonego przykładu
}. Potrzebne są dwa, żeby można było sprawdzić liczenie. Dodaj je pod [[vector]].
file-problem-vector-does-not-fit = Odpowiedzi przeliczonego przykładu „{ $vector }” nie pasują do pytań. Popraw je.
file-problem-vector-fails = Przeliczony przykład „{ $vector }” daje { $got } dla skali „{ $scale }”, a plik oczekuje { $expected }. Policz to ręcznie i popraw przykład albo skalę.
file-problem-other = Nie jest zbudowany tak, jak plik kwestionariusza. Porównaj ten wiersz z innym plikiem.

result-answered = Odpowiedzi: { $answered } z { $of }
result-parts = Skale z liczbą: { $answered } z { $of }
result-place = { $shown } na skali od { $from } do { $to }
result-band = { $label }
result-change-more = Poprzednio: { $before }. Różnica jest większa, niż wynikałoby z samego pomiaru.
result-change-within = Poprzednio: { $before }. Różnica nie jest większa, niż może wynikać z samego pomiaru.
result-change-about = Różnice do { $smallest } mogą wynikać z samego pomiaru. Czy różnica ma znaczenie, to inne pytanie. { $source }. Badana grupa: { $population }.
result-whose = { $short }, wersja { $version }. Prawa: { $holder }.
result-no-verdict = Taka liczba to coś do rozmowy. Nie jest orzeczeniem o tobie.
