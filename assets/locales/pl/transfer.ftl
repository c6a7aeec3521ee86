# Import and export: taking everything out, and bringing notes in.

## In Settings

transfer-title = Import i eksport
transfer-about = Wszystko tutaj należy do ciebie. Możesz zabrać całość w jednym pliku i wczytać notatki skądinąd.
transfer-take-out = Zabierz wszystko…
transfer-bring-in = Wczytaj notatki…
transfer-back = Wróć do Ustawień
transfer-stop = Przerwij
transfer-stopping = Przerywanie.

## Taking everything out

take-out-title = Zabierz wszystko
take-out-about = Jeden plik ze wszystkim, co jest w tym notatniku. Są w nim notatki z wcześniejszymi wersjami, niedokończone notatki i kosz. Są granice, osoby z Pomocy teraz, okresy pracy i lista do omówienia. Są też kwestionariusze, własne słowa, lista „Przyniesione do tej pory” i ustawienia.
take-out-open-format = Notatki są w nim jako zwykły tekst, który odczyta każdy komputer. Są też drugi raz, w postaci, którą Inbetween wczyta dokładnie.
take-out-how = Plik
take-out-sealed = Zaszyfrowany
take-out-sealed-about = Otwiera go fraza. Jest pokazana raz i nigdzie nie zostaje.
take-out-plain = Niezaszyfrowany
take-out-plain-about = Kto dostanie ten plik, może przeczytać w nim wszystko.
take-out-save = Wybierz miejsce i zapisz
take-out-choosing = Wybierz miejsce na plik.
take-out-nothing = Nic nie zapisano.
take-out-sure = Zapisać wszystko bez szyfrowania?
take-out-sure-about = Kto znajdzie ten plik, może przeczytać wszystkie twoje notatki. Może leżeć na tym komputerze, na pendrivie lub w folderze w chmurze.
take-out-sure-yes = Zapisz bez szyfrowania
take-out-sure-no = Zostaw szyfrowanie
take-out-cloud-open = Ten folder jest chyba kopiowany do chmury. Plik nie jest zaszyfrowany i trafiałby poza ten komputer. Wybrać inne miejsce?
take-out-done = Wszystko zapisano
take-out-where = { $name } w folderze { $folder }
take-out-holds = { $notes ->
    [0] Nie ma w nim jeszcze notatek.
    [one] Jest w nim { NUMBER($notes) } notatka. Plik odczytano na próbę i jest cały.
    [few] Są w nim { NUMBER($notes) } notatki. Plik odczytano na próbę i jest cały.
    [many] Jest w nim { NUMBER($notes) } notatek. Plik odczytano na próbę i jest cały.
   *[other] Jest w nim { NUMBER($notes) } notatki. Plik odczytano na próbę i jest cały.
  }
take-out-unreadable = { $count ->
    [one] { NUMBER($count) } części notatnika nie udało się odczytać i nie ma jej w pliku.
    [few] { NUMBER($count) } części notatnika nie udało się odczytać i nie ma ich w pliku.
    [many] { NUMBER($count) } części notatnika nie udało się odczytać i nie ma ich w pliku.
   *[other] { NUMBER($count) } części notatnika nie udało się odczytać i nie ma ich w pliku.
  }
take-out-words = Fraza, która go otwiera
take-out-words-hint = Zapisz ją teraz na kartce. Bez niej nikt nie otworzy pliku. Spacje działają tak samo jak łączniki.
take-out-opens = Aby go otworzyć, wybierz „Wczytaj notatki”. Otwiera go też każdy program, który czyta pliki age. Plik README.txt wyjaśnia, co jest w środku.
take-out-opens-plain = To plik zip. Plik README.txt wyjaśnia, co jest w środku.
take-out-leave-last = Potem tej frazy już nie zobaczysz.
take-out-finish = Gotowe
take-out-leave = Mam ją, dalej
take-out-stay = Zostań przy frazie

## While it works

transfer-reading = Czytanie.
transfer-reading-count = Czytanie: { NUMBER($done) } z { NUMBER($all) }.
transfer-packing = Pakowanie.
transfer-packing-count = Pakowanie: { NUMBER($done) } z { NUMBER($all) }.
transfer-sealing = Trwa obliczanie klucza. To chwilę potrwa.
transfer-writing = Zapisywanie.
transfer-writing-count = Zapisywanie: { NUMBER($done) } z { NUMBER($all) }.

## Bringing notes in

bring-in-title = Wczytaj notatki
bring-in-about = Najpierw zobaczysz, co zostanie wczytane. Nic się nie zmieni, dopóki tego nie potwierdzisz.
bring-in-reads = Inbetween czyta własne pliki i kopie zapasowe, także kopię w jednym pliku. Czyta eksporty z Day One, jrnl, Mini Diarium i Joplin oraz pliki Markdown i tekstowe.
bring-in-file = Wybierz plik…
bring-in-folder = Wybierz folder…
bring-in-chosen = Wybrano: { $name }
bring-in-phrase-about = Ten plik jest zaszyfrowany. Otwiera go fraza pokazana przy jego zapisaniu.
bring-in-passphrase-about = To notatnik albo kopia zapasowa. Jest tylko odczytywany i nic się w nim nie zmienia.
bring-in-passphrase = Hasło, które go otwierało
bring-in-look = Zajrzyj do środka

preview-title = Co zostanie wczytane
preview-from-day-one = Z Day One
preview-from-jrnl = Z jrnl
preview-from-mini-diarium = Z Mini Diarium
preview-from-joplin = Z Joplin
preview-from-files = Z plików tekstowych
preview-from-own = Z Inbetween
preview-new = { $count ->
    [0] Brak nowych notatek.
    [one] { NUMBER($count) } notatka.
    [few] { NUMBER($count) } notatki.
    [many] { NUMBER($count) } notatek.
   *[other] { NUMBER($count) } notatki.
  }
preview-days = Od { $first } do { $last }.
preview-day = Z dnia { $first }.
preview-known = { $count ->
    [one] { NUMBER($count) } notatka już tu jest i zostanie pominięta.
    [few] { NUMBER($count) } notatki już tu są i zostaną pominięte.
    [many] { NUMBER($count) } notatek już tu jest i zostanie pominiętych.
   *[other] { NUMBER($count) } notatki już tu są i zostaną pominięte.
  }
preview-records = { $count ->
    [one] Jest też { NUMBER($count) } inna rzecz, na przykład granica, osoba lub okres pracy. To, co już tu jest, zostanie pominięte.
    [few] Są też { NUMBER($count) } inne rzeczy, na przykład granice, osoby lub okresy pracy. To, co już tu jest, zostanie pominięte.
    [many] Jest też { NUMBER($count) } innych rzeczy, na przykład granice, osoby lub okresy pracy. To, co już tu jest, zostanie pominięte.
   *[other] Jest też { NUMBER($count) } innej rzeczy, na przykład granice, osoby lub okresy pracy. To, co już tu jest, zostanie pominięte.
  }
preview-keys = { $count ->
    [one] Zostanie wczytany klucz do szyfrowania stron. Zanim go użyjesz, poproś właściciela o przeczytanie na głos ostatnich ośmiu znaków.
    [few] Zostaną wczytane { $count } klucze do szyfrowania stron. Zanim użyjesz klucza, poproś jego właściciela o przeczytanie na głos ostatnich ośmiu znaków.
    [many] Zostanie wczytanych { $count } kluczy do szyfrowania stron. Zanim użyjesz klucza, poproś jego właściciela o przeczytanie na głos ostatnich ośmiu znaków.
   *[other] Zostanie wczytanych { $count } klucza do szyfrowania stron. Zanim użyjesz klucza, poproś jego właściciela o przeczytanie na głos ostatnich ośmiu znaków.
  }
preview-same = Ten notatnik jest pusty. Będzie w nim to samo, co w tamtym.
preview-unreadable = { $count ->
    [one] { NUMBER($count) } części nie udało się odczytać przy tworzeniu pliku i jej brakuje.
    [few] { NUMBER($count) } części nie udało się odczytać przy tworzeniu pliku i ich brakuje.
    [many] { NUMBER($count) } części nie udało się odczytać przy tworzeniu pliku i ich brakuje.
   *[other] { NUMBER($count) } części nie udało się odczytać przy tworzeniu pliku i ich brakuje.
  }
preview-just-write = Staną się notatkami „Po prostu pisz”, każda pod swoim dniem. Widzisz je tylko ty, tak jak każdą notatkę.
preview-zone = Dni są liczone według strefy czasowej tego komputera.

preview-left = Co nie zostanie wczytane
left-attachments = { $count ->
    [one] { NUMBER($count) } obraz lub inny załącznik
    [few] { NUMBER($count) } obrazy i inne załączniki
    [many] { NUMBER($count) } obrazów i innych załączników
   *[other] { NUMBER($count) } obrazu i innego załącznika
  }
left-times = Godziny. Tutaj zostają tylko dni.
left-locations = Miejsca zapisane przy notatkach
left-weather = Pogoda
left-stars = Gwiazdki i oznaczenia
left-formatting = Kolory i inne formatowanie. Sam tekst zostanie wczytany.
left-undated = { $count ->
    [one] { NUMBER($count) } notatka bez czytelnej daty
    [few] { NUMBER($count) } notatki bez czytelnej daty
    [many] { NUMBER($count) } notatek bez czytelnej daty
   *[other] { NUMBER($count) } notatki bez czytelnej daty
  }
left-empty = { $count ->
    [one] { NUMBER($count) } pusta notatka
    [few] { NUMBER($count) } puste notatki
    [many] { NUMBER($count) } pustych notatek
   *[other] { NUMBER($count) } pustej notatki
  }
left-too-long = { $count ->
    [one] { NUMBER($count) } notatka dłuższa niż 4 megabajty
    [few] { NUMBER($count) } notatki dłuższe niż 4 megabajty
    [many] { NUMBER($count) } notatek dłuższych niż 4 megabajty
   *[other] { NUMBER($count) } notatki dłuższej niż 4 megabajty
  }
left-tags = { $count ->
    [one] { NUMBER($count) } tag, zbyt długi albo ponad limit
    [few] { NUMBER($count) } tagi, zbyt długie albo ponad limit
    [many] { NUMBER($count) } tagów, zbyt długich albo ponad limit
   *[other] { NUMBER($count) } tagu, zbyt długie albo ponad limit
  }
left-other-files = { $count ->
    [one] { NUMBER($count) } plik, który nie jest tekstem
    [few] { NUMBER($count) } pliki, które nie są tekstem
    [many] { NUMBER($count) } plików, które nie są tekstem
   *[other] { NUMBER($count) } pliku, który nie jest tekstem
  }
left-not-text = { $count ->
    [one] { NUMBER($count) } plik, którego tekstu nie da się odczytać (nie jest w UTF-8)
    [few] { NUMBER($count) } pliki, których tekstu nie da się odczytać (nie są w UTF-8)
    [many] { NUMBER($count) } plików, których tekstu nie da się odczytać (nie są w UTF-8)
   *[other] { NUMBER($count) } pliku, którego tekstu nie da się odczytać (nie jest w UTF-8)
  }
left-links = { $count ->
    [one] { NUMBER($count) } odnośnik do innego miejsca
    [few] { NUMBER($count) } odnośniki do innych miejsc
    [many] { NUMBER($count) } odnośników do innych miejsc
   *[other] { NUMBER($count) } odnośnika do innego miejsca
  }
left-encrypted = { $count ->
    [one] { NUMBER($count) } notatka zaszyfrowana przez Joplin
    [few] { NUMBER($count) } notatki zaszyfrowane przez Joplin
    [many] { NUMBER($count) } notatek zaszyfrowanych przez Joplin
   *[other] { NUMBER($count) } notatki zaszyfrowanej przez Joplin
  }
left-first = Pierwsze: { $first }
kept-device-owner = Do kogo należał laptop. Zostaje twoja tutejsza odpowiedź.
kept-settings = Ustawienia. Zostają twoje tutejsze.
kept-early-sign = Wczesny sygnał. Zostaje tutejszy.
kept-summary-draft = Niedokończona strona na superwizję
kept-autosaved-forms = Niedokończone małe formularze
kept-drafts-of-known-notes = Niedokończone zmiany notatek, które już tu są

import-tag = Jaki tag dostaną
import-tag-about = Pomaga znaleźć je potem w Dzienniku, gdy pokazujesz tylko niektóre. Zostaw puste, jeśli ma nie być tagu.
tag-day-one = z Day One
tag-jrnl = z jrnl
tag-mini-diarium = z Mini Diarium
tag-joplin = z Joplin
tag-files = z plików
import-go = Wczytaj
import-another = Wybierz coś innego
import-none = Nie ma czego wczytać.

import-done = { $added ->
    [0] Nie dodano żadnej notatki.
    [one] Dodano { NUMBER($added) } notatkę.
    [few] Dodano { NUMBER($added) } notatki.
    [many] Dodano { NUMBER($added) } notatek.
   *[other] Dodano { NUMBER($added) } notatki.
  }
import-done-records = { $count ->
    [one] Dodano { NUMBER($count) } inną rzecz.
    [few] Dodano { NUMBER($count) } inne rzeczy.
    [many] Dodano { NUMBER($count) } innych rzeczy.
   *[other] Dodano { NUMBER($count) } innej rzeczy.
  }
import-done-tag = Mają tag „{ $tag }”.
import-done-settings = Wczytane ustawienia zaczną działać przy następnym otwarciu notatnika.
import-journal = Otwórz Dziennik
import-undo-about = Jednak nie? Wszystkie mogą trafić do kosza, gdzie zostaną 30 dni.
import-undo = Przenieś je do kosza
import-undone = Są teraz w koszu.
