# What a person reads on Today, in the journal, in the bin, and under Help now.

## Today

happened-title = När något har hänt
arrange = Välj vad som visas här
arrange-done = Klar
arrange-about = Det du lägger undan går inte förlorat. Du hittar det här nedanför, under Undanlagt.
put-away = Undanlagt
door-other = { $form }, { $length }
picture-fp-a = Bild: två cirklar som överlappar varandra, och en pil mot dem.
picture-fp-b = Bild: två cirklar med ett mellanrum, och en pil mot dem.
picture-se-a = Bild: en cirkel i rad med andra, och en pil mot dem.
picture-se-b = Bild: en cirkel bredvid andra, och en pil mot den.
choose-back = Tillbaka till I dag
first-others = Andra sätt att börja
nothing-new = Anteckningsboken är öppen bara för läsning, så inget nytt kan påbörjas. Du kan läsa dina anteckningar i dagboken.

draft-waiting = En anteckning väntar
draft-go-on = Fortsätt
draft-go-on-with = Fortsätt med väntande anteckning { NUMBER($place) }
unkept-elsewhere = Något är inte sparat än
unkept-go-on = Fortsätt med det som inte är sparat än
come-back-leave = Låt det vara
come-back-end = Avsluta de här frågorna

## Sharing

share-legend = Att ta upp, eller bara för mig?
share-private = Bara för mig
share-candidate = Kanske att ta upp
share-included = Att ta upp

## Journal

kind-and-form = { $kind }: { $form }
journal-empty = Här finns inget än. Anteckningar som du sparar på I dag hamnar här.
journal-beside = Välj en anteckning för att läsa den här.
journal-unreadable = { $count ->
    [one] En anteckning från den här månaden kunde inte läsas, eftersom en del av anteckningsboken är skadad.
   *[other] { NUMBER($count) } anteckningar från den här månaden kunde inte läsas, eftersom en del av anteckningsboken är skadad.
  }
month-earlier = Tidigare: { $month }
month-later = Senare: { $month }
month-from-end = { $label }, från slutet av den här månaden
month-other = En annan månad
month-go = Visa den här månaden
month-none = Inget att visa för { $month }. Det här är den närmaste månaden med anteckningar.

filters = Visa bara vissa
filters-none = Inget stämmer med det här urvalet.
filters-on = Bara vissa visas. { $chosen }
filters-clear = Visa allt
filter-kind = Typ
filter-role = Roll
filter-tension = Vad det handlade om
filter-tag = Etikett
filter-period = Arbetsperiod
filter-share = Att ta upp
filter-all = Alla
filter-share-set-aside = Kanske, eller att ta upp
filter-share-candidate = Kanske att ta upp
filter-share-included = Att ta upp
filter-share-private = Bara för mig
filter-tag-letters = Några bokstäver i etiketten
filter-tag-found = { $count ->
    [0] Ingen etikett har de här bokstäverna.
    [one] En etikett har de här bokstäverna.
   *[other] { NUMBER($count) } etiketter har de här bokstäverna.
  }
filter-from = Från en viss dag
filter-from-day = Första dagen
filter-to = Till en viss dag
filter-to-day = Sista dagen
filter-turned-round = Den sista dagen kommer före den första, så inget har ändrats. Rätta den ena.
filter-chosen = { $name }: { $value }
filter-chosen-from = Från { $day }
filter-chosen-to = Till { $day }

this-day-open = Den här dagen tidigare år
this-day-title = { DATETIME($day, month: "long", day: "numeric") } tidigare år
this-day-exact = På den här dagen
this-day-around = En vecka, månad eller årstid där dagen ingår
this-day-none = Det finns ingen anteckning från den här dagen ett tidigare år.
this-day-unreadable = { $count ->
    [one] En anteckning kunde inte läsas, eftersom en del av anteckningsboken är skadad.
   *[other] { NUMBER($count) } anteckningar kunde inte läsas, eftersom en del av anteckningsboken är skadad.
  }

calendar = Kalender
calendar-caption = Dagar med en anteckning i { $month }
calendar-weekday = { DATETIME($day, weekday: "short") }
calendar-weekday-long = { DATETIME($day, weekday: "long") }
calendar-inexact = Anteckningar utan exakt dag finns bara i listan.

search = Sök i allt
search-hint = Skriv minst två bokstäver. Oavslutade anteckningar är inte med i sökningen; de finns på I dag.
search-end = Tillbaka till månaderna
search-none = Inget hittades. Prova ett annat ord, eller en del av ordet.
search-none-chosen = Inget hittades bland de anteckningar som är valda ovanför. ”Visa allt” söker i alla.
search-part = Väldigt många ord har de här bokstäverna i sig. Med fler bokstäver kan fler anteckningar hittas.
search-found = { $count ->
    [one] En anteckning hittades.
   *[other] { NUMBER($count) } anteckningar hittades.
  }
search-more = { $more ->
    [one] En anteckning till har de här orden. Lägg till ett ord för att korta listan.
   *[other] { NUMBER($more) } anteckningar till har de här orden. Lägg till ett ord för att korta listan.
  }

## A note that is kept

entry-back-journal = Tillbaka till dagboken
entry-back-found = Tillbaka till sökresultatet
entry-back-bin = Tillbaka till papperskorgen
entry-back-entry = Tillbaka till förra anteckningen
entry-back-this-day = Tillbaka till den här dagen tidigare år
find-open = Sök i anteckningen
find-label = Sök
find-before = Föregående
find-next = Nästa
find-close = Stäng
find-none = Det finns inte i den här anteckningen.
find-place = { NUMBER($place) } av { NUMBER($count) }
link-from = Vad som ledde till den här anteckningen
link-to = Vad den här anteckningen ledde till
link = { $note }, { $date }
entry-brought = Med på en sida den { DATETIME($day, dateStyle: "long") }: { $how }
entry-brought-log = Se sidorna hittills
entry-change = Ändra anteckningen
entry-change-go-on = Fortsätt ändra
change-waits = Det finns en oavslutad ändring av anteckningen. Tills ändringen sparas är anteckningen som den är här.
change-waits-binned = Det finns en oavslutad ändring av anteckningen. För att fortsätta med den, ta upp anteckningen ur papperskorgen.
entry-bin = Lägg i papperskorgen
entry-binned = Anteckningen ligger i papperskorgen till { $day }. Sedan tas den bort för gott.
entry-take-back = Ta upp den ur papperskorgen

versions = Tidigare versioner
versions-about = Varje gång en anteckning ändras finns den tidigare texten kvar här. Det som har tagits bort ur anteckningen kan fortfarande läsas i de här versionerna.
version-until = Till { $day }
version-until-nth = Till { $day }, version { NUMBER($place) }
version-back = Tillbaka till anteckningen
version-line = En tidigare version av anteckningen, med den tidens ord.
version-take-back = Gå tillbaka till den här versionen
version-take-back-about = Den blir anteckningen igen. Anteckningen som den är nu finns kvar som en tidigare version.
version-compare = Jämför med anteckningen i dag
version-alone = Visa bara den här versionen
compare-about = Ord som är borta är överstrukna. Ord som kom till senare är understrukna.
compare-then = I den här versionen
compare-now = I dag
compare-empty = Inget
compare-date = Dag
compare-workplace = Arbetsplats
compare-same = Lika i båda: { $parts }
compare-same-all = Båda säger samma sak.
compare-gone = (borta:{" "}
compare-new = (nytt:{" "}
compare-end = {" "}slut)
versions-remove = Ta bort alla tidigare versioner
versions-remove-title = Ta bort det från tidigare versioner av anteckningen också?
versions-remove-about = Alla tidigare versioner tas bort. Själva anteckningen är kvar som den är. Det går inte att ångra.
versions-remove-yes = Ta bort överallt
versions-remove-no = Behåll tidigare versioner
versions-removed = De tidigare versionerna är borttagna.

## The bin

bin = Papperskorg
bin-open = Öppna papperskorgen
bin-about = En anteckning ligger här i 30 dagar. Sedan tas den bort för gott.
bin-empty = Papperskorgen är tom.
bin-until = Till { $day }
bin-take-out = Ta upp den ur papperskorgen
bin-take-out-this = Ta upp den ur papperskorgen: { $note }
bin-taken-out = Anteckningen är i dagboken igen.
bin-remove = Ta bort för gott nu
bin-remove-this = Ta bort för gott nu: { $note }
bin-remove-title = Ta bort anteckningen för gott?
bin-remove-about = { $note }. Dess tidigare versioner tas bort samtidigt. Det går inte att ångra.
bin-backups = Säkerhetskopior som gjordes före i dag har kvar den tills de ersätts.
bin-remove-change = Det finns en oavslutad ändring av den. Den tas också bort.
bin-remove-yes = Ta bort anteckningen
bin-remove-no = Låt den ligga kvar
bin-removed = Anteckningen är borttagen.
shared-as = · { $share }
note-and-day = { $title }, { $day }
