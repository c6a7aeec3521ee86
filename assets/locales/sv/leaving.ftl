# Another folder, taking the notebook along, and removing it from this computer.

## Another folder, at the gate and in What stays where

folder-choose = Välj en annan mapp…
folder-title = En annan mapp
folder-now = Mappen som används är { $folder }.
folder-usual = Använd den vanliga platsen
folder-chosen = Vald: { $folder }.
folder-looking = Tittar i mappen.
folder-notebook = Det finns en anteckningsbok i den.
folder-empty = Den är tom. Du kan börja en ny anteckningsbok där. Den du har ligger kvar där den är.
folder-other-files = Det finns andra filer i den, men ingen anteckningsbok. Du kan börja en ny anteckningsbok bredvid dem. Filerna är kvar som de är.
folder-inside-of-notebook = Det här är insidan av en anteckningsbok. För att öppna den, välj mappen ovanför, { $opens }.
folder-backup = Det här är en säkerhetskopia. Den är kvar som den är, och inget skrivs i den. För att få tillbaka något ur den, öppna en anteckningsbok och gå till Säkerhetskopior i Inställningar. Du kan också återställa hela kopian på startskärmen.
folder-backups = Det finns säkerhetskopior i den. De är kvar som de är, och inget skrivs i dem. För att få tillbaka något ur en av dem, öppna en anteckningsbok och gå till Säkerhetskopior i Inställningar. Du kan också återställa en hel kopia på startskärmen.
folder-gone = Den finns inte längre där. Om den ligger på ett USB-minne, kontrollera att det är anslutet och välj mappen igen.
folder-not-readable = Det här kontot får inte läsa den, eller så gick det inte att läsa disken. Välj en annan.
folder-read-only = Inget kan skrivas där. En anteckningsbok i den öppnas bara för läsning, och ingen ny kan börjas.
folder-is-current = Den här mappen används redan.
folder-cloud = { $service } verkar kopiera mappen till en annan dator. Anteckningsboken i den är krypterad, men den skulle ändå lämna datorn.
folder-remember = Använd den här mappen från och med nu
folder-remember-about = Mappens namn lagras då där det kan läsas utan lösenfrasen. Annars används mappen tills du startar Inbetween igen.
folder-forget = Använd den vanliga platsen från och med nu
folder-open = Gå till den här mappen
folder-lock-first = Den öppna anteckningsboken låses först. Allt i den är sparat.
folder-back = Stanna här
folder-done = Inbetween startar om med den här mappen.
folder-remembered-gone = Inbetween är inställt på den här mappen. Om den ligger på ett USB-minne, anslut det och försök igen.

## Take it with me

leaving-title = Ta med den
leaving-part-title = Byta dator eller sluta
leaving-about = Till en annan dator, eller innan du lämnar tillbaka den här.
leaving-how = På den andra datorn, installera Inbetween, kopiera filen dit och packa upp den med filhanteraren. Då får du en mapp med en säkerhetskopia, som du kan återställa på startskärmen. Den öppnas med lösenfrasen ovanför. Anteckningsboken på den här datorn är kvar som den är. Därefter syns en ändring i den ena inte i den andra.
leaving-stick = Du kan också kopiera hela anteckningsbokens mapp medan Inbetween är stängt. Vilken mapp det är står under ”Vad som finns var”. På den andra datorn, använd ”Välj en annan mapp” på startskärmen.

## Remove it from this computer

removal-title = Ta bort den från datorn
removal-about = Det här tar bort anteckningsboken och dess säkerhetskopior från datorn. Kopior på andra ställen finns kvar. Det går inte att ångra. Vill du först göra en kopia att ta med?
removal-copy = Gör en kopia
removal-without = Ta bort utan kopia: skriv din lösenfras
removal-stop = Avbryt
removal-goes = Vad som tas bort
removal-stays = Vad som ligger kvar bredvid, eftersom det inte hör till anteckningsboken
removal-unknown = Vad som ligger kvar eftersom dess nyckelfil inte kan läsas: det kan höra till en annan anteckningsbok. Du kan radera det själv.
removal-more = och { NUMBER($count) } till
removal-second-place = Den andra platsen för säkerhetskopior är kvar: { $folder }. Du kan ta bort den själv.
removal-honest = Nyckelfilerna skrivs över först, så att inget kan öppnas efteråt. En SSD-disk eller ett USB-minne kan ha kvar gamla data ett tag.
removal-recovery = Anteckningsboken öppnades med återställningsbladet, så ingen lösenfras behövs.
removal-passphrase = Din lösenfras
removal-button = Ta bort den nu
removal-working = Anteckningsboken tas bort.
removal-done-title = Borttagen från datorn
removal-done = Borttagen. På vissa diskar kan gamla krypterade data finnas kvar ett tag; utan din lösenfras kan de inte läsas.
removal-close = Stäng Inbetween
removal-begin = Börja en ny anteckningsbok här

removing-title = Borttagningen blev inte klar
removing-about = Anteckningsboken i den här mappen höll på att tas bort, men det avbröts. Inget av den kan öppnas längre. Du kan fortsätta och ta bort resten.
removing-about-whole = Anteckningsboken i den här mappen skulle tas bort. Det avbröts innan något hade försvunnit. Du kan fortsätta, eller behålla den.
removing-go-on = Fortsätt ta bort
removing-keep = Behåll anteckningsboken
