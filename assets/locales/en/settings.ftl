# Settings, and what stays where.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Settings

settings-parts = On this page
language-about = The words of Inbetween change at once. Notes stay in the words they were kept with. Self-ratings in another language begin a new series.
keeping-title = How long things are kept
keeping-about = What you put into the bin stays there for 30 days and is then removed for good. Older backups make room for newer ones. Nothing else is removed unless you choose it here.

## What stays where

stays-title = What stays where
stays-intro = Every file of Inbetween on this computer, as found just now, and what protects it.
stays-again = Check again
stays-looked = Checked again.
stays-whose = This laptop
stays-files = Files
files-caption = In { $folder }
files-name = File
files-what = What it is
files-size = Size
files-none = Nothing is kept here.
file-header = The key to the notebook, encrypted with your passphrase
file-header-copy = A second copy of the key file
file-database = Your notebook, encrypted
file-other-state = Another copy of this notebook, encrypted. Keep it until you know which is the newer one
file-unfinished-copy = An unfinished copy from making a new key. Nothing opens it, and the notebook does not need it
file-unsaved-text = Words that could not be saved in the notebook, encrypted. They come back when the notebook is opened
file-lock = A marker that says the notebook is open
file-gate-settings = Language, appearance, text size and window size. It can be read without the passphrase
file-known-notebooks = Tells Inbetween that there was a notebook, without saying where
file-window = Kept by the window itself. It can be read without the passphrase
file-other = Left over from something unfinished
size-bytes = { $bytes ->
    [one] { NUMBER($bytes) } byte
   *[other] { NUMBER($bytes) } bytes
  }
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 1) } KB

stays-seal = No way to a network, as just tested
seal-about = Inbetween has just tried to reach a network. These are the answers.
seal-none = This system cannot close a program off from networks. Inbetween has no part that talks to a network, but here the system does not enforce it.
door-internet = The internet (IPv4)
door-internet6 = The internet (IPv6)
door-packet = The network card itself
door-is-refused = Refused
door-is-open = Open
seal-open = One way is open, so this protection does not hold. Close Inbetween and start it again. Inbetween has no part that sends anything; this is a second lock.
seal-outside = Two things are outside this protection: the dialog that chooses a file, and printing. They are other programs, and Inbetween talks to them through the desktop.

stays-health = Last full check
health-never = Not done yet. It runs once a day, shortly after the notebook is opened.
health-sound = { DATETIME($on, dateStyle: "long") }. The notebook is sound.
health-unsound = { DATETIME($on, dateStyle: "long") }. The notebook did not pass this check. Keep a copy of the whole folder as it is.

stays-self-opening = Files that open in a browser
stays-self-opening-about = Every sealed file from this version holds the same script. Its SHA-256 is also in the README, so that anyone can compare them:
stays-without = Without Inbetween
stays-without-about = Everything can be opened without Inbetween, with tools that anyone can get. SECURITY.md in the documentation says how.

## Passphrase and recovery

keys-title = Passphrase and recovery
not-now-read-only = Nothing can be saved in this place, so this cannot be changed here.
not-now-rescue = The notebook is open for reading only, so this cannot be changed now.

change-title = Change the passphrase
change-about = The notebook locks afterwards, so that you can try the new passphrase. Earlier copies of the notebook still open with the old one.
change-current = Your current passphrase
change-button = Change it and lock
change-done = The passphrase is changed. The notebook locks now, so that you can try it.

sheet-title = Recovery sheet
sheet-has = There is a recovery sheet. A new one replaces it.
sheet-has-none = There is no recovery sheet yet.
# final
sheet-about = Ten words or 24 digits that open your notebook if the passphrase is forgotten. Write them by hand and keep them where nobody looks. Whoever finds them can read everything.
# final
sheet-employer = Write these down by hand. Do not print them at work.
sheet-kind = What is on the sheet?
sheet-kind-words = Ten words
# Czech words where Czech is chosen, English words in every other language.
sheet-kind-words-about = English words, chosen at random. Short to write by hand.
sheet-kind-digits = 24 digits in six groups of four
sheet-kind-digits-about = They can be written and said in every language.
sheet-show = Show what to write down
sheet-words = Your ten words
sheet-digits = Your 24 digits
sheet-written = They are written down
sheet-stop = Stop without a sheet
sheet-ask-legend = Two words of your sheet
sheet-ask-about = Look at your sheet and type these two words. After that it works.
sheet-ask-word = Word { NUMBER($position) }
sheet-ask-digits-legend = Two groups of your sheet
sheet-ask-digits-about = Look at your sheet and type these two groups of four digits. After that it works.
sheet-ask-group = Group { NUMBER($position) }
sheet-see-again = Show the sheet again
sheet-keep = Keep this sheet
sheet-done = The recovery sheet is ready. It will not be shown again.

renew-title = New key
renew-when = If somebody else may have had your passphrase or a copy of this notebook.
renew-about = The whole notebook is written again under a new key. A copy that somebody already has can still be read with the old passphrase. What you write from then on cannot. The recovery sheet stops working; make a new one afterwards. The notebook locks when this is done.
renew-first = The notebook was opened with the recovery sheet. Choose a new passphrase first.
renew-button = Make a new key
renew-working = Writing the notebook again under a new key. Leave it open.
renew-done = The new key is made. The notebook locks now. Make a new recovery sheet once it is open again.

## Locking

day-end-title = When my day ends
day-end-label = My day ends at
day-end-hour = { $hour ->
    [0] midnight
   *[other] { NUMBER($hour, minimumIntegerDigits: 2) }:00
  }
day-end-about = For work at night. Until that time, a note you begin gets the day before. Notes that are already kept keep their day.

locking-title = Locking
locking-label = Lock after this long without typing or touching
locking-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minute
   *[other] { NUMBER($minutes) } minutes
  }
locking-also = It also locks when the computer sleeps or its screen locks. Ctrl{ "\u00A0" }L locks it at once, and so does pressing Esc three times within one second.
