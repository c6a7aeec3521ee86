# Looking into backups and other states of the notebook, taking notes back, merging, and restoring.
# Plain words, short sentences, no exclamation marks, no praise, no alarm.

state-backup = Backup of { DATETIME($on, dateStyle: "long") }
state-kept-aside = The notebook as it was before { DATETIME($on, dateStyle: "long") }
state-beside = Another copy of this notebook
state-chosen = The notebook in the chosen folder
state-line = You are looking into a copy, for reading only. Nothing changes in it or in your notebook until you copy something back.
state-other-notebook = This is another notebook. You can read it here. Notes of two notebooks are never mixed.
state-close = Close it, and go back to my notebook
state-opening = Opening it and checking every part.
state-notes = { $count ->
    [one] { NUMBER($count) } note
   *[other] { NUMBER($count) } notes
  }
state-latest = { $count ->
    [one] { NUMBER($count) } note, the last change on { DATETIME($on, dateStyle: "long") }
   *[other] { NUMBER($count) } notes, the last change on { DATETIME($on, dateStyle: "long") }
  }
state-passphrase = The passphrase that opened it then
state-passphrase-about = It has a key of its own, or is older than the current key. It opens with the passphrase of that time.
state-open = Look inside
state-open-this = Look inside: { $state }
state-empty = There are no notes in it.
state-none-found = No note in it has these words.
state-search = Search in this copy

state-mark-missing = Not in your notebook
state-mark-differs = Different words in your notebook now
state-mark-in-bin = In your notebook's bin

state-back = Back to the list
state-take-back = Copy this note into my notebook
state-take-back-missing = It comes into your notebook with its date and its earlier versions.
state-take-back-differs = Your notebook gets these words. The words it has now become an earlier version.
state-in-bin = This note is in your notebook's bin. Take it out of the bin there.
state-in-bin-open = Open the bin
state-same = Your notebook has this note with the same words.
state-read-only = Your notebook can only be read at the moment, so nothing can be copied into it.
state-brought = The note is in your notebook again.
state-changed = The note has these words again. The others are now an earlier version.
state-already-here = The note already has these words. Nothing was changed.
state-in-bin-said = The note is in your notebook's bin. Nothing was changed.
state-show-note = Read it in my notebook
state-version-take-back = Go back to this version
state-version-missing-note = This note is not in your notebook. Copy the whole note first: its earlier versions come with it.
state-version-mark = Not in your notebook

merge-title = What your notebook does not have
merge-nothing = Your notebook already has everything that is in here.
merge-missing = { $count ->
    [one] { NUMBER($count) } note that is not in your notebook
   *[other] { NUMBER($count) } notes that are not in your notebook
  }
merge-changed = { $count ->
    [one] { NUMBER($count) } note with words that your notebook never had
   *[other] { NUMBER($count) } notes with words that your notebook never had
  }
merge-versions = { $count ->
    [one] earlier versions of { NUMBER($count) } note
   *[other] earlier versions of { NUMBER($count) } notes
  }
merge-binned = { $count ->
    [one] { NUMBER($count) } note from its bin, into your bin
   *[other] { NUMBER($count) } notes from its bin, into your bin
  }
merge-drafts = { $count ->
    [one] { NUMBER($count) } unfinished note
   *[other] { NUMBER($count) } unfinished notes
  }
merge-records = { $count ->
    [one] { NUMBER($count) } other thing, such as a contact, something to talk about, a word of your own or a questionnaire
   *[other] { NUMBER($count) } other things, such as contacts, things to talk about, words of your own or questionnaires
  }
merge-limits = { $count ->
    [one] { NUMBER($count) } limit that is not in your notebook
   *[other] { NUMBER($count) } limits that are not in your notebook
  }
merge-reviews = { $count ->
    [one] { NUMBER($count) } answer about how a limit went
   *[other] { NUMBER($count) } answers about how limits went
  }
merge-periods = { $count ->
    [one] { NUMBER($count) } period of work that is not in your notebook
   *[other] { NUMBER($count) } periods of work that are not in your notebook
  }
merge-differing-limits = { $count ->
    [one] { NUMBER($count) } limit worded differently from yours: { $names }. Yours stays as it is. The other is added to the limits that are put away.
   *[other] { NUMBER($count) } limits worded differently from yours: { $names }. Yours stay as they are. The others are added to the limits that are put away.
  }
merge-differing-periods = { $count ->
    [one] { NUMBER($count) } period of work with a different end or wording: { $names }. You will have both, and can remove one in Settings.
   *[other] { NUMBER($count) } periods of work with a different end or wording: { $names }. You will have both of each, and can remove one in Settings.
  }
merge-unreadable = { $count ->
    [one] { NUMBER($count) } note in here cannot be read by this version, and stays where it is.
   *[other] { NUMBER($count) } notes in here cannot be read by this version, and stay where they are.
  }
merge-button = Copy all of it…
merge-ask = Copy all of it into your notebook?
merge-ask-about = Nothing in your notebook is overwritten or removed. If a note was changed in both, the words of the later day are shown. The others become an earlier version.
merge-ask-removed = What was removed on purpose comes back as well: notes, earlier versions, limits, periods of work. What your check-ins say about your limits stays as it is.
merge-yes = Copy all of it
merge-no = Leave everything as it is
merge-working = Copying it.
merge-done = It is in your notebook now. The copy is as it was.

replace-title = Replace my notebook with this copy
replace-about = The whole notebook becomes what this copy is. The current notebook is kept beside it, whole, until you remove it. It is then listed under Backups, as the notebook as it was before.
replace-passphrase = The passphrase that opens this copy
replace-passphrase-about = From then on, this passphrase opens the notebook. Inbetween locks when it is done.
replace-other-notebook = This copy is of another notebook. Go on only if it is meant to replace yours.
replace-button = Replace my notebook…
replace-ask = Replace your notebook with this copy?
replace-ask-about = Inbetween checks every part of it first. If it is incomplete, nothing changes. If it is complete, Inbetween locks, and the passphrase of this copy opens the notebook.
replace-yes = Replace it
replace-no = Keep my notebook as it is
replace-working = Copying it and checking every part. Then Inbetween locks.

let-go-title = Remove this copy
let-go-about = These files are removed from this computer for good. First check that your notebook has everything that is in them.
let-go-beside = Copying all of it leaves out this copy's settings, its early sign and an unfinished page for supervision.
let-go-button = Remove this copy…
let-go-ask = Remove this copy for good?
let-go-yes = Remove it
let-go-no = Keep it

states-title = Other copies of this notebook
states-about = This can be a copied folder, a backup on a USB stick, or the notebook before it was replaced. It can also be what a shared folder makes of two computers. You can look into each, and copy over what is missing.
states-none = There is no other copy beside the notebook.
states-no-notes = A key to this same notebook. It holds no notes.
states-own-key = It opens with a passphrase of its own.
states-choose = Look into a folder…
states-choose-about = A backup on a USB stick, or an earlier copy of the notebook's folder.
