# Opening a sealed file, at the gate and at the desk, and the window that shows a page to somebody.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Choosing the file and saying the phrase

open-sealed = Open a sealed file
opening-about = A sealed file opens with the phrase that belongs to it, or with the key that it was sealed to. You need no notebook for it, and nothing of it is kept here.
opening-file = The sealed file
opening-file-hint = Its name ends in .html or .age.
opening-choose = Choose the file
opening-choose-other = Choose another file
opening-phrase = The phrase
opening-phrase-hint = Six words or 24 digits. Capitals, spaces and punctuation do not matter.
# Before words of the phrase.
opening-unlisted = Check the spelling. No phrase contains:
opening-phrase-none = Type the phrase first.
opening-with-key = This file was sealed to a key. It opens with the key file and its passphrase.
opening-key-file = The key file
opening-key-choose = Choose the key file
opening-key-choose-other = Choose another key file
opening-key-none = Choose the key file first.
opening-key-passphrase = The passphrase of the key file
opening-key-passphrase-none = Type the passphrase first.
opening-open = Open

## Making a key that others seal to

make-key = Make a key
make-key-offer = Does someone often bring you pages? Make a key, and they can seal pages for you. Then no phrase has to be told.
make-key-title = Make a key
make-key-about = A key has two halves. The public one you give to the people who seal pages for you. The secret one is a file that you keep. It opens what was sealed to you.
make-key-passphrase = A passphrase protects the file. You need both to open a page, and nobody can reset the passphrase.
make-key-go = Make the key and save it
make-key-choosing = Choose a place for the key file.
make-key-working = Making the key. This takes a moment.
make-key-nothing = Nothing was saved.
made-key-title = Your key is made
made-key-file = The key file is saved as { $name }. Inbetween keeps nothing of it.
made-key-public = The public key, to give away
made-key-public-hint = It is not secret, so you can send it by mail. It is selected when you go into the field; copy it with Ctrl and C.
key-check-label = Last eight characters:
made-key-check-hint = Read these aloud to the person when you next talk. If they have the same, they have your key.
made-key-keep = Keep the key file and its passphrase. Without both, nobody can open what was sealed to you. A copy of the file on a USB stick helps if this computer breaks.
made-key-done = Done

## What was opened

opened-title = The opened page
opened-kept = Nothing of it is kept here.
opened-who = Anyone who knows the phrase, or your public key, could have made this page.
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
