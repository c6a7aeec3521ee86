# The words of the pictures in Looking back. They are drawn before they reach the window.

items-in-line = { $before }, { $next }
nothing-in-stretch = Inget av det här ligger i den tid som visas. { $coming }
bucket-quarter = { $first } till { $last }
bar-told = { $when }: { $said }
row-told = { $name }: { $times }
column-time = Tid
column-day = Dag
column-times = Gånger

## Limits by outcome

limits-empty = Här kommer du att se hur det gick med gränser, var och en som en remsa, och månad för månad. Det börjar med en gränsavstämning.
limits-told = { $times ->
    [0] Ingen gräns blev aktuell under den här tiden.
    [one] Gränser blev aktuella { $times } gång: { $said }.
   *[other] Gränser blev aktuella { $times } gånger: { $said }.
  }
limits-share = Den tunna linjen under en remsa visar var andelen ”det gick” kan tänkas ligga. Med få gånger är den lång.
limits-together = Alla tillsammans
limits-strips-title = Hur det gick med gränser
limits-strips-description = En remsa för varje gräns, med en del för varje utfall. En gång är lika bred i alla remsor.
limits-strip-name = { $name }: det gick { $held } av { $times } gånger
limits-strip-told = { $name }: blev aktuellt { $times } gånger. Alla svar: { $said }.
limits-strip-few = { $name }: { $said }
limits-column-limit = Gräns
limits-column-came-up = Blev aktuellt
limits-time-title = Gränser över tid
limits-time-description = En rad med staplar för varje utfall. Där inget är antecknat är det en lucka.
outcome-held-alone = Det gick
outcome-bent_on_purpose-alone = Medvetet annorlunda
outcome-slipped-alone = Det blev inte så
outcome-pushed-alone = Utan eget val
outcome-did_not_come_up-alone = Blev inte aktuellt
outcome-held = det gick { $times ->
    [one] { $times } gång
   *[other] { $times } gånger
  }
outcome-bent_on_purpose = medvetet annorlunda { $times ->
    [one] { $times } gång
   *[other] { $times } gånger
  }
outcome-slipped = det blev inte så { $times ->
    [one] { $times } gång
   *[other] { $times } gånger
  }
outcome-pushed = utan eget val { $times ->
    [one] { $times } gång
   *[other] { $times } gånger
  }
outcome-did_not_come_up = blev inte aktuellt { $times ->
    [one] { $times } gång
   *[other] { $times } gånger
  }

## Roles and tensions

roles-empty = Här kommer du att se vilka roller och spänningar som kom upp, och åt vilket håll det drog. Det börjar med en anteckning där en av dem nämns.
roles-told = { $notes ->
    [one] { $notes } anteckning nämner en roll eller en spänning.
   *[other] { $notes } anteckningar nämner en roll eller en spänning.
  }
roles-told-most = { $notes } anteckningar nämner en roll eller en spänning. Oftast nämnd: { $tension }, { $times } gånger.
roles-title = Roller och spänningar över tid
roles-description = En rad med staplar för varje roll, spänning och riktning som har valts. Tider utan anteckning är luckor.
roles-group-roles = Roller
roles-group-tensions = Vad handlade det om?
roles-group-direction = Åt vilket håll drog det? { $pair }
roles-column-group = Fråga
roles-column-subject = Svar
pair-direction_friend_professional = Vän och professionell
pair-direction_staff_expert = Medarbetare och erfarenhetsexpert
pair-direction_recipient_provider = Att få vård och att arbeta i vården

## What weighed on me, and what stood in the way

weighed-empty = Här kommer du att se hur starkt något tyngde, då och nu, och vad som stod i vägen. Det börjar med anteckningen ”När jag inte kunde göra det som kändes rätt”.
weighed-told-notes = { $notes ->
    [one] { $notes } anteckning från den här tiden.
   *[other] { $notes } anteckningar från den här tiden.
  }
weighed-told = { $notes ->
    [one] { $notes } anteckning.
   *[other] { $notes } anteckningar.
  } Vad som stod i vägen: { $said }.
weighed-group = { $name } i { $notes ->
    [one] { $notes } anteckning
   *[other] { $notes } anteckningar
  }
weighed-note = En ihålig punkt är då, en fylld punkt är nu, båda från samma anteckning. 0 är inte alls, 10 är knappt uthärdligt.
weighed-title = Hur starkt det tyngde, då och nu
weighed-description = För varje anteckning en ihålig punkt för då och en fylld punkt för nu, förenade av en linje.
weighed-both = då { $then }, nu { $now }
weighed-then = då { $then }
weighed-now = nu { $now }
weighed-label = { $label }. Vad som stod i vägen: { $groups }
weighed-column-then = Då
weighed-column-now = Nu
weighed-column-groups = Vad som stod i vägen
weighed-groups-title = Vad som stod i vägen
weighed-groups-description = En rad med staplar för varje slags hinder: antalet anteckningar som nämner ett. Tider utan anteckning är luckor.
weighed-column-obstacle = Hinder
weighed-column-group = Var det låg
weighed-column-notes = Anteckningar

## Place and conditions

conditions-empty = Här kommer du att se hur det är där du arbetar, kvartal för kvartal. Det börjar med ”Team och villkor”.
conditions-told = { $times ->
    [one] Ifyllt under { $times } kvartal, senast { $latest }.
   *[other] Ifyllt under { $times } kvartal, senast { $latest }.
  }
conditions-told-years = Ifyllt under { $times } år, senast { $latest }.
conditions-note = För varje kvartal visas dess sista svar. En punkt ovanför ett svar betyder att det fick en stjärna.
conditions-note-years = För varje år visas dess sista svar. En punkt ovanför ett svar betyder att det fick en stjärna.
conditions-title = Team och villkor
conditions-description = En rad för varje rad i formuläret, med svaret för varje kvartal. Kvartal utan svar är luckor.
conditions-column-line = Rad
conditions-label = { $when }: { $said }. { $name }
conditions-raised = { $answer }, med stjärna
