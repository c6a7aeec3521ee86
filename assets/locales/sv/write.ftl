# What a person reads while writing, outside the forms themselves.

## What is said of answers

counts-this-time = Den här gången: { $counts }.
count = { $words } på { $times ->
    [one] { NUMBER($times) } rad
   *[other] { NUMBER($times) } rader
  }
scores-none = Inte tillräckligt många svar
scores-caption = Dina siffror
scores-name = Namn
scores-number = Siffra
scores-higher-is-more-strain = Från { $from } till { $to }. Högre betyder mer belastning.
scores-higher-is-better = Från { $from } till { $to }. Högre betyder mer av det.
scores-not-rated = Det fanns inget arbete att skatta.
scale-read = { NUMBER($number) } ({ NUMBER($from) } { $from_label }, { NUMBER($to) } { $to_label })
number-read = { NUMBER($number) } { $unit }
number-alone = { NUMBER($number) }
tick-read = Ja
roles-read = Roller
workplace-read = Arbetsplats: { $name }
tags-read = Etiketter

## Around every form

line-before-first = Utelämna namn och platser; skriv annars som det kommer. Innan något lämnar anteckningsboken går du igenom det rad för rad.
changing = En ändring av en anteckning i dagboken
interval = Den senaste är från { $date }. Det är bäst att låta det gå minst { $days ->
    [one] { NUMBER($days) } dag
   *[other] { NUMBER($days) } dagar
  } emellan. Du kan ändå fortsätta.
interval-usual = Den senaste som räknas är från { $date }. Om du fortsätter sparas den här, men den räknas inte in i ditt vanliga spann. För att den ska räknas behöver det gå { $days ->
    [one] { NUMBER($days) } dag
   *[other] { NUMBER($days) } dagar
  } emellan.
all-at-once = Visa alla frågor på en gång
part-by-part = Visa en del i taget

more-help = Mer om de här frågorna
around = När, roller, etiketter, delning
around-now = { $date } · { $share }
date-legend = När var det?
date-add = Lägg till datum
date-precision = Hur exakt
date-precision-day = Dagen
date-precision-week = Veckan
date-precision-month = Månaden
date-precision-season = Årstiden
date-part-day = Dag
date-part-month = Månad
date-part-season = Årstid
date-part-year = År
date-year-slip = Välj ett år från 1900 till 2199.
roles-legend = Vilka roller var en del av det?
workplace-legend = Vilken av dina arbetsplatser gäller det?
workplace-both = Båda, eller ingen
workplace-default = Utan val räknas det till: { $name }.
workplace-elsewhere = Den valda arbetsplatsen gäller inte den här dagen. Därför räknas inte valet.
tags-label = Etiketter
tags-help = Dina egna ord för att hitta det igen. Enter eller ett komma avslutar ett ord.
tag-remove = Ta bort { $tag }

## Answering

skip = Hoppa över
clear = Rensa svaret
star = Stjärna
star-none-left = { $most ->
    [one] { NUMBER($most) } rad har
   *[other] { NUMBER($most) } rader har
  } redan en stjärna. Ta först bort en stjärna, och ge den sedan till den här raden.
stars-none = Ingen rad har en stjärna än.
scale-end = { NUMBER($number) } { $label }
number-slip = Skriv ett heltal.
number-slip-range = Skriv ett heltal från { NUMBER($from) } till { NUMBER($to) }.
text-too-long = Det är för långt för en anteckning. Ett fält rymmer { NUMBER($most) } tecken, ungefär 70 sidor. Inget av det lades in. Du kan lägga in det som flera anteckningar.
half-character = Ett tecken här är ofullständigt, så det här kan inte sparas. Ta bort det och skriv det igen. Det visas som �.

## The way on and the way out

go-on = Fortsätt
last-question = Till den sista frågan
stop-here = Sluta här
stop-here-about = Sparar det som finns här hittills i min dagbok.
part-before = Tillbaka till förra delen
keep = Spara i min dagbok
keep-change = Spara ändringen
leave-draft = Lämna den oavslutad
leave = Tillbaka till I dag
leave-change = Tillbaka till anteckningen
throw-away = Kasta anteckningen
throw-away-title = Kasta anteckningen?
throw-away-about = Allt som är skrivet här försvinner och kan inte fås tillbaka.
throw-change = Kasta ändringen
throw-change-title = Kasta ändringen?
throw-change-about = Anteckningen är kvar som den sparades. Ändringarna försvinner och kan inte fås tillbaka.
throw-away-no = Fortsätt skriva
throw-away-yes = Kasta

## The small forms beside the notes: a limit, a contact, a period of work

unkept-again = Det här är från tidigare. Det är inte sparat än.
unkept-later = Fortsätt senare
unkept-throw-away = Kasta det här
unkept-throw-away-title = Kasta det som är skrivet här?
saving = Sparar…
saved-as-you-write = Sparas medan du skriver.
draft-not-saved = Inte sparat än. Dina ord är kvar här, och Inbetween fortsätter att försöka spara dem.

## Afterwards

back-to-today = Tillbaka till I dag
read-it = Läs den
