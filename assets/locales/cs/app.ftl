# Texts of more than one window, outside forms and errors.

## In every window

app-name = Inbetween
back = Zpět
try-again = Zkusit znovu
loading = Chvilku.
trouble-place = Kde
page-frame = Stránka
saved = Uloženo.
items-joined = { $before }, { $next }
parts-joined = { $before } · { $next }

## A passphrase field

show = Ukázat
hide = Skrýt
show-passphrase = Ukázat, co je napsáno
hide-passphrase = Skrýt, co je napsáno
caps-lock = Je zapnutý Caps Lock.
working-out-key = Počítá se klíč. Chvíli to trvá.

## Appearance, text size and language

appearance-and-size = Vzhled a velikost písma
appearance-legend = Vzhled
appearance-system = Stejný jako v počítači
appearance-light = Světlý
appearance-dark = Tmavý
size-legend = Velikost písma
size-percent = { NUMBER($percent) }{ "\u00A0" }%
language-title = Jazyk
language-and-appearance = Jazyk, vzhled a velikost písma

## The first evening, and Settings

welcome-title = Co to je
welcome-about = Toto je soukromý zápisník. Nikomu nic neposílá. Nepozná, jestli jde o nemoc, jestli jsi v bezpečí nebo jestli můžeš pracovat, a nikdo na tebe přes něj nedohlíží. Číst ho může každý, kdo má tvoje heslo nebo ti vidí na obrazovku. V některých řízeních před soudem nebo úřadem si soukromé poznámky může někdo vyžádat. Na poznámky o lidech, které v práci potkáváš, se může vztahovat mlčenlivost. Proto vynechávej jména a místa.
whose-legend = Čí je tento počítač?
whose-mine = Můj
whose-mine-about = Používáš ho jen ty. Po pěti minutách klidu se zápisník zamkne; dobu můžeš změnit.
whose-shared = Společný
whose-shared-about = Používají ho i jiní. Můžou vidět, že tu Inbetween je, ale bez hesla neuvidí nic tvého.
whose-employer = Mého zaměstnavatele
whose-employer-about = Zaměstnavatel možná vidí tuto obrazovku i to, co se píše; žádný program tomu nezabrání. Pokud to jde, měj tento zápisník na vlastním počítači.
whose-none = Nejdřív zvol jednu ze tří možností.
language-unread = Tyto texty jsou překlad, který zatím nečetl žádný rodilý mluvčí.
language-review = Peer konzultanti tyto texty zatím neposoudili.

## A new passphrase

way-legend = Jaké heslo to má být?
way-own = Vlastní věta
way-own-about = Pár slov, která by takhle nikdo jiný nespojil.
way-words = Náhodná slova
way-words-about = Šest českých slov vybraných náhodou. Těžko se uhodnou; naučit se je chvíli trvá.
own-label = Tvoje věta
own-again-label = Stejná věta ještě jednou
words-label = Tvých šest slov
words-other = Jiná slova
words-again-label = Napiš těch šest slov jednou
words-again-hint = Mezi slovy můžou být mezery nebo spojovníky.
unseen-at-ends = Na začátku nebo na konci je mezera. Nepočítá se: heslo platí s ní i bez ní.
unseen-inside = Uvnitř je něco, co není vidět: dvě mezery za sebou nebo znak ze zkopírovaného textu. Počítá se to a těžko se to píše znovu. Lepší je napsat větu ručně.
not-the-same = Neshoduje se to. Napiš to znovu.
not-these-words = To není těch šest slov nahoře. Napiš je znovu.
strength-label = Jak těžko se dá uhodnout
strength-short = Zatím příliš krátké
strength-0 = Snadno se uhodne
strength-1 = Snadno se uhodne
strength-2 = Pořád se dá snadno uhodnout
strength-3 = Těžko se uhodne
strength-4 = Velmi těžko se uhodne

## When the notebook locks

locked-cover = Zamčeno.
cover-saving = Ukládá se, pak se zamkne.
cover-waiting = Poslední změny se nepodařilo uložit a jinde na tomto počítači pro ně není místo.
cover-waiting-what = Jsou skryté a zůstanou tu, dokud je toto okno otevřené. Uvolni místo na disku, nebo disk znovu připoj. Pak se změny uloží a zápisník se zamkne.
cover-abandon = Zamknout bez uložení
locking-soon = Za minutu se zápisník zamkne. Libovolná klávesa ho nechá otevřený. Všechno je uloženo.
locking-soon-unsaved = Za minutu se zápisník zamkne. Libovolná klávesa ho nechá otevřený. Poslední změny ještě nejsou v zápisníku. Jsou uložené zašifrovaně a vrátí se, až zápisník znovu otevřeš.
not-saved-aside = V zápisníku to ještě není. Je to uloženo zašifrovaně a Inbetween se to dál snaží zapsat.

## A folder that is copied elsewhere

cloud = Tato složka se nejspíš kopíruje do cloudu. Soubor je zašifrovaný, ale opustil by tento počítač. Zvolit jiné místo?
cloud-service = Vypadá to na složku služby { $service }.
cloud-other = Zvolit jinou
cloud-keep = Nechat tuto
