# What is on the pages to hand over: to a manager, a team or a colleague, who has never seen the notebook.

## What three studies ask of workplaces

leaf-workplaces = Vad tre studier efterlyser på arbetsplatser
leaf-workplaces-lead = För chefer och team. I tre studier har peer supportrar intervjuats. Det här fann forskarna, och det här efterlyser de.
leaf-studies-cz = Tjeckien
leaf-studies-cz-1 = Janoušková med flera (2022) talade med 15 peer supportrar i Tjeckien. Författarna efterlyser på arbetsplatser:
leaf-studies-cz-supervision = regelbunden handledning
leaf-studies-cz-training = utbildning för hela teamet
leaf-studies-cz-role = en tydlig beskrivning av rollen
leaf-studies-cz-stigma = ett slut på stigma mot människor med psykisk sjukdom i verksamheten.
leaf-studies-se = Sverige
leaf-studies-se-1 = Wall med flera (2022) talade med tio peer supportrar i Sverige. Stigma, delade lojaliteter och bristen på en tydlig arbetsbeskrivning var svårt. Själva arbetet var djupt meningsfullt.
leaf-studies-pl = Polen
leaf-studies-pl-1 = Klingemann med flera (2024) talade med 14 peer supportrar i Polen. De beskriver vad som händer när peer supportrar inte kan göra det som känns rätt för dem. De rekommenderar förändringar i organisationer.
leaf-workplaces-last = Inget av detta handlar om hur väl en peer supporter gör sitt arbete.
leaf-sources = Varifrån detta kommer
leaf-source-cz = Janoušková med flera 2022, Psychiatric Services, sidorna 1424 till 1427.
leaf-source-se = Wall med flera 2022, Issues in Mental Health Nursing 43 (4), sidorna 344 till 355.
leaf-source-pl = Klingemann, Sienkiewicz-Jarosz, Molenda och Świtaj 2024, Community Mental Health Journal, doi 10.1007/s10597-024-01370-8.

## How to ask me

leaf-ask-me = Hur du kan fråga mig
leaf-ask-me-lead = Om du vill höra hur jag har det efter något svårt:
leaf-part-helps-when = Det hjälper när
leaf-part-helps-not-when = Det hjälper inte när
leaf-part-ask-again = Fråga gärna igen om
leaf-part-reach-me = Du når mig på
leaf-ask-me-last = En kort fråga räcker: ”Är det något jag kan göra?” Kanske säger jag nej. Det känns bra att bli tillfrågad.

## Lines for my job description

leaf-job-description = Rader till min arbetsbeskrivning
leaf-job-description-lead = Med mina egna ord, inför ett samtal om mina uppgifter.
leaf-part-written = Jag gör det här, och det står skrivet
leaf-part-unwritten = Jag gör det här, och det står ingenstans
leaf-part-not-mine = Jag blir ombedd att göra det här, och det är inte mitt
leaf-job-description-last = Vad kan skrivas ned, vem kan göra det, och till när?

## A page for the team

leaf-team = Peer support här
leaf-team-lead = En sida till teamet, från er peer supporter.
leaf-part-does-here = Vad en peer supporter gör här
leaf-part-does-not-here = Vad en peer supporter inte gör här
leaf-part-helps-here = Vad som hjälper
leaf-team-last = Fråga mig gärna om det.

## On every page with own words

leaf-by-me = Skriven av mig. Den här sidan hör inte till någon patientjournal eller personalakt.
