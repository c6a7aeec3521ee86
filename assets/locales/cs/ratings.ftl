# Self-ratings over time, and what every picture has around it.

## Every picture

chart-values = Hodnoty, jedna po druhé: { $title }
chart-how-to-read = Ukaž na tečku a přečti si její odpověď. Na klávesnici: Tab na obrázek, pak šipky.
chart-table = Ukázat jako tabulku

## Ratings against my usual range

looking-back-ratings = Hodnocení a moje obvyklé rozmezí
ratings-none-yet = Tady uvidíš svoje odpovědi z „Jak na tom jsem“ jako tečky v čase.
ratings-few-yet = Tvoje obvyklé rozmezí se ukáže po pěti odpovědích. Do té doby vidíš odpovědi jako tečky, a to stačí.
ratings-series = Které odpovědi
ratings-help = Jak to číst
ratings-help-dots = Tečka je jedna odpověď. Jemný pás je tvoje obvyklé rozmezí: bude v něm většina tvých dalších odpovědí. Kroužek označuje odpověď mimo něj. Jeden kroužek znamená málo.
ratings-help-line = Tenká čára sleduje prostřední ze tří odpovědí. Přeruší se, kde nebyla práce nebo odpověď. Prázdná tečka se do obvyklého rozmezí nepočítá, protože přišla příliš brzy po předchozí.
ratings-help-rough = Od pěti odpovědí má pás čárkovaný okraj: první hrubá představa. Od osmi zůstává beze změny, aby byla vidět i pomalá změna.
ratings-help-moved = Zápisník mluví o změně, jen když jsou dvě z posledních tří odpovědí mimo, na stejné straně. V půlroce, kdy se nic nemění, se to náhodou také stává: asi jednou z deseti nebo z pěti. Z velkých změn, které trvají, si jich do šesti odpovědí všimne asi polovinu. Je to zápisník, ne alarm.
ratings-help-periods = Tečkovaná svislá čára označuje nové období práce. Tvoje obvyklé rozmezí s ním začíná znovu. Nic tu neukazuje příčinu.

## A slow change, when it is asked for

drift-ask = Hledat pomalý růst nebo pokles
drift-title = Za dobu, která se ukazuje
drift-upward = { $name }: spíš stoupá.
drift-downward = { $name }: spíš klesá.
drift-unclear = { $name }: bez jasného směru.
drift-too-few = { $name }: na to je potřeba osm odpovědí, které se počítají.
drift-none = V této době nejsou žádné odpovědi.
drift-period = Z několika období práce se to týká posledního.

## A time to compare with

reference-title = Použít dobu, kdy mi bylo celkem dobře
reference-about = Tvoje odpovědi se pak srovnávají s odpověďmi z té doby, v tomto období práce. Je potřeba pět odpovědí, které se počítají. Platí to, dokud to nezměníš.
reference-first = Teď se srovnává s prvními odpověďmi v tomto období práce.
reference-chosen = Teď se srovnává s dobou, která je k tomu zvolená: od { DATETIME($first, dateStyle: "long") } do { DATETIME($last, dateStyle: "long") }.
reference-unused = Zvolená doba, od { DATETIME($first, dateStyle: "long") } do { DATETIME($last, dateStyle: "long") }, má teď méně než pět odpovědí, které se počítají. Proto se používají tvoje první odpovědi.
reference-from = Od
reference-to = Do
reference-turned-round = První den je až po posledním. Oprav jeden z nich.
reference-choose = Srovnávat s touto dobou
reference-remove = Srovnávat zase s prvními odpověďmi
reference-done = Srovnává se se zvolenou dobou.
reference-removed = Srovnává se s tvými prvními odpověďmi.
