# The list of what is to be talked about, and the workplace questions.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## The list on Today

talk-title = My list to talk about
talk-empty = There is nothing on it yet.
talk-notes = Notes marked to talk about
talk-new = Something to talk about
talk-add = Add to the list
talk-added = On your list to talk about.
# final
talk-add-it = Add it
# final
not-again = Don't mention this again
talk-what = What is it?
talk-ask = What I ask for
talk-ask-open = Not said yet
# final
talk-ask-think_it_through = think it through
# final
talk-ask-advice = advice
# final
talk-ask-decision = a decision
# final
talk-ask-backing_upwards = take it higher
# final
talk-ask-information = information
# final
talk-ask-feedback = feedback
# final
talk-ask-just_know = just so you know
talk-minutes = Minutes
talk-for-minutes = { NUMBER($minutes) } min
talk-keep = Keep it
talk-leave = Cancel
talk-change = Change
talk-change-of = Change: { $title }
talk-done = Talked about
talk-done-of = Talked about: { $title }
talk-done-title = What was talked about
talk-back = Back on the list
talk-back-of = Back on the list: { $title }
talk-remove = Remove
talk-remove-of = Remove: { $title }
talk-remove-title = Remove this from the list?
talk-remove-about = Its words are removed for good. The notes it comes from stay.
talk-remove-yes = Remove for good
talk-note = The note
talk-note-nth = Note { NUMBER($nth) }
