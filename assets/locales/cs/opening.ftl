# Opening a sealed file, at the gate and at the desk, and the window that shows a page to somebody.

## Choosing the file and saying the phrase

open-sealed = Otevřít zašifrovaný soubor
opening-about = Zašifrovaný soubor se otevírá frází, která k němu patří, nebo klíčem, pro který byl zašifrován. Zápisník k tomu není potřeba a nic z něj tu nezůstane.
opening-file = Zašifrovaný soubor
opening-file-hint = Jeho název končí na .html nebo .age.
opening-choose = Zvolit soubor
opening-choose-other = Zvolit jiný soubor
opening-phrase = Fráze
opening-phrase-hint = Šest slov nebo 24 číslic. Na velkých písmenech, mezerách a interpunkci nezáleží.
opening-unlisted = Zkontroluj pravopis. V žádné frázi není:
opening-phrase-none = Nejdřív napiš frázi.
opening-with-key = Tento soubor byl zašifrován pro klíč. Otevírá se souborem s klíčem a jeho heslem.
opening-key-file = Soubor s klíčem
opening-key-choose = Zvolit soubor s klíčem
opening-key-choose-other = Zvolit jiný soubor s klíčem
opening-key-none = Nejdřív zvol soubor s klíčem.
opening-key-passphrase = Heslo souboru s klíčem
opening-key-passphrase-none = Nejdřív napiš heslo.
opening-open = Otevřít

## Making a key that others seal to

make-key = Vytvořit klíč
make-key-offer = Nosí ti někdo stránky často? Vytvoř klíč a může je šifrovat pro tebe. Pak není potřeba říkat si frázi.
make-key-title = Vytvořit klíč
make-key-about = Klíč má dvě poloviny. Veřejnou dáš lidem, kteří pro tebe stránky šifrují. Tajná je soubor, který si necháš. Otevírá, co bylo zašifrováno pro tebe.
make-key-passphrase = Soubor chrání heslo. K otevření stránky je potřeba obojí a heslo nikdo neobnoví.
make-key-go = Vytvořit klíč a uložit ho
make-key-choosing = Zvol místo pro soubor s klíčem.
make-key-working = Klíč se vytváří. Chvíli to trvá.
make-key-nothing = Nic se neuložilo.
made-key-title = Tvůj klíč je hotový
made-key-file = Soubor s klíčem je uložený jako { $name }. Inbetween si z něj nic nenechává.
made-key-public = Veřejný klíč, k předání
made-key-public-hint = Není tajný, takže ho můžeš poslat e-mailem. Označí se, když vstoupíš do pole; zkopíruješ ho pomocí Ctrl a C.
key-check-label = Posledních osm znaků:
made-key-check-hint = Až budeš s tím člověkem příště mluvit, přečti mu je nahlas. Pokud má stejné, má tvůj klíč.
made-key-keep = Soubor s klíčem i jeho heslo si nech. Bez obojího nikdo neotevře, co bylo zašifrováno pro tebe. Kopie souboru na USB flash disku pomůže, když se tento počítač pokazí.
made-key-done = Hotovo

## What was opened

opened-title = Otevřená stránka
opened-kept = Nic z ní tu nezůstane.
opened-who = Tuto stránku mohl vytvořit každý, kdo zná frázi nebo tvůj veřejný klíč.
opened-print = Vytisknout
opened-print-line = Po tisku zůstane čitelná kopie a může zůstat i v tiskárně. V práci dej přednost obrazovce.
opened-print-yes = Vytisknout
opened-print-no = Teď ne
opened-printing = Dialog tisku je otevřený.
opened-close = Zavřít

## Show it on this screen

shown-title = Stránka na této obrazovce
shown-line = Zápisník je zavřený. Otevřená je jen tato stránka.
shown-leave = Odejít a zamknout zápisník
