# Backups, in Settings, and what is said about them elsewhere.
# Plain words, short sentences, no exclamation marks, no praise, no alarm.

backups-title = Backups
backups-about = Each day, when you first keep a note, Inbetween makes a backup. It is a whole copy of the notebook, encrypted like it, and checked before it counts. One is kept for each of the last 7 days, 4 weeks and 12 months with new notes.
backups-last = { $count ->
    [one] Last good backup: { DATETIME($on, dateStyle: "long") }, with { NUMBER($count) } note.
   *[other] Last good backup: { DATETIME($on, dateStyle: "long") }, with { NUMBER($count) } notes.
  }
backups-none = There is no good backup yet. One is made when you next keep a note.
backups-looking = Checking every part of the backups.
backups-now = Back up now
backups-now-working = Making a backup and checking it. You can carry on in the meantime.
backups-now-done = The backup is made and checked.

backups-trouble-no-room = The last backup could not be made: this drive does not have enough room. Make some room on it. Inbetween tries again when you next keep a note.
backups-trouble-damaged = The last backup could not be made: part of the notebook is damaged. Earlier backups are kept.
backups-trouble-read-only = The last backup could not be made: nothing can be written into its folder.
backups-trouble-gone = The last backup could not be made: its folder is missing.
backups-trouble-storage = The last backup could not be made: the drive refused to write. Check that it is connected. Inbetween tries again when you next keep a note.

backups-all = All backups on this computer
backups-folder = In { $folder }
backups-empty = There are none yet.
backup-notes = { $count ->
    [one] { NUMBER($count) } note
   *[other] { NUMBER($count) } notes
  }
backup-damaged = Damaged or incomplete. It does not count as a backup, and is left as it is.
backup-other-key = It has an earlier key, from before a new one was made. It opens with the passphrase of that time.
backup-other-notebook = It belongs to another notebook. It is left alone.
backup-older-passphrase = It opens with an older passphrase, the one in use when it was made.
backup-before-schema = Made before a newer version of Inbetween changed how the notebook is stored.
backup-holds-more = It holds something that is not in the open notebook. It is kept until you look at it.

backups-second = A second place
backups-second-about = A USB stick or another drive. Inbetween updates it whenever it is connected. Losing one laptop then does not take everything.
backups-second-choose = Choose a folder…
backups-second-change = Choose another folder…
backups-second-working = Updating the second place.
backups-second-folder = The second place is { $folder }.
backups-second-away = It is not connected. It will be updated when it is back.
backups-second-newest = { $count ->
    [one] { NUMBER($count) } backup is there, from { DATETIME($on, dateStyle: "long") }.
   *[other] { NUMBER($count) } backups are there, the newest from { DATETIME($on, dateStyle: "long") }.
  }
backups-second-empty = There is no backup there yet.
backups-second-one-drive = It is on the same drive as the notebook. A USB stick or another drive would be safer.
backups-second-stop = Stop using it
backups-second-stopped = It is no longer used. The backups there stay.
backups-second-trouble-no-room = It could not be updated: there is not enough room. The backups there stay as they are.
backups-second-trouble-damaged = It could not be updated: the copy there did not pass its check. The drive may be failing.
backups-second-trouble-read-only = It could not be updated: nothing can be written there.
backups-second-trouble-gone = It is not connected.
backups-second-trouble-storage = It could not be updated: the drive refused to write.

backups-file = One file to take with you
backups-file-about = A fresh backup in one file, for a USB stick or a safe place elsewhere. A text in it says how to open it without Inbetween.
backups-file-passphrase = It opens with the passphrase that opens this notebook today. If you change the passphrase later, this file still needs today's. Nobody can reset it.
backups-file-sheet = The current recovery sheet opens it as well.
backups-file-button = Back up to…
backups-file-working = Making a backup, saving it and reading it back.
backups-file-done = { $name } is saved and was read back.

backups-keys = Earlier backups stay as they are, and still open with the passphrase they were made with. Inbetween then makes a new backup under the new key.

stays-backup = Last good backup
stays-backup-last = { $count ->
    [one] { DATETIME($on, dateStyle: "long") }, with { NUMBER($count) } note.
   *[other] { DATETIME($on, dateStyle: "long") }, with { NUMBER($count) } notes.
  }
stays-backup-none = There is none yet.
file-backup = A backup of your notebook, encrypted, with instructions for opening it
file-kept-aside = The notebook as it was before another replaced it. It is kept whole until you remove it

backup-overdue = Two weeks of writing have no backup yet.
backup-overdue-button = Go to the backups

notice-waits = This notebook is from an older version, and cannot be backed up now.
notice-waits-what = So it was left as it is. You can read everything. To write, make room on the drive, then lock the notebook and open it again. It is then backed up and brought up to date.
notice-waits-other = So it was left as it is. You can read everything. To write, check that the drive can be written to, then lock the notebook and open it again. It is then backed up and brought up to date.
