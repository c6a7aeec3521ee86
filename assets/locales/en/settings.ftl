# Settings, and what stays where.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Settings

settings-parts = On this page
keeping-title = How long things are kept
keeping-about = What you put into the bin stays there for 30 days and is then removed for good. Older backups make room for newer ones. Nothing else is removed by itself, unless you choose it here.

## What stays where

stays-title = What stays where
stays-intro = Every file of Inbetween on this computer, as found just now, and what keeps it closed.
stays-again = Look again
stays-looked = Looked again.
stays-whose = This laptop
stays-files = Files
files-caption = In { $folder }
files-name = File
files-what = What it is
files-size = Size
files-none = Nothing is kept here.
file-header = The key to the notebook, locked with your passphrase
file-header-copy = A second copy of the key file
file-database = Your notebook, encrypted
file-other-state = Another state of this notebook, encrypted. Keep it until you know which is the newer one
file-unfinished-copy = A copy that was being made for a new key when the program ended. Nothing opens it, and nothing in the notebook needs it
file-unsaved-text = What could not be saved in the notebook, encrypted. It comes back when the notebook is opened
file-lock = A mark: the notebook is open
file-gate-settings = Language, appearance, text size and the size of the window. It can be read without the passphrase
file-known-notebooks = Tells this app that there was a notebook, without saying where
file-window = Kept by the window itself. It can be read without the passphrase
file-other = Left over from something that was not finished
size-bytes = { $bytes ->
    [one] { NUMBER($bytes) } byte
   *[other] { NUMBER($bytes) } bytes
  }
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 1) } KB

stays-seal = The seal, as just tested
seal-about = Inbetween asked this computer for a way out, just now. This is what it was told.
seal-none = This system has no such seal. Inbetween has no part that talks to a network, but here the system does not enforce it.
door-internet = The internet (IPv4)
door-internet6 = The internet (IPv6)
door-packet = The network card itself
door-is-refused = Refused
door-is-open = Open
seal-open = A door is open, so the seal does not hold. Close Inbetween and start it again. Inbetween has no part that sends anything; the seal is a second lock on that.
seal-outside = Outside the seal: the dialog that chooses a file and the print spooler. They are other programs, and this app talks to them over the desktop's own bus.

stays-health = Last full check
health-never = Not done yet. It is done once a day by itself, a moment after opening.
health-sound = { DATETIME($on, dateStyle: "long") }. The notebook is sound.
health-unsound = { DATETIME($on, dateStyle: "long") }. The notebook did not pass this check. Keep a copy of the whole folder as it is.

stays-self-opening = The page that opens itself
stays-self-opening-about = Every sealed page of this version holds the same script. Its SHA-256 stands in the README as well, so that anyone can compare them:
stays-without = Without this app
stays-without-about = Everything can be opened without Inbetween, with tools that anyone can get. SECURITY.md in the documentation gives the lines to type.

## Passphrase and recovery

keys-title = Passphrase and recovery
not-now-read-only = Nothing can be saved in this place, so this cannot be changed here.
not-now-rescue = The notebook is open for reading only, so this cannot be changed now.

change-title = Change the passphrase
change-about = The notebook locks afterwards, so that you can try the new passphrase. Copies of the notebook made before still open with the old one.
change-current = Your passphrase now
change-button = Change it and lock
change-done = The passphrase is changed. The notebook locks now, so that you can try it.

sheet-title = Recovery sheet
sheet-has = There is a recovery sheet. A new one ends the old one.
sheet-has-none = There is no recovery sheet yet.
# final
sheet-about = Ten words that open your notebook if the passphrase is forgotten. Write them by hand and keep them where nobody looks. Whoever finds them can read everything.
# final
sheet-employer = Write these down by hand. Do not print them at work.
sheet-show = Show the ten words
sheet-words = Your ten words
sheet-written = I have written them down
sheet-stop = Stop, keep nothing
sheet-ask-legend = Two words of your sheet
sheet-ask-about = Look at what you wrote, and type these two. The sheet counts from then on.
sheet-ask-word = Word { NUMBER($position) }
sheet-see-again = Show the words again
sheet-keep = Keep this sheet
sheet-done = The recovery sheet is kept. The words are not shown again.

renew-title = New key
renew-when = If somebody else may have had your passphrase or a copy of this notebook.
renew-about = The whole notebook is written again under a new key. A copy that somebody already has stays readable with the old passphrase, but nothing that you write from then on can be read with it. The recovery sheet ends and must be made again. The notebook locks afterwards.
renew-first = The notebook was opened with the recovery words. Choose a new passphrase first.
renew-button = Make a new key
renew-working = The notebook is being written again under a new key. Leave it open.
renew-done = The new key is made. The notebook locks now. Make a new recovery sheet when you have opened it again.

## Locking

day-end-title = The end of a day
day-end-label = My day ends at
day-end-hour = { $hour ->
    [0] midnight
   *[other] { NUMBER($hour, minimumIntegerDigits: 2) }:00
  }
day-end-about = For work at night. Until that time a page that you begin gets the day before. Pages that are kept already keep their day.

locking-title = Locking
locking-label = Lock after this long without a key or a touch
locking-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minute
   *[other] { NUMBER($minutes) } minutes
  }
locking-also = It also locks when the computer sleeps or its screen locks, with Ctrl{ "\u00A0" }L, and when Esc is pressed three times within one second.
