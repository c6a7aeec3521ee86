# Looking into backups and other states of the notebook, taking notes back, merging, and restoring.

state-backup = Säkerhetskopia från { DATETIME($on, dateStyle: "long") }
state-kept-aside = Anteckningsboken som den var före { DATETIME($on, dateStyle: "long") }
state-beside = En annan kopia av anteckningsboken
state-chosen = Anteckningsboken i den valda mappen
state-line = Du tittar i en kopia, bara för läsning. Inget ändras i den eller i din anteckningsbok förrän du kopierar tillbaka något.
state-other-notebook = Det här är en annan anteckningsbok. Du kan läsa den här. Anteckningar från två anteckningsböcker blandas aldrig.
state-close = Stäng och gå tillbaka till min anteckningsbok
state-opening = Öppnar den och kontrollerar alla delar.
state-notes = { $count ->
    [one] { NUMBER($count) } anteckning
   *[other] { NUMBER($count) } anteckningar
  }
state-latest = { $count ->
    [one] { NUMBER($count) } anteckning, senast ändrad den { DATETIME($on, dateStyle: "long") }
   *[other] { NUMBER($count) } anteckningar, senast ändrade den { DATETIME($on, dateStyle: "long") }
  }
state-passphrase = Lösenfrasen som öppnade den då
state-passphrase-about = Den har en egen nyckel, eller är äldre än den nuvarande nyckeln. Den öppnas med den tidens lösenfras.
state-open = Se innehållet
state-open-this = Se innehållet: { $state }
state-empty = Det finns inga anteckningar i den.
state-none-found = Ingen anteckning i den har de här orden.
state-search = Sök i kopian

state-mark-missing = Inte i din anteckningsbok
state-mark-differs = Andra ord i din anteckningsbok nu
state-mark-in-bin = I din papperskorg

state-back = Tillbaka till listan
state-take-back = Kopiera anteckningen till min anteckningsbok
state-take-back-missing = Den kommer in i din anteckningsbok med sitt datum och sina tidigare versioner.
state-take-back-differs = Din anteckningsbok får de här orden. De ord som finns där nu blir en tidigare version.
state-in-bin = Anteckningen ligger i din anteckningsboks papperskorg. Ta upp den därifrån.
state-in-bin-open = Öppna papperskorgen
state-same = Din anteckningsbok har den här anteckningen med samma ord.
state-read-only = Din anteckningsbok kan bara läsas just nu, så inget kan kopieras till den.
state-brought = Anteckningen finns i din anteckningsbok igen.
state-changed = Anteckningen har de här orden igen. De andra är nu en tidigare version.
state-already-here = Anteckningen har redan de här orden. Inget ändrades.
state-in-bin-said = Anteckningen ligger i din anteckningsboks papperskorg. Inget ändrades.
state-show-note = Läs den i min anteckningsbok
state-version-take-back = Gå tillbaka till den här versionen
state-version-missing-note = Anteckningen finns inte i din anteckningsbok. Kopiera hela anteckningen först: dess tidigare versioner följer med.
state-version-mark = Inte i din anteckningsbok

merge-title = Vad din anteckningsbok inte har
merge-nothing = Din anteckningsbok har redan allt som finns här.
merge-missing = { $count ->
    [one] { NUMBER($count) } anteckning som inte finns i din anteckningsbok
   *[other] { NUMBER($count) } anteckningar som inte finns i din anteckningsbok
  }
merge-changed = { $count ->
    [one] { NUMBER($count) } anteckning med ord som din anteckningsbok aldrig har haft
   *[other] { NUMBER($count) } anteckningar med ord som din anteckningsbok aldrig har haft
  }
merge-versions = { $count ->
    [one] tidigare versioner av { NUMBER($count) } anteckning
   *[other] tidigare versioner av { NUMBER($count) } anteckningar
  }
merge-binned = { $count ->
    [one] { NUMBER($count) } anteckning från dess papperskorg, till din papperskorg
   *[other] { NUMBER($count) } anteckningar från dess papperskorg, till din papperskorg
  }
merge-drafts = { $count ->
    [one] { NUMBER($count) } oavslutad anteckning
   *[other] { NUMBER($count) } oavslutade anteckningar
  }
merge-records = { $count ->
    [one] { NUMBER($count) } annan sak, som en kontakt, något att ta upp, ett eget ord eller ett frågeformulär
   *[other] { NUMBER($count) } andra saker, som kontakter, sådant att ta upp, egna ord eller frågeformulär
  }
merge-limits = { $count ->
    [one] { NUMBER($count) } gräns som inte finns i din anteckningsbok
   *[other] { NUMBER($count) } gränser som inte finns i din anteckningsbok
  }
merge-reviews = { $count ->
    [one] { NUMBER($count) } svar om hur det gick med en gräns
   *[other] { NUMBER($count) } svar om hur det gick med gränser
  }
merge-periods = { $count ->
    [one] { NUMBER($count) } arbetsperiod som inte finns i din anteckningsbok
   *[other] { NUMBER($count) } arbetsperioder som inte finns i din anteckningsbok
  }
merge-differing-limits = { $count ->
    [one] { NUMBER($count) } gräns med andra ord än din: { $names }. Din är kvar som den är. Den andra hamnar bland de undanlagda gränserna.
   *[other] { NUMBER($count) } gränser med andra ord än dina: { $names }. Dina är kvar som de är. De andra hamnar bland de undanlagda gränserna.
  }
merge-differing-periods = { $count ->
    [one] { NUMBER($count) } arbetsperiod med ett annat slut eller andra ord: { $names }. Du får båda, och kan ta bort den ena i Inställningar.
   *[other] { NUMBER($count) } arbetsperioder med ett annat slut eller andra ord: { $names }. Du får båda, och kan ta bort den ena i Inställningar.
  }
merge-unreadable = { $count ->
    [one] { NUMBER($count) } anteckning här kan inte läsas av den här versionen, och ligger kvar där den är.
   *[other] { NUMBER($count) } anteckningar här kan inte läsas av den här versionen, och ligger kvar där de är.
  }
merge-button = Kopiera alltihop…
merge-ask = Kopiera alltihop till din anteckningsbok?
merge-ask-about = Inget i din anteckningsbok skrivs över eller tas bort. Om en anteckning har ändrats i båda visas orden från den senare dagen. De andra blir en tidigare version.
merge-ask-removed = Det som togs bort med avsikt kommer också tillbaka: anteckningar, tidigare versioner, gränser, arbetsperioder. Det som dina avstämningar säger om dina gränser är kvar som det är.
merge-yes = Kopiera alltihop
merge-no = Låt allt vara som det är
merge-working = Kopierar.
merge-done = Det finns i din anteckningsbok nu. Kopian är som den var.

replace-title = Ersätt min anteckningsbok med den här kopian
replace-about = Hela anteckningsboken blir vad den här kopian är. Den nuvarande ligger kvar bredvid, hel, tills du tar bort den. Den står sedan under Säkerhetskopior, som anteckningsboken som den var förut.
replace-passphrase = Lösenfrasen som öppnar den här kopian
replace-passphrase-about = Från och med då öppnar den lösenfrasen anteckningsboken. Inbetween låses när det är klart.
replace-other-notebook = Kopian är av en annan anteckningsbok. Gå vidare bara om den ska ersätta din.
replace-button = Ersätt min anteckningsbok…
replace-ask = Ersätta din anteckningsbok med den här kopian?
replace-ask-about = Inbetween kontrollerar först alla delar av den. Om den är ofullständig ändras inget. Om den är fullständig låses Inbetween, och kopians lösenfras öppnar anteckningsboken.
replace-yes = Ersätt den
replace-no = Behåll min anteckningsbok som den är
replace-working = Kopierar och kontrollerar alla delar. Sedan låses Inbetween.

let-go-title = Ta bort den här kopian
let-go-about = De här filerna tas bort från datorn för gott. Kontrollera först att din anteckningsbok har allt som finns i dem.
let-go-beside = När allt kopieras följer det här inte med: kopians inställningar, dess tidiga tecken och en oavslutad sida för handledning.
let-go-button = Ta bort den här kopian…
let-go-ask = Ta bort den här kopian för gott?
let-go-yes = Ta bort den
let-go-no = Behåll den

states-title = Andra kopior av anteckningsboken
states-about = Det kan vara en kopierad mapp, en säkerhetskopia på ett USB-minne eller anteckningsboken innan den ersattes. Det kan också vara vad en delad mapp gör av två datorer. Du kan titta i var och en och kopiera över det som saknas.
states-none = Det finns ingen annan kopia bredvid anteckningsboken.
states-no-notes = En nyckel till just den här anteckningsboken. Den innehåller inga anteckningar.
states-own-key = Den öppnas med en egen lösenfras.
states-choose = Titta i en mapp…
states-choose-about = En säkerhetskopia på ett USB-minne, eller en tidigare kopia av anteckningsbokens mapp.
