# What stands on the page that opens itself, around what is sealed. It is read by the person whom it was prepared for.

sealed-title = Zašifrovaný soubor

## What it is

sealed-heading = Je tu stránka připravená pro vás
sealed-about = Otevře se tady, pomocí fráze. Tu vám řekne člověk, který stránku připravil.
sealed-kept = Fráze nepřijde ve stejné zprávě jako tento soubor. Internet není potřeba. Nic se nikam neposílá a nic se neukládá.
sealed-elsewhere = Soubor jde otevřít i v programu Inbetween. Uvnitř je soubor ve formátu age, zašifrovaný touto frází.

## Where no script runs, or the file is not whole

sealed-without-heading = Nejdřív soubor uložte, potom ho otevřete
sealed-without-script = To, co vidíte, může být jen náhled. Uložte soubor do počítače a otevřete ho v aktuálním prohlížeči, například Firefox, Chrome, Edge nebo Safari.
sealed-without-whole = Pokud toto vidíte i v prohlížeči, část souboru chybí nebo jsou vypnuté skripty. Požádejte člověka, od kterého ho máte, o novou kopii, nebo si stránku přečtěte na jeho obrazovce.
sealed-framed-heading = Sem frázi nepište
sealed-framed = Toto je náhled uvnitř jiného programu. Uložte soubor do počítače. Uložený soubor pak otevřete v prohlížeči, například Firefox, Chrome, Edge nebo Safari.
sealed-damaged-heading = Tento soubor nejde otevřít
sealed-damaged = Část souboru chybí nebo se cestou změnila. Stránka je v bezpečí u člověka, který ji připravil. Požádejte ho o novou kopii.

## The phrase

sealed-phrase = Fráze
sealed-phrase-hint = Šest slov nebo 24 číslic. Na velkých písmenech, mezerách a interpunkci nezáleží.
sealed-open = Otevřít stránku
sealed-working = Stránka se otevírá. Trvá to několik sekund.
sealed-empty = Nejdřív napište frázi.
sealed-wrong = Tato fráze stránku neotevírá. Zkontrolujte znovu každé slovo nebo číslici. Pokud sedí všechny, soubor se možná cestou změnil. Pak požádejte o novou kopii.
sealed-unlisted = Zkontrolujte pravopis. V žádné frázi není:
sealed-memory = Toto zařízení nemá dost volné paměti, aby stránku otevřelo. Zavřete jiné programy nebo karty a zkuste to znovu, případně použijte jiné zařízení.
sealed-slow = Tento prohlížeč pracuje pomalu, otevření proto trvá déle. Stránku můžete nechat otevřenou a dělat zatím něco jiného.
sealed-so-far = Zatím:
sealed-in-all = Celkem asi:
sealed-closed = Stránka je zavřená. V tomto prohlížeči z ní nic nezůstává.

## The opened page

sealed-opened = Stránka je otevřená
sealed-print = Vytisknout
sealed-print-about = Po tisku zůstane čitelná kopie a může zůstat i v tiskárně.
sealed-close = Zavřít stránku
sealed-frame = Stránka, která je připravená pro vás
