# Texts of more than one window, outside forms and errors.

## In every window

app-name = Inbetween
back = Wstecz
try-again = Spróbuj ponownie
loading = Chwileczkę.
trouble-place = Gdzie
page-frame = Strona
saved = Zapisano.
items-joined = { $before }, { $next }
parts-joined = { $before } · { $next }

## A passphrase field

show = Pokaż
hide = Ukryj
show-passphrase = Pokaż, co jest wpisane
hide-passphrase = Ukryj to, co jest wpisane
caps-lock = Caps Lock jest włączony.
working-out-key = Trwa obliczanie klucza. To chwilę potrwa.

## Appearance, text size and language

appearance-and-size = Wygląd i wielkość tekstu
appearance-legend = Wygląd
appearance-system = Jak w komputerze
appearance-light = Jasny
appearance-dark = Ciemny
size-legend = Wielkość tekstu
size-percent = { NUMBER($percent) }%
language-title = Język
language-and-appearance = Język, wygląd i wielkość tekstu

## The first evening, and Settings

welcome-title = Co to jest
welcome-about = To prywatny notatnik. Niczego nikomu nie wysyła. Nie rozpozna, czy chorujesz, czy nic ci nie grozi i czy możesz pracować. Nikt też przez niego nad tobą nie czuwa. Kto zna twoje hasło albo widzi twój ekran, może przeczytać notatki. W niektórych postępowaniach prawnych można zażądać prywatnych notatek. Notatki o osobach spotykanych w pracy mogą podlegać tajemnicy zawodowej. Dlatego pomijaj imiona, nazwiska i miejsca.
whose-legend = Czyj to laptop?
whose-mine = Mój
whose-mine-about = Korzystasz z niego tylko ty. Notatnik blokuje się po pięciu minutach bezczynności; można to zmienić.
whose-shared = Wspólny
whose-shared-about = Korzystają z niego też inne osoby. Mogą zobaczyć, że jest tu Inbetween. Bez hasła nie zobaczą jednak nic twojego.
whose-employer = Mojego pracodawcy
whose-employer-about = Pracodawca może widzieć ten ekran i to, co piszesz. Żaden program temu nie zapobiegnie. Jeśli możesz, prowadź ten notatnik na własnym komputerze.
whose-none = Aby przejść dalej, wybierz jedną z trzech odpowiedzi.
language-unread = Te teksty są tłumaczeniem. Nie czytał ich jeszcze nikt, kto mówi po polsku od dziecka.
language-review = Asystenci zdrowienia nie przejrzeli jeszcze tych tekstów.

## A new passphrase

way-legend = Jakie hasło?
way-own = Własne zdanie
way-own-about = Kilka słów, które tylko ty możesz tak połączyć.
way-words = Wylosowane słowa
way-words-about = Sześć angielskich słów, wybranych losowo. Trudno je odgadnąć; nauczenie się ich zajmuje chwilę.
own-label = Twoje zdanie
own-again-label = To samo zdanie jeszcze raz
words-label = Twoje sześć słów
words-other = Inne słowa
words-again-label = Wpisz raz te sześć słów
words-again-hint = Ze spacjami albo z łącznikami między nimi.
unseen-at-ends = Na początku lub na końcu jest spacja. Nie liczy się: hasło działa z nią i bez niej.
unseen-inside = W środku jest coś, czego nie widać: dwie spacje obok siebie albo znak ze skopiowanego tekstu. To się liczy i trudno to wpisać drugi raz. Lepiej wpisać zdanie ręcznie.
not-the-same = To nie jest to samo. Wpisz jeszcze raz.
not-these-words = To nie są słowa podane powyżej. Wpisz je jeszcze raz.
strength-label = Jak trudno to odgadnąć
strength-short = Na razie za krótkie
strength-0 = Łatwe do odgadnięcia
strength-1 = Łatwe do odgadnięcia
strength-2 = Wciąż łatwe do odgadnięcia
strength-3 = Trudne do odgadnięcia
strength-4 = Bardzo trudne do odgadnięcia

## When the notebook locks

locked-cover = Zablokowano.
cover-saving = Zapisywanie, potem blokada.
cover-waiting = Ostatnich zmian nie udało się zapisać, a nigdzie indziej na tym komputerze nie ma na nie miejsca.
cover-waiting-what = Są ukryte i zostają, dopóki to okno jest otwarte. Zrób miejsce na dysku albo podłącz go ponownie. Wtedy zmiany się zapiszą, a notatnik się zablokuje.
cover-abandon = Zablokuj bez zapisywania
locking-soon = Blokada za minutę. Naciśnij dowolny klawisz, aby zostać. Wszystko jest zapisane.
locking-soon-unsaved = Blokada za minutę. Naciśnij dowolny klawisz, aby zostać. Ostatnich zmian nie ma jeszcze w notatniku. Są przechowane w postaci zaszyfrowanej i wrócą, gdy znów otworzysz notatnik.
not-saved-aside = Jeszcze nie zapisano w notatniku. Tekst jest przechowany w postaci zaszyfrowanej, a Inbetween dalej próbuje go zapisać.

## A folder that is copied elsewhere

cloud = Ten folder jest chyba kopiowany do chmury. Plik jest zaszyfrowany, ale trafiałby poza ten komputer. Wybrać inne miejsce?
cloud-service = Wygląda na folder usługi { $service }.
cloud-other = Wybierz inne
cloud-keep = Zostaw to miejsce
