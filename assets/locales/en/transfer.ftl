# Import and export: taking everything out, and bringing notes in.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".

## In Settings

transfer-title = Import and export
transfer-about = Everything in here belongs to you. You can take it all out in one file, and bring in notes from elsewhere.
transfer-take-out = Take everything out…
transfer-bring-in = Bring notes in…
transfer-back = Back to Settings
transfer-stop = Stop
transfer-stopping = Stopping.

## Taking everything out

take-out-title = Take everything out
take-out-about = One file with everything in this notebook. It holds your notes with their earlier versions, unfinished notes and the bin. It also holds your limits, people for Help now, periods of work and your list to talk about. Questionnaires, your own words, what is listed as brought, and settings are in it too.
take-out-open-format = The notes are in it as plain text that any computer can read. They are in it once more in a form that Inbetween brings back exactly.
take-out-how = The file
take-out-sealed = Encrypted
take-out-sealed-about = A phrase opens it. It is shown once, and kept nowhere.
take-out-plain = Not encrypted
take-out-plain-about = Anyone who gets the file can read everything in it.
take-out-save = Choose a place and save
take-out-choosing = Choose a place for the file.
take-out-nothing = Nothing was saved.
take-out-sure = Save everything without encryption?
take-out-sure-about = Anyone who finds the file can read all of your notes. It could be on this computer, on a USB stick or in a cloud folder.
take-out-sure-yes = Save without encryption
take-out-sure-no = Keep it encrypted
take-out-cloud-open = This folder seems to be copied to a cloud service. The file is not encrypted, and it would leave this computer. Choose another place?
take-out-done = Everything is saved
take-out-where = { $name } in { $folder }
take-out-holds = { $notes ->
    [0] There is no note in it yet.
    [one] There is { NUMBER($notes) } note in it. The file was read back and is whole.
   *[other] There are { NUMBER($notes) } notes in it. The file was read back and is whole.
  }
take-out-unreadable = { $count ->
    [one] { NUMBER($count) } part of the notebook could not be read and is not in it.
   *[other] { NUMBER($count) } parts of the notebook could not be read and are not in it.
  }
# Six words, or 24 digits where the words would be foreign.
take-out-words = The phrase that opens it
take-out-words-hint = Write it down now. Nobody can open the file without it. Spaces work as well as hyphens.
take-out-opens = To open it, choose Bring notes in. Any program that reads age files opens it as well. A file called README.txt explains what is inside.
take-out-opens-plain = It is a zip file. A file called README.txt explains what is inside.
take-out-leave-last = The phrase is not shown again after this.
take-out-finish = Done
take-out-leave = I have it, go on
take-out-stay = Stay with the phrase

## While it works

transfer-reading = Reading.
transfer-reading-count = Reading: { NUMBER($done) } of { NUMBER($all) }.
transfer-packing = Packing.
transfer-packing-count = Packing: { NUMBER($done) } of { NUMBER($all) }.
transfer-sealing = Working out the key. This takes a moment.
transfer-writing = Writing.
transfer-writing-count = Writing: { NUMBER($done) } of { NUMBER($all) }.

## Bringing notes in

bring-in-title = Bring notes in
bring-in-about = You will first see what would come along. Nothing is changed until you say so.
bring-in-reads = Inbetween reads its own files and backups, also a backup in one file. It reads the exports of Day One, jrnl, Mini Diarium and Joplin, and Markdown or text files.
bring-in-file = Choose a file…
bring-in-folder = Choose a folder…
bring-in-chosen = Chosen: { $name }
bring-in-phrase-about = This file is encrypted. It opens with the phrase that was shown when it was saved.
bring-in-passphrase-about = This is a notebook or a backup. It is only read, and nothing in it is changed.
bring-in-passphrase = The passphrase it opened with
bring-in-look = Look inside

preview-title = What would come along
preview-from-day-one = From Day One
preview-from-jrnl = From jrnl
preview-from-mini-diarium = From Mini Diarium
preview-from-joplin = From Joplin
preview-from-files = From text files
preview-from-own = From Inbetween
preview-new = { $count ->
    [0] No new note.
    [one] { NUMBER($count) } note.
   *[other] { NUMBER($count) } notes.
  }
preview-days = From { $first } to { $last }.
preview-day = From { $first }.
preview-known = { $count ->
    [one] { NUMBER($count) } note is already here and is left out.
   *[other] { NUMBER($count) } notes are already here and are left out.
  }
preview-records = { $count ->
    [one] There is also { NUMBER($count) } other thing, such as a limit, a person or a period of work. What is already here is left out.
   *[other] There are also { NUMBER($count) } other things, such as limits, people or periods of work. What is already here is left out.
  }
# Public keys in an archive, listed below with their last eight characters.
preview-keys = { $count ->
    [one] A key for sealing pages comes along. Before you use it, ask its owner to read out the last eight characters.
   *[other] { $count } keys for sealing pages come along. Before you use one, ask its owner to read out the last eight characters.
  }
preview-same = This notebook is empty. It will hold the same as the other one.
preview-unreadable = { $count ->
    [one] { NUMBER($count) } part could not be read when the file was made, and is missing.
   *[other] { NUMBER($count) } parts could not be read when the file was made, and are missing.
  }
preview-just-write = They become notes of the kind Just write, on their days. Only you see them, like every note.
preview-zone = Their days follow the time zone of this computer.

preview-left = What will not come along
left-attachments = { $count ->
    [one] { NUMBER($count) } picture or other attachment
   *[other] { NUMBER($count) } pictures and other attachments
  }
left-times = The times of day. Only days are kept here.
left-locations = Places that were saved with notes
left-weather = The weather
left-stars = Stars and marks
left-formatting = Colours and other formatting. The text comes along.
left-undated = { $count ->
    [one] { NUMBER($count) } note without a readable date
   *[other] { NUMBER($count) } notes without a readable date
  }
left-empty = { $count ->
    [one] { NUMBER($count) } empty note
   *[other] { NUMBER($count) } empty notes
  }
left-too-long = { $count ->
    [one] { NUMBER($count) } note that is longer than 4 megabytes
   *[other] { NUMBER($count) } notes that are longer than 4 megabytes
  }
left-tags = { $count ->
    [one] { NUMBER($count) } tag that is too long, or one too many
   *[other] { NUMBER($count) } tags that are too long or too many
  }
left-other-files = { $count ->
    [one] { NUMBER($count) } file that is not text
   *[other] { NUMBER($count) } files that are not text
  }
left-not-text = { $count ->
    [one] { NUMBER($count) } file whose text cannot be read (it is not UTF-8)
   *[other] { NUMBER($count) } files whose text cannot be read (they are not UTF-8)
  }
left-links = { $count ->
    [one] { NUMBER($count) } link to another place
   *[other] { NUMBER($count) } links to other places
  }
left-encrypted = { $count ->
    [one] { NUMBER($count) } note that Joplin encrypted
   *[other] { NUMBER($count) } notes that Joplin encrypted
  }
left-first = The first: { $first }
kept-device-owner = Whose laptop it was. Your answer here stays.
kept-settings = Settings. Yours here stay.
kept-early-sign = The early sign. The one here stays.
kept-summary-draft = An unfinished page to bring
kept-autosaved-forms = Unfinished small forms
kept-drafts-of-known-notes = Unfinished changes to notes that are already here

import-tag = The tag they carry
import-tag-about = It helps you find them again with the filters in the Journal. Leave it empty for no tag.
tag-day-one = from Day One
tag-jrnl = from jrnl
tag-mini-diarium = from Mini Diarium
tag-joplin = from Joplin
tag-files = from files
import-go = Bring them in
import-another = Choose something else
import-none = There is nothing to bring in.

import-done = { $added ->
    [0] No note was added.
    [one] { NUMBER($added) } note was added.
   *[other] { NUMBER($added) } notes were added.
  }
import-done-records = { $count ->
    [one] { NUMBER($count) } other thing was added.
   *[other] { NUMBER($count) } other things were added.
  }
import-done-tag = They carry the tag “{ $tag }”.
import-done-settings = Settings that came along take effect the next time the notebook is opened.
import-journal = Open the Journal
import-undo-about = Changed your mind? They can all go to the bin, where they stay for 30 days.
import-undo = Move them to the bin
import-undone = They are in the bin now.
