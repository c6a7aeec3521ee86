# Settings, and what stays where.

## Settings

settings-parts = Na tej stronie
language-about = Teksty Inbetween zmieniają się od razu. Notatki zostają w słowach, w jakich je zapisano. Samooceny w innym języku zaczynają nową serię.
keeping-title = Jak długo co zostaje
keeping-about = To, co przenosisz do kosza, zostaje tam 30 dni, a potem jest usuwane na zawsze. Starsze kopie zapasowe ustępują nowszym. Nic innego nie znika, chyba że tak tu wybierzesz.

## What stays where

stays-title = Co gdzie jest
stays-intro = Wszystkie pliki Inbetween znalezione przed chwilą na tym komputerze i to, co je chroni.
stays-again = Sprawdź ponownie
stays-looked = Sprawdzono ponownie.
stays-whose = Ten laptop
stays-files = Pliki
files-caption = W folderze { $folder }
files-name = Plik
files-what = Co to jest
files-size = Rozmiar
files-none = Nic tu nie ma.
file-header = Klucz do notatnika, zaszyfrowany twoim hasłem
file-header-copy = Druga kopia pliku klucza
file-database = Twój notatnik, zaszyfrowany
file-other-state = Inna kopia tego notatnika, zaszyfrowana. Zostaw ją, dopóki nie wiesz, która jest nowsza
file-unfinished-copy = Niedokończona kopia z tworzenia nowego klucza. Nic jej nie otwiera i notatnik jej nie potrzebuje
file-unsaved-text = Słowa, których nie udało się zapisać w notatniku, zaszyfrowane. Wrócą, gdy notatnik zostanie otwarty
file-lock = Znacznik, że notatnik jest otwarty
file-gate-settings = Język, wygląd, wielkość tekstu i okna. Można to odczytać bez hasła
file-known-notebooks = Mówi Inbetween, że był notatnik, ale nie mówi gdzie
file-window = Zapisuje to samo okno. Można to odczytać bez hasła
file-other = Pozostało po czymś niedokończonym
size-bytes = { $bytes ->
    [one] { NUMBER($bytes) } bajt
    [few] { NUMBER($bytes) } bajty
    [many] { NUMBER($bytes) } bajtów
   *[other] { NUMBER($bytes) } bajta
  }
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 1) } KB

stays-seal = Bez drogi do sieci – sprawdzone przed chwilą
seal-about = Inbetween przed chwilą próbował połączyć się z siecią. Oto odpowiedzi.
seal-none = Ten system nie umie odciąć programu od sieci. W Inbetween nie ma części, która łączy się z siecią, ale tutaj system tego nie pilnuje.
door-internet = Internet (IPv4)
door-internet6 = Internet (IPv6)
door-packet = Sama karta sieciowa
door-is-refused = Odmowa
door-is-open = Otwarte
seal-open = Jedna droga jest otwarta, więc ta ochrona nie działa. Zamknij Inbetween i uruchom go ponownie. W Inbetween nie ma części, która coś wysyła; to druga blokada.
seal-outside = Poza tą ochroną są dwie rzeczy: okno wyboru pliku i drukowanie. To inne programy, a Inbetween porozumiewa się z nimi przez pulpit.

stays-health = Ostatnie pełne sprawdzenie
health-never = Jeszcze go nie było. Odbywa się raz dziennie, krótko po otwarciu notatnika.
health-sound = { DATETIME($on, dateStyle: "long") }. Notatnik jest w porządku.
health-unsound = { DATETIME($on, dateStyle: "long") }. Notatnik nie przeszedł tego sprawdzenia. Zachowaj kopię całego folderu tak, jak jest.

stays-self-opening = Pliki otwierane w przeglądarce
stays-self-opening-about = Każdy zaszyfrowany plik z tej wersji ma ten sam skrypt. Jego SHA-256 jest też w pliku README, żeby każdy mógł je porównać:
stays-without = Bez Inbetween
stays-without-about = Wszystko można otworzyć bez Inbetween, narzędziami dostępnymi dla każdego. SECURITY.md w dokumentacji mówi jak.

## Passphrase and recovery

keys-title = Hasło i odzyskiwanie
not-now-read-only = W tym miejscu nie da się nic zapisać, więc nie można tego tu zmienić.
not-now-rescue = Notatnik jest otwarty tylko do odczytu, więc nie można tego teraz zmienić.

change-title = Zmień hasło
change-about = Potem notatnik się zablokuje, żeby można było wypróbować nowe hasło. Wcześniejsze kopie notatnika nadal otwiera stare.
change-current = Twoje obecne hasło
change-button = Zmień i zablokuj
change-done = Hasło zmienione. Notatnik się teraz zablokuje, żeby można było je wypróbować.

sheet-title = Kartka awaryjna
sheet-has = Jest kartka awaryjna. Nowa ją zastąpi.
sheet-has-none = Nie ma jeszcze kartki awaryjnej.
sheet-about = Dziesięć słów albo 24 cyfry, które otwierają notatnik, gdy zapomnisz hasła. Zapisz je ręcznie i trzymaj tam, gdzie nikt nie zagląda. Kto je znajdzie, może przeczytać wszystko.
sheet-employer = Zapisz je ręcznie. Nie drukuj ich w pracy.
sheet-kind = Co ma być na kartce?
sheet-kind-words = Dziesięć słów
sheet-kind-words-about = Angielskie słowa, wybrane losowo. Szybko się je zapisuje ręcznie.
sheet-kind-digits = 24 cyfry w sześciu grupach po cztery
sheet-kind-digits-about = Można je zapisać i podać w każdym języku.
sheet-show = Pokaż, co zapisać
sheet-words = Twoje dziesięć słów
sheet-digits = Twoje 24 cyfry
sheet-written = Są już zapisane na kartce
sheet-stop = Przerwij, bez kartki
sheet-ask-legend = Dwa słowa z twojej kartki
sheet-ask-about = Spójrz na kartkę i wpisz te dwa słowa. Potem kartka działa.
sheet-ask-word = Słowo { NUMBER($position) }
sheet-ask-digits-legend = Dwie grupy z twojej kartki
sheet-ask-digits-about = Spójrz na kartkę i wpisz te dwie grupy po cztery cyfry. Potem kartka działa.
sheet-ask-group = Grupa { NUMBER($position) }
sheet-see-again = Pokaż kartkę jeszcze raz
sheet-keep = Używaj tej kartki
sheet-done = Kartka awaryjna jest gotowa. To, co na niej jest, nie będzie już pokazane.

renew-title = Nowy klucz
renew-when = Jeśli ktoś inny mógł poznać twoje hasło albo dostać kopię tego notatnika.
renew-about = Cały notatnik zostanie zapisany na nowo, z nowym kluczem. Kopię, którą ktoś już ma, nadal można odczytać starym hasłem. Tego, co napiszesz potem, już nie. Kartka awaryjna przestanie działać; zrób później nową. Na koniec notatnik się zablokuje.
renew-first = Notatnik otwarto kartką awaryjną. Najpierw wybierz nowe hasło.
renew-button = Utwórz nowy klucz
renew-working = Trwa zapisywanie notatnika na nowo, z nowym kluczem. Nie zamykaj go.
renew-done = Nowy klucz jest gotowy. Notatnik się teraz zablokuje. Po otwarciu zrób nową kartkę awaryjną.

## Locking

day-end-title = Koniec mojego dnia
day-end-label = Mój dzień kończy się o
day-end-hour = { $hour ->
    [0] północy
   *[other] { NUMBER($hour, minimumIntegerDigits: 2) }:00
  }
day-end-about = Dla pracujących w nocy. Nowa notatka sprzed tej godziny dostaje datę poprzedniego dnia. Notatki już zapisane zachowują swój dzień.

locking-title = Blokada
locking-label = Zablokuj po takim czasie bezczynności
locking-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minuta
    [few] { NUMBER($minutes) } minuty
    [many] { NUMBER($minutes) } minut
   *[other] { NUMBER($minutes) } minuty
  }
locking-also = Notatnik blokuje się też, gdy komputer usypia lub blokuje ekran. Ctrl{ "\u00A0" }L blokuje od razu, tak samo jak trzy naciśnięcia Esc w ciągu sekundy.
