# What a person reads in the two windows, outside forms and errors.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## In both windows

app-name = Inbetween
back = Back
try-again = Try again
loading = One moment.
trouble-place = Where

## A passphrase field

show = Show
hide = Hide
show-passphrase = Show what is typed
hide-passphrase = Hide what is typed
caps-lock = Caps Lock is on.
working-out-key = The key is being worked out. This takes a moment.

## Appearance and text size

appearance-and-size = Appearance and text size
appearance-legend = Appearance
appearance-system = As the system
appearance-light = Light
appearance-dark = Dark
size-legend = Text size
size-percent = { NUMBER($percent) } %

## First evening, page one

welcome-step = First of two pages
welcome-title = What this is
# final
welcome-about = This is a private notebook. It sends nothing to anyone. It cannot tell whether you are ill, safe or fit for work, and nobody watches over you through it. Whoever has your passphrase, or can see your screen, can read it. In some legal proceedings private notes can be asked for, and notes about people you meet at work can fall under rules of confidentiality: leave out names and places.
# final
whose-legend = Whose laptop is this?
# final
whose-mine = Mine
# final
whose-mine-about = Only you use it. It locks after five quiet minutes; you can change that.
# final
whose-shared = Shared
# final
whose-shared-about = Others use it too. They can see that this app is here, but nothing of yours before the passphrase.
# final
whose-employer = My employer's
# final
whose-employer-about = Your employer may be able to see this screen and what is typed; no app can prevent that. If you can, use a computer of your own for this notebook.
whose-none = Choose one of the three to go on.
# final
language-line = In English for now. Polish, Czech and Swedish are prepared, not translated.
language-review = Peer support workers have not reviewed these words yet.
welcome-folder = The notebook will be kept in { $folder }. If you have one on another drive, connect it and start again.
welcome-next = Go on to the passphrase

## First evening, page two

choose-step = Second of two pages
choose-title = Your passphrase
choose-about = The passphrase opens this notebook. Nobody can reset it, so choose one that you will remember. You can make a recovery sheet afterwards.
way-legend = What kind of passphrase?
# final
way-own = My own sentence
way-own-about = A few words that only you would put together.
# final
way-words = Generated words
way-words-about = Six words picked by chance. Hard to guess, and they take a little time to learn.
own-label = Your sentence
own-again-label = The same sentence again
words-label = Your six words
words-other = Other words
words-again-label = Type the six words once
words-again-hint = With spaces or with hyphens between them.
not-the-same = The two are not the same. Type it again.
not-these-words = These are not the six words above. Type them again.
make-notebook = Make my notebook

strength-label = How hard it is to guess
strength-short = Too short so far
strength-0 = Easy to guess
strength-1 = Easy to guess
strength-2 = Still easy to guess
strength-3 = Hard to guess
strength-4 = Very hard to guess

## Unlocking

unlock-title = Open your notebook
passphrase-label = Passphrase
unlock-button = Open my notebook
unlock-forgot = I forgot my passphrase
rescue-title = Open for reading only
rescue-about = What can still be read is shown. Nothing in the notebook is changed.
rescue-button = Open for reading only

forgotten-title = I forgot my passphrase
# final
forgotten-about = Your recovery words open the notebook, if you made a sheet. Without the passphrase and without the sheet, nobody can open it, and nobody can reset it. Your file stays where it is. You can start a new notebook beside it.
forgotten-beside = For a new notebook, type this in a terminal, with the name of an empty folder: inbetween --data FOLDER
forgotten-label = The ten words of your recovery sheet
forgotten-hint = In their order, with spaces or hyphens between them.
forgotten-button = Open with my recovery words
forgotten-back = Back to the passphrase

trouble-close-folder = Close the folder to other accounts

## At the desk

nav-label = The way around
# final
nav-today = Today
# final
nav-journal = Journal
# final
nav-settings = Settings
lock-now = Lock now
help = Keys
help-key = F1
locked-cover = Locked.
not-saved = What you wrote last could not be saved, so you are still here.
leave-anyway = Leave without it

help-title = Keys
help-write = Just write
help-search = Search
help-screens = Today, Journal, { $supervision }, Settings
help-lock = Lock
help-escapes = Lock from anywhere: three times within one second
help-close = Close what is on top
help-list = This list
help-marks = What may point to someone in this field, and back
help-dismiss = Close
key-ctrl-n = Ctrl N
key-ctrl-f = Ctrl F
key-ctrl-numbers = Ctrl 1 to 4
key-ctrl-l = Ctrl L
key-esc = Esc
key-esc-three = Esc Esc Esc
key-f1 = F1
key-f2 = F2

# final
locking-soon = Locking in one minute. Touch any key to stay. What you wrote is saved.

## What may stand on Today

notice-recovery = This notebook was opened with the recovery words.
notice-recovery-what = Choose a new passphrase now, so that you can open it without the sheet.
notice-recovery-button = Choose a new passphrase
notice-read-only = This notebook is in a place that can only be read.
notice-read-only-what = You can read everything here, and nothing can be saved. To write, copy the folder to a place that can be written and open it there.
notice-rescue = A part of this notebook is damaged. It is open for reading only.
notice-rescue-what = What can still be read is shown, and nothing is changed. Keep the folder as it is until you have what you need.
notice-repairs = Something was put in order when the notebook was opened.
repair-header = The key file was missing, damaged or out of date. It was mended from its second copy.
repair-header-copy = The second copy of the key file was missing, damaged or out of date. It was made again.
repair-salt = The first bytes of the notebook were damaged. They were mended from the key file, and nothing was lost.
repair-retired-database = An older copy of the notebook was left over from making a new key. It was removed.
# final
recovery-card = If you forget your passphrase, nobody can open this notebook. Make a recovery sheet?
# final
recovery-card-now = Now, 2 minutes
# final
recovery-card-later = Later

## A folder that is copied elsewhere

# final
cloud = This folder seems to be copied to a cloud service. The file is locked, but it would leave this computer. Choose another place?
cloud-service = It looks like a folder of { $service }.
# final
cloud-other = Choose another
# final
cloud-keep = Keep this one
cloud-other-new = For a notebook in another place, close this window and type this in a terminal, with the name of an empty folder: inbetween --data FOLDER
cloud-other-move = Close Inbetween and move its folder to a place that is not copied. Then type this in a terminal, with the folder's new name: inbetween --data FOLDER. What stays where, in Settings, says where the folder is now.

## Settings

settings-parts = On this page
language-title = Language
keeping-title = How long things are kept
keeping-about = What you put into the bin stays there for 30 days and is then removed for good. Nothing else is ever removed by itself.

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
file-lock = An empty mark: the notebook is open
file-gate-settings = Language, appearance and text size. It can be read without the passphrase
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

locking-title = Locking
locking-label = Lock after this long without a key or a touch
locking-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minute
   *[other] { NUMBER($minutes) } minutes
  }
locking-also = It also locks when the computer sleeps or its screen locks, with Ctrl{ "\u00A0" }L, and when Esc is pressed three times within one second.
saved = Saved.
