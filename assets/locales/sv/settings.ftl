# Settings, and what stays where.

## Settings

settings-parts = På den här sidan
language-about = Orden från Inbetween ändras direkt. Anteckningar behåller de ord de sparades med. Självskattningar på ett annat språk börjar en ny serie.
keeping-title = Hur länge saker sparas
keeping-about = Det du lägger i papperskorgen ligger kvar i 30 dagar och tas sedan bort för gott. Äldre säkerhetskopior ger plats åt nyare. Inget annat tas bort om du inte väljer det här.

## What stays where

stays-title = Vad som finns var
stays-intro = Alla filer från Inbetween på datorn, som de ser ut just nu, och vad som skyddar dem.
stays-again = Kontrollera igen
stays-looked = Kontrollerat igen.
stays-whose = Den här datorn
stays-files = Filer
files-caption = I { $folder }
files-name = Fil
files-what = Vad det är
files-size = Storlek
files-none = Inget finns här.
file-header = Nyckeln till anteckningsboken, krypterad med din lösenfras
file-header-copy = En andra kopia av nyckelfilen
file-database = Din anteckningsbok, krypterad
file-other-state = En annan kopia av anteckningsboken, krypterad. Behåll den tills du vet vilken som är den nyare
file-unfinished-copy = En ofärdig kopia sedan en ny nyckel skapades. Inget kan öppna den, och anteckningsboken behöver den inte
file-unsaved-text = Ord som inte kunde sparas i anteckningsboken, krypterade. De kommer tillbaka när anteckningsboken öppnas
file-lock = Ett märke som säger att anteckningsboken är öppen
file-gate-settings = Språk, utseende, textstorlek och fönstrets storlek. Det kan läsas utan lösenfrasen
file-known-notebooks = Talar om för Inbetween att det fanns en anteckningsbok, men inte var
file-window = Sparas av själva fönstret. Det kan läsas utan lösenfrasen
file-other = Rester av något oavslutat
size-bytes = { $bytes ->
    [one] { NUMBER($bytes) } byte
   *[other] { NUMBER($bytes) } byte
  }
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 1) } kB

stays-seal = Ingen väg till något nätverk, enligt test nyss
seal-about = Inbetween försökte nyss nå ett nätverk. Så här blev svaren.
seal-none = Det här systemet kan inte stänga av ett program från nätverk. Inbetween har ingen del som talar med ett nätverk, men här garanterar systemet inte det.
door-internet = Internet (IPv4)
door-internet6 = Internet (IPv6)
door-packet = Själva nätverkskortet
door-is-refused = Stängt
door-is-open = Öppet
seal-open = En väg är öppen, så skyddet håller inte. Stäng Inbetween och starta det igen. Inbetween har ingen del som skickar något; det här är ett extra lås.
seal-outside = Två saker ligger utanför skyddet: rutan där en fil väljs, och utskrift. De är andra program, och Inbetween talar med dem genom skrivbordsmiljön.

stays-health = Senaste fullständiga kontroll
health-never = Inte gjord än. Den görs en gång om dagen, strax efter att anteckningsboken har öppnats.
health-sound = { DATETIME($on, dateStyle: "long") }. Anteckningsboken är hel.
health-unsound = { DATETIME($on, dateStyle: "long") }. Anteckningsboken klarade inte kontrollen. Spara en kopia av hela mappen som den är.

stays-self-opening = Filer som öppnas i en webbläsare
stays-self-opening-about = Alla krypterade filer från den här versionen innehåller samma skript. Dess SHA-256 står också i README, så att vem som helst kan jämföra dem:
stays-without = Utan Inbetween
stays-without-about = Allt kan öppnas utan Inbetween, med verktyg som alla kan skaffa. SECURITY.md i dokumentationen beskriver hur.

## Passphrase and recovery

keys-title = Lösenfras och återställning
not-now-read-only = Inget kan sparas på den här platsen, så det kan inte ändras här.
not-now-rescue = Anteckningsboken är öppen bara för läsning, så det kan inte ändras nu.

change-title = Byt lösenfras
change-about = Anteckningsboken låses efteråt, så att du kan prova den nya lösenfrasen. Tidigare kopior av anteckningsboken öppnas fortfarande med den gamla.
change-current = Din nuvarande lösenfras
change-button = Byt den och lås
change-done = Lösenfrasen är bytt. Anteckningsboken låses nu, så att du kan prova den.

sheet-title = Återställningsblad
sheet-has = Det finns ett återställningsblad. Ett nytt ersätter det.
sheet-has-none = Det finns inget återställningsblad än.
sheet-about = Tio ord eller 24 siffror som öppnar din anteckningsbok om lösenfrasen är glömd. Skriv dem för hand och förvara dem där ingen letar. Den som hittar dem kan läsa allt.
sheet-employer = Skriv ner dem för hand. Skriv inte ut dem på arbetet.
sheet-kind = Vad ska stå på bladet?
sheet-kind-words = Tio ord
sheet-kind-words-about = Engelska ord som väljs slumpmässigt. De går fort att skriva för hand.
sheet-kind-digits = 24 siffror i sex grupper om fyra
sheet-kind-digits-about = De går att skriva och säga på alla språk.
sheet-show = Visa det som ska skrivas ner
sheet-words = Dina tio ord
sheet-digits = Dina 24 siffror
sheet-written = De är nedskrivna
sheet-stop = Avsluta utan blad
sheet-ask-legend = Två ord från ditt blad
sheet-ask-about = Titta på ditt blad och skriv de här två orden. Sedan gäller det.
sheet-ask-word = Ord { NUMBER($position) }
sheet-ask-digits-legend = Två grupper från ditt blad
sheet-ask-digits-about = Titta på ditt blad och skriv de här två grupperna om fyra siffror. Sedan gäller det.
sheet-ask-group = Grupp { NUMBER($position) }
sheet-see-again = Visa bladet igen
sheet-keep = Spara bladet
sheet-done = Återställningsbladet är klart. Det visas inte igen.

renew-title = Ny nyckel
renew-when = Om någon annan kan ha fått tag i din lösenfras eller en kopia av anteckningsboken.
renew-about = Hela anteckningsboken skrivs om med en ny nyckel. En kopia som någon redan har kan fortfarande läsas med den gamla lösenfrasen. Det gäller inte det du skriver därefter. Återställningsbladet slutar gälla; gör ett nytt efteråt. Anteckningsboken låses när det är klart.
renew-first = Anteckningsboken öppnades med återställningsbladet. Välj en ny lösenfras först.
renew-button = Skapa en ny nyckel
renew-working = Skriver om anteckningsboken med en ny nyckel. Låt den vara öppen.
renew-done = Den nya nyckeln är klar. Anteckningsboken låses nu. Gör ett nytt återställningsblad när den är öppen igen.

## Locking

day-end-title = När min dag slutar
day-end-label = Min dag slutar klockan
day-end-hour = { $hour ->
    [0] 00:00 (midnatt)
   *[other] { NUMBER($hour, minimumIntegerDigits: 2) }:00
  }
day-end-about = För arbete på natten. Fram till den tiden får nya anteckningar gårdagens datum. Anteckningar som redan är sparade behåller sin dag.

locking-title = Låsning
locking-label = Lås när inget har skrivits eller rörts så här länge
locking-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minut
   *[other] { NUMBER($minutes) } minuter
  }
locking-also = Den låses också när datorn går i viloläge eller skärmen låses. Ctrl{ "\u00A0" }L låser genast, och det gör även tre tryck på Esc inom en sekund.
