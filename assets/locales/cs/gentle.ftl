# Gentle texts, when a rule says so.

## Said after keeping, and while writing

gentle-moved = Tvoje poslední odpovědi na téma „{ $scale }“ se liší od toho, co je u tebe obvyklé. Může to mít mnoho důvodů, v práci i mimo ni. Dát to na seznam k rozhovoru?
gentle-moved-lighter = Tvoje poslední odpovědi na téma „{ $scale }“ se liší od toho, co je u tebe obvyklé, a jsou lehčí. Chceš si z této doby něco poznamenat?
gentle-moved-higher = Tvoje poslední odpovědi na téma „{ $scale }“ se liší od toho, co je u tebe obvyklé, a jsou vyšší. Chceš si z této doby něco poznamenat?
gentle-note-it = Poznamenat
gentle-lot = To je hodně. Tvoje slova jsou uložená a můžeš tady skončit. Nikdo by na to neměl být sám. Pomohlo by s někým mluvit?
my-people = Moji lidé
gentle-keep-writing = Psát dál
gentle-stirs = Taková práce může rozvířit i něco vlastního. Když se to stane, nemusíš s tím zůstávat bez pomoci. Kdo potřebuje podporu, nedělá proto peer práci hůř.
gentle-still-close = I po týdnech je to pořád blízko. Po náročné události se to stává mnoha lidem. Jestli s tím chceš mít někoho po boku, vzpomeň si na člověka, který nerozhoduje o tvé práci. Může to být lékařka, terapeut, někdo z peer konzultantů nebo člověk, kterému věříš. Dát to na seznam k rozhovoru?
gentle-long = Tady se dá dobře skončit. Tvoje slova jsou uložená a další otázka počká.
gentle-one-more = Ještě jednu
gentle-workplace = Třikrát za tři měsíce ti stálo v cestě totéž. Chceš z toho udělat otázku pro pracoviště?

gentle-talk-title = Něco k datu: { $date }

## In Settings

gentle-title = Laskavé texty
gentle-about = Můžou se objevit, každý jen podle svého pravidla. Nic, co píšeš, se kvůli nim nečte a nikdo jiný se nic nedozví.
gentle-some-scale = únava z práce
gentle-when-moved = Když se moje hodnocení posunou
gentle-when-moved-well = Když se moje hodnocení posunou, a pro mě dobrým směrem
gentle-when-lot = Když něco hodnotím 8 nebo víc
gentle-when-stirs = Po poznámce o myšlenkách na sebevraždu, sebepoškození, pokusu o sebevraždu nebo úmrtí; nejvýš jednou za 30 dní
gentle-when-still-close = Když je to i týdny po náročné události pořád blízko
gentle-when-long = Po 20 minutách u hlubších otázek
