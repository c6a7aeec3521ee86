# Looking back, gathered: what helps and what is missing, good moments, support that was not there, lines for a job
# description. And the look at made-up notes.

gathered-title = Samlat

## What helps here, what is missing here

gathered-place-title = Vad som hjälper här, och vad som saknas
gathered-place-empty = Vad som hjälper där du arbetar, och vad som saknas, kommer att finnas här. Fyll i Team och villkor en gång för att se den första listan. Från det andra kvartalet räknas kvartalen.
gathered-place-quarters = { $quarters ->
    [one] Från ett kvartal än så länge. Från och med nästa räknas kvartalen.
   *[other] Från { NUMBER($quarters) } kvartal. Om det finns flera ifyllda i samma kvartal räknas det sista.
}
gathered-place-none = Inget på den här listan.
gathered-place-times = { NUMBER($times) } av { NUMBER($of) } kvartal
gathered-place-starred = { $times ->
    [one] fick stjärna en gång
   *[other] fick stjärna { NUMBER($times) } gånger
}
gathered-place-earlier = På listan tidigare, men inte senaste gången

## Good moments

gathered-good-title = Vad peer support har gjort här
gathered-good-about = Dina goda ögonblick, som en lista att ta med. Först står de där en idé från dig togs upp, något i verksamheten ändrades eller du var en brygga.
gathered-good-empty = Dina goda ögonblick kommer att finnas här, som en lista att ta med. Ett räcker för att börja.
gathered-good-did-none = Inget här än. Här hamnar goda ögonblick där en idé togs upp, något ändrades eller du var en brygga.
gathered-good-others = { $moments ->
    [one] Ett annat gott ögonblick
   *[other] { NUMBER($moments) } andra goda ögonblick
}
gathered-good-choose = Ta med det här
gathered-good-choose-of = Ta med det här: { $words }
gathered-good-on-list = På din lista Att ta upp.
gathered-good-bring = Sätt upp de ikryssade på min lista Att ta upp
gathered-good-none-ticked = Kryssa i dem du vill ta med.
gathered-good-added = { $moments ->
    [one] Ett gott ögonblick finns nu på din lista Att ta upp: { $title }
   *[other] { NUMBER($moments) } goda ögonblick finns nu på din lista Att ta upp, under: { $title }
}
gathered-good-no-words = Ett gott ögonblick utan ord
gathered-read = Läs anteckningen
gathered-read-of = Läs anteckningen: { $words }

## Support

gathered-support-title = Stöd som saknades
gathered-support-empty = Här räknas stöd som du ville ha men som saknades. En anteckning om stöd räcker för att börja.
gathered-support-none = { $notes ->
    [one] Det finns en anteckning om stöd. Den säger inte att något stöd saknades.
   *[other] Det finns { NUMBER($notes) } anteckningar om stöd. Ingen av dem säger att något stöd saknades.
}
gathered-support-caption = Hur ofta stödet saknades
gathered-support-kind = Stöd
gathered-support-times = Saknades
gathered-support-of = Anteckningar om det
gathered-support-ask = Tre gånger på tre månader saknades det här stödet: { $support }. Vill du ta upp det som en fråga till arbetsplatsen?

## Lines for a job description

job-lines-title = Rader till min arbetsbeskrivning
job-lines-about = Med dina egna ord, att ta med när ni pratar om dina uppgifter.
job-lines-empty = Dina egna rader till en arbetsbeskrivning kommer att finnas här. En räcker för att börja. Skriv en här nedanför, eller spara en efter en anteckning under Är det här mitt jobb?
job-lines-ask = Spara raden till din arbetsbeskrivning?
job-lines-keep-it = Spara den
job-lines-kept = På din lista med rader till en arbetsbeskrivning.
job-line-part-written = Jag gör det här, och det står skrivet
job-line-part-unwritten = Jag gör det här, och det står ingenstans
job-line-part-not_mine = Jag blir ombedd att göra det här, och det är inte mitt
job-lines-part-empty = Ingen rad än.
job-line-words = Raden
job-line-part = Vart den hör
job-line-add = Lägg till en rad
job-line-save = Spara den
job-line-leave = Avbryt
job-line-change = Ändra
job-line-change-of = Ändra: { $words }
job-line-up = Upp
job-line-up-of = Flytta upp: { $words }
job-line-down = Ned
job-line-down-of = Flytta ned: { $words }
job-line-remove = Ta bort
job-line-remove-of = Ta bort: { $words }
job-line-remove-title = Ta bort den här raden?
job-line-remove-about = Raden försvinner för gott. Säkerhetskopior som gjordes tidigare har den kvar.
job-line-remove-yes = Ta bort den

## A look at made-up notes

made-up-title = En titt på påhittade anteckningar
made-up-looking-back = Återblick på påhittade anteckningar
made-up-offer = Det finns lite att se tillbaka på än. Du kan titta på påhittade anteckningar för att se hur det kommer att bli.
made-up-offer-today = Undrar du hur Återblick kommer att bli? Du kan titta på påhittade anteckningar.
made-up-settings = Påhittade anteckningar visar hur Återblick kommer att bli. De finns bara i minnet och sparas aldrig.
made-up-show = Titta på påhittade anteckningar
made-up-band = Påhittade anteckningar, sparas aldrig
made-up-about = Det här är anteckningar från ett och ett halvt år, av någon som inte finns. De börjar på en vårdavdelning och fortsätter i ett öppenvårdsteam. Inget kan skrivas här. Din egen anteckningsbok är som förut.
made-up-leave = Lämna de påhittade anteckningarna
