# Two halves for every error: what happened (error-), and what to do (remedy-).
# Nothing that a library said, nobody to blame, no alarm.

error-locked = The notebook is locked.
remedy-locked = Open it again with your passphrase.

error-wrong-passphrase = This passphrase does not open the notebook.
remedy-wrong-passphrase = Choose Show to see what is typed. Check Caps Lock and the keyboard's language, and type it again.

error-wrong-recovery-words = This recovery sheet does not open this notebook.
remedy-wrong-recovery-words = Compare what is typed with your sheet, piece by piece and in order. A sheet stops working when a newer one, or a new key, is made.

error-words-not-known = These are not the ten words or the 24 digits of a recovery sheet.
remedy-words-not-known = Look for a mistake, and for something left out or written twice. There are ten words, or six groups of four digits.

error-no-recovery-sheet = This notebook has no recovery sheet.
remedy-no-recovery-sheet = Only the passphrase opens it. Try other ways of typing it: capital letters, spaces, the end of the sentence.

error-words-do-not-match = These are not the two that were asked for.
remedy-words-do-not-match = Look at your sheet and type them again. If the sheet has a mistake, show it again and correct it.

error-unknown-key-slot = This notebook has another key that this version of Inbetween does not know.
remedy-unknown-key-slot = Nothing was changed. The key may come from a newer version. If you do not know where it comes from, make a new key. All other keys then stop working.

error-passphrase-too-weak = This passphrase is easy to guess.
# final
remedy-passphrase-too-weak = Add two or three more words that only you would think of.

error-passphrase-too-long = This passphrase is longer than 1,000 characters.
remedy-passphrase-too-long = Choose a shorter one. A sentence is enough.

error-notebook-exists = There is already a notebook here.
remedy-notebook-exists = Nothing was changed. Close this window and start Inbetween again to open it.

error-no-notebook = There is no notebook here.
remedy-no-notebook = If the folder was moved, put it back. If it is on another drive, connect that. Then try again.

error-header-missing = The notebook is here, but its key file is missing.
remedy-header-missing = Put header.json back from a copy of this folder, then try again. Leave the other files as they are.

error-header-damaged = Both copies of the key file are damaged.
remedy-header-damaged = Put header.json back from a copy of this folder, then try again. Leave the other files as they are.

error-header-changed = The key file, or one of its two copies, does not belong to this notebook.
remedy-header-changed = Nothing was changed. Make a copy of the folder as it is. Then put back the two files header.json and header.copy.json that belong together.

error-database-missing = The key file is here, but the notebook itself is missing.
remedy-database-missing = Put the notebook's file back from a copy of this folder, then try again. Leave the key file as it is.

error-database-damaged = { $count ->
    [0] Part of the notebook is damaged.
    [one] { NUMBER($count) } part of the notebook is damaged.
   *[other] { NUMBER($count) } parts of the notebook are damaged.
  }
remedy-database-damaged = Nothing was changed. You can see what can still be read, use a backup, or open it for reading only.

error-beyond-rescue = So much of the notebook is damaged that it cannot even be opened for reading.
remedy-beyond-rescue = Nothing was changed. Make a copy of the folder as it is. Someone with technical skills may still read parts of it: SECURITY.md in the documentation says how.

error-restore-unfinished = Another copy should take the place of your notebook, and could not be put there.
remedy-restore-unfinished = Nothing is lost. The copy and the earlier notebook are both in the folder, whole. Check that the drive can be written to, then try again.

error-no-backup-there = There is no backup of a notebook in this folder.
remedy-no-backup-there = Choose the folder that holds header.json, or the one above it. Nothing was changed.

error-backup-damaged = This backup is incomplete: files are missing, cut short or changed.
remedy-backup-damaged = Nothing was changed. Try the backup before it.

error-backup-too-new = This backup was made by a newer version of Inbetween.
remedy-backup-too-new = Nothing was changed. Restore it with that version, or try the backup before it.

error-older-header = This key file is not the one the notebook was last saved with. An older one may have been put back.
remedy-older-header = Your notes are here, and nothing was changed. With an older key file, an older passphrase opens the notebook again.

error-older-database = This notebook is older than its key file. An older copy may have been put back.
remedy-older-database = Nothing was changed. Anything written after that copy is not in this file. It may be in a backup or in another copy of the folder.

error-database-foreign = The notebook's file does not belong to this key file.
remedy-database-foreign = Nothing was changed. From a copy of the folder, put back the two files that belong together.

error-too-new = This notebook was written by a newer version of Inbetween.
remedy-too-new = Open it with that version. Nothing was changed.

error-foreign-schema = This notebook holds something that Inbetween did not put there.
remedy-foreign-schema = It was not opened, so nothing in it can do any harm. Use the notebook you know, or a copy of its folder.

error-another-copy = Inbetween already has this notebook open in another window.
remedy-another-copy = Close the other window, then try again.

error-read-only-place = Nothing can be saved in the place where this notebook is.
remedy-read-only-place = Copy the folder to a place where files can be saved, and open it there.

error-read-only-leftover = A change to this notebook was not finished, and nothing can be saved in this place.
remedy-read-only-leftover = Copy the whole folder to a place where files can be saved, and open it there. The notebook then repairs itself.

error-foreign-log = Another program has opened the notebook's file and left something beside it.
remedy-foreign-log = Close that program, then try again. If it is already closed, first make a copy of the folder as it is.

error-foreign-journal = Beside the notebook there is an unfinished change that belongs to another copy of it.
remedy-foreign-journal = Nothing was changed. Two computers may have written to one shared folder. If the notebook is open on another computer, lock it there and wait until this folder has its changes. Then try again. Until then you can open the notebook for reading only. Make a copy of the folder first.

error-notebook-exchanged = Another program has changed or replaced the notebook's file while it was open.
remedy-notebook-exchanged = Nothing was written over it. Your words are stored encrypted instead. Lock the notebook, find out which file is the right one, and open the notebook again. Your words then come back.

error-notebook-gone = The notebook is no longer where it was opened.
remedy-notebook-gone = If the folder was moved, put it back. If it is on a USB stick, connect that again. Saving then carries on.

error-no-room = The drive is full.
remedy-no-room = Make some room on it, then try again. Everything kept before is still there.

error-folder-link = The folder of the notebook is only a link to another place.
remedy-folder-link = Put the real folder in its place, then try again.

error-folder-open-to-others = Other accounts on this computer can open this folder.
remedy-folder-open-to-others = Close it to them, and the notebook can be used. Nothing in it is changed.

error-folder-stays-open = The folder could not be closed to other accounts.
remedy-folder-stays-open = This account may not do it, or the drive cannot keep a folder private. Copy the folder, with everything beside it, into your home folder. Then use Choose another folder below, and choose the copy.

error-folder-of-another = This folder belongs to another account on this computer.
remedy-folder-of-another = Sign in with the account that the notebook was made with. If that was on another computer, ask whoever looks after this one. They can give this account the folder named below.

error-not-encrypting = A test at the start found that this copy of Inbetween does not protect what is written.
remedy-not-encrypting = Nothing was written. Install Inbetween again, from where this copy came from.

error-storage = The drive refused to read or write.
remedy-storage = Check that the drive is connected and that this account may write there, then try again.

error-nothing-to-keep = There is nothing to keep yet.
remedy-nothing-to-keep = Write or choose something first, or go back to Today.

error-no-such-entry = This note is no longer here.
remedy-no-such-entry = It may have been removed, or kept a moment ago. Look in the journal and in the bin.

error-answer-not-understood = One of the answers does not fit its question.
remedy-answer-not-understood = Nothing was changed. Look at the answers again, then try once more.

error-date-out-of-reach = This date is too far away.
remedy-date-out-of-reach = Choose a day between 1900 and 2199.

error-period-turned-round = The first day comes after the last day.
remedy-period-turned-round = Change one of the two days.

error-places-not-looked-at = A place on this page may point to someone, and it has not been looked at yet. Nothing has left.
remedy-places-not-looked-at = Go back to the step before, and choose something for each place.

error-page-too-long = This page is too long to be sealed and opened again.
remedy-page-too-long = Take some notes out, or shorten them in the copy. Your notes stay as they are.

error-not-sealed = This is not a sealed file.
remedy-not-sealed = Choose another file. A sealed file ends in .html or .age. If a mail program has changed it, ask for it again, on a USB stick.

error-sealed-to-key = This file is sealed with a key of another kind, not with a phrase.
remedy-sealed-to-key = It opens with the key that it was made for, in a program that reads age files.

error-wrong-key = This key does not open the file.
remedy-wrong-key = It was sealed to another key. Choose another key file, or ask the person to seal it to your public key.

error-not-a-key = This is not a public key.
remedy-not-a-key = A public key begins with age1 and has 62 characters. Ask for it again. It was not added.

error-key-mistyped = There is a typing error in this key, or part of it is missing.
remedy-key-mistyped = Compare it character by character, or ask for it as text that you can paste. It was not added.

error-key-of-other-kind = This is a key of another kind.
remedy-key-of-other-kind = Inbetween seals to keys that begin with age1 and have 62 characters. Ask the person for one of those. Other kinds of key cannot be used.

error-secret-key-pasted = This is a secret key, not a public one.
remedy-secret-key-pasted = It was not added, and the field is empty again. Whoever has a secret key can open everything sealed to it. If someone sent it to you, tell them to make a new one. A public key begins with age1.

error-keys-not-chosen = The file cannot be sealed to this choice of keys.
remedy-keys-not-chosen = Choose at least one key, and at most twenty. If a key was removed in the meantime, go back one step and forward again.

error-key-known = This key is on your list already.
remedy-key-known = Nothing was added. Choose it in the list above.

error-not-a-key-file = There is no key in this file that Inbetween can use.
remedy-not-a-key-file = Choose another file: the one that was saved when the key was made.

error-key-file-open = This key file has no passphrase, so anyone who finds it can use it. Inbetween does not open such a file.
remedy-key-file-open = Make a new key in Inbetween, under Open a sealed file. Or open the page with the age program.

error-key-file-damaged = Part of this key file is missing or was changed.
remedy-key-file-damaged = Use another copy of it. Without one, what was sealed to this key cannot be opened. Make a new key, and give its public key to the people who seal for you.

error-key-file-too-much-work = Opening this key file would take far more computing than a key file needs.
remedy-key-file-too-much-work = It was not opened. If it comes from another program, protect it again there with the usual settings.

error-wrong-key-passphrase = The key file did not open with this passphrase.
remedy-wrong-key-passphrase = Choose Show to see what is typed. Check Caps Lock and the keyboard's language, and type it again. If the passphrase is right, the file may have been changed.

error-key-file-opened = This is a key file, not a sealed file.
remedy-key-file-opened = Choose the file with the page first. Inbetween asks for the key file when it is needed.

error-sealed-file-too-large = This file is larger than any sealed file.
remedy-sealed-file-too-large = Choose another file. Sealed files have at most 64 MiB.

error-too-much-work = Opening this file would take far more computing than a sealed file needs. It may have been made to keep a computer busy.
remedy-too-much-work = It was not opened. Ask the person who gave it to you.

error-wrong-phrase = The file did not open with this phrase.
remedy-wrong-phrase = Check each word or number again. Capitals, spaces and punctuation do not matter. If the phrase is right, the file may have been changed on its way. Ask for it again.

error-sealed-file-damaged = Part of this file is missing or was changed on its way.
remedy-sealed-file-damaged = None of it is shown. Ask for the file again. On a USB stick it arrives as it was sent.

error-not-a-page = The file opened, but there is no page from Inbetween inside.
remedy-not-a-page = It is not shown, so nothing in it can do any harm. Ask the person who gave it to you. A page from a newer version may need a newer Inbetween. A sealed file that ends in .html opens in any browser.

error-file-exists = A file with this name already exists.
remedy-file-exists = It was left as it is, and nothing was saved. Choose another name.

error-file-gone = This file is not there.
remedy-file-gone = Check its name, or choose another file. If it is on a USB stick, check that it is connected.

error-folder-gone = The folder is no longer there.
remedy-folder-gone = Nothing was saved. If it is on a USB stick, check that it is connected. Or choose another folder.

error-place-read-only = Nothing can be written to this place.
remedy-place-read-only = Nothing was saved. Choose another folder.

error-no-room-there = The drive is full.
remedy-no-room-there = Nothing was saved. Make some room on it, or choose another place.

error-storage-there = The drive refused to read or write this file.
remedy-storage-there = Check that the drive is connected, then try again, or choose another place.

error-no-page = This page is no longer open.
remedy-no-page = Go back one step, and on again.

error-draft-not-understood = This unfinished page was made by another version, and this one cannot read it.
remedy-draft-not-understood = It is left as it is. The other version may go on with it. Or begin a new page; this one is then thrown away.

error-not-printed = It could not be printed.
remedy-not-printed = Check that the printer is on and has paper, then try again. The page is unchanged.

error-text-unsaved = Something here is not saved yet, and closing the notebook would lose it.
remedy-text-unsaved = Go back to it and wait until it says that it is saved. If the drive is full, make room first. If it is not connected, connect it.

error-no-memory = There is not enough free memory to work out the key.
remedy-no-memory = Close other programs, above all a browser with many tabs, then try again. Nothing was changed.

error-session-still-to-come = The day of this session is still to come.
remedy-session-still-to-come = Nothing was changed. Choose the day on which it took place.
error-phase-ends-before-it-starts = This period of work would end before it starts.
remedy-phase-ends-before-it-starts = Nothing was changed. Correct one of the two days.

error-stretch-ends-before-it-starts = The last day of this stretch comes before its first day.
remedy-stretch-ends-before-it-starts = Change one of the two days, or empty one of them.

error-minutes-out-of-reach = The minutes are not a number from 1 to 480.
remedy-minutes-out-of-reach = Nothing was changed. Type a number of minutes, or leave the field empty.

error-not-to-be-filled-in = This questionnaire cannot be filled in: some of its text is missing.
remedy-not-to-be-filled-in = Nothing was stored. Put the missing texts into the file, and load it again.

error-rights-not-confirmed = The right to use this text has not been confirmed yet.
remedy-rights-not-confirmed = Nothing was stored. Tick the line if you have the right to use it.

error-not-a-word = There is no letter or digit in this.
remedy-not-a-word = Nothing was changed. Write a word, or a few that belong together.

error-word-too-long = This is longer than 100 characters.
remedy-word-too-long = Nothing was changed. Write one word, or a few that belong together.
error-text-too-long = This text is longer than what can be kept here.
remedy-text-too-long = None of it was kept, and nothing is lost. Make it shorter, or put the longer part into a note, and keep it again.

error-too-many-words = There are already 300 words on this list.
remedy-too-many-words = Nothing was changed. Remove one that is no longer needed, then add this one.

error-folder-name-not-text = The name of this folder has characters that cannot be stored, so it cannot be remembered.
remedy-folder-name-not-text = Use it this once, or give the folder another name and choose it again.

error-no-room-for-backup = This drive does not have enough room for a backup.
remedy-no-room-for-backup = Nothing was changed, and the notebook goes on as before. Make some room on it, then try again.

error-place-not-for-backups = This folder is part of the notebook's own folder.
remedy-place-not-for-backups = Choose a folder on a USB stick or another drive, so that one accident cannot take both.

error-too-large-for-drive = The backup is larger than any file this drive can hold.
remedy-too-large-for-drive = Nothing was saved. Use a drive with another file system, such as exFAT. Or make it the second place: a backup there is split into several files.

error-not-read-back = What was written to this drive cannot be read back as it should be.
remedy-not-read-back = None of it was left there. The drive may be failing: use another one.
error-import-not-known = Inbetween cannot read this kind of file.
remedy-import-not-known = Nothing was changed. Inbetween reads its own archives and backups, and exports from Day One, jrnl, Mini Diarium and Joplin. It also reads folders of Markdown or text files.

error-import-not-text = Part of this is not readable text.
remedy-import-not-text = Nothing was changed. The file has to be text in UTF-8, which most programs can save. Save it again in its own program, then try again.

error-import-damaged = This file is incomplete, or not what it should be.
remedy-import-damaged = Nothing was changed. Export it again from where it was made, or copy it again from where it came from.

error-import-too-large = This is larger than any journal.
remedy-import-too-large = Nothing was changed. It may not be what its name says. Or bring it in parts, such as one year at a time.

error-import-too-new = This archive was made by a newer Inbetween.
remedy-import-too-new = Nothing was changed. A newer Inbetween on this computer can read it.

error-import-nothing = There are no notes in this.
remedy-import-nothing = Nothing was changed. Choose another file or folder.

error-transfer-stopped = It was stopped.
remedy-transfer-stopped = Nothing was changed, and nothing was saved.

error-export-not-sound = The drive gave back something other than what was written.
remedy-export-not-sound = The file was removed again, and your notebook is unchanged. Choose another place: this drive may be failing.

error-state-needs-passphrase = This one opens with a passphrase of its own.
remedy-state-needs-passphrase = Type the passphrase that opened the notebook when it was made.

error-state-wrong-passphrase = This passphrase does not open it.
remedy-state-wrong-passphrase = Nothing was changed. It opens with the passphrase that opened the notebook when it was made, perhaps an earlier one.

error-state-damaged = It is damaged, or part of it is missing.
remedy-state-damaged = Your notebook is as it was, and so are these files. Choose another backup, perhaps an older one.

error-state-too-new = It was written by a newer version of Inbetween.
remedy-state-too-new = Your notebook is as it was. Install the newer version to open it.

error-state-is-open = This is the notebook that is open now.
remedy-state-is-open = Choose another folder: a backup, or a copy of the notebook.

error-no-state = There is no notebook or backup here.
remedy-no-state = Nothing was changed. If it is on a USB stick or another drive, connect that, then choose its folder again.

error-other-notebook = This is another notebook, not an earlier copy of yours.
remedy-other-notebook = Notes of two notebooks are never mixed. You can read it here, or replace yours with it.

error-too-few-ratings = There are fewer than five answers in this time that count.
remedy-too-few-ratings = Nothing was changed. Choose a longer time, or go on with your first answers.

error-internal = Something unexpected happened inside Inbetween.
remedy-internal = If anything here is not saved yet, copy it first. Then close the window and start Inbetween again.
