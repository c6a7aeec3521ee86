# How long the text of notes is kept.

retention-label = Orden i mina anteckningar
retention-never = är kvar
retention-months = { NUMBER($months) ->
    [6] tas bort efter ett halvår
    [12] tas bort efter ett år
    [24] tas bort efter två år
   *[other] tas bort efter { NUMBER($years) } år
  }
retention-about = När den tiden har gått tas orden i en anteckning bort, med dess etiketter och tidigare versioner. Dag, skattningar, val, roller och svar om gränser är kvar. Tiden räknas från anteckningens dag, eller från den dag då den först sparades.
retention-announced = Innan några ord tas bort står det på I dag i två veckor. Du kan behålla vilka av anteckningarna du vill. En ändring här tar inte bort något genast.
retention-backups = Tidigare säkerhetskopior har kvar orden tills nyare har ersatt dem. Kopior på andra ställen har dem kvar så länge kopiorna finns.
retention-soon = Ord som snart tas bort
retention-none = Inga tas bort inom de närmaste två veckorna.
retention-goes-on = Tas bort { $day }, eller lite senare om Inbetween inte öppnas.
retention-changing = Är kvar så länge en ändring av anteckningen är oavslutad.
retention-keep = Behåll de här orden
retention-keep-this = Behåll de här orden: { $note }
retention-kept = Anteckningar vars ord är kvar
retention-let-go = Behandla dem som de andra
retention-let-go-this = Behandla dem som de andra: { $note }
retention-is-kept = De här orden är kvar.
retention-is-let-go = De här orden behandlas som de andra igen.

text-expired = Orden i den här anteckningen har tagits bort, enligt valet i Inställningar.
today-text-expires = Orden i några äldre anteckningar tas snart bort.
today-text-expires-see = Se vilka
