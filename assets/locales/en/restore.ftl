# Looking into backups and other states of the notebook, taking notes back, merging, and restoring.
# Plain words, short sentences, no exclamation marks, no praise, no alarm.

state-backup = Backup of { DATETIME($on, dateStyle: "long") }
state-kept-aside = The notebook as it was before { DATETIME($on, dateStyle: "long") }
state-beside = Another state of this notebook
state-chosen = The notebook in the chosen folder
state-line = You are looking into a copy, reading only. Nothing here changes it or your notebook until you take something back.
state-other-notebook = This is another notebook. You can read it here. Notes of two notebooks are never mixed.
state-close = Close it, back to my notebook
state-opening = Opening it and checking every page.
state-notes = { $count ->
    [one] { NUMBER($count) } note
   *[other] { NUMBER($count) } notes
  }
state-latest = { $count ->
    [one] { NUMBER($count) } note, the last change on { DATETIME($on, dateStyle: "long") }
   *[other] { NUMBER($count) } notes, the last change on { DATETIME($on, dateStyle: "long") }
  }
state-passphrase = The passphrase that opened it then
state-passphrase-about = It has a key of its own, or was made before the key was renewed. It opens with the passphrase of that time.
state-open = Look inside
state-open-this = Look inside: { $state }
state-empty = There are no notes in it.
state-none-found = No note in it has these words.
state-search = Search in this copy

state-mark-missing = Not in your notebook
state-mark-differs = Other words in your notebook now
state-mark-in-bin = In the bin of your notebook

state-back = Back to the list
state-take-back = Take this note back
state-take-back-missing = It comes into your notebook with its date and its earlier versions.
state-take-back-differs = Your notebook gets these words. Those that stand there now become an earlier version.
state-in-bin = This note is in the bin of your notebook. Take it out of the bin there.
state-in-bin-open = Open the bin
state-same = This note stands in your notebook with the same words.
state-read-only = Your notebook can only be read at the moment, so nothing can be taken back.
state-brought = The note is in your notebook again.
state-changed = The note has these words again. The others are an earlier version.
state-already-here = The note had these words already. Nothing was changed.
state-in-bin-said = The note is in the bin of your notebook. Nothing was changed.
state-show-note = Read it in my notebook
state-version-take-back = Take this version back
state-version-missing-note = This note is not in your notebook. Take the whole note back first: its earlier versions come with it.
state-version-mark = Not in your notebook

merge-title = What your notebook has not
merge-nothing = Your notebook has everything that is in here.
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
    [one] { NUMBER($count) } begun note
   *[other] { NUMBER($count) } begun notes
  }
merge-records = { $count ->
    [one] { NUMBER($count) } other thing: a contact, something to talk about, a word of your own, a questionnaire, or a line of what was brought
   *[other] { NUMBER($count) } other things: contacts, things to talk about, words of your own, questionnaires, lines of what was brought
  }
merge-limits = { $count ->
    [one] { NUMBER($count) } limit that is not in your notebook
   *[other] { NUMBER($count) } limits that are not in your notebook
  }
merge-reviews = { $count ->
    [one] { NUMBER($count) } line of how it went with a limit
   *[other] { NUMBER($count) } lines of how it went with limits
  }
merge-periods = { $count ->
    [one] { NUMBER($count) } period of work that is not in your notebook
   *[other] { NUMBER($count) } periods of work that are not in your notebook
  }
merge-differing-limits = { $count ->
    [one] { NUMBER($count) } limit in other words than yours: { $names }. Yours stays as it is. The other comes as a limit that is put aside.
   *[other] { NUMBER($count) } limits in other words than yours: { $names }. Yours stay as they are. The others come as limits that are put aside.
  }
merge-differing-periods = { $count ->
    [one] { NUMBER($count) } period of work with another end or other words: { $names }. You will have both, and can remove one in Settings.
   *[other] { NUMBER($count) } periods of work with another end or other words: { $names }. You will have both of each, and can remove one in Settings.
  }
merge-unreadable = { $count ->
    [one] { NUMBER($count) } note in here cannot be read by this version, and stays where it is.
   *[other] { NUMBER($count) } notes in here cannot be read by this version, and stay where they are.
  }
merge-button = Bring all of it…
merge-ask = Bring all of it into your notebook?
merge-ask-about = Nothing in your notebook is overwritten or removed. Of a note that was changed in both, the words of the later day are shown, and the others are an earlier version.
merge-ask-removed = What you removed on purpose comes back as well: notes, earlier versions, limits, periods of work. What your check-ins say about your limits stays as it is.
merge-yes = Bring all of it
merge-no = Leave it as it is
merge-working = Bringing it.
merge-done = It is in your notebook now. The copy is as it was.

replace-title = Let it take the place of my notebook
replace-about = The whole notebook becomes what this copy is. The notebook of now is kept beside it, whole, until you let it go: Backups lists it as the notebook as it was before.
replace-passphrase = The passphrase that opens this copy
replace-passphrase-about = From then on this passphrase opens the notebook. Inbetween locks when it is done.
replace-other-notebook = This copy is of another notebook. It takes the place of yours only if you mean that.
replace-button = Let it take the place…
replace-ask = Let this copy take the place of your notebook?
replace-ask-about = Inbetween checks every page of it first. If it is not whole, nothing changes. If it is, Inbetween locks, and the passphrase that you typed opens the notebook.
replace-yes = Let it take the place
replace-no = Keep my notebook as it is
replace-working = Copying it and checking every page. Then Inbetween locks.

let-go-title = Let it go
let-go-about = These files are removed from this computer for good. Look first whether your notebook has everything that is in them.
let-go-beside = Bring all of it does not take over the settings of this copy, its early sign, or a summary that was begun there.
let-go-button = Let it go…
let-go-ask = Remove this copy for good?
let-go-yes = Remove it
let-go-no = Keep it

states-title = Other copies of this notebook
states-about = A copied folder, a backup on a stick, what a shared folder makes of two computers, or the notebook as it was before another took its place. Each can be looked into, and what is missing can be brought over.
states-none = No other copy lies beside the notebook.
states-no-notes = A key of this same notebook. It holds no notes.
states-own-key = It opens with a passphrase of its own.
states-choose = Look into a folder…
states-choose-about = A backup on a stick, or a folder of the notebook that was copied before.
