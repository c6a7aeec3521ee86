# Self-ratings over time, and what every picture has around it.

## Every picture

chart-values = Värden, ett och ett: { $title }
chart-how-to-read = Peka på en punkt för att läsa dess svar. Med tangentbordet: Tabb till bilden, sedan piltangenterna.
chart-table = Visa som tabell

## Ratings against my usual range

looking-back-ratings = Skattningar mot mitt vanliga spann
ratings-none-yet = Här kommer du att se dina svar i Hur jag har det, som punkter över tid.
ratings-few-yet = Ditt vanliga spann visas efter fem svar. Tills dess ser du dina svar som punkter, och det räcker.
ratings-series = Vilka svar
ratings-help = Hur bilden läses
ratings-help-dots = En punkt är ett svar. Det mjuka bandet är ditt vanliga spann: de flesta av dina kommande svar hamnar i det. En ring markerar ett svar utanför. En enda ring betyder lite.
ratings-help-line = Den tunna linjen följer det mittersta av tre svar. Den bryts där det inte fanns något arbete eller svar. En ihålig punkt räknas inte in i det vanliga spannet, eftersom den kom för snart efter den förra.
ratings-help-rough = Från fem svar har bandet streckade kanter: en första ungefärlig bild. Från åtta ligger det fast, så att en långsam förändring kan synas.
ratings-help-moved = Anteckningsboken säger till om en förändring bara när två av dina tre senaste svar ligger utanför på samma sida. Under ett halvår där inget förändras händer det ändå av en slump: i ungefär ett fall av tio, eller ett av fem. Av stora förändringar som håller i sig märker den ungefär hälften inom sex svar. Den är en anteckningsbok, inget larm.
ratings-help-periods = En prickad lodrät linje visar en ny arbetsperiod. Ditt vanliga spann börjar om med den. Inget här visar någon orsak.

## A slow change, when it is asked for

drift-ask = Leta efter en långsam uppgång eller nedgång
drift-title = Under den tid som visas
drift-upward = { $name }: har i stort sett gått uppåt.
drift-downward = { $name }: har i stort sett gått nedåt.
drift-unclear = { $name }: ingen tydlig riktning.
drift-too-few = { $name }: för det behövs åtta svar som räknas.
drift-none = Det finns inga svar från den här tiden.
drift-period = Av flera arbetsperioder gäller det här den sista.

## A time to compare with

reference-title = Använd en tid som var bra för mig
reference-about = Dina svar jämförs då med svaren från den tiden, i den här arbetsperioden. Det behövs fem svar som räknas. Det gäller tills du ändrar det.
reference-first = Jämförs nu med dina första svar i den här arbetsperioden.
reference-chosen = Jämförs nu med { DATETIME($first, dateStyle: "long") } till { DATETIME($last, dateStyle: "long") }, den tid som är vald för det.
reference-unused = Den valda tiden, { DATETIME($first, dateStyle: "long") } till { DATETIME($last, dateStyle: "long") }, har nu färre än fem svar som räknas. Därför används dina första svar.
reference-from = Från
reference-to = Till
reference-turned-round = Den första dagen kommer efter den sista. Rätta den ena.
reference-choose = Jämför med den här tiden
reference-remove = Jämför med mina första svar igen
reference-done = Jämförs med den valda tiden.
reference-removed = Jämförs med dina första svar.
