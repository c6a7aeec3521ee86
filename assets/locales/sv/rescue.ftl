# Older, damaged and missing notebooks: at the gate, and the notices about them on Today.

## Restoring from a backup, at the gate

gate-backups = Återställ från en säkerhetskopia
restore-title = Återställ från en säkerhetskopia
restore-safe = Att titta ändrar inget. Om en säkerhetskopia ersätter en anteckningsbok här ligger anteckningsboken kvar bredvid, oförändrad, tills du tar bort den.
restore-kept = En anteckningsbok som redan finns i mappen ligger kvar bredvid den återställda, oförändrad, tills du tar bort den.
restore-legend = Vilken säkerhetskopia?
restore-none = Det finns inga säkerhetskopior i den här mappen.
restore-day = { DATETIME($on, dateStyle: "long") }
restore-daily = Säkerhetskopian från den dagen
restore-before-version = Gjord innan en nyare version av Inbetween ändrade anteckningsboken
restore-incomplete = Filer saknas eller är avkortade, så den kan inte användas
restore-folder = Välj en mapp…
restore-file = Välj en fil…
restore-elsewhere-about = En säkerhetskopia från en annan plats
restore-elsewhere-picked = { $name }
restore-choose-first = Välj en säkerhetskopia först.
restore-passphrase = Lösenfrasen som öppnade anteckningsboken den dagen
restore-look = Se innehållet
restore-looking = Kopierar säkerhetskopian och kontrollerar alla delar. Det kan ta en liten stund.
restore-whole = Säkerhetskopian är fullständig.
restore-count = { $count ->
    [0] Det finns inga anteckningar i den.
    [one] Det finns en anteckning i den.
   *[other] Det finns { NUMBER($count) } anteckningar i den.
}
restore-latest = Den senaste anteckningen eller ändringen i den är från { DATETIME($on, dateStyle: "long") }.
restore-another = Den är en säkerhetskopia av en annan anteckningsbok än den i mappen. Båda finns kvar.
restore-now = Använd den här kopian
restore-other = Välj en annan
restored-title = Säkerhetskopian är på plats.
restored-aside = Det som fanns här tidigare ligger kvar, oförändrat:
restored-open = Öppna min anteckningsbok

## A restore that did not come to its end

waiting-title = En kopia skulle ersätta din anteckningsbok, men gjorde det inte.
waiting-what = Du bad om det den { DATETIME($on, dateStyle: "long") }, men mapparna kunde inte byta plats. Inget har gått förlorat. Din anteckningsbok är som den var, och kopian ligger hel bredvid.
waiting-choice = Om kopian tar dess plats öppnas den med kopians lösenfras. Din anteckningsbok ligger då kvar bredvid.
waiting-go-on = Använd kopian nu
waiting-stop = Behåll min anteckningsbok som den är
cleared-title = En kopia av en säkerhetskopia blev inte klar och städades bort.
cleared-what = Inbetween avslutades medan den gjordes. Inget har gått förlorat: din anteckningsbok och säkerhetskopian är som de var. Du kan börja om.
unnamed-title = Den tidigare anteckningsboken har inget eget namn än.
unnamed-what = Kopian har tagit din anteckningsboks plats. Den tidigare är hel och ligger i mappen .restoring bredvid. Det gick inte att byta namn på den än, och Inbetween försöker igen vid varje start. Inget har gått förlorat. Låt den mappen vara som den är.

## The secret, on these pages

secret-words = De tio orden eller 24 siffrorna på ditt återställningsblad
secret-use-words = Jag har bara återställningsbladet
secret-use-passphrase = Jag har lösenfrasen

## A damaged notebook

damage-offer = Se vad som kan läsas
damage-title = Se vad som kan läsas
damage-safe = Inget har ändrats, och att titta ändrar inget. Med din lösenfras försöker Inbetween läsa varje anteckning en gång.
damage-look = Räkna anteckningarna
damage-counting = Läser alla anteckningar. Det kan ta en liten stund.
damage-readable = { $count ->
    [0] Ingen anteckning kan läsas.
    [one] En anteckning kan läsas.
   *[other] { NUMBER($count) } anteckningar kan läsas.
}
damage-none-lost = Ingen anteckning saknas. Skadan är på ett annat ställe i anteckningsboken.
damage-lost = { $count ->
    [one] En anteckning kan inte läsas.
   *[other] { NUMBER($count) } anteckningar kan inte läsas.
}
damage-lost-at-most = { $count ->
    [one] Det kan ha funnits en anteckning till. Den kan också ha tagits bort tidigare.
   *[other] Det kan ha funnits upp till { NUMBER($count) } anteckningar till. Några av dem kan ha tagits bort tidigare.
}
damage-lost-unknown = Det kan ha funnits fler anteckningar. Hur många är inte känt.
damage-days = De förlorade anteckningarnas dagar, så långt de är kända: { $days }
damage-new-title = Gör en ny anteckningsbok av den
damage-new-about = Allt som kan läsas följer med: anteckningar med tidigare versioner, oavslutade anteckningar, gränser, kontakter, inställningar. Din lösenfras och ditt återställningsblad är desamma. Den skadade anteckningsboken ligger kvar bredvid, oförändrad.
damage-new = Gör en ny anteckningsbok av det som kan läsas
damage-making = Gör den nya anteckningsboken. Det kan ta en liten stund.
damage-backup-title = Använd en säkerhetskopia
damage-backup-newest = Den nyaste säkerhetskopian här är från { DATETIME($on, dateStyle: "long") }. Du kan först se hur mycket den innehåller.
damage-backup-none = Det finns ingen i den här mappen. Det kan finnas en på ett USB-minne eller en annan disk.
salvaged-title = Den nya anteckningsboken är klar.
salvaged-count = { $count ->
    [0] Ingen anteckning följde med.
    [one] En anteckning följde med.
   *[other] { NUMBER($count) } anteckningar följde med.
}
salvaged-others = { $count ->
    [0] Utöver anteckningarna kan något saknas.
    [one] Utöver anteckningarna kunde en sak inte läsas. Det kan vara en tidigare version, en oavslutad anteckning eller en gräns.
   *[other] Utöver anteckningarna kunde { NUMBER($count) } saker inte läsas. Det kan vara tidigare versioner, oavslutade anteckningar eller gränser.
}
salvaged-words = { $count ->
    [one] I en anteckning kan frågorna ha en annan ordalydelse än förut. Svaren är oförändrade.
   *[other] I { NUMBER($count) } anteckningar kan frågorna ha en annan ordalydelse än förut. Svaren är oförändrade.
}
salvaged-settings = Inställningarna kunde inte läsas. De är nu som i en ny anteckningsbok.

## An older file was put back

older-title = En äldre fil har lagts tillbaka
older-safe = Du bestämmer hur du vill gå vidare.
older-legend = Hur vill du öppna den?
older-read = Bara för läsning
older-read-about = Inget ändras. Du kan se vad som finns och lägga tillbaka rätt filer efteråt.
older-go-on = Fortsätt med den
older-go-on-older-header = Det är så jag vill ha det: den här nyckelfilen är den rätta. Från och med nu öppnar dess lösenfras anteckningsboken.
older-go-on-older-database = Det är så jag vill ha det: den här anteckningsboken är den rätta. Det som har skrivits sedan dess finns inte i den.
older-open = Öppna min anteckningsbok

notice-older-header = Nyckelfilen var äldre än anteckningsboken.
notice-older-header-what = En äldre nyckelfil har lagts tillbaka, och den används nu. En äldre lösenfras kan öppna anteckningsboken igen. Om du inte vill det, välj en ny lösenfras och skapa sedan en ny nyckel.
notice-older-database = Anteckningsboken var äldre än sin nyckelfil.
notice-older-database-what = En äldre kopia av anteckningsboken har lagts tillbaka, och den är öppen nu. Det som skrevs efter den kopian finns inte i den. Det kan finnas i en säkerhetskopia.
notice-rollback-known = Jag förstår
