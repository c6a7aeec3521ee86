## Questionnaires that other people wrote: the list in Settings, looking at a file, what came out.

advanced-title = Pokročilé
advanced-about = Pro každého, kdo má vydaný dotazník a smí používat jeho text.

questionnaires-title = Dotazníky
questionnaires-about = Dotazník je sada otázek, kterou napsal někdo jiný. Pokud nějaký smíš používat, můžeš načíst jeho soubor a odsud ho vyplňovat. Na stránku, kterou přineseš, můžou jen názvy a čísla, pokud držitel práv nedovolí víc.
questionnaires-load = Načíst soubor s dotazníkem
questionnaires-back = Zpět do Nastavení
questionnaires-accepted = Načtené
questionnaires-none = Žádný není načtený.
questionnaire-accepted-now = Přijato. Dotazník jde vyplnit.
questionnaire-removed-now = Odstraněno. Dřívější odpovědi zůstávají v Deníku.
questionnaire-fill-in = Vyplnit
questionnaire-fill-in-this = Vyplnit: { $name }
questionnaire-last = Naposledy vyplněno: { $date }
questionnaire-remove = Odstranit
questionnaire-remove-this = Odstranit: { $name }
questionnaire-remove-title = Odstranit tento dotazník?
questionnaire-remove-about = Pak už ho nepůjde vyplnit. Dřívější odpovědi zůstanou v Deníku a půjdou číst jako dosud.
questionnaire-remove-yes = Odstranit
questionnaire-remove-no = Nechat

questionnaires-without-text = Bez textu
questionnaires-without-text-about = Inbetween ví, jak se tyto vyhodnocují. Jejich otázky patří jiným lidem, proto tu nejsou. Pokud je smíš používat, ulož si kopii souboru, doplň otázky a odpovědi a načti ho.
questionnaire-missing = { $count ->
    [one] Chybí ještě jeden text. Než půjde dotazník vyplnit, je potřeba ho doplnit.
    [few] Chybějí ještě { $count } texty. Než půjde dotazník vyplnit, je potřeba je doplnit.
   *[other] Chybí ještě { $count } textů. Než půjde dotazník vyplnit, je potřeba je doplnit.
}
questionnaire-save-copy = Uložit kopii k doplnění
questionnaire-save-copy-this = Uložit kopii k doplnění: { $name }
questionnaire-saved = Uloženo jako { $name }. Začátek souboru říká, co doplnit; otevře ho každý textový editor.

questionnaire-about-open = O dotazníku
questionnaire-about-this = O dotazníku: { $name }
questionnaire-holder = Komu patří
questionnaire-terms = Podmínky
questionnaire-cite = Zdroj
questionnaire-address = Adresa k napsání do prohlížeče
questionnaire-status = Jak dobře je ověřený
questionnaire-status-validated = Jeho soubor uvádí: validovaný. Pro peer konzultanty to nemusí platit.
questionnaire-status-translated-only = Jeho soubor uvádí: přeložený, ale v tomto jazyce neověřený.
questionnaire-status-not-validated = Není validovaný.
questionnaire-looks-back = Jakou dobu zpět sleduje
questionnaire-interval = S jakým odstupem
questionnaire-interval-published = { $days ->
    [one] Aspoň den, jak říkají jeho autoři.
    [few] Aspoň { $days } dny, jak říkají jeho autoři.
   *[other] Aspoň { $days } dní, jak říkají jeho autoři.
}
questionnaire-interval-recall-period = { $days ->
    [one] Aspoň den; tak dlouhou dobu zpět sleduje.
    [few] Aspoň { $days } dny; tak dlouhou dobu zpět sleduje.
   *[other] Aspoň { $days } dní; tak dlouhou dobu zpět sleduje.
}
questionnaire-interval-project-default = { $days ->
    [one] Aspoň den. Jeho autoři dobu neuvádějí; toto je vlastní pravidlo programu Inbetween.
    [few] Aspoň { $days } dny. Jeho autoři dobu neuvádějí; toto je vlastní pravidlo programu Inbetween.
   *[other] Aspoň { $days } dní. Jeho autoři dobu neuvádějí; toto je vlastní pravidlo programu Inbetween.
}
questionnaire-order = Pořadí
questionnaire-shuffled = Otázky jsou pokaždé v jiném pořadí.
questionnaire-all-wanted = Otázky bez odpovědi
questionnaire-all-wanted-about = Jeho autoři chtějí odpověď na každou otázku. Tady můžeš kteroukoli vynechat; škála pak možná nebude mít číslo.
questionnaire-leaving = Na stránce, kterou přineseš
questionnaire-leaving-numbers = Jen názvy a čísla.
questionnaire-leaving-text = I otázky a odpovědi: držitel práv to dovoluje.
questionnaire-version = Verze
questionnaire-version-language = { $version }, jazyk: { $language }
questionnaire-accepted-on = Přijato
questionnaire-rights-on = { $accepted }. Tehdy bylo potvrzeno právo používat jeho text.
questionnaire-scales = Jeho výsledky
questionnaire-bands = Pojmenovaná rozmezí
questionnaire-band = { $label } (od { $from })
questionnaire-source = { $source }. Zjištěno u: { $population }.
questionnaire-tentative = Jeho autoři to označují jako předběžné.

questionnaire-look = Nejdřív si ho prohlédni
questionnaire-file = Soubor: { $file }
questionnaire-questions = Otázky
questionnaire-questions-open = { $count ->
    [one] Ukázat otázku
    [few] Ukázat { $count } otázky
   *[other] Ukázat { $count } otázek
}
questionnaire-answers = Odpovědi: { $answers }
questionnaire-part-answers = { $part } { $answers }
questionnaire-changes = Co se změní
questionnaire-changes-about = Když ho přijmeš, uloží se do tohoto zápisníku a půjde vyplnit. Nic dalšího se nezmění, ani tvoje poznámky, hodnocení a výsledky.
questionnaire-beside = Verze { $versions } už tu je. Zůstane vedle této a její výsledky zůstanou u ní.
questionnaire-already = Právě tento soubor je už přijatý: { $date }. Není co přijímat.
questionnaire-lacks = { $count ->
    [one] Chybí ještě jeden text: na řádku { $line }, v hranatých závorkách. Doplň ho bez závorek, soubor ulož a načti znovu. Nic se neuložilo.
    [few] Chybějí ještě { $count } texty, první na řádku { $line }, v hranatých závorkách. Doplň je bez závorek, soubor ulož a načti znovu. Nic se neuložilo.
   *[other] Chybí ještě { $count } textů, první na řádku { $line }, v hranatých závorkách. Doplň je bez závorek, soubor ulož a načti znovu. Nic se neuložilo.
}
questionnaire-right = Mám právo používat tento text na vlastním počítači.
questionnaire-right-missing = Přijmout ho jde, jen pokud toto právo máš. Pokud ano, zaškrtni řádek.
questionnaire-accept = Přijmout
questionnaire-not-now = Teď ne
questionnaire-close = Zavřít

questionnaire-refused = Tento soubor nejde přijmout. Nic se neuložilo.
questionnaire-refused-where = { $file }, řádek { $line }

file-problem-file-too-large = Je větší než { $most }{ "\u00A0" }kB. Tak velký dotazník nikdy není: zkontroluj, jestli je to správný soubor.
file-problem-not-text = Není to textový soubor. Zkontroluj, jestli je to ten správný. Pokud ano, ulož ho znovu jako text (UTF-8).
file-problem-not-toml = Tady soubor přestává dávat smysl. Podívej se na tento řádek a na ten nad ním. Možná chybí uvozovka, závorka nebo čárka, nebo je něco dvakrát.
file-problem-wrong-format = Soubor uvádí jako svůj formát „{ $found }“. Soubor s dotazníkem začíná format = "{ $wanted }".
file-problem-unknown-key = „{ $key }“ tu nic neznamená. Vynech to, nebo použij jedno z těchto: { $known }.
file-problem-missing = Tady chybí „{ $key }“. Přidej to.
file-problem-wrong-type = Co je za „{ $key }“, se nehodí. Napiš { $wanted ->
    [words-in-quotation-marks] slova v uvozovkách
    [a-list-of-ids-in-quotation-marks] seznam názvů, každý v uvozovkách
    [true-or-false] true nebo false
    [a-whole-number] celé číslo
    [a-number] číslo
    [a-number-or-a-fraction-such-as-100-7] číslo, nebo zlomek, třeba "100/7"
    [a-number-from-0-to-6] číslo od 0 do 6
    [a-number-above-0] číslo větší než 0
    [a-number-from-0-to-below-1] číslo od 0 a menší než 1
    [a-short-number] číslo nejvýš s osmi znaky
    [two-numbers-such-as-0-100] dvě čísla, třeba [0, 100]
    [a-list-of-numbers] seznam čísel
    [a-list-of-tables] seznam položek, každou ve složených závorkách nebo pod nadpisem ve dvojitých hranatých závorkách
    [a-table] položku ve složených závorkách nebo pod nadpisem v hranatých závorkách
    [a-language-tag-such-as-en] značku jazyka, třeba "cs"
    [the-code-of-an-option-or-a-whole-number] kód odpovědi v uvozovkách
   *[other] to tak jako jiné soubory s dotazníkem
}.
file-problem-not-one-of = Za „{ $key }“ nemůže být „{ $found }“. Použij jedno z těchto: { $choices }.
file-problem-not-a-version = Verze je „{ $found }“. Napiš tři čísla, třeba 1.0.0.
file-problem-not-an-id = „{ $found }“ nemůže být název uvnitř souboru. Použij nejvýš 64 malých písmen od a do z, číslic, - a _. Začni písmenem nebo číslicí.
file-problem-twice = { $what ->
    [items] Dvě otázky se jmenují
    [scales] Dvě škály se jmenují
    [options] Dvě odpovědi se jmenují
    [response-sets] Dvě sady odpovědí se jmenují
   *[other] Dvě věci v tomto seznamu se jmenují
} „{ $id }“. Jednu z nich pojmenuj jinak.
file-problem-no-such = { $what ->
    [scale] Není tu škála s názvem
    [response-set] Není tu sada odpovědí s názvem
   *[other] Není tu otázka s názvem
} „{ $id }“. Oprav název, nebo doplň, co chybí.
file-problem-not-one = { $what ->
    [scale] Není tu žádná škála. Přidej ji.
    [option] Není tu žádná odpověď. Přidej nějaké.
    [expected-score] Tento vypočítaný příklad nemá očekávaný výsledek. Napiš, co vychází.
   *[other] Není tu žádná otázka. Přidej ji.
}
file-problem-empty-text = Za „{ $key }“ nejsou žádná slova. Napiš je, nebo řádek vynech.
file-problem-hidden-character = Za „{ $key }“ je neviditelný znak ({ $code }). Odstraň ho: konce řádků, tabulátory a neviditelné znaky tam nepatří.
file-problem-markup = Za „{ $key }“ jsou značky, třeba <b> nebo &nbsp;. Napiš prostá slova: ukazují se přesně tak, jak jsou.
file-problem-too-many = { $what ->
    [item] Nejvyšší počet otázek: { $most }.
    [scale] Nejvyšší počet škál: { $most }.
    [vector] Nejvyšší počet vypočítaných příkladů: { $most }.
    [response-set] Nejvyšší počet sad odpovědí: { $most }.
    [options] Nejvyšší počet odpovědí na jednu otázku: { $most }.
    [options-in-all-items] Nejvyšší počet odpovědí celkem: { $most }.
    [characters-in-one-text] Nejvyšší počet znaků v jednom textu: { $most }.
   *[other] Nejvyšší počet: { $most }.
} Některé odstraň.
file-problem-number-out-of-reach = Číslo za „{ $key }“ tu nejde použít. Napiš obyčejné číslo, nejvýš s 18 číslicemi.
file-problem-ends-turned = Je to od { $from } do { $to }. Druhé číslo musí být vyšší než první.
file-problem-no-value = Odpovědi na „{ $field }“ nemají hodnoty, takže je nejde vyhodnotit. Dej každé hodnotu, nebo uveď jinou otázku.
file-problem-enough-answers = Škála potřebuje { $found ->
    [one] jednu odpověď
    [few] { $found } odpovědi
   *[other] { $found } odpovědí
} a má { $items ->
    [one] jednu otázku. Napiš 1
    [few] { $items } otázky. Napiš číslo od 1 do { $items }
   *[other] { $items } otázek. Napiš číslo od 1 do { $items }
} za „min_answered“.
file-problem-does-not-go = „{ $one }“ a „{ $with }“ k sobě nejdou. Nech jen jedno z nich.
file-problem-needs-all-scales = „{ $key }“ tu nemá smysl: škála složená ze škál má číslo, jen když ho má každá z nich. Řádek vynech.
file-problem-reverse-of-ratings = „reverse“ a „ratings“ k sobě nejdou. Vynech „reverse“. Použij pro tato hodnocení sadu odpovědí, jejíž hodnoty jdou opačně.
file-problem-not-two-part = Na „{ $item }“ se odpovídá jednou, ale tato škála násobí dvě odpovědi. Dej otázce dvě hodnocení, nebo použij jinou metodu.
file-problem-of-itself = Škála „{ $scale }“ je složená sama ze sebe. Uveď jen škály, které tuto neobsahují.
file-problem-weights = Počet vah: { $found ->
    [one] 1
    [few] { $found }
   *[other] { $found }
}, počet otázek: { $items ->
    [one] 1
    [few] { $items }
   *[other] { $items }
}. Napiš pro každou otázku jednu váhu.
file-problem-no-span = Všechny odpovědi tu dávají stejné číslo, takže nejde spočítat procenta. Oprav hodnoty, nebo řádek vynech.
file-problem-band-outside = Toto rozmezí začíná na { $score }, ale škála je od { $from } do { $to }. Ať začíná uvnitř.
file-problem-not-a-duration = „{ $found }“ za „{ $key }“ není délka doby. Napiš dny nebo týdny, třeba "P28D" nebo "P2W".
file-problem-out-of-range = Odpovědi tu můžou dát { $score }, ale škála má být od { $from } do { $to }. Oprav rozmezí, nebo hodnoty odpovědí.
file-problem-too-few-vectors = { $found ->
    [one] Je tu jeden vypočítaný příklad
    [few] Jsou tu { $found } vypočítané příklady
   *[other] Vypočítaných příkladů je tu { $found }
}. Ke kontrole vyhodnocení jsou potřeba dva. Přidej je pod [[vector]].
file-problem-vector-does-not-fit = Odpovědi vypočítaného příkladu „{ $vector }“ nesedí k otázkám. Oprav je.
file-problem-vector-fails = Vypočítaný příklad „{ $vector }“ dává { $got } pro škálu „{ $scale }“, ale soubor čeká { $expected }. Spočítej to ručně a oprav příklad nebo škálu.
file-problem-other = Není to sestavené tak, jak má soubor s dotazníkem být. Porovnej tento řádek s jiným souborem.

result-answered = Zodpovězeno { $answered } z { $of }
result-parts = Škály s číslem: { $answered } z { $of }
result-place = { $shown } na stupnici od { $from } do { $to }
result-band = { $label }
result-change-more = Minule: { $before }. Rozdíl je větší, než kolik vysvětlí samo měření.
result-change-within = Minule: { $before }. Rozdíl není větší, než kolik vysvětlí samo měření.
result-change-about = Rozdíly až do { $smallest } můžou být jen z měření. Jestli na rozdílu záleží, je jiná otázka. { $source }. Zjištěno u: { $population }.
result-whose = { $short }, verze { $version }. Práva: { $holder }.
result-no-verdict = Takové číslo je něco k rozhovoru. Není to závěr o tobě.
