# What a person reads while writing, outside the forms themselves.

## What is said of answers

counts-this-time = Tentokrát: { $counts }.
count = { $words } { NUMBER($times) }×
scores-none = Málo odpovědí
scores-caption = Tvoje čísla
scores-name = Název
scores-number = Číslo
scores-higher-is-more-strain = Od { $from } do { $to }. Vyšší číslo znamená větší zátěž.
scores-higher-is-better = Od { $from } do { $to }. Vyšší číslo znamená, že je toho víc.
scores-not-rated = Nebyla práce, kterou by šlo hodnotit.
scale-read = { NUMBER($number) } ({ NUMBER($from) } { $from_label }, { NUMBER($to) } { $to_label })
number-read = { NUMBER($number) } { $unit }
number-alone = { NUMBER($number) }
tick-read = Ano
roles-read = Role
workplace-read = Pracoviště: { $name }
tags-read = Štítky

## Around every form

line-before-first = Vynech jména a místa; jinak piš, jak to přichází. Než něco opustí tento zápisník, projdeš to řádek po řádku.
changing = Úprava poznámky v Deníku
interval = Poslední: { $date }. Mezi dvěma vyplněními je nejlepší nechat aspoň { $days ->
    [one] { NUMBER($days) } den
    [few] { NUMBER($days) } dny
   *[other] { NUMBER($days) } dní
  }. Přesto můžeš pokračovat.
interval-usual = Poslední, které se počítá: { $date }. Když budeš pokračovat, toto se uloží, ale do tvého obvyklého rozmezí se nezapočítá. K tomu je mezi dvěma hodnoceními potřeba { $days ->
    [one] { NUMBER($days) } den
    [few] { NUMBER($days) } dny
   *[other] { NUMBER($days) } dní
  }.
all-at-once = Ukázat všechny otázky najednou
part-by-part = Ukazovat po částech

more-help = Víc o těchto otázkách
around = Kdy, role, štítky, sdílení
around-now = { $date } · { $share }
date-legend = Kdy to bylo?
date-add = Přidat datum
date-precision = Jak přesně
date-precision-day = Den
date-precision-week = Týden
date-precision-month = Měsíc
date-precision-season = Roční období
date-part-day = Den
date-part-month = Měsíc
date-part-season = Roční období
date-part-year = Rok
date-year-slip = Zvol rok od 1900 do 2199.
roles-legend = Které role v tom byly?
workplace-legend = Kterého pracoviště se to týká?
workplace-both = Obou, nebo žádného
workplace-default = Bez výběru se počítá sem: { $name }.
workplace-elsewhere = Zvolené pracoviště do tohoto dne nespadá. Proto se tato volba nepočítá.
tags-label = Štítky
tags-help = Vlastní slova, podle kterých to znovu najdeš. Slovo ukončí Enter nebo čárka.
tag-remove = Odstranit: { $tag }

## Answering

skip = Přeskočit
clear = Smazat tuto odpověď
star = Hvězdička
star-none-left = { $most ->
    [one] Hvězdičku už má { NUMBER($most) } řádek
    [few] Hvězdičku už mají { NUMBER($most) } řádky
   *[other] Hvězdičku už má { NUMBER($most) } řádků
  }. Nejdřív jednu odeber, pak ji dej tomuto řádku.
stars-none = Hvězdičku zatím nemá žádný řádek.
scale-end = { NUMBER($number) } { $label }
number-slip = Napiš celé číslo.
number-slip-range = Napiš celé číslo od { NUMBER($from) } do { NUMBER($to) }.
text-too-long = Na jednu poznámku je to příliš dlouhé. Do pole se vejde { NUMBER($most) } znaků, asi 70 stran. Nic z toho se nevložilo. Můžeš to rozdělit do několika poznámek.
half-character = Jeden znak tu není úplný, takže to nejde uložit. Smaž ho a napiš znovu. Ukazuje se jako �.

## The way on and the way out

go-on = Dál
last-question = K poslední otázce
stop-here = Skončit tady
stop-here-about = Uloží do deníku, co tu zatím je.
part-before = Zpět k předchozí části
keep = Uložit do deníku
keep-change = Uložit úpravu
leave-draft = Nechat nedokončené
leave = Zpět na Dnes
leave-change = Zpět k poznámce
throw-away = Zahodit tuto poznámku
throw-away-title = Zahodit tuto poznámku?
throw-away-about = Všechno, co je tu napsané, zmizí a nepůjde to vrátit.
throw-change = Zahodit tuto úpravu
throw-change-title = Zahodit tuto úpravu?
throw-change-about = Poznámka zůstane taková, jaká byla uložená. Úpravy zmizí a nepůjde je vrátit.
throw-away-no = Psát dál
throw-away-yes = Zahodit

## The small forms beside the notes: a limit, a contact, a period of work

unkept-again = Toto je z dřívějška. Ještě to není uložené.
unkept-later = Pokračovat později
unkept-throw-away = Zahodit
unkept-throw-away-title = Zahodit, co je tu napsané?
saving = Ukládá se…
saved-as-you-write = Ukládá se při psaní.
draft-not-saved = Ještě neuloženo. Tvoje slova tu zůstávají a Inbetween se je dál snaží uložit.

## Afterwards

back-to-today = Zpět na Dnes
read-it = Přečíst
