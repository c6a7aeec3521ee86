# Periods of work, the own early sign, and the usual range.

## Where I work

where-i-work = Där jag arbetar
where-i-work-about = Med fem skattningar kan Inbetween visa vad som är vanligt för dig. Det börjar om med varje nytt arbete. Allt här går att hoppa över, och att ändra i Inställningar.
where-i-work-kept = Sparat. Det finns i Inställningar, under Arbetsperioder.
phase-setting = Var arbetar du?
phase-hours = Timmar i veckan
phase-tenure = Tid i det här arbetet
phase-job-description = Finns det en skriven arbetsbeskrivning?
phase-label = Ditt eget namn på den här arbetsperioden
phase-since = Sedan
phase-until = Till
phase-ends = Den är slut
phase-goes-on = Den pågår fortfarande
phase-formerly = Jag har tidigare fått vård där jag arbetar nu.
phase-formerly-help = Bara för dig; aldrig på en sida du tar med.
phase-keep = Spara det här
later = Senare
not-now = Inte nu

## Periods of work, in Settings

periods-title = Arbetsperioder
periods-about = Ett nytt arbete är en ny arbetsperiod. En anteckning hör till den period som dess datum ligger i. När två pågår samtidigt kan du säga vilken den gäller.
phase-unnamed = En arbetsperiod
phase-from = Sedan { $from }
phase-from-to = { $from } till { $to }
phase-named-from = { $name } (sedan { $from })
phase-named-from-to = { $name } ({ $from } till { $to })
phase-edit = Ändra den här perioden
phase-edit-of = Ändra den här perioden: { $name }
phase-new = Börja en ny arbetsperiod
phase-instead = Börja en ny arbetsperiod? Ditt vanliga spann börjar om med den.
phase-start = Börja
phase-leave = Avbryt
phase-remove = Ta bort den här perioden
phase-remove-title = Ta bort den här perioden?
phase-remove-about = Beskrivningen av den tas bort för gott. Dina anteckningar är kvar.
phase-remove-yes = Ta bort den

## My own early sign

own-sign-title = Mitt eget tidiga tecken
own-sign-question = Finns det något du märker hos dig själv när arbetet blir för mycket? Skriv det som en mening. Du kan skatta den varje gång. Den kommer aldrig med på en sida du tar med, om du inte slår på den.
own-sign-example = ”Jag slutar svara på min systers meddelanden.”
own-sign-keep = Spara meningen
own-sign-take-away = Ta bort den
own-sign-kept = Sparat. Från nästa gång står den under de andra meningarna.
own-sign-gone = Den är borttagen. Tidigare skattningar av den är kvar.
