# What stands on the page that a person brings to someone, outside their own words and those of the forms.

## What the page is called, by whom it is for

title-supervision = Anteckningar inför handledning
title-peer = Anteckningar inför samtal med en peerkollega
title-manager = Frågor till min chef

## At the head

period = Tid
period-read = { $first } till { $last }
prepared-on = Förberedd
worked = Arbetade
worked-usual = som vanligt
worked-less = mindre
worked-hardly = knappt alls
prepared-by-me = Förberedd av mig, inför ett samtal. Självskattningarna har anteckningsbokens egna frågor och är inget test. Den här sidan hör inte till någon patientjournal eller personalakt.

last-session = Förra samtalet

session-held = hölls den { $day }
session-cancelled = ställdes in, var planerat till den { $day }
session-not-offered = erbjöds inte

## Agreements

agreement-me = jag
agreement-supervisor = min handledare
agreement-manager = min chef
agreement-team = teamet
agreement-organisation = organisationen
agreement-due = senast den { $day }
agreement-blocked = något hindrar det
agreement-blocked-by = Vad som hindrar det

## Headings of the sections

section-cover = Överst på sidan
section-questions = Mina frågor
section-today = Vad jag vill med dagens samtal
section-went-well = Vad som gick bra, vad som hjälpte
section-between-roles = Mellan roller
section-weighed = Vad som tyngde mig
section-hard-events = Efter svåra händelser
section-workplace = Arbetsplatsen
section-stigma = Stigma och respekt
section-agreements = Öppna överenskommelser sedan förra gången
section-learning = Vad jag vill lära mig och utveckla
section-for-reader = Om peer support är nytt för dig
section-last-page = Att fylla i tillsammans

## What I want from today

conflict-closeness = Jag vill att vi tittar på att vara nära, och att hålla avstånd.
conflict-colleague = Jag vill att vi tittar på att vara kollega, och att känna till det inifrån.
ask-think-it-through = tänka igenom det
ask-advice = råd
ask-decision = ett beslut
ask-take-it-higher = ta det vidare uppåt
ask-information = information
ask-feedback = återkoppling
ask-just-know = bara så att du vet
agenda-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
  }
agenda-about = { $ask }, { $minutes }
not-today = Inte i dag:

## Questions for my manager

questions-about = Det här är frågor om arbetsplatsen, inte om mig.
questions-below = Vad kan göras? · Vem? · Till när?
job-line-written = Jag gör det här, och det står skrivet.
job-line-unwritten = Jag gör det här, och det står ingenstans.
job-line-not-mine = Jag blir ombedd att göra det här, och det är inte mitt.

## What is counted

in-notes = { $notes ->
    [one] i { $notes } anteckning
   *[other] i { $notes } anteckningar
  }
limit-pushed = { $times ->
    [one] Utan eget val: { $times } gång
   *[other] Utan eget val: { $times } gånger
  }
support-not-there = { $times ->
    [one] Saknades: { $times } gång
   *[other] Saknades: { $times } gånger
  }
place-looked-at = Noterat: { $when }
limits-question = Min fråga om mina gränser
learning-wish = Vad jag vill lära mig, eller pröva

## How I am

ratings = Hur jag har det
rating-in-words = { $words } ({ $when })
rating-usual = ungefär som vanligt
rating-more = mer än vanligt
rating-less = mindre än vanligt
rating-not-yet = inte tillräckligt många svar än
rating-number-and-words = { $number } ({ $words })
rating-no-range = inte tillräckligt många svar än
rating-too-soon = för tätt efter den förra
ratings-in-words-note = Mitt senaste svar från den här tiden, jämfört med det som är vanligt för mig. Vad som är vanligt kommer från mina egna tidigare svar. Det är inget test.
ratings-in-numbers = Med siffror
early-sign = Mitt eget tidiga tecken
ratings-caption = { $form }: ”{ $lead }”
ratings-lead = ”{ $lead }”
ratings-when = När
rating-range = { $from } till { $to }
rating-none = Inte tillräckligt många svar
rating-question = ”{ $question }” { $from }{"\u00A0"}{ $from_label }, { $to }{"\u00A0"}{ $to_label }.
rating-higher-is-more-strain = Från { $from } till { $to }. Högre betyder mer belastning.
rating-higher-is-better = Från { $from } till { $to }. Högre betyder mer av det.
ratings-note = De här frågorna skrevs för den här anteckningsboken. De är inget test för utbrändhet eller någon sjukdom. Siffrorna kan bara jämföras med mina egna tidigare svar.

rating-read = { $number }, på en skala från { $from } till { $to }
rating-holder = Ett publicerat frågeformulär. Rättigheter: { $holder }.

## Limits

limits = Gränser
limits-about = Ur mina egna anteckningar från den här tiden. Här står hur det gick med varje gräns, och hur ofta.
limits-count = { $words } { $times ->
    [one] { $times } gång
   *[other] { $times } gånger
  }
limits-reading-aid = ”Utan eget val” betyder att omständigheterna eller arbetsplatsen avgjorde, inte den som arbetar.

## Notes

notes = Ur mina andra anteckningar
kind-and-form = { $kind }: { $form }
roles = Roller
text-of-note = { $note }, { $day }
alias = Person { $letter }
text-of-answer = { $note }: { $question }
ticked = Ja
answers-joined = { $answers }; { $next }
scale-read = { $number } ({ $from }{"\u00A0"}{ $from_label }, { $to }{"\u00A0"}{ $to_label })
number-read = { $number } { $unit }

## For the person this was prepared for

for-person-title = Till dig som sidan är förberedd för
for-person-1 = Den här sidan innehåller det jag vill ta upp. Det som inte står här är inte dolt för dig. Det är mitt.
for-person-2 = Läs den som en början på vårt samtal. Den är inget test, och ingen rapport om någon jag stödjer. Den mäter inte min prestation eller hälsa.
for-person-3 = Jag ber dig att inte fråga efter själva anteckningsboken, och att inte be mig fylla i den åt dig.
for-person-4 = Om något här oroar dig, tala med mig först, om inte någons liv är i fara.
for-person-5 = Där jag skriver att arbetet inte lämnade mig något val vill jag att vi tittar på arbetet.
for-person-after = Efter vårt samtal:
for-person-keep = ☐ du får behålla den
for-person-delete = ☐ jag ber dig att radera eller förstöra den
for-person-ask = ☐ jag ber dig att inte visa den för någon utan att fråga mig.
for-person-request = (Det här är en önskan. En fil går inte att kalla tillbaka.)

## For someone who never did peer work

for-reader-choice = En halv sida för någon som inte har arbetat med peer support
for-reader-tensions = Två spänningar hör till det här arbetet.
for-reader-closeness = Den ena är mellan närhet och avstånd.
for-reader-colleague = Den andra är mellan att vara en i teamet och att känna till det inifrån.
for-reader-not-badly = De är inga tecken på att arbetet görs dåligt.
for-reader-questions = ”Vad krävde arbetsplatsen av dig?” hjälper mer än ”Varför gjorde du så?”

## The last page

last-page-choice = En tom sista sida att fylla i tillsammans
last-page-decisions = Beslut
last-page-who = Vem gör vad, och till när
last-page-next = Nästa datum
last-page-useful = Var det här till nytta? 0–10

## Numbers

decimal-mark = ,

## Dates in words

month-in-date = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
  }
month-alone = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
  }
date-day = { $day } { month-in-date } { $year }
date-week = veckan med start { date-day }
date-month = { month-alone } { $year }
date-season = { $season ->
    [spring] våren { $year }
    [summer] sommaren { $year }
    [autumn] hösten { $year }
   *[winter] vintern { $year }/{ $next }
  }
