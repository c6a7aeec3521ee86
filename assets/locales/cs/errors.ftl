# Two halves for every error: what happened (error-), and what to do (remedy-).

error-locked = Zápisník je zamčený.
remedy-locked = Otevři ho znovu svým heslem.

error-wrong-passphrase = Toto heslo zápisník neotevírá.
remedy-wrong-passphrase = Zvol „Ukázat“, ať vidíš, co je napsáno. Zkontroluj Caps Lock a jazyk klávesnice a napiš heslo znovu.

error-wrong-recovery-words = Tento záchranný list zápisník neotevírá.
remedy-wrong-recovery-words = Porovnej, co je napsáno, se svým listem, kousek po kousku a v pořadí. List přestane platit, když vznikne novější list nebo nový klíč.

error-words-not-known = To není deset slov ani 24 číslic záchranného listu.
remedy-words-not-known = Podívej se, kde je chyba a jestli něco nechybí nebo není dvakrát. Má to být deset slov, nebo šest skupin po čtyřech číslicích.

error-no-recovery-sheet = Tento zápisník nemá záchranný list.
remedy-no-recovery-sheet = Otevírá ho jen heslo. Zkus ho napsat jinak: velká písmena, mezery, konec věty.

error-words-do-not-match = V těch dvou polích má být něco jiného.
remedy-words-do-not-match = Podívej se na svůj list a napiš to znovu. Pokud je na něm chyba, zvol „Ukázat list znovu“ a oprav ji.

error-unknown-key-slot = Tento zápisník má ještě další klíč, který tato verze programu Inbetween nezná.
remedy-unknown-key-slot = Nic se nezměnilo. Klíč může být z novější verze. Pokud nevíš, odkud je, vytvoř nový klíč. Všechny ostatní pak přestanou platit.

error-passphrase-too-weak = Toto heslo se snadno uhodne.
remedy-passphrase-too-weak = Přidej dvě nebo tři další slova, která by nikoho jiného nenapadla.

error-passphrase-too-long = Toto heslo je delší než 1 000 znaků.
remedy-passphrase-too-long = Zvol kratší. Jedna věta stačí.

error-notebook-exists = Zápisník tu už je.
remedy-notebook-exists = Nic se nezměnilo. Zavři toto okno a spusť Inbetween znovu. Tím se zápisník otevře.

error-no-notebook = Žádný zápisník tu není.
remedy-no-notebook = Pokud se složka přesunula, vrať ji zpět. Pokud je na jiném disku, připoj ho. Pak to zkus znovu.

error-header-missing = Zápisník tu je, ale chybí jeho soubor s klíčem.
remedy-header-missing = Vrať sem header.json z kopie této složky a pak to zkus znovu. Ostatní soubory nech tak, jak jsou.

error-header-damaged = Obě kopie souboru s klíčem jsou poškozené.
remedy-header-damaged = Vrať sem header.json z kopie této složky a pak to zkus znovu. Ostatní soubory nech tak, jak jsou.

error-header-changed = Soubor s klíčem nebo jedna z jeho dvou kopií nepatří k tomuto zápisníku.
remedy-header-changed = Nic se nezměnilo. Udělej si kopii složky tak, jak je. Pak vrať zpět soubory header.json a header.copy.json, které patří k sobě.

error-database-missing = Soubor s klíčem tu je, ale chybí samotný zápisník.
remedy-database-missing = Vrať sem soubor zápisníku z kopie této složky a pak to zkus znovu. Soubor s klíčem nech tak, jak je.

error-database-damaged = { $count ->
    [0] Část zápisníku je poškozená.
    [one] { NUMBER($count) } část zápisníku je poškozená.
    [few] { NUMBER($count) } části zápisníku jsou poškozené.
   *[other] { NUMBER($count) } částí zápisníku je poškozených.
  }
remedy-database-damaged = Nic se nezměnilo. Můžeš se podívat, co jde ještě přečíst, použít zálohu, nebo zápisník otevřít jen ke čtení.

error-beyond-rescue = Zápisník je poškozený tak, že ho nejde otevřít ani ke čtení.
remedy-beyond-rescue = Nic se nezměnilo. Udělej si kopii složky tak, jak je. Někdo s technickými znalostmi z ní možná ještě něco přečte. Jak na to, říká SECURITY.md v dokumentaci.

error-restore-unfinished = Tvůj zápisník měla nahradit jiná kopie, ale nepodařilo se ji dát na jeho místo.
remedy-restore-unfinished = Nic se neztratilo. Kopie i dřívější zápisník jsou ve složce celé. Zkontroluj, jestli jde na disk zapisovat, a zkus to znovu.

error-no-backup-there = V této složce není žádná záloha zápisníku.
remedy-no-backup-there = Zvol složku, ve které je header.json, nebo tu o úroveň výš. Nic se nezměnilo.

error-backup-damaged = Tato záloha není úplná: některé soubory chybějí, jsou zkrácené nebo změněné.
remedy-backup-damaged = Nic se nezměnilo. Zkus zálohu před ní.

error-backup-too-new = Tuto zálohu udělala novější verze programu Inbetween.
remedy-backup-too-new = Nic se nezměnilo. Obnov ji v té verzi, nebo zkus zálohu před ní.

error-older-header = Tento soubor s klíčem není ten, se kterým byl zápisník naposledy uložen. Možná se sem vrátil starší.
remedy-older-header = Tvoje poznámky tu jsou a nic se nezměnilo. Se starším souborem s klíčem otevírá zápisník zase starší heslo.

error-older-database = Tento zápisník je starší než jeho soubor s klíčem. Možná se sem vrátila starší kopie.
remedy-older-database = Nic se nezměnilo. Co vzniklo po té kopii, v tomto souboru není. Může to být v záloze nebo v jiné kopii složky.

error-database-foreign = Soubor zápisníku nepatří k tomuto souboru s klíčem.
remedy-database-foreign = Nic se nezměnilo. Z kopie složky vrať zpět dva soubory, které patří k sobě.

error-too-new = Tento zápisník zapsala novější verze programu Inbetween.
remedy-too-new = Otevři ho v té verzi. Nic se nezměnilo.

error-foreign-schema = V tomto zápisníku je něco, co do něj Inbetween nevložil.
remedy-foreign-schema = Proto se neotevřel a nic v něm nemůže uškodit. Použij zápisník, který znáš, nebo kopii jeho složky.

error-another-copy = Inbetween už má tento zápisník otevřený v jiném okně.
remedy-another-copy = Zavři to druhé okno a pak to zkus znovu.

error-read-only-place = Tam, kde je tento zápisník, nejde nic uložit.
remedy-read-only-place = Zkopíruj složku na místo, kam jde ukládat soubory, a otevři ji tam.

error-read-only-leftover = Jedna změna v tomto zápisníku se nedokončila a na tomto místě nejde nic uložit.
remedy-read-only-leftover = Zkopíruj celou složku na místo, kam jde ukládat soubory, a otevři ji tam. Zápisník se pak opraví.

error-foreign-log = Jiný program otevřel soubor zápisníku a něco vedle něj nechal.
remedy-foreign-log = Zavři ten program a pak to zkus znovu. Pokud už je zavřený, udělej si nejdřív kopii složky tak, jak je.

error-foreign-journal = Vedle zápisníku je nedokončená změna, která patří k jiné jeho kopii.
remedy-foreign-journal = Nic se nezměnilo. Možná do jedné sdílené složky psaly dva počítače. Pokud je zápisník otevřený na jiném počítači, zamkni ho tam a počkej, až změny dorazí do této složky. Pak to zkus znovu. Do té doby můžeš zápisník otevřít jen ke čtení. Nejdřív si udělej kopii složky tak, jak je.

error-notebook-exchanged = Jiný program změnil nebo nahradil soubor zápisníku, zatímco byl zápisník otevřený.
remedy-notebook-exchanged = Nic se nepřepsalo. Tvoje slova jsou místo toho uložená zašifrovaně. Zamkni zápisník, zjisti, který soubor je správný, a zápisník znovu otevři. Tvoje slova se pak vrátí.

error-notebook-gone = Zápisník už není tam, odkud se otevřel.
remedy-notebook-gone = Pokud se složka přesunula, vrať ji zpět. Pokud je na USB flash disku, znovu ho připoj. Ukládání pak pokračuje.

error-no-room = Disk je plný.
remedy-no-room = Uvolni na něm místo a pak to zkus znovu. Všechno, co se uložilo dřív, tu pořád je.

error-folder-link = Složka zápisníku je jen odkaz na jiné místo.
remedy-folder-link = Dej na její místo skutečnou složku a pak to zkus znovu.

error-folder-open-to-others = Tuto složku můžou otevřít i jiné účty na tomto počítači.
remedy-folder-open-to-others = Uzavři ji před nimi a zápisník půjde používat. Nic v něm se nezmění.

error-folder-stays-open = Složku se nepodařilo uzavřít před jinými účty.
remedy-folder-stays-open = Tento účet to možná nesmí, nebo disk neumí držet složku jako soukromou. Zkopíruj složku, se vším vedle ní, do své domovské složky. Pak níže použij „Zvolit jinou složku“ a zvol tu kopii.

error-folder-of-another = Tato složka patří jinému účtu na tomto počítači.
remedy-folder-of-another = Přihlas se k účtu, pod kterým zápisník vznikl. Pokud to bylo na jiném počítači, obrať se na toho, kdo se o tento počítač stará. Složku uvedenou níže může předat tomuto účtu.

error-not-encrypting = Zkouška na začátku ukázala, že tato kopie programu Inbetween nechrání to, co se píše.
remedy-not-encrypting = Nic se nezapsalo. Nainstaluj Inbetween znovu, z místa, odkud tato kopie je.

error-storage = Disk odmítl čtení nebo zápis.
remedy-storage = Zkontroluj, jestli je připojený a jestli na něj tento účet smí zapisovat. Pak to zkus znovu.

error-nothing-to-keep = Zatím tu není co uložit.
remedy-nothing-to-keep = Nejdřív něco napiš nebo zvol, nebo se vrať na Dnes.

error-no-such-entry = Tato poznámka už tu není.
remedy-no-such-entry = Možná se před chvílí odstranila nebo uložila. Podívej se do Deníku a do koše.

error-answer-not-understood = Jedna z odpovědí se nehodí ke své otázce.
remedy-answer-not-understood = Nic se nezměnilo. Podívej se na odpovědi a zkus to ještě jednou.

error-date-out-of-reach = Toto datum je příliš daleko.
remedy-date-out-of-reach = Zvol den od roku 1900 do roku 2199.

error-period-turned-round = První den je až po posledním dni.
remedy-period-turned-round = Změň jeden z těch dvou dnů.

error-places-not-looked-at = Jedno místo na této stránce může na někoho ukazovat a ještě není projité. Nic neodešlo.
remedy-places-not-looked-at = Vrať se o krok zpět a u každého místa něco zvol.

error-page-too-long = Tato stránka je příliš dlouhá na to, aby šla zašifrovat a znovu otevřít.
remedy-page-too-long = Některé poznámky vynech, nebo je v kopii zkrať. Tvoje poznámky se nezmění.

error-not-sealed = To není zašifrovaný soubor.
remedy-not-sealed = Zvol jiný soubor. Zašifrovaný soubor končí na .html nebo .age. Pokud ho změnil poštovní program, popros o něj znovu, na USB flash disku.

error-sealed-to-key = Tento soubor je zašifrovaný klíčem jiného druhu, ne frází.
remedy-sealed-to-key = Otevře se klíčem, pro který vznikl, v programu, který čte soubory age.

error-wrong-key = Tento klíč soubor neotevírá.
remedy-wrong-key = Soubor byl zašifrován pro jiný klíč. Zvol jiný soubor s klíčem, nebo popros o zašifrování pro tvůj veřejný klíč.

error-not-a-key = To není veřejný klíč.
remedy-not-a-key = Veřejný klíč začíná na age1 a má 62 znaků. Popros o něj znovu. Tento se nepřidal.

error-key-mistyped = V tomto klíči je překlep, nebo z něj část chybí.
remedy-key-mistyped = Porovnej ho znak po znaku, nebo o něj popros jako o text, který jde vložit. Tento se nepřidal.

error-key-of-other-kind = To je klíč jiného druhu.
remedy-key-of-other-kind = Inbetween šifruje pro klíče, které začínají na age1 a mají 62 znaků. Popros o takový klíč. Jiné druhy použít nejde.

error-secret-key-pasted = To je tajný klíč, ne veřejný.
remedy-secret-key-pasted = Nepřidal se a pole je zase prázdné. Kdo má tajný klíč, otevře všechno, co je pro něj zašifrované. Pokud ti ho někdo poslal, ať si vytvoří nový. Veřejný klíč začíná na age1.

error-keys-not-chosen = S touto volbou klíčů nejde soubor zašifrovat.
remedy-keys-not-chosen = Zvol aspoň jeden klíč a nejvýš dvacet. Pokud se mezitím některý klíč odstranil, jdi o krok zpět a zase dál.

error-key-known = Tento klíč už v seznamu je.
remedy-key-known = Nic se nepřidalo. Zvol ho v seznamu výše.

error-not-a-key-file = V tomto souboru není klíč, který by Inbetween uměl použít.
remedy-not-a-key-file = Zvol jiný soubor: ten, který se uložil při vytvoření klíče.

error-key-file-open = Tento soubor s klíčem nemá heslo, takže ho použije kdokoli, kdo ho najde. Inbetween takový soubor neotevírá.
remedy-key-file-open = Vytvoř v programu Inbetween nový klíč, v části „Otevřít zašifrovaný soubor“. Nebo otevři stránku v programu age.

error-key-file-damaged = Část tohoto souboru s klíčem chybí, nebo se změnila.
remedy-key-file-damaged = Použij jeho jinou kopii. Bez ní nejde otevřít, co bylo pro tento klíč zašifrováno. Vytvoř nový klíč a jeho veřejnou část dej lidem, kteří pro tebe šifrují.

error-key-file-too-much-work = Otevřít tento soubor s klíčem by chtělo mnohem víc výpočtů, než soubor s klíčem potřebuje.
remedy-key-file-too-much-work = Neotevřel se. Pokud je z jiného programu, ochraň ho v něm znovu s obvyklým nastavením.

error-wrong-key-passphrase = Soubor s klíčem se tímto heslem neotevřel.
remedy-wrong-key-passphrase = Zvol „Ukázat“, ať vidíš, co je napsáno. Zkontroluj Caps Lock a jazyk klávesnice a napiš heslo znovu. Pokud je správné, soubor se možná změnil.

error-key-file-opened = To je soubor s klíčem, ne zašifrovaný soubor.
remedy-key-file-opened = Nejdřív zvol soubor se stránkou. O soubor s klíčem si Inbetween řekne, až bude potřeba.

error-sealed-file-too-large = Tento soubor je větší než jakýkoli zašifrovaný soubor.
remedy-sealed-file-too-large = Zvol jiný soubor. Zašifrované soubory mají nejvýš 64 MiB.

error-too-much-work = Otevřít tento soubor by chtělo mnohem víc výpočtů, než zašifrovaný soubor potřebuje. Možná má jen zaměstnat počítač.
remedy-too-much-work = Neotevřel se. Zeptej se člověka, od kterého ho máš.

error-wrong-phrase = Soubor se touto frází neotevřel.
remedy-wrong-phrase = Zkontroluj znovu každé slovo nebo číslo. Na velkých písmenech, mezerách a interpunkci nezáleží. Pokud je fráze správná, soubor se cestou možná změnil. Popros o něj znovu.

error-sealed-file-damaged = Část tohoto souboru chybí, nebo se cestou změnila.
remedy-sealed-file-damaged = Nic z něj se neukazuje. Popros o soubor znovu. Na USB flash disku dorazí tak, jak odešel.

error-not-a-page = Soubor se otevřel, ale žádná stránka z programu Inbetween v něm není.
remedy-not-a-page = Neukazuje se, takže nic v něm nemůže uškodit. Zeptej se člověka, od kterého ho máš. Stránka z novější verze možná potřebuje novější Inbetween. Zašifrovaný soubor, který končí na .html, se otevře v každém prohlížeči.

error-file-exists = Soubor s tímto názvem už existuje.
remedy-file-exists = Zůstal beze změny a nic se neuložilo. Zvol jiný název.

error-file-gone = Tento soubor tu není.
remedy-file-gone = Zkontroluj jeho název, nebo zvol jiný soubor. Pokud je na USB flash disku, zkontroluj, jestli je připojený.

error-folder-gone = Složka už tu není.
remedy-folder-gone = Nic se neuložilo. Pokud je na USB flash disku, zkontroluj, jestli je připojený. Nebo zvol jinou složku.

error-place-read-only = Na toto místo nejde nic zapsat.
remedy-place-read-only = Nic se neuložilo. Zvol jinou složku.

error-no-room-there = Disk je plný.
remedy-no-room-there = Nic se neuložilo. Uvolni na něm místo, nebo to ulož jinam.

error-storage-there = Disk odmítl čtení nebo zápis tohoto souboru.
remedy-storage-there = Zkontroluj, jestli je disk připojený, a zkus to znovu, nebo zvol jiné místo.

error-no-page = Tato stránka už není otevřená.
remedy-no-page = Jdi o krok zpět a zase dál.

error-draft-not-understood = Tuto nedokončenou stránku udělala jiná verze a tato ji neumí přečíst.
remedy-draft-not-understood = Zůstává beze změny. Jiná verze v ní může pokračovat. Nebo začni novou stránku; tato se pak zahodí.

error-not-printed = Vytisknout se to nepodařilo.
remedy-not-printed = Zkontroluj, jestli je tiskárna zapnutá a má papír. Pak to zkus znovu. Stránka se nezměnila.

error-text-unsaved = Něco tu ještě není uloženo a zavření zápisníku by to ztratilo.
remedy-text-unsaved = Vrať se k tomu a počkej, až se tam ukáže, že je to uloženo. Pokud je disk plný, nejdřív uvolni místo. Pokud není připojený, připoj ho.

error-no-memory = Na výpočet klíče není dost volné paměti.
remedy-no-memory = Zavři jiné programy, hlavně prohlížeč s mnoha kartami. Pak to zkus znovu. Nic se nezměnilo.

error-session-still-to-come = Den tohoto setkání teprve přijde.
remedy-session-still-to-come = Nic se nezměnilo. Zvol den, kdy se konalo.
error-phase-ends-before-it-starts = Toto období práce by skončilo dřív, než začne.
remedy-phase-ends-before-it-starts = Nic se nezměnilo. Oprav jeden z těch dvou dnů.

error-stretch-ends-before-it-starts = Poslední den této doby je před jejím prvním dnem.
remedy-stretch-ends-before-it-starts = Změň jeden z těch dvou dnů, nebo jeden nech prázdný.

error-minutes-out-of-reach = Minuty nejsou číslo od 1 do 480.
remedy-minutes-out-of-reach = Nic se nezměnilo. Napiš počet minut, nebo nech pole prázdné.

error-not-to-be-filled-in = Tento dotazník nejde vyplnit: část jeho textu chybí.
remedy-not-to-be-filled-in = Nic se neuložilo. Doplň chybějící texty do souboru a znovu ho načti.

error-rights-not-confirmed = Právo používat tento text ještě není potvrzené.
remedy-rights-not-confirmed = Nic se neuložilo. Zaškrtni řádek, pokud máš právo text používat.

error-not-a-word = Není v tom žádné písmeno ani číslice.
remedy-not-a-word = Nic se nezměnilo. Napiš slovo, nebo několik slov, která patří k sobě.

error-word-too-long = Je to delší než 100 znaků.
remedy-word-too-long = Nic se nezměnilo. Napiš jedno slovo, nebo několik slov, která patří k sobě.
error-text-too-long = Tento text je delší, než co se sem vejde.
remedy-text-too-long = Nic z něj se neuložilo a nic se neztratilo. Zkrať ho, nebo delší část dej do poznámky, a ulož ho znovu.

error-too-many-words = V tomto seznamu už je 300 slov.
remedy-too-many-words = Nic se nezměnilo. Odstraň jedno, které už není potřeba, pak přidej toto.

error-folder-name-not-text = V názvu této složky jsou znaky, které nejde uložit, takže si ji nejde zapamatovat.
remedy-folder-name-not-text = Použij ji jen tentokrát, nebo ji přejmenuj a zvol znovu.

error-no-room-for-backup = Na tomto disku není na zálohu dost místa.
remedy-no-room-for-backup = Nic se nezměnilo a zápisník funguje dál. Uvolni na disku místo a pak to zkus znovu.

error-place-not-for-backups = Tato složka je součástí složky zápisníku.
remedy-place-not-for-backups = Zvol složku na USB flash disku nebo jiném disku, aby jedna nehoda nevzala obojí.

error-too-large-for-drive = Záloha je větší než soubor, který se na tento disk vejde.
remedy-too-large-for-drive = Nic se neuložilo. Použij disk s jiným systémem souborů, třeba exFAT. Nebo z něj udělej druhé místo: záloha se tam rozdělí do více souborů.

error-not-read-back = Co se na tento disk zapsalo, z něj nejde správně přečíst.
remedy-not-read-back = Nic z toho tam nezůstalo. Disk možná selhává: použij jiný.
error-import-not-known = Tento druh souboru Inbetween neumí přečíst.
remedy-import-not-known = Nic se nezměnilo. Inbetween čte vlastní archivy a zálohy a exporty z Day One, jrnl, Mini Diarium a Joplin. Čte i složky se soubory Markdown nebo text.

error-import-not-text = Část z toho není čitelný text.
remedy-import-not-text = Nic se nezměnilo. Soubor musí být text v UTF-8, a ten umí uložit většina programů. Ulož ho znovu v jeho programu a pak to zkus ještě jednou.

error-import-damaged = Tento soubor není úplný, nebo není tím, čím má být.
remedy-import-damaged = Nic se nezměnilo. Exportuj ho znovu tam, kde vznikl, nebo ho znovu zkopíruj z původního místa.

error-import-too-large = Je to větší než jakýkoli deník.
remedy-import-too-large = Nic se nezměnilo. Možná to není to, co říká název. Nebo to přines po částech, třeba po jednom roce.

error-import-too-new = Tento archiv udělal novější Inbetween.
remedy-import-too-new = Nic se nezměnilo. Novější Inbetween na tomto počítači ho přečte.

error-import-nothing = Nejsou v tom žádné poznámky.
remedy-import-nothing = Nic se nezměnilo. Zvol jiný soubor nebo jinou složku.

error-transfer-stopped = Zastaveno.
remedy-transfer-stopped = Nic se nezměnilo a nic se neuložilo.

error-export-not-sound = Disk vrátil něco jiného, než co se na něj zapsalo.
remedy-export-not-sound = Soubor se zase odstranil a tvůj zápisník se nezměnil. Zvol jiné místo: tento disk možná selhává.

error-state-needs-passphrase = Tato kopie se otevírá vlastním heslem.
remedy-state-needs-passphrase = Napiš heslo, které zápisník otevíralo, když vznikla.

error-state-wrong-passphrase = Toto heslo ji neotevírá.
remedy-state-wrong-passphrase = Nic se nezměnilo. Otevře se heslem, které zápisník otevíralo, když vznikla, možná některým dřívějším.

error-state-damaged = Je poškozená, nebo z ní část chybí.
remedy-state-damaged = Tvůj zápisník se nezměnil a tyto soubory také ne. Zvol jinou zálohu, třeba starší.

error-state-too-new = Zapsala ji novější verze programu Inbetween.
remedy-state-too-new = Tvůj zápisník se nezměnil. K otevření nainstaluj novější verzi.

error-state-is-open = To je zápisník, který je právě otevřený.
remedy-state-is-open = Zvol jinou složku: zálohu nebo kopii zápisníku.

error-no-state = Žádný zápisník ani záloha tu není.
remedy-no-state = Nic se nezměnilo. Pokud je na USB flash disku nebo jiném disku, připoj ho a zvol jeho složku znovu.

error-other-notebook = To je jiný zápisník, ne dřívější kopie tvého.
remedy-other-notebook = Poznámky dvou zápisníků se nikdy nemíchají. Můžeš si ho tu přečíst, nebo jím nahradit svůj.

error-too-few-ratings = V této době je méně než pět odpovědí, které se počítají.
remedy-too-few-ratings = Nic se nezměnilo. Zvol delší dobu, nebo pokračuj s prvními odpověďmi.

error-internal = V programu Inbetween se stalo něco nečekaného.
remedy-internal = Pokud tu něco ještě není uloženo, nejdřív to zkopíruj. Pak zavři okno a spusť Inbetween znovu.
