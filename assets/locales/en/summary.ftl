# What stands on the page that a person brings to someone, outside their own words and those of the forms.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## What the page is called, by whom it is for

# final
title-supervision = Notes for supervision
# final
title-peer = Notes for a conversation with a peer
# final
title-manager = Questions for my manager

## At the head

period = Dates
period-read = { $first } to { $last }
prepared-on = Prepared on
# final
worked = Worked
# final
worked-usual = as usual
# final
worked-less = less
# final
worked-hardly = hardly
# final
prepared-by-me = Prepared by me, for a conversation. The self-ratings are in my own notebook's words and are not a test. This page is not part of any patient or personnel record.

last-session = Last session

# final
session-held = took place on { $day }
# final
session-cancelled = cancelled, planned for { $day }
# final
session-not-offered = not offered

## Agreements

# Who is to do it.
agreement-me = me
agreement-supervisor = my supervisor
agreement-manager = my manager
agreement-team = the team
agreement-organisation = the organisation
agreement-due = by { $day }
agreement-blocked = something is in the way
agreement-blocked-by = What is in the way

## Headings of the sections

# At the head of the page itself.
section-cover = At the top of the page
section-questions = My questions
# final
section-today = What I want from today
# final
section-went-well = What went well, what helped
# final
section-between-roles = Between roles
# final
section-weighed = What weighed on me
# final
section-hard-events = After hard events
# final
section-workplace = The workplace
# final
section-stigma = Stigma and respect
# final
section-agreements = Open agreements since last time
# final
section-learning = Learning and development wishes
section-for-reader = If peer work is new to you
section-last-page = To fill in together

## What I want from today

# The two conflicts that supervision for peer workers is often asked to look at, as a line on the page.
conflict-closeness = I would like us to look at being close, and keeping a distance.
conflict-colleague = I would like us to look at being a colleague, and knowing it from the inside.
# final
ask-think-it-through = think it through
# final
ask-advice = advice
# final
ask-decision = a decision
# final
ask-take-it-higher = take it higher
# final
ask-information = information
# final
ask-feedback = feedback
# final
ask-just-know = just so you know
agenda-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
agenda-about = { $ask }, { $minutes }
# final
not-today = Not today:

## Questions for my manager

# final
questions-about = These are questions about the place, not about me.
# final
questions-below = What could be done? · Who? · By when?
job-line-written = I do this, and it is written down.
job-line-unwritten = I do this, and it is written nowhere.
job-line-not-mine = I am asked for this, and it is not mine.

## What is counted

in-notes = { $notes ->
    [one] in { $notes } note
   *[other] in { $notes } notes
  }
limit-pushed = { $times ->
    [one] No real choice: { $times } time
   *[other] No real choice: { $times } times
  }
support-not-there = { $times ->
    [one] Wanted and not there: { $times } time
   *[other] Wanted and not there: { $times } times
  }
place-looked-at = Noted on { $when }
limits-question = My question about my limits
learning-wish = What I would like to learn, or to try

## How I am

# final
ratings = How I am
# The last rating of the time, beside the person's own usual range: "more than usual (22 November 2026)".
rating-in-words = { $words } ({ $when })
# final
rating-usual = about as usual
# final
rating-more = more than usual
# final
rating-less = less than usual
# final
rating-not-yet = not enough answers yet
# A number with its words.
rating-number-and-words = { $number } ({ $words })
rating-no-range = not enough answers yet
rating-too-soon = too soon after the one before
ratings-in-words-note = My last answer in this period, compared with what is usual for me. What is usual comes from my own earlier answers. It is not a test.
ratings-in-numbers = With the numbers
early-sign = My own early sign
# The name of a form, and what it asks people to think of.
ratings-caption = { $form }: “{ $lead }”
# The same where the name stands in the heading already.
ratings-lead = “{ $lead }”
ratings-when = When
rating-range = { $from } to { $to }
# final
rating-none = Not enough answers
# What a number means: where there is one question, the question and its two ends. No line breaks between a number and its
# words.
rating-question = “{ $question }” { $from }{"\u00A0"}{ $from_label }, { $to }{"\u00A0"}{ $to_label }.
rating-higher-is-more-strain = From { $from } to { $to }. Higher is more strain.
rating-higher-is-better = From { $from } to { $to }. Higher is more of it.
ratings-note = These questions were written for this notebook. They are not a test for burnout or for any illness. The numbers can be compared only with my own earlier answers.

# The number of a scale of a questionnaire, among the parts of a note.
rating-read = { $number }, on a scale from { $from } to { $to }
# Below the ratings of a questionnaire that is not the notebook's own. What its authors want to have said follows.
rating-holder = A published questionnaire. Rights: { $holder }.

## Limits

# final
limits = Limits
limits-about = From my own notes in this time: how often each limit was kept, bent on purpose, and so on.
limits-count = { $times } { $words }
# final
limits-reading-aid = 'No real choice' means that circumstances or the workplace decided, not the worker.

## Notes

notes = From my other notes
# A kind and the form within it: "Between two roles: Pulled towards friend".
kind-and-form = { $kind }: { $form }
roles = Roles
# Names of texts while places in them are looked at: a note with its day, and one of its answers.
text-of-note = { $note }, { $day }
# In the place of somebody's name. The letter says only that it is the same person.
alias = Person { $letter }
text-of-answer = { $note }: { $question }
# Below what was ticked.
ticked = Yes
# Several answers to one question. Labels have commas of their own.
answers-joined = { $answers }; { $next }
scale-read = { $number } ({ $from }{"\u00A0"}{ $from_label }, { $to }{"\u00A0"}{ $to_label })
number-read = { $number } { $unit }

## For the person this was prepared for

# final
for-person-title = For the person this was prepared for
for-person-1 = This page holds what I want to bring. What is not here is not hidden from you; it is mine.
for-person-2 = Please read it as a start for our talk. It is not a test, and not a report on anyone I support. It does not measure my performance or health.
# final
for-person-3 = Please don't ask to see the notebook itself, and don't ask me to fill it in for you.
# final
for-person-4 = If something here worries you, speak with me first, unless someone's life is in danger.
# final
for-person-5 = Where I write that work left me no choice, I would like us to look at the work.
for-person-after = After our talk:
# final
for-person-keep = ☐ you may keep it
# final
for-person-delete = ☐ please delete or destroy it
# final
for-person-ask = ☐ please don't show it to anyone without asking me.
# final
for-person-request = (This is a request; a file cannot be called back.)

## For someone who never did peer work

for-reader-choice = Half a page for someone who has not done peer work
for-reader-tensions = Two tensions belong to this work.
for-reader-closeness = One is between closeness and distance.
for-reader-colleague = The other is between being one of the team and knowing it from the inside.
for-reader-not-badly = They are not signs that the work is done badly.
for-reader-questions = “What did the place ask of you?” helps more than “Why did you?”

## The last page

last-page-choice = A blank last page to fill in together
last-page-decisions = Decisions
last-page-who = Who does what, by when
last-page-next = Next date
# final
last-page-useful = Was this useful? 0-10

## Numbers

# Between the whole part of a number and its decimals.
decimal-mark = .

## Dates in words

# A date is told like everywhere in the notebook. Here each language says itself how: which form a month has in a date and
# alone, and in which order the parts stand. Months are numbers from 1 to 12.
month-in-date = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
# A name of its own: in other languages a month has another form inside a date.
month-alone = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
date-day = { $day } { month-in-date } { $year }
# By its Monday.
date-week = the week of { date-day }
date-month = { month-alone } { $year }
# A winter has two years: "winter 2026/27".
date-season = { $season ->
    [spring] spring { $year }
    [summer] summer { $year }
    [autumn] autumn { $year }
   *[winter] winter { $year }/{ $next }
  }
