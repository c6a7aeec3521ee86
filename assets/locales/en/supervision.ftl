# What a person reads under Supervision: preparing a summary, looking at it, and bringing it to someone.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Supervision

# final
nav-supervision = Supervision
nav-to-talk-about = My talks
# final
i-have = I have:
# final
i-have-supervision = supervision
# final
i-have-peer = a peer I talk with
# final
i-have-nobody = nobody at the moment
# final
i-have-nobody-about = No supervision at the moment? That is a fact about the workplace, not about you. Your page can also be notes for a talk with a peer, or questions for your manager.
# final
supervision-about = By supervision we mean a regular, protected talk about your work, not a check on it.
prepare = Prepare a page
prepare-about = Choose what goes on a page and look at it. Then show it, print it or seal it.
prepare-go-on = Go on with the unfinished page
prepare-go-on-about = Everything on it is as before.
prepare-anew = Begin a new page
prepare-anew-title = Begin a new page?
prepare-anew-about = The unfinished page is thrown away: what was switched on, and what was changed in the copy. Your notes stay as they are.
prepare-anew-yes = Begin a new one
prepare-anew-no = Keep the page
open-sealed-about = A file that was sealed for you. You read it here, and nothing of it is kept.
prepare-not-read-only = Nothing can be saved in this place, so no page can be prepared here. You can still open a sealed file.
prepare-not-rescue = The notebook is open for reading only, so no page can be prepared now. You can still open a sealed file.

## What was brought

brought = Brought so far
brought-empty = Nothing yet. When you show, print or seal a page, it is noted here: the day, for whom, and how.
brought-for-supervisor_outside = for a supervisor from outside
brought-for-supervisor_at_work = for a supervisor where I work
brought-for-manager = for my manager
brought-for-peer = for a peer
brought-by-screen = shown on this screen
brought-by-paper = on paper
brought-by-locked_file = as a sealed file
# A recipient and a way, with a capital where it stands.
brought-how = { $recipient }, { $way }
brought-about = About { DATETIME($first, dateStyle: "long") } to { DATETIME($last, dateStyle: "long") }
# On how many notes the page is based.
brought-notes = { $count ->
    [one] { $count } note on it
   *[other] { $count } notes on it
  }
# The keys that the file opens with, as they were called on that day.
brought-keys = Sealed to { $keys }
# A key by its name, with its last eight characters.
brought-key = { $name } ({ $ending })
brought-key-removed = a removed key ({ $ending })
brought-sums = Fingerprints of the files
# The same for who hears the buttons by their names.
brought-sums-of = Fingerprints of the files from { $day }
# A year, such as 2026, written as it is.
brought-year = { $year }
brought-pages = { $count ->
    [one] { NUMBER($count) } page
   *[other] { NUMBER($count) } pages
  }
compare-file = Is this a file that was sealed here?
compare-file-about = Choose a sealed file, and Inbetween says if it was sealed here and when. It looks at its fingerprint only.
# How is a recipient and a way, such as: for a peer, as a sealed file.
compare-file-found = Yes: { $name } was sealed on { $day } ({ $how }). Nothing in it was changed.
compare-file-none = No: { $name } is none of the files in this list. It may be from elsewhere, or it was changed on its way.
compare-file-fingerprint = Its fingerprint (SHA-256)
sums-about = The same file always has the same fingerprint (SHA-256). If someone's file has the fingerprint shown here, it is the file that was saved. Nothing in it was changed.
sum-document = The page that was sealed
sum-page = The file that opens in any browser
sum-age = The .age file

## The steps

prepare-step = Prepare a page, step { NUMBER($step) } of { NUMBER($of) }
prepare-next = Next
prepare-back = Back
prepare-stop = Leave it for now
prepare-throw-away = Throw this page away
prepare-throw-away-title = Throw this page away?
prepare-throw-away-about = What was switched on, and what was changed in the copy, will be gone. Your notes stay as they are.
prepare-throw-away-yes = Throw it away
prepare-throw-away-no = Keep it
prepare-saved-as-you-go = Saved as you go.
prepare-not-saved = Not saved yet. Your choices stay here, and Inbetween keeps trying to save them.

## Step 1

# final
who-title = Who is it for?
who-supervisor_outside = A supervisor from outside
who-supervisor_outside-about = The page is called “Notes for supervision”.
who-supervisor_at_work = A supervisor where I work
who-supervisor_at_work-about = The page is called “Notes for supervision”. The more personal parts are folded at first.
who-manager = My manager
who-manager-about = The page is called “Questions for my manager”. The more personal parts are folded at first.
who-peer = A peer
who-peer-about = The page is called “Notes for a conversation with a peer”.
# The language of the page that is being put together, and of a page to hand over.
page-language = Language of the page
page-language-about = Headings, dates and other words of Inbetween follow this language. Your own words stay, and so do the questions of your notes.

# final
conflicts-title = Supervision for peer workers is often asked to look at two things. Put a line for one of them on the page?
# final
conflict-closeness-choice = Being close, and keeping a distance
# final
conflict-colleague-choice = Being a colleague, and knowing it from the inside

## Step 2

when-title = What time does it cover?
when-quick = Often chosen
when-since-session = Since the last session
when-since = Since the last page
when-four-weeks = The last four weeks
when-three-months = The last three months
when-first = From
when-last = To
when-days = { $days ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
  }: { DATETIME($first, dateStyle: "long") } to { DATETIME($last, dateStyle: "long") }.
when-turned-round = The last day comes before the first one. Change one of the two.
# final
when-worked = Worked
when-worked-about = This goes at the top of the page.
# final
worked-usual = As usual
# final
worked-less = Less
# final
worked-hardly = Hardly
worked-none = Leave it out

## Step 3

what-title = What goes on it?
what-about = Everything is off until you switch it on. Only what is on goes on the page.
what-days = { DATETIME($first, dateStyle: "long") } to { DATETIME($last, dateStyle: "long") }
what-nothing = There is nothing from this time. Another time may have something, or the page can be just the cover.
what-elsewhere = Some of what is switched on is not from this time. It is not on the page. It comes back if you change the time back.
what-unreadable = { $count ->
    [one] One note could not be read, because part of the notebook is damaged.
   *[other] { NUMBER($count) } notes could not be read, because part of the notebook is damaged.
  }
# final
what-ratings = How I am
# Below a rating or a limit that is switched on: how it stands on the page.
what-as-picture = as a picture, with a table
# The same for a reader who may have a say over the job: no number of a rating is on it.
what-as-picture-plain = as a picture, without numbers
# The same for who hears it: the name of the rating or the limit.
what-as-picture-of = { $name }: { $words }
what-today-about = Up to three fit into one talk.
what-more-limits = { $count ->
    [one] One more limit
   *[other] { NUMBER($count) } more limits
  }
item-copy = Changes here stay in this copy.
item-to-write = This is written for this page only.
# The name of a month, and how many notes there are.
what-month = { $month } ({ NUMBER($count) })
page-count = { $pages ->
    [one] About one page.
   *[other] About { NUMBER($pages) } pages.
  }
page-long = One or two pages are easier to talk about. You can switch something off, or bring it as it is.
# final
what-personal = More personal parts
# final
what-personal-about = This person may have a say over your job.
what-personal-on = something is on
what-range = From { $from } to { $to }
what-point = { $day }: { $value }
what-day = { DATETIME($on, day: "numeric", month: "short") }
what-point-too-few-answers = not enough answers
what-point-incomplete = not enough answers
what-point-not-applicable = no work to rate
what-point-member = not enough answers
what-others = The others, by month
what-month-on = { $count ->
    [one] { NUMBER($count) } is on
   *[other] { NUMBER($count) } are on
  }
part-of = Parts of { $note }
part-copy = Changes here stay in this copy. Your note stays as it is.
part-as-written = Undo my changes
part-as-written-done = Back to your own words.
part-none = Nothing is written in this note, so none of it goes on the page.

## Step 4

places-title = Look at each place that may point to someone
places-about = A place is a word or two that could show who someone is, such as a name or a date. Choose what to do with each one. Nothing leaves the notebook until then. Every choice can be changed again.
places-loading = Looking for places. This takes a moment.
# After that, the first place.
places-count = { NUMBER($done) } of { $all ->
    [one] one place looked at.
   *[other] { NUMBER($all) } places looked at.
  }
places-all = Every place has been looked at. The next step shows the page.
places-none = Inbetween found no place here that may point to someone. It knows only patterns and lists of words. Read the page yourself as well.
places-left = { $left ->
    [one] One place has not been looked at yet. Choose what to do with it first.
   *[other] { NUMBER($left) } places were not looked at yet. Choose something for each one first.
  }
places-key = You can also press the number of a choice. The next place then opens.
place-take-out = Take it out
place-keep = Leave it as it is
place-alias = Give an alias
place-alias-about = “Person A”, or the next letter. The same words get the same alias, on this page only.
place-less-exact = Make it less exact
place-own = Other words
place-own-use = Use these words
# Where the same words stand more than once. It does not count for keeping.
place-same = Change all { NUMBER($places) } places with these words in the same way
place-again = Undo this choice
# What becomes of a place.
place-open = Not looked at yet
place-kept = Kept
place-taken-out = Taken out
place-becomes = Now: { $words }

## Step 5

# final
page-title = The page as it will be read
page-about = This is the whole page. What you see here is what is shown, printed or sealed. To change it, go back.
page-making = Making the page. This takes a moment.
page-empty = Nothing is switched on yet, so there is only the cover. You can go back and switch something on, or bring it as it is.
# final
page-danger = If someone may be in danger now, don't wait for supervision. Use your service's procedure.
# final
bring-title = How will you bring it?
# final
bring-screen = Show it on this screen
bring-screen-about = It fills the window, and nothing else in the notebook can be reached. Leaving it locks the notebook.
# final
bring-paper = On paper
bring-file = As a sealed file
bring-file-what = Encrypted. The person opens it with a phrase that you tell them, or with a key of their own.
bring-file-about = Many workplaces block attachments like this one. You can also bring it on a USB stick, or save it as an .age file. Tell the person that it is coming.
bring-age-about = Many workplaces block attachments like this one. You can also bring it on a USB stick. Tell the person that it is coming.
bring-trust = Once it is opened, what happens to it is a matter of trust. Inbetween cannot call it back.
bring-screen-what = The notebook closes now, and only this page stays open. To go on writing, leave the page and open the notebook with your passphrase.
bring-screen-go = Show it and lock the notebook
bring-screen-working = Closing the notebook.
bring-paper-what = This computer's print dialog opens. If the page is printed, that is noted under Brought so far.
bring-paper-go = Print

## Sealing

seal-opener = What opens it?
opener-phrase = A phrase
opener-phrase-about = It is made now. You tell it to the person yourself.
opener-key = A key of theirs
opener-key-about = They have made one and given you the public key. No phrase has to be told.
seal-frame-language = Language of the page where the phrase is typed
seal-phrase = The phrase that opens it
# final
phrase-words = Six words
# Czech words where Czech is chosen, English words in every other language.
phrase-words-about = English words, chosen at random. They are quick to write down.
# final
phrase-digits = 24 digits in six groups of four
phrase-digits-about = They can be said in every language, and on the telephone.
seal-form = The file
form-page = A page that opens in any browser
form-page-about = The person opens the file, types the phrase and reads. It works without the internet, and nothing has to be installed.
form-age = An .age file
form-age-about = It opens in Inbetween, or in another program that reads age files.
key-only-age = The file is an .age file. It opens in Inbetween, or in another program that reads age files.
key-whose = Whose key? More than one is possible.
key-empty = No keys yet.
key-none = Choose at least one key.
key-check-hint = Before you use a key for the first time, ask its owner to read out the last eight characters.
# A key that came with an archive.
key-not-compared = This key came with an archive. It is not compared yet.
# Confirms that its owner has read out the same characters.
key-compared = They are the same
key-compared-of = They are the same: { $name }
key-rename = Rename
key-rename-of = Rename the key { $name }
key-rename-keep = Keep
key-rename-leave = Cancel
key-remove = Remove
key-remove-of = Remove the key { $name }
key-remove-title = Remove this key?
key-remove-about = “{ $name }” is taken off your list. Files that were sealed to it stay as they are, and its owner can still open them.
key-remove-yes = Remove it
key-remove-no = Keep it
key-add = Add a key
key-add-about = A person makes a key under Open a sealed file, in Inbetween, or with another age program. They give you the public half. It begins with age1.
key-label = Whose key it is
key-text = The public key
key-text-hint = Paste it if you can. Spaces and capitals do not matter.
key-add-go = Add it
key-added = Added: { $name }. It is switched on for this page.
seal = Seal and save
seal-choosing = Choose a place for the file.
seal-working = Sealing the page. This takes a moment.
seal-nothing = Nothing was saved.

# The first half of a sentence that is final; the second half is sealed-about.
sealed = Saved and sealed.
# final
sealed-about = The phrase is not kept anywhere. Tell it to the person yourself, not in the same message as the file.
sealed-phrase-words = The six words
sealed-phrase-digits = The 24 digits
sealed-phrase-hint = Write it down now, or tell the person by voice. Spaces work as well as hyphens.
sealed-to-keys-who = It opens with the key of
sealed-to-keys-how = Each of them opens it with their own key file and its passphrase. There is no phrase to tell. You cannot open it yourself.
sealed-files = What was saved
sealed-sum = Its fingerprint (SHA-256)
sealed-sum-of = The fingerprint (SHA-256) of { $name }
sealed-other-page = Save it as a page that opens in any browser as well
sealed-other-age = Save it as an .age file as well
sealed-other-about = The same phrase opens both.
sealed-other-working = Saving the file.
sealed-other-done = Saved: { $name }
sealed-not-noted = The file is saved and complete. It could not be noted under Brought so far.
sealed-done = Done
sealed-last = The phrase is not shown again after this.
sealed-leave = I have it, go on
sealed-stay = Stay with the phrase
