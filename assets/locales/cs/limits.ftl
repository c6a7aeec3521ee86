# My limits.

## My limits

limits-title = Moje hranice
limits-about = Hranice, které chceš držet, tvými slovy. Žádná neplatí, dokud ji nezvolíš, a každé slovo jde změnit.
limits-none = Zatím žádná. Tady je několik na začátek, nebo napiš vlastní.
limits-starters = Hranice na začátek
limits-all = Všechny
limits-first = Zvolit první
limits-aside = Odložené hranice
limit-make = Přidat mezi moje hranice
limit-make-of = Přidat mezi moje hranice: { $line }
limit-is-mine = Patří mezi moje hranice.
limit-make-line = Přidat řádek mezi moje hranice
limit-make-this = Přidat k mým
limit-make-this-of = Přidat k mým: { $line }
limit-say = Můžeš říct: „{ $words }“
limit-say-when = Můžeš říct ({ $when }): „{ $words }“
limit-new = Vlastní hranice
limit-edit = Upravit
limit-edit-of = Upravit: { $name }
limit-keep = Uložit hranici
limit-leave = Zrušit
limit-put-aside = Odložit
limit-put-aside-of = Odložit: { $name }
limit-take-up = Znovu používat
limit-take-up-of = Znovu používat: { $name }
limit-remove = Odstranit navždy
limit-remove-title = Odstranit tuto hranici navždy?
limit-remove-about = Zmizí její slova i tvoje rychlé odpovědi a nepůjde to vrátit. Pohledy na hranice zůstanou a všechno na seznamu k rozhovoru také.
limit-remove-yes = Odstranit navždy

## What it says

limit-name = Krátký název
limit-text = Moje hranice
limit-why-me = Co pro mě chrání
limit-why-them = Co dává člověku, kterého podporuji
limit-say-it = Jak to řeknu
limit-firmness = Jak je pevná
limit-flexible-if = Pružná, když …
limit-exception = Kdy to vědomě udělám jinak
limit-needs = Co k tomu potřebuji od práce
limit-ally = Kdo mě v tom podporuje
limit-answers-instead = Kdo odpovídá místo mě, v noci a o víkendu
limit-review-on = Kdy se na ni znovu podívat
limit-review-add = Zvolit den
limit-review-none = Žádný den
limit-domain = Čeho se týká

## How it went

limit-how = Jak to šlo? { $name }
limits-due = Moje hranice, na které se znovu podívat
limit-due = Je tu den, kdy se na ni znovu podívat.
limits-more = { $more ->
    [one] { NUMBER($more) } další je v části Moje hranice.
    [few] { NUMBER($more) } další jsou v části Moje hranice.
   *[other] { NUMBER($more) } dalších je v části Moje hranice.
  }
limit-tapped = Uloženo: { $outcome }.
limit-take-back = Vzít zpět
limit-came-up = { $name }: { $times ->
    [one] nastalo { NUMBER($times) }×
    [few] nastalo { NUMBER($times) }×
   *[other] nastalo { NUMBER($times) }×
  }. { $said }.
limit-begins-held = Podařilo se { NUMBER($times) }×
limit-begins-bent_on_purpose = Vědomě jinak { NUMBER($times) }×
limit-begins-slipped = Nevyšlo to { NUMBER($times) }×
limit-begins-pushed = Nebyla jiná možnost { NUMBER($times) }×
limit-strip = Jak to šlo: { $name }
limit-times-held = podařilo se { NUMBER($times) }×
limit-times-bent_on_purpose = vědomě jinak { NUMBER($times) }×
limit-times-slipped = nevyšlo to { NUMBER($times) }×
limit-times-pushed = nebyla jiná možnost { NUMBER($times) }×
limit-times-did_not_come_up = nenastalo { NUMBER($times) }×
limit-raise = V poslední době tu často nebyla jiná možnost. Chceš z toho udělat otázku pro pracoviště?
limit-raise-title = Otázka pro pracoviště: { $name }
