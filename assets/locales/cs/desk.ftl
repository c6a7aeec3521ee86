# The desk: its header, its keys, and the notices on Today.

## At the desk

nav-label = Hlavní nabídka
nav-today = Dnes
nav-journal = Deník
nav-settings = Nastavení
lock-now = Zamknout hned
help = Klávesové zkratky
help-key = F1
not-saved = Poslední změny se nepodařilo uložit, proto to zůstalo otevřené.
leave-anyway = Odejít bez uložení
lock-unsaved = Poslední změny ještě nejsou uložené v zápisníku.
lock-unsaved-what = Když teď zamkneš, uloží se zašifrovaně a vrátí se, až zápisník znovu otevřeš.
lock-stay = Psát dál
lock-anyway = Zamknout hned
notice-other-states = Ve složce tohoto zápisníku je ještě jiná jeho kopie.
notice-other-states-what = Možná do jedné sdílené složky psaly dva počítače, nebo sem někdo kopii vložil. Tato je otevřená a nic se nesmíchalo. Ostatní soubory si nech, dokud nevíš, co v nich je.
notice-other-states-button = Podívat se na ně v Nastavení
notice-restored = Vrátilo se něco, co se minule nepodařilo uložit.
notice-restored-what = Je to níže, u nedokončených poznámek. Podívej se na to a ulož to.
notice-restoring = Ještě čeká něco, co se nepodařilo uložit.
notice-restoring-what = Je to uloženo zašifrovaně a vrátí se, jakmile půjde do zápisníku znovu zapisovat.

help-title = Klávesové zkratky
help-write = Prostě psát
help-search = Hledat; v otevřené poznámce najít slova v ní
help-lock = Zamknout
help-escapes = Zamknout odkudkoli: třikrát během jedné sekundy
help-close = Zavřít to, co je otevřené navrchu
help-list = Tento seznam
help-size = Větší písmo, menší písmo, obvyklá velikost
help-marks = Na seznam toho, co může na někoho ukazovat, a zpět
help-dismiss = Zavřít
key-ctrl-n = Ctrl N
key-ctrl-f = Ctrl F
key-ctrl-numbers = Ctrl 1 až { $last }
key-ctrl-l = Ctrl L
key-ctrl-size = Ctrl + − 0
key-esc = Esc
key-esc-three = Esc Esc Esc
key-f1 = F1
key-f2 = F2

## What may stand on Today

notice-recovery = Tento zápisník byl otevřen záchranným listem.
notice-recovery-what = Zvol si teď nové heslo, aby šel otevřít i bez listu.
notice-recovery-button = Zvolit nové heslo
notice-read-only = Tam, kde je tento zápisník, nejde nic uložit.
notice-read-only-what = Všechno si tu můžeš přečíst. Jestli chceš psát, zkopíruj složku na místo, kam jde ukládat soubory, a otevři ji tam.
notice-rescue = Část tohoto zápisníku je poškozená. Je otevřený jen ke čtení.
notice-rescue-what = Ukazuje se, co jde ještě přečíst, a nic se nemění. Nech složku tak, jak je, dokud nemáš, co potřebuješ.
notice-calendar = Datum na tomto počítači asi není správné.
notice-calendar-what = Dokud se neopraví, dostanou nové poznámky datum { DATETIME($on, dateStyle: "long") }, poslední, které je tu známé. V každé poznámce můžeš zvolit jiné. Datum se nastavuje v samotném počítači.
notice-drive = Tento disk neumí vyhradit složku jen jednomu účtu.
notice-drive-what = Složku proto nejde uzavřít před jinými účty. Kdo se k disku dostane, může zápisník zkopírovat nebo odstranit. Pořád je ale zašifrovaný: bez tvého hesla ho nikdo nepřečte.
notice-drive-known = Rozumím
notice-repairs = Při otevření zápisníku se něco opravilo.
repair-header = Soubor s klíčem chyběl, byl poškozený nebo zastaralý. Obnovil se ze své druhé kopie.
repair-header-copy = Druhá kopie souboru s klíčem chyběla, byla poškozená nebo zastaralá. Vytvořila se znovu.
repair-salt = První bajty zápisníku byly poškozené. Obnovily se ze souboru s klíčem a nic se neztratilo.
repair-retired-database = Po vytvoření nového klíče tu zbyla starší kopie zápisníku. Odstranila se.
repair-unfinished-copy = Po vytváření nového klíče tu zbyla nepoužitelná kopie. Odstranila se.
recovery-card = Když heslo zapomeneš, nikdo tento zápisník neotevře. Udělat záchranný list?
recovery-card-now = Teď, 2 minuty
recovery-card-later = Později

## A folder that is copied elsewhere

cloud-other-move = Kde je složka teď, ukazuje v Nastavení část „Co kde zůstává“. Zavři Inbetween a přesuň složku na místo, které se nikam nekopíruje. Pak Inbetween spusť a použij „Zvolit jinou složku“.
