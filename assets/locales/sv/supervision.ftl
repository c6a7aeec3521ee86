# What a person reads under Supervision: preparing a summary, looking at it, and bringing it to someone.

## Supervision

nav-supervision = Handledning
nav-to-talk-about = Mina samtal
i-have = Jag har:
i-have-supervision = handledning
i-have-peer = en peerkollega att prata med
i-have-nobody = ingen just nu
i-have-nobody-about = Ingen handledning just nu? Det säger något om arbetsplatsen, inte om dig. Din sida kan också vara anteckningar inför ett samtal med en peerkollega, eller frågor till din chef.
supervision-about = Med handledning menar vi ett regelbundet, skyddat samtal om ditt arbete, inte en kontroll av det.
prepare = Förbered en sida
prepare-about = Välj vad som ska med på en sida och titta på den. Visa den sedan, skriv ut den eller kryptera den.
prepare-go-on = Fortsätt med den oavslutade sidan
prepare-go-on-about = Allt på den är som förut.
prepare-anew = Börja på en ny sida
prepare-anew-title = Börja på en ny sida?
prepare-anew-about = Den oavslutade sidan kastas: det som var påslaget och det som ändrades i kopian. Dina anteckningar förblir som de är.
prepare-anew-yes = Börja på en ny
prepare-anew-no = Behåll sidan
open-sealed-about = En fil som krypterades för dig. Du läser den här, och inget av den sparas.
prepare-not-read-only = Inget kan sparas på den här platsen, så ingen sida kan förberedas här. Du kan ändå öppna en krypterad fil.
prepare-not-rescue = Anteckningsboken är öppen bara för läsning, så ingen sida kan förberedas nu. Du kan ändå öppna en krypterad fil.

## What was brought

brought = Sidor hittills
brought-empty = Inget än. När du visar, skriver ut eller krypterar en sida skrivs det upp här: dagen, för vem och hur.
brought-for-supervisor_outside = för en handledare utifrån
brought-for-supervisor_at_work = för en handledare där jag arbetar
brought-for-manager = för min chef
brought-for-peer = för en peerkollega
brought-by-screen = visad på den här skärmen
brought-by-paper = på papper
brought-by-locked_file = som krypterad fil
brought-how = { $recipient }, { $way }
brought-about = Om tiden { DATETIME($first, dateStyle: "long") } till { DATETIME($last, dateStyle: "long") }
brought-notes = { $count ->
    [one] { $count } anteckning på sidan
   *[other] { $count } anteckningar på sidan
  }
brought-keys = Nycklar som öppnar filen: { $keys }
brought-key = { $name } ({ $ending })
brought-key-removed = en borttagen nyckel ({ $ending })
brought-sums = Filernas fingeravtryck
brought-sums-of = Filernas fingeravtryck från { $day }
brought-year = { $year }
brought-pages = { $count ->
    [one] { NUMBER($count) } sida
   *[other] { NUMBER($count) } sidor
  }
compare-file = Är det här en fil som krypterades här?
compare-file-about = Välj en krypterad fil, så säger Inbetween om den krypterades här och när. Bara dess fingeravtryck jämförs.
compare-file-found = Ja: { $name } krypterades den { $day } ({ $how }). Inget i den har ändrats.
compare-file-none = Nej: { $name } är ingen av filerna i den här listan. Den kan komma från ett annat håll, eller så ändrades den på vägen.
compare-file-fingerprint = Dess fingeravtryck (SHA-256)
sums-about = Samma fil har alltid samma fingeravtryck (SHA-256). Om någons fil har det fingeravtryck som visas här är det samma fil som sparades. Inget i den har ändrats.
sum-document = Sidan som krypterades
sum-page = Filen som öppnas i vilken webbläsare som helst
sum-age = .age-filen

## The steps

prepare-step = Förbered en sida, steg { NUMBER($step) } av { NUMBER($of) }
prepare-next = Nästa
prepare-back = Tillbaka
prepare-stop = Lämna den så länge
prepare-throw-away = Kasta den här sidan
prepare-throw-away-title = Kasta den här sidan?
prepare-throw-away-about = Det som var påslaget och det som ändrades i kopian försvinner. Dina anteckningar förblir som de är.
prepare-throw-away-yes = Kasta den
prepare-throw-away-no = Behåll den
prepare-saved-as-you-go = Sparas medan du väljer.
prepare-not-saved = Inte sparat än. Dina val finns kvar här, och Inbetween fortsätter att försöka spara dem.

## Step 1

who-title = Vem är den för?
who-supervisor_outside = En handledare utifrån
who-supervisor_outside-about = Sidan heter ”Anteckningar inför handledning”.
who-supervisor_at_work = En handledare där jag arbetar
who-supervisor_at_work-about = Sidan heter ”Anteckningar inför handledning”. De mer personliga delarna är hopfällda från början.
who-manager = Min chef
who-manager-about = Sidan heter ”Frågor till min chef”. De mer personliga delarna är hopfällda från början.
who-peer = En peerkollega
who-peer-about = Sidan heter ”Anteckningar inför samtal med en peerkollega”.
page-language = Sidans språk
page-language-about = Rubriker, datum och andra ord från Inbetween följer det här språket. Dina egna ord förblir som de är, och likaså frågorna i dina anteckningar.

conflicts-title = I handledning för peer supportrar är det ofta två saker som tas upp. Vill du ha en rad om någon av dem på sidan?
conflict-closeness-choice = Att vara nära, och att hålla avstånd
conflict-colleague-choice = Att vara kollega, och att känna till det inifrån

## Step 2

when-title = Vilken tid gäller den?
when-quick = Väljs ofta
when-since-session = Sedan förra samtalet
when-since = Sedan förra sidan
when-four-weeks = De senaste fyra veckorna
when-three-months = De senaste tre månaderna
when-first = Från
when-last = Till
when-days = { $days ->
    [one] { NUMBER($days) } dag
   *[other] { NUMBER($days) } dagar
  }: { DATETIME($first, dateStyle: "long") } till { DATETIME($last, dateStyle: "long") }.
when-turned-round = Den sista dagen kommer före den första. Ändra en av dem.
when-worked = Arbetade
when-worked-about = Det här står överst på sidan.
worked-usual = Som vanligt
worked-less = Mindre
worked-hardly = Knappt alls
worked-none = Utelämna det

## Step 3

what-title = Vad ska med på den?
what-about = Allt är av tills du slår på det. Bara det som är på kommer med på sidan.
what-days = { DATETIME($first, dateStyle: "long") } till { DATETIME($last, dateStyle: "long") }
what-nothing = Det finns inget från den här tiden. Du kan välja en annan tid, eller bara ha sidans översta del.
what-elsewhere = Något av det som är påslaget är inte från den här tiden. Det är inte med på sidan. Det kommer tillbaka om du ändrar tillbaka tiden.
what-unreadable = { $count ->
    [one] En anteckning gick inte att läsa, eftersom en del av anteckningsboken är skadad.
   *[other] { NUMBER($count) } anteckningar gick inte att läsa, eftersom en del av anteckningsboken är skadad.
  }
what-ratings = Hur jag har det
what-as-picture = som en bild, med en tabell
what-as-picture-plain = som en bild, utan siffror
what-as-picture-of = { $name }: { $words }
what-today-about = Upp till tre ryms i ett samtal.
what-more-limits = { $count ->
    [one] En gräns till
   *[other] { NUMBER($count) } gränser till
  }
item-copy = Ändringar här stannar i den här kopian.
item-to-write = Det här skrivs bara för den här sidan.
what-month = { $month } ({ NUMBER($count) })
page-count = { $pages ->
    [one] Ungefär en sida.
   *[other] Ungefär { NUMBER($pages) } sidor.
  }
page-long = En eller två sidor är lättare att prata om. Du kan slå av något, eller ta med den som den är.
what-personal = Mer personliga delar
what-personal-about = Den här personen kan ha inflytande över din anställning.
what-personal-on = något är på
what-range = Från { $from } till { $to }
what-point = { $day }: { $value }
what-day = { DATETIME($on, day: "numeric", month: "short") }
what-point-too-few-answers = inte tillräckligt många svar
what-point-incomplete = inte tillräckligt många svar
what-point-not-applicable = inget arbete att skatta
what-point-member = inte tillräckligt många svar
what-others = De andra, månad för månad
what-month-on = { $count ->
    [one] { NUMBER($count) } är på
   *[other] { NUMBER($count) } är på
  }
part-of = Delar av { $note }
part-copy = Ändringar här stannar i den här kopian. Din anteckning förblir som den är.
part-as-written = Ångra mina ändringar
part-as-written-done = Tillbaka till dina egna ord.
part-none = Inget är skrivet i den här anteckningen, så inget av den kommer med på sidan.

## Step 4

places-title = Titta på varje ställe som kan peka ut någon
places-about = Ett ställe är ett ord eller två som kan visa vem någon är, till exempel ett namn eller ett datum. Välj vad som ska hända med vart och ett. Inget lämnar anteckningsboken innan dess. Varje val går att ändra igen.
places-loading = Letar efter ställen. Det tar en liten stund.
places-count = Du har tittat på { NUMBER($done) } av { $all ->
    [one] ett ställe.
   *[other] { NUMBER($all) } ställen.
  }
places-all = Du har tittat på varje ställe. Nästa steg visar sidan.
places-none = Inbetween hittade inget ställe här som kan peka ut någon. Programmet känner bara till mönster och ordlistor. Läs sidan själv också.
places-left = { $left ->
    [one] Ett ställe är kvar att titta på. Välj först vad som ska hända med det.
   *[other] { NUMBER($left) } ställen är kvar att titta på. Välj först något för vart och ett.
  }
places-key = Du kan också trycka på siffran för ett val. Då öppnas nästa ställe.
place-take-out = Ta bort det
place-keep = Låt det stå kvar
place-alias = Ge ett täcknamn
place-alias-about = ”Person A”, eller nästa bokstav. Samma ord får samma täcknamn, bara på den här sidan.
place-less-exact = Gör det mindre exakt
place-own = Andra ord
place-own-use = Använd de här orden
place-same = Ändra alla { NUMBER($places) } ställen med de här orden på samma sätt
place-again = Ångra det här valet
place-open = Inte tittat på än
place-kept = Står kvar
place-taken-out = Borttaget
place-becomes = Nu: { $words }

## Step 5

page-title = Sidan som den kommer att läsas
page-about = Det här är hela sidan. Det du ser här är det som visas, skrivs ut eller krypteras. Gå tillbaka för att ändra den.
page-making = Gör sidan. Det tar en liten stund.
page-empty = Inget är påslaget än, så bara sidans översta del finns. Du kan gå tillbaka och slå på något, eller ta med den som den är.
page-danger = Om någon kan vara i fara nu, vänta inte till handledningen. Följ verksamhetens rutin.
bring-title = Hur vill du ta med den?
bring-screen = Visa den på den här skärmen
bring-screen-about = Den fyller fönstret, och inget annat i anteckningsboken går att nå. När du lämnar den låses anteckningsboken.
bring-paper = På papper
bring-file = Som krypterad fil
bring-file-what = Krypterad. Personen öppnar den med en fras som du säger, eller med en egen nyckel.
bring-file-about = Många arbetsplatser stoppar sådana här bilagor. Du kan också ta med den på ett USB-minne, eller spara den som en .age-fil. Säg till personen att den kommer.
bring-age-about = Många arbetsplatser stoppar sådana här bilagor. Du kan också ta med den på ett USB-minne. Säg till personen att den kommer.
bring-trust = När den väl är öppnad är det en fråga om tillit vad som händer med den. Inbetween kan inte kalla tillbaka den.
bring-screen-what = Anteckningsboken stängs nu, och bara den här sidan är öppen. För att skriva vidare, lämna sidan och öppna anteckningsboken med din lösenfras.
bring-screen-go = Visa den och lås anteckningsboken
bring-screen-working = Stänger anteckningsboken.
bring-paper-what = Datorns utskriftsruta öppnas. Om sidan skrivs ut skrivs det upp under Sidor hittills.
bring-paper-go = Skriv ut

## Sealing

seal-opener = Vad öppnar den?
opener-phrase = En fras
opener-phrase-about = Den görs nu. Du säger den själv till personen.
opener-key = Personens egen nyckel
opener-key-about = Personen har skapat en och gett dig den publika nyckeln. Ingen fras behöver sägas.
seal-frame-language = Språk på sidan där frasen skrivs in
seal-phrase = Frasen som öppnar den
phrase-words = Sex ord
phrase-words-about = Engelska ord som väljs slumpmässigt. De går fort att skriva upp.
phrase-digits = 24 siffror i sex grupper om fyra
phrase-digits-about = De går att säga på alla språk, och i telefon.
seal-form = Filen
form-page = En sida som öppnas i vilken webbläsare som helst
form-page-about = Personen öppnar filen, skriver frasen och läser. Det fungerar utan internet, och inget behöver installeras.
form-age = En .age-fil
form-age-about = Den öppnas i Inbetween, eller i ett annat program som läser age-filer.
key-only-age = Filen är en .age-fil. Den öppnas i Inbetween, eller i ett annat program som läser age-filer.
key-whose = Vems nyckel? Du kan välja flera.
key-empty = Inga nycklar än.
key-none = Välj minst en nyckel.
key-check-hint = Innan du använder en nyckel för första gången, be ägaren läsa upp de sista åtta tecknen.
key-not-compared = Den här nyckeln kom med ett arkiv. Den är inte jämförd än.
key-compared = De är likadana
key-compared-of = De är likadana: { $name }
key-rename = Byt namn
key-rename-of = Byt namn på nyckeln: { $name }
key-rename-keep = Spara
key-rename-leave = Avbryt
key-remove = Ta bort
key-remove-of = Ta bort nyckeln: { $name }
key-remove-title = Ta bort den här nyckeln?
key-remove-about = ”{ $name }” tas bort från din lista. Filer som krypterades för den förblir som de är, och ägaren kan fortfarande öppna dem.
key-remove-yes = Ta bort den
key-remove-no = Behåll den
key-add = Lägg till en nyckel
key-add-about = Personen skapar en nyckel under Öppna en krypterad fil, i Inbetween, eller med ett annat age-program. Du får den publika nyckeln. Den börjar med age1.
key-label = Vems nyckel det är
key-text = Den publika nyckeln
key-text-hint = Klistra in den om du kan. Mellanslag och stora bokstäver spelar ingen roll.
key-add-go = Lägg till den
key-added = Tillagd: { $name }. Den är påslagen för den här sidan.
seal = Kryptera och spara
seal-choosing = Välj en plats för filen.
seal-working = Krypterar sidan. Det tar en liten stund.
seal-nothing = Inget sparades.

sealed = Sparad och krypterad.
sealed-about = Frasen sparas ingenstans. Säg den själv till personen, inte i samma meddelande som filen.
sealed-phrase-words = De sex orden
sealed-phrase-digits = De 24 siffrorna
sealed-phrase-hint = Skriv upp den nu, eller säg den till personen. Mellanslag fungerar lika bra som bindestreck.
sealed-to-keys-who = Den öppnas med en nyckel som tillhör
sealed-to-keys-how = Var och en öppnar den med sin egen nyckelfil och dess lösenfras. Det finns ingen fras att säga. Du kan inte öppna den själv.
sealed-files = Vad som sparades
sealed-sum = Dess fingeravtryck (SHA-256)
sealed-sum-of = Fingeravtrycket (SHA-256) för { $name }
sealed-other-page = Spara den också som en sida som öppnas i vilken webbläsare som helst
sealed-other-age = Spara den också som en .age-fil
sealed-other-about = Samma fras öppnar båda.
sealed-other-working = Sparar filen.
sealed-other-done = Sparad: { $name }
sealed-not-noted = Filen är sparad och hel. Den kunde inte skrivas upp under Sidor hittills.
sealed-done = Klart
sealed-last = Frasen visas inte igen efter det här.
sealed-leave = Jag har den, gå vidare
sealed-stay = Stanna vid frasen
