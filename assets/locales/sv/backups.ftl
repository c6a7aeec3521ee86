# Backups, in Settings, and what is said about them elsewhere.

backups-title = Säkerhetskopior
backups-about = Varje dag, när du första gången sparar en anteckning, gör Inbetween en säkerhetskopia. Den är en hel kopia av anteckningsboken, krypterad på samma sätt, och kontrolleras innan den räknas. En kopia sparas för var och en av de senaste 7 dagarna, 4 veckorna och 12 månaderna med nya anteckningar.
backups-last = { $count ->
    [one] Senaste felfria säkerhetskopia: { DATETIME($on, dateStyle: "long") }, med { NUMBER($count) } anteckning.
   *[other] Senaste felfria säkerhetskopia: { DATETIME($on, dateStyle: "long") }, med { NUMBER($count) } anteckningar.
  }
backups-none = Det finns ingen felfri säkerhetskopia än. En görs nästa gång du sparar en anteckning.
backups-looking = Kontrollerar alla delar av säkerhetskopiorna.
backups-now = Säkerhetskopiera nu
backups-now-working = Gör en säkerhetskopia och kontrollerar den. Du kan fortsätta under tiden.
backups-now-done = Säkerhetskopian är gjord och kontrollerad.

backups-trouble-no-room = Den senaste säkerhetskopian kunde inte göras: disken har för lite utrymme. Frigör lite utrymme på den. Inbetween försöker igen nästa gång du sparar en anteckning.
backups-trouble-damaged = Den senaste säkerhetskopian kunde inte göras: en del av anteckningsboken är skadad. Tidigare säkerhetskopior finns kvar.
backups-trouble-read-only = Den senaste säkerhetskopian kunde inte göras: inget kan skrivas i dess mapp.
backups-trouble-gone = Den senaste säkerhetskopian kunde inte göras: dess mapp saknas.
backups-trouble-storage = Den senaste säkerhetskopian kunde inte göras: det gick inte att skriva till disken. Kontrollera att den är ansluten. Inbetween försöker igen nästa gång du sparar en anteckning.

backups-all = Alla säkerhetskopior på datorn
backups-folder = I { $folder }
backups-empty = Det finns inga än.
backup-notes = { $count ->
    [one] { NUMBER($count) } anteckning
   *[other] { NUMBER($count) } anteckningar
  }
backup-damaged = Skadad eller ofullständig. Den räknas inte som säkerhetskopia och får ligga kvar som den är.
backup-other-key = Den har en tidigare nyckel, från innan en ny gjordes. Den öppnas med den tidens lösenfras.
backup-other-notebook = Den hör till en annan anteckningsbok. Den lämnas i fred.
backup-older-passphrase = Den öppnas med en äldre lösenfras, den som gällde när den gjordes.
backup-before-schema = Gjord innan en nyare version av Inbetween ändrade hur anteckningsboken lagras.
backup-holds-more = Den innehåller något som inte finns i den öppna anteckningsboken. Den sparas tills du har tittat på den.

backups-second = En andra plats
backups-second-about = Ett USB-minne eller en annan disk. Inbetween uppdaterar den när den är ansluten. Då går inte allt förlorat om en dator försvinner.
backups-second-choose = Välj en mapp…
backups-second-change = Välj en annan mapp…
backups-second-working = Uppdaterar den andra platsen.
backups-second-folder = Den andra platsen är { $folder }.
backups-second-away = Den är inte ansluten. Den uppdateras när den är tillbaka.
backups-second-newest = { $count ->
    [one] Där finns { NUMBER($count) } säkerhetskopia, från { DATETIME($on, dateStyle: "long") }.
   *[other] Där finns { NUMBER($count) } säkerhetskopior, den nyaste från { DATETIME($on, dateStyle: "long") }.
  }
backups-second-empty = Där finns ingen säkerhetskopia än.
backups-second-one-drive = Den ligger på samma disk som anteckningsboken. Ett USB-minne eller en annan disk vore säkrare.
backups-second-stop = Sluta använda den
backups-second-stopped = Den används inte längre. Säkerhetskopiorna där finns kvar.
backups-second-trouble-no-room = Den kunde inte uppdateras: det finns för lite utrymme. Säkerhetskopiorna där är som förut.
backups-second-trouble-damaged = Den kunde inte uppdateras: kopian där klarade inte kontrollen. Det kan vara fel på disken.
backups-second-trouble-read-only = Den kunde inte uppdateras: inget kan skrivas där.
backups-second-trouble-gone = Den är inte ansluten.
backups-second-trouble-storage = Den kunde inte uppdateras: det gick inte att skriva till disken.

backups-file = En fil att ta med
backups-file-about = En färsk säkerhetskopia i en enda fil, för ett USB-minne eller en säker plats någon annanstans. En text i den berättar hur den öppnas utan Inbetween.
backups-file-passphrase = Den öppnas med lösenfrasen som öppnar anteckningsboken i dag. Om du byter lösenfras senare behöver filen ändå dagens. Ingen kan återställa lösenfrasen.
backups-file-sheet = Det nuvarande återställningsbladet öppnar den också.
backups-file-button = Säkerhetskopiera till…
backups-file-working = Gör en säkerhetskopia, sparar den och läser tillbaka den.
backups-file-done = Filen { $name } är sparad och kontrolläst.

backups-keys = Tidigare säkerhetskopior är som förut och öppnas fortfarande med den lösenfras de gjordes med. Inbetween gör sedan en ny säkerhetskopia med den nya nyckeln.

stays-backup = Senaste felfria säkerhetskopia
stays-backup-last = { $count ->
    [one] { DATETIME($on, dateStyle: "long") }, med { NUMBER($count) } anteckning.
   *[other] { DATETIME($on, dateStyle: "long") }, med { NUMBER($count) } anteckningar.
  }
stays-backup-none = Det finns ingen än.
file-backup = En säkerhetskopia av din anteckningsbok, krypterad, med beskrivning av hur den öppnas
file-kept-aside = Anteckningsboken som den var innan en annan ersatte den. Den sparas hel tills du tar bort den

backup-overdue = Två veckors skrivande har ingen säkerhetskopia än.
backup-overdue-button = Till säkerhetskopiorna

notice-waits = Den här anteckningsboken är från en äldre version och kan inte säkerhetskopieras nu.
notice-waits-what = Därför är den orörd. Du kan läsa allt. För att kunna skriva, frigör utrymme på disken, lås anteckningsboken och öppna den igen. Då säkerhetskopieras den och görs om till den nya versionen.
notice-waits-other = Därför är den orörd. Du kan läsa allt. För att kunna skriva, kontrollera att det går att skriva till disken, lås anteckningsboken och öppna den igen. Då säkerhetskopieras den och görs om till den nya versionen.
