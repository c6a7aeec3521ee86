# Looking back: what was written over a stretch of time, as something to see.

nav-looking-back = Spojrzenie wstecz
looking-back-about = Twoje własne notatki w czasie i tylko twoje. Nie ma tu punktów.
looking-back-parts = Co obejrzeć
looking-back-unreadable = { $notes ->
    [one] { NUMBER($notes) } notatki nie da się odczytać, bo część notatnika jest uszkodzona. Jest pominięta.
    [few] { NUMBER($notes) } notatek nie da się odczytać, bo część notatnika jest uszkodzona. Są pominięte.
    [many] { NUMBER($notes) } notatek nie da się odczytać, bo część notatnika jest uszkodzona. Są pominięte.
   *[other] { NUMBER($notes) } notatki nie da się odczytać, bo część notatnika jest uszkodzona. Są pominięte.
  }
part-nav-ratings = Oceny
part-nav-limits = Granice
part-nav-together = Oceny i granice
part-nav-roles = Role i napięcia
part-nav-weighed = Co mi ciążyło
part-nav-conditions = Miejsce i warunki
part-nav-gathered = Zebrane
part-nav-job-lines = Opis stanowiska
part-limits = Jak poszło z granicami
part-together = Oceny nad granicami
together-about = Jedne i drugie są na tej samej osi czasu, do oglądania razem. Żadne nie są pokazane jako przyczyna drugich.
together-scale = Ocena
part-roles = Role i napięcia
part-weighed = Co mi ciążyło i co stało na przeszkodzie
part-conditions = Miejsce i warunki

## The stretch of time

stretch-title = Jaki czas
stretch-kind = Czas
stretch-whole = Cały czas
stretch-recent = { $months ->
    [one] Ostatni miesiąc
    [few] Ostatnie { NUMBER($months) } miesiące
    [many] Ostatnie { NUMBER($months) } miesięcy
   *[other] Ostatnie { NUMBER($months) } miesiąca
  }
stretch-quarter = Kwartał
stretch-days = Od dnia do dnia
stretch-work-period = Okres pracy
stretch-which-quarter = Kwartał
stretch-which-period = Okres pracy
stretch-from = Od
stretch-to = Do
stretch-turned-round = Pierwszy dzień jest po ostatnim, więc nic się nie zmieniło. Popraw jeden z nich.
stretch-beside = Obok
stretch-beside-none = Nic
quarter-name = { DATETIME($first, month: "long") } – { DATETIME($last, month: "long", year: "numeric") }
stretch-told-whole = Pokazano wszystko, co tu jest zapisane.
stretch-told-days = Pokazano: od { DATETIME($first, dateStyle: "long") } do { DATETIME($last, dateStyle: "long") }.
stretch-told-period = Pokazano: { $name }.
work-period-since = { $name }, od { $from }
work-period-days = { $name }, od { $from } do { $to }
