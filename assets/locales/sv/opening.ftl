# Opening a sealed file, at the gate and at the desk, and the window that shows a page to somebody.

## Choosing the file and saying the phrase

open-sealed = Öppna en krypterad fil
opening-about = En krypterad fil öppnas med den fras som hör till den, eller med den nyckel som den krypterades för. Du behöver ingen anteckningsbok för det, och inget av den sparas här.
opening-file = Den krypterade filen
opening-file-hint = Namnet slutar på .html eller .age.
opening-choose = Välj filen
opening-choose-other = Välj en annan fil
opening-phrase = Frasen
opening-phrase-hint = Sex ord eller 24 siffror. Stora bokstäver, mellanslag och skiljetecken spelar ingen roll.
opening-unlisted = Kontrollera stavningen. Ingen fras innehåller:
opening-phrase-none = Skriv frasen först.
opening-with-key = Filen krypterades för en nyckel. Den öppnas med nyckelfilen och dess lösenfras.
opening-key-file = Nyckelfilen
opening-key-choose = Välj nyckelfilen
opening-key-choose-other = Välj en annan nyckelfil
opening-key-none = Välj nyckelfilen först.
opening-key-passphrase = Nyckelfilens lösenfras
opening-key-passphrase-none = Skriv lösenfrasen först.
opening-open = Öppna

## Making a key that others seal to

make-key = Skapa en nyckel
make-key-offer = Är det någon som ofta tar med sidor till dig? Skapa en nyckel, så kan den personen kryptera sidor för dig. Då behövs ingen fras.
make-key-title = Skapa en nyckel
make-key-about = En nyckel har två halvor. Den publika ger du till dem som krypterar sidor för dig. Den hemliga är en fil som du behåller. Den öppnar det som krypterades för dig.
make-key-passphrase = En lösenfras skyddar filen. Du behöver båda för att öppna en sida, och ingen kan återställa lösenfrasen.
make-key-go = Skapa nyckeln och spara den
make-key-choosing = Välj en plats för nyckelfilen.
make-key-working = Nyckeln skapas. Det tar en liten stund.
make-key-nothing = Inget sparades.
made-key-title = Din nyckel är klar
made-key-file = Nyckelfilen är sparad som { $name }. Inbetween sparar inget av den.
made-key-public = Den publika nyckeln, att ge bort
made-key-public-hint = Den är inte hemlig, så du kan skicka den med e-post. Den markeras när du går in i fältet; kopiera den med Ctrl och C.
key-check-label = De sista åtta tecknen:
made-key-check-hint = Läs upp dem för personen nästa gång ni pratar. Om personen har samma tecken är det din nyckel.
made-key-keep = Behåll nyckelfilen och dess lösenfras. Utan båda kan ingen öppna det som krypterades för dig. En kopia av filen på ett USB-minne hjälper om datorn går sönder.
made-key-done = Klar

## What was opened

opened-title = Den öppnade sidan
opened-kept = Inget av den sparas här.
opened-who = Den som känner till frasen, eller din publika nyckel, kan ha gjort den här sidan.
opened-print = Skriv ut
opened-print-line = En utskrift lämnar en läsbar kopia, och skrivare kan spara en. På arbetet är skärmen bättre.
opened-print-yes = Skriv ut den
opened-print-no = Inte nu
opened-printing = Utskriftsrutan är öppen.
opened-close = Stäng

## Show it on this screen

shown-title = Sidan på den här skärmen
shown-line = Anteckningsboken är stängd. Bara den här sidan är öppen.
shown-leave = Lämna, och lås anteckningsboken
