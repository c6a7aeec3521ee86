# Margin notes about what may point to a person.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

# Where the same words stand more than once.
marks-times = ({ NUMBER($times) } times)
marks-found = { $places ->
    [one] One place here may point to someone.
   *[other] { NUMBER($places) } places here may point to someone.
  }
marks-more = { $more ->
    [one] Show one more
   *[other] Show { NUMBER($more) } more
  }
# In small forms, before the list is shown.
marks-look = Look at it
# Of a tag that was added.
marks-of-tag = { $tag }: { $nudge }
# final
marks-may-change = You may change details that don't matter to the learning.
marks-key = F2 takes you to this list and back. Press a number to choose.
# final
marks-blur = Blur this date
# After that, the words that would stand there.
marks-instead = ({ $words })
marks-show = Show where it is
marks-leave = Leave this word alone

## What is said about a mark

# final
nudge-number = A number or address. Needed here?
# final
nudge-national-id = This looks like a personal id number.
# final
nudge-date = Would 'this spring' or 'one evening' do?
# final
nudge-small-place = A place that small can point to one person.
# final
nudge-age = Together these might fit only one person. Change or blur one.
# final
nudge-together = Together these might fit only one person. Change or blur one.
# final
nudge-name = A name? Try 'a person I support' or 'a nurse'.
# final
nudge-initials = Initials are still a trail.
nudge-event = If this was in the news, people will know who it was. Keep what can be learned from it; drop what was special.
# final
nudge-colleague = In a small team this is a name.
# final
nudge-quote = Put it in your own words?
nudge-watched = One of your words to watch.

## After a change in which something was replaced

# final
marks-earlier = Also remove it from earlier versions of this note?
# final
marks-earlier-remove = Remove everywhere
# final
marks-earlier-keep = Keep earlier versions
marks-earlier-removed = Earlier versions of this note have been removed.
# final
marks-backups = Backups made before today still hold it until they are replaced.

## Settings

watch-title = Words to watch
watch-about = While you write, Inbetween puts a dotted line under what may point to someone. It never stops you, and it looks only on this computer. You can add words of your own.
own-words-watch = Ask me about these
own-words-about-watch = Names of people, streets, places or units that would give someone away.
own-words-none-watch = No words yet.
own-words-leave = Leave these alone
own-words-about-leave = Words that get a dotted line but point to nobody.
own-words-none-leave = No words yet.
own-word-add-label = Another word, or a few that belong together
own-word-add = Add
own-word-remove = Remove
own-word-remove-of = Remove { $word }
own-word-capitals = Capitals make no difference.
