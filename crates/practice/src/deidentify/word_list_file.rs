//! Parses the file of word lists (`marks/1`).

use std::collections::HashSet;

use regex::Regex;
use toml::Spanned;
use toml::de::DeValue;

use crate::deidentify::date_patterns::{clock_pattern, date_pattern};
use crate::deidentify::phrases::Phrases;
use crate::deidentify::tokens::folded;
use crate::deidentify::word_lists::{Generalization, WordLists, split};
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::source::Source;
use crate::parsing::toml_table::Table;

/// Maximum number of words in a list.
const MAX_WORDS: usize = 5_000;
const MONTHS: usize = 12;

impl WordLists {
    /// Parses a `marks/1` file; `file` is its name in errors.
    ///
    /// # Errors
    ///
    /// [`FormError`] for the first problem in the file.
    pub fn read(file: &str, text: &str) -> Result<Self, FormError> {
        let source = Source::new(file, text)?;
        let toml = source.toml()?;
        let root = Table::root(&source, &toml, "marks/1")?;
        root.check_keys(&[
            "format",
            "language",
            "replacements",
            "blur",
            "dates",
            "places",
            "ages",
            "events",
            "colleagues",
            "names",
            "quotes",
        ])?;
        let [generalization, dates, places, ages, events, colleagues, names, quotes] = tables(&root)?;
        let months = months(&dates)?;
        let numbers = words(&places, "numbers")?;
        let hours = hours(&dates, &numbers)?;
        let mut before_dates =
            words(&generalization, "before")?.iter().map(|phrase| split(phrase)).collect::<Vec<_>>();
        before_dates.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        let (before_noon, after_noon) = (words(&dates, "before_noon")?, words(&dates, "after_noon")?);
        Ok(Self {
            language: root.id("language")?.is,
            replacements: words(&root, "replacements")?,
            dates: pattern(
                &dates,
                "months",
                &date_pattern(
                    &months,
                    dates.optional_text("of")?.as_deref(),
                    &words_or_none(&dates, "day_endings")?,
                ),
            )?,
            clock: pattern(
                &dates,
                "clock",
                &clock_pattern(&before_noon, &after_noon, &words(&dates, "clock")?),
            )?,
            months,
            months_with_capital: set(&dates, "with_capital")?,
            before_dates,
            after_noon: after_noon.iter().map(|word| folded(word)).collect(),
            past: phrases(&dates, "past")?,
            hours,
            numbers,
            quotes: quotation_marks(&quotes)?,
            small_places: phrases(&places, "small")?,
            number_signs: set(&places, "number")?,
            streets: set(&places, "streets")?,
            place_before: set(&places, "before")?,
            no_places: set(&places, "not")?,
            towns: phrases(&places, "towns")?,
            ages_after: phrases(&ages, "after")?,
            ages_before: phrases(&ages, "before")?,
            born: phrases(&ages, "born")?,
            over_89: phrases(&ages, "over_89")?,
            diagnoses: phrases(&ages, "diagnoses")?,
            events: phrases(&events, "words")?,
            no_events: phrases(&events, "not")?,
            event_places: phrases(&events, "places")?,
            times: phrases(&events, "times")?,
            owners: phrases(&colleagues, "owners")?,
            colleagues: phrases(&colleagues, "titles")?,
            colleagues_alone: phrases(&colleagues, "alone")?,
            titles: set(&names, "titles")?,
            letter_words: set(&names, "letter_words")?,
            before_letters: set(&names, "before_letters")?,
            dotted: set(&names, "dotted")?,
            no_plates: set(&names, "no_plates")?,
            no_initials: set(&names, "no_initials")?,
            allowed: set(&names, "allowed")?,
            institutions: set(&names, "institutions")?,
            trade: phrases(&names, "trade")?,
            first_names: set(&names, "first")?,
            names_and_words: set(&names, "also_words")?,
            person_verbs: set(&names, "verbs")?,
            joining: set(&names, "joining")?,
            generalization: Generalization {
                spring: generalization.text("spring")?,
                summer: generalization.text("summer")?,
                autumn: generalization.text("autumn")?,
                winter: generalization.text("winter")?,
                day: generalization.text("day")?,
                morning: generalization.text("morning")?,
                afternoon: generalization.text("afternoon")?,
                evening: generalization.text("evening")?,
                night: generalization.text("night")?,
            },
        })
    }
}

/// Tables of the file, in the order of [`WordLists::read`], without unknown keys.
fn tables<'t, 'a>(root: &Table<'t, 'a>) -> Result<[Table<'t, 'a>; 8], FormError> {
    let table = |key: &'static str, keys: &[&str]| {
        let table = root.table(key)?.ok_or_else(|| root.refuse(Problem::Missing { key }))?;
        table.check_keys(keys)?;
        Ok::<_, FormError>(table)
    };
    Ok([
        table(
            "blur",
            &[
                "before",
                "spring",
                "summer",
                "autumn",
                "winter",
                "day",
                "morning",
                "afternoon",
                "evening",
                "night",
            ],
        )?,
        table(
            "dates",
            &[
                "months",
                "short_months",
                "with_capital",
                "of",
                "day_endings",
                "hours",
                "before_noon",
                "after_noon",
                "clock",
                "past",
            ],
        )?,
        table("places", &["small", "number", "streets", "before", "not", "towns", "numbers"])?,
        table("ages", &["after", "before", "born", "over_89", "diagnoses"])?,
        table("events", &["words", "not", "places", "times"])?,
        table("colleagues", &["owners", "titles", "alone"])?,
        table(
            "names",
            &[
                "titles",
                "letter_words",
                "before_letters",
                "dotted",
                "no_plates",
                "no_initials",
                "allowed",
                "institutions",
                "trade",
                "first",
                "also_words",
                "verbs",
                "joining",
            ],
        )?,
        table("quotes", &["pairs"])?,
    ])
}

const WORDS: &str = "a list of words in quotation marks";

/// List of words or phrases, none of them empty.
fn words(table: &Table<'_, '_>, key: &'static str) -> Result<Vec<String>, FormError> {
    values(table, key)?.into_iter().map(|value| word(table, key, value)).collect()
}

/// List of words or phrases, or nothing if the key is missing.
fn words_or_none(table: &Table<'_, '_>, key: &'static str) -> Result<Vec<String>, FormError> {
    if table.has(key) { words(table, key) } else { Ok(Vec::new()) }
}

/// List of words with other forms of each, such as cases: `"may"` or `["maja", "maj"]`.
fn word_forms(table: &Table<'_, '_>, key: &'static str) -> Result<Vec<Vec<String>>, FormError> {
    let forms = |value: &Spanned<DeValue<'_>>| match value.get_ref() {
        DeValue::Array(forms) if !forms.is_empty() => {
            forms.iter().map(|form| word(table, key, form)).collect()
        }
        _ => Ok(vec![word(table, key, value)?]),
    };
    values(table, key)?.into_iter().map(forms).collect()
}

fn values<'t, 'a>(
    table: &Table<'t, 'a>,
    key: &'static str,
) -> Result<Vec<&'t Spanned<DeValue<'a>>>, FormError> {
    let values = table.values(key, WORDS)?;
    if values.is_empty() {
        return Err(table.refuse(Problem::Missing { key }));
    }
    if let Some(beyond) = values.get(MAX_WORDS) {
        return Err(table.refuse_at(table.line_of(beyond), Problem::TooMany { what: key, most: MAX_WORDS }));
    }
    Ok(values)
}

fn word(table: &Table<'_, '_>, key: &'static str, value: &Spanned<DeValue<'_>>) -> Result<String, FormError> {
    match value.get_ref() {
        DeValue::String(word) if !word.trim().is_empty() => Ok(word.to_string()),
        DeValue::String(_) => {
            Err(table.refuse_at(table.line_of(value), Problem::EmptyText { key: key.into() }))
        }
        _ => Err(table.wrong(key, table.line_of(value), WORDS)),
    }
}

fn set(table: &Table<'_, '_>, key: &'static str) -> Result<HashSet<String>, FormError> {
    Ok(words(table, key)?.iter().map(|word| folded(word)).collect())
}

fn phrases(table: &Table<'_, '_>, key: &'static str) -> Result<Phrases, FormError> {
    Ok(Phrases::new(words(table, key)?.iter().map(String::as_str)))
}

/// Long and short names of the months, in all their forms, with their numbers.
fn months(dates: &Table<'_, '_>) -> Result<Vec<(String, u32)>, FormError> {
    let mut months = Vec::new();
    for key in ["months", "short_months"] {
        for (names, number) in twelve(dates, key)?.iter().zip(1..) {
            months.extend(names.iter().map(|name| (folded(name), number)));
        }
    }
    Ok(months)
}

/// Words for the hours after *half past*, in all their forms, with their numbers. Languages that
/// say *half past the third* list them; otherwise they are the cardinal numbers.
fn hours(dates: &Table<'_, '_>, numbers: &[String]) -> Result<Vec<(String, u32)>, FormError> {
    if !dates.has("hours") {
        return Ok(numbers.iter().cloned().zip(1..).collect());
    }
    let hours = twelve(dates, "hours")?.into_iter().zip(1..);
    Ok(hours.flat_map(|(forms, hour)| forms.into_iter().map(move |form| (folded(&form), hour))).collect())
}

fn twelve(table: &Table<'_, '_>, key: &'static str) -> Result<Vec<Vec<String>>, FormError> {
    let words = word_forms(table, key)?;
    let twelve = words.len() == MONTHS;
    if twelve { Ok(words) } else { Err(table.wrong(key, table.line_of_key(key), "a list of twelve")) }
}

/// Pairs of quotation marks: the opening and the closing one in each string.
fn quotation_marks(quotes: &Table<'_, '_>) -> Result<Vec<(char, char)>, FormError> {
    const WANTED: &str = "a list of two quotation marks each";
    let pairs = words(quotes, "pairs")?;
    let pair = |written: &String| {
        let mut marks = written.chars();
        match (marks.next(), marks.next(), marks.next()) {
            (Some(opening), Some(closing), None) => Ok((opening, closing)),
            _ => Err(quotes.wrong("pairs", quotes.line_of_key("pairs"), WANTED)),
        }
    };
    pairs.iter().map(pair).collect()
}

fn pattern(table: &Table<'_, '_>, key: &'static str, shape: &str) -> Result<Regex, FormError> {
    // Only a list of unreasonable length can make the pattern too large.
    Regex::new(shape).map_err(|_| table.refuse(Problem::TooMany { what: key, most: MAX_WORDS }))
}
