# Margin notes about what may point to a person.

marks-times = ({ NUMBER($times) } gånger)
marks-found = { $places ->
    [one] Ett ställe här kan peka ut någon.
   *[other] { NUMBER($places) } ställen här kan peka ut någon.
  }
marks-more = { $more ->
    [one] Visa ett till
   *[other] Visa { NUMBER($more) } till
  }
marks-look = Titta på det
marks-of-tag = { $tag }: { $nudge }
marks-may-change = Du får ändra detaljer som inte har betydelse för lärandet.
marks-key = F2 tar dig till den här listan och tillbaka. Tryck på en siffra för att välja.
marks-blur = Gör datumet vagare
marks-instead = ({ $words })
marks-show = Visa var det står
marks-leave = Lämna det här ordet i fred

## What is said about a mark

nudge-number = Ett nummer eller en adress. Behövs det här?
nudge-national-id = Det här ser ut som ett personnummer.
nudge-date = Skulle ”i våras” eller ”en kväll” räcka?
nudge-small-place = Ett så litet ställe kan peka ut en enda person.
nudge-age = Tillsammans passar de här kanske bara på en person. Ändra något, eller gör det vagare.
nudge-together = Tillsammans passar de här kanske bara på en person. Ändra något, eller gör det vagare.
nudge-name = Ett namn? Prova ”en person jag stödjer” eller ”en sjuksköterska”.
nudge-initials = Också initialer lämnar ett spår.
nudge-event = Om det här var i nyheterna vet folk vem det var. Behåll det som går att lära av; ta bort det som var speciellt.
nudge-colleague = I ett litet team är det här ett namn.
nudge-quote = Kan du säga det med egna ord?
nudge-watched = Ett av dina ord att lägga märke till.

## After a change in which something was replaced

marks-earlier = Ta bort det från tidigare versioner av anteckningen också?
marks-earlier-remove = Ta bort överallt
marks-earlier-keep = Behåll tidigare versioner
marks-earlier-removed = Tidigare versioner av anteckningen är borttagna.
marks-backups = Säkerhetskopior som gjordes före i dag har kvar det tills de ersätts.

## Settings

watch-title = Ord att lägga märke till
watch-about = Medan du skriver sätter Inbetween en prickad linje under det som kan peka ut någon. Det hindrar dig aldrig, och det tittar bara på den här datorn. Du kan lägga till egna ord.
own-words-watch = Fråga mig om de här
own-words-about-watch = Namn på människor, gator, platser eller enheter som skulle avslöja någon.
own-words-none-watch = Inga ord än.
own-words-leave = Lämna de här i fred
own-words-about-leave = Ord som får en prickad linje men inte pekar ut någon.
own-words-none-leave = Inga ord än.
own-word-add-label = Ett ord till, eller några som hör ihop
own-word-add = Lägg till
own-word-remove = Ta bort
own-word-remove-of = Ta bort { $word }
own-word-capitals = Stora och små bokstäver spelar ingen roll.
