# Under Supervision: the pages to hand over, and what is filled in on them. What the pages themselves say is in leaves.ftl.

## The list

leaves = Sidor att lämna över
leaves-about = Till dem du arbetar med. Bara det du skriver eller slår på kommer med.
leaf-workplaces = Vad tre studier efterlyser på arbetsplatser
leaf-workplaces-about = För en chef eller ett team. Här finns inget att fylla i.
leaf-ask-me = Hur du kan fråga mig
leaf-ask-me-about = Ett kort till en kollega som vill höra hur du har det efter något svårt.
leaf-job-description = Rader till min arbetsbeskrivning
leaf-job-description-about = Inför ett samtal om dina uppgifter, med de rader som du slår på.
leaf-team = Peer support här
leaf-team-about = Till teamet: vad du gör här, vad du inte gör här, och vad som hjälper.

## What is filled in

leaf-fill = Det du skriver här finns kvar i anteckningsboken tills du ändrar det. Det du lämnar tomt kommer inte med på sidan.
leaf-fill-team = Den här sidan kan hänga på en vägg. Inget personligt behöver stå på den.
leaf-part-helps-when = Det hjälper när
leaf-part-helps-when-hint = Till exempel: du frågar i en lugn stund, när ingen annan hör.
leaf-part-helps-not-when = Det hjälper inte när
leaf-part-helps-not-when-hint = Till exempel: jag får råd med en gång.
leaf-part-ask-again = Fråga gärna igen om
leaf-part-ask-again-hint = Till exempel: två dagar, eller en vecka.
leaf-part-reach-me = Du når mig på
leaf-part-reach-me-hint = Till exempel: arbetstelefonen, på min arbetstid.
leaf-part-does-here = Vad en peer supporter gör här
leaf-part-does-here-hint = Till exempel: följer med någon på ett besök, leder en grupp, gör sin röst hörd tillsammans med patienter eller brukare.
leaf-part-does-not-here = Vad en peer supporter inte gör här
leaf-part-does-not-here-hint = Till exempel: ger mediciner, vakar över någon, skriver rapporter åt andra.
leaf-part-helps-here = Vad som hjälper
leaf-part-helps-here-hint = Till exempel: att vara med på teammöten, och att veta det teamet vet om de människor jag arbetar med.
leaf-lines = Vilka rader ska med?
leaf-lines-about = Allt är av tills du slår på det.
leaf-lines-empty = Det finns inga rader än. Du kan samla dem i Återblick, under Rader till min arbetsbeskrivning.

## The page

leaf-language-about = Rubriker och andra ord från Inbetween följer det här språket. Dina egna ord förblir som de är.
leaf-look = Titta på sidan
leaf-looking = Gör sidan. Det tar en liten stund.
leaf-change = Ändra vad som är med
leaf-read = Det här är hela sidan. Det du ser här är det som visas, skrivs ut eller krypteras.
leaf-not-noted = Den skrivs inte upp under Sidor hittills.
leaf-paper-about = Att lämna över, eller att sätta upp på en vägg.
leaf-print = Datorns utskriftsruta öppnas. Inget skrivs upp om det.
leaf-leave = Tillbaka till Handledning
leaf-leave-settings = Tillbaka till Inställningar
