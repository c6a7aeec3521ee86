# The desk: its header, its keys, and the notices on Today.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

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
not-saved = What you wrote last could not be saved, so you are still here.
leave-anyway = Leave without it
lock-unsaved = What you wrote last is not saved in the notebook yet.
lock-unsaved-what = If you lock now, it is put aside, encrypted, and comes back when you open the notebook again.
lock-stay = Go on writing
lock-anyway = Lock now
notice-other-states = Another state of this notebook lies in its folder.
notice-other-states-what = Two computers may have written into one shared folder, or a copy was put there. This one is open, and nothing was mixed. Keep the other files until you know what is in them.
notice-other-states-button = Look into them, in Settings
notice-restored = Something is back that could not be saved the last time.
notice-restored-what = It is below, among what you began. Look at it, and keep it.
notice-restoring = Something that could not be saved is still put aside.
notice-restoring-what = It comes back as soon as the notebook can be written again.

help-title = Keys
help-write = Just write
help-search = Search; in an open note, find words in it
help-screens = Today, Journal, { $supervision }, Settings
help-lock = Lock
help-escapes = Lock from anywhere: three times within one second
help-close = Close what is on top
help-list = This list
help-size = Larger text, smaller text, usual size
help-marks = What may point to someone in this field, and back
help-dismiss = Close
key-ctrl-n = Ctrl N
key-ctrl-f = Ctrl F
key-ctrl-numbers = Ctrl 1 to 4
key-ctrl-l = Ctrl L
key-ctrl-size = Ctrl + − 0
key-esc = Esc
key-esc-three = Esc Esc Esc
key-f1 = F1
key-f2 = F2

## What may stand on Today

notice-recovery = This notebook was opened with the recovery words.
notice-recovery-what = Choose a new passphrase now, so that you can open it without the sheet.
notice-recovery-button = Choose a new passphrase
notice-read-only = This notebook is in a place that can only be read.
notice-read-only-what = You can read everything here, and nothing can be saved. To write, copy the folder to a place that can be written and open it there.
notice-rescue = A part of this notebook is damaged. It is open for reading only.
notice-rescue-what = What can still be read is shown, and nothing is changed. Keep the folder as it is until you have what you need.
notice-calendar = The calendar of this computer looks wrong.
notice-calendar-what = Until it is set, new pages get the day { DATETIME($on, dateStyle: "long") }, the latest one known here. You can choose another day on each page. The calendar is set in the settings of the computer.
notice-drive = This drive does not keep who may open what.
notice-drive-what = So the folder cannot be closed to other accounts. Whoever can reach the drive can copy the notebook or remove it. It is encrypted all the same: without your passphrase nobody can read it.
notice-drive-known = Good to know
notice-repairs = Something was put in order when the notebook was opened.
repair-header = The key file was missing, damaged or out of date. It was mended from its second copy.
repair-header-copy = The second copy of the key file was missing, damaged or out of date. It was made again.
repair-salt = The first bytes of the notebook were damaged. They were mended from the key file, and nothing was lost.
repair-retired-database = An older copy of the notebook was left over from making a new key. It was removed.
repair-unfinished-copy = A copy that nothing could open was left over from making a new key. It was removed.
# final
recovery-card = If you forget your passphrase, nobody can open this notebook. Make a recovery sheet?
# final
recovery-card-now = Now, 2 minutes
# final
recovery-card-later = Later

## A folder that is copied elsewhere

cloud-other-move = What stays where, in Settings, says where the folder is now. Close Inbetween and move that folder to a place that is not copied. Then start Inbetween and use Choose another folder.
