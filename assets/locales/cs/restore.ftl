# Looking into backups and other states of the notebook, taking notes back, merging, and restoring.

state-backup = Záloha z { DATETIME($on, dateStyle: "long") }
state-kept-aside = Zápisník, jaký byl do { DATETIME($on, dateStyle: "long") }
state-beside = Jiná kopie tohoto zápisníku
state-chosen = Zápisník ve zvolené složce
state-line = Díváš se do kopie, jen ke čtení. V ní ani v tvém zápisníku se nic nezmění, dokud něco nezkopíruješ zpět.
state-other-notebook = To je jiný zápisník. Můžeš si ho tu přečíst. Poznámky dvou zápisníků se nikdy nemíchají.
state-close = Zavřít a vrátit se do mého zápisníku
state-opening = Otevírá se a kontroluje se každá část.
state-notes = { $count ->
    [one] { NUMBER($count) } poznámka
    [few] { NUMBER($count) } poznámky
   *[other] { NUMBER($count) } poznámek
  }
state-latest = { $count ->
    [one] { NUMBER($count) } poznámka, poslední změna { DATETIME($on, dateStyle: "long") }
    [few] { NUMBER($count) } poznámky, poslední změna { DATETIME($on, dateStyle: "long") }
   *[other] { NUMBER($count) } poznámek, poslední změna { DATETIME($on, dateStyle: "long") }
  }
state-passphrase = Heslo, které ji tehdy otevíralo
state-passphrase-about = Má vlastní klíč, nebo je starší než současný klíč. Otevírá se heslem z té doby.
state-open = Podívat se dovnitř
state-open-this = Podívat se dovnitř: { $state }
state-empty = Nejsou v ní žádné poznámky.
state-none-found = Žádná poznámka v ní tato slova nemá.
state-search = Hledat v této kopii

state-mark-missing = V tvém zápisníku není
state-mark-differs = V tvém zápisníku má teď jiná slova
state-mark-in-bin = V koši tvého zápisníku

state-back = Zpět na seznam
state-take-back = Zkopírovat tuto poznámku do mého zápisníku
state-take-back-missing = Přejde do tvého zápisníku se svým datem a dřívějšími verzemi.
state-take-back-differs = Tvůj zápisník dostane tato slova. Ta, která má teď, se stanou dřívější verzí.
state-in-bin = Tato poznámka je v koši tvého zápisníku. Vyjmi ji z koše tam.
state-in-bin-open = Otevřít koš
state-same = Tvůj zápisník má tuto poznámku se stejnými slovy.
state-read-only = Tvůj zápisník jde teď jen číst, takže do něj nejde nic zkopírovat.
state-brought = Poznámka je zase v tvém zápisníku.
state-changed = Poznámka má zase tato slova. Ta druhá jsou teď dřívější verze.
state-already-here = Poznámka tato slova už má. Nic se nezměnilo.
state-in-bin-said = Poznámka je v koši tvého zápisníku. Nic se nezměnilo.
state-show-note = Přečíst v mém zápisníku
state-version-take-back = Vrátit se k této verzi
state-version-missing-note = Tato poznámka v tvém zápisníku není. Nejdřív zkopíruj celou poznámku: její dřívější verze přejdou s ní.
state-version-mark = V tvém zápisníku není

merge-title = Co tvůj zápisník nemá
merge-nothing = Tvůj zápisník už má všechno, co je tady.
merge-missing = { $count ->
    [one] { NUMBER($count) } poznámka, která v tvém zápisníku není
    [few] { NUMBER($count) } poznámky, které v tvém zápisníku nejsou
   *[other] { NUMBER($count) } poznámek, které v tvém zápisníku nejsou
  }
merge-changed = { $count ->
    [one] { NUMBER($count) } poznámka se slovy, která tvůj zápisník nikdy neměl
    [few] { NUMBER($count) } poznámky se slovy, která tvůj zápisník nikdy neměl
   *[other] { NUMBER($count) } poznámek se slovy, která tvůj zápisník nikdy neměl
  }
merge-versions = { $count ->
    [one] dřívější verze { NUMBER($count) } poznámky
    [few] dřívější verze { NUMBER($count) } poznámek
   *[other] dřívější verze { NUMBER($count) } poznámek
  }
merge-binned = { $count ->
    [one] { NUMBER($count) } poznámka z jejího koše do tvého koše
    [few] { NUMBER($count) } poznámky z jejího koše do tvého koše
   *[other] { NUMBER($count) } poznámek z jejího koše do tvého koše
  }
merge-drafts = { $count ->
    [one] { NUMBER($count) } nedokončená poznámka
    [few] { NUMBER($count) } nedokončené poznámky
   *[other] { NUMBER($count) } nedokončených poznámek
  }
merge-records = { $count ->
    [one] { NUMBER($count) } další věc, třeba kontakt, něco k rozhovoru, vlastní slovo nebo dotazník
    [few] { NUMBER($count) } další věci, třeba kontakty, něco k rozhovoru, vlastní slova nebo dotazníky
   *[other] { NUMBER($count) } dalších věcí, třeba kontakty, něco k rozhovoru, vlastní slova nebo dotazníky
  }
merge-limits = { $count ->
    [one] { NUMBER($count) } hranice, která v tvém zápisníku není
    [few] { NUMBER($count) } hranice, které v tvém zápisníku nejsou
   *[other] { NUMBER($count) } hranic, které v tvém zápisníku nejsou
  }
merge-reviews = { $count ->
    [one] { NUMBER($count) } odpověď o tom, jak to šlo s hranicí
    [few] { NUMBER($count) } odpovědi o tom, jak to šlo s hranicemi
   *[other] { NUMBER($count) } odpovědí o tom, jak to šlo s hranicemi
  }
merge-periods = { $count ->
    [one] { NUMBER($count) } období práce, které v tvém zápisníku není
    [few] { NUMBER($count) } období práce, která v tvém zápisníku nejsou
   *[other] { NUMBER($count) } období práce, která v tvém zápisníku nejsou
  }
merge-differing-limits = { $count ->
    [one] { NUMBER($count) } hranice s jinými slovy než tvoje: { $names }. Tvoje zůstane beze změny. Ta druhá se přidá k odloženým hranicím.
    [few] { NUMBER($count) } hranice s jinými slovy než tvoje: { $names }. Tvoje zůstanou beze změny. Ty druhé se přidají k odloženým hranicím.
   *[other] { NUMBER($count) } hranic s jinými slovy než tvoje: { $names }. Tvoje zůstanou beze změny. Ty druhé se přidají k odloženým hranicím.
  }
merge-differing-periods = { $count ->
    [one] { NUMBER($count) } období práce s jiným koncem nebo jinými slovy: { $names }. Budeš mít obě a jedno můžeš v Nastavení odstranit.
    [few] { NUMBER($count) } období práce s jiným koncem nebo jinými slovy: { $names }. Od každého budeš mít dvě a jedno můžeš v Nastavení odstranit.
   *[other] { NUMBER($count) } období práce s jiným koncem nebo jinými slovy: { $names }. Od každého budeš mít dvě a jedno můžeš v Nastavení odstranit.
  }
merge-unreadable = { $count ->
    [one] { NUMBER($count) } poznámku odtud tato verze neumí přečíst. Zůstane, kde je.
    [few] { NUMBER($count) } poznámky odtud tato verze neumí přečíst. Zůstanou, kde jsou.
   *[other] { NUMBER($count) } poznámek odtud tato verze neumí přečíst. Zůstanou, kde jsou.
  }
merge-button = Zkopírovat všechno…
merge-ask = Zkopírovat všechno do tvého zápisníku?
merge-ask-about = V tvém zápisníku se nic nepřepíše ani neodstraní. Pokud se poznámka změnila v obou, ukážou se slova z pozdějšího dne. Ta druhá se stanou dřívější verzí.
merge-ask-removed = Vrátí se i to, co se odstranilo schválně: poznámky, dřívější verze, hranice, období práce. Co říkají pohledy na hranice, zůstává.
merge-yes = Zkopírovat všechno
merge-no = Nechat všechno beze změny
merge-working = Kopíruje se.
merge-done = Teď je to v tvém zápisníku. Kopie se nezměnila.

replace-title = Nahradit můj zápisník touto kopií
replace-about = Celý zápisník bude takový, jaká je tato kopie. Současný zůstane celý vedle ní, dokud ho neodstraníš. Pak ho najdeš v části Zálohy, jako zápisník z dřívější doby.
replace-passphrase = Heslo, které otevírá tuto kopii
replace-passphrase-about = Od té chvíle otevírá zápisník toto heslo. Až bude hotovo, Inbetween se zamkne.
replace-other-notebook = Tato kopie je z jiného zápisníku. Pokračuj, jen pokud má tvůj opravdu nahradit.
replace-button = Nahradit můj zápisník…
replace-ask = Nahradit tvůj zápisník touto kopií?
replace-ask-about = Inbetween nejdřív zkontroluje každou její část. Pokud není úplná, nic se nezmění. Pokud úplná je, Inbetween se zamkne a zápisník otevírá heslo této kopie.
replace-yes = Nahradit
replace-no = Nechat můj zápisník
replace-working = Kopíruje se a kontroluje se každá část. Pak se Inbetween zamkne.

let-go-title = Odstranit tuto kopii
let-go-about = Tyto soubory se z tohoto počítače odstraní navždy. Nejdřív zkontroluj, jestli má tvůj zápisník všechno, co v nich je.
let-go-beside = „Zkopírovat všechno“ vynechává nastavení této kopie, její časný signál a nedokončenou stránku pro supervizi.
let-go-button = Odstranit tuto kopii…
let-go-ask = Odstranit tuto kopii navždy?
let-go-yes = Odstranit
let-go-no = Nechat

states-title = Jiné kopie tohoto zápisníku
states-about = Může to být zkopírovaná složka, záloha na USB flash disku nebo zápisník, než ho nahradil jiný. Může to být i to, co ze dvou počítačů udělá sdílená složka. Do každé se můžeš podívat a zkopírovat, co chybí.
states-none = Vedle zápisníku žádná jiná kopie není.
states-no-notes = Klíč ke stejnému zápisníku. Žádné poznámky v něm nejsou.
states-own-key = Otevírá se vlastním heslem.
states-choose = Podívat se do složky…
states-choose-about = Záloha na USB flash disku, nebo dřívější kopie složky zápisníku.
