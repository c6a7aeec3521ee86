# Gentle texts, when a rule says so.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Said after keeping, and while writing

# final
gentle-moved = Your last answers about { $scale } are different from what is usual for you. There can be many reasons, at work and outside it. Put it on your list to talk about?
# final
gentle-moved-lighter = Your last answers about { $scale } are different from what is usual for you, and lighter. Is there anything from this time you would like to note?
# final
gentle-moved-higher = Your last answers about { $scale } are different from what is usual for you, and higher. Is there anything from this time you would like to note?
# final
gentle-note-it = Note it
gentle-lot = That is a lot. Your words are saved, and you can stop here. Nobody should have to carry this alone. Would it help to talk to someone?
# final
my-people = My people
# final
gentle-keep-writing = Keep writing
# With Help now as a button below it.
gentle-stirs = Work like this can stir up things of your own. If it does, you don't have to sort that out alone. Needing support yourself does not make you a worse peer worker.
gentle-still-close = Weeks later, it is still close. That happens to many people after a hard event. If you would like company with it, think of someone who has no say over your job. That could be a doctor, a therapist, a fellow peer worker or a person you trust. Add it to your list to talk about?
gentle-long = This may be a good place to stop. Your words are saved, and the next question will wait.
# final
gentle-one-more = One more
# final
gentle-workplace = The same thing has stood in your way three times in three months. Would you like to raise it as a question about the workplace?

# What stands on the list to talk about, and so on Today: never what it is about.
gentle-talk-title = Something from { $date }

## In Settings

gentle-title = Gentle texts
gentle-about = These can appear, each only when its rule says so. Nothing you write is read for them, and nobody else is told.
gentle-some-scale = tiredness from work
gentle-when-moved = When my ratings have moved
gentle-when-moved-well = When my ratings have moved, and in a good direction for me
gentle-when-lot = When I rate something 8 or more
gentle-when-stirs = After a note about thoughts of suicide, self-harm, a suicide attempt or a death; at most once in 30 days
gentle-when-still-close = When it is still close weeks after a hard event
gentle-when-long = After 20 minutes on the deeper questions
