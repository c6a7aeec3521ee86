# The words of the pictures in Looking back. They are drawn before they reach the window.

items-in-line = { $before }, { $next }
nothing-in-stretch = V době, která se ukazuje, z toho nic není. { $coming }
bucket-quarter = { $first } až { $last }
bar-told = { $when }: { $said }
row-told = { $name }: { $times }
column-time = Doba
column-day = Den
column-times = Kolikrát

## Limits by outcome

limits-empty = Tady uvidíš, jak to šlo s hranicemi: každou jako pruh a měsíc po měsíci. Začíná to pohledem na hranice.
limits-told = { $times ->
    [0] V této době nešlo o žádnou hranici.
    [one] O hranice šlo { $times }×: { $said }.
    [few] O hranice šlo { $times }×: { $said }.
   *[other] O hranice šlo { $times }×: { $said }.
  }
limits-share = Tenká čára pod pruhem ukazuje, kde asi leží podíl „podařilo se“. Když je případů málo, je dlouhá.
limits-together = Všechny dohromady
limits-strips-title = Jak to šlo s hranicemi
limits-strips-description = Pruh pro každou hranici, rozdělený podle toho, jak to šlo. Jeden případ je ve všech pruzích stejně široký.
limits-strip-name = { $name }: podařilo se { $held }× z { $times }
limits-strip-told = { $name }: nastalo { $times }×. Jak to šlo: { $said }.
limits-strip-few = { $name }: { $said }
limits-column-limit = Hranice
limits-column-came-up = Nastalo
limits-time-title = Hranice v čase
limits-time-description = Řada sloupců pro každou odpověď. Kde není žádný pohled na hranice, je mezera.
outcome-held-alone = Podařilo se
outcome-bent_on_purpose-alone = Vědomě jinak
outcome-slipped-alone = Nevyšlo to
outcome-pushed-alone = Nebyla jiná možnost
outcome-did_not_come_up-alone = Nenastalo
outcome-held = podařilo se { $times }×
outcome-bent_on_purpose = vědomě jinak { $times }×
outcome-slipped = nevyšlo to { $times }×
outcome-pushed = nebyla jiná možnost { $times }×
outcome-did_not_come_up = nenastalo { $times }×

## Roles and tensions

roles-empty = Tady uvidíš, které role a napětí se objevily a kam to táhlo. Začíná to poznámkou, která některé jmenuje.
roles-told = { $notes ->
    [one] { $notes } poznámka jmenuje roli nebo napětí.
    [few] { $notes } poznámky jmenují roli nebo napětí.
   *[other] { $notes } poznámek jmenuje roli nebo napětí.
  }
roles-told-most = Poznámky, které jmenují roli nebo napětí: { $notes }. Nejčastěji: { $tension }, { $times }×.
roles-title = Role a napětí v čase
roles-description = Řada sloupců pro každou zvolenou roli, napětí a směr. Doba bez poznámky je mezera.
roles-group-roles = Role
roles-group-tensions = O co šlo?
roles-group-direction = Kam to táhlo? { $pair }
roles-column-group = Otázka
roles-column-subject = Odpověď
pair-direction_friend_professional = Přátelství a profesionalita
pair-direction_staff_expert = Součást týmu a vlastní zkušenost
pair-direction_recipient_provider = Služby využívat a pracovat v nich

## What weighed on me, and what stood in the way

weighed-empty = Tady uvidíš, jak silně něco tížilo, tehdy a teď, a co stálo v cestě. Začíná to poznámkou „Když nešlo udělat, co se zdálo správné“.
weighed-told-notes = { $notes ->
    [one] { $notes } poznámka v této době.
    [few] { $notes } poznámky v této době.
   *[other] { $notes } poznámek v této době.
  }
weighed-told = { $notes ->
    [one] { $notes } poznámka.
    [few] { $notes } poznámky.
   *[other] { $notes } poznámek.
  } Co stálo v cestě: { $said }.
weighed-group = { $name } ({ $notes ->
    [one] { $notes } poznámka
    [few] { $notes } poznámky
   *[other] { $notes } poznámek
  })
weighed-note = Prázdná tečka je tehdy, plná tečka je teď; obě patří k jedné poznámce. 0 znamená vůbec ne, 10 sotva k unesení.
weighed-title = Jak silně to tížilo, tehdy a teď
weighed-description = Pro každou poznámku prázdná tečka za tehdy a plná tečka za teď, spojené čárou.
weighed-both = tehdy { $then }, teď { $now }
weighed-then = tehdy { $then }
weighed-now = teď { $now }
weighed-label = { $label }. Co stálo v cestě: { $groups }
weighed-column-then = Tehdy
weighed-column-now = Teď
weighed-column-groups = Co stálo v cestě
weighed-groups-title = Co stálo v cestě
weighed-groups-description = Řada sloupců pro každý druh překážky: počet poznámek, které ji jmenují. Doba bez poznámky je mezera.
weighed-column-obstacle = Překážka
weighed-column-group = Kde byla
weighed-column-notes = Poznámky

## Place and conditions

conditions-empty = Tady uvidíš, jaké je to v tvé práci, čtvrtletí po čtvrtletí. Začíná to formulářem „Tým a podmínky“.
conditions-told = { $times ->
    [one] Vyplněno v { $times } čtvrtletí, naposledy { $latest }.
    [few] Vyplněno ve { $times } čtvrtletích, naposledy { $latest }.
   *[other] Vyplněno v { $times } čtvrtletích, naposledy { $latest }.
  }
conditions-told-years = Počet let s vyplněným formulářem: { $times }. Naposledy { $latest }.
conditions-note = Každé čtvrtletí ukazuje poslední odpovědi v něm. Tečka nad odpovědí znamená, že má hvězdičku.
conditions-note-years = Každý rok ukazuje poslední odpovědi v něm. Tečka nad odpovědí znamená, že má hvězdičku.
conditions-title = Tým a podmínky
conditions-description = Řada pro každý řádek formuláře s odpovědí v každém čtvrtletí. Čtvrtletí bez odpovědi je mezera.
conditions-column-line = Řádek
conditions-label = { $when }: { $said }. { $name }
conditions-raised = { $answer }, s hvězdičkou
