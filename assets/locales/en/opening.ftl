# Opening a sealed file, at the gate and at the desk, and the window that shows a page to somebody.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Choosing the file and saying the phrase

open-sealed = Open a sealed file
opening-about = A sealed file opens with the phrase that belongs to it. You need no notebook for it, and nothing of it is kept here.
opening-file = The sealed file
opening-file-hint = Its name ends in .html or .age.
opening-choose = Choose the file
opening-choose-other = Choose another file
opening-phrase = The phrase
opening-phrase-hint = Six words or 24 digits. Capitals, spaces and punctuation do not matter.
# Before words of the phrase.
opening-unlisted = Check the spelling. No phrase contains:
opening-phrase-none = Type the phrase first.
opening-open = Open

## What was opened

opened-title = The opened page
opened-kept = Nothing of it is kept here.
opened-who = Anyone who knows the phrase could have made this page.
opened-print = Print
# final
opened-print-line = Printing leaves a readable copy, and printers can keep one. At work, prefer the screen.
opened-print-yes = Print it
opened-print-no = Not now
opened-printing = The print dialog is open.
opened-close = Close

## Show it on this screen

shown-title = The page on this screen
shown-line = The notebook is closed. Only this page is open.
shown-leave = Leave and lock the notebook
