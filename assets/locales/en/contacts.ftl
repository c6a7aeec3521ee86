# Help now: people and lines that the person adds.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Under Help now, while the notebook is open

# final
contacts-my_people = My people
# final
contacts-no_say_over_my_job = Someone who has no say over my job
# final
contacts-on_call = On call at work
contact-add = Add someone
contact-label = Who
contact-number = Number
contact-hours = When they can be reached
contact-keep = Keep
contact-leave = Cancel
contact-change = Change
contact-change-of = Change: { $name }
contact-checked-today = Checked today
contact-checked-of = Checked today: { $name }
contact-remove = Remove
contact-remove-of = Remove: { $name }
contact-remove-title = Remove this contact?
contact-remove-about = { $name } will be removed for good.
contact-remove-line = The original line will be shown again.
contact-remove-yes = Remove for good
line-hide = Hide this line
line-hide-of = Hide this line: { $name }
line-show = Show again: { $name }
line-add = Add another line

## In Settings

contacts-title = Contacts in Help now
contacts-about = The people you add here are kept in the notebook only, and shown only while it is open. Before unlocking there are national lines and emergency numbers, and nothing of yours.
contacts-open = Open Help now
