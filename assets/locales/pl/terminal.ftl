# Lines said in a terminal, before or instead of a window.

terminal-help =
    Inbetween { $version }: prywatny, zaszyfrowany notatnik, bez internetu.

    inbetween                  otwiera twój notatnik
    inbetween --data FOLDER    otwiera notatnik w innym folderze albo tworzy go tam
    inbetween --version        mówi, która to wersja
terminal-version = Inbetween { $version }
terminal-not-understood = Inbetween nie rozumie tego polecenia. Spróbuj: inbetween --help
terminal-no-display = Inbetween potrzebuje ekranu, na którym otworzy okno, a żadnego nie ma. Uruchom go z pulpitu.
terminal-display-over-network = Inbetween otwiera się tylko na ekranie tego komputera. Do tego ekranu prowadzi droga przez sieć. Usiądź przy samym komputerze i uruchom go tam.
terminal-not-sealed = Inbetween nie może odciąć się od sieci, dlatego się nie uruchomił. Nic nie zostało otwarte ani zmienione. Wymaga systemu Linux 3.17 lub nowszego z seccomp.
terminal-not-hardened = Inbetween nie może ochronić swojej pamięci i plików przed innymi na tym komputerze, dlatego się nie uruchomił. Nic nie zostało otwarte ani zmienione.
terminal-no-window = Inbetween nie może otworzyć okna. Nic się nie zmieniło. Sprawdź, czy to sesja graficzna i czy jest zainstalowany WebKitGTK.
