# Looking back, gathered: what helps and what is missing, good moments, support that was not there, lines for a job
# description. And the look at made-up notes.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

gathered-title = Gathered

## What helps here, what is missing here

gathered-place-title = What helps here, and what is missing
gathered-place-empty = What helps where you work, and what is missing, will be here. Fill in Team and conditions once to see the first list. From the second quarter on, the quarters are counted.
gathered-place-quarters = { $quarters ->
    [one] From one quarter so far. With the next one, the quarters are counted.
   *[other] From { NUMBER($quarters) } quarters. If there are several looks in a quarter, the last one counts.
}
gathered-place-none = Nothing on this list.
gathered-place-times = { NUMBER($times) } of { NUMBER($of) } quarters
gathered-place-starred = { $times ->
    [one] starred once
   *[other] starred { NUMBER($times) } times
}
gathered-place-earlier = On this list earlier, and not the last time

## Good moments

# final
gathered-good-title = What peer work did here
gathered-good-about = Your good moments, as a list to bring. First come those with an idea of yours that was taken up, a change in the service, or a link.
gathered-good-empty = Your good moments will be here, as a list to bring. One is enough to begin.
gathered-good-did-none = Nothing here yet. It fills when a good moment names an idea taken up, something that changed, or a link.
gathered-good-others = { $moments ->
    [one] One other good moment
   *[other] { NUMBER($moments) } other good moments
}
# Beside each of them, to be ticked.
gathered-good-choose = Bring this one
gathered-good-choose-of = Bring this one: { $words }
gathered-good-on-list = On your list to talk about.
gathered-good-bring = Put the ticked ones on my list to talk about
gathered-good-none-ticked = Tick those that you want to bring.
# $title is the name of the line on the list.
gathered-good-added = { $moments ->
    [one] One good moment is now on your list to talk about: { $title }
   *[other] { NUMBER($moments) } good moments are on your list to talk about now, under: { $title }
}
gathered-good-no-words = A good moment without words
gathered-read = Read the note
gathered-read-of = Read the note: { $words }

## Support

gathered-support-title = Support that was wanted and not there
gathered-support-empty = Support that was wanted and not there will be counted here. One note about support is enough to begin.
gathered-support-none = { $notes ->
    [one] There is one note about support. It does not say that support was wanted and not there.
   *[other] There are { NUMBER($notes) } notes about support. None of them says that it was wanted and not there.
}
gathered-support-caption = How often it was wanted and not there
gathered-support-kind = Support
gathered-support-times = Not there
gathered-support-of = Notes about it
# The question after three such notes in three months, with the name of the support.
gathered-support-ask = Three times in three months this support was wanted and not there: { $support }. Would you like to raise it as a question about the workplace?

## Lines for a job description

job-lines-title = Lines for my job description
job-lines-about = In your own words, to bring when your tasks are talked about.
job-lines-empty = Your own lines for a job description will be here. One is enough to begin. Write one below, or keep one after a note under Is this my job?
# final
job-lines-ask = Keep this line for your job description?
# final
job-lines-keep-it = Keep it
job-lines-kept = On your list of lines for a job description.
# final
job-line-part-written = I do this, and it is written down
# final
job-line-part-unwritten = I do this, and it is written nowhere
# final
job-line-part-not_mine = I am asked for this, and it is not mine
job-lines-part-empty = No line yet.
job-line-words = The line
job-line-part = Where it belongs
job-line-add = Add a line
job-line-save = Keep it
job-line-leave = Cancel
job-line-change = Change
job-line-change-of = Change: { $words }
job-line-up = Up
job-line-up-of = Move up: { $words }
job-line-down = Down
job-line-down-of = Move down: { $words }
job-line-remove = Remove
job-line-remove-of = Remove: { $words }
job-line-remove-title = Remove this line?
job-line-remove-about = The line goes for good. Backups that were made before still have it.
job-line-remove-yes = Remove it

## A look at made-up notes

made-up-title = A look at made-up notes
made-up-looking-back = Looking back at made-up notes
made-up-offer = There is little to look back at yet. You can look at made-up notes to see what it will be like.
made-up-offer-today = Curious what Looking back will be like? You can look at made-up notes.
made-up-settings = Made-up notes show what Looking back will be like. They are in memory only and are never saved.
made-up-show = Look at made-up notes
made-up-band = Made-up notes, never saved
made-up-about = These are a year and a half of notes of somebody who does not exist. They begin on a ward, and go on in a community team. Nothing can be written here. Your own notebook stays as it is.
made-up-leave = Leave the made-up notes
