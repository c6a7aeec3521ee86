# How long the text of notes is kept.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".

retention-label = The words of my notes
retention-never = stay
retention-months = { NUMBER($months) ->
    [6] are removed after half a year
    [12] are removed after one year
    [24] are removed after two years
   *[other] are removed after { NUMBER($years) } years
  }
retention-about = When that time is over, the words in a note are removed, with its tags and earlier versions. Its day, ratings, choices, roles and answers about limits stay. The time begins with the day of the note, or with the day on which it was first kept.
retention-announced = Before any words are removed, Today says so for two weeks, and you can keep any of the notes. A change here removes nothing at once.
retention-backups = Earlier backups still hold the words until newer ones have replaced them. Copies elsewhere hold them for as long as they are there.
retention-soon = Words that will be removed soon
retention-none = None will be removed within the next two weeks.
retention-goes-on = Removed on { $day }, or a little later if Inbetween is not opened.
retention-changing = Stays while a change to this note is unfinished.
retention-keep = Keep these words
retention-keep-this = Keep these words: { $note }
retention-kept = Notes whose words stay
retention-let-go = Treat them like the others
retention-let-go-this = Treat them like the others: { $note }
retention-is-kept = These words stay.
retention-is-let-go = These words are treated like the others again.

text-expired = The words of this note have been removed, as chosen in Settings.
today-text-expires = The words of some older notes will be removed soon.
today-text-expires-see = See which
