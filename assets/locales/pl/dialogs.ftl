# What the shell itself says, in the dialogs that choose a file. Short: buttons and titles of the desktop.

dialog-save-title = Wybierz, gdzie zapisać
dialog-save = Zapisz tutaj
dialog-open-title = Wybierz plik
dialog-open = Otwórz ten plik
dialog-folder = Użyj tego folderu
dialog-close = Zamknij
dialog-page-files = Strony otwierane w przeglądarce (.html)
dialog-age-files = Zaszyfrowane pliki (.age)
dialog-sealed-files = Zaszyfrowane pliki (.html, .age)
dialog-key-files = Pliki klucza
dialog-all-files = Wszystkie pliki
dialog-questionnaire-files = Pliki kwestionariuszy (.toml)
dialog-backup-files = Kopie zapasowe w jednym pliku (.tar)
dialog-folder-title = Wybierz folder
dialog-zip-files = Pliki zip
dialog-import-files = Dzienniki, archiwa i teksty

failure-title = Inbetween
failure-folder =
    Inbetween nie może otworzyć okna: nie może zapisywać w folderze { $folder } ani w folderze tymczasowym.

    Sprawdź, czy dysk nie jest pełny i czy folder należy do ciebie. Jeśli należy do administratora, usuń go: nie ma w nim nic z twojego notatnika. Potem uruchom Inbetween ponownie. Nic się nie zmieniło.
failure-window =
    Inbetween nie może otworzyć okna. Nic się nie zmieniło.

    Uruchom ponownie. Jeśli to nie pomoże, sprawdź, czy dysk z twoim folderem domowym nie jest pełny. Sprawdź też, czy jest zainstalowany WebKitGTK.
failure-engine =
    Część Inbetween, która rysuje okno, od razu się zatrzymała. Twój notatnik jest zamknięty i nic się nie zmieniło.

    Uruchom Inbetween ponownie. Jeśli to nie pomoże, zamknij inne programy, aby zwolnić pamięć. Sprawdź, czy dysk z twoim folderem domowym nie jest pełny i czy da się zapisywać w /dev/shm.
