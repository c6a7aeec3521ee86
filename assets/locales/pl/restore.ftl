# Looking into backups and other states of the notebook, taking notes back, merging, and restoring.

state-backup = Kopia zapasowa z { DATETIME($on, dateStyle: "long") }
state-kept-aside = Notatnik w stanie sprzed { DATETIME($on, dateStyle: "long") }
state-beside = Inna kopia tego notatnika
state-chosen = Notatnik w wybranym folderze
state-line = Zaglądasz do kopii, tylko do odczytu. Nic się nie zmienia ani w niej, ani w twoim notatniku, dopóki czegoś nie skopiujesz z powrotem.
state-other-notebook = To inny notatnik. Możesz go tu przeczytać. Notatek z dwóch notatników nigdy się nie miesza.
state-close = Zamknij i wróć do mojego notatnika
state-opening = Trwa otwieranie i sprawdzanie każdej części.
state-notes = { $count ->
    [one] { NUMBER($count) } notatka
    [few] { NUMBER($count) } notatki
    [many] { NUMBER($count) } notatek
   *[other] { NUMBER($count) } notatki
  }
state-latest = { $count ->
    [one] { NUMBER($count) } notatka, ostatnia zmiana { DATETIME($on, dateStyle: "long") }
    [few] { NUMBER($count) } notatki, ostatnia zmiana { DATETIME($on, dateStyle: "long") }
    [many] { NUMBER($count) } notatek, ostatnia zmiana { DATETIME($on, dateStyle: "long") }
   *[other] { NUMBER($count) } notatki, ostatnia zmiana { DATETIME($on, dateStyle: "long") }
  }
state-passphrase = Hasło, które wtedy ją otwierało
state-passphrase-about = Ma własny klucz albo powstała przed obecnym kluczem. Otwiera ją hasło z tamtego czasu.
state-open = Zajrzyj do środka
state-open-this = Zajrzyj do środka: { $state }
state-empty = Nie ma w niej notatek.
state-none-found = Żadna notatka w niej nie ma tych słów.
state-search = Szukaj w tej kopii

state-mark-missing = Nie ma jej w twoim notatniku
state-mark-differs = W twoim notatniku są teraz inne słowa
state-mark-in-bin = W koszu twojego notatnika

state-back = Wróć do listy
state-take-back = Skopiuj tę notatkę do mojego notatnika
state-take-back-missing = Trafi do twojego notatnika ze swoją datą i wcześniejszymi wersjami.
state-take-back-differs = Te słowa trafią do twojego notatnika. Obecne staną się wcześniejszą wersją.
state-in-bin = Ta notatka jest w koszu twojego notatnika. Wyjmij ją tam z kosza.
state-in-bin-open = Otwórz kosz
state-same = Twój notatnik ma tę notatkę z tymi samymi słowami.
state-read-only = Twój notatnik można teraz tylko czytać, więc nie da się nic do niego skopiować.
state-brought = Notatka jest znów w twoim notatniku.
state-changed = Notatka ma znów te słowa. Tamte są teraz wcześniejszą wersją.
state-already-here = Notatka ma już te słowa. Nic się nie zmieniło.
state-in-bin-said = Notatka jest w koszu twojego notatnika. Nic się nie zmieniło.
state-show-note = Przeczytaj ją w moim notatniku
state-version-take-back = Wróć do tej wersji
state-version-missing-note = Tej notatki nie ma w twoim notatniku. Najpierw skopiuj całą notatkę, a wcześniejsze wersje przyjdą razem z nią.
state-version-mark = Nie ma jej w twoim notatniku

merge-title = Czego nie ma w twoim notatniku
merge-nothing = Twój notatnik ma już wszystko, co tu jest.
merge-missing = { $count ->
    [one] { NUMBER($count) } notatka, której nie ma w twoim notatniku
    [few] { NUMBER($count) } notatki, których nie ma w twoim notatniku
    [many] { NUMBER($count) } notatek, których nie ma w twoim notatniku
   *[other] { NUMBER($count) } notatki, których nie ma w twoim notatniku
  }
merge-changed = { $count ->
    [one] { NUMBER($count) } notatka ze słowami, których twój notatnik nigdy nie miał
    [few] { NUMBER($count) } notatki ze słowami, których twój notatnik nigdy nie miał
    [many] { NUMBER($count) } notatek ze słowami, których twój notatnik nigdy nie miał
   *[other] { NUMBER($count) } notatki ze słowami, których twój notatnik nigdy nie miał
  }
merge-versions = { $count ->
    [one] wcześniejsze wersje { NUMBER($count) } notatki
    [few] wcześniejsze wersje { NUMBER($count) } notatek
    [many] wcześniejsze wersje { NUMBER($count) } notatek
   *[other] wcześniejsze wersje { NUMBER($count) } notatki
  }
merge-binned = { $count ->
    [one] { NUMBER($count) } notatka z jej kosza, do twojego kosza
    [few] { NUMBER($count) } notatki z jej kosza, do twojego kosza
    [many] { NUMBER($count) } notatek z jej kosza, do twojego kosza
   *[other] { NUMBER($count) } notatki z jej kosza, do twojego kosza
  }
merge-drafts = { $count ->
    [one] { NUMBER($count) } niedokończona notatka
    [few] { NUMBER($count) } niedokończone notatki
    [many] { NUMBER($count) } niedokończonych notatek
   *[other] { NUMBER($count) } niedokończonej notatki
  }
merge-records = { $count ->
    [one] { NUMBER($count) } inna rzecz, na przykład kontakt, coś do omówienia, własne słowo lub kwestionariusz
    [few] { NUMBER($count) } inne rzeczy, na przykład kontakty, sprawy do omówienia, własne słowa lub kwestionariusze
    [many] { NUMBER($count) } innych rzeczy, na przykład kontakty, sprawy do omówienia, własne słowa lub kwestionariusze
   *[other] { NUMBER($count) } innej rzeczy, na przykład kontakty, sprawy do omówienia, własne słowa lub kwestionariusze
  }
merge-limits = { $count ->
    [one] { NUMBER($count) } granica, której nie ma w twoim notatniku
    [few] { NUMBER($count) } granice, których nie ma w twoim notatniku
    [many] { NUMBER($count) } granic, których nie ma w twoim notatniku
   *[other] { NUMBER($count) } granicy, których nie ma w twoim notatniku
  }
merge-reviews = { $count ->
    [one] { NUMBER($count) } odpowiedź o tym, jak poszło z granicą
    [few] { NUMBER($count) } odpowiedzi o tym, jak poszło z granicami
    [many] { NUMBER($count) } odpowiedzi o tym, jak poszło z granicami
   *[other] { NUMBER($count) } odpowiedzi o tym, jak poszło z granicami
  }
merge-periods = { $count ->
    [one] { NUMBER($count) } okres pracy, którego nie ma w twoim notatniku
    [few] { NUMBER($count) } okresy pracy, których nie ma w twoim notatniku
    [many] { NUMBER($count) } okresów pracy, których nie ma w twoim notatniku
   *[other] { NUMBER($count) } okresu pracy, których nie ma w twoim notatniku
  }
merge-differing-limits = { $count ->
    [one] { NUMBER($count) } granica o innym brzmieniu niż twoja: { $names }. Twoja zostaje bez zmian. Tamta trafia do granic odłożonych.
    [few] { NUMBER($count) } granice o innym brzmieniu niż twoje: { $names }. Twoje zostają bez zmian. Tamte trafiają do granic odłożonych.
    [many] { NUMBER($count) } granic o innym brzmieniu niż twoje: { $names }. Twoje zostają bez zmian. Tamte trafiają do granic odłożonych.
   *[other] { NUMBER($count) } granicy o innym brzmieniu niż twoje: { $names }. Twoje zostają bez zmian. Tamte trafiają do granic odłożonych.
  }
merge-differing-periods = { $count ->
    [one] { NUMBER($count) } okres pracy z innym końcem lub brzmieniem: { $names }. Będą oba, a jeden możesz usunąć w Ustawieniach.
    [few] { NUMBER($count) } okresy pracy z innym końcem lub brzmieniem: { $names }. Każdy będzie podwójnie, a jeden możesz usunąć w Ustawieniach.
    [many] { NUMBER($count) } okresów pracy z innym końcem lub brzmieniem: { $names }. Każdy będzie podwójnie, a jeden możesz usunąć w Ustawieniach.
   *[other] { NUMBER($count) } okresu pracy z innym końcem lub brzmieniem: { $names }. Każdy będzie podwójnie, a jeden możesz usunąć w Ustawieniach.
  }
merge-unreadable = { $count ->
    [one] { NUMBER($count) } notatki stąd ta wersja nie umie odczytać; zostaje tam, gdzie jest.
    [few] { NUMBER($count) } notatek stąd ta wersja nie umie odczytać; zostają tam, gdzie są.
    [many] { NUMBER($count) } notatek stąd ta wersja nie umie odczytać; zostają tam, gdzie są.
   *[other] { NUMBER($count) } notatki stąd ta wersja nie umie odczytać; zostają tam, gdzie są.
  }
merge-button = Skopiuj wszystko…
merge-ask = Skopiować wszystko do twojego notatnika?
merge-ask-about = Nic w twoim notatniku nie zostanie nadpisane ani usunięte. Jeśli notatkę zmieniono tu i tam, widać będzie słowa z późniejszego dnia. Tamte staną się wcześniejszą wersją.
merge-ask-removed = Wróci też to, co usunięto celowo: notatki, wcześniejsze wersje, granice, okresy pracy. To, co przeglądy mówią o twoich granicach, zostaje bez zmian.
merge-yes = Skopiuj wszystko
merge-no = Zostaw wszystko bez zmian
merge-working = Trwa kopiowanie.
merge-done = Jest teraz w twoim notatniku. Kopia się nie zmieniła.

replace-title = Zastąp mój notatnik tą kopią
replace-about = Cały notatnik stanie się taki jak ta kopia. Obecny zostanie obok w całości, dopóki go nie usuniesz. Będzie w „Kopie zapasowe” jako notatnik w poprzednim stanie.
replace-passphrase = Hasło, które otwiera tę kopię
replace-passphrase-about = Odtąd to hasło otwiera notatnik. Na koniec Inbetween się zablokuje.
replace-other-notebook = To kopia innego notatnika. Przejdź dalej tylko wtedy, gdy ma zastąpić twój.
replace-button = Zastąp mój notatnik…
replace-ask = Zastąpić twój notatnik tą kopią?
replace-ask-about = Inbetween najpierw sprawdzi każdą jej część. Jeśli jest niepełna, nic się nie zmieni. Jeśli jest pełna, Inbetween się zablokuje, a notatnik otworzy hasło tej kopii.
replace-yes = Zastąp
replace-no = Zostaw mój notatnik bez zmian
replace-working = Trwa kopiowanie i sprawdzanie każdej części. Potem Inbetween się zablokuje.

let-go-title = Usuń tę kopię
let-go-about = Te pliki zostaną usunięte z tego komputera na zawsze. Najpierw sprawdź, czy twój notatnik ma wszystko, co w nich jest.
let-go-beside = Przy kopiowaniu wszystkiego pomijane są: ustawienia tej kopii, jej wczesny sygnał i niedokończona strona na superwizję.
let-go-button = Usuń tę kopię…
let-go-ask = Usunąć tę kopię na zawsze?
let-go-yes = Usuń
let-go-no = Zostaw

states-title = Inne kopie tego notatnika
states-about = Może to być skopiowany folder, kopia zapasowa na pendrivie albo notatnik, zanim został zastąpiony. Może to też być skutek używania wspólnego folderu na dwóch komputerach. Do każdej kopii możesz zajrzeć i skopiować to, czego brakuje.
states-none = Obok notatnika nie ma innej kopii.
states-no-notes = Klucz do tego samego notatnika. Nie ma w nim notatek.
states-own-key = Otwiera ją jej własne hasło.
states-choose = Zajrzyj do folderu…
states-choose-about = Kopia zapasowa na pendrivie albo wcześniejsza kopia folderu notatnika.
