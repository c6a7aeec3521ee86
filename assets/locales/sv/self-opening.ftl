# What stands on the page that opens itself, around what is sealed. It is read by the person whom it was prepared for, who
# has never seen the notebook. The text for that person is in summary.ftl.

sealed-title = En krypterad fil

## What it is

sealed-heading = En sida har förberetts för dig
sealed-about = Den öppnas här, med en fras som du får av den som har förberett sidan.
sealed-kept = Frasen kommer inte i samma meddelande som den här filen. Internet behövs inte. Inget skickas någonstans, och inget sparas.
sealed-elsewhere = Du kan också öppna den här filen i Inbetween. Inuti finns en fil i formatet age, krypterad med frasen.

## Where no script runs, or the file is not whole

sealed-without-heading = Spara filen först, så går den att öppna
sealed-without-script = Det du ser kan vara en förhandsvisning. Spara filen på din dator. Öppna den sedan med en aktuell webbläsare, till exempel Firefox, Chrome, Edge eller Safari.
sealed-without-whole = Om du ser det här i en webbläsare också saknas en del av filen, eller så är skript avstängda. Be personen om en ny kopia, eller be att få läsa sidan på personens skärm.
sealed-framed-heading = Skriv inte frasen här
sealed-framed = Det här är en förhandsvisning inuti ett annat program. Spara filen på din dator. Öppna sedan den sparade filen i en webbläsare, till exempel Firefox, Chrome, Edge eller Safari.
sealed-damaged-heading = Den här filen går inte att öppna
sealed-damaged = En del av den saknas eller ändrades på vägen. Sidan finns kvar hos den som förberedde den: be om en ny kopia.

## The phrase

sealed-phrase = Fras
sealed-phrase-hint = Sex ord, eller 24 siffror. Stora bokstäver, mellanslag och skiljetecken spelar ingen roll.
sealed-open = Öppna sidan
sealed-working = Öppnar sidan. Det tar några sekunder.
sealed-empty = Skriv frasen först.
sealed-wrong = Den här frasen öppnar inte sidan. Kontrollera varje ord eller siffra en gång till. Om alla stämmer kan filen ha ändrats på vägen: be personen om en ny kopia.
sealed-unlisted = Kontrollera stavningen. Ingen fras innehåller:
sealed-memory = Den här enheten har inte tillräckligt med ledigt minne för att öppna sidan. Stäng andra program eller flikar och försök igen, eller öppna den på en annan enhet.
sealed-slow = Den här webbläsaren arbetar långsamt, så det tar längre tid att öppna. Du kan låta sidan vara öppen och göra något annat.
sealed-so-far = Hittills:
sealed-in-all = Sammanlagt, ungefär:
sealed-closed = Sidan är stängd. Den här webbläsaren behåller inget av den.

## The opened page

sealed-opened = Sidan är öppen
sealed-print = Skriv ut
sealed-print-about = En utskrift lämnar en läsbar kopia, och skrivare kan spara en.
sealed-close = Stäng sidan
sealed-frame = Sidan som förbereddes för dig
