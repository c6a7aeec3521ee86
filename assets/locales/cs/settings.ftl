# Settings, and what stays where.

## Settings

settings-parts = Na této stránce
language-about = Texty programu Inbetween se změní hned. Poznámkám zůstanou slova, se kterými se uložily. Sebehodnocení v jiném jazyce začíná novou řadu.
keeping-title = Jak dlouho co zůstává
keeping-about = Co dáš do koše, v něm zůstane 30 dní a pak se odstraní navždy. Starší zálohy uvolňují místo novějším. Nic jiného se neodstraní, pokud si to tady nezvolíš.

## What stays where

stays-title = Co kde zůstává
stays-intro = Všechny soubory programu Inbetween, které jsou právě na tomto počítači, a co je chrání.
stays-again = Zkontrolovat znovu
stays-looked = Znovu zkontrolováno.
stays-whose = Tento počítač
stays-files = Soubory
files-caption = Ve složce { $folder }
files-name = Soubor
files-what = Co to je
files-size = Velikost
files-none = Nic tu není uložené.
file-header = Klíč k zápisníku, zašifrovaný tvým heslem
file-header-copy = Druhá kopie souboru s klíčem
file-database = Tvůj zápisník, zašifrovaný
file-other-state = Jiná kopie tohoto zápisníku, zašifrovaná. Nech si ji, dokud nevíš, která je novější
file-unfinished-copy = Nedokončená kopie z vytváření nového klíče. Nic ji neotevře a zápisník ji nepotřebuje
file-unsaved-text = Slova, která se nepodařilo uložit do zápisníku, zašifrovaná. Vrátí se při jeho otevření
file-lock = Značka, že je zápisník otevřený
file-gate-settings = Jazyk, vzhled, velikost písma a okna. Jde přečíst bez hesla
file-known-notebooks = Říká programu Inbetween, že tu byl zápisník, ale ne kde
file-window = Ukládá si to samo okno. Jde přečíst bez hesla
file-other = Zbytek něčeho nedokončeného
size-bytes = { $bytes ->
    [one] { NUMBER($bytes) }{ "\u00A0" }bajt
    [few] { NUMBER($bytes) }{ "\u00A0" }bajty
   *[other] { NUMBER($bytes) }{ "\u00A0" }bajtů
  }
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 1) }{ "\u00A0" }kB

stays-seal = Žádná cesta do sítě, právě vyzkoušeno
seal-about = Inbetween se právě zkusil dostat do sítě. Toto jsou odpovědi.
seal-none = Tento systém neumí program od sítí uzavřít. Inbetween nemá žádnou část, která by mluvila se sítí, ale systém to tu nevynucuje.
door-internet = Internet (IPv4)
door-internet6 = Internet (IPv6)
door-packet = Samotná síťová karta
door-is-refused = Odmítnuto
door-is-open = Otevřeno
seal-open = Jedna cesta je otevřená, takže tato ochrana neplatí. Zavři Inbetween a spusť ho znovu. Inbetween nemá žádnou část, která by něco posílala; toto je druhý zámek.
seal-outside = Mimo tuto ochranu jsou dvě věci: dialog pro volbu souboru a tisk. Jsou to jiné programy a Inbetween s nimi mluví přes pracovní plochu.

stays-health = Poslední úplná kontrola
health-never = Zatím neproběhla. Dělá se jednou denně, krátce po otevření zápisníku.
health-sound = { DATETIME($on, dateStyle: "long") }. Zápisník je v pořádku.
health-unsound = { DATETIME($on, dateStyle: "long") }. Zápisník kontrolou neprošel. Ulož si kopii celé složky tak, jak je.

stays-self-opening = Soubory, které se otevřou v prohlížeči
stays-self-opening-about = Každý zašifrovaný soubor z této verze má v sobě stejný skript. Jeho SHA-256 je i v souboru README, takže ho může porovnat kdokoli:
stays-without = Bez programu Inbetween
stays-without-about = Všechno jde otevřít i bez programu Inbetween, nástroji, které jsou dostupné každému. Jak, říká SECURITY.md v dokumentaci.

## Passphrase and recovery

keys-title = Heslo a záchrana
not-now-read-only = Na tomto místě nejde nic uložit, takže to tu nejde změnit.
not-now-rescue = Zápisník je otevřený jen ke čtení, takže to teď nejde změnit.

change-title = Změnit heslo
change-about = Potom se zápisník zamkne, aby šlo nové heslo vyzkoušet. Dřívější kopie zápisníku se dál otevírají starým.
change-current = Tvoje současné heslo
change-button = Změnit a zamknout
change-done = Heslo je změněné. Zápisník se teď zamkne, aby šlo vyzkoušet.

sheet-title = Záchranný list
sheet-has = Záchranný list existuje. Nový ho nahradí.
sheet-has-none = Záchranný list zatím není.
sheet-about = Deset slov nebo 24 číslic, které otevřou tvůj zápisník, když se heslo zapomene. Napiš je rukou a nech je tam, kam se nikdo nedívá. Kdo je najde, může číst všechno.
sheet-employer = Napiš je rukou. V práci je netiskni.
sheet-kind = Co na listu bude?
sheet-kind-words = Deset slov
sheet-kind-words-about = Česká slova, vybraná náhodně. Rukou se napíšou rychle.
sheet-kind-digits = 24 číslic v šesti skupinách po čtyřech
sheet-kind-digits-about = Dají se napsat a říct v každém jazyce.
sheet-show = Ukázat, co si napsat
sheet-words = Tvých deset slov
sheet-digits = Tvých 24 číslic
sheet-written = Mám to napsané
sheet-stop = Skončit bez listu
sheet-ask-legend = Dvě slova z tvého listu
sheet-ask-about = Podívej se na svůj list a napiš tato dvě slova. Od té chvíle list platí.
sheet-ask-word = { NUMBER($position) }. slovo
sheet-ask-digits-legend = Dvě skupiny z tvého listu
sheet-ask-digits-about = Podívej se na svůj list a napiš tyto dvě skupiny po čtyřech číslicích. Od té chvíle list platí.
sheet-ask-group = { NUMBER($position) }. skupina
sheet-see-again = Ukázat list znovu
sheet-keep = Uložit tento list
sheet-done = Záchranný list je hotový. Znovu se už neukáže.

renew-title = Nový klíč
renew-when = Pokud mohl tvoje heslo nebo kopii tohoto zápisníku získat někdo jiný.
renew-about = Celý zápisník se zapíše znovu s novým klíčem. Kopii, kterou už někdo má, jde starým heslem číst dál. Co napíšeš potom, už ne. Záchranný list přestane platit; udělej pak nový. Až bude hotovo, zápisník se zamkne.
renew-first = Zápisník se otevřel záchranným listem. Nejdřív zvol nové heslo.
renew-button = Vytvořit nový klíč
renew-working = Zápisník se zapisuje znovu s novým klíčem. Nech ho otevřený.
renew-done = Nový klíč je hotový. Zápisník se teď zamkne. Až bude zase otevřený, udělej nový záchranný list.

## Locking

day-end-title = Kdy končí můj den
day-end-label = Konec mého dne
day-end-hour = { $hour ->
    [0] půlnoc
   *[other] { NUMBER($hour, minimumIntegerDigits: 2) }:00
  }
day-end-about = Pro práci v noci. Do té hodiny dostane nová poznámka datum předchozího dne. Poznámky, které jsou už uložené, si svůj den nechávají.

locking-title = Zamykání
locking-label = Zamknout po této době bez psaní a dotyku
locking-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minuta
    [few] { NUMBER($minutes) } minuty
   *[other] { NUMBER($minutes) } minut
  }
locking-also = Zamkne se i tehdy, když počítač usne nebo se zamkne jeho obrazovka. Ctrl{ "\u00A0" }L ho zamkne hned a stejně tak trojí stisk Esc během jedné sekundy.
