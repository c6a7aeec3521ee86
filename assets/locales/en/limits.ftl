# My limits.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## My limits

limits-title = My limits
limits-about = Limits you want to keep, in your own words. None is on until you choose it, and every word can be changed.
limits-none = None yet. Here are some to start with, or write one of your own.
limits-starters = Limits to start with
limits-all = All of them
limits-first = Choose a first one
limits-aside = Limits put away
# final
limit-make = Make this one of my limits
limit-make-of = Make this one of my limits: { $line }
limit-is-mine = One of my limits.
# Below the lines of a check-in, once: it opens a list of the lines, each with the short button.
limit-make-line = Make a line one of my limits
limit-make-this = Make it mine
limit-make-this-of = Make it mine: { $line }
limit-say = You might say: "{ $words }"
limit-say-when = You might say, { $when }: "{ $words }"
limit-new = A limit of my own
limit-edit = Change
limit-edit-of = Change: { $name }
limit-keep = Keep this limit
limit-leave = Cancel
limit-put-aside = Put away
limit-put-aside-of = Put away: { $name }
limit-take-up = Use it again
limit-take-up-of = Use it again: { $name }
limit-remove = Remove it for good
limit-remove-title = Remove this limit for good?
limit-remove-about = Its words and your one-tap answers will be gone, and cannot be brought back. Check-ins stay, and so does everything on your list to talk about.
limit-remove-yes = Remove it for good

## What it says

limit-name = A short name
# final
limit-text = My limit
# final
limit-why-me = What it protects for me
# final
limit-why-them = What it gives the person I support
# final
limit-say-it = How I'll say it
limit-firmness = How firm it is
# final
limit-flexible-if = Flexible if ...
# final
limit-exception = When I'd bend it on purpose
# final
limit-needs = What I need from work to keep it
# final
limit-ally = Who supports me in this
# final
limit-answers-instead = Who answers instead, at night and at weekends
# final
limit-review-on = Look at it again on ...
limit-review-add = Choose a day
limit-review-none = No day
limit-domain = What it is about

## How it went

limit-how = How did it go? { $name }
limits-due = My limits to look at again
limit-due = The day chosen for another look has come.
limits-more = { $more ->
    [one] { NUMBER($more) } more is in My limits.
   *[other] { NUMBER($more) } more are in My limits.
  }
limit-tapped = Saved: { $outcome }.
limit-take-back = Undo
# final
limit-came-up = { $name }: came up { $times ->
    [one] { NUMBER($times) } time
   *[other] { NUMBER($times) } times
  }. { $said }.
# The first outcome after the count, where a sentence begins.
limit-begins-held = Kept { NUMBER($times) }
limit-begins-bent_on_purpose = Bent on purpose { NUMBER($times) }
limit-begins-slipped = Didn't work out { NUMBER($times) }
limit-begins-pushed = No real choice { NUMBER($times) }
limit-strip = How it went: { $name }
limit-times-held = kept { NUMBER($times) }
limit-times-bent_on_purpose = bent on purpose { NUMBER($times) }
limit-times-slipped = didn't work out { NUMBER($times) }
limit-times-pushed = no real choice { NUMBER($times) }
limit-times-did_not_come_up = didn't come up { NUMBER($times) }
limit-raise = Lately there was often no real choice with this one. Would you like to raise it as a question about the workplace?
limit-raise-title = A question about the workplace: { $name }
