# The desk: its header, its keys, and the notices on Today.

## At the desk

nav-label = Menu główne
nav-today = Dzisiaj
nav-journal = Dziennik
nav-settings = Ustawienia
lock-now = Zablokuj
help = Skróty klawiszowe
help-key = F1
not-saved = Ostatnich zmian nie udało się zapisać, dlatego to okno zostało otwarte.
leave-anyway = Wyjdź bez zapisywania
lock-unsaved = Ostatnie zmiany nie są jeszcze zapisane w notatniku.
lock-unsaved-what = Jeśli zablokujesz teraz, zostaną przechowane w postaci zaszyfrowanej. Wrócą, gdy znów otworzysz notatnik.
lock-stay = Pisz dalej
lock-anyway = Zablokuj teraz
notice-other-states = W folderze notatnika jest inna jego kopia.
notice-other-states-what = Może dwa komputery zapisywały w jednym wspólnym folderze, a może ktoś umieścił tam kopię. Ten notatnik jest otwarty i nic się nie pomieszało. Zostaw inne pliki, dopóki nie wiesz, co w nich jest.
notice-other-states-button = Obejrzyj je w Ustawieniach
notice-restored = Wróciło coś, czego ostatnio nie udało się zapisać.
notice-restored-what = Jest poniżej, wśród niedokończonych notatek. Przejrzyj to i zapisz.
notice-restoring = Coś, czego nie udało się zapisać, wciąż czeka.
notice-restoring-what = Jest przechowane w postaci zaszyfrowanej i wróci, gdy tylko w notatniku znów da się zapisywać.

help-title = Skróty klawiszowe
help-write = Po prostu pisz
help-search = Szukaj; w otwartej notatce znajdź w niej słowa
help-lock = Zablokuj
help-escapes = Zablokuj z dowolnego miejsca: trzy razy w ciągu sekundy
help-close = Zamknij to, co jest otwarte na wierzchu
help-list = Ta lista
help-size = Większy tekst, mniejszy tekst, zwykła wielkość
help-marks = Do listy tego, co może wskazywać na konkretną osobę, i z powrotem
help-dismiss = Zamknij
key-ctrl-n = Ctrl N
key-ctrl-f = Ctrl F
key-ctrl-numbers = Ctrl 1 do { $last }
key-ctrl-l = Ctrl L
key-ctrl-size = Ctrl + − 0
key-esc = Esc
key-esc-three = Esc Esc Esc
key-f1 = F1
key-f2 = F2

## What may stand on Today

notice-recovery = Ten notatnik otwarto kartką awaryjną.
notice-recovery-what = Wybierz teraz nowe hasło, aby otwierać go bez kartki.
notice-recovery-button = Wybierz nowe hasło
notice-read-only = W miejscu, gdzie jest ten notatnik, nie da się nic zapisać.
notice-read-only-what = Możesz tu wszystko czytać. Aby pisać, skopiuj folder tam, gdzie można zapisywać pliki, i otwórz go stamtąd.
notice-rescue = Część tego notatnika jest uszkodzona. Jest otwarty tylko do odczytu.
notice-rescue-what = Widać to, co da się jeszcze odczytać, i nic się nie zmienia. Zostaw folder bez zmian, dopóki nie masz tego, czego potrzebujesz.
notice-calendar = Data na tym komputerze wygląda na błędną.
notice-calendar-what = Dopóki nie zostanie poprawiona, nowe notatki dostają datę { DATETIME($on, dateStyle: "long") }, ostatnią tu znaną. W każdej notatce można wybrać inną datę. Datę ustawia się w ustawieniach komputera.
notice-drive = Na tym dysku folder nie może należeć tylko do jednego konta.
notice-drive-what = Dlatego nie da się zamknąć folderu przed innymi kontami. Kto ma dostęp do dysku, może skopiować lub usunąć notatnik. Nadal jest on zaszyfrowany: bez twojego hasła nikt go nie przeczyta.
notice-drive-known = Rozumiem
notice-repairs = Przy otwieraniu notatnika coś zostało naprawione.
repair-header = Pliku klucza brakowało albo był uszkodzony lub nieaktualny. Odtworzono go z drugiej kopii.
repair-header-copy = Drugiej kopii pliku klucza brakowało albo była uszkodzona lub nieaktualna. Utworzono ją od nowa.
repair-salt = Pierwsze bajty notatnika były uszkodzone. Odtworzono je z pliku klucza i nic nie przepadło.
repair-retired-database = Po utworzeniu nowego klucza została starsza kopia notatnika. Usunięto ją.
repair-unfinished-copy = Po tworzeniu nowego klucza została nieużyteczna kopia. Usunięto ją.
recovery-card = Jeśli zapomnisz hasła, nikt nie otworzy tego notatnika. Zrobić kartkę awaryjną?
recovery-card-now = Teraz, 2 minuty
recovery-card-later = Później

## A folder that is copied elsewhere

cloud-other-move = „Co gdzie jest” w Ustawieniach pokazuje, gdzie teraz jest folder. Zamknij Inbetween i przenieś ten folder w miejsce, które nie jest kopiowane. Potem uruchom Inbetween i wybierz „Wybierz inny folder”.
