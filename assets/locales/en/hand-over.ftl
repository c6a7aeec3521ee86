# Under Supervision: the pages to hand over, and what is filled in on them. What the pages themselves say is in leaves.ftl.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## The list

leaves = Pages to hand over
leaves-about = For the people you work with. Only what you write or switch on goes on them.
# final
leaf-workplaces = What three studies ask of workplaces
leaf-workplaces-about = For a manager or a team. There is nothing to fill in.
# final
leaf-ask-me = How to ask me
leaf-ask-me-about = A card for a colleague who wants to check in with you after something hard.
# final
leaf-job-description = Lines for my job description
leaf-job-description-about = For a talk about your tasks, with the lines that you switch on.
leaf-team = Peer support here
leaf-team-about = For the team: what you do here, what you do not do here, and what helps.

## What is filled in

leaf-fill = What you write here stays in the notebook until you change it. What you leave empty is left off the page.
leaf-fill-team = This page may hang on a wall. Nothing personal needs to be on it.
# final
leaf-part-helps-when = It helps when
leaf-part-helps-when-hint = For example: you ask me in a quiet moment, with nobody listening.
# final
leaf-part-helps-not-when = It does not help when
leaf-part-helps-not-when-hint = For example: I get advice straight away.
# final
leaf-part-ask-again = Please ask again in
leaf-part-ask-again-hint = For example: two days, or a week.
# final
leaf-part-reach-me = You reach me by
leaf-part-reach-me-hint = For example: the work phone, in my working hours.
leaf-part-does-here = What a peer support worker does here
leaf-part-does-here-hint = For example: going with someone to an appointment, leading a group, speaking up with people who use the service.
leaf-part-does-not-here = What a peer support worker does not do here
leaf-part-does-not-here-hint = For example: give medication, keep watch, write reports for others.
leaf-part-helps-here = What helps
leaf-part-helps-here-hint = For example: being at team meetings, and knowing what the team knows about the people I work with.
leaf-lines = Which lines go on it?
leaf-lines-about = Everything is off until you switch it on.
leaf-lines-empty = There are no lines yet. You can gather them in Looking back, under Lines for my job description.

## The page

leaf-language-about = Headings and other words of Inbetween follow this language. Your own words stay as they are.
leaf-look = Look at the page
leaf-looking = Making the page. This takes a moment.
leaf-change = Change what is on it
leaf-read = This is the whole page. What you see here is what is shown, printed or sealed.
leaf-not-noted = It is not listed under Brought so far.
leaf-paper-about = To hand over, or to put up on a wall.
leaf-print = This computer's print dialog opens. Nothing is noted about it.
leaf-leave = Back to Supervision
leaf-leave-settings = Back to Settings
