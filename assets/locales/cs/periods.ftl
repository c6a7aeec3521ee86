# Periods of work, the own early sign, and the usual range.

## Where I work

where-i-work = Kde pracuji
where-i-work-about = S pěti hodnoceními umí Inbetween ukázat, co je u tebe obvyklé. S každou novou prací se začíná znovu. Všechno tu můžeš nechat prázdné a v Nastavení změnit.
where-i-work-kept = Uloženo. Najdeš to v Nastavení, v části Období práce.
phase-setting = Kde pracuješ?
phase-hours = Hodin týdně
phase-tenure = Jak dlouho v této práci
phase-job-description = Máš písemnou náplň práce?
phase-label = Tvůj vlastní název pro toto období práce
phase-since = Od
phase-until = Do
phase-ends = Už skončilo
phase-goes-on = Ještě trvá
phase-formerly = Tam, kde teď pracuji, mi kdysi poskytovali péči.
phase-formerly-help = Jen pro tebe; nikdy na stránce, kterou přineseš.
phase-keep = Uložit
later = Později
not-now = Teď ne

## Periods of work, in Settings

periods-title = Období práce
periods-about = Nová práce je nové období práce. Poznámka patří do období, do kterého spadá její datum. Když běží dvě najednou, můžeš říct, kterého se týká.
phase-unnamed = Období práce
phase-from = Od { $from }
phase-from-to = Od { $from } do { $to }
phase-named-from = { $name } (od { $from })
phase-named-from-to = { $name } (od { $from } do { $to })
phase-edit = Upravit toto období
phase-edit-of = Upravit toto období: { $name }
phase-new = Začít nové období práce
phase-instead = Začít nové období práce? Tvoje obvyklé rozmezí s ním začíná znovu.
phase-start = Začít
phase-leave = Zrušit
phase-remove = Odstranit toto období
phase-remove-title = Odstranit toto období?
phase-remove-about = Jeho popis se odstraní navždy. Tvoje poznámky zůstanou.
phase-remove-yes = Odstranit

## My own early sign

own-sign-title = Můj vlastní časný signál
own-sign-question = Všímáš si na sobě něčeho, když je práce moc? Napiš to jednou větou. Pokaždé ji pak můžeš ohodnotit. Na stránce, kterou přineseš, bude, jen když ji zapneš.
own-sign-example = „Přestávám odpovídat na zprávy od sestry.“
own-sign-keep = Uložit tuto větu
own-sign-take-away = Odstranit ji
own-sign-kept = Uloženo. Od příště bude pod ostatními větami.
own-sign-gone = Je odstraněná. Dřívější hodnocení zůstávají.
