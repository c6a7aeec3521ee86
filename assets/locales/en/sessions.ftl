# Sessions of supervision: planned, prepared, held; their agenda, and what was agreed.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief. $access is supervision, peer or nobody.

## On Today

today-session-now = { $access ->
    [supervision] Supervision today
   *[other] A talk today
  }
today-session-soon = { $access ->
    [supervision] Supervision on { DATETIME($on, weekday: "long") }
   *[other] A talk on { DATETIME($on, weekday: "long") }
  }
today-session-later = { $access ->
    [supervision] Supervision on { DATETIME($on, dateStyle: "long") }
   *[other] A talk on { DATETIME($on, dateStyle: "long") }
  }

## The next session

session-next = { $access ->
    [supervision] Next session
   *[other] Next talk
  }
session-none = { $access ->
    [supervision] No session is planned.
   *[other] No talk is planned.
  }
session-not-offered-since = No supervision is offered. Noted on { $date }.
session-plan = { $access ->
    [supervision] Plan a session
   *[other] Plan a talk
  }
session-not-offered = Note that none is offered
session-day = { DATETIME($on, weekday: "long", day: "numeric", month: "long", year: "numeric") }
session-at = at { $at }
session-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minute
   *[other] { NUMBER($minutes) } minutes
  }
session-change = Change the plan
session-record-it = Note how it went
session-later = Planned after that
session-due-title = { $access ->
    [supervision] Has this session taken place?
   *[other] Has this talk taken place?
  }

## Planning

# final
session-planned-for = Planned for
session-time = Time, if you want
# final
session-kind = What kind?
session-kind-open = Not chosen
# final
session-kind-reflective = reflective
# final
session-kind-line = with my manager
# final
session-kind-peer_led = led by a peer
# final
session-kind-coreflection = among peers
# final
session-kind-group = in a group
# final
session-kind-external = with someone from outside
# final
session-length = Minutes
session-keep = Keep it
session-leave = Cancel

## What came of it

# final
session-how = How did it go?
# final
session-outcome-yes = took place
session-outcome-cancelled_by_me = cancelled by me
session-outcome-cancelled_by_them = cancelled by the others
# final
session-outcome-not_offered = not offered
session-held-on = On which day?
session-talked-about = What was talked about?
session-talked-about-help = What is not ticked goes back to the list.
session-decisions = Decisions
# final
session-useful = Was this useful? 0-10
session-useful-open = Not chosen
session-next-on = Next date
session-next-on-set = Add a next date
session-next-on-clear = No next date yet
session-past-title = { $access ->
    [supervision] Earlier sessions
   *[other] Earlier talks
  }
session-useful-was = Useful: { NUMBER($useful) } of 10
session-correct = Change
session-remove = Remove
session-of-day = { $name }: { $date }
session-remove-title = { $access ->
    [supervision] Remove this session?
   *[other] Remove this talk?
  }
session-remove-about = Its day and its decisions are removed for good. What is on its agenda goes back to the list. Agreements stay.
session-remove-yes = Remove for good

## The agenda

agenda-title = Agenda
agenda-empty = There is nothing on it yet.
agenda-pool = On my list
agenda-pool-empty = Nothing else is on your list to talk about.
agenda-put = Put on the agenda
agenda-put-of = Put on the agenda: { $title }
agenda-put-all = Put all of it on the agenda
agenda-off = Take off
agenda-off-of = Take off the agenda: { $title }
agenda-up = Up
agenda-up-of = Move up: { $title }
agenda-down = Down
agenda-down-of = Move down: { $title }
agenda-sum = { $minutes ->
    [one] { NUMBER($minutes) } minute in all
   *[other] { NUMBER($minutes) } minutes in all
  }
agenda-show-all = { $count ->
    [one] Show { NUMBER($count) } more
   *[other] Show { NUMBER($count) } more
  }
proposal-title = How { NUMBER($minutes) } minutes could go
proposal-arrive = Arrive
proposal-agreements = Agreements
proposal-item = Item { NUMBER($nth) }
proposal-workplace = The workplace
proposal-close = Agree and close
proposal-minutes = { NUMBER($minutes) } min
proposal-use = Use these minutes for the first items

## Agreements

agreements-title = Agreements from last time
agreements-empty = Nothing is open.
agreements-settled = Done or dropped
agreement-add = Add an agreement
# final
agreement-what = What was agreed?
# final
agreement-kind = What kind of thing?
agreement-open-choice = Not chosen
# final
agreement-kind-conversation = a conversation
# final
agreement-kind-job_description = job description
# final
agreement-kind-workplace = a place to work
# final
agreement-kind-meetings_access = meetings
# final
agreement-kind-information_access = information
# final
agreement-kind-training = training
# final
agreement-kind-cover_or_hours = cover or hours
# final
agreement-kind-procedure_change = a procedure
# final
agreement-kind-own_care = something for myself
# final
agreement-kind-follow_up = follow-up
# final
agreement-owner = Who does it?
# final
agreement-owner-me = me
# final
agreement-owner-supervisor = supervisor
# final
agreement-owner-manager = manager
# final
agreement-owner-team = team
# final
agreement-owner-organisation = organisation
agreement-nobody-yet = nobody named yet
# final
agreement-due = By when?
agreement-due-set = Add a day
agreement-due-clear = No day
agreement-by = by { $date }
# final
agreement-state = Where does it stand?
# final
agreement-state-open = open
# final
agreement-state-done = done
# final
agreement-state-dropped = dropped
agreement-state-blocked = blocked
# final
agreement-blocked-by = What blocks it?
agreement-blocked-by-is = Blocked: { $reason }
agreement-change = Change
agreement-change-of = Change: { $words }
agreement-done = Done
agreement-done-of = Done: { $words }
agreement-blocked = Something blocks it
agreement-blocked-of = Something blocks it: { $words }
agreement-reopen = Open again
agreement-reopen-of = Open again: { $words }
agreement-remove = Remove
agreement-remove-of = Remove: { $words }
agreement-remove-title = Remove this agreement?
agreement-remove-about = Its words are removed for good.
agreement-keep = Keep it
agreement-leave = Cancel

## In the conditions check

proposed-from-sessions = Filled in from the sessions of the last three months. Change it if that is not right.
