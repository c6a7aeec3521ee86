# What stands on the page that opens itself, around what is sealed. It is read by the person whom it was prepared for, who
# has never seen the notebook. The text for that person is in summary.ftl.
# Plain words, short sentences, calm. It says "I" only in the text for the person, where the one who prepared it speaks.

# The title of the tab, and of the print job. It names nobody and nothing.
sealed-title = A locked page

## What it is

sealed-heading = A page was prepared for you
sealed-about = It is locked with a phrase. The person who prepared it tells you the phrase themselves, not in the same message as this file. It opens here, in your browser: no internet is needed, nothing is sent anywhere, and nothing is kept.
sealed-elsewhere = The program Inbetween opens this file too. It holds a file in the age format, sealed to the phrase.

## Where no script runs, or the file is not whole

sealed-without-heading = To open it, save this file first
sealed-without-script = What you see may be a preview. Save the file on your computer, then open it with a current browser, such as Firefox, Chrome, Edge or Safari.
sealed-without-whole = If this stands here in a browser as well, a part of the file is missing or scripts are switched off. Ask the person for another copy, or ask to read the page on their screen.
sealed-damaged-heading = This file cannot be opened
sealed-damaged = A part of it is missing or was changed on its way. What was written is safe with the person who prepared it: ask for another copy.

## The phrase

sealed-phrase = Phrase
sealed-phrase-hint = Six words, or 24 digits. Capitals, spaces and line breaks do not matter.
sealed-open = Open the page
sealed-working = The page is being opened. This takes a few seconds.
sealed-empty = Type the phrase first.
sealed-wrong = This phrase does not open the page. Look at each word or digit once more. If they are all as you were told, the file may have been changed on its way: ask the person for another copy.
sealed-closed = The page is closed. This browser keeps nothing of it.

## The opened page

sealed-opened = The page is open
sealed-print = Print
# final
sealed-print-about = Printing leaves a readable copy, and printers can keep one.
sealed-close = Close the page
sealed-frame = The page that was prepared for you
