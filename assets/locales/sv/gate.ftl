# The gate: the first evening, unlocking and recovery.

## First evening, page one

welcome-step = { app-name } · Sida 1 av 2
welcome-folder = Anteckningsboken kommer att ligga i { $folder }. Om du redan har en på ett USB-minne eller en annan disk, välj dess mapp här nedanför.
welcome-next = Vidare till lösenfrasen

## First evening, page two

choose-step = { app-name } · Sida 2 av 2
choose-title = Din lösenfras
choose-about = Lösenfrasen öppnar anteckningsboken. Ingen kan återställa den, så välj en som du kommer att minnas. Efteråt kan du göra ett återställningsblad.
make-notebook = Skapa min anteckningsbok

## Unlocking

gate-restored = En annan kopia har ersatt anteckningsboken, så som du bad om.
gate-restored-what = Den öppnas med den kopians lösenfras. Den tidigare anteckningsboken ligger hel bredvid. Den är kvar tills du tar bort den i Inställningar, under Säkerhetskopior.
unlock-title = Öppna din anteckningsbok
passphrase-label = Lösenfras
unlock-button = Öppna min anteckningsbok
unlock-forgot = Jag minns inte min lösenfras
rescue-title = Öppna bara för läsning
rescue-about = Det som fortfarande kan läsas visas. Inget i anteckningsboken ändras.
rescue-button = Öppna bara för läsning

forgotten-title = Jag minns inte min lösenfras
forgotten-about = Om det finns ett återställningsblad går anteckningsboken att öppna med orden eller siffrorna på det. Utan lösenfrasen och utan bladet kan ingen öppna den, och lösenfrasen kan inte återställas. Din fil ligger kvar där den är. Du kan börja en ny anteckningsbok bredvid.
forgotten-beside = För att börja en ny anteckningsbok, använd ”Välj en annan mapp” här nedanför och välj en tom mapp.
forgotten-label = De tio orden eller 24 siffrorna på ditt återställningsblad
forgotten-hint = I samma ordning. Stora bokstäver, accenter, mellanslag och skiljetecken spelar ingen roll.
forgotten-button = Öppna med mitt återställningsblad
forgotten-back = Tillbaka till lösenfrasen

## There was a notebook in this folder

gone-title = Anteckningsboken är inte här nu
gone-about = Det fanns en anteckningsbok i mappen när den senast öppnades. Om den ligger på ett USB-minne eller en annan disk, anslut det och försök igen. Om mappen har flyttats, lägg tillbaka den.
gone-still = Den är fortfarande inte här.
gone-begin = Börja en ny anteckningsbok här

trouble-close-folder = Stäng mappen för andra konton

## A folder that is copied elsewhere

cloud-other-new = För att ha anteckningsboken på en annan plats, använd ”Välj en annan mapp” här nedanför och välj en tom mapp.
