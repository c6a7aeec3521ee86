# Another folder, taking the notebook along, and removing it from this computer.

## Another folder, at the gate and in What stays where

folder-choose = Wybierz inny folder…
folder-title = Inny folder
folder-now = Używany folder: { $folder }
folder-usual = Użyj zwykłego miejsca
folder-chosen = Wybrano: { $folder }
folder-looking = Trwa sprawdzanie folderu.
folder-notebook = Jest w nim notatnik.
folder-empty = Jest pusty. Możesz w nim zacząć nowy notatnik. Dotychczasowy zostaje tam, gdzie jest.
folder-other-files = Są w nim inne pliki, a nie ma notatnika. Możesz obok nich zacząć nowy notatnik. Pliki zostają bez zmian.
folder-inside-of-notebook = To wnętrze notatnika. Aby otworzyć ten notatnik, wybierz folder wyżej: { $opens }
folder-backup = To kopia zapasowa. Zostaje bez zmian i nic się w niej nie zapisuje. Aby coś z niej odzyskać, otwórz notatnik i przejdź do „Kopie zapasowe” w Ustawieniach. Całą kopię możesz też przywrócić na ekranie otwierania.
folder-backups = Są w nim kopie zapasowe. Zostają bez zmian i nic się w nich nie zapisuje. Aby coś z którejś odzyskać, otwórz notatnik i przejdź do „Kopie zapasowe” w Ustawieniach. Całą kopię możesz też przywrócić na ekranie otwierania.
folder-gone = Już go tam nie ma. Jeśli jest na pendrivie, sprawdź, czy pendrive jest podłączony, i wybierz folder ponownie.
folder-not-readable = To konto może nie mieć prawa go czytać albo dysk odmówił. Wybierz inny folder.
folder-read-only = Nie da się w nim nic zapisać. Notatnik w nim otwiera się tylko do odczytu i nie można zacząć nowego.
folder-is-current = Ten folder jest już używany.
folder-cloud = Usługa { $service } chyba kopiuje ten folder na inny komputer. Notatnik w nim jest zaszyfrowany, ale trafiałby poza ten komputer.
folder-remember = Używaj odtąd tego folderu
folder-remember-about = Jego nazwa jest wtedy przechowana tam, gdzie można ją odczytać bez hasła. W przeciwnym razie folder służy do następnego uruchomienia Inbetween.
folder-forget = Używaj odtąd zwykłego miejsca
folder-open = Przejdź do tego folderu
folder-lock-first = Najpierw zablokuje się otwarty notatnik. Wszystko w nim jest zapisane.
folder-back = Zostań tutaj
folder-done = Inbetween uruchamia się ponownie z tym folderem.
folder-remembered-gone = Inbetween ma używać tego folderu. Jeśli jest na pendrivie, podłącz go i spróbuj ponownie.

## Take it with me

leaving-title = Zabierz ze sobą
leaving-part-title = Przenosiny i odejście
leaving-about = Na inny komputer albo przed oddaniem tego.
leaving-how = Na drugim komputerze zainstaluj Inbetween, skopiuj tam plik i rozpakuj go w menedżerze plików. Powstanie folder z kopią zapasową, którą możesz przywrócić na ekranie otwierania. Otwiera ją powyższe hasło. Notatnik na tym komputerze zostaje bez zmian. Od tej chwili zmiana w jednym nie trafia do drugiego.
leaving-stick = Możesz też skopiować cały folder notatnika, gdy Inbetween jest zamknięty. „Co gdzie jest” mówi, który to folder. Na drugim komputerze użyj „Wybierz inny folder” na ekranie otwierania.

## Remove it from this computer

removal-title = Usuń z tego komputera
removal-about = To usuwa z tego komputera notatnik i jego kopie zapasowe. Kopie gdzie indziej zostają. Nie da się tego cofnąć. Zrobić najpierw kopię do zabrania ze sobą?
removal-copy = Zrób kopię
removal-without = Usuń bez kopii: wpisz swoje hasło
removal-stop = Przerwij
removal-goes = Co zostanie usunięte
removal-stays = Co zostaje obok, bo nie należy do tego notatnika
removal-unknown = Co zostaje, bo nie da się odczytać jego pliku klucza: może należeć do innego notatnika. Możesz to usunąć ręcznie.
removal-more = i jeszcze { NUMBER($count) }
removal-second-place = Drugie miejsce na kopie zostaje: { $folder }. Możesz je usunąć ręcznie.
removal-honest = Najpierw nadpisywane są pliki klucza, żeby potem nic nie dało się otworzyć. Dysk SSD lub pendrive może jeszcze przez pewien czas zachować dawne dane.
removal-recovery = Notatnik otwarto kartką awaryjną, więc hasło nie jest potrzebne.
removal-passphrase = Twoje hasło
removal-button = Usuń teraz
removal-working = Trwa usuwanie notatnika.
removal-done-title = Usunięto z tego komputera
removal-done = Usunięto. Na niektórych dyskach dawne zaszyfrowane dane mogą pozostać przez pewien czas; bez twojego hasła nie da się ich odczytać.
removal-close = Zamknij Inbetween
removal-begin = Zacznij tu nowy notatnik

removing-title = Usuwanie nie zostało dokończone
removing-about = Usuwanie notatnika z tego folderu zostało przerwane. Nie da się już nic z niego otworzyć. Możesz kontynuować i usunąć resztę.
removing-about-whole = Notatnik w tym folderze miał zostać usunięty. Przerwano to, zanim cokolwiek zniknęło. Możesz kontynuować albo go zachować.
removing-go-on = Kontynuuj usuwanie
removing-keep = Zachowaj notatnik
