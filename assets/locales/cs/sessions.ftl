# Sessions of supervision: planned, prepared, held; their agenda, and what was agreed.

## On Today

today-session-now = { $access ->
    [supervision] Dnes supervize
   *[other] Dnes rozhovor
  }
today-session-soon = { $access ->
    [supervision] Supervize: { DATETIME($on, weekday: "long") }
   *[other] Rozhovor: { DATETIME($on, weekday: "long") }
  }
today-session-later = { $access ->
    [supervision] Supervize: { DATETIME($on, dateStyle: "long") }
   *[other] Rozhovor: { DATETIME($on, dateStyle: "long") }
  }

## The next session

session-next = { $access ->
    [supervision] Příští setkání
   *[other] Příští rozhovor
  }
session-none = { $access ->
    [supervision] Žádné setkání není naplánované.
   *[other] Žádný rozhovor není naplánovaný.
  }
session-not-offered-since = Supervize se nenabízí. Poznamenáno { $date }.
session-plan = { $access ->
    [supervision] Naplánovat setkání
   *[other] Naplánovat rozhovor
  }
session-not-offered = Poznamenat, že se nenabízí
session-day = { DATETIME($on, weekday: "long", day: "numeric", month: "long", year: "numeric") }
session-at = { $at }
session-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minuta
    [few] { NUMBER($minutes) } minuty
   *[other] { NUMBER($minutes) } minut
  }
session-change = Upravit plán
session-record-it = Poznamenat, jak to šlo
session-later = Naplánováno potom
session-due-title = { $access ->
    [supervision] Proběhlo toto setkání?
   *[other] Proběhl tento rozhovor?
  }

## Planning

session-planned-for = Naplánováno na
session-time = Čas, pokud chceš
session-kind = Jaké to bude?
session-kind-open = Nezvoleno
session-kind-reflective = reflektivní
session-kind-line = s vedením
session-kind-peer_led = vede peer konzultant
session-kind-coreflection = mezi peer konzultanty
session-kind-group = ve skupině
session-kind-external = s někým zvenku
session-length = Minuty
session-keep = Uložit
session-leave = Zrušit

## What came of it

session-how = Jak to šlo?
session-outcome-yes = proběhlo
session-outcome-cancelled_by_me = zrušeno z mé strany
session-outcome-cancelled_by_them = zrušeno z druhé strany
session-outcome-not_offered = nenabídnuto
session-held-on = Který den?
session-talked-about = O čem byla řeč?
session-talked-about-help = Co není zaškrtnuté, se vrátí na seznam.
session-decisions = Rozhodnutí
session-useful = Bylo to užitečné? 0–10
session-useful-open = Nezvoleno
session-next-on = Příští termín
session-next-on-set = Přidat příští termín
session-next-on-clear = Příští termín zatím není
session-past-title = { $access ->
    [supervision] Dřívější setkání
   *[other] Dřívější rozhovory
  }
session-useful-was = Užitečné: { NUMBER($useful) } z 10
session-correct = Upravit
session-remove = Odstranit
session-of-day = { $name }: { $date }
session-remove-title = { $access ->
    [supervision] Odstranit toto setkání?
   *[other] Odstranit tento rozhovor?
  }
session-remove-about = Jeho den a rozhodnutí se odstraní navždy. Co je v jeho programu, se vrátí na seznam. Dohody zůstanou.
session-remove-yes = Odstranit navždy

## The agenda

agenda-title = Program
agenda-empty = Zatím v něm nic není.
agenda-pool = Na mém seznamu
agenda-pool-empty = Na seznamu k rozhovoru není nic dalšího.
agenda-put = Dát do programu
agenda-put-of = Dát do programu: { $title }
agenda-put-all = Dát všechno do programu
agenda-off = Vyřadit
agenda-off-of = Vyřadit z programu: { $title }
agenda-up = Nahoru
agenda-up-of = Posunout nahoru: { $title }
agenda-down = Dolů
agenda-down-of = Posunout dolů: { $title }
agenda-sum = { $minutes ->
    [one] celkem { NUMBER($minutes) } minuta
    [few] celkem { NUMBER($minutes) } minuty
   *[other] celkem { NUMBER($minutes) } minut
  }
agenda-show-all = { $count ->
    [one] Ukázat { NUMBER($count) } další
    [few] Ukázat { NUMBER($count) } další
   *[other] Ukázat { NUMBER($count) } dalších
  }
proposal-title = { $minutes ->
    [one] Jak by mohla vypadat { NUMBER($minutes) } minuta
    [few] Jak by mohly vypadat { NUMBER($minutes) } minuty
   *[other] Jak by mohlo vypadat { NUMBER($minutes) } minut
  }
proposal-arrive = Začátek
proposal-agreements = Dohody
proposal-item = Bod { NUMBER($nth) }
proposal-workplace = Pracoviště
proposal-close = Domluva a závěr
proposal-minutes = { NUMBER($minutes) }{ "\u00A0" }min
proposal-use = Použít tyto minuty pro první body

## Agreements

agreements-title = Dohody z minula
agreements-empty = Nic otevřeného.
agreements-settled = Hotové nebo zrušené
agreement-add = Přidat dohodu
agreement-what = Na čem je dohoda?
agreement-kind = O jakou věc jde?
agreement-open-choice = Nezvoleno
agreement-kind-conversation = rozhovor
agreement-kind-job_description = náplň práce
agreement-kind-workplace = místo k práci
agreement-kind-meetings_access = porady
agreement-kind-information_access = informace
agreement-kind-training = školení
agreement-kind-cover_or_hours = záskok nebo pracovní doba
agreement-kind-procedure_change = postup
agreement-kind-own_care = něco pro mě
agreement-kind-follow_up = návrat k tématu
agreement-owner = Kdo to udělá?
agreement-owner-me = já
agreement-owner-supervisor = supervizor
agreement-owner-manager = vedoucí
agreement-owner-team = tým
agreement-owner-organisation = organizace
agreement-nobody-yet = zatím nikdo
agreement-due = Do kdy?
agreement-due-set = Přidat den
agreement-due-clear = Žádný den
agreement-by = do { $date }
agreement-state = Jak to s tím je?
agreement-state-open = otevřené
agreement-state-done = hotové
agreement-state-dropped = zrušené
agreement-state-blocked = něco tomu brání
agreement-blocked-by = Co tomu brání?
agreement-blocked-by-is = Brání tomu: { $reason }
agreement-change = Upravit
agreement-change-of = Upravit: { $words }
agreement-done = Hotovo
agreement-done-of = Hotovo: { $words }
agreement-blocked = Něco tomu brání
agreement-blocked-of = Něco tomu brání: { $words }
agreement-reopen = Znovu otevřít
agreement-reopen-of = Znovu otevřít: { $words }
agreement-remove = Odstranit
agreement-remove-of = Odstranit: { $words }
agreement-remove-title = Odstranit tuto dohodu?
agreement-remove-about = Její slova se odstraní navždy.
agreement-keep = Uložit
agreement-leave = Zrušit

## In the conditions check

proposed-from-sessions = Vyplněno podle setkání za poslední tři měsíce. Pokud to nesedí, změň to.
