# The guide: its frame. The pages are in assets/guide.

guide = Průvodce
guide-about = Krátké stránky o tomto zápisníku. Jsou součástí programu Inbetween a internet nepotřebují.
guide-what = Co je to?
guide-open = Otevřít průvodce
guide-close = Zavřít průvodce
guide-contents = Všechny stránky a hledání
guide-pages = Stránky průvodce
guide-search = Hledat v průvodci
guide-none = Tato slova nejsou na žádné stránce průvodce.
guide-found = { $count ->
    [one] { $count } místo
    [few] { $count } místa
   *[other] { $count } míst
  }
guide-found-many = Prvních { NUMBER($shown) } z { NUMBER($count) } míst. S více písmeny jich bude méně.
guide-next = Dál: { $title }
guide-before = Zpět: { $title }
guide-print-page = Vytisknout tuto stránku
guide-print-all = Vytisknout celého průvodce
