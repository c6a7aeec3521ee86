# Margin notes about what may point to a person.

marks-times = ({ NUMBER($times) }×)
marks-found = { $places ->
    [one] Jedno místo tu může na někoho ukazovat.
    [few] { NUMBER($places) } místa tu můžou na někoho ukazovat.
   *[other] { NUMBER($places) } míst tu může na někoho ukazovat.
  }
marks-more = { $more ->
    [one] Ukázat ještě jedno
    [few] Ukázat ještě { NUMBER($more) }
   *[other] Ukázat ještě { NUMBER($more) }
  }
marks-look = Podívat se na to
marks-of-tag = { $tag }: { $nudge }
marks-may-change = Podrobnosti, na kterých pro pochopení nezáleží, můžeš změnit.
marks-key = F2 tě přenese na tento seznam a zpět. Volí se stisknutím čísla.
marks-blur = Rozostřit toto datum
marks-instead = ({ $words })
marks-show = Ukázat, kde to je
marks-leave = Nechat toto slovo být

## What is said about a mark

nudge-number = Číslo nebo adresa. Je to tu potřeba?
nudge-national-id = To vypadá jako rodné číslo.
nudge-date = Stačilo by „letos na jaře“ nebo „jednou večer“?
nudge-small-place = Takhle malé místo může ukazovat na jednoho člověka.
nudge-age = Dohromady to může sedět jen na jednoho člověka. Něco změň, nebo rozostři.
nudge-together = Dohromady to může sedět jen na jednoho člověka. Něco změň, nebo rozostři.
nudge-name = Jméno? Zkus „člověk, kterého podporuji“ nebo „zdravotní sestra“.
nudge-initials = I iniciály jsou stopa.
nudge-event = Pokud to bylo ve zprávách, lidé poznají, o koho šlo. Nech, co z toho jde pochopit, a vynech, co bylo výjimečné.
nudge-colleague = V malém týmu je to jako jméno.
nudge-quote = Říct to vlastními slovy?
nudge-watched = Jedno z tvých hlídaných slov.

## After a change in which something was replaced

marks-earlier = Odstranit to i z dřívějších verzí této poznámky?
marks-earlier-remove = Odstranit všude
marks-earlier-keep = Nechat dřívější verze
marks-earlier-removed = Dřívější verze této poznámky jsou odstraněné.
marks-backups = Zálohy z doby před dneškem to ještě mají, dokud je nenahradí novější.

## Settings

watch-title = Hlídaná slova
watch-about = Při psaní Inbetween tečkovaně podtrhává, co může na někoho ukazovat. Nikdy tě nezastaví a hledá jen na tomto počítači. Můžeš přidat vlastní slova.
own-words-watch = Na tato slova se mě ptej
own-words-about-watch = Jména lidí, ulic, míst nebo oddělení, která by někoho prozradila.
own-words-none-watch = Zatím žádná slova.
own-words-leave = Tato slova nech být
own-words-about-leave = Slova, která se podtrhávají, ale na nikoho neukazují.
own-words-none-leave = Zatím žádná slova.
own-word-add-label = Další slovo, nebo několik slov, která patří k sobě
own-word-add = Přidat
own-word-remove = Odstranit
own-word-remove-of = Odstranit: { $word }
own-word-capitals = Na velkých písmenech nezáleží.
