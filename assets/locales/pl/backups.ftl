# Backups, in Settings, and what is said about them elsewhere.

backups-title = Kopie zapasowe
backups-about = Codziennie, przy pierwszej zapisanej notatce, Inbetween robi kopię zapasową. To cała kopia notatnika, tak samo zaszyfrowana. Liczy się dopiero, gdy przejdzie sprawdzenie. Zostaje po jednej z każdego z ostatnich 7 dni, 4 tygodni i 12 miesięcy, w których były nowe notatki.
backups-last = { $count ->
    [one] Ostatnia dobra kopia: { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } notatka.
    [few] Ostatnia dobra kopia: { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } notatki.
    [many] Ostatnia dobra kopia: { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } notatek.
   *[other] Ostatnia dobra kopia: { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } notatki.
  }
backups-none = Nie ma jeszcze dobrej kopii. Powstanie, gdy zapiszesz następną notatkę.
backups-looking = Trwa sprawdzanie każdej części kopii.
backups-now = Zrób kopię teraz
backups-now-working = Trwa robienie i sprawdzanie kopii. W tym czasie można pracować dalej.
backups-now-done = Kopia jest gotowa i sprawdzona.

backups-trouble-no-room = Ostatniej kopii nie udało się zrobić: na tym dysku jest za mało miejsca. Zrób na nim miejsce. Inbetween spróbuje ponownie, gdy zapiszesz następną notatkę.
backups-trouble-damaged = Ostatniej kopii nie udało się zrobić: część notatnika jest uszkodzona. Wcześniejsze kopie zostają.
backups-trouble-read-only = Ostatniej kopii nie udało się zrobić: w jej folderze nie da się nic zapisać.
backups-trouble-gone = Ostatniej kopii nie udało się zrobić: brakuje jej folderu.
backups-trouble-storage = Ostatniej kopii nie udało się zrobić: dysk odmówił zapisu. Sprawdź, czy jest podłączony. Inbetween spróbuje ponownie, gdy zapiszesz następną notatkę.

backups-all = Wszystkie kopie na tym komputerze
backups-folder = W folderze { $folder }
backups-empty = Jeszcze nie ma żadnej.
backup-notes = { $count ->
    [one] { NUMBER($count) } notatka
    [few] { NUMBER($count) } notatki
    [many] { NUMBER($count) } notatek
   *[other] { NUMBER($count) } notatki
  }
backup-damaged = Uszkodzona lub niepełna. Nie liczy się jako kopia zapasowa i zostaje bez zmian.
backup-other-key = Ma wcześniejszy klucz, sprzed utworzenia nowego. Otwiera ją hasło z tamtego czasu.
backup-other-notebook = Należy do innego notatnika. Zostaje nietknięta.
backup-older-passphrase = Otwiera ją starsze hasło, używane wtedy, gdy powstała.
backup-before-schema = Powstała, zanim nowsza wersja Inbetween zmieniła sposób zapisu notatnika.
backup-holds-more = Jest w niej coś, czego nie ma w otwartym notatniku. Zostaje, dopóki tego nie obejrzysz.

backups-second = Drugie miejsce
backups-second-about = Pendrive albo inny dysk. Inbetween aktualizuje je, gdy tylko jest podłączone. Wtedy utrata jednego laptopa nie zabiera wszystkiego.
backups-second-choose = Wybierz folder…
backups-second-change = Wybierz inny folder…
backups-second-working = Trwa aktualizowanie drugiego miejsca.
backups-second-folder = Drugie miejsce: { $folder }
backups-second-away = Nie jest podłączone. Zaktualizuje się po podłączeniu.
backups-second-newest = { $count ->
    [one] Jest tam { NUMBER($count) } kopia, z { DATETIME($on, dateStyle: "long") }.
    [few] Są tam { NUMBER($count) } kopie, najnowsza z { DATETIME($on, dateStyle: "long") }.
    [many] Jest tam { NUMBER($count) } kopii, najnowsza z { DATETIME($on, dateStyle: "long") }.
   *[other] Jest tam { NUMBER($count) } kopii, najnowsza z { DATETIME($on, dateStyle: "long") }.
  }
backups-second-empty = Nie ma tam jeszcze żadnej kopii.
backups-second-one-drive = Jest na tym samym dysku co notatnik. Bezpieczniejszy byłby pendrive albo inny dysk.
backups-second-stop = Przestań używać
backups-second-stopped = To miejsce nie jest już używane. Kopie tam zostają.
backups-second-trouble-no-room = Nie udało się go zaktualizować: jest tam za mało miejsca. Kopie tam zostają bez zmian.
backups-second-trouble-damaged = Nie udało się go zaktualizować: kopia tam nie przeszła sprawdzenia. Dysk może się psuć.
backups-second-trouble-read-only = Nie udało się go zaktualizować: nie da się tam nic zapisać.
backups-second-trouble-gone = Nie jest podłączone.
backups-second-trouble-storage = Nie udało się go zaktualizować: dysk odmówił zapisu.

backups-file = Jeden plik do zabrania
backups-file-about = Nowa kopia w jednym pliku, na pendrive albo w bezpieczne miejsce gdzie indziej. Dołączony tekst mówi, jak otworzyć ją bez Inbetween.
backups-file-passphrase = Otwiera ją hasło, które dziś otwiera ten notatnik. Gdy później zmienisz hasło, ten plik nadal wymaga dzisiejszego. Nikt nie może go zresetować.
backups-file-sheet = Otwiera ją też obecna kartka awaryjna.
backups-file-button = Zapisz kopię…
backups-file-working = Trwa robienie kopii, zapisywanie i odczytywanie jej na próbę.
backups-file-done = Zapisano i odczytano na próbę: { $name }

backups-keys = Wcześniejsze kopie zostają bez zmian. Nadal otwiera je hasło, z którym powstały. Potem Inbetween robi nową kopię z nowym kluczem.

stays-backup = Ostatnia dobra kopia
stays-backup-last = { $count ->
    [one] { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } notatka.
    [few] { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } notatki.
    [many] { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } notatek.
   *[other] { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } notatki.
  }
stays-backup-none = Jeszcze żadnej nie ma.
file-backup = Kopia zapasowa twojego notatnika, zaszyfrowana, z opisem, jak ją otworzyć
file-kept-aside = Notatnik w stanie, zanim zastąpił go inny. Zostaje w całości, dopóki go nie usuniesz

backup-overdue = Notatki z dwóch tygodni nie mają jeszcze kopii zapasowej.
backup-overdue-button = Przejdź do kopii zapasowych

notice-waits = Ten notatnik pochodzi ze starszej wersji i nie można teraz zrobić jego kopii.
notice-waits-what = Dlatego pozostał bez zmian. Możesz wszystko czytać. Aby pisać, zrób miejsce na dysku, potem zablokuj notatnik i otwórz go ponownie. Wtedy powstanie kopia, a notatnik zostanie dostosowany do nowej wersji.
notice-waits-other = Dlatego pozostał bez zmian. Możesz wszystko czytać. Aby pisać, sprawdź, czy na dysku da się zapisywać, potem zablokuj notatnik i otwórz go ponownie. Wtedy powstanie kopia, a notatnik zostanie dostosowany do nowej wersji.
