# Backups, in Settings, and what is said about them elsewhere.

backups-title = Zálohy
backups-about = Každý den, s první uloženou poznámkou, udělá Inbetween zálohu. Je to celá kopie zápisníku, stejně zašifrovaná, a platí až po kontrole. Zůstává jedna za každý z posledních 7 dnů, 4 týdnů a 12 měsíců s novými poznámkami.
backups-last = { $count ->
    [one] Poslední dobrá záloha: { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } poznámka.
    [few] Poslední dobrá záloha: { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } poznámky.
   *[other] Poslední dobrá záloha: { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } poznámek.
  }
backups-none = Zatím není žádná dobrá záloha. Udělá se, až příště uložíš poznámku.
backups-looking = Kontroluje se každá část záloh.
backups-now = Zálohovat hned
backups-now-working = Záloha se dělá a kontroluje. Můžeš mezitím pokračovat.
backups-now-done = Záloha je hotová a zkontrolovaná.

backups-trouble-no-room = Poslední záloha se nepodařila: na tomto disku není dost místa. Uvolni na něm místo. Inbetween to zkusí znovu, až příště uložíš poznámku.
backups-trouble-damaged = Poslední záloha se nepodařila: část zápisníku je poškozená. Dřívější zálohy zůstávají.
backups-trouble-read-only = Poslední záloha se nepodařila: do její složky nejde nic zapsat.
backups-trouble-gone = Poslední záloha se nepodařila: chybí její složka.
backups-trouble-storage = Poslední záloha se nepodařila: disk odmítl zápis. Zkontroluj, jestli je připojený. Inbetween to zkusí znovu, až příště uložíš poznámku.

backups-all = Všechny zálohy na tomto počítači
backups-folder = Ve složce { $folder }
backups-empty = Zatím tu žádné nejsou.
backup-notes = { $count ->
    [one] { NUMBER($count) } poznámka
    [few] { NUMBER($count) } poznámky
   *[other] { NUMBER($count) } poznámek
  }
backup-damaged = Poškozená nebo neúplná. Nepočítá se jako záloha a zůstává beze změny.
backup-other-key = Má dřívější klíč, z doby před vytvořením nového. Otevírá se heslem z té doby.
backup-other-notebook = Patří k jinému zápisníku. Nic se s ní nedělá.
backup-older-passphrase = Otevírá se starším heslem, tím z doby, kdy vznikla.
backup-before-schema = Vznikla předtím, než novější verze programu Inbetween změnila způsob uložení zápisníku.
backup-holds-more = Je v ní něco, co v otevřeném zápisníku není. Zůstane tu, dokud se na ni nepodíváš.

backups-second = Druhé místo
backups-second-about = USB flash disk nebo jiný disk. Inbetween ho doplní pokaždé, když je připojený. Když se ztratí jeden počítač, neztratí se všechno.
backups-second-choose = Zvolit složku…
backups-second-change = Zvolit jinou složku…
backups-second-working = Doplňuje se druhé místo.
backups-second-folder = Druhé místo je složka { $folder }.
backups-second-away = Není připojené. Doplní se, až bude zase k dispozici.
backups-second-newest = { $count ->
    [one] Je tam { NUMBER($count) } záloha, { DATETIME($on, dateStyle: "long") }.
    [few] Jsou tam { NUMBER($count) } zálohy, nejnovější: { DATETIME($on, dateStyle: "long") }.
   *[other] Je tam { NUMBER($count) } záloh, nejnovější: { DATETIME($on, dateStyle: "long") }.
  }
backups-second-empty = Zatím tam žádná záloha není.
backups-second-one-drive = Je na stejném disku jako zápisník. Bezpečnější by byl USB flash disk nebo jiný disk.
backups-second-stop = Přestat používat
backups-second-stopped = Už se nepoužívá. Zálohy tam zůstávají.
backups-second-trouble-no-room = Nepodařilo se ho doplnit: není tam dost místa. Zálohy tam zůstávají beze změny.
backups-second-trouble-damaged = Nepodařilo se ho doplnit: kopie tam neprošla kontrolou. Disk možná selhává.
backups-second-trouble-read-only = Nepodařilo se ho doplnit: nejde tam nic zapsat.
backups-second-trouble-gone = Není připojené.
backups-second-trouble-storage = Nepodařilo se ho doplnit: disk odmítl zápis.

backups-file = Jeden soubor s sebou
backups-file-about = Čerstvá záloha v jednom souboru, na USB flash disk nebo na bezpečné místo jinde. Text v ní říká, jak ji otevřít bez programu Inbetween.
backups-file-passphrase = Otevírá se heslem, které tento zápisník otevírá dnes. I po pozdější změně hesla bude tento soubor chtít to dnešní. Nikdo ho nemůže obnovit.
backups-file-sheet = Otevře ji i současný záchranný list.
backups-file-button = Zálohovat do…
backups-file-working = Záloha se dělá, ukládá a pro kontrolu znovu čte.
backups-file-done = Soubor { $name } je uložený a pro kontrolu znovu přečtený.

backups-keys = Dřívější zálohy zůstávají beze změny a dál se otevírají heslem z doby, kdy vznikly. Inbetween pak udělá novou zálohu s novým klíčem.

stays-backup = Poslední dobrá záloha
stays-backup-last = { $count ->
    [one] { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } poznámka.
    [few] { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } poznámky.
   *[other] { DATETIME($on, dateStyle: "long") }, { NUMBER($count) } poznámek.
  }
stays-backup-none = Zatím žádná není.
file-backup = Záloha tvého zápisníku, zašifrovaná, s návodem k otevření
file-kept-aside = Zápisník z doby, než ho nahradil jiný. Zůstává celý, dokud ho neodstraníš

backup-overdue = Dva týdny psaní zatím nemají zálohu.
backup-overdue-button = Přejít k zálohám

notice-waits = Tento zápisník je ze starší verze a teď ho nejde zálohovat.
notice-waits-what = Proto zůstal beze změny. Všechno si můžeš přečíst. Jestli chceš psát, uvolni místo na disku, zápisník zamkni a znovu otevři. Pak se zálohuje a převede na novou verzi.
notice-waits-other = Proto zůstal beze změny. Všechno si můžeš přečíst. Jestli chceš psát, zkontroluj, jestli jde na disk zapisovat. Pak zápisník zamkni a znovu otevři. Tím se zálohuje a převede na novou verzi.
