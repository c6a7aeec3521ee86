# Backups, in Settings, and what is said about them elsewhere.
# Plain words, short sentences, no exclamation marks, no praise, no alarm.

backups-title = Backups
backups-about = After the first note that you keep on a day, a backup is made by itself: a whole copy of the notebook, encrypted like the notebook and checked before it counts. One stays for each of the last 7 days, 4 weeks and 12 months on which you wrote.
backups-last = { $count ->
    [one] Last good backup: { DATETIME($on, dateStyle: "long") }, with { NUMBER($count) } note.
   *[other] Last good backup: { DATETIME($on, dateStyle: "long") }, with { NUMBER($count) } notes.
  }
backups-none = There is no good backup yet. One is made when you next keep a note.
backups-looking = Looking at the backups and checking every page of them.
backups-now = Back up now
backups-now-working = Making a backup and checking it. You can go on in the meantime.
backups-now-done = The backup is made and checked.

backups-trouble-no-room = The last backup could not be made: this drive has not enough room. Make some room on it. It is tried again when you next keep a note.
backups-trouble-damaged = The last backup could not be made: a part of the notebook is damaged. The backups made before are kept.
backups-trouble-read-only = The last backup could not be made: nothing can be written into its folder.
backups-trouble-gone = The last backup could not be made: its folder is not there.
backups-trouble-storage = The last backup could not be made: the drive refused. Look whether it is connected. It is tried again when you next keep a note.

backups-all = All backups on this computer
backups-folder = In { $folder }
backups-empty = There are none yet.
backup-notes = { $count ->
    [one] { NUMBER($count) } note
   *[other] { NUMBER($count) } notes
  }
backup-damaged = Damaged or not complete. It does not count as a backup, and is left as it is.
backup-other-key = It has another key, from before you made a new one. It opens with the passphrase of that time.
backup-other-notebook = It belongs to another notebook. It is left alone.
backup-older-passphrase = It opens with an older passphrase, the one that counted when it was made.
backup-before-schema = Made before a newer version of Inbetween changed how the notebook is stored.
backup-holds-more = It holds something that is not in the notebook that is open. It is kept until you have looked at it.

backups-second = A second place
backups-second-about = A stick or another drive. It is filled whenever it is connected, so that one lost laptop does not take everything.
backups-second-choose = Choose a folder…
backups-second-change = Choose another folder…
backups-second-working = Filling the second place.
backups-second-folder = The second place is { $folder }.
backups-second-away = It is not connected. It is filled when it is back.
backups-second-newest = { $count ->
    [one] { NUMBER($count) } backup lies there, of { DATETIME($on, dateStyle: "long") }.
   *[other] { NUMBER($count) } backups lie there, the newest of { DATETIME($on, dateStyle: "long") }.
  }
backups-second-empty = No backup lies there yet.
backups-second-one-drive = It is on the same drive as the notebook. A stick or another drive would be safer.
backups-second-stop = Stop using it
backups-second-stopped = It is no longer used. The backups there stay.
backups-second-trouble-no-room = It could not be filled: there is not enough room. The backups there stay as they are.
backups-second-trouble-damaged = It could not be filled: the copy there did not pass its check. The drive may be failing.
backups-second-trouble-read-only = It could not be filled: nothing can be written there.
backups-second-trouble-gone = It is not connected.
backups-second-trouble-storage = It could not be filled: the drive refused.

backups-file = One file to take along
backups-file-about = A fresh backup in one file, for a stick or for a safe place elsewhere. A page in it says how to open it without Inbetween.
backups-file-passphrase = It opens with the passphrase that opens this notebook today. If you change the passphrase later, this file still opens with the one of today. Nobody can open it without.
backups-file-sheet = The recovery sheet that counts today opens it as well.
backups-file-button = Back up to…
backups-file-working = Making a backup, saving it and reading it back.
backups-file-done = { $name } is saved and was read back.

backups-keys = Backups made so far stay as they are and still open with the passphrase they were made with. A new backup, under the new key, is made by itself.

stays-backup = Last good backup
stays-backup-last = { $count ->
    [one] { DATETIME($on, dateStyle: "long") }, with { NUMBER($count) } note.
   *[other] { DATETIME($on, dateStyle: "long") }, with { NUMBER($count) } notes.
  }
stays-backup-none = There is none yet.
file-backup = A backup of your notebook, encrypted, with papers that say how to open it
file-kept-aside = The notebook as it was before another took its place, whole, until you let it go

backup-overdue = There has been no backup for two weeks of writing.
backup-overdue-button = Look at the backups

notice-waits = This notebook is from an older version, and there can be no backup of it now.
notice-waits-what = So it was left as it is. You can read everything. Make room on the drive, lock and open it again: then it is backed up and brought up to date, and you can write.
notice-waits-other = So it was left as it is. You can read everything. Look whether the drive can be written, lock and open it again: then it is backed up and brought up to date, and you can write.
