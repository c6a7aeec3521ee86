# What stands on the page that opens itself, around what is sealed. It is read by the person whom it was prepared for, who
# has never seen the notebook. The text for that person is in summary.ftl.
# Plain words, short sentences, calm. It says "I" only in the text for the person, where the one who prepared it speaks.

# The title of the tab, and of the print job. It names nobody and nothing.
sealed-title = A sealed file

## What it is

sealed-heading = A page was prepared for you
sealed-about = It opens here, with a phrase that the person who prepared it will tell you.
sealed-kept = The phrase does not come in the same message as this file. No internet is needed. Nothing is sent anywhere, and nothing is kept.
sealed-elsewhere = You can also open this file in Inbetween. Inside it is a file in the age format, sealed with the phrase.

## Where no script runs, or the file is not whole

sealed-without-heading = To open it, save this file first
sealed-without-script = What you see may be a preview. Save the file on your computer, then open it with a current browser, such as Firefox, Chrome, Edge or Safari.
sealed-without-whole = If you see this in a browser too, part of the file is missing or scripts are switched off. Ask the person for another copy, or ask to read the page on their screen.
sealed-framed-heading = Do not type the phrase here
sealed-framed = This is a preview inside another program. Save the file on your computer. Then open the saved file in a browser, such as Firefox, Chrome, Edge or Safari.
sealed-damaged-heading = This file cannot be opened
sealed-damaged = Part of it is missing or was changed on its way. The page is safe with the person who prepared it: ask for another copy.

## The phrase

sealed-phrase = Phrase
sealed-phrase-hint = Six words, or 24 digits. Capitals, spaces and punctuation do not matter.
sealed-open = Open the page
sealed-working = Opening the page. This takes a few seconds.
sealed-empty = Type the phrase first.
sealed-wrong = This phrase does not open the page. Check each word or digit once more. If they are all right, the file may have been changed on its way: ask the person for another copy.
# Before the words that are on no list.
sealed-unlisted = Check the spelling. No phrase contains:
sealed-memory = This device does not have enough free memory to open the page. Close other programs or tabs and try again, or open it on another device.
sealed-slow = This browser works slowly, so opening takes longer. You can leave the page open and do something else.
# Before times such as 2:05, in minutes and seconds.
sealed-so-far = So far:
sealed-in-all = In all, about:
sealed-closed = The page is closed. This browser keeps nothing of it.

## The opened page

sealed-opened = The page is open
sealed-print = Print
# final
sealed-print-about = Printing leaves a readable copy, and printers can keep one.
sealed-close = Close the page
sealed-frame = The page that was prepared for you
