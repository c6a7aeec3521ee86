# What a person reads under Supervision: preparing a summary, looking at it, and bringing it to someone.

## Supervision

nav-supervision = Supervize
nav-to-talk-about = Moje rozhovory
i-have = Mám:
i-have-supervision = supervizi
i-have-peer = peer konzultanta, se kterým si povídám
i-have-nobody = teď nikoho
i-have-nobody-about = Teď žádná supervize? To vypovídá o pracovišti, ne o tobě. Ze stránky můžou být i poznámky k rozhovoru s peer konzultantem nebo otázky pro vedení.
supervision-about = Supervizí se tu myslí pravidelný, chráněný rozhovor o tvé práci, ne její kontrola.
prepare = Připravit stránku
prepare-about = Zvol, co na stránce bude, a prohlédni si ji. Potom ji ukaž, vytiskni nebo zašifruj.
prepare-go-on = Pokračovat v nedokončené stránce
prepare-go-on-about = Všechno na ní je jako předtím.
prepare-anew = Začít novou stránku
prepare-anew-title = Začít novou stránku?
prepare-anew-about = Nedokončená stránka se zahodí: to, co je zapnuté, i změny v kopii. Tvoje poznámky se nezmění.
prepare-anew-yes = Začít novou
prepare-anew-no = Nechat stránku
open-sealed-about = Soubor, který někdo zašifroval pro tebe. Přečteš si ho tady a nic z něj tu nezůstane.
prepare-not-read-only = Na toto místo nejde nic uložit, proto tu nejde připravit stránku. Zašifrovaný soubor otevřít můžeš.
prepare-not-rescue = Zápisník je otevřený jen ke čtení, proto teď nejde připravit stránku. Zašifrovaný soubor otevřít můžeš.

## What was brought

brought = Dosud přineseno
brought-empty = Zatím nic. Když stránku ukážeš, vytiskneš nebo zašifruješ, zaznamená se tu den, pro koho byla a jakým způsobem.
brought-for-supervisor_outside = na supervizi zvenčí
brought-for-supervisor_at_work = na supervizi na pracovišti
brought-for-manager = pro vedení
brought-for-peer = pro peer konzultanta
brought-by-screen = na této obrazovce
brought-by-paper = na papíře
brought-by-locked_file = jako zašifrovaný soubor
brought-how = { $recipient }, { $way }
brought-about = Doba: { DATETIME($first, dateStyle: "long") } až { DATETIME($last, dateStyle: "long") }
brought-notes = { $count ->
    [one] { $count } poznámka na stránce
    [few] { $count } poznámky na stránce
   *[other] { $count } poznámek na stránce
  }
brought-keys = Klíče, které soubor otevřou: { $keys }
brought-key = { $name } ({ $ending })
brought-key-removed = odstraněný klíč ({ $ending })
brought-sums = Otisky souborů
brought-sums-of = Otisky souborů z { $day }
brought-year = { $year }
brought-pages = { $count ->
    [one] { NUMBER($count) } stránka
    [few] { NUMBER($count) } stránky
   *[other] { NUMBER($count) } stránek
  }
compare-file = Vznikl tento zašifrovaný soubor tady?
compare-file-about = Zvol zašifrovaný soubor a Inbetween řekne, jestli vznikl tady a kdy. Dívá se jen na jeho otisk.
compare-file-found = Ano: soubor { $name } vznikl tady { $day } ({ $how }). Nic se v něm nezměnilo.
compare-file-none = Ne: soubor { $name } v tomto seznamu není. Možná je odjinud, nebo se cestou změnil.
compare-file-fingerprint = Jeho otisk (SHA-256)
sums-about = Stejný soubor má vždycky stejný otisk (SHA-256). Pokud má něčí soubor stejný otisk, jaký je tady, je to ten, který byl uložen. Nic se v něm nezměnilo.
sum-document = Zašifrovaná stránka
sum-page = Soubor, který se otevře v každém prohlížeči
sum-age = Soubor .age

## The steps

prepare-step = Připravit stránku, krok { NUMBER($step) } z { NUMBER($of) }
prepare-next = Dál
prepare-back = Zpět
prepare-stop = Nechat na potom
prepare-throw-away = Zahodit tuto stránku
prepare-throw-away-title = Zahodit tuto stránku?
prepare-throw-away-about = To, co je zapnuté, i změny v kopii zmizí. Tvoje poznámky se nezmění.
prepare-throw-away-yes = Zahodit
prepare-throw-away-no = Nechat
prepare-saved-as-you-go = Ukládá se průběžně.
prepare-not-saved = Zatím neuloženo. Tvoje volby tu zůstávají a Inbetween se je dál snaží uložit.

## Step 1

who-title = Pro koho je?
who-supervisor_outside = Supervize zvenčí
who-supervisor_outside-about = Stránka se jmenuje „Poznámky k supervizi“.
who-supervisor_at_work = Supervize na mém pracovišti
who-supervisor_at_work-about = Stránka se jmenuje „Poznámky k supervizi“. Osobnější části jsou nejdřív sbalené.
who-manager = Vedoucí
who-manager-about = Stránka se jmenuje „Otázky pro vedení“. Osobnější části jsou nejdřív sbalené.
who-peer = Jiný peer konzultant
who-peer-about = Stránka se jmenuje „Poznámky k rozhovoru s peer konzultantem“.
page-language = Jazyk stránky
page-language-about = V tomto jazyce jsou nadpisy, data a další texty programu Inbetween. Tvoje vlastní slova zůstanou beze změny, stejně jako otázky z tvých poznámek.

conflicts-title = Supervize peer konzultantů se má často věnovat dvěma věcem. Dát na stránku řádek o jedné z nich?
conflict-closeness-choice = Být blízko a držet odstup
conflict-colleague-choice = Patřit mezi kolegy a znát to zevnitř

## Step 2

when-title = O jaké době je?
when-quick = Často volené
when-since-session = Od posledního setkání
when-since = Od poslední stránky
when-four-weeks = Poslední čtyři týdny
when-three-months = Poslední tři měsíce
when-first = Od
when-last = Do
when-days = { $days ->
    [one] { NUMBER($days) } den
    [few] { NUMBER($days) } dny
   *[other] { NUMBER($days) } dní
  }: { DATETIME($first, dateStyle: "long") } až { DATETIME($last, dateStyle: "long") }.
when-turned-round = Poslední den je před prvním. Změň jeden z nich.
when-worked = Práce
when-worked-about = Bude to nahoře na stránce.
worked-usual = Jako obvykle
worked-less = Méně
worked-hardly = Skoro žádná
worked-none = Neuvádět

## Step 3

what-title = Co na ní bude?
what-about = Všechno je vypnuté, dokud to nezapneš. Na stránku se dostane jen to, co je zapnuté.
what-days = { DATETIME($first, dateStyle: "long") } až { DATETIME($last, dateStyle: "long") }
what-nothing = Z této doby tu nic není. V jiné době něco být může, nebo stačí stránka jen se záhlavím.
what-elsewhere = Něco zapnutého je z jiné doby, a proto to na stránce není. Když dobu změníš zpátky, vrátí se to.
what-unreadable = { $count ->
    [one] Jednu poznámku se nepodařilo přečíst, protože část zápisníku je poškozená.
    [few] { NUMBER($count) } poznámky se nepodařilo přečíst, protože část zápisníku je poškozená.
   *[other] { NUMBER($count) } poznámek se nepodařilo přečíst, protože část zápisníku je poškozená.
  }
what-ratings = Jak na tom jsem
what-as-picture = jako obrázek s tabulkou
what-as-picture-plain = jako obrázek bez čísel
what-as-picture-of = { $name }: { $words }
what-today-about = Do jednoho rozhovoru se vejdou nejvýše tři.
what-more-limits = { $count ->
    [one] Ještě jedna hranice
    [few] Ještě { NUMBER($count) } hranice
   *[other] Ještě { NUMBER($count) } hranic
  }
item-copy = Změny tady zůstávají jen v této kopii.
item-to-write = Toto se píše jen pro tuto stránku.
what-month = { $month } ({ NUMBER($count) })
page-count = { $pages ->
    [one] Asi jedna stránka.
    [few] Asi { NUMBER($pages) } stránky.
   *[other] Asi { NUMBER($pages) } stránek.
  }
page-long = O jedné nebo dvou stránkách se mluví snáz. Něco můžeš vypnout, nebo ji přines tak, jak je.
what-personal = Osobnější části
what-personal-about = Tento člověk možná rozhoduje o tvé práci.
what-personal-on = něco je zapnuté
what-range = Od { $from } do { $to }
what-point = { $day }: { $value }
what-day = { DATETIME($on, day: "numeric", month: "short") }
what-point-too-few-answers = málo odpovědí
what-point-incomplete = málo odpovědí
what-point-not-applicable = bez práce, není co hodnotit
what-point-member = málo odpovědí
what-others = Ostatní podle měsíců
what-month-on = { $count ->
    [one] { NUMBER($count) } zapnutá
    [few] { NUMBER($count) } zapnuté
   *[other] { NUMBER($count) } zapnutých
  }
part-of = Části: { $note }
part-copy = Změny tady zůstávají jen v této kopii. Tvoje poznámka se nezmění.
part-as-written = Zrušit moje změny
part-as-written-done = Jsou tu zase tvoje původní slova.
part-none = V této poznámce nic napsaného není, takže z ní na stránku nic nepřijde.

## Step 4

places-title = Podívej se na každé místo, které může na někoho ukazovat
places-about = Místo je slovo nebo dvě, podle kterých jde někoho poznat, třeba jméno nebo datum. U každého zvol, co s ním. Do té doby nic neopustí zápisník. Každou volbu jde změnit.
places-loading = Hledají se místa. Chvíli to trvá.
places-count = Prohlédnuto { NUMBER($done) } z { $all ->
    [one] jednoho místa.
    [few] { NUMBER($all) } míst.
   *[other] { NUMBER($all) } míst.
  }
places-all = Všechna místa jsou prohlédnutá. Další krok ukáže stránku.
places-none = Inbetween tu nenachází žádné místo, které může na někoho ukazovat. Zná jen vzory a seznamy slov. Přečti si stránku ještě i ty.
places-left = { $left ->
    [one] Jedno místo ještě není prohlédnuté. Nejdřív zvol, co s ním.
    [few] { NUMBER($left) } místa ještě nejsou prohlédnutá. U každého nejdřív něco zvol.
   *[other] { NUMBER($left) } míst ještě není prohlédnuto. U každého nejdřív něco zvol.
  }
places-key = Můžeš také stisknout číslo volby. Potom se otevře další místo.
place-take-out = Vynechat
place-keep = Nechat beze změny
place-alias = Dát zástupné jméno
place-alias-about = „Osoba A“ nebo další písmeno. Stejná slova dostanou stejné zástupné jméno, jen na této stránce.
place-less-exact = Méně přesně
place-own = Jiná slova
place-own-use = Použít tato slova
place-same = Změnit stejně všechna místa s těmito slovy ({ NUMBER($places) })
place-again = Vzít volbu zpět
place-open = Ještě neprohlédnuto
place-kept = Ponecháno
place-taken-out = Vynecháno
place-becomes = Teď: { $words }

## Step 5

page-title = Stránka tak, jak se bude číst
page-about = Toto je celá stránka. Co tu vidíš, to se ukáže, vytiskne nebo zašifruje. Změnit ji můžeš, když se vrátíš zpět.
page-making = Stránka se připravuje. Chvíli to trvá.
page-empty = Zatím není nic zapnuté, takže je tu jen záhlaví. Můžeš se vrátit a něco zapnout, nebo ji přinést tak, jak je.
page-danger = Pokud teď může být někdo v nebezpečí, nečekej na supervizi. Řiď se postupem, který platí ve vaší službě.
bring-title = Jak ji přineseš?
bring-screen = Ukázat na této obrazovce
bring-screen-about = Zaplní celé okno a k ničemu jinému v zápisníku se nejde dostat. Když ji zavřeš, zápisník se zamkne.
bring-paper = Na papíře
bring-file = Jako zašifrovaný soubor
bring-file-what = Zašifrovaný. Otevře se frází, kterou tomu člověku řekneš, nebo jeho vlastním klíčem.
bring-file-about = Na mnoha pracovištích takové přílohy neprojdou. Můžeš ho přinést i na USB flash disku nebo uložit jako soubor .age. Řekni tomu člověku, že soubor přijde.
bring-age-about = Na mnoha pracovištích takové přílohy neprojdou. Můžeš ho přinést i na USB flash disku. Řekni tomu člověku, že soubor přijde.
bring-trust = Co se s ním stane po otevření, je věc důvěry. Inbetween ho nemůže vzít zpátky.
bring-screen-what = Zápisník se teď zavře a otevřená zůstane jen tato stránka. Jestli chceš psát dál, stránku zavři a zápisník otevři svým heslem.
bring-screen-go = Ukázat a zamknout zápisník
bring-screen-working = Zápisník se zavírá.
bring-paper-what = Otevře se okno pro tisk v tomto počítači. Pokud se stránka vytiskne, zaznamená se to v části „Dosud přineseno“.
bring-paper-go = Vytisknout

## Sealing

seal-opener = Čím se otevře?
opener-phrase = Frází
opener-phrase-about = Vytvoří se teď. Tomu člověku ji řekneš ty.
opener-key = Jeho klíčem
opener-key-about = Ten člověk má vlastní klíč a ty od něj máš veřejný klíč. Žádnou frázi není třeba říkat.
seal-frame-language = Jazyk stránky, na které se píše fráze
seal-phrase = Fráze, která ho otevře
phrase-words = Šest slov
phrase-words-about = Česká slova, vybraná náhodně. Zapíšou se rychle.
phrase-digits = 24 číslic v šesti skupinách po čtyřech
phrase-digits-about = Dají se říct v každém jazyce i do telefonu.
seal-form = Soubor
form-page = Stránka, která se otevře v každém prohlížeči
form-page-about = Stačí otevřít soubor, napsat frázi a číst. Funguje to bez internetu a nic se neinstaluje.
form-age = Soubor .age
form-age-about = Otevře se v programu Inbetween nebo v jiném, který čte soubory age.
key-only-age = Bude to soubor .age. Otevře se v programu Inbetween nebo v jiném, který čte soubory age.
key-whose = Čí klíč? Může jich být víc.
key-empty = Zatím žádné klíče.
key-none = Zvol aspoň jeden klíč.
key-check-hint = Než klíč poprvé použiješ, popros jeho majitele, ať ti přečte posledních osm znaků.
key-not-compared = Tento klíč přišel s archivem. Zatím není porovnaný.
key-compared = Jsou stejné
key-compared-of = Jsou stejné: { $name }
key-rename = Přejmenovat
key-rename-of = Přejmenovat klíč: { $name }
key-rename-keep = Uložit
key-rename-leave = Zrušit
key-remove = Odstranit
key-remove-of = Odstranit klíč: { $name }
key-remove-title = Odstranit tento klíč?
key-remove-about = Ze seznamu zmizí „{ $name }“. Soubory, které jsou tímto klíčem zašifrované, zůstanou beze změny a majitel klíče je pořád otevře.
key-remove-yes = Odstranit
key-remove-no = Nechat
key-add = Přidat klíč
key-add-about = Klíč si člověk vytvoří v programu Inbetween, v části „Otevřít zašifrovaný soubor“, nebo v jiném programu pro age. Tobě dá jeho veřejnou polovinu. Začíná na age1.
key-label = Čí je to klíč
key-text = Veřejný klíč
key-text-hint = Pokud to jde, vlož ho. Na mezerách a velkých písmenech nezáleží.
key-add-go = Přidat
key-added = Klíč je přidaný a pro tuto stránku zapnutý: { $name }
seal = Zašifrovat a uložit
seal-choosing = Zvol místo pro soubor.
seal-working = Stránka se šifruje. Chvíli to trvá.
seal-nothing = Nic nebylo uloženo.

sealed = Uloženo a zašifrováno.
sealed-about = Fráze se nikam neukládá. Řekni ji tomu člověku přímo, ne ve stejné zprávě jako soubor.
sealed-phrase-words = Šest slov
sealed-phrase-digits = 24 číslic
sealed-phrase-hint = Zapiš si ji teď, nebo ji tomu člověku řekni hlasem. Mezery fungují stejně jako spojovníky.
sealed-to-keys-who = Kdo ho otevře svým klíčem
sealed-to-keys-how = Každý z nich ho otevře svým souborem s klíčem a jeho heslem. Žádnou frázi není třeba říkat. Ty ho otevřít nemůžeš.
sealed-files = Co je uložené
sealed-sum = Jeho otisk (SHA-256)
sealed-sum-of = Otisk (SHA-256) souboru { $name }
sealed-other-page = Uložit i jako stránku, která se otevře v každém prohlížeči
sealed-other-age = Uložit i jako soubor .age
sealed-other-about = Obojí otevře stejná fráze.
sealed-other-working = Soubor se ukládá.
sealed-other-done = Uloženo: { $name }
sealed-not-noted = Soubor je uložený a celý. Zaznamenat ho v části „Dosud přineseno“ se nepodařilo.
sealed-done = Hotovo
sealed-last = Fráze se potom už znovu neukáže.
sealed-leave = Mám ji, pokračovat
sealed-stay = Zůstat u fráze
