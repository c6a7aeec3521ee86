# Texts of more than one window, outside forms and errors.

## In every window

app-name = Inbetween
back = Tillbaka
try-again = Försök igen
loading = Ett ögonblick.
trouble-place = Var
page-frame = Sidan
saved = Sparat.
items-joined = { $before }, { $next }
parts-joined = { $before } · { $next }

## A passphrase field

show = Visa
hide = Dölj
show-passphrase = Visa det som skrivs
hide-passphrase = Dölj det som skrivs
caps-lock = Caps Lock är på.
working-out-key = Nyckeln räknas fram. Det tar en liten stund.

## Appearance, text size and language

appearance-and-size = Utseende och textstorlek
appearance-legend = Utseende
appearance-system = Som datorn
appearance-light = Ljust
appearance-dark = Mörkt
size-legend = Textstorlek
size-percent = { NUMBER($percent) }{ "\u00A0" }%
language-title = Språk
language-and-appearance = Språk, utseende och textstorlek

## The first evening, and Settings

welcome-title = Vad det här är
welcome-about = Det här är en privat anteckningsbok. Den skickar ingenting till någon. Den kan inte avgöra om du är sjuk, om du är trygg eller om du kan arbeta. Ingen vakar över dig genom den. Den som har din lösenfras, eller kan se din skärm, kan läsa den. Privata anteckningar kan begäras fram i vissa rättsliga processer. Anteckningar om människor du möter i arbetet kan omfattas av sekretess. Utelämna därför namn och platser.
whose-legend = Vems är datorn?
whose-mine = Min
whose-mine-about = Bara du använder den. Anteckningsboken låses efter fem stilla minuter; det kan du ändra.
whose-shared = Delad
whose-shared-about = Andra använder den också. De kan se att Inbetween finns här, men inget av ditt utan lösenfrasen.
whose-employer = Min arbetsgivares
whose-employer-about = Arbetsgivaren kan kanske se skärmen och det som skrivs; det kan inget program hindra. Använd hellre en egen dator till anteckningsboken, om du kan.
whose-none = Välj ett av de tre alternativen för att gå vidare.
language-unread = De här texterna är en översättning som ingen med svenska som modersmål har läst än.
language-review = Peer supportrar har inte granskat de här texterna än.

## A new passphrase

way-legend = Vilket slags lösenfras?
way-own = Min egen mening
way-own-about = Några ord som bara du skulle sätta ihop.
way-words = Slumpade ord
way-words-about = Sex engelska ord som väljs slumpmässigt. De är svåra att gissa och tar en liten stund att lära sig.
own-label = Din mening
own-again-label = Samma mening en gång till
words-label = Dina sex ord
words-other = Andra ord
words-again-label = Skriv de sex orden en gång
words-again-hint = Med mellanslag eller bindestreck emellan.
unseen-at-ends = Det finns ett mellanslag i början eller slutet. Det räknas inte: lösenfrasen fungerar både med och utan det.
unseen-inside = Det finns något inuti som inte syns: två mellanslag i rad, eller ett tecken från kopierad text. Det räknas, och är svårt att skriva igen. Det är bättre att skriva meningen för hand.
not-the-same = De stämmer inte överens. Skriv en gång till.
not-these-words = Det är inte de sex orden här ovanför. Skriv dem en gång till.
strength-label = Hur svår den är att gissa
strength-short = För kort än så länge
strength-0 = Lätt att gissa
strength-1 = Lätt att gissa
strength-2 = Fortfarande lätt att gissa
strength-3 = Svår att gissa
strength-4 = Mycket svår att gissa

## When the notebook locks

locked-cover = Låst.
cover-saving = Sparar och låser sedan.
cover-waiting = De senaste ändringarna kunde inte sparas, och ingen annan plats på datorn kan ta emot dem.
cover-waiting-what = De är dolda och finns kvar så länge fönstret är öppet. Frigör utrymme på disken, eller anslut den igen. Då sparas de, och anteckningsboken låses.
cover-abandon = Lås utan att spara
locking-soon = Låses om en minut. Tryck på valfri tangent för att stanna kvar. Allt är sparat.
locking-soon-unsaved = Låses om en minut. Tryck på valfri tangent för att stanna kvar. De senaste ändringarna är inte sparade i anteckningsboken än. De ligger krypterade på datorn och kommer tillbaka när du öppnar anteckningsboken igen.
not-saved-aside = Inte sparat i anteckningsboken än. Det ligger krypterat på datorn, och Inbetween fortsätter att försöka spara det.

## A folder that is copied elsewhere

cloud = Den här mappen verkar kopieras till en molntjänst. Filen är krypterad, men den skulle lämna datorn. Vill du välja en annan plats?
cloud-service = Det ser ut som en mapp från { $service }.
cloud-other = Välj en annan
cloud-keep = Behåll den här
