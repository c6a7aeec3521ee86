# Two halves for every error: what happened (error-), and what to do (remedy-).

error-locked = Anteckningsboken är låst.
remedy-locked = Öppna den igen med din lösenfras.

error-wrong-passphrase = Den här lösenfrasen öppnar inte anteckningsboken.
remedy-wrong-passphrase = Välj ”Visa” för att se det som skrivs. Kontrollera Caps Lock och tangentbordets språk, och skriv den igen.

error-wrong-recovery-words = Det här återställningsbladet öppnar inte anteckningsboken.
remedy-wrong-recovery-words = Jämför det som är skrivet med ditt blad, bit för bit och i ordning. Ett blad slutar gälla när ett nyare blad görs eller en ny nyckel skapas.

error-words-not-known = Det här är inte de tio orden eller de 24 siffrorna på ett återställningsblad.
remedy-words-not-known = Leta efter ett fel, och se om något saknas eller står två gånger. Det ska vara tio ord, eller sex grupper om fyra siffror.

error-no-recovery-sheet = Den här anteckningsboken har inget återställningsblad.
remedy-no-recovery-sheet = Bara lösenfrasen öppnar den. Prova att skriva den på andra sätt: stora bokstäver, mellanslag, slutet på meningen.

error-words-do-not-match = Det är inte de två som efterfrågas.
remedy-words-do-not-match = Titta på ditt blad och skriv dem igen. Om det är fel på bladet, välj ”Visa bladet igen” och rätta det.

error-unknown-key-slot = Anteckningsboken har en nyckel till, som den här versionen av Inbetween inte känner till.
remedy-unknown-key-slot = Inget har ändrats. Nyckeln kan komma från en nyare version. Om du inte vet var den kommer ifrån, skapa en ny nyckel. Alla andra nycklar slutar då gälla.

error-passphrase-too-weak = Den här lösenfrasen är lätt att gissa.
remedy-passphrase-too-weak = Lägg till två eller tre ord som bara du skulle komma på.

error-passphrase-too-long = Den här lösenfrasen är längre än 1 000 tecken.
remedy-passphrase-too-long = Välj en kortare. En mening räcker.

error-notebook-exists = Det finns redan en anteckningsbok här.
remedy-notebook-exists = Inget har ändrats. Stäng fönstret och starta Inbetween igen för att öppna den.

error-no-notebook = Det finns ingen anteckningsbok här.
remedy-no-notebook = Om mappen har flyttats, lägg tillbaka den. Om den ligger på en annan disk, anslut disken. Försök sedan igen.

error-header-missing = Anteckningsboken finns här, men dess nyckelfil saknas.
remedy-header-missing = Lägg tillbaka header.json från en kopia av mappen, och försök igen. Låt de andra filerna vara som de är.

error-header-damaged = Båda kopiorna av nyckelfilen är skadade.
remedy-header-damaged = Lägg tillbaka header.json från en kopia av mappen, och försök igen. Låt de andra filerna vara som de är.

error-header-changed = Nyckelfilen, eller en av dess två kopior, hör inte till den här anteckningsboken.
remedy-header-changed = Inget har ändrats. Gör en kopia av mappen som den är. Lägg sedan tillbaka de två filerna header.json och header.copy.json som hör ihop.

error-database-missing = Nyckelfilen finns här, men själva anteckningsboken saknas.
remedy-database-missing = Lägg tillbaka anteckningsbokens fil från en kopia av mappen, och försök igen. Låt nyckelfilen vara som den är.

error-database-damaged = { $count ->
    [0] En del av anteckningsboken är skadad.
    [one] { NUMBER($count) } del av anteckningsboken är skadad.
   *[other] { NUMBER($count) } delar av anteckningsboken är skadade.
  }
remedy-database-damaged = Inget har ändrats. Du kan se vad som fortfarande kan läsas, använda en säkerhetskopia eller öppna den bara för läsning.

error-beyond-rescue = Så mycket av anteckningsboken är skadat att den inte ens kan öppnas för läsning.
remedy-beyond-rescue = Inget har ändrats. Gör en kopia av mappen som den är. Någon som är tekniskt kunnig kan kanske ändå läsa delar av den: SECURITY.md i dokumentationen beskriver hur.

error-restore-unfinished = En annan kopia skulle ta din anteckningsboks plats, men kunde inte läggas där.
remedy-restore-unfinished = Inget har gått förlorat. Kopian och den tidigare anteckningsboken ligger båda i mappen, hela. Kontrollera att det går att skriva till disken, och försök igen.

error-no-backup-there = Det finns ingen säkerhetskopia av en anteckningsbok i den här mappen.
remedy-no-backup-there = Välj mappen som innehåller header.json, eller den ovanför. Inget har ändrats.

error-backup-damaged = Säkerhetskopian är ofullständig: filer saknas, är avkortade eller ändrade.
remedy-backup-damaged = Inget har ändrats. Prova säkerhetskopian före den.

error-backup-too-new = Säkerhetskopian gjordes av en nyare version av Inbetween.
remedy-backup-too-new = Inget har ändrats. Återställ den med den versionen, eller prova säkerhetskopian före den.

error-older-header = Den här nyckelfilen är inte den som anteckningsboken senast sparades med. En äldre kan ha lagts tillbaka.
remedy-older-header = Dina anteckningar finns här, och inget har ändrats. Med en äldre nyckelfil öppnar en äldre lösenfras anteckningsboken igen.

error-older-database = Anteckningsboken är äldre än sin nyckelfil. En äldre kopia kan ha lagts tillbaka.
remedy-older-database = Inget har ändrats. Det som skrevs efter den kopian finns inte i den här filen. Det kan finnas i en säkerhetskopia eller i en annan kopia av mappen.

error-database-foreign = Anteckningsbokens fil hör inte till den här nyckelfilen.
remedy-database-foreign = Inget har ändrats. Lägg tillbaka de två filer som hör ihop, från en kopia av mappen.

error-too-new = Anteckningsboken har skrivits av en nyare version av Inbetween.
remedy-too-new = Öppna den med den versionen. Inget har ändrats.

error-foreign-schema = Anteckningsboken innehåller något som Inbetween inte har lagt dit.
remedy-foreign-schema = Den öppnades inte, så inget i den kan göra skada. Använd den anteckningsbok du känner till, eller en kopia av dess mapp.

error-another-copy = Inbetween har redan den här anteckningsboken öppen i ett annat fönster.
remedy-another-copy = Stäng det andra fönstret, och försök igen.

error-read-only-place = Inget kan sparas på platsen där anteckningsboken ligger.
remedy-read-only-place = Kopiera mappen till en plats där filer kan sparas, och öppna den där.

error-read-only-leftover = En ändring av anteckningsboken blev inte klar, och inget kan sparas på den här platsen.
remedy-read-only-leftover = Kopiera hela mappen till en plats där filer kan sparas, och öppna den där. Anteckningsboken lagar då sig själv.

error-foreign-log = Ett annat program har öppnat anteckningsbokens fil och lämnat något bredvid den.
remedy-foreign-log = Stäng det programmet, och försök igen. Om det redan är stängt, gör först en kopia av mappen som den är.

error-foreign-journal = Bredvid anteckningsboken finns en oavslutad ändring som hör till en annan kopia av den.
remedy-foreign-journal = Inget har ändrats. Två datorer kan ha skrivit i en delad mapp. Om anteckningsboken är öppen på en annan dator, lås den där och vänta tills ändringarna har nått den här mappen. Försök sedan igen. Till dess kan du öppna anteckningsboken bara för läsning. Gör först en kopia av mappen som den är.

error-notebook-exchanged = Ett annat program har ändrat eller ersatt anteckningsbokens fil medan den var öppen.
remedy-notebook-exchanged = Inget har skrivits över den. Dina ord ligger krypterade vid sidan av. Lås anteckningsboken, ta reda på vilken fil som är den rätta, och öppna anteckningsboken igen. Då kommer dina ord tillbaka.

error-notebook-gone = Anteckningsboken finns inte längre där den öppnades.
remedy-notebook-gone = Om mappen har flyttats, lägg tillbaka den. Om den ligger på ett USB-minne, anslut det igen. Då fortsätter sparandet.

error-no-room = Disken är full.
remedy-no-room = Frigör lite utrymme på den, och försök igen. Allt som har sparats tidigare finns kvar.

error-folder-link = Anteckningsbokens mapp är bara en länk till en annan plats.
remedy-folder-link = Lägg den riktiga mappen i dess ställe, och försök igen.

error-folder-open-to-others = Andra konton på datorn kan öppna den här mappen.
remedy-folder-open-to-others = Stäng den för dem, så kan anteckningsboken användas. Inget i den ändras.

error-folder-stays-open = Mappen kunde inte stängas för andra konton.
remedy-folder-stays-open = Det här kontot får inte göra det, eller så kan disken inte hålla en mapp privat. Kopiera mappen, med allt som ligger bredvid, till din hemmapp. Använd sedan ”Välj en annan mapp” här nedanför och välj kopian.

error-folder-of-another = Mappen tillhör ett annat konto på datorn.
remedy-folder-of-another = Logga in med det konto som anteckningsboken gjordes med. Om det var på en annan dator, fråga den som sköter den här. Den personen kan ge det här kontot mappen som står nedanför.

error-not-encrypting = Ett test vid starten visade att den här kopian av Inbetween inte skyddar det som skrivs.
remedy-not-encrypting = Inget har skrivits. Installera Inbetween igen, från samma ställe som den här kopian.

error-storage = Det gick inte att läsa från eller skriva till disken.
remedy-storage = Kontrollera att disken är ansluten och att det här kontot får skriva där, och försök igen.

error-nothing-to-keep = Det finns inget att spara än.
remedy-nothing-to-keep = Skriv eller välj något först, eller gå tillbaka till I dag.

error-no-such-entry = Anteckningen finns inte längre här.
remedy-no-such-entry = Den kan ha tagits bort, eller sparats alldeles nyss. Titta i dagboken och i papperskorgen.

error-answer-not-understood = Ett av svaren passar inte till sin fråga.
remedy-answer-not-understood = Inget har ändrats. Se över svaren igen, och försök en gång till.

error-date-out-of-reach = Det här datumet ligger för långt bort.
remedy-date-out-of-reach = Välj en dag mellan 1900 och 2199.

error-period-turned-round = Den första dagen kommer efter den sista.
remedy-period-turned-round = Ändra en av de två dagarna.

error-places-not-looked-at = Ett ställe på sidan kan peka ut någon, och du har inte tittat på det än. Inget har lämnat datorn.
remedy-places-not-looked-at = Gå tillbaka till steget före, och välj något för varje ställe.

error-page-too-long = Sidan är för lång för att kunna krypteras och öppnas igen.
remedy-page-too-long = Ta bort några anteckningar från den, eller korta dem i kopian. Dina anteckningar är kvar som de är.

error-not-sealed = Det här är ingen krypterad fil.
remedy-not-sealed = Välj en annan fil. En krypterad fil slutar på .html eller .age. Om ett e-postprogram har ändrat den, be att få den igen, på ett USB-minne.

error-sealed-to-key = Filen är krypterad för en annan sorts nyckel, inte med en fras.
remedy-sealed-to-key = Den öppnas med den nyckel den gjordes för, i ett program som läser age-filer.

error-wrong-key = Den här nyckeln öppnar inte filen.
remedy-wrong-key = Den krypterades för en annan nyckel. Välj en annan nyckelfil, eller be personen kryptera den för din publika nyckel.

error-not-a-key = Det här är ingen publik nyckel.
remedy-not-a-key = En publik nyckel börjar med age1 och har 62 tecken. Be att få den igen. Den lades inte till.

error-key-mistyped = Det finns ett skrivfel i nyckeln, eller så saknas en del av den.
remedy-key-mistyped = Jämför tecken för tecken, eller be att få den som text som du kan klistra in. Den lades inte till.

error-key-of-other-kind = Det här är en annan sorts nyckel.
remedy-key-of-other-kind = Inbetween krypterar för nycklar som börjar med age1 och har 62 tecken. Be personen om en sådan. Andra sorters nycklar kan inte användas.

error-secret-key-pasted = Det här är en hemlig nyckel, inte en publik.
remedy-secret-key-pasted = Den lades inte till, och fältet är tomt igen. Den som har en hemlig nyckel kan öppna allt som är krypterat för den. Om någon skickade den till dig, be dem skapa en ny. En publik nyckel börjar med age1.

error-keys-not-chosen = Filen kan inte krypteras för det här valet av nycklar.
remedy-keys-not-chosen = Välj minst en nyckel, och högst tjugo. Om en nyckel har tagits bort under tiden, gå tillbaka ett steg och framåt igen.

error-key-known = Den här nyckeln finns redan på din lista.
remedy-key-known = Inget lades till. Välj den i listan ovanför.

error-not-a-key-file = Det finns ingen nyckel i filen som Inbetween kan använda.
remedy-not-a-key-file = Välj en annan fil: den som sparades när nyckeln skapades.

error-key-file-open = Nyckelfilen har ingen lösenfras, så den som hittar den kan använda den. Inbetween öppnar inte en sådan fil.
remedy-key-file-open = Skapa en ny nyckel i Inbetween, under ”Öppna en krypterad fil”. Eller öppna sidan med programmet age.

error-key-file-damaged = En del av nyckelfilen saknas eller har ändrats.
remedy-key-file-damaged = Använd en annan kopia av den. Utan en sådan kan det som krypterades för nyckeln inte öppnas. Skapa en ny nyckel, och ge dess publika nyckel till dem som krypterar för dig.

error-key-file-too-much-work = Att öppna den här nyckelfilen skulle kräva mycket mer beräkning än en nyckelfil behöver.
remedy-key-file-too-much-work = Den öppnades inte. Om den kommer från ett annat program, skydda den där igen med de vanliga inställningarna.

error-wrong-key-passphrase = Nyckelfilen öppnades inte med den här lösenfrasen.
remedy-wrong-key-passphrase = Välj ”Visa” för att se det som skrivs. Kontrollera Caps Lock och tangentbordets språk, och skriv den igen. Om lösenfrasen är rätt kan filen ha ändrats.

error-key-file-opened = Det här är en nyckelfil, inte en krypterad fil.
remedy-key-file-opened = Välj filen med sidan först. Inbetween frågar efter nyckelfilen när den behövs.

error-sealed-file-too-large = Den här filen är större än någon krypterad fil.
remedy-sealed-file-too-large = Välj en annan fil. Krypterade filer är högst 64 MiB.

error-too-much-work = Att öppna den här filen skulle kräva mycket mer beräkning än en krypterad fil behöver. Den kan vara gjord för att hålla en dator upptagen.
remedy-too-much-work = Den öppnades inte. Fråga den som gav dig den.

error-wrong-phrase = Filen öppnades inte med den här frasen.
remedy-wrong-phrase = Kontrollera varje ord eller siffra igen. Stora bokstäver, mellanslag och skiljetecken spelar ingen roll. Om frasen är rätt kan filen ha ändrats på vägen. Be att få den igen.

error-sealed-file-damaged = En del av filen saknas eller har ändrats på vägen.
remedy-sealed-file-damaged = Inget av den visas. Be att få filen igen. På ett USB-minne kommer den fram som den skickades.

error-not-a-page = Filen öppnades, men det finns ingen sida från Inbetween i den.
remedy-not-a-page = Den visas inte, så inget i den kan göra skada. Fråga den som gav dig den. En sida från en nyare version kan behöva ett nyare Inbetween. En krypterad fil som slutar på .html öppnas i vilken webbläsare som helst.

error-file-exists = Det finns redan en fil med det här namnet.
remedy-file-exists = Den är kvar som den är, och inget sparades. Välj ett annat namn.

error-file-gone = Filen finns inte där.
remedy-file-gone = Kontrollera namnet, eller välj en annan fil. Om den ligger på ett USB-minne, kontrollera att det är anslutet.

error-folder-gone = Mappen finns inte längre där.
remedy-folder-gone = Inget sparades. Om den ligger på ett USB-minne, kontrollera att det är anslutet. Eller välj en annan mapp.

error-place-read-only = Inget kan skrivas på den här platsen.
remedy-place-read-only = Inget sparades. Välj en annan mapp.

error-no-room-there = Disken är full.
remedy-no-room-there = Inget sparades. Frigör lite utrymme på den, eller välj en annan plats.

error-storage-there = Det gick inte att läsa eller skriva filen på disken.
remedy-storage-there = Kontrollera att disken är ansluten och försök igen, eller välj en annan plats.

error-no-page = Den här sidan är inte öppen längre.
remedy-no-page = Gå tillbaka ett steg, och framåt igen.

error-draft-not-understood = Den här oavslutade sidan gjordes av en annan version, och den här versionen kan inte läsa den.
remedy-draft-not-understood = Den är kvar som den är. Den andra versionen kan fortsätta med den. Eller börja en ny sida; då kastas den här.

error-not-printed = Det gick inte att skriva ut.
remedy-not-printed = Kontrollera att skrivaren är på och har papper, och försök igen. Sidan är oförändrad.

error-text-unsaved = Något här är inte sparat än, och skulle gå förlorat om anteckningsboken stängdes.
remedy-text-unsaved = Gå tillbaka till det och vänta tills det står att det är sparat. Om disken är full, frigör utrymme först. Om den inte är ansluten, anslut den.

error-no-memory = Det finns inte tillräckligt med ledigt minne för att räkna fram nyckeln.
remedy-no-memory = Stäng andra program, framför allt en webbläsare med många flikar, och försök igen. Inget har ändrats.

error-session-still-to-come = Den valda dagen har inte kommit än.
remedy-session-still-to-come = Inget har ändrats. Välj den dag då den ägde rum.
error-phase-ends-before-it-starts = Arbetsperioden skulle sluta innan den börjar.
remedy-phase-ends-before-it-starts = Inget har ändrats. Rätta en av de två dagarna.

error-stretch-ends-before-it-starts = Den sista dagen i den här tiden kommer före den första.
remedy-stretch-ends-before-it-starts = Ändra en av de två dagarna, eller töm en av dem.

error-minutes-out-of-reach = Antalet minuter måste vara från 1 till 480.
remedy-minutes-out-of-reach = Inget har ändrats. Skriv ett antal minuter, eller lämna fältet tomt.

error-not-to-be-filled-in = Frågeformuläret kan inte fyllas i: en del av dess text saknas.
remedy-not-to-be-filled-in = Inget lagrades. Sätt in de texter som saknas i filen, och läs in den igen.

error-rights-not-confirmed = Rätten att använda texten är inte bekräftad än.
remedy-rights-not-confirmed = Inget lagrades. Kryssa i rutan om du har rätt att använda den.

error-not-a-word = Det finns ingen bokstav eller siffra i det här.
remedy-not-a-word = Inget har ändrats. Skriv ett ord, eller några som hör ihop.

error-word-too-long = Det här är längre än 100 tecken.
remedy-word-too-long = Inget har ändrats. Skriv ett ord, eller några som hör ihop.
error-text-too-long = Texten är längre än vad som kan sparas här.
remedy-text-too-long = Inget av den sparades, och inget har gått förlorat. Gör den kortare, eller lägg den längre delen i en anteckning, och spara igen.

error-too-many-words = Det finns redan 300 ord på listan.
remedy-too-many-words = Inget har ändrats. Ta bort ett som inte längre behövs, och lägg sedan till det här.

error-folder-name-not-text = Mappens namn innehåller tecken som inte kan lagras, så Inbetween kan inte komma ihåg den.
remedy-folder-name-not-text = Använd mappen bara den här gången, eller ge den ett annat namn och välj den igen.

error-no-room-for-backup = Disken har inte tillräckligt med utrymme för en säkerhetskopia.
remedy-no-room-for-backup = Inget har ändrats, och anteckningsboken fungerar som förut. Frigör lite utrymme på disken, och försök igen.

error-place-not-for-backups = Den här mappen är en del av anteckningsbokens egen mapp.
remedy-place-not-for-backups = Välj en mapp på ett USB-minne eller en annan disk, så att inte en och samma olycka kan ta båda.

error-too-large-for-drive = Säkerhetskopian är större än någon fil som disken kan rymma.
remedy-too-large-for-drive = Inget sparades. Använd en disk med ett annat filsystem, till exempel exFAT. Eller gör den till den andra platsen: där delas en säkerhetskopia upp i flera filer.

error-not-read-back = Det som skrevs på disken går inte att läsa tillbaka som det ska.
remedy-not-read-back = Inget av det ligger kvar där. Det kan vara fel på disken: använd en annan.
error-import-not-known = Inbetween kan inte läsa den här sortens fil.
remedy-import-not-known = Inget har ändrats. Inbetween läser sina egna arkiv och säkerhetskopior, och exporter från Day One, jrnl, Mini Diarium och Joplin. Det läser också mappar med Markdown- eller textfiler.

error-import-not-text = En del av det här är inte läsbar text.
remedy-import-not-text = Inget har ändrats. Filen måste vara text i UTF-8, som de flesta program kan spara. Spara den igen i dess eget program, och försök igen.

error-import-damaged = Filen är ofullständig, eller inte vad den ska vara.
remedy-import-damaged = Inget har ändrats. Exportera den igen där den gjordes, eller kopiera den igen från det ställe där den låg.

error-import-too-large = Det här är större än någon dagbok.
remedy-import-too-large = Inget har ändrats. Den är kanske inte vad namnet säger. Annars kan du hämta in den i delar, till exempel ett år i taget.

error-import-too-new = Arkivet gjordes av ett nyare Inbetween.
remedy-import-too-new = Inget har ändrats. Ett nyare Inbetween på den här datorn kan läsa det.

error-import-nothing = Det finns inga anteckningar i det här.
remedy-import-nothing = Inget har ändrats. Välj en annan fil eller mapp.

error-transfer-stopped = Det stoppades.
remedy-transfer-stopped = Inget har ändrats, och inget sparades.

error-export-not-sound = Disken gav tillbaka något annat än det som skrevs.
remedy-export-not-sound = Filen togs bort igen, och din anteckningsbok är oförändrad. Välj en annan plats: det kan vara fel på disken.

error-state-needs-passphrase = Den här öppnas med en egen lösenfras.
remedy-state-needs-passphrase = Skriv den lösenfras som öppnade anteckningsboken när den gjordes.

error-state-wrong-passphrase = Den här lösenfrasen öppnar den inte.
remedy-state-wrong-passphrase = Inget har ändrats. Den öppnas med den lösenfras som öppnade anteckningsboken när den gjordes, kanske en tidigare.

error-state-damaged = Den är skadad, eller så saknas en del av den.
remedy-state-damaged = Din anteckningsbok är som den var, och det är de här filerna också. Välj en annan säkerhetskopia, kanske en äldre.

error-state-too-new = Den har skrivits av en nyare version av Inbetween.
remedy-state-too-new = Din anteckningsbok är som den var. Installera den nyare versionen för att öppna den.

error-state-is-open = Det här är anteckningsboken som är öppen nu.
remedy-state-is-open = Välj en annan mapp: en säkerhetskopia, eller en kopia av anteckningsboken.

error-no-state = Det finns ingen anteckningsbok eller säkerhetskopia här.
remedy-no-state = Inget har ändrats. Om den ligger på ett USB-minne eller en annan disk, anslut det och välj dess mapp igen.

error-other-notebook = Det här är en annan anteckningsbok, inte en tidigare kopia av din.
remedy-other-notebook = Anteckningar från två anteckningsböcker blandas aldrig. Du kan läsa den här, eller ersätta din med den.

error-too-few-ratings = Det finns färre än fem svar som räknas från den här tiden.
remedy-too-few-ratings = Inget har ändrats. Välj en längre tid, eller fortsätt med dina första svar.

error-internal = Något oväntat hände inne i Inbetween.
remedy-internal = Om något här inte är sparat än, kopiera det först. Stäng sedan fönstret och starta Inbetween igen.
