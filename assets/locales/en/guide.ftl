# The guide: its frame. The pages are in assets/guide.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".

guide = Guide
guide-about = Short pages about this notebook. They are part of Inbetween and need no internet.
# A link on every screen. It opens the guide at the place about that screen.
guide-what = What is this?
guide-open = Open the guide
guide-close = Close the guide
guide-contents = All pages and search
# The name of the list of pages, for a screen reader.
guide-pages = Pages of the guide
guide-search = Search the guide
guide-none = No page of the guide has these words.
guide-found = { $count ->
    [one] { $count } place
   *[other] { $count } places
  }
guide-found-many = The first { NUMBER($shown) } of { NUMBER($count) } places. With more letters there are fewer.
guide-next = Next: { $title }
guide-before = Back to: { $title }
guide-print-page = Print this page
guide-print-all = Print the whole guide
