# Import and export: taking everything out, and bringing notes in.

## In Settings

transfer-title = Import och export
transfer-about = Allt här tillhör dig. Du kan ta ut alltihop i en enda fil, och hämta in anteckningar från andra håll.
transfer-take-out = Ta ut allt…
transfer-bring-in = Hämta in anteckningar…
transfer-back = Tillbaka till Inställningar
transfer-stop = Stoppa
transfer-stopping = Stoppar.

## Taking everything out

take-out-title = Ta ut allt
take-out-about = En fil med allt i anteckningsboken. I den finns dina anteckningar med tidigare versioner, oavslutade anteckningar och papperskorgen. Där finns också gränser, människor i Hjälp nu, arbetsperioder och din lista Att ta upp. Frågeformulär, egna ord, listan över det du har tagit med och inställningar är också med.
take-out-open-format = Anteckningarna finns där som vanlig text som alla datorer kan läsa. De finns där en gång till, i en form som Inbetween kan hämta tillbaka exakt.
take-out-how = Filen
take-out-sealed = Krypterad
take-out-sealed-about = En fras öppnar den. Den visas en gång och sparas ingenstans.
take-out-plain = Inte krypterad
take-out-plain-about = Den som får filen kan läsa allt i den.
take-out-save = Välj en plats och spara
take-out-choosing = Välj en plats för filen.
take-out-nothing = Inget sparades.
take-out-sure = Spara allt utan kryptering?
take-out-sure-about = Den som hittar filen kan läsa alla dina anteckningar. Det kan vara på den här datorn, på ett USB-minne eller i en molnmapp.
take-out-sure-yes = Spara utan kryptering
take-out-sure-no = Kryptera den
take-out-cloud-open = Mappen verkar kopieras till en molntjänst. Filen är inte krypterad, och den skulle lämna datorn. Vill du välja en annan plats?
take-out-done = Allt är sparat
take-out-where = { $name } i { $folder }
take-out-holds = { $notes ->
    [0] Det finns ingen anteckning i den än.
    [one] Det finns { NUMBER($notes) } anteckning i den. Filen är kontrolläst och hel.
   *[other] Det finns { NUMBER($notes) } anteckningar i den. Filen är kontrolläst och hel.
  }
take-out-unreadable = { $count ->
    [one] { NUMBER($count) } del av anteckningsboken kunde inte läsas och är inte med.
   *[other] { NUMBER($count) } delar av anteckningsboken kunde inte läsas och är inte med.
  }
take-out-words = Frasen som öppnar den
take-out-words-hint = Skriv ner den nu. Ingen kan öppna filen utan den. Mellanslag fungerar lika bra som bindestreck.
take-out-opens = För att öppna den, välj ”Hämta in anteckningar”. Alla program som läser age-filer öppnar den också. En fil som heter README.txt förklarar vad som finns i den.
take-out-opens-plain = Det är en zip-fil. En fil som heter README.txt förklarar vad som finns i den.
take-out-leave-last = Frasen visas inte igen efter det här.
take-out-finish = Klar
take-out-leave = Jag har den, gå vidare
take-out-stay = Stanna vid frasen

## While it works

transfer-reading = Läser.
transfer-reading-count = Läser: { NUMBER($done) } av { NUMBER($all) }.
transfer-packing = Packar.
transfer-packing-count = Packar: { NUMBER($done) } av { NUMBER($all) }.
transfer-sealing = Nyckeln räknas fram. Det tar en liten stund.
transfer-writing = Skriver.
transfer-writing-count = Skriver: { NUMBER($done) } av { NUMBER($all) }.

## Bringing notes in

bring-in-title = Hämta in anteckningar
bring-in-about = Du får först se vad som skulle följa med. Inget ändras förrän du säger till.
bring-in-reads = Inbetween läser sina egna filer och säkerhetskopior, även en säkerhetskopia i en fil. Det läser exporter från Day One, jrnl, Mini Diarium och Joplin, och Markdown- eller textfiler.
bring-in-file = Välj en fil…
bring-in-folder = Välj en mapp…
bring-in-chosen = Vald: { $name }
bring-in-phrase-about = Filen är krypterad. Den öppnas med frasen som visades när den sparades.
bring-in-passphrase-about = Det här är en anteckningsbok eller en säkerhetskopia. Den läses bara, och inget i den ändras.
bring-in-passphrase = Lösenfrasen som öppnade den
bring-in-look = Se innehållet

preview-title = Vad som skulle följa med
preview-from-day-one = Från Day One
preview-from-jrnl = Från jrnl
preview-from-mini-diarium = Från Mini Diarium
preview-from-joplin = Från Joplin
preview-from-files = Från textfiler
preview-from-own = Från Inbetween
preview-new = { $count ->
    [0] Ingen ny anteckning.
    [one] { NUMBER($count) } anteckning.
   *[other] { NUMBER($count) } anteckningar.
  }
preview-days = Från { $first } till { $last }.
preview-day = Från { $first }.
preview-known = { $count ->
    [one] { NUMBER($count) } anteckning finns redan här och är inte med.
   *[other] { NUMBER($count) } anteckningar finns redan här och är inte med.
  }
preview-records = { $count ->
    [one] Det finns också { NUMBER($count) } annan sak, som en gräns, en person eller en arbetsperiod. Det som redan finns här tas inte med.
   *[other] Det finns också { NUMBER($count) } andra saker, som gränser, personer eller arbetsperioder. Det som redan finns här tas inte med.
  }
preview-keys = { $count ->
    [one] En nyckel för att kryptera sidor följer med. Innan du använder den, be ägaren läsa upp de sista åtta tecknen.
   *[other] { $count } nycklar för att kryptera sidor följer med. Innan du använder en nyckel, be ägaren läsa upp de sista åtta tecknen.
  }
preview-same = Den här anteckningsboken är tom. Den kommer att innehålla samma som den andra.
preview-unreadable = { $count ->
    [one] { NUMBER($count) } del kunde inte läsas när filen gjordes, och saknas.
   *[other] { NUMBER($count) } delar kunde inte läsas när filen gjordes, och saknas.
  }
preview-just-write = De blir anteckningar under Bara skriva, på sina dagar. Bara du ser dem, som alla anteckningar.
preview-zone = Dagarna följer tidszonen på den här datorn.

preview-left = Vad som inte följer med
left-attachments = { $count ->
    [one] { NUMBER($count) } bild eller annan bilaga
   *[other] { NUMBER($count) } bilder och andra bilagor
  }
left-times = Klockslagen. Här sparas bara dagar.
left-locations = Platser som sparades med anteckningar
left-weather = Vädret
left-stars = Stjärnor och märken
left-formatting = Färger och annan formatering. Texten följer med.
left-undated = { $count ->
    [one] { NUMBER($count) } anteckning utan läsbart datum
   *[other] { NUMBER($count) } anteckningar utan läsbart datum
  }
left-empty = { $count ->
    [one] { NUMBER($count) } tom anteckning
   *[other] { NUMBER($count) } tomma anteckningar
  }
left-too-long = { $count ->
    [one] { NUMBER($count) } anteckning som är längre än 4 megabyte
   *[other] { NUMBER($count) } anteckningar som är längre än 4 megabyte
  }
left-tags = { $count ->
    [one] { NUMBER($count) } etikett som är för lång, eller en för mycket
   *[other] { NUMBER($count) } etiketter som är för långa eller för många
  }
left-other-files = { $count ->
    [one] { NUMBER($count) } fil som inte är text
   *[other] { NUMBER($count) } filer som inte är text
  }
left-not-text = { $count ->
    [one] { NUMBER($count) } fil vars text inte kan läsas (den är inte UTF-8)
   *[other] { NUMBER($count) } filer vars text inte kan läsas (de är inte UTF-8)
  }
left-links = { $count ->
    [one] { NUMBER($count) } länk till en annan plats
   *[other] { NUMBER($count) } länkar till andra platser
  }
left-encrypted = { $count ->
    [one] { NUMBER($count) } anteckning som Joplin har krypterat
   *[other] { NUMBER($count) } anteckningar som Joplin har krypterat
  }
left-first = Den första: { $first }
kept-device-owner = Vems datorn var. Ditt svar här är kvar.
kept-settings = Inställningar. Dina här är kvar.
kept-early-sign = Det tidiga tecknet. Det som finns här är kvar.
kept-summary-draft = En oavslutad sida att ta med
kept-autosaved-forms = Oavslutade små formulär
kept-drafts-of-known-notes = Oavslutade ändringar av anteckningar som redan finns här

import-tag = Etiketten de får
import-tag-about = Den hjälper dig att hitta dem igen med filtren i Dagbok. Lämna fältet tomt för ingen etikett.
tag-day-one = från Day One
tag-jrnl = från jrnl
tag-mini-diarium = från Mini Diarium
tag-joplin = från Joplin
tag-files = från filer
import-go = Hämta in dem
import-another = Välj något annat
import-none = Det finns inget att hämta in.

import-done = { $added ->
    [0] Ingen anteckning lades till.
    [one] { NUMBER($added) } anteckning lades till.
   *[other] { NUMBER($added) } anteckningar lades till.
  }
import-done-records = { $count ->
    [one] { NUMBER($count) } annan sak lades till.
   *[other] { NUMBER($count) } andra saker lades till.
  }
import-done-tag = De har etiketten ”{ $tag }”.
import-done-settings = Inställningar som följde med gäller nästa gång anteckningsboken öppnas.
import-journal = Öppna Dagbok
import-undo-about = Har du ändrat dig? De kan alla läggas i papperskorgen, där de ligger kvar i 30 dagar.
import-undo = Lägg dem i papperskorgen
import-undone = De ligger i papperskorgen nu.
