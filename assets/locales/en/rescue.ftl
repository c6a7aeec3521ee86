# Older, damaged and missing notebooks: at the gate, and the notices about them on Today.
# The person may fear that everything is lost. So first comes what is safe, and then what can be done.

## Restoring from a backup, at the gate

gate-backups = Restore from a backup
restore-title = Restore from a backup
restore-safe = Looking changes nothing. If a backup replaces a notebook here, that one is kept beside it, unchanged, until you remove it.
restore-kept = A notebook that is already in this folder is kept beside the restored one, unchanged, until you remove it.
restore-legend = Which backup?
restore-none = There are no backups in this folder.
restore-day = { DATETIME($on, dateStyle: "long") }
restore-daily = The backup from this day
restore-before-version = Made before a newer version of Inbetween changed the notebook
restore-incomplete = Files are missing or were cut short, so it cannot be used
restore-folder = Choose a folder…
restore-file = Choose a file…
restore-elsewhere-about = A backup from another place
restore-elsewhere-picked = { $name }
restore-choose-first = Choose a backup first.
restore-passphrase = The passphrase that opened the notebook on that day
restore-look = Look inside
restore-looking = Copying the backup and checking every part of it. This can take a moment.
restore-whole = This backup is complete.
restore-count = { $count ->
    [0] There are no notes in it.
    [one] There is one note in it.
   *[other] There are { NUMBER($count) } notes in it.
}
restore-latest = The latest note or change in it is from { DATETIME($on, dateStyle: "long") }.
restore-another = It is a backup of a different notebook from the one in this folder. Both are kept.
restore-now = Use this backup
restore-other = Choose another
restored-title = The backup is in place.
restored-aside = What was here before is kept, unchanged:
restored-open = Open my notebook

## A restore that did not come to its end

waiting-title = Another copy did not take the place of your notebook.
waiting-what = It was asked for on { DATETIME($on, dateStyle: "long") }, but the folders could not change places. Nothing is lost. Your notebook is as it was, and the copy is beside it, whole.
waiting-choice = If the copy takes its place, it opens with the passphrase of that copy. Your notebook is then kept beside it.
waiting-go-on = Use the copy now
waiting-stop = Keep my notebook as it is
cleared-title = A copy of a backup was not finished, and was cleared away.
cleared-what = Inbetween ended while it was being made. Nothing is lost: your notebook and the backup are as they were. You can begin again.
unnamed-title = The earlier notebook has no name of its own yet.
unnamed-what = The copy has taken the place of your notebook. The earlier one is whole, in the folder .restoring beside it. It could not be renamed yet, and Inbetween tries again at every start. Nothing is lost. Please leave that folder as it is.

## The secret, on these pages

secret-words = The ten words or 24 digits of your recovery sheet
secret-use-words = I have only the recovery sheet
secret-use-passphrase = I have the passphrase

## A damaged notebook

damage-offer = See what can be read
damage-title = See what can be read
damage-safe = Nothing has been changed, and looking changes nothing. With your passphrase, Inbetween tries to read each note once.
damage-look = Count the notes
damage-counting = Reading every note. This can take a moment.
damage-readable = { $count ->
    [0] No note can be read.
    [one] One note can be read.
   *[other] { NUMBER($count) } notes can be read.
}
damage-none-lost = No note is missing. The damage is elsewhere in the notebook.
damage-lost = { $count ->
    [one] One note cannot be read.
   *[other] { NUMBER($count) } notes cannot be read.
}
damage-lost-at-most = { $count ->
    [one] There may have been one more note. It may also have been removed earlier.
   *[other] There may have been up to { NUMBER($count) } more notes. Some of them may have been removed earlier.
}
damage-lost-unknown = There may have been more notes. How many is not known.
damage-days = Days of the lost notes, as far as they are known: { $days }
damage-new-title = Make a new notebook from it
damage-new-about = Everything that can be read comes along: notes with their earlier versions, unfinished notes, limits, contacts, settings. Your passphrase and your recovery sheet stay the same. The damaged notebook is kept beside it, unchanged.
damage-new = Make a new notebook from what can be read
damage-making = Making the new notebook. This can take a moment.
damage-backup-title = Use a backup
damage-backup-newest = The newest backup here is from { DATETIME($on, dateStyle: "long") }. You can first see how much is in it.
damage-backup-none = There is none in this folder. There may be one on a USB stick or another drive.
salvaged-title = The new notebook is ready.
salvaged-count = { $count ->
    [0] No note came along.
    [one] One note came along.
   *[other] { NUMBER($count) } notes came along.
}
salvaged-others = { $count ->
    [0] Apart from the notes, something may be missing.
    [one] Apart from the notes, one thing could not be read. It may be an earlier version, an unfinished note or a limit.
   *[other] Apart from the notes, { NUMBER($count) } things could not be read. They may be earlier versions, unfinished notes or limits.
}
salvaged-words = { $count ->
    [one] In one note, the questions may be worded differently than before. The answers are unchanged.
   *[other] In { NUMBER($count) } notes, the questions may be worded differently than before. The answers are unchanged.
}
salvaged-settings = The settings could not be read. They are now those of a new notebook.

## An older file was put back

older-title = An older file was put back
older-safe = You decide how to go on.
older-legend = How do you want to open it?
older-read = For reading only
older-read-about = Nothing is changed. You can look at what is there, and put the right files back afterwards.
older-go-on = Go on with it
older-go-on-older-header = This is what I want: this key file is the right one. From now on, its passphrase opens the notebook.
older-go-on-older-database = This is what I want: this notebook is the right one. Anything written since is not in it.
older-open = Open my notebook

notice-older-header = The key file was older than this notebook.
notice-older-header-what = An older key file was put back, and it is in use now. An older passphrase may open the notebook again. If that is not what you want, choose a new passphrase, and then make a new key.
notice-older-database = This notebook was older than its key file.
notice-older-database-what = An older copy of the notebook was put back, and it is open now. Anything written after that copy is not in it. A backup may have it.
notice-rollback-known = Understood
