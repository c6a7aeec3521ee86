# What a person reads on Today, in the journal, in the bin, and under Help now.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Today

# final
happened-title = When something happened
arrange = Choose what is shown here
arrange-done = Done
arrange-about = What you take out is not lost. You find it below, under Put away.
put-away = Put away
door-other = { $form }, { $length }
# Alternatives to the pictures of the two conflicts.
picture-fp-a = Picture: two circles that overlap, and an arrow towards them.
picture-fp-b = Picture: two circles with a space between them, and an arrow towards them.
picture-se-a = Picture: one circle in a row with others, and an arrow towards them.
picture-se-b = Picture: one circle beside others, and an arrow towards it.
choose-back = Back to Today
first-others = Other ways to begin
nothing-new = The notebook is open for reading only, so nothing new can be begun. You can read your notes in the journal.

# final
draft-waiting = A note is waiting
draft-go-on = Go on
draft-go-on-with = Go on with waiting note { NUMBER($place) }
unkept-elsewhere = Something is not kept yet
unkept-go-on = Go on with what is not kept yet
# final
come-back-leave = Leave it
# final
come-back-end = End these questions

## Sharing

share-legend = To talk about, or only for me?
# final
share-private = Only for me
# final
share-candidate = Maybe to talk about
# final
share-included = To talk about

## Journal

# A kind and the form within it: "Between two roles: Pulled towards friend".
kind-and-form = { $kind }: { $form }
journal-empty = Nothing is here yet. Notes that you keep on Today appear here.
# In a wide window, beside the list, as long as no note is open.
journal-beside = Choose a note to read it here.
journal-unreadable = { $count ->
    [one] One note of this month could not be read, because part of the notebook is damaged.
   *[other] { NUMBER($count) } notes of this month could not be read, because part of the notebook is damaged.
  }
month-earlier = Earlier: { $month }
month-later = Later: { $month }
# The same below many notes, for who hears the buttons by their names.
month-from-end = { $label }, from the end of this month
# Opens two lists: month and year.
month-other = Another month
month-go = Show this month
# A month was chosen that has no notes.
month-none = Nothing to show for { $month }. This is the nearest month with notes.

filters = Show only some
filters-none = Nothing matches this choice.
# The filters that are chosen, side by side.
filters-on = Only some are shown. { $chosen }
filters-clear = Show everything
filter-kind = Kind
filter-role = Role
filter-tension = What it was about
filter-tag = Tag
filter-period = Period of work
filter-share = To talk about
filter-all = All
filter-share-set-aside = Maybe, or to talk about
filter-share-candidate = Maybe to talk about
filter-share-included = To talk about
filter-share-private = Only for me
filter-tag-letters = A few letters of the tag
filter-tag-found = { $count ->
    [0] No tag has these letters.
    [one] One tag has these letters.
   *[other] { NUMBER($count) } tags have these letters.
  }
filter-from = From a certain day
filter-from-day = First day
filter-to = Up to a certain day
filter-to-day = Last day
filter-turned-round = The last day comes before the first, so nothing has changed. Correct one of the two.
# A filter and what is chosen in it.
filter-chosen = { $name }: { $value }
filter-chosen-from = From { $day }
filter-chosen-to = Up to { $day }

this-day-open = This day in earlier years
this-day-title = { DATETIME($day, month: "long", day: "numeric") } in earlier years
this-day-exact = On this day
this-day-around = A week, month or season with this day in it
this-day-none = There is no note of this day in an earlier year.
this-day-unreadable = { $count ->
    [one] One note could not be read, because a part of the notebook is damaged.
   *[other] { NUMBER($count) } notes could not be read, because a part of the notebook is damaged.
  }

calendar = Calendar
calendar-caption = Days with a note in { $month }
calendar-weekday = { DATETIME($day, weekday: "short") }
calendar-weekday-long = { DATETIME($day, weekday: "long") }
calendar-inexact = Notes without an exact day are in the list only.

search = Search everything
search-hint = Type at least two letters. Unfinished notes are not searched; they are on Today.
search-end = Back to the months
search-none = Nothing found. Try another word, or a part of it.
search-none-chosen = Nothing found among the notes chosen above. “Show everything” searches all of them.
search-part = Very many words have these letters inside. More letters may find more notes.
search-found = { $count ->
    [one] One note found.
   *[other] { NUMBER($count) } notes found.
  }
search-more = { $more ->
    [one] One more note has these words. Add a word to shorten the list.
   *[other] { NUMBER($more) } more notes have these words. Add a word to shorten the list.
  }

## A note that is kept

entry-back-journal = Back to the journal
entry-back-found = Back to the results
entry-back-bin = Back to the bin
entry-back-entry = Back to the previous note
entry-back-this-day = Back to this day in earlier years
find-open = Find in this note
find-label = Find
find-before = Previous
find-next = Next
find-close = Close
find-none = It is not in this note.
find-place = { NUMBER($place) } of { NUMBER($count) }
link-from = What led to this note
link-to = What this note led to
link = { $note }, { $date }
# A page that the note stood on. $how is "for a peer, on paper".
entry-brought = Brought on { DATETIME($day, dateStyle: "long") }: { $how }
# Leads to the list of what was brought.
entry-brought-log = See what was brought so far
entry-change = Change this note
entry-change-go-on = Go on with the change
change-waits = There is an unfinished change to this note. Until the change is kept, the note stays as it is here.
change-waits-binned = There is an unfinished change to this note. To go on with it, take the note out of the bin.
entry-bin = Move to the bin
entry-binned = This note is in the bin until { $day }. Then it is removed for good.
entry-take-back = Take it out of the bin

versions = Earlier versions
versions-about = Each time a note is changed, the earlier text stays here. Anything taken out of the note can still be read in these versions.
version-until = Until { $day }
version-until-nth = Until { $day }, version { NUMBER($place) }
version-back = Back to the note
version-line = An earlier version of this note, as it was worded then.
version-take-back = Go back to this version
version-take-back-about = It becomes the note again. The note as it is now stays as an earlier version.
version-compare = Compare with the note of today
version-alone = Show only this version
compare-about = Words that are gone are struck through. Words that came later are underlined.
compare-then = In this version
compare-now = Today
compare-empty = Nothing
compare-date = Day
compare-workplace = Workplace
# The names of the parts, side by side in one line.
compare-same = The same in both: { $parts }
compare-same-all = Both say the same.
# For who hears the texts: before and after words that differ.
compare-gone = (gone:{" "}
compare-new = (new:{" "}
compare-end = {" "}end)
versions-remove = Remove all earlier versions
# final
versions-remove-title = Also remove it from earlier versions of this note?
versions-remove-about = All earlier versions are removed. The note itself stays as it is. This cannot be undone.
# final
versions-remove-yes = Remove everywhere
# final
versions-remove-no = Keep earlier versions
versions-removed = The earlier versions are removed.

## The bin

bin = Bin
bin-open = What is in the bin
bin-about = A note stays here for 30 days. Then it is removed for good.
bin-empty = The bin is empty.
bin-until = Until { $day }
bin-take-out = Take it out of the bin
bin-take-out-this = Take it out of the bin: { $note }
bin-taken-out = The note is in the journal again.
# final
bin-remove = Remove for good now
bin-remove-this = Remove for good now: { $note }
bin-remove-title = Remove this note for good?
bin-remove-about = { $note }. Its earlier versions are removed with it. This cannot be undone.
# final
bin-backups = Backups made before today still hold it until they are replaced.
bin-remove-change = There is an unfinished change to it. That is removed as well.
bin-remove-yes = Remove this note
bin-remove-no = Leave it in the bin
bin-removed = The note is removed.
# After the date of a note.
shared-as = · { $share }
note-and-day = { $title }, { $day }
