# Two halves for every error: what happened (error-), and what to do (remedy-).

error-locked = Notatnik jest zablokowany.
remedy-locked = Otwórz go ponownie swoim hasłem.

error-wrong-passphrase = To hasło nie otwiera notatnika.
remedy-wrong-passphrase = Wybierz „Pokaż”, aby zobaczyć, co jest wpisane. Sprawdź Caps Lock i język klawiatury i wpisz hasło jeszcze raz.

error-wrong-recovery-words = Ta kartka awaryjna nie otwiera tego notatnika.
remedy-wrong-recovery-words = Porównaj to, co wpisane, ze swoją kartką, kawałek po kawałku i w kolejności. Kartka przestaje działać, gdy powstaje nowsza albo nowy klucz.

error-words-not-known = To nie jest dziesięć słów ani 24 cyfry z kartki awaryjnej.
remedy-words-not-known = Poszukaj błędu. Może czegoś brakuje albo coś jest dwa razy. Ma być dziesięć słów albo sześć grup po cztery cyfry.

error-no-recovery-sheet = Ten notatnik nie ma kartki awaryjnej.
remedy-no-recovery-sheet = Otwiera go tylko hasło. Spróbuj wpisać je inaczej: wielkie litery, spacje, koniec zdania.

error-words-do-not-match = W tych dwóch polach ma być co innego.
remedy-words-do-not-match = Spójrz na kartkę i wpisz to jeszcze raz. Jeśli jest na niej błąd, wybierz „Pokaż kartkę jeszcze raz” i popraw go.

error-unknown-key-slot = Ten notatnik ma jeszcze jeden klucz, którego ta wersja Inbetween nie zna.
remedy-unknown-key-slot = Nic się nie zmieniło. Klucz może pochodzić z nowszej wersji. Jeśli nie wiesz, skąd jest, utwórz nowy klucz. Wszystkie inne klucze przestaną wtedy działać.

error-passphrase-too-weak = To hasło łatwo odgadnąć.
remedy-passphrase-too-weak = Dodaj dwa lub trzy słowa, na które wpadniesz tylko ty.

error-passphrase-too-long = To hasło ma ponad 1000 znaków.
remedy-passphrase-too-long = Wybierz krótsze. Wystarczy jedno zdanie.

error-notebook-exists = Jest tu już notatnik.
remedy-notebook-exists = Nic się nie zmieniło. Zamknij to okno i uruchom Inbetween ponownie, aby go otworzyć.

error-no-notebook = Nie ma tu notatnika.
remedy-no-notebook = Jeśli folder został przeniesiony, przywróć go na miejsce. Jeśli jest na innym dysku, podłącz ten dysk. Potem spróbuj ponownie.

error-header-missing = Notatnik jest, ale brakuje jego pliku klucza.
remedy-header-missing = Przywróć header.json z kopii tego folderu i spróbuj ponownie. Innych plików nie ruszaj.

error-header-damaged = Obie kopie pliku klucza są uszkodzone.
remedy-header-damaged = Przywróć header.json z kopii tego folderu i spróbuj ponownie. Innych plików nie ruszaj.

error-header-changed = Plik klucza albo jedna z jego dwóch kopii nie należy do tego notatnika.
remedy-header-changed = Nic się nie zmieniło. Skopiuj folder tak, jak jest. Potem przywróć dwa pasujące do siebie pliki: header.json i header.copy.json.

error-database-missing = Plik klucza jest, ale brakuje samego notatnika.
remedy-database-missing = Przywróć plik notatnika z kopii tego folderu i spróbuj ponownie. Pliku klucza nie ruszaj.

error-database-damaged = { $count ->
    [0] Część notatnika jest uszkodzona.
    [one] { NUMBER($count) } część notatnika jest uszkodzona.
    [few] { NUMBER($count) } części notatnika są uszkodzone.
    [many] { NUMBER($count) } części notatnika jest uszkodzonych.
   *[other] { NUMBER($count) } części notatnika jest uszkodzone.
  }
remedy-database-damaged = Nic się nie zmieniło. Możesz zobaczyć, co da się jeszcze odczytać, użyć kopii zapasowej albo otworzyć notatnik tylko do odczytu.

error-beyond-rescue = Notatnik jest tak uszkodzony, że nie da się go otworzyć nawet do odczytu.
remedy-beyond-rescue = Nic się nie zmieniło. Skopiuj folder tak, jak jest. Osoba z wiedzą techniczną może jeszcze odczytać jego części: SECURITY.md w dokumentacji mówi jak.

error-restore-unfinished = Inna kopia miała zająć miejsce twojego notatnika, ale nie udało się jej tam umieścić.
remedy-restore-unfinished = Nic nie przepadło. W folderze są w całości i kopia, i wcześniejszy notatnik. Sprawdź, czy na dysku da się zapisywać, i spróbuj ponownie.

error-no-backup-there = W tym folderze nie ma kopii zapasowej notatnika.
remedy-no-backup-there = Wybierz folder, w którym jest header.json, albo folder nadrzędny. Nic się nie zmieniło.

error-backup-damaged = Ta kopia jest niepełna: pliki są ucięte, zmienione albo ich brakuje.
remedy-backup-damaged = Nic się nie zmieniło. Spróbuj wcześniejszej kopii.

error-backup-too-new = Tę kopię zrobiła nowsza wersja Inbetween.
remedy-backup-too-new = Nic się nie zmieniło. Przywróć kopię w tamtej wersji albo spróbuj wcześniejszej kopii.

error-older-header = To nie jest plik klucza, z którym ostatnio zapisano notatnik. Możliwe, że przywrócono starszy.
remedy-older-header = Twoje notatki są tutaj i nic się nie zmieniło. Ze starszym plikiem klucza notatnik znów otwiera starsze hasło.

error-older-database = Ten notatnik jest starszy niż jego plik klucza. Możliwe, że przywrócono starszą kopię.
remedy-older-database = Nic się nie zmieniło. W tym pliku nie ma tego, co zapisano po tamtej kopii. Może jest w kopii zapasowej albo w innej kopii folderu.

error-database-foreign = Plik notatnika nie należy do tego pliku klucza.
remedy-database-foreign = Nic się nie zmieniło. Przywróć z kopii folderu dwa pliki, które do siebie pasują.

error-too-new = Ten notatnik zapisała nowsza wersja Inbetween.
remedy-too-new = Otwórz go w tamtej wersji. Nic się nie zmieniło.

error-foreign-schema = W tym notatniku jest coś, co nie pochodzi z Inbetween.
remedy-foreign-schema = Nie został otwarty, więc nic w nim nie może zaszkodzić. Użyj notatnika, który znasz, albo kopii jego folderu.

error-another-copy = Ten notatnik jest już otwarty w innym oknie Inbetween.
remedy-another-copy = Zamknij tamto okno i spróbuj ponownie.

error-read-only-place = W miejscu, gdzie jest ten notatnik, nie da się nic zapisać.
remedy-read-only-place = Skopiuj folder tam, gdzie można zapisywać pliki, i otwórz go stamtąd.

error-read-only-leftover = Pewna zmiana w tym notatniku nie została dokończona, a w tym miejscu nie da się nic zapisać.
remedy-read-only-leftover = Skopiuj cały folder tam, gdzie można zapisywać pliki, i otwórz go stamtąd. Notatnik sam się wtedy naprawi.

error-foreign-log = Inny program otworzył plik notatnika i zostawił coś obok niego.
remedy-foreign-log = Zamknij tamten program i spróbuj ponownie. Jeśli jest już zamknięty, najpierw skopiuj folder tak, jak jest.

error-foreign-journal = Obok notatnika jest niedokończona zmiana, która należy do innej jego kopii.
remedy-foreign-journal = Nic się nie zmieniło. Może dwa komputery zapisywały w jednym wspólnym folderze. Jeśli notatnik jest otwarty na innym komputerze, zablokuj go tam i poczekaj, aż zmiany dotrą do tego folderu. Potem spróbuj ponownie. Do tego czasu możesz otworzyć notatnik tylko do odczytu. Najpierw skopiuj folder tak, jak jest.

error-notebook-exchanged = Inny program zmienił lub podmienił plik notatnika, gdy był otwarty.
remedy-notebook-exchanged = Nic nie zostało nadpisane. Twoje słowa są przechowane osobno w postaci zaszyfrowanej. Zablokuj notatnik, ustal, który plik jest właściwy, i otwórz notatnik ponownie. Twoje słowa wtedy wrócą.

error-notebook-gone = Notatnika nie ma już tam, gdzie został otwarty.
remedy-notebook-gone = Jeśli folder został przeniesiony, przywróć go na miejsce. Jeśli jest na pendrivie, podłącz go ponownie. Zapisywanie ruszy wtedy dalej.

error-no-room = Dysk jest pełny.
remedy-no-room = Zrób na nim miejsce i spróbuj ponownie. Wszystko, co zapisano wcześniej, nadal tam jest.

error-folder-link = Folder notatnika jest tylko odnośnikiem do innego miejsca.
remedy-folder-link = Umieść w jego miejscu prawdziwy folder i spróbuj ponownie.

error-folder-open-to-others = Inne konta na tym komputerze mogą otworzyć ten folder.
remedy-folder-open-to-others = Zamknij go przed nimi, a notatnika będzie można używać. Nic w nim się nie zmieni.

error-folder-stays-open = Folderu nie udało się zamknąć przed innymi kontami.
remedy-folder-stays-open = To konto może nie mieć do tego prawa albo dysk nie obsługuje prywatnych folderów. Skopiuj folder, razem ze wszystkim obok niego, do swojego folderu domowego. Potem użyj poniżej „Wybierz inny folder” i wskaż kopię.

error-folder-of-another = Ten folder należy do innego konta na tym komputerze.
remedy-folder-of-another = Zaloguj się na konto, na którym powstał notatnik. Jeśli było to na innym komputerze, zapytaj osobę, która opiekuje się tym komputerem. Może ona przekazać temu kontu folder podany poniżej.

error-not-encrypting = Test przy uruchomieniu wykazał, że ta kopia Inbetween nie chroni tego, co się w niej pisze.
remedy-not-encrypting = Nic nie zapisano. Zainstaluj Inbetween ponownie, z tego samego źródła.

error-storage = Dysk odmówił odczytu lub zapisu.
remedy-storage = Sprawdź, czy dysk jest podłączony i czy to konto może na nim zapisywać, potem spróbuj ponownie.

error-nothing-to-keep = Nie ma jeszcze czego zapisać.
remedy-nothing-to-keep = Najpierw coś napisz lub wybierz albo wróć do ekranu Dzisiaj.

error-no-such-entry = Tej notatki już tu nie ma.
remedy-no-such-entry = Mogła zostać usunięta albo przed chwilą zapisana. Sprawdź w Dzienniku i w koszu.

error-answer-not-understood = Jedna z odpowiedzi nie pasuje do swojego pytania.
remedy-answer-not-understood = Nic się nie zmieniło. Przejrzyj odpowiedzi i spróbuj jeszcze raz.

error-date-out-of-reach = Ta data jest zbyt odległa.
remedy-date-out-of-reach = Wybierz dzień z lat 1900–2199.

error-period-turned-round = Pierwszy dzień jest po ostatnim.
remedy-period-turned-round = Zmień jeden z tych dwóch dni.

error-places-not-looked-at = Jedno z miejsc na tej stronie może wskazywać na konkretną osobę i nie zostało jeszcze przejrzane. Nic stąd nie wyszło.
remedy-places-not-looked-at = Wróć do poprzedniego kroku i wybierz coś przy każdym miejscu.

error-page-too-long = Ta strona jest za długa, by ją zaszyfrować i potem otworzyć.
remedy-page-too-long = Wyjmij kilka notatek albo skróć je w kopii. Twoje notatki zostają bez zmian.

error-not-sealed = To nie jest zaszyfrowany plik.
remedy-not-sealed = Wybierz inny plik. Zaszyfrowany plik kończy się na .html lub .age. Jeśli zmienił go program pocztowy, poproś o plik ponownie, na pendrivie.

error-sealed-to-key = Ten plik zaszyfrowano kluczem innego rodzaju, nie frazą.
remedy-sealed-to-key = Otwiera go klucz, dla którego powstał, w programie czytającym pliki age.

error-wrong-key = Ten klucz nie otwiera pliku.
remedy-wrong-key = Plik zaszyfrowano innym kluczem. Wybierz inny plik klucza albo poproś o zaszyfrowanie twoim kluczem publicznym.

error-not-a-key = To nie jest klucz publiczny.
remedy-not-a-key = Klucz publiczny zaczyna się od age1 i ma 62 znaki. Poproś o niego ponownie. Ten nie został dodany.

error-key-mistyped = W tym kluczu jest literówka albo brakuje jego części.
remedy-key-mistyped = Porównaj go znak po znaku albo poproś o tekst do wklejenia. Klucz nie został dodany.

error-key-of-other-kind = To klucz innego rodzaju.
remedy-key-of-other-kind = Inbetween szyfruje kluczami, które zaczynają się od age1 i mają 62 znaki. Poproś o taki klucz. Innych nie można użyć.

error-secret-key-pasted = To klucz tajny, a nie publiczny.
remedy-secret-key-pasted = Nie został dodany, a pole jest znów puste. Kto ma klucz tajny, może otworzyć wszystko, co dla niego zaszyfrowano. Jeśli ktoś ci go przysłał, poproś tę osobę o utworzenie nowego. Klucz publiczny zaczyna się od age1.

error-keys-not-chosen = Tym wyborem kluczy nie da się zaszyfrować pliku.
remedy-keys-not-chosen = Wybierz od jednego do dwudziestu kluczy. Jeśli jakiś klucz w międzyczasie usunięto, cofnij się o krok i wróć.

error-key-known = Ten klucz jest już na twojej liście.
remedy-key-known = Niczego nie dodano. Wybierz go na liście powyżej.

error-not-a-key-file = W tym pliku nie ma klucza, którego Inbetween może użyć.
remedy-not-a-key-file = Wybierz inny plik: ten, który zapisano przy tworzeniu klucza.

error-key-file-open = Ten plik klucza nie ma hasła, więc może go użyć każdy, kto go znajdzie. Inbetween nie otwiera takich plików.
remedy-key-file-open = Utwórz nowy klucz w Inbetween, w „Otwórz zaszyfrowany plik”. Albo otwórz stronę w programie age.

error-key-file-damaged = Części tego pliku klucza brakuje albo została zmieniona.
remedy-key-file-damaged = Użyj innej jego kopii. Bez niej nie da się otworzyć tego, co zaszyfrowano tym kluczem. Utwórz wtedy nowy klucz i daj klucz publiczny osobom, które dla ciebie szyfrują.

error-key-file-too-much-work = Otwarcie tego pliku klucza wymagałoby znacznie więcej obliczeń, niż potrzeba dla pliku klucza.
remedy-key-file-too-much-work = Nie został otwarty. Jeśli pochodzi z innego programu, zabezpiecz go tam ponownie ze zwykłymi ustawieniami.

error-wrong-key-passphrase = To hasło nie otworzyło pliku klucza.
remedy-wrong-key-passphrase = Wybierz „Pokaż”, aby zobaczyć, co jest wpisane. Sprawdź Caps Lock i język klawiatury i wpisz hasło jeszcze raz. Jeśli hasło jest właściwe, plik mógł zostać zmieniony.

error-key-file-opened = To plik klucza, a nie zaszyfrowany plik.
remedy-key-file-opened = Najpierw wybierz plik ze stroną. Inbetween poprosi o plik klucza, gdy będzie potrzebny.

error-sealed-file-too-large = Ten plik jest większy niż jakikolwiek zaszyfrowany plik.
remedy-sealed-file-too-large = Wybierz inny plik. Zaszyfrowane pliki mają najwyżej 64 MiB.

error-too-much-work = Otwarcie tego pliku wymagałoby znacznie więcej obliczeń, niż potrzeba. Może powstał po to, żeby zająć komputer.
remedy-too-much-work = Nie został otwarty. Zapytaj osobę, od której go masz.

error-wrong-phrase = Ta fraza nie otworzyła pliku.
remedy-wrong-phrase = Sprawdź jeszcze raz każde słowo lub cyfrę. Wielkie litery, spacje i znaki interpunkcyjne nie mają znaczenia. Jeśli fraza jest właściwa, plik mógł się zmienić po drodze. Poproś o niego ponownie.

error-sealed-file-damaged = Części tego pliku brakuje albo zmieniła się po drodze.
remedy-sealed-file-damaged = Nic z niego nie jest pokazywane. Poproś o plik ponownie. Na pendrivie dotrze taki, jaki został nagrany.

error-not-a-page = Plik się otworzył, ale nie ma w nim strony z Inbetween.
remedy-not-a-page = Nie zostanie pokazany, więc nic w nim nie może zaszkodzić. Zapytaj osobę, od której go masz. Strona z nowszej wersji może wymagać nowszego Inbetween. Zaszyfrowany plik z końcówką .html otwiera się w każdej przeglądarce.

error-file-exists = Plik o tej nazwie już istnieje.
remedy-file-exists = Został bez zmian i nic nie zapisano. Wybierz inną nazwę.

error-file-gone = Tego pliku tu nie ma.
remedy-file-gone = Sprawdź jego nazwę albo wybierz inny plik. Jeśli jest na pendrivie, sprawdź, czy pendrive jest podłączony.

error-folder-gone = Tego folderu już tam nie ma.
remedy-folder-gone = Nic nie zapisano. Jeśli jest na pendrivie, sprawdź, czy pendrive jest podłączony. Albo wybierz inny folder.

error-place-read-only = W tym miejscu nie da się nic zapisać.
remedy-place-read-only = Nic nie zapisano. Wybierz inny folder.

error-no-room-there = Dysk jest pełny.
remedy-no-room-there = Nic nie zapisano. Zrób na nim miejsce albo wybierz inne miejsce zapisu.

error-storage-there = Dysk odmówił odczytu lub zapisu tego pliku.
remedy-storage-there = Sprawdź, czy dysk jest podłączony, i spróbuj ponownie albo wybierz inne miejsce.

error-no-page = Ta strona nie jest już otwarta.
remedy-no-page = Cofnij się o krok i przejdź dalej.

error-draft-not-understood = Tę niedokończoną stronę przygotowano w innej wersji, a ta nie umie jej odczytać.
remedy-draft-not-understood = Zostaje bez zmian. Można ją dokończyć w tamtej wersji. Albo zacznij nową stronę; ta zostanie wtedy odrzucona.

error-not-printed = Nie udało się wydrukować.
remedy-not-printed = Sprawdź, czy drukarka jest włączona i ma papier, potem spróbuj ponownie. Strona się nie zmieniła.

error-text-unsaved = Coś tu nie jest jeszcze zapisane i przepadłoby przy zamknięciu notatnika.
remedy-text-unsaved = Wróć do tego i poczekaj, aż pojawi się „Zapisano”. Jeśli dysk jest pełny, najpierw zrób miejsce. Jeśli nie jest podłączony, podłącz go.

error-no-memory = Brakuje wolnej pamięci, by obliczyć klucz.
remedy-no-memory = Zamknij inne programy, zwłaszcza przeglądarkę z wieloma kartami, i spróbuj ponownie. Nic się nie zmieniło.

error-session-still-to-come = Dzień tego spotkania jeszcze nie nadszedł.
remedy-session-still-to-come = Nic się nie zmieniło. Wybierz dzień, w którym się odbyło.
error-phase-ends-before-it-starts = Ten okres pracy skończyłby się, zanim się zaczął.
remedy-phase-ends-before-it-starts = Nic się nie zmieniło. Popraw jeden z tych dwóch dni.

error-stretch-ends-before-it-starts = Ostatni dzień tego przedziału jest przed pierwszym.
remedy-stretch-ends-before-it-starts = Zmień jeden z tych dwóch dni albo zostaw jeden pusty.

error-minutes-out-of-reach = Minuty nie są liczbą od 1 do 480.
remedy-minutes-out-of-reach = Nic się nie zmieniło. Wpisz liczbę minut albo zostaw pole puste.

error-not-to-be-filled-in = Tego kwestionariusza nie można wypełnić: brakuje części jego tekstu.
remedy-not-to-be-filled-in = Nic nie zapisano. Wstaw brakujące teksty do pliku i wczytaj go ponownie.

error-rights-not-confirmed = Prawo do użycia tego tekstu nie zostało jeszcze potwierdzone.
remedy-rights-not-confirmed = Nic nie zapisano. Zaznacz to pole, jeśli masz prawo go używać.

error-not-a-word = Nie ma tu ani litery, ani cyfry.
remedy-not-a-word = Nic się nie zmieniło. Wpisz słowo albo kilka słów, które tworzą całość.

error-word-too-long = To ma ponad 100 znaków.
remedy-word-too-long = Nic się nie zmieniło. Wpisz jedno słowo albo kilka słów, które tworzą całość.
error-text-too-long = Ten tekst jest dłuższy, niż można tu zapisać.
remedy-text-too-long = Nic z niego nie zapisano i nic nie przepadło. Skróć go albo przenieś dłuższą część do notatki i zapisz ponownie.

error-too-many-words = Na tej liście jest już 300 słów.
remedy-too-many-words = Nic się nie zmieniło. Usuń słowo, które nie jest już potrzebne, i dodaj to.

error-folder-name-not-text = W nazwie tego folderu są znaki, których nie da się zapisać, więc nie da się go zapamiętać.
remedy-folder-name-not-text = Użyj go ten jeden raz albo zmień nazwę folderu i wybierz go ponownie.

error-no-room-for-backup = Na tym dysku jest za mało miejsca na kopię zapasową.
remedy-no-room-for-backup = Nic się nie zmieniło, a notatnik działa jak dotąd. Zrób na dysku miejsce i spróbuj ponownie.

error-place-not-for-backups = Ten folder jest częścią folderu notatnika.
remedy-place-not-for-backups = Wybierz folder na pendrivie lub innym dysku, żeby jeden wypadek nie zabrał obu.

error-too-large-for-drive = Kopia jest większa niż jakikolwiek plik, który zmieści się na tym dysku.
remedy-too-large-for-drive = Nic nie zapisano. Użyj dysku z innym systemem plików, na przykład exFAT. Albo ustaw ten jako drugie miejsce: tam kopia jest dzielona na kilka plików.

error-not-read-back = Tego, co zapisano na tym dysku, nie da się poprawnie odczytać.
remedy-not-read-back = Nic z tego tam nie zostało. Dysk może się psuć: użyj innego.
error-import-not-known = Inbetween nie czyta plików tego rodzaju.
remedy-import-not-known = Nic się nie zmieniło. Inbetween czyta własne archiwa i kopie zapasowe oraz eksporty z Day One, jrnl, Mini Diarium i Joplin. Czyta też foldery z plikami Markdown lub tekstowymi.

error-import-not-text = Część tego nie jest czytelnym tekstem.
remedy-import-not-text = Nic się nie zmieniło. Plik musi być tekstem w UTF-8, a tak zapisuje większość programów. Zapisz go ponownie w jego programie i spróbuj jeszcze raz.

error-import-damaged = Ten plik jest niepełny albo nie jest tym, czym powinien być.
remedy-import-damaged = Nic się nie zmieniło. Wyeksportuj go ponownie tam, gdzie powstał, albo skopiuj jeszcze raz stamtąd, skąd pochodzi.

error-import-too-large = To jest większe niż jakikolwiek dziennik.
remedy-import-too-large = Nic się nie zmieniło. Może to nie jest to, na co wskazuje nazwa. Albo wczytaj to częściami, na przykład po jednym roku.

error-import-too-new = To archiwum utworzyła nowsza wersja Inbetween.
remedy-import-too-new = Nic się nie zmieniło. Nowsza wersja Inbetween na tym komputerze je odczyta.

error-import-nothing = Nie ma tu notatek.
remedy-import-nothing = Nic się nie zmieniło. Wybierz inny plik lub folder.

error-transfer-stopped = Przerwano.
remedy-transfer-stopped = Nic się nie zmieniło i nic nie zapisano.

error-export-not-sound = Dysk oddał co innego, niż na nim zapisano.
remedy-export-not-sound = Plik został usunięty, a notatnik się nie zmienił. Wybierz inne miejsce: ten dysk może się psuć.

error-state-needs-passphrase = Tę kopię otwiera jej własne hasło.
remedy-state-needs-passphrase = Wpisz hasło, które otwierało notatnik, gdy kopia powstała.

error-state-wrong-passphrase = To hasło jej nie otwiera.
remedy-state-wrong-passphrase = Nic się nie zmieniło. Otwiera ją hasło, które otwierało notatnik, gdy powstała, może wcześniejsze.

error-state-damaged = Jest uszkodzona albo brakuje jej części.
remedy-state-damaged = Twój notatnik się nie zmienił i te pliki też nie. Wybierz inną kopię, może starszą.

error-state-too-new = Zapisała ją nowsza wersja Inbetween.
remedy-state-too-new = Twój notatnik się nie zmienił. Aby ją otworzyć, zainstaluj nowszą wersję.

error-state-is-open = To notatnik, który jest teraz otwarty.
remedy-state-is-open = Wybierz inny folder: z kopią zapasową albo z kopią notatnika.

error-no-state = Nie ma tu notatnika ani kopii zapasowej.
remedy-no-state = Nic się nie zmieniło. Jeśli są na pendrivie lub innym dysku, podłącz go i wybierz folder ponownie.

error-other-notebook = To inny notatnik, a nie wcześniejsza kopia twojego.
remedy-other-notebook = Notatek z dwóch notatników nigdy się nie miesza. Możesz go tu przeczytać albo zastąpić nim swój.

error-too-few-ratings = W tym czasie jest mniej niż pięć odpowiedzi, które się liczą.
remedy-too-few-ratings = Nic się nie zmieniło. Wybierz dłuższy czas albo zostań przy pierwszych odpowiedziach.

error-internal = W Inbetween stało się coś nieoczekiwanego.
remedy-internal = Jeśli coś tu nie jest jeszcze zapisane, najpierw to skopiuj. Potem zamknij okno i uruchom Inbetween ponownie.
