# What stands on the page that a person brings to someone, outside their own words and those of the forms.

## What the page is called, by whom it is for

title-supervision = Poznámky k supervizi
title-peer = Poznámky k rozhovoru s peer konzultantem
title-manager = Otázky pro vedení

## At the head

period = Období
period-read = { $first } až { $last }
prepared-on = Připraveno
worked = Práce
worked-usual = jako obvykle
worked-less = méně
worked-hardly = skoro žádná
prepared-by-me = Moje vlastní příprava na rozhovor. Sebehodnocení je slovy mého zápisníku a není to test. Tato stránka nepatří do žádné zdravotnické ani personální dokumentace.

last-session = Poslední setkání

session-held = proběhlo { $day }
session-cancelled = zrušeno, původně { $day }
session-not-offered = nebylo nabídnuto

## Agreements

agreement-me = já
agreement-supervisor = supervizor
agreement-manager = vedoucí
agreement-team = tým
agreement-organisation = organizace
agreement-due = do { $day }
agreement-blocked = něco tomu brání
agreement-blocked-by = Co tomu brání

## Headings of the sections

section-cover = Nahoře na stránce
section-questions = Moje otázky
section-today = Co chci od dnešního rozhovoru
section-went-well = Co šlo dobře, co pomohlo
section-between-roles = Mezi rolemi
section-weighed = Co mě tížilo
section-hard-events = Po náročných událostech
section-workplace = Pracoviště
section-stigma = Stigma a respekt
section-agreements = Otevřené dohody od minula
section-learning = Co se chci učit, kam se chci rozvíjet
section-for-reader = Pokud je pro vás peer práce nová
section-last-page = Ke společnému vyplnění

## What I want from today

conflict-closeness = Chci společně probrat, jak být blízko a držet odstup.
conflict-colleague = Chci společně probrat, jak patřit mezi kolegy a znát to zevnitř.
ask-think-it-through = promyslet to
ask-advice = rada
ask-decision = rozhodnutí
ask-take-it-higher = posunout to výš
ask-information = informace
ask-feedback = zpětná vazba
ask-just-know = jen pro informaci
agenda-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
   *[other] { $minutes } minut
  }
agenda-about = { $ask }, { $minutes }
not-today = Dnes ne:

## Questions for my manager

questions-about = Tyto otázky jsou o pracovišti, ne o mně.
questions-below = Co by se dalo udělat? · Kdo? · Dokdy?
job-line-written = Dělám to a je to zapsané.
job-line-unwritten = Dělám to a nikde to zapsané není.
job-line-not-mine = Chce se to po mně a moje práce to není.

## What is counted

in-notes = { $notes ->
    [one] v { $notes } poznámce
    [few] ve { $notes } poznámkách
   *[other] v { $notes } poznámkách
  }
limit-pushed = { $times ->
    [one] Nebyla jiná možnost { $times }×
    [few] Nebyla jiná možnost { $times }×
   *[other] Nebyla jiná možnost { $times }×
  }
support-not-there = { $times ->
    [one] Byla potřeba a chyběla { $times }×
    [few] Byla potřeba a chyběla { $times }×
   *[other] Byla potřeba a chyběla { $times }×
  }
place-looked-at = Zapsáno: { $when }
limits-question = Moje otázka k mým hranicím
learning-wish = Co se chci naučit nebo zkusit

## How I am

ratings = Jak na tom jsem
rating-in-words = { $words } ({ $when })
rating-usual = zhruba jako obvykle
rating-more = více než obvykle
rating-less = méně než obvykle
rating-not-yet = zatím málo odpovědí
rating-number-and-words = { $number } ({ $words })
rating-no-range = zatím málo odpovědí
rating-too-soon = příliš brzy po předchozím hodnocení
ratings-in-words-note = Moje poslední odpověď v tomto období, ve srovnání s tím, co je u mě obvyklé. Co je obvyklé, vychází z mých dřívějších odpovědí. Není to test.
ratings-in-numbers = S čísly
early-sign = Můj vlastní časný signál
ratings-caption = { $form }: „{ $lead }“
ratings-lead = „{ $lead }“
ratings-when = Kdy
rating-range = { $from } až { $to }
rating-none = Málo odpovědí
rating-question = „{ $question }“ { $from }{"\u00A0"}{ $from_label }, { $to }{"\u00A0"}{ $to_label }.
rating-higher-is-more-strain = Od { $from } do { $to }. Vyšší číslo znamená větší zátěž.
rating-higher-is-better = Od { $from } do { $to }. Vyšší číslo znamená, že je toho víc.
ratings-note = Tyto otázky vznikly pro tento zápisník. Nejsou testem vyhoření ani žádné nemoci. Čísla se dají srovnávat jen s mými dřívějšími odpověďmi.

rating-read = { $number }, na stupnici od { $from } do { $to }
rating-holder = Publikovaný dotazník. Práva: { $holder }.

## Limits

limits = Hranice
limits-about = Z mých poznámek v této době: kolikrát se hranici podařilo držet, kolikrát to bylo vědomě jinak a podobně.
limits-count = { $words } { $times }×
limits-reading-aid = „Nebyla jiná možnost“ znamená, že rozhodly okolnosti nebo pracoviště, ne peer konzultant.

## Notes

notes = Z mých dalších poznámek
kind-and-form = { $kind }: { $form }
roles = Role
text-of-note = { $note }, { $day }
alias = Osoba { $letter }
text-of-answer = { $note }: { $question }
ticked = Ano
answers-joined = { $answers }; { $next }
scale-read = { $number } ({ $from }{"\u00A0"}{ $from_label }, { $to }{"\u00A0"}{ $to_label })
number-read = { $number } { $unit }

## For the person this was prepared for

for-person-title = Pro člověka, pro kterého je stránka připravená
for-person-1 = Na této stránce je to, co chci přinést. Co tu není, to před vámi neskrývám; je to moje.
for-person-2 = Berte ji prosím jako začátek našeho rozhovoru. Není to test ani zpráva o někom, koho podporuji. Neměří můj výkon ani zdraví.
for-person-3 = Samotný zápisník prosím nechtějte vidět a nechtějte po mně, ať ho vyplňuji pro vás.
for-person-4 = Pokud vás tu něco znepokojí, mluvte nejdřív se mnou, ledaže by šlo někomu o život.
for-person-5 = Tam, kde píšu, že nebyla jiná možnost, se chci společně podívat na práci.
for-person-after = Po našem rozhovoru:
for-person-keep = ☐ můžete si ji nechat
for-person-delete = ☐ prosím smažte ji nebo zničte
for-person-ask = ☐ prosím nikomu ji neukazujte, aniž se mě zeptáte.
for-person-request = (Je to prosba; soubor nejde vzít zpátky.)

## For someone who never did peer work

for-reader-choice = Půl stránky pro člověka, který peer práci nikdy nedělal
for-reader-tensions = K této práci patří dvě napětí.
for-reader-closeness = Jedno je mezi blízkostí a odstupem.
for-reader-colleague = Druhé je mezi tím, že člověk patří k týmu, a tím, že to zná zevnitř.
for-reader-not-badly = Nejsou znamením, že práce jde špatně.
for-reader-questions = „Co v té chvíli chtělo pracoviště?“ pomáhá víc než „Proč takhle?“

## The last page

last-page-choice = Prázdná poslední stránka ke společnému vyplnění
last-page-decisions = Rozhodnutí
last-page-who = Kdo co udělá a dokdy
last-page-next = Příští termín
last-page-useful = Bylo to užitečné? 0–10

## Numbers

decimal-mark = ,

## Dates in words

month-in-date = { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
  }
month-alone = { $month ->
    [1] leden
    [2] únor
    [3] březen
    [4] duben
    [5] květen
    [6] červen
    [7] červenec
    [8] srpen
    [9] září
    [10] říjen
    [11] listopad
   *[12] prosinec
  }
date-day = { $day }. { month-in-date } { $year }
date-week = týden od { date-day }
date-month = { month-alone } { $year }
date-season = { $season ->
    [spring] jaro { $year }
    [summer] léto { $year }
    [autumn] podzim { $year }
   *[winter] zima { $year }/{ $next }
  }
