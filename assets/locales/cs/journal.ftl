# What a person reads on Today, in the journal, in the bin, and under Help now.

## Today

happened-title = Když se něco stalo
arrange = Zvolit, co se tu ukazuje
arrange-done = Hotovo
arrange-about = Co odsud vyjmeš, se neztratí. Najdeš to níže, v části „Odložené“.
put-away = Odložené
door-other = { $form }, { $length }
picture-fp-a = Obrázek: dva kruhy, které se překrývají, a šipka směrem k nim.
picture-fp-b = Obrázek: dva kruhy s mezerou mezi sebou a šipka směrem k nim.
picture-se-a = Obrázek: jeden kruh v řadě s ostatními a šipka směrem k nim.
picture-se-b = Obrázek: jeden kruh vedle ostatních a šipka směrem k němu.
choose-back = Zpět na Dnes
first-others = Jak jinak začít
nothing-new = Zápisník je otevřený jen ke čtení, takže nejde začít nic nového. Svoje poznámky si můžeš přečíst v Deníku.

draft-waiting = Čeká poznámka
draft-go-on = Pokračovat
draft-go-on-with = Pokračovat v čekající poznámce { NUMBER($place) }
unkept-elsewhere = Něco ještě není uložené
unkept-go-on = Pokračovat v tom, co není uložené
come-back-leave = Nechat být
come-back-end = Ukončit tyto otázky

## Sharing

share-legend = K rozhovoru, nebo jen pro mě?
share-private = Jen pro mě
share-candidate = Možná k rozhovoru
share-included = K rozhovoru

## Journal

kind-and-form = { $kind }: { $form }
journal-empty = Zatím tu nic není. Budou tu poznámky, které uložíš na Dnes.
journal-beside = Zvol poznámku a přečti si ji tady.
journal-unreadable = { $count ->
    [one] Jednu poznámku z tohoto měsíce se nepodařilo přečíst, protože část zápisníku je poškozená.
    [few] { NUMBER($count) } poznámky z tohoto měsíce se nepodařilo přečíst, protože část zápisníku je poškozená.
   *[other] { NUMBER($count) } poznámek z tohoto měsíce se nepodařilo přečíst, protože část zápisníku je poškozená.
  }
month-earlier = Dřív: { $month }
month-later = Později: { $month }
month-from-end = { $label }, od konce tohoto měsíce
month-other = Jiný měsíc
month-go = Ukázat tento měsíc
month-none = { $month }: není tu co ukázat. Toto je nejbližší měsíc s poznámkami.

filters = Ukázat jen některé
filters-none = Této volbě nic neodpovídá.
filters-on = Ukazují se jen některé. { $chosen }
filters-clear = Ukázat všechno
filter-kind = Druh
filter-role = Role
filter-tension = O co šlo
filter-tag = Štítek
filter-period = Období práce
filter-share = K rozhovoru
filter-all = Vše
filter-share-set-aside = Možná nebo určitě k rozhovoru
filter-share-candidate = Možná k rozhovoru
filter-share-included = K rozhovoru
filter-share-private = Jen pro mě
filter-tag-letters = Několik písmen ze štítku
filter-tag-found = { $count ->
    [0] Tato písmena nejsou v žádném štítku.
    [one] Tato písmena jsou v jednom štítku.
    [few] Tato písmena jsou ve { NUMBER($count) } štítcích.
   *[other] Tato písmena jsou v { NUMBER($count) } štítcích.
  }
filter-from = Od určitého dne
filter-from-day = První den
filter-to = Do určitého dne
filter-to-day = Poslední den
filter-turned-round = Poslední den je před prvním, takže se nic nezměnilo. Oprav jeden z nich.
filter-chosen = { $name }: { $value }
filter-chosen-from = Od { $day }
filter-chosen-to = Do { $day }

this-day-open = Tento den v dřívějších letech
this-day-title = { DATETIME($day, month: "long", day: "numeric") } v dřívějších letech
this-day-exact = V tento den
this-day-around = Týden, měsíc nebo roční období s tímto dnem
this-day-none = V žádném dřívějším roce není poznámka z tohoto dne.
this-day-unreadable = { $count ->
    [one] Jednu poznámku se nepodařilo přečíst, protože část zápisníku je poškozená.
    [few] { NUMBER($count) } poznámky se nepodařilo přečíst, protože část zápisníku je poškozená.
   *[other] { NUMBER($count) } poznámek se nepodařilo přečíst, protože část zápisníku je poškozená.
  }

calendar = Kalendář
calendar-caption = Dny s poznámkou: { $month }
calendar-weekday = { DATETIME($day, weekday: "short") }
calendar-weekday-long = { DATETIME($day, weekday: "long") }
calendar-inexact = Poznámky bez přesného dne jsou jen v seznamu.

search = Hledat všude
search-hint = Napiš aspoň dvě písmena. V nedokončených poznámkách se nehledá; ty jsou na Dnes.
search-end = Zpět k měsícům
search-none = Nic se nenašlo. Zkus jiné slovo, nebo jen jeho část.
search-none-chosen = Mezi poznámkami zvolenými výše se nic nenašlo. „Ukázat všechno“ hledá ve všech.
search-part = Tato písmena jsou v mnoha slovech. S více písmeny se může najít víc poznámek.
search-found = { $count ->
    [one] Nalezena jedna poznámka.
    [few] Nalezeny { NUMBER($count) } poznámky.
   *[other] Nalezeno { NUMBER($count) } poznámek.
  }
search-more = { $more ->
    [one] Tato slova jsou ještě v jedné poznámce. Přidej slovo a seznam bude kratší.
    [few] Tato slova jsou ještě ve { NUMBER($more) } poznámkách. Přidej slovo a seznam bude kratší.
   *[other] Tato slova jsou ještě v { NUMBER($more) } poznámkách. Přidej slovo a seznam bude kratší.
  }

## A note that is kept

entry-back-journal = Zpět do Deníku
entry-back-found = Zpět k výsledkům
entry-back-bin = Zpět do koše
entry-back-entry = Zpět k předchozí poznámce
entry-back-this-day = Zpět k tomuto dni v dřívějších letech
find-open = Najít v této poznámce
find-label = Najít
find-before = Předchozí
find-next = Další
find-close = Zavřít
find-none = V této poznámce to není.
find-place = { NUMBER($place) } z { NUMBER($count) }
link-from = Co vedlo k této poznámce
link-to = K čemu vedla tato poznámka
link = { $note }, { $date }
entry-brought = Přineseno { DATETIME($day, dateStyle: "long") }: { $how }
entry-brought-log = Zobrazit, co bylo dosud přineseno
entry-change = Upravit tuto poznámku
entry-change-go-on = Pokračovat v úpravě
change-waits = Tato poznámka má nedokončenou úpravu. Dokud se úprava neuloží, zůstává poznámka taková, jaká je tady.
change-waits-binned = Tato poznámka má nedokončenou úpravu. Jestli chceš v ní pokračovat, vyjmi poznámku z koše.
entry-bin = Přesunout do koše
entry-binned = Tato poznámka je v koši do { $day }. Potom se odstraní navždy.
entry-take-back = Vyjmout z koše

versions = Dřívější verze
versions-about = Při každé úpravě tu zůstává dřívější text. Cokoli, co z poznámky zmizí, jde v těchto verzích pořád přečíst.
version-until = Do { $day }
version-until-nth = Do { $day }, verze { NUMBER($place) }
version-back = Zpět k poznámce
version-line = Dřívější verze této poznámky, s tehdejšími slovy.
version-take-back = Vrátit se k této verzi
version-take-back-about = Stane se znovu poznámkou. Dnešní podoba zůstane jako dřívější verze.
version-compare = Porovnat s dnešní poznámkou
version-alone = Ukázat jen tuto verzi
compare-about = Slova, která zmizela, jsou přeškrtnutá. Slova, která přibyla, jsou podtržená.
compare-then = V této verzi
compare-now = Dnes
compare-empty = Nic
compare-date = Den
compare-workplace = Pracoviště
compare-same = V obou stejné: { $parts }
compare-same-all = V obou je totéž.
compare-gone = (zmizelo:{" "}
compare-new = (přibylo:{" "}
compare-end = {" "}konec)
versions-remove = Odstranit všechny dřívější verze
versions-remove-title = Odstranit to i z dřívějších verzí této poznámky?
versions-remove-about = Odstraní se všechny dřívější verze. Samotná poznámka zůstane beze změny. Nejde to vzít zpět.
versions-remove-yes = Odstranit všude
versions-remove-no = Nechat dřívější verze
versions-removed = Dřívější verze jsou odstraněné.

## The bin

bin = Koš
bin-open = Co je v koši
bin-about = Poznámka tu zůstává 30 dní. Potom se odstraní navždy.
bin-empty = Koš je prázdný.
bin-until = Do { $day }
bin-take-out = Vyjmout z koše
bin-take-out-this = Vyjmout z koše: { $note }
bin-taken-out = Poznámka je zase v Deníku.
bin-remove = Odstranit navždy hned
bin-remove-this = Odstranit navždy hned: { $note }
bin-remove-title = Odstranit tuto poznámku navždy?
bin-remove-about = { $note }. Spolu s ní se odstraní i její dřívější verze. Nejde to vzít zpět.
bin-backups = Zálohy z doby před dneškem ji ještě mají, dokud je nenahradí novější.
bin-remove-change = Má nedokončenou úpravu. Ta se odstraní také.
bin-remove-yes = Odstranit tuto poznámku
bin-remove-no = Nechat ji v koši
bin-removed = Poznámka je odstraněná.
shared-as = · { $share }
note-and-day = { $title }, { $day }
