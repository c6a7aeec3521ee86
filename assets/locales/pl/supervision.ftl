# What a person reads under Supervision: preparing a summary, looking at it, and bringing it to someone.

## Supervision

nav-supervision = Superwizja
nav-to-talk-about = Moje rozmowy
i-have = Mam:
i-have-supervision = superwizję
i-have-peer = rozmowy z innym asystentem zdrowienia
i-have-nobody = na razie nikogo
i-have-nobody-about = Na razie bez superwizji? To fakt o miejscu pracy, nie o tobie. Twoja strona może też być notatkami na rozmowę z innym asystentem zdrowienia albo pytaniami do kierownictwa.
supervision-about = Superwizja to tutaj regularna, chroniona rozmowa o twojej pracy, a nie jej kontrola.
prepare = Przygotuj stronę
prepare-about = Wybierz, co ma być na stronie, i obejrzyj ją. Potem ją pokaż, wydrukuj lub zaszyfruj.
prepare-go-on = Wróć do niedokończonej strony
prepare-go-on-about = Wszystko na niej jest tak jak przedtem.
prepare-anew = Zacznij nową stronę
prepare-anew-title = Zacząć nową stronę?
prepare-anew-about = Niedokończona strona zostanie odrzucona: to, co na niej włączono, i to, co zmieniono w kopii. Twoje notatki zostają bez zmian.
prepare-anew-yes = Zacznij nową
prepare-anew-no = Zostaw stronę
open-sealed-about = Plik zaszyfrowany dla ciebie. Czytasz go tutaj i nic z niego tu nie zostaje.
prepare-not-read-only = W tym miejscu nie można nic zapisać, więc nie da się tu przygotować strony. Zaszyfrowany plik nadal możesz otworzyć.
prepare-not-rescue = Notatnik jest otwarty tylko do odczytu, więc teraz nie da się przygotować strony. Zaszyfrowany plik nadal możesz otworzyć.

## What was brought

brought = Przyniesione do tej pory
brought-empty = Na razie nic. Gdy pokażesz, wydrukujesz lub zaszyfrujesz stronę, będzie tu zapisany dzień, dla kogo i jak.
brought-for-supervisor_outside = na superwizję z zewnątrz
brought-for-supervisor_at_work = na superwizję w moim miejscu pracy
brought-for-manager = dla kierownictwa
brought-for-peer = dla innego asystenta zdrowienia
brought-by-screen = na tym ekranie
brought-by-paper = na papierze
brought-by-locked_file = jako zaszyfrowany plik
brought-how = { $recipient }, { $way }
brought-about = Czas: { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
brought-notes = { $count ->
    [one] { $count } notatka na stronie
    [few] { $count } notatki na stronie
    [many] { $count } notatek na stronie
   *[other] { $count } notatki na stronie
  }
brought-keys = Klucze, które otwierają plik: { $keys }
brought-key = { $name } ({ $ending })
brought-key-removed = usunięty klucz ({ $ending })
brought-sums = Odciski plików
brought-sums-of = Odciski plików: { $day }
brought-year = { $year }
brought-pages = { $count ->
    [one] { NUMBER($count) } strona
    [few] { NUMBER($count) } strony
    [many] { NUMBER($count) } stron
   *[other] { NUMBER($count) } strony
  }
compare-file = Czy ten plik zaszyfrowano tutaj?
compare-file-about = Wybierz zaszyfrowany plik, a Inbetween powie, czy zaszyfrowano go tutaj i kiedy. Patrzy tylko na jego odcisk.
compare-file-found = Tak: plik „{ $name }” zaszyfrowano tutaj, { $day } ({ $how }). Nic w nim nie zmieniono.
compare-file-none = Nie: pliku „{ $name }” nie ma na tej liście. Może pochodzi skądinąd albo zmienił się po drodze.
compare-file-fingerprint = Jego odcisk (SHA-256)
sums-about = Ten sam plik ma zawsze ten sam odcisk (SHA-256). Jeśli plik u kogoś ma odcisk pokazany tutaj, to jest plik, który zapisano. Nic w nim nie zmieniono.
sum-document = Strona, którą zaszyfrowano
sum-page = Plik, który otwiera każda przeglądarka
sum-age = Plik .age

## The steps

prepare-step = Przygotuj stronę, krok { NUMBER($step) } z { NUMBER($of) }
prepare-next = Dalej
prepare-back = Wstecz
prepare-stop = Na razie zostaw
prepare-throw-away = Odrzuć tę stronę
prepare-throw-away-title = Odrzucić tę stronę?
prepare-throw-away-about = To, co włączono, i to, co zmieniono w kopii, zniknie. Twoje notatki zostają bez zmian.
prepare-throw-away-yes = Odrzuć
prepare-throw-away-no = Zostaw
prepare-saved-as-you-go = Zapisuje się na bieżąco.
prepare-not-saved = Jeszcze nie zapisano. Twoje wybory zostają tutaj, a Inbetween dalej próbuje je zapisać.

## Step 1

who-title = Dla kogo to jest?
# A soft hyphen: a narrow window is narrower than the word.
who-supervisor_outside = Osoba superwi{ "\u00AD" }zująca z zewnątrz
who-supervisor_outside-about = Strona nosi tytuł „Notatki na superwizję”.
who-supervisor_at_work = Osoba superwi{ "\u00AD" }zująca z mojego miejsca pracy
who-supervisor_at_work-about = Strona nosi tytuł „Notatki na superwizję”. Bardziej osobiste części są na początku zwinięte.
who-manager = Kierownictwo
who-manager-about = Strona nosi tytuł „Pytania do kierownictwa”. Bardziej osobiste części są na początku zwinięte.
who-peer = Inny asystent zdrowienia
who-peer-about = Strona nosi tytuł „Notatki na rozmowę z innym asystentem zdrowienia”.
page-language = Język strony
page-language-about = W tym języku są nagłówki, daty i inne teksty Inbetween. Twoje własne słowa zostają bez zmian, tak samo pytania z twoich notatek.

conflicts-title = W superwizji asystentów zdrowienia często wracają dwie sprawy. Dodać na stronę zdanie o jednej z nich?
conflict-closeness-choice = Być blisko i zachować dystans
conflict-colleague-choice = Być częścią zespołu i znać kryzys od środka

## Step 2

when-title = Jaki czas ma objąć?
when-quick = Często wybierane
when-since-session = Od ostatniego spotkania
when-since = Od ostatniej strony
when-four-weeks = Ostatnie cztery tygodnie
when-three-months = Ostatnie trzy miesiące
when-first = Od
when-last = Do
when-days = { $days ->
    [one] { NUMBER($days) } dzień
    [few] { NUMBER($days) } dni
    [many] { NUMBER($days) } dni
   *[other] { NUMBER($days) } dnia
  }: { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }.
when-turned-round = Ostatni dzień jest przed pierwszym. Zmień jeden z nich.
when-worked = Ilość pracy
when-worked-about = To będzie na górze strony.
worked-usual = Jak zwykle
worked-less = Mniej
worked-hardly = Prawie wcale
worked-none = Nie podawaj

## Step 3

what-title = Co ma być na stronie?
what-about = Wszystko jest wyłączone, dopóki tego nie włączysz. Na stronę trafia tylko to, co włączone.
what-days = { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
what-nothing = Z tego czasu nic nie ma. Może coś jest z innego czasu, a może wystarczy sama góra strony.
what-elsewhere = Część tego, co włączono, nie jest z tego czasu. Nie ma jej na stronie. Wróci, jeśli przywrócisz poprzedni czas.
what-unreadable = { $count ->
    [one] Jednej notatki nie dało się odczytać, bo część notatnika jest uszkodzona.
    [few] { NUMBER($count) } notatek nie dało się odczytać, bo część notatnika jest uszkodzona.
    [many] { NUMBER($count) } notatek nie dało się odczytać, bo część notatnika jest uszkodzona.
   *[other] { NUMBER($count) } notatki nie dało się odczytać, bo część notatnika jest uszkodzona.
  }
what-ratings = Jak się mam
what-as-picture = jako obrazek, z tabelą
what-as-picture-plain = jako obrazek, bez liczb
what-as-picture-of = { $name }: { $words }
what-today-about = W jednej rozmowie mieszczą się najwyżej trzy sprawy.
what-more-limits = { $count ->
    [one] Jeszcze jedna granica
    [few] Jeszcze { NUMBER($count) } granice
    [many] Jeszcze { NUMBER($count) } granic
   *[other] Jeszcze { NUMBER($count) } granicy
  }
item-copy = Zmiany stąd zostają w tej kopii.
item-to-write = Piszesz to tylko na tę stronę.
what-month = { $month } ({ NUMBER($count) })
page-count = { $pages ->
    [one] Około jednej strony.
    [few] Około { NUMBER($pages) } stron.
    [many] Około { NUMBER($pages) } stron.
   *[other] Około { NUMBER($pages) } strony.
  }
page-long = O jednej lub dwóch stronach łatwiej rozmawiać. Możesz coś wyłączyć albo przynieść ją tak, jak jest.
what-personal = Bardziej osobiste części
what-personal-about = Ta osoba może mieć wpływ na twoją pracę.
what-personal-on = coś jest włączone
what-range = Od { $from } do { $to }
what-point = { $day }: { $value }
what-day = { DATETIME($on, day: "numeric", month: "short") }
what-point-too-few-answers = za mało odpowiedzi
what-point-incomplete = za mało odpowiedzi
what-point-not-applicable = nie było pracy do oceny
what-point-member = za mało odpowiedzi
what-others = Pozostałe, miesiącami
what-month-on = { $count ->
    [one] { NUMBER($count) } włączona
    [few] { NUMBER($count) } włączone
    [many] { NUMBER($count) } włączonych
   *[other] { NUMBER($count) } włączonej
  }
part-of = Części notatki: { $note }
part-copy = Zmiany stąd zostają w tej kopii. Twoja notatka zostaje bez zmian.
part-as-written = Cofnij moje zmiany
part-as-written-done = Znów są twoje własne słowa.
part-none = W tej notatce nic nie napisano, więc nic z niej nie trafi na stronę.

## Step 4

places-title = Obejrzyj każde miejsce, które może wskazywać na konkretną osobę
places-about = Miejsce to słowo lub dwa, które mogą zdradzić, kim ktoś jest, na przykład imię albo data. Wybierz, co zrobić z każdym. Wcześniej nic nie opuszcza notatnika. Każdy wybór można jeszcze zmienić.
places-loading = Szukanie miejsc. To potrwa chwilę.
places-count = { $all ->
    [one] Obejrzano: { NUMBER($done) } z jednego miejsca.
    [few] Obejrzano: { NUMBER($done) } z { NUMBER($all) } miejsc.
    [many] Obejrzano: { NUMBER($done) } z { NUMBER($all) } miejsc.
   *[other] Obejrzano: { NUMBER($done) } z { NUMBER($all) } miejsca.
  }
places-all = Każde miejsce jest obejrzane. Następny krok pokazuje stronę.
places-none = Inbetween nie znajduje tu żadnego miejsca, które może wskazywać na konkretną osobę. Zna tylko wzory i listy słów. Przeczytaj stronę także samodzielnie.
places-left = { $left ->
    [one] Jedno miejsce nie jest jeszcze obejrzane. Najpierw wybierz, co z nim zrobić.
    [few] { NUMBER($left) } miejsca nie są jeszcze obejrzane. Najpierw wybierz coś dla każdego z nich.
    [many] { NUMBER($left) } miejsc nie jest jeszcze obejrzanych. Najpierw wybierz coś dla każdego z nich.
   *[other] { NUMBER($left) } miejsca nie jest jeszcze obejrzane. Najpierw wybierz coś dla każdego z nich.
  }
places-key = Możesz też nacisnąć numer wyboru. Potem otworzy się następne miejsce.
place-take-out = Usuń
place-keep = Zostaw tak, jak jest
place-alias = Daj zastępcze imię
place-alias-about = „Osoba A” albo następna litera. Te same słowa dostają to samo zastępcze imię, tylko na tej stronie.
place-less-exact = Zapisz mniej dokładnie
place-own = Inne słowa
place-own-use = Użyj tych słów
place-same = Zmień tak samo wszystkie miejsca z tymi słowami: { NUMBER($places) }
place-again = Cofnij ten wybór
place-open = Jeszcze nieobejrzane
place-kept = Bez zmian
place-taken-out = Usunięte
place-becomes = Teraz: { $words }

## Step 5

page-title = Strona tak, jak będzie czytana
page-about = To jest cała strona. To, co tu widzisz, zostanie pokazane, wydrukowane lub zaszyfrowane. Aby ją zmienić, wróć.
page-making = Powstaje strona. To potrwa chwilę.
page-empty = Nic jeszcze nie jest włączone, więc jest tylko góra strony. Możesz wrócić i coś włączyć albo przynieść ją tak, jak jest.
page-danger = Jeśli komuś może teraz coś grozić, nie czekaj na superwizję. Postępuj według procedury swojej placówki.
bring-title = Jak ją przyniesiesz?
bring-screen = Pokaż na tym ekranie
bring-screen-about = Strona wypełnia okno i nic innego w notatniku nie jest dostępne. Wyjście ze strony blokuje notatnik.
bring-paper = Na papierze
bring-file = Jako zaszyfrowany plik
bring-file-what = Zaszyfrowany. Ta osoba otwiera go frazą, którą jej podasz, albo własnym kluczem.
bring-file-about = Wiele miejsc pracy blokuje takie załączniki. Możesz też przynieść plik na pendrivie albo zapisać go jako plik .age. Uprzedź tę osobę o pliku.
bring-age-about = Wiele miejsc pracy blokuje takie załączniki. Możesz też przynieść plik na pendrivie. Uprzedź tę osobę o pliku.
bring-trust = Co stanie się z plikiem po otwarciu, jest sprawą zaufania. Inbetween nie może go cofnąć.
bring-screen-what = Notatnik teraz się zamknie i otwarta zostanie tylko ta strona. Aby pisać dalej, wyjdź ze strony i otwórz notatnik swoim hasłem.
bring-screen-go = Pokaż i zablokuj notatnik
bring-screen-working = Zamykanie notatnika.
bring-paper-what = Otworzy się okno drukowania tego komputera. Jeśli strona zostanie wydrukowana, pojawi się to pod „Przyniesione do tej pory”.
bring-paper-go = Drukuj

## Sealing

seal-opener = Co ma go otwierać?
opener-phrase = Fraza
opener-phrase-about = Powstaje teraz. Podajesz ją tej osobie bezpośrednio.
opener-key = Klucz tej osoby
opener-key-about = Klucz należy do tej osoby, a ty masz od niej klucz publiczny. Nie trzeba przekazywać żadnej frazy.
seal-frame-language = Język strony, na której wpisuje się frazę
seal-phrase = Fraza, która go otwiera
phrase-words = Sześć słów
phrase-words-about = Angielskie słowa, wybrane losowo. Szybko się je zapisuje.
phrase-digits = 24 cyfry w sześciu grupach po cztery
phrase-digits-about = Można je podać w każdym języku i przez telefon.
seal-form = Plik
form-page = Strona, którą otwiera każda przeglądarka
form-page-about = Ta osoba otwiera plik, wpisuje frazę i czyta. Działa bez internetu i nic nie trzeba instalować.
form-age = Plik .age
form-age-about = Otwiera się w Inbetween albo w innym programie, który czyta pliki age.
key-only-age = To będzie plik .age. Otwiera się w Inbetween albo w innym programie, który czyta pliki age.
key-whose = Czyj klucz? Może być więcej niż jeden.
key-empty = Na razie nie ma kluczy.
key-none = Wybierz co najmniej jeden klucz.
key-check-hint = Zanim pierwszy raz użyjesz klucza, poproś jego właściciela o przeczytanie na głos ostatnich ośmiu znaków.
key-not-compared = Ten klucz pochodzi z archiwum. Nie został jeszcze porównany.
key-compared = Są takie same
key-compared-of = Są takie same: { $name }
key-rename = Zmień nazwę
key-rename-of = Zmień nazwę klucza „{ $name }”
key-rename-keep = Zapisz
key-rename-leave = Anuluj
key-remove = Usuń
key-remove-of = Usuń klucz „{ $name }”
key-remove-title = Usunąć ten klucz?
key-remove-about = „{ $name }” zniknie z twojej listy. Pliki już zaszyfrowane tym kluczem zostają bez zmian i nadal może je otworzyć jego właściciel.
key-remove-yes = Usuń
key-remove-no = Zostaw
key-add = Dodaj klucz
key-add-about = Klucz tworzy się w Inbetween, pod „Otwórz zaszyfrowany plik”, albo w innym programie age. Ta osoba daje ci jego publiczną część. Zaczyna się od age1.
key-label = Czyj to klucz
key-text = Klucz publiczny
key-text-hint = Wklej go, jeśli możesz. Spacje i wielkie litery nie mają znaczenia.
key-add-go = Dodaj
key-added = Dodano: { $name }. Na tej stronie jest włączony.
seal = Zaszyfruj i zapisz
seal-choosing = Wybierz miejsce dla pliku.
seal-working = Szyfrowanie strony. To potrwa chwilę.
seal-nothing = Nic nie zapisano.

sealed = Zapisano i zaszyfrowano.
sealed-about = Fraza nie jest nigdzie przechowywana. Podaj ją tej osobie bezpośrednio, nie w tej samej wiadomości co plik.
sealed-phrase-words = Sześć słów
sealed-phrase-digits = 24 cyfry
sealed-phrase-hint = Zapisz ją teraz albo podaj tej osobie ustnie. Spacje działają tak samo jak łączniki.
sealed-to-keys-who = Czyj klucz go otwiera
sealed-to-keys-how = Każda z tych osób otwiera go własnym plikiem klucza i hasłem do niego. Nie trzeba przekazywać żadnej frazy. Ty go nie otworzysz.
sealed-files = Co zapisano
sealed-sum = Jego odcisk (SHA-256)
sealed-sum-of = Odcisk (SHA-256) pliku „{ $name }”
sealed-other-page = Zapisz także jako stronę, którą otwiera każda przeglądarka
sealed-other-age = Zapisz także jako plik .age
sealed-other-about = Ta sama fraza otwiera oba.
sealed-other-working = Zapisywanie pliku.
sealed-other-done = Zapisano: { $name }
sealed-not-noted = Plik jest zapisany i kompletny. Nie udało się dopisać go pod „Przyniesione do tej pory”.
sealed-done = Gotowe
sealed-last = Potem fraza nie pojawi się już ponownie.
sealed-leave = Mam ją, dalej
sealed-stay = Zostań przy frazie
