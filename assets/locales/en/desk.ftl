# The desk: its header, its keys, and the notices on Today.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## At the desk

nav-label = Main menu
# final
nav-today = Today
# final
nav-journal = Journal
# final
nav-settings = Settings
lock-now = Lock now
help = Keyboard shortcuts
help-key = F1
not-saved = The latest changes could not be saved, so this has stayed open.
leave-anyway = Leave without saving
lock-unsaved = The latest changes are not saved in the notebook yet.
lock-unsaved-what = If you lock now, they are stored encrypted, and come back when you open the notebook again.
lock-stay = Keep writing
lock-anyway = Lock now
notice-other-states = There is another copy of this notebook in its folder.
notice-other-states-what = Two computers may have written to one shared folder, or a copy was put there. This one is open, and nothing was mixed. Keep the other files until you know what is in them.
notice-other-states-button = Look at them in Settings
notice-restored = Something that could not be saved last time is back.
notice-restored-what = It is below, with the unfinished notes. Look at it, and keep it.
notice-restoring = Something that could not be saved is still waiting.
notice-restoring-what = It is stored encrypted, and comes back as soon as the notebook can be written to again.

help-title = Keyboard shortcuts
help-write = Just write
help-search = Search; in an open note, find words in it
help-lock = Lock
help-escapes = Lock from anywhere: three times within one second
help-close = Close whatever is open on top
help-list = This list
help-size = Larger text, smaller text, usual size
help-marks = To the list of what may point to someone, and back
help-dismiss = Close
key-ctrl-n = Ctrl N
key-ctrl-f = Ctrl F
key-ctrl-numbers = Ctrl 1 to { $last }
key-ctrl-l = Ctrl L
key-ctrl-size = Ctrl + − 0
key-esc = Esc
key-esc-three = Esc Esc Esc
key-f1 = F1
key-f2 = F2

## What may stand on Today

notice-recovery = This notebook was opened with the recovery sheet.
notice-recovery-what = Choose a new passphrase now, so that you can open it without the sheet.
notice-recovery-button = Choose a new passphrase
notice-read-only = Nothing can be saved in the place where this notebook is.
notice-read-only-what = You can read everything here. To write, copy the folder to a place where files can be saved, and open it there.
notice-rescue = Part of this notebook is damaged. It is open for reading only.
notice-rescue-what = What can still be read is shown, and nothing is changed. Keep the folder as it is until you have what you need.
notice-calendar = The date on this computer looks wrong.
notice-calendar-what = Until it is corrected, new notes get the date { DATETIME($on, dateStyle: "long") }, the latest one known here. You can choose another date in each note. The date is set in the computer's own settings.
notice-drive = This drive cannot keep a folder private to one account.
notice-drive-what = So the folder cannot be closed to other accounts. Anyone who can reach the drive can copy the notebook or remove it. It is still encrypted: nobody can read it without your passphrase.
notice-drive-known = Understood
notice-repairs = Something was repaired when the notebook was opened.
repair-header = The key file was missing, damaged or out of date. It was restored from its second copy.
repair-header-copy = The second copy of the key file was missing, damaged or out of date. It was made again.
repair-salt = The first bytes of the notebook were damaged. They were restored from the key file, and nothing was lost.
repair-retired-database = An older copy of the notebook was left over from making a new key. It was removed.
repair-unfinished-copy = An unusable copy was left over from making a new key. It was removed.
# final
recovery-card = If you forget your passphrase, nobody can open this notebook. Make a recovery sheet?
# final
recovery-card-now = Now, 2 minutes
# final
recovery-card-later = Later

## A folder that is copied elsewhere

cloud-other-move = What stays where, in Settings, shows where the folder is now. Close Inbetween and move that folder to a place that is not copied. Then start Inbetween and use Choose another folder.
