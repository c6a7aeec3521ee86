# Looking back, gathered: what helps and what is missing, good moments, support that was not there, lines for a job
# description. And the look at made-up notes.

gathered-title = Zebrane

## What helps here, what is missing here

gathered-place-title = Co tu pomaga i czego tu brakuje
gathered-place-empty = Tu będzie widać, co pomaga w twoim miejscu pracy i czego w nim brakuje. Wypełnij raz „Zespół i warunki”, a pojawi się pierwsza lista. Od drugiego kwartału kwartały są liczone.
gathered-place-quarters = { $quarters ->
    [one] Na razie z jednego kwartału. Od następnego kwartały są liczone.
    [few] Z { NUMBER($quarters) } kwartałów. Jeśli w kwartale jest kilka przeglądów, liczy się ostatni.
    [many] Z { NUMBER($quarters) } kwartałów. Jeśli w kwartale jest kilka przeglądów, liczy się ostatni.
   *[other] Z { NUMBER($quarters) } kwartału. Jeśli w kwartale jest kilka przeglądów, liczy się ostatni.
}
gathered-place-none = Na tej liście nic nie ma.
gathered-place-times = { $of ->
    [one] { NUMBER($times) } z { NUMBER($of) } kwartału
    [few] { NUMBER($times) } z { NUMBER($of) } kwartałów
    [many] { NUMBER($times) } z { NUMBER($of) } kwartałów
   *[other] { NUMBER($times) } z { NUMBER($of) } kwartału
}
gathered-place-starred = { $times ->
    [one] z gwiazdką raz
    [few] z gwiazdką { NUMBER($times) } razy
    [many] z gwiazdką { NUMBER($times) } razy
   *[other] z gwiazdką { NUMBER($times) } raza
}
gathered-place-earlier = Wcześniej na tej liście, ostatnio już nie

## Good moments

gathered-good-title = Co dała tu praca asystenta zdrowienia
gathered-good-about = Twoje dobre momenty jako lista do zabrania ze sobą. Najpierw te, w których podjęto twój pomysł, coś zmieniło się w placówce albo ważne było bycie łącznikiem.
gathered-good-empty = Tu będą twoje dobre momenty jako lista do zabrania ze sobą. Na początek wystarczy jeden.
gathered-good-did-none = Na razie nic tu nie ma. Trafiają tu dobre momenty, w których podjęto twój pomysł, coś się zmieniło albo ważne było bycie łącznikiem.
gathered-good-others = { $moments ->
    [one] Jeden inny dobry moment
    [few] { NUMBER($moments) } inne dobre momenty
    [many] { NUMBER($moments) } innych dobrych momentów
   *[other] { NUMBER($moments) } innego dobrego momentu
}
gathered-good-choose = Zabierz ten
gathered-good-choose-of = Zabierz ten: { $words }
gathered-good-on-list = Na liście do omówienia.
gathered-good-bring = Dodaj zaznaczone do listy do omówienia
gathered-good-none-ticked = Zaznacz te, które chcesz zabrać ze sobą.
gathered-good-added = { $moments ->
    [one] Jeden dobry moment jest teraz na liście do omówienia: { $title }
    [few] { NUMBER($moments) } dobre momenty są teraz na liście do omówienia: { $title }
    [many] { NUMBER($moments) } dobrych momentów jest teraz na liście do omówienia: { $title }
   *[other] { NUMBER($moments) } dobrego momentu jest teraz na liście do omówienia: { $title }
}
gathered-good-no-words = Dobry moment bez słów
gathered-read = Przeczytaj notatkę
gathered-read-of = Przeczytaj notatkę: { $words }

## Support

gathered-support-title = Wsparcie potrzebne, ale niedostępne
gathered-support-empty = Tu będzie policzone wsparcie, które było potrzebne, ale niedostępne. Na początek wystarczy jedna notatka o wsparciu.
gathered-support-none = { $notes ->
    [one] Jest jedna notatka o wsparciu. Nie mówi, że wsparcie było potrzebne, ale niedostępne.
    [few] Są { NUMBER($notes) } notatki o wsparciu. Żadna nie mówi, że było potrzebne, ale niedostępne.
    [many] Jest { NUMBER($notes) } notatek o wsparciu. Żadna nie mówi, że było potrzebne, ale niedostępne.
   *[other] Jest { NUMBER($notes) } notatki o wsparciu. Żadna nie mówi, że było potrzebne, ale niedostępne.
}
gathered-support-caption = Jak często było potrzebne, ale niedostępne
gathered-support-kind = Wsparcie
gathered-support-times = Niedostępne
gathered-support-of = Notatki o nim
gathered-support-ask = Trzy razy w ciągu trzech miesięcy to wsparcie było potrzebne, ale niedostępne: { $support }. Czy chcesz zgłosić to jako pytanie do miejsca pracy?

## Lines for a job description

job-lines-title = Zdania do mojego opisu stanowiska
job-lines-about = Twoimi słowami, na rozmowę o twoich zadaniach.
job-lines-empty = Tu będą twoje własne zdania do opisu stanowiska. Na początek wystarczy jedno. Napisz je poniżej albo zapisz po notatce, w „Czy to moje zadanie?”.
job-lines-ask = Zapisać to zdanie do opisu stanowiska?
job-lines-keep-it = Zapisz
job-lines-kept = Na twojej liście zdań do opisu stanowiska.
job-line-part-written = Robię to i jest to zapisane
job-line-part-unwritten = Robię to i nigdzie nie jest to zapisane
job-line-part-not_mine = Proszą mnie o to, a to nie moje zadanie
job-lines-part-empty = Na razie nie ma zdań.
job-line-words = Zdanie
job-line-part = Dokąd należy
job-line-add = Dodaj zdanie
job-line-save = Zapisz
job-line-leave = Anuluj
job-line-change = Zmień
job-line-change-of = Zmień: { $words }
job-line-up = W górę
job-line-up-of = Przesuń w górę: { $words }
job-line-down = W dół
job-line-down-of = Przesuń w dół: { $words }
job-line-remove = Usuń
job-line-remove-of = Usuń: { $words }
job-line-remove-title = Usunąć to zdanie?
job-line-remove-about = Zdanie zniknie na zawsze. Kopie zapasowe zrobione wcześniej nadal je mają.
job-line-remove-yes = Usuń

## A look at made-up notes

made-up-title = Wymyślone notatki
made-up-looking-back = Spojrzenie wstecz na wymyślone notatki
made-up-offer = Na razie niewiele tu do oglądania. Możesz obejrzeć wymyślone notatki, żeby zobaczyć, jak to będzie.
made-up-offer-today = Jak będzie wyglądać Spojrzenie wstecz? Możesz obejrzeć wymyślone notatki.
made-up-settings = Wymyślone notatki pokazują, jak będzie wyglądać Spojrzenie wstecz. Są tylko w pamięci komputera i nigdy nie są zapisywane.
made-up-show = Obejrzyj wymyślone notatki
made-up-band = Wymyślone notatki, nigdzie niezapisane
made-up-about = To półtora roku notatek kogoś, kto nie istnieje. Zaczynają się na oddziale, a potem toczą się w zespole środowiskowym. Tutaj nie można nic napisać. Twój notatnik zostaje bez zmian.
made-up-leave = Wyjdź z wymyślonych notatek
