# Opening a sealed summary, at the gate and at the desk, and the window that shows a page to somebody.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Choosing the file and saying the phrase

# final
open-sealed = Open a sealed summary
opening-about = A sealed summary opens with the phrase that belongs to it. It needs no notebook, and nothing of it is kept here.
opening-file = The sealed file
opening-file-hint = Its name ends in .html or .age.
opening-choose = Choose the file
opening-choose-other = Choose another file
opening-phrase = The phrase
opening-phrase-hint = Six words or 24 digits. Capitals, spaces and hyphens do not matter.
opening-phrase-none = Type the phrase as it was told to you.
opening-open = Open

## What was opened

opened-title = The opened summary
opened-kept = Nothing of it is kept here.
opened-who = Whoever knows the phrase could have made this page.
opened-print = Print
# final
opened-print-line = Printing leaves a readable copy, and printers can keep one. At work, prefer the screen.
opened-print-yes = Print it
opened-print-no = Not now
opened-printing = The page is with the print dialog.
opened-close = Close

## Show it on this screen

shown-title = The page on this screen
shown-line = The notebook is closed. Only this page is open.
shown-leave = Leave and lock the notebook
