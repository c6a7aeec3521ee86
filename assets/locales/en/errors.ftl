# Two halves for every error: what happened (error-), and what to do (remedy-).
# Nothing that a library said, nobody to blame, no alarm.

error-locked = The notebook is locked.
remedy-locked = Open it again with your passphrase.

error-wrong-passphrase = This passphrase does not open the notebook.
remedy-wrong-passphrase = Choose Show to see what is typed, look at Caps Lock and the keyboard's language, and type it again.

error-wrong-recovery-words = These ten words do not open this notebook.
remedy-wrong-recovery-words = Compare them with your sheet, one by one and in order. A newer sheet or a new key ends an older sheet.

error-words-not-known = These are not the ten words of a recovery sheet.
remedy-words-not-known = Look for a slip in the spelling, and for a word left out or written twice. There are ten.

error-no-recovery-sheet = This notebook has no recovery sheet.
remedy-no-recovery-sheet = Only the passphrase opens it. Try the ways in which you may have written it: capital letters, spaces, the end of the sentence.

error-words-do-not-match = These are not the two words asked for.
remedy-words-do-not-match = Look at your sheet and type them again. If the sheet has a slip, show the words again and correct it.

error-unknown-key-slot = This notebook has a further key that this version of Inbetween does not know.
remedy-unknown-key-slot = Nothing was changed. It may come from a newer version. If you do not know where it comes from, make a new key: that ends every other one.

error-passphrase-too-weak = This passphrase is easy to guess.
# final
remedy-passphrase-too-weak = Add two or three more words that only you would think of.

error-passphrase-too-long = This passphrase is longer than 1,000 characters.
remedy-passphrase-too-long = Choose a shorter one. A sentence is enough.

error-notebook-exists = There is already a notebook in this place.
remedy-notebook-exists = Nothing was changed. Close this window and start Inbetween again to open it.

error-no-notebook = There is no notebook in this place.
remedy-no-notebook = If the folder was moved or is on another drive, put it back, then try again.

error-header-missing = The notebook is here, but its key file is missing.
remedy-header-missing = Put header.json back from a copy of this folder, then try again. Leave the other files as they are.

error-header-damaged = Both copies of the key file are damaged.
remedy-header-damaged = Put header.json back from a copy of this folder, then try again. Leave the other files as they are.

error-header-changed = The key file, or one of its two copies, does not belong to this notebook.
remedy-header-changed = Nothing was changed. Make a copy of the folder as it is. Then put back the two files header.json and header.copy.json that belong together.

error-database-missing = The key file is here, but the notebook itself is missing.
remedy-database-missing = Put the notebook's file back from a copy of this folder, then try again. Leave the key file as it is.

error-database-damaged = { $count ->
    [0] A part of the notebook is damaged.
    [one] { NUMBER($count) } page of the notebook is damaged.
   *[other] { NUMBER($count) } pages of the notebook are damaged.
  }
remedy-database-damaged = Nothing was changed. You can see what can still be read, use a backup, or open it for reading only.

error-beyond-rescue = So much of the notebook is damaged that it does not open for reading either.
remedy-beyond-rescue = Nothing was changed. Make a copy of the folder as it is. SECURITY.md in the documentation says how someone can read single pages of it with open-without-inbetween.py.

error-restore-unfinished = Another copy should take the place of your notebook, and could not be put there.
remedy-restore-unfinished = Nothing is lost. The copy and the notebook of before both lie in the folder, whole. See that the drive can be written to, then try again.

error-no-backup-there = There is no backup of a notebook in this folder.
remedy-no-backup-there = Choose the folder that holds header.json, or the one above it. Nothing was changed.

error-backup-damaged = This backup is not whole: files are missing, cut short or changed.
remedy-backup-damaged = Nothing was changed. Try the backup before it.

error-backup-too-new = This backup was made by a newer version of Inbetween.
remedy-backup-too-new = Nothing was changed. Restore it with that version, or try the backup before it.

error-older-header = This key file is not the one the notebook was last saved with. An older one may have been put back.
remedy-older-header = Your notes are here, and nothing was changed. With an older key file, an older passphrase opens the notebook again.

error-older-database = This notebook is older than its key file. An older copy may have been put back.
remedy-older-database = Nothing was changed. What was written since that copy was made is not in this file, and may be in a backup or in another copy of the folder.

error-database-foreign = The notebook's file does not belong to this key file.
remedy-database-foreign = Nothing was changed. Put back the two files that were together, from a copy of the folder.

error-too-new = This notebook was written by a newer version of Inbetween.
remedy-too-new = Open it with that version. Nothing was changed.

error-foreign-schema = This notebook holds something that Inbetween did not put there.
remedy-foreign-schema = It was not opened, so that nothing in it can do anything. Use the notebook you know, or a copy of its folder.

error-another-copy = Another copy of Inbetween has this notebook open.
remedy-another-copy = Close the other window, then try again.

error-read-only-place = This notebook is in a place that can only be read.
remedy-read-only-place = Copy the folder to a place that can be written, and open it there.

error-read-only-leftover = A change to this notebook was not finished, and this place can only be read.
remedy-read-only-leftover = Copy the whole folder to a place that can be written, and open it there. The notebook is then put in order by itself.

error-foreign-log = Another program has opened the notebook's file and left something beside it.
remedy-foreign-log = Close that program, then try again. If it is closed already, keep a copy of the folder as it is before anything else.

error-foreign-journal = Beside the notebook lies an unfinished change that belongs to another copy of it.
remedy-foreign-journal = Nothing was changed. Two computers may have written into one shared folder. Make a copy of the folder as it is. You can open the notebook for reading only.

error-notebook-exchanged = Another program has changed or replaced the notebook's file while it was open.
remedy-notebook-exchanged = Nothing was written over it. What you write is put aside, encrypted. Lock, look which file is the right one, and open the notebook again: what was put aside comes back.

error-notebook-gone = The notebook is not where it was opened.
remedy-notebook-gone = If the folder was moved, put it back. If it is on a stick, connect that again. Saving then goes on by itself.

error-no-room = The drive is full.
remedy-no-room = Make some room on it, then try again. What was kept before is still there.

error-folder-link = The folder of the notebook is a link that leads to another place.
remedy-folder-link = Put the real folder in its place, then try again.

error-folder-open-to-others = Other accounts on this computer can open this folder.
remedy-folder-open-to-others = Close it to them, and the notebook can be used. Nothing in it is changed.

error-folder-stays-open = The folder could not be closed to other accounts.
remedy-folder-stays-open = This account may not do it, or the drive does not keep it. Copy the folder with everything beside it into your home folder, and choose the copy below with Choose another folder.

error-folder-of-another = This folder belongs to another account on this computer.
remedy-folder-of-another = Sign in with the account that the notebook was made with. If that was on another computer, the folder can be given to this account by someone who may administer this one. Type in a terminal, with the folder named below: sudo chown -R "$(id -u)" FOLDER

error-not-encrypting = A test at the start found that this copy of Inbetween does not protect what is written.
remedy-not-encrypting = Nothing was written. Install Inbetween again, from the place you had it from.

error-storage = The drive refused to read or write.
remedy-storage = Look whether the drive is connected and whether this account may write there, then try again.

error-nothing-to-keep = There is nothing to keep yet.
remedy-nothing-to-keep = Write or choose something first, or go back to Today.

error-no-such-entry = This note is not here any more.
remedy-no-such-entry = It may have been removed or kept a moment ago. Look in the journal, and in the bin.

error-answer-not-understood = One of the answers does not fit its question.
remedy-answer-not-understood = Nothing was changed. Look at the answers again, then try once more.

error-date-out-of-reach = This date is too far away.
remedy-date-out-of-reach = Choose a day between 1900 and 2199.

error-period-turned-round = The first day of this period comes after its last day.
remedy-period-turned-round = Change one of the two days.

error-page-too-long = This page is too long to be sealed and opened again.
remedy-page-too-long = Take some notes out, or shorten them in the copy. Your notes stay as they are.

error-not-sealed = This file is not a sealed page.
remedy-not-sealed = Choose another file. A sealed page ends in .html or .age. If a mail program has changed it, ask for it once more, on a stick.

error-sealed-to-key = This file is locked with a key, not with a phrase.
remedy-sealed-to-key = It can be opened with the key that it was made for, in a program that knows age files.

error-sealed-file-too-large = This file is larger than any sealed page.
remedy-sealed-file-too-large = Choose another file. Sealed pages have at most 64 MiB.

error-too-much-work = This file asks for more work than any sealed page does. It may have been made to keep a computer busy.
remedy-too-much-work = It was not opened. Ask the person who gave it to you.

error-wrong-phrase = The file did not open with this phrase.
remedy-wrong-phrase = Look at each word or number again. Capitals, spaces and hyphens do not matter. If the phrase is right, the file may have been changed on its way: ask for it once more.

error-sealed-file-damaged = A part of this file is missing or was changed on the way.
remedy-sealed-file-damaged = Nothing of it is shown. Ask for the file once more. On a stick it arrives as it was sent.

error-not-a-page = The file opened, but what is inside is not a page that Inbetween makes.
remedy-not-a-page = It is not shown, so that nothing in it can do anything. Ask the person who gave it to you. A page of a newer version may need a newer Inbetween; a sealed page that ends in .html opens in any browser.

error-file-exists = There is something of this name already.
remedy-file-exists = It was left as it is, and nothing was saved. Choose another name.

error-file-gone = This file is not there.
remedy-file-gone = Look at its name again, or choose another file. If it is on a stick, look whether that is connected.

error-folder-gone = The folder is not there any more.
remedy-folder-gone = Nothing was saved. If it is on a stick, look whether that is connected. Or choose another folder.

error-place-read-only = Nothing can be written to this place.
remedy-place-read-only = Nothing was saved. Choose another folder.

error-no-room-there = The drive is full.
remedy-no-room-there = Nothing was saved. Make some room on it, or choose another place.

error-storage-there = The drive refused to read or write this file.
remedy-storage-there = Look whether the drive is connected, then try again, or choose another place.

error-no-page = This page is not open any more.
remedy-no-page = Go back one step, and on again.

error-draft-not-understood = The page you began was made by another version, and this one cannot read it.
remedy-draft-not-understood = It is left as it is. Another version may go on with it. Or begin a new page; then this one is thrown away.

error-not-printed = It could not be printed.
remedy-not-printed = Look whether the printer is on and has paper, then try again. The page is unchanged.

error-text-unsaved = Something you wrote is not saved yet, and closing the notebook would lose it.
remedy-text-unsaved = Go back to it and wait until it says that it is saved. If the drive is full or away, make room or put it back first.

error-no-memory = There is not enough free memory to work out the key.
remedy-no-memory = Close other programs, above all a browser with many pages, then try again. Nothing was changed.

error-phase-ends-before-it-starts = This period of work would end before it starts.
remedy-phase-ends-before-it-starts = Nothing was changed. Correct one of the two days.

error-minutes-out-of-reach = The minutes are not a number from 1 to 480.
remedy-minutes-out-of-reach = Nothing was changed. Type a number of minutes, or leave the field empty.

error-not-to-be-filled-in = This questionnaire cannot be filled in: its text is not all there.
remedy-not-to-be-filled-in = Nothing was stored. Put the missing texts into the file, and load it again.

error-rights-not-confirmed = Nobody has said yet that you may use this text.
remedy-rights-not-confirmed = Nothing was stored. Tick the line if you have the right to use it.

error-not-a-word = There is no letter and no digit in this.
remedy-not-a-word = Nothing was changed. Write a word, or a few that belong together.

error-word-too-long = This is longer than 100 characters.
remedy-word-too-long = Nothing was changed. Write one word, or a few that belong together.
error-text-too-long = This text is longer than what can be kept here.
remedy-text-too-long = Nothing was kept of it, and nothing is lost. Make it shorter, or put the longer part into a note, and keep it again.

error-too-many-words = There are 300 words on this list already.
remedy-too-many-words = Nothing was changed. Remove one that is not needed any more, then add this one.

error-folder-name-not-text = The name of this folder holds signs that cannot be written down, so it cannot be remembered.
remedy-folder-name-not-text = Use it for this time, or give the folder another name and choose it again.

error-no-room-for-backup = This drive has not enough room for a backup.
remedy-no-room-for-backup = Nothing was changed, and the notebook goes on as before. Make some room on it, then try again.

error-place-not-for-backups = This folder is a part of the notebook's own folder.
remedy-place-not-for-backups = Choose a folder on a stick or on another drive, so that one accident cannot take both.

error-too-large-for-drive = The backup is larger than any file this drive can hold.
remedy-too-large-for-drive = Nothing was saved. Use a drive with another file system, such as exFAT, or make it the second place: there a backup lies in several files.

error-not-read-back = What was written to this drive does not read back as it should.
remedy-not-read-back = Nothing of it was left there. The drive may be failing: use another one.
error-import-not-known = This is in no form that Inbetween reads.
remedy-import-not-known = Nothing was changed. It reads its own archives and backups, the exports of Day One, jrnl, Mini Diarium and Joplin, and folders with Markdown or text files.

error-import-not-text = A part of this is not readable text.
remedy-import-not-text = Nothing was changed. The file has to be text in UTF-8, as most programs save it. Save it anew in its own program, then try again.

error-import-damaged = This file is not whole, or not what it should be.
remedy-import-damaged = Nothing was changed. Export it anew from the program that made it, or copy it anew from where it came.

error-import-too-large = This is larger than any journal.
remedy-import-too-large = Nothing was changed. It may not be what its name says. Or bring it in parts, such as one year after the other.

error-import-too-new = This archive was made by a newer Inbetween.
remedy-import-too-new = Nothing was changed. A newer Inbetween on this computer can read it.

error-import-nothing = There is no note in this.
remedy-import-nothing = Nothing was changed. Choose another file or folder.

error-transfer-stopped = You stopped it.
remedy-transfer-stopped = Nothing was changed, and nothing was saved.

error-export-not-sound = The drive gave back something else than what was written.
remedy-export-not-sound = The file was removed again, and your notebook is unchanged. Choose another place: this drive may be failing.

error-state-needs-passphrase = This one opens with a passphrase of its own.
remedy-state-needs-passphrase = Type the passphrase that opened the notebook when it was made.

error-state-wrong-passphrase = This passphrase does not open it.
remedy-state-wrong-passphrase = Nothing was changed. It opens with the passphrase that opened the notebook when it was made: perhaps an earlier one.

error-state-damaged = It is damaged, or a part of it is missing.
remedy-state-damaged = Your notebook is as it was, and so are these files. Choose another backup, an older one perhaps.

error-state-too-new = It was written by a newer version of Inbetween.
remedy-state-too-new = Your notebook is as it was. Install the newer version to open it.

error-state-is-open = This is the notebook that is open now.
remedy-state-is-open = Choose another folder: a backup, or a copy of the notebook.

error-no-state = There is no notebook and no backup in this place.
remedy-no-state = Nothing was changed. If it lies on a stick or another drive, connect that, then choose its folder again.

error-other-notebook = This is another notebook, not an earlier state of yours.
remedy-other-notebook = Notes of two notebooks are never mixed. You can read it here, or let it take the place of yours.

error-internal = Something unexpected happened inside Inbetween.
remedy-internal = If words stand here that are not saved yet, copy them first. Then close the window and start Inbetween again.
