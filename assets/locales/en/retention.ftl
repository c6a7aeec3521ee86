# How long the text of notes is kept.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".

retention-label = The words of my notes
retention-never = stay
retention-months = { NUMBER($months) ->
    [6] go after half a year
    [12] go after one year
    [24] go after two years
   *[other] go after { NUMBER($years) } years
  }
retention-about = When that time is over, what was written in a note goes, with its tags and earlier versions. Its day, what was chosen and rated, its roles and how limits held stay. The time begins with the day of the note, or with the day on which it was first kept.
retention-announced = Before any words go, Today says so for two weeks, and each note can be kept. A change here removes nothing at once.
retention-backups = Backups made before still hold the words until newer ones have replaced them. Copies elsewhere hold them for as long as they are there.
retention-soon = Words that go soon
retention-none = None go within the next two weeks.
retention-goes-on = Goes on { $day }, or a little later if Inbetween is not opened.
retention-changing = Stays while a change of this note is not finished.
retention-keep = Keep these words
retention-keep-this = Keep these words: { $note }
retention-kept = Notes whose words stay
retention-let-go = Let them go like the others
retention-let-go-this = Let them go like the others: { $note }
retention-is-kept = These words stay.
retention-is-let-go = These words go like the others.

text-expired = What was written here has gone, as you chose in Settings.
today-text-expires = The words of some older notes will go soon.
today-text-expires-see = See which
