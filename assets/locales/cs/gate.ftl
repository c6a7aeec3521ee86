# The gate: the first evening, unlocking and recovery.

## First evening, page one

welcome-step = { app-name } · Stránka 1 ze 2
welcome-folder = Zápisník bude ve složce { $folder }. Pokud už nějaký máš na USB flash disku nebo jiném disku, zvol níže jeho složku.
welcome-next = Dál k heslu

## First evening, page two

choose-step = { app-name } · Stránka 2 ze 2
choose-title = Tvoje heslo
choose-about = Heslo otevírá tento zápisník. Nikdo ho nemůže obnovit, proto zvol takové, které si zapamatuješ. Potom můžeš udělat záchranný list.
make-notebook = Vytvořit zápisník

## Unlocking

gate-restored = Zápisník je nahrazený jinou kopií, jak bylo zvoleno.
gate-restored-what = Otevírá se heslem té kopie. Dřívější zápisník zůstává celý vedle ní, dokud ho neodstraníš v Nastavení, v části Zálohy.
unlock-title = Otevři svůj zápisník
passphrase-label = Heslo
unlock-button = Otevřít zápisník
unlock-forgot = Nemůžu si vzpomenout na heslo
rescue-title = Otevřít jen ke čtení
rescue-about = Ukáže se, co jde ještě přečíst. V zápisníku se nic nemění.
rescue-button = Otevřít jen ke čtení

forgotten-title = Nemůžu si vzpomenout na heslo
forgotten-about = Pokud existuje záchranný list, otevřou zápisník slova nebo číslice na něm. Bez hesla a bez listu ho nikdo neotevře a nikdo heslo neobnoví. Tvůj soubor zůstává, kde je. Vedle něj můžeš začít nový zápisník.
forgotten-beside = Jestli chceš začít nový zápisník, použij níže „Zvolit jinou složku“ a zvol prázdnou složku.
forgotten-label = Deset slov nebo 24 číslic tvého záchranného listu
forgotten-hint = Ve stejném pořadí. Na velkých písmenech, háčcích a čárkách, mezerách a interpunkci nezáleží.
forgotten-button = Otevřít záchranným listem
forgotten-back = Zpět k heslu

## There was a notebook in this folder

gone-title = Zápisník tu teď není
gone-about = Při posledním otevření byl zápisník v této složce. Pokud je na USB flash disku nebo jiném disku, připoj ten disk a zkus to znovu. Pokud se složka přesunula, vrať ji zpět.
gone-still = Pořád tu není.
gone-begin = Začít tu nový zápisník

trouble-close-folder = Uzavřít složku před jinými účty

## A folder that is copied elsewhere

cloud-other-new = Jestli chceš mít zápisník jinde, použij níže „Zvolit jinou složku“ a zvol prázdnou složku.
