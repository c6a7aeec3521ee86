# What a person reads under Supervision: preparing a summary, looking at it, and bringing it to someone.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Supervision

# final
nav-supervision = Supervision
# final: for whoever has no supervision
nav-to-talk-about = To talk about
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
# final
prepare = Prepare a summary
prepare-about = Choose what goes on a page and look at it. Then show it, print it or seal it.
prepare-go-on = Go on with the page you began
prepare-go-on-about = It is as you left it.
prepare-anew = Begin a new page
prepare-anew-title = Begin a new page?
prepare-anew-about = The page you began is thrown away: what was switched on, and what was changed in the copy. Your notes stay as they are.
prepare-anew-yes = Begin a new one
prepare-anew-no = Keep the page
open-sealed-about = A file that was sealed for you. It is read here, and nothing of it is kept.
prepare-not-read-only = Nothing can be saved in this place, so no page can be prepared here. A sealed summary can be opened all the same.
prepare-not-rescue = The notebook is open for reading only, so no page can be prepared now. A sealed summary can be opened all the same.

## What was brought

brought = What was brought
brought-empty = Nothing yet. When you show, print or seal a page, it is noted here: the day, for whom, and how.
brought-for-supervisor_outside = for a supervisor from outside
brought-for-supervisor_at_work = for a supervisor where I work
brought-for-manager = for my manager
brought-for-peer = for a peer
brought-by-screen = shown on this screen
brought-by-paper = on paper
brought-by-locked_file = as a locked file
# A recipient and a way, with a capital where it stands.
brought-how = { $recipient }, { $way }
brought-about = About { DATETIME($first, dateStyle: "long") } to { DATETIME($last, dateStyle: "long") }
brought-sums = Sums of the files
# The same for who hears the buttons by their names.
brought-sums-of = Sums of the files of { $day }
sums-about = A sum is like a fingerprint: the same file always has the same one. If someone has a file and its sum (SHA-256) is the one that stands here, it is the file you saved, and nothing in it was changed.
sum-document = The page that was sealed
sum-page = The file that opens in any browser
sum-age = The .age file

## The steps

prepare-step = Prepare a summary, step { NUMBER($step) } of { NUMBER($of) }
prepare-next = Next
prepare-back = Back
prepare-stop = Leave it for now
prepare-throw-away = Throw this page away
prepare-throw-away-title = Throw this page away?
prepare-throw-away-about = What was switched on, and what was changed in the copy, is then gone. Your notes stay as they are.
prepare-throw-away-yes = Throw it away
prepare-throw-away-no = Keep it
prepare-saved-as-you-go = Saved as you go.
prepare-not-saved = Not saved yet. What you chose stays here, and saving is tried again.

## Step 1

# final
who-title = Who is it for?
who-supervisor_outside = A supervisor from outside
who-supervisor_outside-about = The page is called “Notes for supervision”.
who-supervisor_at_work = A supervisor where I work
who-supervisor_at_work-about = The page is called “Notes for supervision”. The more personal parts are folded.
who-manager = My manager
who-manager-about = The page is called “Questions for my manager”. The more personal parts are folded.
who-peer = A peer
who-peer-about = The page is called “Notes for a conversation with a peer”.

## Step 2

when-title = Which time is it about?
when-quick = Often chosen
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
when-worked-about = This stands at the top of the page.
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
what-nothing = There is nothing from this time. Another time may have something, or the page can be the cover alone.
what-elsewhere = Some of what you switched on before is not from this time. It is not on the page. It comes back if you change the time back.
what-unreadable = { $count ->
    [one] One note could not be read, because a part of the notebook is damaged.
   *[other] { NUMBER($count) } notes could not be read, because a part of the notebook is damaged.
  }
# final
what-ratings = How I am
# final
what-limits = Limits
what-notes = Notes
what-more-notes = Other notes
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
part-as-written = Back to how it is written
part-as-written-done = It stands here as it is written.
part-none = Nothing is written in this note, so nothing of it goes on the page.

## Step 4

# final
page-title = The page as it will be read
page-about = This is the whole page. What you see here is what is shown, printed or sealed. To change it, go back.
page-making = The page is being made. This takes a moment.
page-empty = Nothing is switched on yet, so there is only the cover. You can go back and switch something on, or bring it as it is.
# final
page-danger = If someone may be in danger now, don't wait for supervision. Use your service's procedure.
# final
bring-title = How will you bring it?
# final
bring-screen = Show it on this screen
# final
bring-screen-about = Full window, nothing else of the notebook can be reached; leaving it locks the app.
# final
bring-paper = On paper
# final
bring-file = As a locked file
# final
bring-file-about = Many mail systems stop files like this. Tell the person that it is coming. If it does not arrive, bring it on a stick or show it on your screen.
# final
bring-trust = Once it is opened, what happens to it is a matter of trust. The app cannot call it back.
bring-screen-what = The notebook closes now and only this page stays open. Leaving the page locks. To go on writing, open the notebook with your passphrase.
bring-screen-go = Show it and lock the notebook
bring-screen-working = The notebook is being closed.
bring-paper-what = The print dialog of this computer opens. If the page is printed, that is noted under What was brought.
bring-paper-go = Print

## Sealing

seal-phrase = The phrase that opens it
# final
phrase-words = Six words
phrase-words-about = English words, picked by chance. They are quick to write down.
# final
phrase-digits = 24 digits in six groups of four
phrase-digits-about = They can be said in every language, on the telephone as well.
seal-form = The file
form-page = A page that opens in any browser
form-page-about = The person opens the file, types the phrase and reads. It works without the internet, and nothing has to be installed.
form-age = An .age file
form-age-about = It opens in Inbetween, or in another program that knows age files.
seal = Seal and save
seal-choosing = Choose a place for the file.
seal-working = The page is being sealed. This takes a moment.
seal-nothing = Nothing was saved.

# The first half of a sentence that is final; the second half is sealed-about.
# final
sealed = Saved and locked.
# final
sealed-about = The phrase is not kept anywhere. Tell it to the person yourself, not in the same message as the file.
sealed-phrase-words = The six words
sealed-phrase-digits = The 24 digits
sealed-phrase-hint = Write it down now, or tell it by voice. Spaces do as well as hyphens.
sealed-files = What was saved
sealed-sum = Its sum (SHA-256)
sealed-sum-of = The sum (SHA-256) of { $name }
sealed-other-page = Save it as a page that opens in any browser, too
sealed-other-age = Save it as an .age file, too
sealed-other-about = The same phrase opens both.
sealed-other-working = The file is being saved.
sealed-other-done = Saved: { $name }
sealed-not-noted = The file is saved and whole. It could not be noted under What was brought.
sealed-done = Done
sealed-last = The phrase is not shown again after this.
sealed-leave = I have it, go on
sealed-stay = Stay with the phrase
