# Another folder, taking the notebook along, and removing it from this computer.

## Another folder, at the gate and in What stays where

folder-choose = Zvolit jinou složku…
folder-title = Jiná složka
folder-now = Používá se složka { $folder }.
folder-usual = Použít obvyklé místo
folder-chosen = Zvoleno: { $folder }.
folder-looking = Složka se prohlíží.
folder-notebook = Je v ní zápisník.
folder-empty = Je prázdná. Můžeš v ní začít nový zápisník. Ten, který máš, zůstane, kde je.
folder-other-files = Jsou v ní jiné soubory a žádný zápisník. Můžeš vedle nich začít nový zápisník. Zůstanou beze změny.
folder-inside-of-notebook = Toto je vnitřek zápisníku. Jestli chceš ten zápisník otevřít, zvol složku nad ním, { $opens }.
folder-backup = Toto je záloha. Zůstane beze změny a nic se do ní nezapíše. Jestli chceš z ní něco vrátit, otevři zápisník a jdi v Nastavení do části Zálohy. Celou ji můžeš obnovit také na úvodní obrazovce.
folder-backups = Jsou v ní zálohy. Zůstanou beze změny a nic se do nich nezapíše. Jestli chceš z některé něco vrátit, otevři zápisník a jdi v Nastavení do části Zálohy. Celou zálohu můžeš obnovit také na úvodní obrazovce.
folder-gone = Už tam není. Pokud je na USB flash disku, zkontroluj, jestli je připojený, a zvol ji znovu.
folder-not-readable = Tento účet ji nesmí číst, nebo to disk odmítl. Zvol jinou.
folder-read-only = Nejde tam nic zapsat. Zápisník v ní se otevře jen ke čtení a nový začít nejde.
folder-is-current = Tato složka se už používá.
folder-cloud = Tuto složku nejspíš kopíruje { $service } na jiný počítač. Zápisník v ní je zašifrovaný, ale přesto by opustil tento počítač.
folder-remember = Od teď používat tuto složku
folder-remember-about = Její název se pak uloží tam, kde jde přečíst bez hesla. Jinak se používá jen do příštího spuštění programu Inbetween.
folder-forget = Od teď používat obvyklé místo
folder-open = Přejít do této složky
folder-lock-first = Otevřený zápisník se nejdřív zamkne. Všechno v něm je uložené.
folder-back = Zůstat tady
folder-done = Inbetween se znovu spouští s touto složkou.
folder-remembered-gone = Inbetween má používat tuto složku. Pokud je na USB flash disku, připoj ho a zkus to znovu.

## Take it with me

leaving-title = Vzít si to s sebou
leaving-part-title = Stěhování nebo odchod
leaving-about = Na jiný počítač, nebo než tento vrátíš.
leaving-how = Na druhém počítači nainstaluj Inbetween, zkopíruj tam soubor a rozbal ho ve správci souborů. Vznikne složka se zálohou, kterou můžeš obnovit na úvodní obrazovce. Otevírá se heslem uvedeným výše. Zápisník na tomto počítači zůstane beze změny. Změny v jednom pak v druhém nebudou.
leaving-stick = Můžeš také zkopírovat celou složku zápisníku, když je Inbetween zavřený. Která to je, říká „Co kde zůstává“. Na druhém počítači použij na úvodní obrazovce „Zvolit jinou složku“.

## Remove it from this computer

removal-title = Odstranit z tohoto počítače
removal-about = Odstraní se zápisník a jeho zálohy z tohoto počítače. Kopie jinde zůstanou. Nejde to vzít zpět. Udělat si nejdřív kopii s sebou?
removal-copy = Udělat kopii
removal-without = Odstranit bez kopie: napiš své heslo
removal-stop = Zrušit
removal-goes = Co se odstraní
removal-stays = Co vedle zůstane, protože to k tomuto zápisníku nepatří
removal-unknown = Co zůstane, protože soubor s klíčem nejde přečíst: možná to patří k jinému zápisníku. Smazat to můžeš ručně.
removal-more = a další: { NUMBER($count) }
removal-second-place = Druhé místo pro zálohy zůstane: { $folder }. Odstranit ho můžeš ručně.
removal-honest = Nejdřív se přepíšou soubory s klíčem, takže potom už nejde nic otevřít. Na disku SSD nebo USB flash disku můžou stará data chvíli zůstat.
removal-recovery = Zápisník se otevřel záchranným listem, takže heslo není potřeba.
removal-passphrase = Tvoje heslo
removal-button = Odstranit hned
removal-working = Zápisník se odstraňuje.
removal-done-title = Odstraněno z tohoto počítače
removal-done = Odstraněno. Na některých discích můžou stará zašifrovaná data chvíli zůstat; bez tvého hesla je nejde přečíst.
removal-close = Zavřít Inbetween
removal-begin = Začít tu nový zápisník

removing-title = Odstranění se nedokončilo
removing-about = Zápisník v této složce se odstraňoval a něco to přerušilo. Nic z něj už nejde otevřít. Můžeš pokračovat a odstranit zbytek.
removing-about-whole = Zápisník v této složce se měl odstranit. Přerušilo se to dřív, než něco zmizelo. Můžeš pokračovat, nebo si ho nechat.
removing-go-on = Odstraňovat dál
removing-keep = Nechat si zápisník
