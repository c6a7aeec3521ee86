# Sessions of supervision: planned, prepared, held; their agenda, and what was agreed.

## On Today

today-session-now = { $access ->
    [supervision] Superwizja dzisiaj
   *[other] Rozmowa dzisiaj
  }
today-session-soon = { $access ->
    [supervision] Superwizja: { DATETIME($on, weekday: "long") }
   *[other] Rozmowa: { DATETIME($on, weekday: "long") }
  }
today-session-later = { $access ->
    [supervision] Superwizja { DATETIME($on, dateStyle: "long") }
   *[other] Rozmowa { DATETIME($on, dateStyle: "long") }
  }

## The next session

session-next = { $access ->
    [supervision] Następne spotkanie
   *[other] Następna rozmowa
  }
session-none = { $access ->
    [supervision] Żadne spotkanie nie jest zaplanowane.
   *[other] Żadna rozmowa nie jest zaplanowana.
  }
session-not-offered-since = Superwizji nie zaproponowano. Zanotowano { $date }.
session-plan = { $access ->
    [supervision] Zaplanuj spotkanie
   *[other] Zaplanuj rozmowę
  }
session-not-offered = Zanotuj: nie zaproponowano
session-day = { DATETIME($on, weekday: "long", day: "numeric", month: "long", year: "numeric") }
session-at = o { $at }
session-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minuta
    [few] { NUMBER($minutes) } minuty
    [many] { NUMBER($minutes) } minut
   *[other] { NUMBER($minutes) } minuty
  }
session-change = Zmień plan
session-record-it = Zanotuj, jak było
session-later = Zaplanowane na potem
session-due-title = { $access ->
    [supervision] Czy to spotkanie się odbyło?
   *[other] Czy ta rozmowa się odbyła?
  }

## Planning

session-planned-for = Zaplanowane na
session-time = Godzina, jeśli chcesz
session-kind = Jaki rodzaj?
session-kind-open = Nie wybrano
session-kind-reflective = refleksyjne
session-kind-line = z kierownictwem
session-kind-peer_led = prowadzi asystent zdrowienia
session-kind-coreflection = wśród asystentów zdrowienia
session-kind-group = w grupie
session-kind-external = z kimś z zewnątrz
session-length = Minuty
session-keep = Zapisz
session-leave = Anuluj

## What came of it

session-how = Jak było?
session-outcome-yes = odbyło się
session-outcome-cancelled_by_me = odwołane przeze mnie
session-outcome-cancelled_by_them = odwołane przez drugą stronę
session-outcome-not_offered = nie zaproponowano
session-held-on = Którego dnia?
session-talked-about = O czym była rozmowa?
session-talked-about-help = To, co niezaznaczone, wraca na listę.
session-decisions = Decyzje
session-useful = Czy to się przydało? 0–10
session-useful-open = Nie wybrano
session-next-on = Następny termin
session-next-on-set = Dodaj następny termin
session-next-on-clear = Bez następnego terminu
session-past-title = { $access ->
    [supervision] Wcześniejsze spotkania
   *[other] Wcześniejsze rozmowy
  }
session-useful-was = Przydatność: { NUMBER($useful) } z 10
session-correct = Zmień
session-remove = Usuń
session-of-day = { $name }: { $date }
session-remove-title = { $access ->
    [supervision] Usunąć to spotkanie?
   *[other] Usunąć tę rozmowę?
  }
session-remove-about = Dzień i decyzje zostaną usunięte na zawsze. To, co jest w planie rozmowy, wraca na listę. Ustalenia zostają.
session-remove-yes = Usuń na zawsze

## The agenda

agenda-title = Plan rozmowy
agenda-empty = Na razie nic w nim nie ma.
agenda-pool = Na mojej liście
agenda-pool-empty = Na liście do omówienia nie ma nic więcej.
agenda-put = Dodaj do planu
agenda-put-of = Dodaj do planu: { $title }
agenda-put-all = Dodaj wszystko do planu
agenda-off = Zdejmij
agenda-off-of = Zdejmij z planu: { $title }
agenda-up = W górę
agenda-up-of = Przesuń w górę: { $title }
agenda-down = W dół
agenda-down-of = Przesuń w dół: { $title }
agenda-sum = { $minutes ->
    [one] Razem { NUMBER($minutes) } minuta
    [few] Razem { NUMBER($minutes) } minuty
    [many] Razem { NUMBER($minutes) } minut
   *[other] Razem { NUMBER($minutes) } minuty
  }
agenda-show-all = { $count ->
    [one] Pokaż jeszcze { NUMBER($count) }
    [few] Pokaż jeszcze { NUMBER($count) }
    [many] Pokaż jeszcze { NUMBER($count) }
   *[other] Pokaż jeszcze { NUMBER($count) }
  }
proposal-title = { $minutes ->
    [one] Jak można wykorzystać { NUMBER($minutes) } minutę
    [few] Jak można wykorzystać { NUMBER($minutes) } minuty
    [many] Jak można wykorzystać { NUMBER($minutes) } minut
   *[other] Jak można wykorzystać { NUMBER($minutes) } minuty
  }
proposal-arrive = Początek
proposal-agreements = Ustalenia
proposal-item = Sprawa { NUMBER($nth) }
proposal-workplace = Miejsce pracy
proposal-close = Ustalenia i koniec
proposal-minutes = { NUMBER($minutes) } min
proposal-use = Użyj tych minut dla pierwszych spraw

## Agreements

agreements-title = Ustalenia z ostatniego spotkania
agreements-empty = Nic nie jest otwarte.
agreements-settled = Zrobione lub porzucone
agreement-add = Dodaj ustalenie
agreement-what = Co ustalono?
agreement-kind = Czego to dotyczy?
agreement-open-choice = Nie wybrano
agreement-kind-conversation = rozmowa
agreement-kind-job_description = opis stanowiska
agreement-kind-workplace = miejsce do pracy
agreement-kind-meetings_access = zebrania
agreement-kind-information_access = informacje
agreement-kind-training = szkolenie
agreement-kind-cover_or_hours = zastępstwo lub godziny
agreement-kind-procedure_change = procedura
agreement-kind-own_care = coś dla mnie
agreement-kind-follow_up = powrót do sprawy
agreement-owner = Kto to zrobi?
agreement-owner-me = ja
agreement-owner-supervisor = osoba superwizująca
agreement-owner-manager = kierownictwo
agreement-owner-team = zespół
agreement-owner-organisation = organizacja
agreement-nobody-yet = jeszcze nie wiadomo kto
agreement-due = Do kiedy?
agreement-due-set = Dodaj dzień
agreement-due-clear = Bez dnia
agreement-by = do { $date }
agreement-state = Co się z tym dzieje?
agreement-state-open = otwarte
agreement-state-done = zrobione
agreement-state-dropped = porzucone
agreement-state-blocked = zablokowane
agreement-blocked-by = Co to blokuje?
agreement-blocked-by-is = Zablokowane: { $reason }
agreement-change = Zmień
agreement-change-of = Zmień: { $words }
agreement-done = Zrobione
agreement-done-of = Zrobione: { $words }
agreement-blocked = Coś to blokuje
agreement-blocked-of = Coś to blokuje: { $words }
agreement-reopen = Otwórz ponownie
agreement-reopen-of = Otwórz ponownie: { $words }
agreement-remove = Usuń
agreement-remove-of = Usuń: { $words }
agreement-remove-title = Usunąć to ustalenie?
agreement-remove-about = Jego słowa zostaną usunięte na zawsze.
agreement-keep = Zapisz
agreement-leave = Anuluj

## In the conditions check

proposed-from-sessions = Wypełniono na podstawie spotkań z ostatnich trzech miesięcy. Zmień, jeśli to się nie zgadza.
