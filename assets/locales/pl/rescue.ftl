# Older, damaged and missing notebooks: at the gate, and the notices about them on Today.

## Restoring from a backup, at the gate

gate-backups = Przywróć z kopii zapasowej
restore-title = Przywróć z kopii zapasowej
restore-safe = Oglądanie niczego nie zmienia. Jeśli kopia zastąpi tutejszy notatnik, zostanie on obok, bez zmian, dopóki go nie usuniesz.
restore-kept = Notatnik, który jest już w tym folderze, zostaje obok przywróconego, bez zmian, dopóki go nie usuniesz.
restore-legend = Która kopia?
restore-none = W tym folderze nie ma kopii zapasowych.
restore-day = { DATETIME($on, dateStyle: "long") }
restore-daily = Kopia z tego dnia
restore-before-version = Powstała, zanim nowsza wersja Inbetween zmieniła notatnik
restore-incomplete = Brakuje plików albo są ucięte, więc nie można jej użyć
restore-folder = Wybierz folder…
restore-file = Wybierz plik…
restore-elsewhere-about = Kopia z innego miejsca
restore-elsewhere-picked = { $name }
restore-choose-first = Najpierw wybierz kopię.
restore-passphrase = Hasło, które tego dnia otwierało notatnik
restore-look = Zajrzyj do środka
restore-looking = Trwa kopiowanie i sprawdzanie każdej części kopii. To może chwilę potrwać.
restore-whole = Ta kopia jest pełna.
restore-count = { $count ->
    [0] Nie ma w niej notatek.
    [one] Jest w niej jedna notatka.
    [few] Są w niej { NUMBER($count) } notatki.
    [many] Jest w niej { NUMBER($count) } notatek.
   *[other] Jest w niej { NUMBER($count) } notatki.
}
restore-latest = Ostatnia notatka lub zmiana jest z { DATETIME($on, dateStyle: "long") }.
restore-another = To kopia innego notatnika niż ten w tym folderze. Zostają oba.
restore-now = Użyj tej kopii
restore-other = Wybierz inną
restored-title = Kopia jest na miejscu.
restored-aside = To, co tu było wcześniej, zostaje bez zmian:
restored-open = Otwórz mój notatnik

## A restore that did not come to its end

waiting-title = Inna kopia nie zajęła miejsca twojego notatnika.
waiting-what = To polecenie jest z { DATETIME($on, dateStyle: "long") }, ale folderów nie udało się zamienić. Nic nie przepadło. Twój notatnik się nie zmienił, a kopia jest obok, w całości.
waiting-choice = Jeśli kopia zajmie jego miejsce, otworzy ją hasło tej kopii. Twój notatnik zostanie wtedy obok.
waiting-go-on = Użyj teraz kopii
waiting-stop = Zostaw mój notatnik bez zmian
cleared-title = Kopiowanie nie zostało dokończone, a niepełna kopia została usunięta.
cleared-what = Inbetween zamknął się podczas jej robienia. Nic nie przepadło: twój notatnik i kopia zapasowa są bez zmian. Możesz zacząć od nowa.
unnamed-title = Wcześniejszy notatnik nie ma jeszcze własnej nazwy.
unnamed-what = Kopia zajęła miejsce twojego notatnika. Wcześniejszy jest w całości obok, w folderze .restoring. Nie udało się jeszcze zmienić jego nazwy; Inbetween próbuje przy każdym uruchomieniu. Nic nie przepadło. Zostaw, proszę, ten folder bez zmian.

## The secret, on these pages

secret-words = Dziesięć słów albo 24 cyfry z kartki awaryjnej
secret-use-words = Mam tylko kartkę awaryjną
secret-use-passphrase = Mam hasło

## A damaged notebook

damage-offer = Zobacz, co da się odczytać
damage-title = Zobacz, co da się odczytać
damage-safe = Nic się nie zmieniło, a oglądanie niczego nie zmienia. Z twoim hasłem Inbetween próbuje raz przeczytać każdą notatkę.
damage-look = Policz notatki
damage-counting = Trwa czytanie każdej notatki. To może chwilę potrwać.
damage-readable = { $count ->
    [0] Żadnej notatki nie da się odczytać.
    [one] Da się odczytać jedną notatkę.
    [few] Da się odczytać { NUMBER($count) } notatki.
    [many] Da się odczytać { NUMBER($count) } notatek.
   *[other] Da się odczytać { NUMBER($count) } notatki.
}
damage-none-lost = Nie brakuje żadnej notatki. Uszkodzenie jest gdzie indziej w notatniku.
damage-lost = { $count ->
    [one] Jednej notatki nie da się odczytać.
    [few] { NUMBER($count) } notatek nie da się odczytać.
    [many] { NUMBER($count) } notatek nie da się odczytać.
   *[other] { NUMBER($count) } notatki nie da się odczytać.
}
damage-lost-at-most = { $count ->
    [one] Mogła być jeszcze jedna notatka. Mogła też zostać usunięta wcześniej.
    [few] Mogły być jeszcze najwyżej { NUMBER($count) } notatki. Część mogła zostać usunięta wcześniej.
    [many] Mogło być jeszcze najwyżej { NUMBER($count) } notatek. Część mogła zostać usunięta wcześniej.
   *[other] Mogło być jeszcze najwyżej { NUMBER($count) } notatki. Część mogła zostać usunięta wcześniej.
}
damage-lost-unknown = Notatek mogło być więcej. Nie wiadomo, o ile.
damage-days = Dni utraconych notatek, o ile są znane: { $days }
damage-new-title = Zrób z tego nowy notatnik
damage-new-about = Przejdzie do niego wszystko, co da się odczytać: notatki z wcześniejszymi wersjami, niedokończone notatki, granice, kontakty, ustawienia. Hasło i kartka awaryjna zostają te same. Uszkodzony notatnik zostaje obok, bez zmian.
damage-new = Zrób nowy notatnik z tego, co da się odczytać
damage-making = Trwa robienie nowego notatnika. To może chwilę potrwać.
damage-backup-title = Użyj kopii zapasowej
damage-backup-newest = Najnowsza kopia tutaj jest z { DATETIME($on, dateStyle: "long") }. Możesz najpierw zobaczyć, ile w niej jest.
damage-backup-none = W tym folderze nie ma żadnej. Może jest na pendrivie lub innym dysku.
salvaged-title = Nowy notatnik jest gotowy.
salvaged-count = { $count ->
    [0] Nie przeszła do niego żadna notatka.
    [one] Przeszła do niego jedna notatka.
    [few] Przeszły do niego { NUMBER($count) } notatki.
    [many] Przeszło do niego { NUMBER($count) } notatek.
   *[other] Przeszło do niego { NUMBER($count) } notatki.
}
salvaged-others = { $count ->
    [0] Poza notatkami może czegoś brakować.
    [one] Poza notatkami jednej rzeczy nie udało się odczytać. Może to być wcześniejsza wersja, niedokończona notatka lub granica.
    [few] Poza notatkami { NUMBER($count) } rzeczy nie udało się odczytać. Mogą to być wcześniejsze wersje, niedokończone notatki lub granice.
    [many] Poza notatkami { NUMBER($count) } rzeczy nie udało się odczytać. Mogą to być wcześniejsze wersje, niedokończone notatki lub granice.
   *[other] Poza notatkami { NUMBER($count) } rzeczy nie udało się odczytać. Mogą to być wcześniejsze wersje, niedokończone notatki lub granice.
}
salvaged-words = { $count ->
    [one] W jednej notatce pytania mogą brzmieć inaczej niż wcześniej. Odpowiedzi są bez zmian.
    [few] W { NUMBER($count) } notatkach pytania mogą brzmieć inaczej niż wcześniej. Odpowiedzi są bez zmian.
    [many] W { NUMBER($count) } notatkach pytania mogą brzmieć inaczej niż wcześniej. Odpowiedzi są bez zmian.
   *[other] W { NUMBER($count) } notatki pytania mogą brzmieć inaczej niż wcześniej. Odpowiedzi są bez zmian.
}
salvaged-settings = Ustawień nie udało się odczytać. Są teraz takie jak w nowym notatniku.

## An older file was put back

older-title = Przywrócono starszy plik
older-safe = To ty decydujesz, co dalej.
older-legend = Jak chcesz go otworzyć?
older-read = Tylko do odczytu
older-read-about = Nic się nie zmienia. Możesz obejrzeć, co tam jest, i potem przywrócić właściwe pliki.
older-go-on = Używaj go dalej
older-go-on-older-header = Tego chcę: ten plik klucza jest właściwy. Odtąd notatnik otwiera jego hasło.
older-go-on-older-database = Tego chcę: ten notatnik jest właściwy. Nie ma w nim tego, co zapisano później.
older-open = Otwórz mój notatnik

notice-older-header = Plik klucza był starszy niż ten notatnik.
notice-older-header-what = Przywrócono starszy plik klucza i jest on teraz używany. Notatnik może znów otwierać starsze hasło. Jeśli tego nie chcesz, wybierz nowe hasło, a potem utwórz nowy klucz.
notice-older-database = Ten notatnik był starszy niż jego plik klucza.
notice-older-database-what = Przywrócono starszą kopię notatnika i jest ona teraz otwarta. Nie ma w niej tego, co zapisano później. Może to być w kopii zapasowej.
notice-rollback-known = Rozumiem
