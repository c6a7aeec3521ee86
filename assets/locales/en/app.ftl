# Texts of more than one window, outside forms and errors.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## In every window

app-name = Inbetween
back = Back
try-again = Try again
loading = One moment.
trouble-place = Where
page-frame = The page
saved = Saved.
# A list in a sentence or of short answers, made longer by one.
items-joined = { $before }, { $next }
# Short texts side by side in one line, made longer by one.
parts-joined = { $before } · { $next }

## A passphrase field

show = Show
hide = Hide
show-passphrase = Show what is typed
hide-passphrase = Hide what is typed
caps-lock = Caps Lock is on.
working-out-key = Working out the key. This takes a moment.

## Appearance, text size and language

appearance-and-size = Appearance and text size
appearance-legend = Appearance
appearance-system = Same as the computer
appearance-light = Light
appearance-dark = Dark
size-legend = Text size
size-percent = { NUMBER($percent) }%
language-title = Language
language-and-appearance = Language, appearance and text size

## The first evening, and Settings

welcome-title = What this is
welcome-about = This is a private notebook. It sends nothing to anyone. It cannot tell whether you are ill, safe or fit for work, and nobody watches over you through it. Anyone who has your passphrase, or can see your screen, can read it. Private notes can be asked for in some legal proceedings. Notes about people you meet at work can fall under rules of confidentiality, so leave out names and places.
# final
whose-legend = Whose laptop is this?
# final
whose-mine = Mine
# final
whose-mine-about = Only you use it. It locks after five quiet minutes; you can change that.
# final
whose-shared = Shared
whose-shared-about = Others use it too. They can see that Inbetween is here, but nothing of yours without the passphrase.
# final
whose-employer = My employer's
whose-employer-about = Your employer may be able to see this screen and what is typed; no program can prevent that. If you can, use a computer of your own for this notebook.
whose-none = Choose one of the three to go on.
# Shown in a language that no native speaker has read yet. It speaks of the words of that language.
language-unread = These words are a translation that no native speaker has read yet.
language-review = Peer support workers have not reviewed these words yet.

## A new passphrase

way-legend = What kind of passphrase?
# final
way-own = My own sentence
way-own-about = A few words that only you would put together.
# final
way-words = Generated words
# Czech words where Czech is chosen, English words in every other language.
way-words-about = Six English words chosen at random. Hard to guess; learning them takes a little while.
own-label = Your sentence
own-again-label = The same sentence again
words-label = Your six words
words-other = Other words
words-again-label = Type the six words once
words-again-hint = With spaces or with hyphens between them.
unseen-at-ends = There is a space at the beginning or the end. It does not count: the passphrase works with it and without it.
unseen-inside = There is something inside that cannot be seen: two spaces in a row, or a character from copied text. It counts, and is hard to type again. It is better to type the sentence by hand.
not-the-same = These do not match. Type it again.
not-these-words = These are not the six words above. Type them again.
strength-label = How hard it is to guess
strength-short = Too short so far
strength-0 = Easy to guess
strength-1 = Easy to guess
strength-2 = Still easy to guess
strength-3 = Hard to guess
strength-4 = Very hard to guess

## When the notebook locks

locked-cover = Locked.
cover-saving = Saving, then locking.
cover-waiting = The latest changes could not be saved, and nowhere else on this computer can take them.
cover-waiting-what = They are hidden, and kept as long as this window is open. Make room on the drive, or connect it again. They are then saved, and the notebook locks.
cover-abandon = Lock without saving
locking-soon = Locking in one minute. Press any key to stay. Everything is saved.
locking-soon-unsaved = Locking in one minute. Press any key to stay. The latest changes are not saved in the notebook yet. They are stored encrypted, and come back when you open the notebook again.
not-saved-aside = Not saved in the notebook yet. It is stored encrypted, and Inbetween keeps trying to save it.

## A folder that is copied elsewhere

cloud = This folder seems to be copied to a cloud service. The file is encrypted, but it would leave this computer. Choose another place?
cloud-service = It looks like a { $service } folder.
# final
cloud-other = Choose another
# final
cloud-keep = Keep this one
