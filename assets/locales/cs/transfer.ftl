# Import and export: taking everything out, and bringing notes in.

## In Settings

transfer-title = Import a export
transfer-about = Všechno, co tu je, patří tobě. Můžeš to celé vzít ven v jednom souboru a přinést sem poznámky odjinud.
transfer-take-out = Vzít všechno ven…
transfer-bring-in = Přinést poznámky…
transfer-back = Zpět do Nastavení
transfer-stop = Zastavit
transfer-stopping = Zastavuje se.

## Taking everything out

take-out-title = Vzít všechno ven
take-out-about = Jeden soubor se vším, co je v tomto zápisníku. Jsou v něm poznámky s dřívějšími verzemi, nedokončené poznámky a koš. Jsou v něm i hranice, lidé pro Pomoc hned, období práce a seznam k rozhovoru. Patří k tomu i dotazníky, vlastní slova, přehled toho, co se už přineslo, a nastavení.
take-out-open-format = Poznámky jsou v něm jako prostý text, který přečte každý počítač. Jsou tam ještě jednou v podobě, kterou Inbetween přesně vrátí.
take-out-how = Soubor
take-out-sealed = Zašifrovaný
take-out-sealed-about = Otevírá ho fráze. Ukáže se jednou a nikde se neukládá.
take-out-plain = Nezašifrovaný
take-out-plain-about = Kdo soubor získá, může v něm číst všechno.
take-out-save = Zvolit místo a uložit
take-out-choosing = Zvol místo pro soubor.
take-out-nothing = Nic se neuložilo.
take-out-sure = Uložit všechno bez šifrování?
take-out-sure-about = Kdo soubor najde, může číst všechny tvoje poznámky. Může být na tomto počítači, na USB flash disku nebo ve složce v cloudu.
take-out-sure-yes = Uložit bez šifrování
take-out-sure-no = Nechat zašifrovaný
take-out-cloud-open = Tato složka se nejspíš kopíruje do cloudu. Soubor není zašifrovaný a opustil by tento počítač. Zvolit jiné místo?
take-out-done = Všechno je uložené
take-out-where = { $name } ve složce { $folder }
take-out-holds = { $notes ->
    [0] Zatím v něm není žádná poznámka.
    [one] Je v něm { NUMBER($notes) } poznámka. Soubor se pro kontrolu znovu přečetl a je celý.
    [few] Jsou v něm { NUMBER($notes) } poznámky. Soubor se pro kontrolu znovu přečetl a je celý.
   *[other] Je v něm { NUMBER($notes) } poznámek. Soubor se pro kontrolu znovu přečetl a je celý.
  }
take-out-unreadable = { $count ->
    [one] { NUMBER($count) } část zápisníku nešla přečíst a v souboru není.
    [few] { NUMBER($count) } části zápisníku nešly přečíst a v souboru nejsou.
   *[other] { NUMBER($count) } částí zápisníku nešlo přečíst a v souboru nejsou.
  }
take-out-words = Fráze, která ho otevře
take-out-words-hint = Napiš si ji hned. Bez ní soubor nikdo neotevře. Můžou v ní být mezery i spojovníky.
take-out-opens = K otevření zvol „Přinést poznámky“. Otevře ho i každý program, který čte soubory age. Co je uvnitř, vysvětluje soubor README.txt.
take-out-opens-plain = Je to soubor zip. Co je uvnitř, vysvětluje soubor README.txt.
take-out-leave-last = Potom se fráze už znovu neukáže.
take-out-finish = Hotovo
take-out-leave = Mám ji, dál
take-out-stay = Zůstat u fráze

## While it works

transfer-reading = Čte se.
transfer-reading-count = Čte se: { NUMBER($done) } z { NUMBER($all) }.
transfer-packing = Balí se.
transfer-packing-count = Balí se: { NUMBER($done) } z { NUMBER($all) }.
transfer-sealing = Počítá se klíč. Chvíli to trvá.
transfer-writing = Zapisuje se.
transfer-writing-count = Zapisuje se: { NUMBER($done) } z { NUMBER($all) }.

## Bringing notes in

bring-in-title = Přinést poznámky
bring-in-about = Nejdřív uvidíš, co by přišlo. Nic se nezmění, dokud to nepotvrdíš.
bring-in-reads = Inbetween čte vlastní soubory a zálohy, i zálohu v jednom souboru. Čte exporty z Day One, jrnl, Mini Diarium a Joplin a soubory Markdown nebo text.
bring-in-file = Zvolit soubor…
bring-in-folder = Zvolit složku…
bring-in-chosen = Zvoleno: { $name }
bring-in-phrase-about = Tento soubor je zašifrovaný. Otevírá se frází, která se ukázala při jeho uložení.
bring-in-passphrase-about = Toto je zápisník nebo záloha. Jen se čte a nic se v něm nemění.
bring-in-passphrase = Heslo, které to otevíralo
bring-in-look = Podívat se dovnitř

preview-title = Co by přišlo
preview-from-day-one = Z Day One
preview-from-jrnl = Z jrnl
preview-from-mini-diarium = Z Mini Diarium
preview-from-joplin = Z Joplin
preview-from-files = Z textových souborů
preview-from-own = Z Inbetween
preview-new = { $count ->
    [0] Žádná nová poznámka.
    [one] { NUMBER($count) } poznámka.
    [few] { NUMBER($count) } poznámky.
   *[other] { NUMBER($count) } poznámek.
  }
preview-days = { $first } až { $last }.
preview-day = Den: { $first }.
preview-known = { $count ->
    [one] { NUMBER($count) } poznámka už tu je a vynechá se.
    [few] { NUMBER($count) } poznámky už tu jsou a vynechají se.
   *[other] { NUMBER($count) } poznámek už tu je a vynechají se.
  }
preview-records = { $count ->
    [one] Je tu ještě { NUMBER($count) } další věc, třeba hranice, člověk nebo období práce. Co už tu je, se vynechá.
    [few] Jsou tu ještě { NUMBER($count) } další věci, třeba hranice, lidé nebo období práce. Co už tu je, se vynechá.
   *[other] Je tu ještě { NUMBER($count) } dalších věcí, třeba hranice, lidé nebo období práce. Co už tu je, se vynechá.
  }
preview-keys = { $count ->
    [one] Přijde { $count } klíč pro šifrování stránek. Než ho použiješ, popros jeho majitele, ať ti přečte posledních osm znaků.
    [few] Přijdou { $count } klíče pro šifrování stránek. Než klíč použiješ, popros jeho majitele, ať ti přečte posledních osm znaků.
   *[other] Přijde { $count } klíčů pro šifrování stránek. Než klíč použiješ, popros jeho majitele, ať ti přečte posledních osm znaků.
  }
preview-same = Tento zápisník je prázdný. Bude v něm totéž co v tom druhém.
preview-unreadable = { $count ->
    [one] { NUMBER($count) } část nešla přečíst, když soubor vznikal, a chybí.
    [few] { NUMBER($count) } části nešly přečíst, když soubor vznikal, a chybějí.
   *[other] { NUMBER($count) } částí nešlo přečíst, když soubor vznikal, a chybějí.
  }
preview-just-write = Stanou se z nich poznámky druhu „Prostě psát“, každá ve svůj den. Uvidíš je jen ty, jako každou poznámku.
preview-zone = Dny se řídí časovým pásmem tohoto počítače.

preview-left = Co nepřijde
left-attachments = { $count ->
    [one] { NUMBER($count) } obrázek nebo jiná příloha
    [few] { NUMBER($count) } obrázky a jiné přílohy
   *[other] { NUMBER($count) } obrázků a jiných příloh
  }
left-times = Hodiny a minuty. Ukládají se tu jen dny.
left-locations = Místa uložená u poznámek
left-weather = Počasí
left-stars = Hvězdičky a značky
left-formatting = Barvy a jiné formátování. Text zůstane.
left-undated = { $count ->
    [one] { NUMBER($count) } poznámka bez čitelného data
    [few] { NUMBER($count) } poznámky bez čitelného data
   *[other] { NUMBER($count) } poznámek bez čitelného data
  }
left-empty = { $count ->
    [one] { NUMBER($count) } prázdná poznámka
    [few] { NUMBER($count) } prázdné poznámky
   *[other] { NUMBER($count) } prázdných poznámek
  }
left-too-long = { $count ->
    [one] { NUMBER($count) } poznámka delší než 4{ "\u00A0" }megabajty
    [few] { NUMBER($count) } poznámky delší než 4{ "\u00A0" }megabajty
   *[other] { NUMBER($count) } poznámek delších než 4{ "\u00A0" }megabajty
  }
left-tags = { $count ->
    [one] { NUMBER($count) } štítek, který je příliš dlouhý nebo navíc
    [few] { NUMBER($count) } štítky, které jsou příliš dlouhé nebo navíc
   *[other] { NUMBER($count) } štítků, které jsou příliš dlouhé nebo navíc
  }
left-other-files = { $count ->
    [one] { NUMBER($count) } soubor, který není text
    [few] { NUMBER($count) } soubory, které nejsou text
   *[other] { NUMBER($count) } souborů, které nejsou text
  }
left-not-text = { $count ->
    [one] { NUMBER($count) } soubor, jehož text nejde přečíst (není v UTF-8)
    [few] { NUMBER($count) } soubory, jejichž text nejde přečíst (nejsou v UTF-8)
   *[other] { NUMBER($count) } souborů, jejichž text nejde přečíst (nejsou v UTF-8)
  }
left-links = { $count ->
    [one] { NUMBER($count) } odkaz na jiné místo
    [few] { NUMBER($count) } odkazy na jiná místa
   *[other] { NUMBER($count) } odkazů na jiná místa
  }
left-encrypted = { $count ->
    [one] { NUMBER($count) } poznámka, kterou zašifroval Joplin
    [few] { NUMBER($count) } poznámky, které zašifroval Joplin
   *[other] { NUMBER($count) } poznámek, které zašifroval Joplin
  }
left-first = První: { $first }
kept-device-owner = Čí byl počítač. Tvoje odpověď tady zůstává.
kept-settings = Nastavení. To tady zůstává.
kept-early-sign = Časný signál. Ten tady zůstává.
kept-summary-draft = Nedokončená stránka k přinesení
kept-autosaved-forms = Nedokončené malé formuláře
kept-drafts-of-known-notes = Nedokončené úpravy poznámek, které tu už jsou

import-tag = Štítek, který ponesou
import-tag-about = Filtry v Deníku je podle něj znovu najdou. Pokud štítek nechceš, nech pole prázdné.
tag-day-one = z Day One
tag-jrnl = z jrnl
tag-mini-diarium = z Mini Diarium
tag-joplin = z Joplin
tag-files = ze souborů
import-go = Přinést
import-another = Zvolit něco jiného
import-none = Není tu co přinést.

import-done = { $added ->
    [0] Žádná poznámka se nepřidala.
    [one] Přidala se { NUMBER($added) } poznámka.
    [few] Přidaly se { NUMBER($added) } poznámky.
   *[other] Přidalo se { NUMBER($added) } poznámek.
  }
import-done-records = { $count ->
    [one] Přidala se { NUMBER($count) } další věc.
    [few] Přidaly se { NUMBER($count) } další věci.
   *[other] Přidalo se { NUMBER($count) } dalších věcí.
  }
import-done-tag = Nesou štítek „{ $tag }“.
import-done-settings = Nastavení, která přišla, začnou platit při příštím otevření zápisníku.
import-journal = Otevřít Deník
import-undo-about = Chceš to vzít zpátky? Všechny můžou do koše, kde zůstanou 30 dní.
import-undo = Přesunout je do koše
import-undone = Teď jsou v koši.
