# Sessions of supervision: planned, prepared, held; their agenda, and what was agreed.

## On Today

today-session-now = { $access ->
    [supervision] Handledning i dag
   *[other] Ett samtal i dag
  }
today-session-soon = { $access ->
    [supervision] Handledning på { DATETIME($on, weekday: "long") }
   *[other] Ett samtal på { DATETIME($on, weekday: "long") }
  }
today-session-later = { $access ->
    [supervision] Handledning { DATETIME($on, dateStyle: "long") }
   *[other] Ett samtal { DATETIME($on, dateStyle: "long") }
  }

## The next session

session-next = { $access ->
    [supervision] Nästa handledning
   *[other] Nästa samtal
  }
session-none = { $access ->
    [supervision] Ingen handledning är planerad.
   *[other] Inget samtal är planerat.
  }
session-not-offered-since = Ingen handledning erbjuds. Antecknat { $date }.
session-plan = { $access ->
    [supervision] Planera handledning
   *[other] Planera ett samtal
  }
session-not-offered = Anteckna att ingen handledning erbjuds
session-day = { DATETIME($on, weekday: "long", day: "numeric", month: "long", year: "numeric") }
session-at = klockan { $at }
session-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minut
   *[other] { NUMBER($minutes) } minuter
  }
session-change = Ändra planen
session-record-it = Anteckna hur det gick
session-later = Planerat därefter
session-due-title = { $access ->
    [supervision] Har handledningen ägt rum?
   *[other] Har samtalet ägt rum?
  }

## Planning

session-planned-for = Planerat till
session-time = Tid, om du vill
session-kind = Vilken form?
session-kind-open = Inte valt
session-kind-reflective = reflekterande
session-kind-line = med min chef
session-kind-peer_led = med en peerkollega som leder
session-kind-coreflection = bland peerkollegor
session-kind-group = i grupp
session-kind-external = med någon utifrån
session-length = Minuter
session-keep = Spara
session-leave = Avbryt

## What came of it

session-how = Hur gick det?
session-outcome-yes = ägde rum
session-outcome-cancelled_by_me = inställt av mig
session-outcome-cancelled_by_them = inställt av de andra
session-outcome-not_offered = erbjöds inte
session-held-on = Vilken dag?
session-talked-about = Vad pratade ni om?
session-talked-about-help = Det som inte kryssas i går tillbaka till listan.
session-decisions = Beslut
session-useful = Var det här till nytta? 0–10
session-useful-open = Inte valt
session-next-on = Nästa datum
session-next-on-set = Lägg till nästa datum
session-next-on-clear = Inget nästa datum än
session-past-title = { $access ->
    [supervision] Tidigare handledning
   *[other] Tidigare samtal
  }
session-useful-was = Till nytta: { NUMBER($useful) } av 10
session-correct = Ändra
session-remove = Ta bort
session-of-day = { $name }: { $date }
session-remove-title = { $access ->
    [supervision] Ta bort det här handledningstillfället?
   *[other] Ta bort det här samtalet?
  }
session-remove-about = Dess dag och beslut tas bort för gott. Det som står på dagordningen går tillbaka till listan. Överenskommelserna är kvar.
session-remove-yes = Ta bort för gott

## The agenda

agenda-title = Dagordning
agenda-empty = Det står inget på den än.
agenda-pool = På min lista
agenda-pool-empty = Inget mer står på din lista Att ta upp.
agenda-put = Sätt upp på dagordningen
agenda-put-of = Sätt upp på dagordningen: { $title }
agenda-put-all = Sätt upp allt på dagordningen
agenda-off = Ta av
agenda-off-of = Ta av från dagordningen: { $title }
agenda-up = Upp
agenda-up-of = Flytta upp: { $title }
agenda-down = Ned
agenda-down-of = Flytta ned: { $title }
agenda-sum = { $minutes ->
    [one] { NUMBER($minutes) } minut sammanlagt
   *[other] { NUMBER($minutes) } minuter sammanlagt
  }
agenda-show-all = { $count ->
    [one] Visa { NUMBER($count) } till
   *[other] Visa { NUMBER($count) } till
  }
proposal-title = Så kan { NUMBER($minutes) } minuter läggas upp
proposal-arrive = Landa
proposal-agreements = Överenskommelser
proposal-item = Punkt { NUMBER($nth) }
proposal-workplace = Arbetsplatsen
proposal-close = Enas och avsluta
proposal-minutes = { NUMBER($minutes) } min
proposal-use = Använd de här minuterna till de första punkterna

## Agreements

# A soft hyphen: a narrow window is narrower than the word.
agreements-title = Överens{ "\u00AD" }kommelser från förra gången
agreements-empty = Inget är öppet.
agreements-settled = Klara eller släppta
agreement-add = Ny överenskommelse
agreement-what = Vad kom ni överens om?
agreement-kind = Vad för slags sak?
agreement-open-choice = Inte valt
agreement-kind-conversation = ett samtal
agreement-kind-job_description = arbetsbeskrivning
agreement-kind-workplace = en plats att arbeta på
agreement-kind-meetings_access = möten
agreement-kind-information_access = information
agreement-kind-training = utbildning
agreement-kind-cover_or_hours = ersättare eller tider
agreement-kind-procedure_change = en rutin
agreement-kind-own_care = något för mig själv
agreement-kind-follow_up = uppföljning
agreement-owner = Vem gör det?
agreement-owner-me = jag
agreement-owner-supervisor = handledaren
agreement-owner-manager = chefen
agreement-owner-team = teamet
agreement-owner-organisation = organisationen
agreement-nobody-yet = ingen nämnd än
agreement-due = Till när?
agreement-due-set = Lägg till dag
agreement-due-clear = Ingen dag
agreement-by = senast { $date }
agreement-state = Hur ligger det till?
agreement-state-open = öppet
agreement-state-done = klart
agreement-state-dropped = släppt
agreement-state-blocked = hindras
agreement-blocked-by = Vad hindrar det?
agreement-blocked-by-is = Hindras: { $reason }
agreement-change = Ändra
agreement-change-of = Ändra: { $words }
agreement-done = Klart
agreement-done-of = Klart: { $words }
agreement-blocked = Något hindrar det
agreement-blocked-of = Något hindrar det: { $words }
agreement-reopen = Öppna igen
agreement-reopen-of = Öppna igen: { $words }
agreement-remove = Ta bort
agreement-remove-of = Ta bort: { $words }
agreement-remove-title = Ta bort den här överenskommelsen?
agreement-remove-about = Dess ord tas bort för gott.
agreement-keep = Spara
agreement-leave = Avbryt

## In the conditions check

proposed-from-sessions = Ifyllt från handledningen de senaste tre månaderna. Ändra om det inte stämmer.
