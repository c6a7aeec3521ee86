//! Reads the values of a file of word lists: words, phrases, twelve months, quotation marks.

use std::collections::HashSet;

use regex::Regex;
use toml::Spanned;
use toml::de::DeValue;

use crate::deidentify::name_forms::NameEndings;
use crate::deidentify::number_words::{NumberWords, Numerals};
use crate::deidentify::phrases::Phrases;
use crate::deidentify::stems::{ANY_ENDING, MIN_STEM, WordSet};
use crate::deidentify::tokens::folded;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::toml_table::Table;

/// Maximum number of words in a list.
const MAX_WORDS: usize = 5_000;
const MONTHS: usize = 12;

const WORDS: &str = "a list of words in quotation marks";

/// List of words or phrases, none of them empty.
pub(crate) fn words(table: &Table<'_, '_>, key: &'static str) -> Result<Vec<String>, FormError> {
    values(table, key)?.into_iter().map(|value| word(table, key, value)).collect()
}

/// List of words or phrases, or nothing if the key is missing.
pub(crate) fn words_or_none(table: &Table<'_, '_>, key: &'static str) -> Result<Vec<String>, FormError> {
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
        DeValue::String(word) if !word.trim().is_empty() && stems_are_right(word) => Ok(word.to_string()),
        DeValue::String(word) if !word.trim().is_empty() => Err(table.wrong(
            key,
            table.line_of(value),
            "a list of words, with * only after three letters or more",
        )),
        DeValue::String(_) => {
            Err(table.refuse_at(table.line_of(value), Problem::EmptyText { key: key.into() }))
        }
        _ => Err(table.wrong(key, table.line_of(value), WORDS)),
    }
}

/// True if each `*` stands at the end of a word, after enough letters.
fn stems_are_right(phrase: &str) -> bool {
    phrase.split([' ', '-']).filter(|word| word.contains(ANY_ENDING)).all(|word| {
        word.strip_suffix(ANY_ENDING).is_some_and(|stem| stem.len() >= MIN_STEM && !stem.contains(ANY_ENDING))
    })
}

pub(crate) fn set(table: &Table<'_, '_>, key: &'static str) -> Result<WordSet, FormError> {
    Ok(words(table, key)?.iter().map(|word| folded(word)).collect())
}

pub(crate) fn set_or_none(table: &Table<'_, '_>, key: &'static str) -> Result<WordSet, FormError> {
    if table.has(key) { set(table, key) } else { Ok(WordSet::default()) }
}

pub(crate) fn phrases(table: &Table<'_, '_>, key: &'static str) -> Result<Phrases, FormError> {
    Ok(Phrases::with_stems(words(table, key)?.iter().map(String::as_str)))
}

pub(crate) fn phrases_or_none(table: &Table<'_, '_>, key: &'static str) -> Result<Phrases, FormError> {
    if table.has(key) { phrases(table, key) } else { Ok(Phrases::default()) }
}

/// Words in lower case, or nothing if the key is missing.
pub(crate) fn folded_or_none(table: &Table<'_, '_>, key: &'static str) -> Result<Vec<String>, FormError> {
    Ok(words_or_none(table, key)?.iter().map(|word| folded(word)).collect())
}

/// All letters of a text; none if the key is missing.
pub(crate) fn letters(table: &Table<'_, '_>, key: &'static str) -> Result<HashSet<char>, FormError> {
    Ok(table.optional_text(key)?.map_or_else(HashSet::new, |letters| folded(&letters).chars().collect()))
}

/// First names of a list in all cases that the endings of the language give.
pub(crate) fn first_names(
    names: &Table<'_, '_>,
    key: &'static str,
    endings: &NameEndings,
) -> Result<HashSet<String>, FormError> {
    Ok(endings.all_forms(words(names, key)?.iter().map(|name| folded(name)).collect()))
}

/// The endings by which first names change, or none if the key is missing.
pub(crate) fn name_endings(names: &Table<'_, '_>, key: &'static str) -> Result<NameEndings, FormError> {
    if !names.has(key) {
        return Ok(NameEndings::default());
    }
    let wanted = "a list of lists of endings such as \"-ka\"";
    NameEndings::new(&word_forms(names, key)?).ok_or_else(|| names.wrong(key, names.line_of_key(key), wanted))
}

/// Long and short names of the months, in all their forms, with their numbers.
pub(crate) fn months(dates: &Table<'_, '_>) -> Result<Vec<(String, u32)>, FormError> {
    let mut months = Vec::new();
    for key in ["months", "short_months"] {
        for (names, number) in twelve(dates, key)?.iter().zip(1..) {
            months.extend(names.iter().map(|name| (folded(name), number)));
        }
    }
    Ok(months)
}

/// Words for the hours, in all their forms, with their numbers; `None` if the key is missing.
pub(crate) fn hours(
    dates: &Table<'_, '_>,
    key: &'static str,
) -> Result<Option<Vec<(String, u32)>>, FormError> {
    if !dates.has(key) {
        return Ok(None);
    }
    let hours = twelve(dates, key)?.into_iter().zip(1..);
    let forms = hours.flat_map(|(forms, hour)| forms.into_iter().map(move |form| (folded(&form), hour)));
    Ok(Some(forms.collect()))
}

fn twelve(table: &Table<'_, '_>, key: &'static str) -> Result<Vec<Vec<String>>, FormError> {
    exactly(table, key, MONTHS, "a list of twelve")
}

fn exactly(
    table: &Table<'_, '_>,
    key: &'static str,
    count: usize,
    wanted: &'static str,
) -> Result<Vec<Vec<String>>, FormError> {
    let words = word_forms(table, key)?;
    if words.len() == count { Ok(words) } else { Err(table.wrong(key, table.line_of_key(key), wanted)) }
}

/// Numbers in words, of which ages are made; none if the keys are missing.
pub(crate) fn age_numbers(ages: &Table<'_, '_>) -> Result<NumberWords, FormError> {
    let forms = |key: &'static str, count: usize, wanted: &'static str| {
        if ages.has(key) { exactly(ages, key, count, wanted) } else { Ok(Vec::new()) }
    };
    let numerals = |ones: &'static str, tens: &'static str| {
        Ok::<_, FormError>(Numerals {
            ones: forms(ones, 19, "a list of the numbers 1 to 19")?,
            tens: forms(tens, 9, "a list of 20, 30 and so on to 100")?,
        })
    };
    Ok(NumberWords::new(
        &numerals("ones", "tens")?,
        &numerals("ones_inside", "tens_inside")?,
        &forms("ones_before_tens", 9, "a list of the numbers 1 to 9")?,
    ))
}

/// Pairs of quotation marks: the opening and the closing one in each string.
pub(crate) fn quotation_marks(quotes: &Table<'_, '_>) -> Result<Vec<(char, char)>, FormError> {
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

pub(crate) fn pattern(table: &Table<'_, '_>, key: &'static str, shape: &str) -> Result<Regex, FormError> {
    // Only a list of unreasonable length can make the pattern too large.
    Regex::new(shape).map_err(|_| table.refuse(Problem::TooMany { what: key, most: MAX_WORDS }))
}
