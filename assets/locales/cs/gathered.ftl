# Looking back, gathered: what helps and what is missing, good moments, support that was not there, lines for a job description. And the look at made-up notes.

gathered-title = Pohromadě

## What helps here, what is missing here

gathered-place-title = Co tu pomáhá a co tu chybí
gathered-place-empty = Tady bude, co v tvé práci pomáhá a co chybí. První seznam uvidíš, až jednou vyplníš „Tým a podmínky“. Od druhého čtvrtletí se čtvrtletí počítají.
gathered-place-quarters = { $quarters ->
    [one] Zatím z jednoho čtvrtletí. Od příštího se čtvrtletí počítají.
    [few] Ze { NUMBER($quarters) } čtvrtletí. Pokud je formulář v jednom čtvrtletí vyplněný víckrát, počítá se poslední.
   *[other] Z { NUMBER($quarters) } čtvrtletí. Pokud je formulář v jednom čtvrtletí vyplněný víckrát, počítá se poslední.
}
gathered-place-none = V tomto seznamu nic není.
gathered-place-times = { NUMBER($times) } z { NUMBER($of) } čtvrtletí
gathered-place-starred = { $times ->
    [one] { NUMBER($times) }× s hvězdičkou
    [few] { NUMBER($times) }× s hvězdičkou
   *[other] { NUMBER($times) }× s hvězdičkou
}
gathered-place-earlier = V tomto seznamu dřív, naposledy už ne

## Good moments

gathered-good-title = Co tu peer práce přinesla
gathered-good-about = Tvoje dobré chvíle jako seznam, který můžeš přinést. Nejdřív ty s přijatým nápadem, se změnou ve službě nebo s propojením lidí.
gathered-good-empty = Tady budou tvoje dobré chvíle jako seznam, který můžeš přinést. Na začátek stačí jedna.
gathered-good-did-none = Zatím tu nic není. Objeví se tu dobré chvíle s přijatým nápadem, se změnou nebo s propojením.
gathered-good-others = { $moments ->
    [one] Ještě jedna dobrá chvíle
    [few] Ještě { NUMBER($moments) } dobré chvíle
   *[other] Ještě { NUMBER($moments) } dobrých chvil
}
gathered-good-choose = Tuto přinést
gathered-good-choose-of = Tuto přinést: { $words }
gathered-good-on-list = Je na seznamu k rozhovoru.
gathered-good-bring = Dát zaškrtnuté na seznam k rozhovoru
gathered-good-none-ticked = Zaškrtni ty, které chceš přinést.
gathered-good-added = { $moments ->
    [one] Jedna dobrá chvíle je teď na seznamu k rozhovoru: { $title }
    [few] { NUMBER($moments) } dobré chvíle jsou teď na seznamu k rozhovoru pod názvem: { $title }
   *[other] { NUMBER($moments) } dobrých chvil je teď na seznamu k rozhovoru pod názvem: { $title }
}
gathered-good-no-words = Dobrá chvíle beze slov
gathered-read = Přečíst poznámku
gathered-read-of = Přečíst poznámku: { $words }

## Support

gathered-support-title = Podpora, která byla potřeba a chyběla
gathered-support-empty = Tady se bude počítat podpora, která byla potřeba a chyběla. Na začátek stačí jedna poznámka o podpoře.
gathered-support-none = { $notes ->
    [one] Je tu jedna poznámka o podpoře. Nepíše se v ní, že by podpora byla potřeba a chyběla.
    [few] Jsou tu { NUMBER($notes) } poznámky o podpoře. V žádné se nepíše, že by byla potřeba a chyběla.
   *[other] Je tu { NUMBER($notes) } poznámek o podpoře. V žádné se nepíše, že by byla potřeba a chyběla.
}
gathered-support-caption = Jak často byla potřeba a chyběla
gathered-support-kind = Podpora
gathered-support-times = Chyběla
gathered-support-of = Poznámky o ní
gathered-support-ask = Třikrát za tři měsíce byla potřeba a chyběla tato podpora: { $support }. Chceš z toho udělat otázku pro pracoviště?

## Lines for a job description

job-lines-title = Řádky do mé náplně práce
job-lines-about = Tvými slovy, k rozhovoru o tom, co máš v práci na starosti.
job-lines-empty = Tady budou tvoje vlastní řádky do náplně práce. Na začátek stačí jeden. Napiš ho níže, nebo si ho ulož po poznámce „Je tohle moje práce?“.
job-lines-ask = Uložit tento řádek do náplně práce?
job-lines-keep-it = Uložit
job-lines-kept = Je v seznamu řádků do náplně práce.
job-line-part-written = Dělám to a je to zapsané
job-line-part-unwritten = Dělám to a nikde to zapsané není
job-line-part-not_mine = Chce se to po mně a moje práce to není
job-lines-part-empty = Zatím žádný řádek.
job-line-words = Řádek
job-line-part = Kam patří
job-line-add = Přidat řádek
job-line-save = Uložit
job-line-leave = Zrušit
job-line-change = Upravit
job-line-change-of = Upravit: { $words }
job-line-up = Nahoru
job-line-up-of = Posunout nahoru: { $words }
job-line-down = Dolů
job-line-down-of = Posunout dolů: { $words }
job-line-remove = Odstranit
job-line-remove-of = Odstranit: { $words }
job-line-remove-title = Odstranit tento řádek?
job-line-remove-about = Řádek zmizí navždy. V zálohách, které vznikly předtím, pořád je.
job-line-remove-yes = Odstranit

## A look at made-up notes

made-up-title = Pohled na vymyšlené poznámky
made-up-looking-back = Ohlédnutí za vymyšlenými poznámkami
made-up-offer = Zatím je za čím se ohlížet jen málo. Na vymyšlených poznámkách se můžeš podívat, jak to bude vypadat.
made-up-offer-today = Chceš vědět, jak bude vypadat Ohlédnutí? Můžeš se podívat na vymyšlené poznámky.
made-up-settings = Vymyšlené poznámky ukazují, jak bude vypadat Ohlédnutí. Jsou jen v paměti a nikdy se neukládají.
made-up-show = Podívat se na vymyšlené poznámky
made-up-band = Vymyšlené poznámky, nikdy se neukládají
made-up-about = Toto je rok a půl poznámek člověka, který neexistuje. Začínají na oddělení a pokračují v komunitním týmu. Nejde tu nic psát. Tvůj vlastní zápisník zůstává beze změny.
made-up-leave = Odejít od vymyšlených poznámek
