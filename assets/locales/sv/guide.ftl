# The guide: its frame. The pages are in assets/guide.

guide = Guide
guide-about = Korta sidor om anteckningsboken. De är en del av Inbetween och behöver inget internet.
guide-what = Vad är det här?
guide-open = Öppna guiden
guide-close = Stäng guiden
guide-contents = Alla sidor och sökning
guide-pages = Guidens sidor
guide-search = Sök i guiden
guide-none = Ingen sida i guiden har de här orden.
guide-found = { $count ->
    [one] { $count } ställe
   *[other] { $count } ställen
  }
guide-found-many = De första { NUMBER($shown) } av { NUMBER($count) } ställen. Med fler bokstäver blir de färre.
guide-next = Nästa: { $title }
guide-before = Tillbaka till: { $title }
guide-print-page = Skriv ut den här sidan
guide-print-all = Skriv ut hela guiden
