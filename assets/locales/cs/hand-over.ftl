# Under Supervision: the pages to hand over, and what is filled in on them. What the pages themselves say is in leaves.ftl.

## The list

leaves = Stránky k předání
leaves-about = Pro lidi, se kterými pracuješ. Je na nich jen to, co napíšeš nebo zapneš.
leaf-workplaces = Co tři studie žádají od pracovišť
leaf-workplaces-about = Pro vedoucí nebo tým. Nic se tu nevyplňuje.
leaf-ask-me = Jak se mě ptát
leaf-ask-me-about = Kartička pro někoho z kolegů, kdo se tě po něčem těžkém chce zeptat, jak ti je.
leaf-job-description = Řádky do mé náplně práce
leaf-job-description-about = K rozhovoru o tvých úkolech, s řádky, které zapneš.
leaf-team = Peer práce u nás
leaf-team-about = Pro tým: co tu děláš, co tu neděláš a co pomáhá.

## What is filled in

leaf-fill = Co sem napíšeš, zůstává v zápisníku, dokud to nezměníš. Co necháš prázdné, na stránce není.
leaf-fill-team = Tato stránka může viset na zdi. Nic osobního na ní být nemusí.
leaf-part-helps-when = Pomáhá, když
leaf-part-helps-when-hint = Například: otázka přijde v klidné chvíli a nikdo neposlouchá.
leaf-part-helps-not-when = Nepomáhá, když
leaf-part-helps-not-when-hint = Například: hned dostanu rady.
leaf-part-ask-again = Další otázku prosím za
leaf-part-ask-again-hint = Například: dva dny nebo týden.
leaf-part-reach-me = Kde mě zastihnete
leaf-part-reach-me-hint = Například: na pracovním telefonu, v pracovní době.
leaf-part-does-here = Co tu k peer práci patří
leaf-part-does-here-hint = Například: doprovod na schůzku, vedení skupiny, podpora lidí, kteří se chtějí ozvat.
leaf-part-does-not-here = Co tu k peer práci nepatří
leaf-part-does-not-here-hint = Například: vydávání léků, hlídání, psaní zpráv za ostatní.
leaf-part-helps-here = Co pomáhá
leaf-part-helps-here-hint = Například: chodit na porady týmu a vědět o lidech, se kterými pracuji, totéž co tým.
leaf-lines = Které řádky na ní budou?
leaf-lines-about = Všechno je vypnuté, dokud to nezapneš.
leaf-lines-empty = Zatím tu žádné řádky nejsou. Sbírat je můžeš v Ohlédnutí, v části „Řádky do mé náplně práce“.

## The page

leaf-language-about = V tomto jazyce jsou nadpisy a další texty programu Inbetween. Tvoje vlastní slova zůstanou beze změny.
leaf-look = Podívat se na stránku
leaf-looking = Stránka se připravuje. Chvíli to trvá.
leaf-change = Změnit, co na ní je
leaf-read = Toto je celá stránka. Co tu vidíš, to se ukáže, vytiskne nebo zašifruje.
leaf-not-noted = V části „Dosud přineseno“ se neobjeví.
leaf-paper-about = K předání nebo k vyvěšení na zeď.
leaf-print = Otevře se okno pro tisk v tomto počítači. Nikam se to nezaznamenává.
leaf-leave = Zpět na Supervizi
leaf-leave-settings = Zpět na Nastavení
