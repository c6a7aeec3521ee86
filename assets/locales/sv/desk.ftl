# The desk: its header, its keys, and the notices on Today.

## At the desk

nav-label = Huvudmeny
nav-today = I dag
nav-journal = Dagbok
nav-settings = Inställningar
lock-now = Lås nu
# A soft hyphen: a narrow window is narrower than the word.
help = Kort{ "\u00AD" }kommandon
help-key = F1
not-saved = De senaste ändringarna kunde inte sparas, så det här är fortfarande öppet.
leave-anyway = Lämna utan att spara
lock-unsaved = De senaste ändringarna är inte sparade i anteckningsboken än.
lock-unsaved-what = Om du låser nu ligger de krypterade på datorn och kommer tillbaka när du öppnar anteckningsboken igen.
lock-stay = Fortsätt skriva
lock-anyway = Lås nu
notice-other-states = Det finns en annan kopia av anteckningsboken i dess mapp.
notice-other-states-what = Två datorer kan ha skrivit i en delad mapp, eller så har en kopia lagts där. Den här är öppen, och inget har blandats. Behåll de andra filerna tills du vet vad de innehåller.
notice-other-states-button = Titta på dem i Inställningar
notice-restored = Något som inte kunde sparas förra gången är tillbaka.
notice-restored-what = Det ligger här nedanför, bland de oavslutade anteckningarna. Titta på det och spara det.
notice-restoring = Något som inte kunde sparas väntar fortfarande.
notice-restoring-what = Det ligger krypterat på datorn och kommer tillbaka så snart det går att skriva i anteckningsboken igen.

help-title = Kort{ "\u00AD" }kommandon
help-write = Bara skriva
help-search = Sök; i en öppen anteckning, sök ord i den
help-lock = Lås
help-escapes = Lås var du än är: tre gånger inom en sekund
help-close = Stäng det som ligger överst
help-list = Den här listan
help-size = Större text, mindre text, vanlig storlek
help-marks = Till listan över det som kan peka ut någon, och tillbaka
help-dismiss = Stäng
key-ctrl-n = Ctrl N
key-ctrl-f = Ctrl F
key-ctrl-numbers = Ctrl 1 till { $last }
key-ctrl-l = Ctrl L
key-ctrl-size = Ctrl + − 0
key-esc = Esc
key-esc-three = Esc Esc Esc
key-f1 = F1
key-f2 = F2

## What may stand on Today

notice-recovery = Anteckningsboken öppnades med återställningsbladet.
notice-recovery-what = Välj en ny lösenfras nu, så att du kan öppna den utan bladet.
notice-recovery-button = Välj en ny lösenfras
notice-read-only = Inget kan sparas på platsen där anteckningsboken ligger.
notice-read-only-what = Du kan läsa allt här. För att kunna skriva, kopiera mappen till en plats där filer kan sparas och öppna den där.
notice-rescue = En del av anteckningsboken är skadad. Den är öppen bara för läsning.
notice-rescue-what = Det som fortfarande kan läsas visas, och inget ändras. Låt mappen vara som den är tills du har det du behöver.
notice-calendar = Datorns datum ser fel ut.
notice-calendar-what = Tills det är rättat får nya anteckningar datumet { DATETIME($on, dateStyle: "long") }, det senaste som är känt här. Du kan välja ett annat datum i varje anteckning. Datumet ställs in i datorns egna inställningar.
notice-drive = Den här disken kan inte hålla en mapp privat för ett enda konto.
notice-drive-what = Därför kan mappen inte stängas för andra konton. Den som kommer åt disken kan kopiera anteckningsboken eller ta bort den. Den är ändå krypterad: ingen kan läsa den utan din lösenfras.
notice-drive-known = Jag förstår
notice-repairs = Något lagades när anteckningsboken öppnades.
repair-header = Nyckelfilen saknades, var skadad eller inaktuell. Den återställdes från sin andra kopia.
repair-header-copy = Den andra kopian av nyckelfilen saknades, var skadad eller inaktuell. Den gjordes om.
repair-salt = Början av anteckningsbokens fil var skadad. Den återställdes från nyckelfilen, och inget gick förlorat.
repair-retired-database = En äldre kopia av anteckningsboken fanns kvar sedan en ny nyckel skapades. Den togs bort.
repair-unfinished-copy = En oanvändbar kopia fanns kvar sedan en ny nyckel skapades. Den togs bort.
recovery-card = Om du glömmer din lösenfras kan ingen öppna anteckningsboken. Vill du göra ett återställningsblad?
recovery-card-now = Nu, 2 minuter
recovery-card-later = Senare

## A folder that is copied elsewhere

cloud-other-move = ”Vad som finns var”, i Inställningar, visar var mappen ligger nu. Stäng Inbetween och flytta mappen till en plats som inte kopieras. Starta sedan Inbetween och använd ”Välj en annan mapp”.
