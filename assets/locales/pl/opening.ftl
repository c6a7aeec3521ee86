# Opening a sealed file, at the gate and at the desk, and the window that shows a page to somebody.

## Choosing the file and saying the phrase

open-sealed = Otwórz zaszyfrowany plik
opening-about = Zaszyfrowany plik otwiera należąca do niego fraza albo klucz, dla którego go zaszyfrowano. Nie trzeba do tego notatnika i nic z pliku tu nie zostaje.
opening-file = Zaszyfrowany plik
opening-file-hint = Jego nazwa kończy się na .html lub .age.
opening-choose = Wybierz plik
opening-choose-other = Wybierz inny plik
opening-phrase = Fraza
opening-phrase-hint = Sześć słów albo 24 cyfry. Wielkie litery, spacje i znaki interpunkcyjne nie mają znaczenia.
opening-unlisted = Sprawdź pisownię. Takich słów nie ma w żadnej frazie:
opening-phrase-none = Najpierw wpisz frazę.
opening-with-key = Ten plik zaszyfrowano kluczem. Otwiera go plik klucza i jego hasło.
opening-key-file = Plik klucza
opening-key-choose = Wybierz plik klucza
opening-key-choose-other = Wybierz inny plik klucza
opening-key-none = Najpierw wybierz plik klucza.
opening-key-passphrase = Hasło pliku klucza
opening-key-passphrase-none = Najpierw wpisz hasło.
opening-open = Otwórz

## Making a key that others seal to

make-key = Utwórz klucz
make-key-offer = Czy ktoś często przynosi ci strony? Utwórz klucz, a będzie można szyfrować strony dla ciebie. Wtedy nie trzeba przekazywać żadnej frazy.
make-key-title = Utwórz klucz
make-key-about = Klucz ma dwie połowy. Publiczną dajesz osobom, które szyfrują dla ciebie strony. Tajna to plik, który zostaje u ciebie. Otwiera to, co dla ciebie zaszyfrowano.
make-key-passphrase = Plik chroni hasło. Aby otworzyć stronę, potrzebujesz obu, a hasła nikt nie może zresetować.
make-key-go = Utwórz klucz i zapisz
make-key-choosing = Wybierz miejsce na plik klucza.
make-key-working = Trwa tworzenie klucza. To chwilę potrwa.
make-key-nothing = Nic nie zapisano.
made-key-title = Twój klucz jest gotowy
made-key-file = Plik klucza zapisano pod nazwą { $name }. W Inbetween nic z niego nie zostaje.
made-key-public = Klucz publiczny, do przekazania
made-key-public-hint = Nie jest tajny, więc możesz wysłać go pocztą. Po wejściu w to pole jest zaznaczony; skopiuj go klawiszami Ctrl i C.
key-check-label = Osiem ostatnich znaków:
made-key-check-hint = Przy najbliższej rozmowie przeczytaj je na głos tej osobie. Jeśli ma takie same, ma twój klucz.
made-key-keep = Zachowaj plik klucza i jego hasło. Bez obu nikt nie otworzy tego, co dla ciebie zaszyfrowano. Gdy ten komputer się zepsuje, przyda się kopia pliku na pendrivie.
made-key-done = Gotowe

## What was opened

opened-title = Otwarta strona
opened-kept = Nic z niej tu nie zostaje.
opened-who = Tę stronę mógł przygotować każdy, kto zna frazę albo twój klucz publiczny.
opened-print = Drukuj
opened-print-line = Wydruk to kopia, którą każdy może przeczytać, a drukarka może ją zachować. W pracy lepiej czytać na ekranie.
opened-print-yes = Wydrukuj
opened-print-no = Nie teraz
opened-printing = Okno drukowania jest otwarte.
opened-close = Zamknij

## Show it on this screen

shown-title = Strona na tym ekranie
shown-line = Notatnik jest zamknięty. Otwarta jest tylko ta strona.
shown-leave = Wyjdź i zablokuj notatnik
