# My limits.

## My limits

limits-title = Mina gränser
limits-about = Gränser du vill hålla, med dina egna ord. Ingen är på förrän du väljer den, och varje ord kan ändras.
limits-none = Inga än. Här är några att börja med, eller skriv en egen.
limits-starters = Gränser att börja med
limits-all = Alla
limits-first = Välj en första
limits-aside = Undanlagda gränser
limit-make = Gör det till en av mina gränser
limit-make-of = Gör det till en av mina gränser: { $line }
limit-is-mine = En av mina gränser.
limit-make-line = Gör en rad till en av mina gränser
limit-make-this = Gör den till min
limit-make-this-of = Gör den till min: { $line }
limit-say = Du kan säga: ”{ $words }”
limit-say-when = Du kan säga, { $when }: ”{ $words }”
limit-new = En egen gräns
limit-edit = Ändra
limit-edit-of = Ändra: { $name }
limit-keep = Spara gränsen
limit-leave = Avbryt
limit-put-aside = Lägg undan
limit-put-aside-of = Lägg undan: { $name }
limit-take-up = Använd den igen
limit-take-up-of = Använd den igen: { $name }
limit-remove = Ta bort den för gott
limit-remove-title = Ta bort gränsen för gott?
limit-remove-about = Gränsens ord och dina snabba svar försvinner och kan inte fås tillbaka. Avstämningarna är kvar, och allt på din lista Att ta upp.
limit-remove-yes = Ta bort den för gott

## What it says

limit-name = Ett kort namn
limit-text = Min gräns
limit-why-me = Vad den skyddar för mig
limit-why-them = Vad den ger den jag stödjer
limit-say-it = Så säger jag det
limit-firmness = Hur fast den är
limit-flexible-if = Flexibel om ...
limit-exception = När jag medvetet gör annorlunda
limit-needs = Vad jag behöver från arbetet för att hålla den
limit-ally = Vem som stöttar mig i det
limit-answers-instead = Vem som svarar i stället, på nätter och helger
limit-review-on = Se över den igen den ...
limit-review-add = Välj en dag
limit-review-none = Ingen dag
limit-domain = Vad den handlar om

## How it went

limit-how = Hur gick det? { $name }
limits-due = Mina gränser att se över igen
limit-due = Den valda dagen för att se över den har kommit.
limits-more = { $more ->
    [one] { NUMBER($more) } till finns i Mina gränser.
   *[other] { NUMBER($more) } till finns i Mina gränser.
  }
limit-tapped = Sparat: { $outcome }.
limit-take-back = Ångra
limit-came-up = { $name }: blev aktuellt { $times ->
    [one] { NUMBER($times) } gång
   *[other] { NUMBER($times) } gånger
  }. { $said }.
limit-begins-held = Det gick { $times ->
    [one] { NUMBER($times) } gång
   *[other] { NUMBER($times) } gånger
  }
limit-begins-bent_on_purpose = Medvetet annorlunda { $times ->
    [one] { NUMBER($times) } gång
   *[other] { NUMBER($times) } gånger
  }
limit-begins-slipped = Det blev inte så { $times ->
    [one] { NUMBER($times) } gång
   *[other] { NUMBER($times) } gånger
  }
limit-begins-pushed = Utan eget val { $times ->
    [one] { NUMBER($times) } gång
   *[other] { NUMBER($times) } gånger
  }
limit-strip = Hur det gick: { $name }
limit-times-held = det gick { NUMBER($times) }
limit-times-bent_on_purpose = medvetet annorlunda { NUMBER($times) }
limit-times-slipped = det blev inte så { NUMBER($times) }
limit-times-pushed = utan eget val { NUMBER($times) }
limit-times-did_not_come_up = blev inte aktuellt { NUMBER($times) }
limit-raise = På sista tiden fanns det ofta inget val med den här. Vill du ta upp det som en fråga till arbetsplatsen?
limit-raise-title = En fråga till arbetsplatsen: { $name }
