# Periods of work, the own early sign, and the usual range.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Where I work

where-i-work = Where I work
where-i-work-about = With five ratings, Inbetween can show what is usual for you. That starts again with each new job. Everything here can be left open, and changed in Settings.
where-i-work-kept = Saved. It is in Settings, under Periods of work.
# final
phase-setting = Where do you work?
# final
phase-hours = Hours a week
# final
phase-tenure = In this work for
# final
phase-job-description = Is there a written job description?
# final
phase-label = Your own name for this period of work
# final
phase-since = Since
phase-until = Until
phase-ends = It has ended
phase-goes-on = It is still going on
phase-formerly = My own care once took place where I work now.
phase-formerly-help = Only for you; never on a page you bring.
phase-keep = Keep this
# final
later = Later
# final
not-now = Not now

## Periods of work, in Settings

periods-title = Periods of work
periods-about = A new job is a new period of work. A note belongs to the period its date falls in. Where two run at once, you can say which one it is about.
phase-unnamed = A period of work
phase-from = Since { $from }
phase-from-to = { $from } to { $to }
# final
phase-named-from = { $name } (since { $from })
phase-named-from-to = { $name } ({ $from } to { $to })
phase-edit = Edit this period
phase-edit-of = Edit this period: { $name }
phase-new = Start a new period of work
# final
phase-instead = Start a new period of work? Your usual range starts again with it.
# final
phase-start = Start
phase-leave = Cancel
phase-remove = Remove this period
phase-remove-title = Remove this period?
phase-remove-about = Its description is removed for good. Your notes stay.
phase-remove-yes = Remove it

## My own early sign

own-sign-title = My own early sign
own-sign-question = Is there something you notice in yourself when work gets too much? Write it as one sentence. You can rate it each time. It is never on a page you bring unless you switch it on.
# final
own-sign-example = "I stop answering my sister's messages."
own-sign-keep = Keep this sentence
own-sign-take-away = Remove it
own-sign-kept = Saved. From next time it appears below the other sentences.
own-sign-gone = It is removed. Earlier ratings of it stay.
