# Looking back: what was written over a stretch of time, as something to see.

nav-looking-back = Återblick
looking-back-about = Dina egna anteckningar över tid, och bara dina. Det finns inga poäng.
looking-back-parts = Vad du vill titta på
looking-back-unreadable = { $notes ->
    [one] { NUMBER($notes) } anteckning kan inte läsas, eftersom en del av anteckningsboken är skadad. Den är inte med.
   *[other] { NUMBER($notes) } anteckningar kan inte läsas, eftersom en del av anteckningsboken är skadad. De är inte med.
  }
part-nav-ratings = Skattningar
part-nav-limits = Gränser
part-nav-together = Skattningar och gränser
part-nav-roles = Roller och spänningar
part-nav-weighed = Vad som tyngde mig
part-nav-conditions = Team och villkor
part-nav-gathered = Samlat
# A soft hyphen: the button is narrower than the word.
part-nav-job-lines = Arbets{ "\u00AD" }beskrivning
part-limits = Hur det gick med gränser
part-together = Skattningar ovanför gränser
together-about = Båda ritas längs samma tid, för att kunna ses tillsammans. Ingen av dem visas som skäl till den andra.
together-scale = Skattning
part-roles = Roller och spänningar
part-weighed = Vad som tyngde mig, och vad som stod i vägen
part-conditions = Team och villkor

## The stretch of time

stretch-title = Vilken tid
stretch-kind = Tid
stretch-whole = Hela tiden
stretch-recent = Senaste { NUMBER($months) } månaderna
stretch-quarter = Ett kvartal
stretch-days = Från en dag till en annan
stretch-work-period = En arbetsperiod
stretch-which-quarter = Kvartal
stretch-which-period = Arbetsperiod
stretch-from = Från
stretch-to = Till
stretch-turned-round = Den första dagen kommer efter den sista, så inget har ändrats. Rätta den ena.
stretch-beside = Bredvid
stretch-beside-none = Inget
quarter-name = { DATETIME($first, month: "long") } till { DATETIME($last, month: "long", year: "numeric") }
stretch-told-whole = Visas: allt som finns sparat här.
stretch-told-days = Visas: { DATETIME($first, dateStyle: "long") } till { DATETIME($last, dateStyle: "long") }.
stretch-told-period = Visas: { $name }.
work-period-since = { $name }, sedan { $from }
work-period-days = { $name }, { $from } till { $to }
