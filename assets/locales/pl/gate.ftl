# The gate: the first evening, unlocking and recovery.

## First evening, page one

welcome-step = { app-name } · Strona 1 z 2
welcome-folder = Notatnik będzie w folderze { $folder }. Jeśli masz już notatnik na pendrivie lub innym dysku, wybierz poniżej jego folder.
welcome-next = Przejdź do hasła

## First evening, page two

choose-step = { app-name } · Strona 2 z 2
choose-title = Twoje hasło
choose-about = Hasło otwiera ten notatnik. Nikt nie może go zresetować, więc wybierz takie, które zapamiętasz. Potem możesz zrobić kartkę awaryjną.
make-notebook = Utwórz mój notatnik

## Unlocking

gate-restored = Zgodnie z prośbą inna kopia zastąpiła notatnik.
gate-restored-what = Otwiera go hasło tej kopii. Wcześniejszy notatnik zostaje obok w całości, dopóki go nie usuniesz w Ustawieniach, w „Kopie zapasowe”.
unlock-title = Otwórz swój notatnik
passphrase-label = Hasło
unlock-button = Otwórz mój notatnik
unlock-forgot = Nie pamiętam hasła
rescue-title = Otwórz tylko do odczytu
rescue-about = Widać to, co da się jeszcze odczytać. Nic w notatniku się nie zmienia.
rescue-button = Otwórz tylko do odczytu

forgotten-title = Nie pamiętam hasła
forgotten-about = Jeśli jest kartka awaryjna, słowa albo cyfry z niej otwierają notatnik. Bez hasła i bez kartki nikt go nie otworzy i nikt nie zresetuje hasła. Twój plik zostaje na miejscu. Możesz zacząć obok nowy notatnik.
forgotten-beside = Aby zacząć nowy notatnik, użyj poniżej „Wybierz inny folder” i wskaż pusty folder.
forgotten-label = Dziesięć słów albo 24 cyfry z kartki awaryjnej
forgotten-hint = W tej samej kolejności. Wielkie litery, akcenty, spacje i znaki interpunkcyjne nie mają znaczenia.
forgotten-button = Otwórz kartką awaryjną
forgotten-back = Wróć do hasła

## There was a notebook in this folder

gone-title = Notatnika teraz tu nie ma
gone-about = Przy ostatnim otwarciu notatnik był w tym folderze. Jeśli jest na pendrivie lub innym dysku, podłącz go i spróbuj ponownie. Jeśli folder został przeniesiony, przywróć go na miejsce.
gone-still = Nadal go tu nie ma.
gone-begin = Zacznij tu nowy notatnik

trouble-close-folder = Zamknij folder przed innymi kontami

## A folder that is copied elsewhere

cloud-other-new = Aby trzymać notatnik w innym miejscu, użyj poniżej „Wybierz inny folder” i wskaż pusty folder.
