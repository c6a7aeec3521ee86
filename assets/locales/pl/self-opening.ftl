# What stands on the page that opens itself, around what is sealed.

sealed-title = Zaszyfrowany plik

## What it is

sealed-heading = Strona przygotowana do przeczytania
sealed-about = Otwiera się tutaj frazą, którą podaje osoba przygotowująca stronę.
sealed-kept = Fraza nie przychodzi w tej samej wiadomości co plik. Internet nie jest potrzebny. Nic nie jest nigdzie wysyłane ani zachowywane.
sealed-elsewhere = Ten plik można też otworzyć w Inbetween. W środku jest plik w formacie age, zaszyfrowany tą frazą.

## Where no script runs, or the file is not whole

sealed-without-heading = Najpierw proszę zapisać ten plik
sealed-without-script = Może to być tylko podgląd. Proszę zapisać plik na komputerze, a potem otworzyć go w aktualnej przeglądarce, na przykład Firefox, Chrome, Edge lub Safari.
sealed-without-whole = Jeśli to samo widać także w przeglądarce, brakuje części pliku albo skrypty są wyłączone. Można poprosić nadawcę o drugą kopię albo o pokazanie strony na ekranie.
sealed-framed-heading = Proszę nie wpisywać tutaj frazy
sealed-framed = To podgląd w innym programie. Proszę zapisać plik na komputerze. Potem można go otworzyć w przeglądarce, na przykład Firefox, Chrome, Edge lub Safari.
sealed-damaged-heading = Tego pliku nie można otworzyć
sealed-damaged = Jego części brakuje albo zmieniła się po drodze. Strona jest bezpieczna u osoby, która ją przygotowała: można poprosić o drugą kopię.

## The phrase

sealed-phrase = Fraza
sealed-phrase-hint = Sześć słów albo 24 cyfry. Wielkie litery, spacje i znaki interpunkcyjne nie mają znaczenia.
sealed-open = Otwórz stronę
sealed-working = Otwieranie strony. To potrwa kilka sekund.
sealed-empty = Najpierw trzeba wpisać frazę.
sealed-wrong = Ta fraza nie otwiera strony. Proszę sprawdzić jeszcze raz każde słowo lub cyfrę. Jeśli wszystko się zgadza, plik mógł się zmienić po drodze. Wtedy można poprosić nadawcę o drugą kopię.
sealed-unlisted = Proszę sprawdzić pisownię. Takich słów nie ma w żadnej frazie:
sealed-memory = To urządzenie ma za mało wolnej pamięci, żeby otworzyć stronę. Proszę zamknąć inne programy lub karty i spróbować ponownie albo użyć innego urządzenia.
sealed-slow = Ta przeglądarka działa wolno, więc otwieranie trwa dłużej. Stronę można zostawić otwartą i zająć się czymś innym.
sealed-so-far = Do tej pory:
sealed-in-all = Razem około:
sealed-closed = Strona jest zamknięta. Przeglądarka nic z niej nie zachowuje.

## The opened page

sealed-opened = Strona jest otwarta
sealed-print = Drukuj
sealed-print-about = Druk zostawia czytelną kopię, a drukarka może ją zapamiętać.
sealed-close = Zamknij stronę
sealed-frame = Przygotowana strona
