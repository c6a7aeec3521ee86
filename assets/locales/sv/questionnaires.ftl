## Questionnaires that other people wrote: the list in Settings, looking at a file, what came out.

advanced-title = Avancerat
advanced-about = För den som har ett publicerat frågeformulär och får använda dess text.

questionnaires-title = Frågeformulär
questionnaires-about = Ett frågeformulär är en uppsättning frågor som andra har skrivit. Om du får använda ett kan du läsa in dess fil och fylla i det härifrån. Bara namn och siffror kan hamna på en sida du tar med, om inte rättighetshavaren tillåter mer.
questionnaires-load = Läs in en formulärfil
questionnaires-back = Tillbaka till Inställningar
questionnaires-accepted = Inlästa
questionnaires-none = Inget är inläst.
questionnaire-accepted-now = Godkänt. Det kan fyllas i.
questionnaire-removed-now = Borttaget. Tidigare svar är kvar i dagboken.
questionnaire-fill-in = Fyll i
questionnaire-fill-in-this = Fyll i: { $name }
questionnaire-last = Senast ifyllt: { $date }
questionnaire-remove = Ta bort
questionnaire-remove-this = Ta bort: { $name }
questionnaire-remove-title = Ta bort det här frågeformuläret?
questionnaire-remove-about = Det kan då inte längre fyllas i. Tidigare svar är kvar i dagboken och kan läsas som förut.
questionnaire-remove-yes = Ta bort det
questionnaire-remove-no = Behåll det

questionnaires-without-text = Utan sin text
questionnaires-without-text-about = Inbetween vet hur de här räknas ut. Frågorna tillhör andra, så de är inte med. Om du får använda dem, spara en kopia av filen, sätt in frågor och svar, och läs in den.
questionnaire-missing = { $count ->
    [one] En text saknas fortfarande. Den måste sättas in innan frågeformuläret kan fyllas i.
   *[other] { $count } texter saknas fortfarande. De måste sättas in innan frågeformuläret kan fyllas i.
}
questionnaire-save-copy = Spara en kopia att komplettera
questionnaire-save-copy-this = Spara en kopia att komplettera: { $name }
questionnaire-saved = Sparat som { $name }. Överst i filen står vad som ska sättas in; den går att öppna i vilken textredigerare som helst.

questionnaire-about-open = Om det
questionnaire-about-this = Om det: { $name }
questionnaire-holder = Vem som äger det
questionnaire-terms = Villkor
questionnaire-cite = Källa
questionnaire-address = Adress, att skriva in i en webbläsare
questionnaire-status = Hur väl det är prövat
questionnaire-status-validated = Filen uppger: validerat. Det gäller kanske inte för peer supportrar.
questionnaire-status-translated-only = Filen uppger: översatt, men inte prövat på det här språket.
questionnaire-status-not-validated = Inte validerat.
questionnaire-looks-back = Tid som frågorna gäller
questionnaire-interval = Hur långt emellan
questionnaire-interval-published = { $days ->
    [one] Minst en dag, enligt upphovspersonerna.
   *[other] Minst { $days } dagar, enligt upphovspersonerna.
}
questionnaire-interval-recall-period = { $days ->
    [one] Minst en dag, som är så långt bakåt det frågar.
   *[other] Minst { $days } dagar, som är så långt bakåt det frågar.
}
questionnaire-interval-project-default = { $days ->
    [one] Minst en dag. Upphovspersonerna anger ingen tid; det här är Inbetweens egen regel.
   *[other] Minst { $days } dagar. Upphovspersonerna anger ingen tid; det här är Inbetweens egen regel.
}
questionnaire-order = Ordning
questionnaire-shuffled = Frågorna kommer i en ny ordning varje gång.
questionnaire-all-wanted = Frågor utan svar
questionnaire-all-wanted-about = Upphovspersonerna vill att alla frågor besvaras. Här kan du hoppa över vilka du vill; en skala får då kanske ingen siffra.
questionnaire-leaving = På en sida du tar med
questionnaire-leaving-numbers = Bara namn och siffror.
questionnaire-leaving-text = Frågor och svar också: rättighetshavaren tillåter det.
questionnaire-version = Version
questionnaire-version-language = { $version }, språk: { $language }
questionnaire-accepted-on = Godkänt
questionnaire-rights-on = { $accepted }. Rätten att använda texten bekräftades då.
questionnaire-scales = Resultat
questionnaire-bands = Namngivna intervall
questionnaire-band = { $label } (från { $from })
questionnaire-source = { $source }. Funnet hos: { $population }.
questionnaire-tentative = Upphovspersonerna kallar det här preliminärt.

questionnaire-look = Titta på det först
questionnaire-file = Fil: { $file }
questionnaire-questions = Frågorna
questionnaire-questions-open = { $count ->
    [one] Visa frågan
   *[other] Visa de { $count } frågorna
}
questionnaire-answers = Svar: { $answers }
questionnaire-part-answers = { $part } { $answers }
questionnaire-changes = Vad som ändras
questionnaire-changes-about = Om du godkänner det lagras det i anteckningsboken och kan fyllas i. Inget annat ändras: dina anteckningar, skattningar och resultat är som förut.
questionnaire-beside = Version { $versions } finns redan här. Den är kvar bredvid den här, och resultaten hör fortfarande till den.
questionnaire-already = Just den här filen godkändes den { $date }. Det finns inget mer att godkänna.
questionnaire-lacks = { $count ->
    [one] En text saknas fortfarande: på rad { $line }, inom hakparentes. Sätt in den utan parentesen, spara filen och läs in den igen. Inget lagrades.
   *[other] { $count } texter saknas fortfarande, den första på rad { $line }, inom hakparentes. Sätt in dem utan parenteserna, spara filen och läs in den igen. Inget lagrades.
}
questionnaire-right = Jag har rätt att använda den här texten på min egen dator.
questionnaire-right-missing = Det kan bara godkännas om du har den rätten. Kryssa i rutan om du har den.
questionnaire-accept = Godkänn
questionnaire-not-now = Inte nu
questionnaire-close = Stäng

questionnaire-refused = Filen godkändes inte. Inget lagrades.
questionnaire-refused-where = { $file }, rad { $line }

file-problem-file-too-large = Den är större än { $most } kilobyte. Så stort är aldrig ett frågeformulär: kontrollera att det är rätt fil.
file-problem-not-text = Det är ingen textfil. Kontrollera att det är rätt fil. Om den är det, spara den igen som text (UTF-8).
file-problem-not-toml = Här går filen inte längre att tyda. Titta på den här raden och den ovanför. Ett citattecken, en parentes eller ett komma kan saknas, eller något kan stå två gånger.
file-problem-wrong-format = Filen anger ”{ $found }” som format. En formulärfil börjar med format = "{ $wanted }".
file-problem-unknown-key = ”{ $key }” betyder inget här. Ta bort det, eller använd ett av de här: { $known }.
file-problem-missing = ”{ $key }” saknas här. Lägg till det.
file-problem-wrong-type = Det som står efter ”{ $key }” passar inte. Skriv { $wanted ->
    [words-in-quotation-marks] ord inom citattecken
    [a-list-of-ids-in-quotation-marks] en lista med namn, vart och ett inom citattecken
    [true-or-false] true eller false
    [a-whole-number] ett heltal
    [a-number] ett tal
    [a-number-or-a-fraction-such-as-100-7] ett tal, eller ett bråk som "100/7"
    [a-number-from-0-to-6] ett tal från 0 till 6
    [a-number-above-0] ett tal större än 0
    [a-number-from-0-to-below-1] ett tal från 0 till under 1
    [a-short-number] ett tal med högst åtta tecken
    [two-numbers-such-as-0-100] två tal, som [0, 100]
    [a-list-of-numbers] en lista med tal
    [a-list-of-tables] en lista med poster, var och en inom klammerparentes eller under en rubrik inom dubbla hakparenteser
    [a-table] en post inom klammerparentes, eller under en rubrik inom hakparentes
    [a-language-tag-such-as-en] koden för ett språk, som "en"
    [the-code-of-an-option-or-a-whole-number] koden för ett svar, inom citattecken
   *[other] det som andra formulärfiler har där
}.
file-problem-not-one-of = ”{ $found }” kan inte stå efter ”{ $key }”. Använd ett av de här: { $choices }.
file-problem-not-a-version = Versionen är ”{ $found }”. Skriv tre tal, som 1.0.0.
file-problem-not-an-id = ”{ $found }” kan inte vara ett namn inne i en fil. Använd högst 64 små bokstäver från a till z, siffror, - och _. Börja med en bokstav eller en siffra.
file-problem-twice = { $what ->
    [items] Två frågor
    [scales] Två skalor
    [options] Två svar
    [response-sets] Två uppsättningar svar
   *[other] Två saker i listan
} heter ”{ $id }”. Ge den ena ett annat namn.
file-problem-no-such = { $what ->
    [scale] Det finns ingen skala
    [response-set] Det finns ingen uppsättning svar
   *[other] Det finns ingen fråga
} som heter ”{ $id }”. Rätta namnet, eller lägg till det som saknas.
file-problem-not-one = { $what ->
    [scale] Det finns ingen skala. Lägg till en.
    [option] Det finns inget svar. Lägg till några.
    [expected-score] Räkneexemplet har inget väntat resultat. Skriv vad det ger.
   *[other] Det finns ingen fråga. Lägg till en.
}
file-problem-empty-text = Det finns inga ord efter ”{ $key }”. Skriv några, eller ta bort raden.
file-problem-hidden-character = Det finns ett osynligt tecken ({ $code }) efter ”{ $key }”. Ta bort det: radbrytningar, tabbar och osynliga tecken hör inte hemma där.
file-problem-markup = Det finns kod efter ”{ $key }”, som <b> eller &nbsp;. Skriv vanliga ord: de visas precis som de är skrivna.
file-problem-too-many = { $what ->
    [item] Det kan finnas högst { $most } frågor.
    [scale] Det kan finnas högst { $most } skalor.
    [vector] Det kan finnas högst { $most } räkneexempel.
    [response-set] Det kan finnas högst { $most } uppsättningar svar.
    [options] Det kan finnas högst { $most } svar på en fråga.
    [options-in-all-items] Det kan finnas högst { $most } svar sammanlagt.
    [characters-in-one-text] Det kan finnas högst { $most } tecken i en text.
   *[other] Det kan finnas högst { $most } av dem.
} Ta bort några.
file-problem-number-out-of-reach = Talet efter ”{ $key }” kan inte användas här. Skriv ett vanligt tal med högst 18 siffror.
file-problem-ends-turned = Det går från { $from } till { $to }. Det andra talet måste vara större än det första.
file-problem-no-value = Svaren på ”{ $field }” har inga värden, så de kan inte räknas. Ge vart och ett ett värde, eller ange en annan fråga.
file-problem-enough-answers = Skalan behöver { $found ->
    [one] ett svar
   *[other] { $found } svar
} och har { $items ->
    [one] en fråga. Skriv 1
   *[other] { $items } frågor. Skriv ett tal från 1 till { $items }
} efter ”min_answered”.
file-problem-does-not-go = { $one } går inte ihop med { $with }. Behåll det ena.
file-problem-needs-all-scales = ”{ $key }” har ingen betydelse här: en skala som består av skalor har bara en siffra om var och en av dem har det. Ta bort raden.
file-problem-reverse-of-ratings = ”reverse” går inte ihop med ”ratings”. Ta bort det. Använd för de här skattningarna en uppsättning svar vars värden går åt andra hållet.
file-problem-not-two-part = ”{ $item }” besvaras en gång, men den här skalan multiplicerar två svar. Ge frågan två skattningar, eller använd en annan metod.
file-problem-of-itself = Skalan ”{ $scale }” består av sig själv. Ange bara skalor som inte innehåller den här.
file-problem-weights = Det finns { $found ->
    [one] en vikt
   *[other] { $found } vikter
} till { $items ->
    [one] en fråga
   *[other] { $items } frågor
}. Skriv en för varje.
file-problem-no-span = Alla svar ger samma tal här, så det kan inte bli någon procent. Rätta värdena, eller ta bort raden.
file-problem-band-outside = Intervallet börjar vid { $score }, men skalan går från { $from } till { $to }. Låt det börja inuti.
file-problem-not-a-duration = ”{ $found }” efter ”{ $key }” är ingen tidslängd. Skriv dagar eller veckor, som "P28D" eller "P2W".
file-problem-out-of-range = Svaren kan ge { $score } här, men skalan sägs gå från { $from } till { $to }. Rätta gränserna, eller svarens värden.
file-problem-too-few-vectors = Det finns { $found ->
    [one] ett räkneexempel
   *[other] { $found } räkneexempel
}. Två behövs, så att uträkningen kan kontrolleras. Lägg till dem under [[vector]].
file-problem-vector-does-not-fit = Svaren i räkneexemplet ”{ $vector }” passar inte frågorna. Rätta dem.
file-problem-vector-fails = Räkneexemplet ”{ $vector }” ger { $got } för skalan ”{ $scale }”, men filen väntar sig { $expected }. Räkna för hand, och rätta exemplet eller skalan.
file-problem-other = Den är inte uppbyggd som en formulärfil ska vara. Jämför raden med en annan fil.

result-answered = { $answered } av { $of } besvarade
result-parts = Skalor med en siffra: { $answered } av { $of }
result-place = { $shown } på en skala från { $from } till { $to }
result-band = { $label }
result-change-more = Förra gången: { $before }. Skillnaden är större än vad mätningen ensam kan förklara.
result-change-within = Förra gången: { $before }. Skillnaden är inte större än vad mätningen ensam kan förklara.
result-change-about = Skillnader upp till { $smallest } kan komma av mätningen ensam. Om en skillnad spelar någon roll är en annan fråga. { $source }. Funnet hos: { $population }.
result-whose = { $short }, version { $version }. Rättigheter: { $holder }.
result-no-verdict = En sådan här siffra är något att prata om. Den är inget utlåtande om dig.
