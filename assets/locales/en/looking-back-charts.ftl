# The words of the pictures in Looking back. They are drawn before they reach the window.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

items-in-line = { $before }, { $next }
nothing-in-stretch = Nothing of this lies in the time that is shown. { $coming }
bucket-quarter = { $first } to { $last }
# The words of one bar or dot.
bar-told = { $when }: { $said }
row-told = { $name }: { $times }
column-time = Time
column-day = Day
column-times = Times

## Limits by outcome

limits-empty = Here you will see how limits went, each as a strip, and month by month. It begins with a boundary check-in.
limits-told = { $times ->
    [0] No limit came up in this time.
    [one] Limits came up { $times } time: { $said }.
   *[other] Limits came up { $times } times: { $said }.
  }
limits-share = The thin line below a strip shows where the share of kept times may well lie. With few times it is long.
limits-together = All together
limits-strips-title = Limits by outcome
limits-strips-description = A strip for each limit, with a part for each outcome. One time is as wide in every strip.
# From five times on.
limits-strip-name = { $name }: kept { $held } of { $times }
limits-strip-told = { $name }: came up { $times } times. Of these, and others: { $said }.
limits-strip-few = { $name }: { $said }
limits-column-limit = Limit
limits-column-came-up = Came up
limits-time-title = Limits over time
limits-time-description = A row of bars for each outcome. Where nothing was looked at, there is a gap.
# final
outcome-held-alone = Kept
# final
outcome-bent_on_purpose-alone = Bent on purpose
# final
outcome-slipped-alone = Didn't work out
# final
outcome-pushed-alone = No real choice
# final
outcome-did_not_come_up-alone = Didn't come up
outcome-held = kept { $times }
outcome-bent_on_purpose = bent on purpose { $times }
outcome-slipped = didn't work out { $times }
outcome-pushed = no real choice { $times }
outcome-did_not_come_up = didn't come up { $times }

## Roles and tensions

roles-empty = Here you will see which roles and tensions came up, and which way it pulled. It begins with a note that names one.
roles-told = { $notes ->
    [one] { $notes } note names a role or a tension.
   *[other] { $notes } notes name a role or a tension.
  }
roles-told-most = { $notes } notes name a role or a tension. Named most often: { $tension }, { $times } times.
roles-title = Roles and tensions over time
roles-description = A row of bars for each role, tension and direction that was chosen. Times without a note are gaps.
roles-group-roles = Roles
# final
roles-group-tensions = What was it about?
roles-group-direction = Which way did it pull? { $pair }
roles-column-group = Question
roles-column-subject = Answer
pair-direction_friend_professional = Friend and professional
pair-direction_staff_expert = Staff member and expert by experience
# final
pair-direction_recipient_provider = Using services and working in them

## What weighed on me, and what stood in the way

weighed-empty = Here you will see how strongly something weighed, then and now, and what stood in the way. It begins with a note "When I couldn't do what seemed right".
weighed-told-notes = { $notes ->
    [one] { $notes } note in this time.
   *[other] { $notes } notes in this time.
  }
weighed-told = { $notes ->
    [one] { $notes } note.
   *[other] { $notes } notes.
  } What stood in the way: { $said }.
weighed-group = { $name } in { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
  }
weighed-note = A hollow dot is then, a full dot is now, both of one note. 0 is not at all, 10 is hardly bearable.
weighed-title = How strongly it weighed, then and now
weighed-description = For each note a hollow dot for then and a full dot for now, joined by a line.
weighed-both = then { $then }, now { $now }
weighed-then = then { $then }
weighed-now = now { $now }
weighed-label = { $label }. What stood in the way: { $groups }
weighed-column-then = Then
weighed-column-now = Now
weighed-column-groups = What stood in the way
weighed-groups-title = What stood in the way
weighed-groups-description = A row of bars for each kind of obstacle: the number of notes that name one. Times without a note are gaps.
weighed-column-obstacle = Obstacle
weighed-column-group = Where it lay
weighed-column-notes = Notes

## Place and conditions

conditions-empty = Here you will see how it is where you work, quarter by quarter. It begins with the page "Team and conditions".
conditions-told = { $times ->
    [one] Looked at in { $times } quarter, last on { $latest }.
   *[other] Looked at in { $times } quarters, last on { $latest }.
  }
conditions-told-years = Looked at in { $times } years, last on { $latest }.
conditions-note = Each quarter shows the last answers in it. A dot above an answer means that it was starred.
conditions-note-years = Each year shows the last answers in it. A dot above an answer means that it was starred.
conditions-title = Place and conditions
conditions-description = A row for each line of the page, with the answer of each quarter. Quarters without an answer are gaps.
conditions-column-line = Line
conditions-label = { $when }: { $said }. { $name }
conditions-raised = { $answer }, starred
