## Questionnaires that other people wrote: the list in Settings, looking at a file, what came out.

# Settings
advanced-title = Advanced
advanced-about = For anyone who has a published questionnaire and may use its text.

# The list
questionnaires-title = Questionnaires
questionnaires-about = A questionnaire is a set of questions that other people wrote. If you may use one, you can load its file and fill it in from here. Only names and numbers can go on a page you bring, unless the rights holder allows more.
questionnaires-load = Load a questionnaire file
questionnaires-back = Back to Settings
questionnaires-accepted = Loaded
questionnaires-none = None is loaded.
questionnaire-accepted-now = Accepted. It can be filled in.
questionnaire-removed-now = Removed. Earlier answers stay in the journal.
questionnaire-fill-in = Fill in
questionnaire-fill-in-this = Fill in: { $name }
questionnaire-last = Last filled in: { $date }
questionnaire-remove = Remove
questionnaire-remove-this = Remove: { $name }
questionnaire-remove-title = Remove this questionnaire?
questionnaire-remove-about = It can then no longer be filled in. Earlier answers stay in the journal, and can be read as before.
questionnaire-remove-yes = Remove it
questionnaire-remove-no = Keep it

# Those that ship
questionnaires-without-text = Without their text
questionnaires-without-text-about = Inbetween knows how these are scored. Their questions belong to other people, so they are not included. If you may use them, save a copy of the file, put in the questions and answers, and load it.
questionnaire-missing = { $count ->
    [one] One text is still missing. It has to be put in before the questionnaire can be filled in.
   *[other] { $count } texts are still missing. They have to be put in before the questionnaire can be filled in.
}
questionnaire-save-copy = Save a copy to fill in
questionnaire-save-copy-this = Save a copy to fill in: { $name }
questionnaire-saved = Saved as { $name }. The top of the file says what to fill in; any text editor opens it.

# About one of them
questionnaire-about-open = About it
questionnaire-about-this = About it: { $name }
questionnaire-holder = Who owns it
questionnaire-terms = Terms
questionnaire-cite = Source
questionnaire-address = Address, to be typed into a browser
questionnaire-status = How well it was tested
questionnaire-status-validated = Its file says: validated. That may not be true for peer support workers.
questionnaire-status-translated-only = Its file says: translated, but not tested in this language.
questionnaire-status-not-validated = Not validated.
questionnaire-looks-back = Looks back over
questionnaire-interval = How far apart
questionnaire-interval-published = { $days ->
    [one] At least a day, as its authors say.
   *[other] At least { $days } days, as its authors say.
}
questionnaire-interval-recall-period = { $days ->
    [one] At least a day, which is how far it looks back.
   *[other] At least { $days } days, which is how far it looks back.
}
questionnaire-interval-project-default = { $days ->
    [one] At least a day. Its authors name no time; this is Inbetween's own rule.
   *[other] At least { $days } days. Its authors name no time; this is Inbetween's own rule.
}
questionnaire-order = Order
questionnaire-shuffled = Its questions come in a different order each time.
questionnaire-all-wanted = Questions left open
questionnaire-all-wanted-about = Its authors want every question answered. Here you can leave any of them open; a scale may then have no number.
questionnaire-leaving = On a page you bring
questionnaire-leaving-numbers = Only names and numbers.
questionnaire-leaving-text = Questions and answers as well: the rights holder allows it.
questionnaire-version = Version
questionnaire-version-language = { $version }, language: { $language }
questionnaire-accepted-on = Accepted
questionnaire-rights-on = { $accepted }. The right to use its text was confirmed then.
questionnaire-scales = Its results
questionnaire-bands = Named ranges
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
questionnaire-beside = Version { $versions } is already here. It stays beside this one, and its results stay with it.
questionnaire-already = This very file was accepted on { $date }. There is nothing more to accept.
questionnaire-lacks = { $count ->
    [one] One text is still missing: in line { $line }, in square brackets. Put it in without the brackets, save the file, and load it again. Nothing was stored.
   *[other] { $count } texts are still missing, the first in line { $line }, in square brackets. Put them in without the brackets, save the file, and load it again. Nothing was stored.
}
# final
questionnaire-right = I have the right to use this text on my own computer.
questionnaire-right-missing = It can be accepted only if you have this right. If you do, tick the line.
questionnaire-accept = Accept
questionnaire-not-now = Not now
questionnaire-close = Close

# A file that is not taken
questionnaire-refused = This file was not accepted. Nothing was stored.
questionnaire-refused-where = { $file }, line { $line }

file-problem-file-too-large = It is larger than { $most } kilobytes. A questionnaire is never that large: check that it is the right file.
file-problem-not-text = It is not a text file. Check that it is the right one. If it is, save it again as text (UTF-8).
file-problem-not-toml = The file stops making sense here. Look at this line and the one above. A quotation mark, a bracket or a comma may be missing, or something may be there twice.
file-problem-wrong-format = The file gives “{ $found }” as its format. A questionnaire file begins with format = "{ $wanted }".
file-problem-unknown-key = “{ $key }” means nothing here. Take it out, or use one of these: { $known }.
file-problem-missing = “{ $key }” is missing here. Add it.
file-problem-wrong-type = What comes after “{ $key }” does not fit. Write { $wanted ->
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
file-problem-not-one-of = “{ $found }” cannot come after “{ $key }”. Use one of these: { $choices }.
file-problem-not-a-version = The version is “{ $found }”. Write three numbers, such as 1.0.0.
file-problem-not-an-id = “{ $found }” cannot be a name inside a file. Use at most 64 small letters from a to z, digits, - and _. Begin with a letter or a digit.
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
    [expected-score] This worked example has no expected result. Write what it gives.
   *[other] There is no question. Add one.
}
file-problem-empty-text = There are no words after “{ $key }”. Write some, or take the line out.
file-problem-hidden-character = There is an invisible character ({ $code }) after “{ $key }”. Take it out: line breaks, tabs and invisible characters do not belong there.
file-problem-markup = There is markup after “{ $key }”, such as <b> or &nbsp;. Write plain words: they are shown exactly as written.
file-problem-too-many = { $what ->
    [item] There can be at most { $most } questions.
    [scale] There can be at most { $most } scales.
    [vector] There can be at most { $most } worked examples.
    [response-set] There can be at most { $most } sets of answers.
    [options] There can be at most { $most } answers to one question.
    [options-in-all-items] There can be at most { $most } answers in all.
    [characters-in-one-text] There can be at most { $most } characters in one text.
   *[other] There can be at most { $most } of these.
} Take some out.
file-problem-number-out-of-reach = The number after “{ $key }” cannot be used here. Write an ordinary number with at most 18 digits.
file-problem-ends-turned = It goes from { $from } to { $to }. The second has to be higher than the first.
file-problem-no-value = The answers to “{ $field }” have no values, so they cannot be scored. Give each a value, or name another question.
file-problem-enough-answers = The scale needs { $found ->
    [one] one answer
   *[other] { $found } answers
} and has { $items ->
    [one] one question. Write 1
   *[other] { $items } questions. Write a number from 1 to { $items }
} after “min_answered”.
file-problem-does-not-go = { $one } does not go with { $with }. Keep one of the two.
file-problem-needs-all-scales = “{ $key }” has no meaning here: a scale made of scales has a number only if each of them has one. Take the line out.
file-problem-reverse-of-ratings = “reverse” does not go with “ratings”. Take it out. For these ratings, use a set of answers whose values run the other way.
file-problem-not-two-part = “{ $item }” is answered once, but this scale multiplies two answers. Give the question two ratings, or use another method.
file-problem-of-itself = The scale “{ $scale }” is made of itself. Name only scales that do not contain this one.
file-problem-weights = There { $found ->
    [one] is one weight
   *[other] are { $found } weights
} for { $items ->
    [one] one question
   *[other] { $items } questions
}. Write one for each.
file-problem-no-span = All answers give the same number here, so there can be no percentage. Correct the values, or take the line out.
file-problem-band-outside = This range begins at { $score }, but the scale goes from { $from } to { $to }. Let it begin inside.
file-problem-not-a-duration = “{ $found }” after “{ $key }” is not a length of time. Write days or weeks, such as "P28D" or "P2W".
file-problem-out-of-range = Answers can give { $score } here, but the scale is said to go from { $from } to { $to }. Correct the range, or the values of the answers.
file-problem-too-few-vectors = There { $found ->
    [one] is one worked example
   *[other] are { $found } worked examples
}. Two are needed, so that the scoring can be checked. Add them under [[vector]].
file-problem-vector-does-not-fit = The answers of the worked example “{ $vector }” do not fit the questions. Correct them.
file-problem-vector-fails = The worked example “{ $vector }” gives { $got } for the scale “{ $scale }”, but the file expects { $expected }. Work it out by hand, and correct the example or the scale.
file-problem-other = It is not built as a questionnaire file has to be. Compare this line with another file.

# What came out
result-answered = { $answered } of { $of } answered
result-parts = Scales with a number: { $answered } of { $of }
result-place = { $shown } on a scale from { $from } to { $to }
result-band = { $label }
result-change-more = Last time: { $before }. The difference is more than measuring alone can explain.
result-change-within = Last time: { $before }. The difference is no more than measuring alone can explain.
result-change-about = Differences of up to { $smallest } can come from measuring alone. Whether a difference matters is another question. { $source }. Found in: { $population }.
result-whose = { $short }, version { $version }. Rights: { $holder }.
result-no-verdict = A number like this is something to talk about. It is not a finding about you.
