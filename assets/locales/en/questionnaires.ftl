## Questionnaires that other people wrote: the list in Settings, looking at a file, what came out.

# Settings
advanced-title = Advanced
advanced-about = For those who have a published questionnaire and may use its text.

# The list
questionnaires-title = Questionnaires
questionnaires-about = A questionnaire is a set of questions that other people wrote. If you are entitled to use one, you can load its file and fill it in from here. Of what you fill in, only names and numbers can stand on a page that leaves, unless whoever holds the rights allows more.
questionnaires-load = Load a questionnaire file
questionnaires-back = Back to Settings
questionnaires-accepted = Loaded
questionnaires-none = None is loaded.
questionnaire-accepted-now = Accepted. It can be filled in.
questionnaire-removed-now = Removed. What you filled in stays in the journal.
questionnaire-fill-in = Fill in
questionnaire-fill-in-this = Fill in: { $name }
questionnaire-last = Last filled in: { $date }
questionnaire-remove = Remove
questionnaire-remove-this = Remove: { $name }
questionnaire-remove-title = Remove this questionnaire?
questionnaire-remove-about = Then it cannot be filled in any more. What you filled in stays in the journal, and can be read as before.
questionnaire-remove-yes = Remove it
questionnaire-remove-no = Leave it

# Those that ship
questionnaires-without-text = Without their text
questionnaires-without-text-about = Inbetween knows how these are scored. Their questions belong to other people, so they are not part of it. If you are entitled to use them: save a copy of the file, put the questions and the words of the answers in, and load it.
questionnaire-missing = { $count ->
    [one] One text is still to be written. Until then it cannot be filled in.
   *[other] { $count } texts are still to be written. Until then it cannot be filled in.
}
questionnaire-save-copy = Save a copy to fill in
questionnaire-save-copy-this = Save a copy to fill in: { $name }
questionnaire-saved = Saved as { $name }. What to put in stands at its top; any text editor opens it.

# About one of them
questionnaire-about-open = About it
questionnaire-about-this = About it: { $name }
questionnaire-holder = Whose it is
questionnaire-terms = Terms
questionnaire-cite = Source
questionnaire-address = Address, to be typed into a browser
questionnaire-status = What it was shown to be good for
questionnaire-status-validated = Its file says: validated. That need not hold for peer support workers.
questionnaire-status-translated-only = Its file says: translated, and not tested in this language.
questionnaire-status-not-validated = Not validated.
questionnaire-looks-back = Looks back on
questionnaire-interval = Between two fillings
questionnaire-interval-published = { $days ->
    [one] At least a day, as its authors say.
   *[other] At least { $days } days, as its authors say.
}
questionnaire-interval-recall-period = { $days ->
    [one] At least a day, which is how far it looks back.
   *[other] At least { $days } days, which is how far it looks back.
}
questionnaire-interval-project-default = { $days ->
    [one] At least a day. Its authors name no time; this is a rule of this notebook.
   *[other] At least { $days } days. Its authors name no time; this is a rule of this notebook.
}
questionnaire-order = Order
questionnaire-shuffled = It asks in another order each time.
questionnaire-all-wanted = Questions left open
questionnaire-all-wanted-about = Its authors want every question answered. Here each can be left open; a scale may then have no number.
questionnaire-leaving = On a page that leaves
questionnaire-leaving-numbers = Only names and numbers.
questionnaire-leaving-text = Questions and answers as well: whoever holds the rights allows it.
questionnaire-version = Version
questionnaire-version-language = { $version }, language: { $language }
questionnaire-accepted-on = Accepted
questionnaire-rights-on = { $accepted }. The right to use its text was confirmed then.
questionnaire-scales = What it gives
questionnaire-bands = Named parts
questionnaire-band = { $label } (from { $from })
questionnaire-source = { $source }. Found in: { $population }.
questionnaire-tentative = Its authors call this tentative.

# Looking at a file
questionnaire-look = Look at it first
questionnaire-file = File: { $file }
questionnaire-questions = The questions
questionnaire-questions-open = { $count ->
    [one] Show the question
   *[other] Show the { $count } questions
}
questionnaire-answers = Answers: { $answers }
# One of the two answers that a question asks for, with its options.
questionnaire-part-answers = { $part } { $answers }
questionnaire-changes = What changes
questionnaire-changes-about = If you accept it, it is stored in this notebook and can be filled in. Nothing else changes: your notes, ratings and results stay as they are.
questionnaire-beside = Version { $versions } is there already. It stays beside this one, and its results stay with it.
questionnaire-already = This very file was accepted on { $date }. There is nothing to accept.
questionnaire-lacks = { $count ->
    [one] One text is still to be written; it stands in line { $line }, in square brackets. Put it in, without the brackets, save the file, and load it again. Nothing was stored.
   *[other] { $count } texts are still to be written; the first stands in line { $line }, in square brackets. Put them in, without the brackets, save the file, and load it again. Nothing was stored.
}
# final
questionnaire-right = I have the right to use this text on my own computer.
questionnaire-right-missing = It can be accepted only if you have this right. If you have, tick the line.
questionnaire-accept = Accept
questionnaire-not-now = Not now
questionnaire-close = Close

# A file that is not taken
questionnaire-refused = This file was not taken. Nothing was stored.
questionnaire-refused-where = { $file }, line { $line }

file-problem-file-too-large = It is larger than { $most } kilobytes. A questionnaire is never that large: look whether it is the right file.
file-problem-not-text = It is no text file. Look whether it is the right one; if it is, save it again as text (UTF-8).
file-problem-not-toml = The writing breaks off here, or does not fit together. Look at this line and the one above: a quotation mark, a bracket or a comma may be missing, or something stands there twice.
file-problem-wrong-format = The file says “{ $found }” of its format. A questionnaire file begins with format = "{ $wanted }".
file-problem-unknown-key = “{ $key }” means nothing here. Take it out, or write one of these: { $known }.
file-problem-missing = “{ $key }” is missing here. Add it.
file-problem-wrong-type = What stands behind “{ $key }” does not fit. Write { $wanted ->
    [words-in-quotation-marks] words in quotation marks
    [a-list-of-ids-in-quotation-marks] a list of names, each in quotation marks
    [true-or-false] true or false
    [a-whole-number] a whole number
    [a-number] a number
    [a-number-or-a-fraction-such-as-100-7] a number, or a fraction such as "100/7"
    [a-number-from-0-to-6] a number from 0 to 6
    [a-number-above-0] a number above 0
    [a-number-from-0-to-below-1] a number from 0 to below 1
    [a-short-number] a number of at most eight characters
    [two-numbers-such-as-0-100] two numbers, such as [0, 100]
    [a-list-of-numbers] a list of numbers
    [a-list-of-tables] a list of entries, each in braces or under a heading in double square brackets
    [a-table] an entry in braces, or under a heading in square brackets
    [a-language-tag-such-as-en] the tag of a language, such as "en"
    [the-code-of-an-option-or-a-whole-number] the code of an answer, in quotation marks
   *[other] it as other questionnaire files do
}.
file-problem-not-one-of = “{ $found }” cannot stand behind “{ $key }”. Write one of these: { $choices }.
file-problem-not-a-version = The version is “{ $found }”. Write three numbers, such as 1.0.0.
file-problem-not-an-id = “{ $found }” cannot be a name inside a file. Use small letters from a to z, digits, - and _, at most 64 of them, and begin with a letter or a digit.
file-problem-twice = { $what ->
    [items] Two questions are
    [scales] Two scales are
    [options] Two answers are
    [response-sets] Two sets of answers are
   *[other] Two things in this list are
} called “{ $id }”. Give one of them another name.
file-problem-no-such = { $what ->
    [scale] There is no scale
    [response-set] There is no set of answers
   *[other] There is no question
} called “{ $id }”. Correct the name, or add what is missing.
file-problem-not-one = { $what ->
    [scale] There is no scale. Add one.
    [option] There is no answer. Add some.
    [expected-score] Nothing is expected of this worked example. Write what it gives.
   *[other] There is no question. Add one.
}
file-problem-empty-text = There are no words behind “{ $key }”. Write some, or take the line out.
file-problem-hidden-character = A character that cannot be seen ({ $code }) stands behind “{ $key }”. Take it out: line breaks, tabs and invisible marks do not belong there.
file-problem-markup = Markup stands behind “{ $key }”, such as <b> or &nbsp;. Write plain words: they are shown exactly as they stand.
file-problem-too-many = { $what ->
    [item] More than { $most } questions are not taken.
    [scale] More than { $most } scales are not taken.
    [vector] More than { $most } worked examples are not taken.
    [response-set] More than { $most } sets of answers are not taken.
    [options] More than { $most } answers to one question are not taken.
    [options-in-all-items] More than { $most } answers in all are not taken.
    [characters-in-one-text] More than { $most } characters in one text are not taken.
   *[other] More than { $most } of these are not taken.
} Take some out.
file-problem-number-out-of-reach = The number behind “{ $key }” is too large or too fine. Use at most 18 digits.
file-problem-ends-turned = It goes from { $from } to { $to }. The second has to be higher than the first.
file-problem-no-value = The answers to “{ $field }” have no values, so they cannot be scored. Give each a value, or name another question.
file-problem-enough-answers = The scale wants { $found ->
    [one] one answer
   *[other] { $found } answers
} and has { $items ->
    [one] one question. Write 1
   *[other] { $items } questions. Write a number from 1 to { $items }
} behind “min_answered”.
file-problem-does-not-go = { $one } does not go with { $with }. Keep one of the two.
file-problem-needs-all-scales = “{ $key }” has no meaning here: a scale made of scales has a number only if each of them has one. Take the line out.
file-problem-reverse-of-ratings = “reverse” does not go with “ratings”. Take it out, and use a set of answers whose values run the other way for these ratings.
file-problem-not-two-part = “{ $item }” is answered once, and this scale multiplies two answers. Give the question two ratings, or use another method.
file-problem-of-itself = The scale “{ $scale }” is made of itself. Name only scales that are not made of this one.
file-problem-weights = There { $found ->
    [one] is one weight
   *[other] are { $found } weights
} for { $items ->
    [one] one question
   *[other] { $items } questions
}. Write one for each.
file-problem-no-span = All answers give the same number here, so there is no percentage of it. Correct the values, or take the line out.
file-problem-band-outside = This part begins at { $score }, and the scale goes from { $from } to { $to }. Let it begin inside.
file-problem-not-a-duration = “{ $found }” behind “{ $key }” is no length of time. Write days or weeks, such as "P28D" or "P2W".
file-problem-out-of-range = Answers can give { $score } here, and the scale is said to go from { $from } to { $to }. Correct the range, or the values of the answers.
file-problem-too-few-vectors = There { $found ->
    [one] is one worked example
   *[other] are { $found } worked examples
}. Two are needed, so that the scoring can be checked. Add them under [[vector]].
file-problem-vector-does-not-fit = The answers of the worked example “{ $vector }” do not fit the questions. Correct them.
file-problem-vector-fails = The worked example “{ $vector }” gives { $got } for the scale “{ $scale }”, and the file expects { $expected }. Work it out by hand, and correct the example or the scale.
file-problem-other = It is not as a questionnaire file has to be. Compare this line with another file.

# What came out
result-answered = { $answered } of { $of } answered
result-parts = { $answered } of { $of } scales have a number
result-place = { $shown } on a scale from { $from } to { $to }
result-band = { $label }
result-change-more = Last time: { $before }. The difference is more than the noise of measuring.
result-change-within = Last time: { $before }. The difference is no more than the noise of measuring.
result-change-about = Noise reaches up to { $smallest } here. Whether a difference matters is another question. { $source }. Found in: { $population }.
result-whose = { $short }, version { $version }. Rights: { $holder }.
result-no-verdict = Such a number is something to talk about. It is not a finding about you.
