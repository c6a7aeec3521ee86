# Older, damaged and missing notebooks: at the gate, and the notices about them on Today.

## Restoring from a backup, at the gate

gate-backups = Obnovit ze zálohy
restore-title = Obnovit ze zálohy
restore-safe = Prohlížení nic nemění. Pokud záloha nahradí zápisník, který tu je, zůstane ten původní vedle ní beze změny, dokud ho neodstraníš.
restore-kept = Zápisník, který v této složce už je, zůstane vedle obnoveného beze změny, dokud ho neodstraníš.
restore-legend = Která záloha?
restore-none = V této složce žádné zálohy nejsou.
restore-day = { DATETIME($on, dateStyle: "long") }
restore-daily = Záloha z tohoto dne
restore-before-version = Vznikla předtím, než novější verze programu Inbetween zápisník změnila
restore-incomplete = Některé soubory chybějí nebo jsou zkrácené, takže ji nejde použít
restore-folder = Zvolit složku…
restore-file = Zvolit soubor…
restore-elsewhere-about = Záloha z jiného místa
restore-elsewhere-picked = { $name }
restore-choose-first = Nejdřív zvol zálohu.
restore-passphrase = Heslo, které v ten den zápisník otevíralo
restore-look = Podívat se dovnitř
restore-looking = Záloha se kopíruje a kontroluje se každá její část. Může to chvíli trvat.
restore-whole = Tato záloha je úplná.
restore-count = { $count ->
    [0] Nejsou v ní žádné poznámky.
    [one] Je v ní jedna poznámka.
    [few] Jsou v ní { NUMBER($count) } poznámky.
   *[other] Je v ní { NUMBER($count) } poznámek.
}
restore-latest = Poslední poznámka nebo změna v ní: { DATETIME($on, dateStyle: "long") }.
restore-another = Je to záloha jiného zápisníku, než je v této složce. Zůstanou oba.
restore-now = Použít tuto zálohu
restore-other = Zvolit jinou
restored-title = Záloha je na místě.
restored-aside = Co tu bylo předtím, zůstává beze změny:
restored-open = Otevřít zápisník

## A restore that did not come to its end

waiting-title = Jiná kopie tvůj zápisník nenahradila.
waiting-what = Mělo se to stát { DATETIME($on, dateStyle: "long") }, ale složky si nemohly vyměnit místo. Nic se neztratilo. Tvůj zápisník se nezměnil a kopie je celá vedle něj.
waiting-choice = Pokud ho kopie nahradí, otevírá se heslem té kopie. Tvůj zápisník pak zůstane vedle ní.
waiting-go-on = Použít kopii hned
waiting-stop = Nechat zápisník beze změny
cleared-title = Nedokončená kopie zálohy se uklidila.
cleared-what = Inbetween skončil dřív, než byla hotová. Nic se neztratilo: tvůj zápisník ani záloha se nezměnily. Můžeš začít znovu.
unnamed-title = Dřívější zápisník zatím nemá vlastní název.
unnamed-what = Kopie je na místě tvého zápisníku. Dřívější je celý ve složce .restoring vedle ní. Zatím ho nešlo přejmenovat a Inbetween to zkusí znovu při každém spuštění. Nic se neztratilo. Nech prosím tu složku tak, jak je.

## The secret, on these pages

secret-words = Deset slov nebo 24 číslic tvého záchranného listu
secret-use-words = Mám jen záchranný list
secret-use-passphrase = Mám heslo

## A damaged notebook

damage-offer = Podívat se, co jde přečíst
damage-title = Podívat se, co jde přečíst
damage-safe = Nic se nezměnilo a prohlížení také nic nemění. S tvým heslem Inbetween zkusí každou poznámku jednou přečíst.
damage-look = Spočítat poznámky
damage-counting = Čte se každá poznámka. Může to chvíli trvat.
damage-readable = { $count ->
    [0] Žádnou poznámku nejde přečíst.
    [one] Jde přečíst jednu poznámku.
    [few] Jde přečíst { NUMBER($count) } poznámky.
   *[other] Jde přečíst { NUMBER($count) } poznámek.
}
damage-none-lost = Žádná poznámka nechybí. Poškození je v zápisníku jinde.
damage-lost = { $count ->
    [one] Jednu poznámku nejde přečíst.
    [few] { NUMBER($count) } poznámky nejde přečíst.
   *[other] { NUMBER($count) } poznámek nejde přečíst.
}
damage-lost-at-most = { $count ->
    [one] Možná byla ještě jedna poznámka. Mohla se také odstranit dřív.
    [few] Možná byly až { NUMBER($count) } další poznámky. Některé se mohly odstranit dřív.
   *[other] Možná bylo až { NUMBER($count) } dalších poznámek. Některé se mohly odstranit dřív.
}
damage-lost-unknown = Možná byly i další poznámky. Kolik, není známo.
damage-days = Dny ztracených poznámek, pokud jsou známé: { $days }
damage-new-title = Udělat z něj nový zápisník
damage-new-about = Přejde všechno, co jde přečíst: poznámky s dřívějšími verzemi, nedokončené poznámky, hranice, kontakty, nastavení. Tvoje heslo a záchranný list zůstávají stejné. Poškozený zápisník zůstane vedle beze změny.
damage-new = Udělat nový zápisník z toho, co jde přečíst
damage-making = Nový zápisník se dělá. Může to chvíli trvat.
damage-backup-title = Použít zálohu
damage-backup-newest = Nejnovější záloha tady: { DATETIME($on, dateStyle: "long") }. Nejdřív se můžeš podívat, kolik toho v ní je.
damage-backup-none = V této složce žádná není. Může být na USB flash disku nebo jiném disku.
salvaged-title = Nový zápisník je hotový.
salvaged-count = { $count ->
    [0] Žádná poznámka nepřešla.
    [one] Přešla jedna poznámka.
    [few] Přešly { NUMBER($count) } poznámky.
   *[other] Přešlo { NUMBER($count) } poznámek.
}
salvaged-others = { $count ->
    [0] Kromě poznámek může něco chybět.
    [one] Kromě poznámek nešla přečíst ještě jedna věc. Může to být dřívější verze, nedokončená poznámka nebo hranice.
    [few] Kromě poznámek nešly přečíst ještě { NUMBER($count) } věci. Můžou to být dřívější verze, nedokončené poznámky nebo hranice.
   *[other] Kromě poznámek nešlo přečíst ještě { NUMBER($count) } věcí. Můžou to být dřívější verze, nedokončené poznámky nebo hranice.
}
salvaged-words = { $count ->
    [one] V jedné poznámce můžou mít otázky jiné znění než dřív. Odpovědi se nezměnily.
    [few] Ve { NUMBER($count) } poznámkách můžou mít otázky jiné znění než dřív. Odpovědi se nezměnily.
   *[other] V { NUMBER($count) } poznámkách můžou mít otázky jiné znění než dřív. Odpovědi se nezměnily.
}
salvaged-settings = Nastavení nešlo přečíst. Teď je jako v novém zápisníku.

## An older file was put back

older-title = Vrátil se sem starší soubor
older-safe = Jak dál, je na tobě.
older-legend = Jak ho chceš otevřít?
older-read = Jen ke čtení
older-read-about = Nic se nemění. Můžeš se podívat, co tu je, a správné soubory vrátit potom.
older-go-on = Pokračovat s ním
older-go-on-older-header = To chci: tento soubor s klíčem je správný. Od teď otevírá zápisník jeho heslo.
older-go-on-older-database = To chci: tento zápisník je správný. Co vzniklo potom, v něm není.
older-open = Otevřít zápisník

notice-older-header = Soubor s klíčem byl starší než tento zápisník.
notice-older-header-what = Vrátil se starší soubor s klíčem a teď se používá. Zápisník může zase otevírat starší heslo. Jestli to tak nechceš, zvol nové heslo a pak vytvoř nový klíč.
notice-older-database = Tento zápisník byl starší než jeho soubor s klíčem.
notice-older-database-what = Vrátila se starší kopie zápisníku a teď je otevřená. Co vzniklo po té kopii, v ní není. Možná to je v záloze.
notice-rollback-known = Rozumím
