# Looking back: what was written over a stretch of time, as something to see.

nav-looking-back = Ohlédnutí
looking-back-about = Tvoje poznámky v čase, a jen tvoje. Žádné skóre.
looking-back-parts = Na co se podívat
looking-back-unreadable = { $notes ->
    [one] { NUMBER($notes) } poznámku nejde přečíst, protože část zápisníku je poškozená. Je vynechaná.
    [few] { NUMBER($notes) } poznámky nejde přečíst, protože část zápisníku je poškozená. Jsou vynechané.
   *[other] { NUMBER($notes) } poznámek nejde přečíst, protože část zápisníku je poškozená. Jsou vynechané.
  }
part-nav-ratings = Hodnocení
part-nav-limits = Hranice
part-nav-together = Hodnocení a hranice
part-nav-roles = Role a napětí
part-nav-weighed = Co mě tížilo
part-nav-conditions = Tým a podmínky
part-nav-gathered = Pohromadě
part-nav-job-lines = Náplň práce
part-limits = Jak to šlo s hranicemi
part-together = Hodnocení nad hranicemi
together-about = Obojí je nakreslené ve stejném čase, aby se na to dalo dívat společně. Jedno se neukazuje jako důvod druhého.
together-scale = Hodnocení
part-roles = Role a napětí
part-weighed = Co mě tížilo a co stálo v cestě
part-conditions = Tým a podmínky

## The stretch of time

stretch-title = Která doba
stretch-kind = Doba
stretch-whole = Celá doba
stretch-recent = { $months ->
    [one] Poslední měsíc
    [few] Poslední { NUMBER($months) } měsíce
   *[other] Posledních { NUMBER($months) } měsíců
  }
stretch-quarter = Čtvrtletí
stretch-days = Od jednoho dne do druhého
stretch-work-period = Období práce
stretch-which-quarter = Čtvrtletí
stretch-which-period = Období práce
stretch-from = Od
stretch-to = Do
stretch-turned-round = První den je až po posledním, takže se nic nezměnilo. Oprav jeden z nich.
stretch-beside = Vedle toho
stretch-beside-none = Nic
quarter-name = { DATETIME($first, month: "long") } až { DATETIME($last, month: "long", year: "numeric") }
stretch-told-whole = Ukazuje se všechno, co je tu uložené.
stretch-told-days = Ukazuje se doba od { DATETIME($first, dateStyle: "long") } do { DATETIME($last, dateStyle: "long") }.
stretch-told-period = Ukazuje se: { $name }.
work-period-since = { $name }, od { $from }
work-period-days = { $name }, od { $from } do { $to }
