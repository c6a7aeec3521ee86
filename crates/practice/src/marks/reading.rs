use std::collections::HashSet;

use regex::{Regex, escape};
use toml::de::DeValue;

use super::page::folded;
use super::phrases::Phrases;
use super::words::{Generalization, WordLists, split};
use crate::reading::{Source, Table};
use crate::{FormError, Problem};

/// More words than a list can sensibly hold.
const MOST_WORDS: usize = 5_000;
const MONTHS: usize = 12;

pub(super) fn read(file: &str, text: &str) -> Result<WordLists, FormError> {
    let source = Source::new(file, text)?;
    let toml = source.toml()?;
    let root = source.root(&toml, "marks/1")?;
    root.knows(&[
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
    ])?;
    root.id("language")?;
    let [blur, dates, places, ages, events, colleagues, names] = tables(&root)?;
    let months = months(&dates)?;
    let numbers = words(&places, "numbers")?;
    let mut before_dates = words(&blur, "before")?.iter().map(|phrase| split(phrase)).collect::<Vec<_>>();
    before_dates.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    let (before_noon, after_noon) = (words(&dates, "before_noon")?, words(&dates, "after_noon")?);
    Ok(WordLists {
        replacements: words(&root, "replacements")?,
        dates: pattern(&dates, "months", &date_shapes(&months, &dates.text("of")?))?,
        clock: pattern(&dates, "clock", &clock_shapes(&before_noon, &after_noon, &words(&dates, "clock")?))?,
        months,
        months_with_capital: set(&dates, "with_capital")?,
        before_dates,
        after_noon: after_noon.iter().map(|word| folded(word)).collect(),
        past: phrases(&dates, "past")?,
        numbers,
        small_places: phrases(&places, "small")?,
        number_signs: set(&places, "number")?,
        streets: set(&places, "streets")?,
        place_before: set(&places, "before")?,
        towns: phrases(&places, "towns")?,
        ages_after: phrases(&ages, "after")?,
        ages_before: phrases(&ages, "before")?,
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
        allowed: set(&names, "allowed")?,
        first_names: set(&names, "first")?,
        blur: Generalization {
            spring: blur.text("spring")?,
            summer: blur.text("summer")?,
            autumn: blur.text("autumn")?,
            winter: blur.text("winter")?,
            day: blur.text("day")?,
            morning: blur.text("morning")?,
            afternoon: blur.text("afternoon")?,
            evening: blur.text("evening")?,
            night: blur.text("night")?,
        },
    })
}

/// The tables of the file, in the order of [`read`], each with nothing in it that has no meaning.
fn tables<'t, 'a>(root: &Table<'t, 'a>) -> Result<[Table<'t, 'a>; 7], FormError> {
    let table = |key: &'static str, keys: &[&str]| {
        let table = root.table(key)?.ok_or_else(|| root.refuse(Problem::Missing { key }))?;
        table.knows(keys)?;
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
            &["months", "short_months", "with_capital", "of", "before_noon", "after_noon", "clock", "past"],
        )?,
        table("places", &["small", "number", "streets", "before", "towns", "numbers"])?,
        table("ages", &["after", "before", "over_89", "diagnoses"])?,
        table("events", &["words", "not", "places", "times"])?,
        table("colleagues", &["owners", "titles", "alone"])?,
        table(
            "names",
            &["titles", "letter_words", "before_letters", "dotted", "no_plates", "allowed", "first"],
        )?,
    ])
}

/// A list of words or phrases, each with something in it.
fn words(table: &Table<'_, '_>, key: &'static str) -> Result<Vec<String>, FormError> {
    const WANTED: &str = "a list of words in quotation marks";
    let values = table.values(key, WANTED)?;
    if values.is_empty() {
        return Err(table.refuse(Problem::Missing { key }));
    }
    if let Some(beyond) = values.get(MOST_WORDS) {
        return Err(table.refuse_at(table.line_of(beyond), Problem::TooMany { what: key, most: MOST_WORDS }));
    }
    let word = |value: &toml::Spanned<DeValue<'_>>| match value.get_ref() {
        DeValue::String(word) if !word.trim().is_empty() => Ok(word.to_string()),
        DeValue::String(_) => {
            Err(table.refuse_at(table.line_of(value), Problem::EmptyText { key: key.into() }))
        }
        _ => Err(table.wrong(key, table.line_of(value), WANTED)),
    };
    values.into_iter().map(word).collect()
}

fn set(table: &Table<'_, '_>, key: &'static str) -> Result<HashSet<String>, FormError> {
    Ok(words(table, key)?.iter().map(|word| folded(word)).collect())
}

fn phrases(table: &Table<'_, '_>, key: &'static str) -> Result<Phrases, FormError> {
    Ok(Phrases::new(words(table, key)?.iter().map(String::as_str)))
}

/// Long and short names with their numbers.
fn months(dates: &Table<'_, '_>) -> Result<Vec<(String, u32)>, FormError> {
    let mut months = Vec::new();
    for key in ["months", "short_months"] {
        let names = words(dates, key)?;
        if names.len() != MONTHS {
            return Err(dates.wrong(key, dates.line_of_key(key), "a list of twelve"));
        }
        months.extend(names.iter().map(|name| folded(name)).zip(1..));
    }
    Ok(months)
}

/// 12 March, 12th of March 2026, March 12, 2026.
fn date_shapes(months: &[(String, u32)], of: &str) -> String {
    let names = alternatives(months.iter().map(|(name, _)| name.as_str()));
    let (of, space) = (escape(of), r"[\s\u{a0}]{1,2}");
    let day = r"[0-9]{1,2})(?:st|nd|rd|th|\.)?";
    let year = format!(r"(?:,?{space}[12][0-9]{{3}}\b)?");
    [
        format!(r"\b(?P<day>{day}{space}(?:{of}{space})?(?P<before>{names})\b{year}"),
        format!(r"\b(?P<after>{names})\.?{space}(?P<late_day>{day}\b{year}"),
    ]
    .join("|")
}

/// 15:30, 3.15 pm, 3 pm, 9 o'clock.
fn clock_shapes(before_noon: &[String], after_noon: &[String], clock: &[String]) -> String {
    let halves = alternatives(before_noon.iter().chain(after_noon).map(String::as_str));
    let clock = alternatives(clock.iter().map(String::as_str)).replace('\'', "['’]");
    let space = r"[ \u{a0}]?";
    let minutes = "[0-5][0-9]";
    format!(
        r"\b(?P<hour>[01]?[0-9]|2[0-3])(?:(?:[:.]{minutes})?{space}(?:(?P<half>{halves})|{clock})\b|:{minutes}\b|(?P<bare>\.){minutes}\b)"
    )
}

/// The longest first, so that a short month does not cut a long one.
fn alternatives<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut words = words.collect::<Vec<_>>();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let escaped = words.into_iter().map(escape).collect::<Vec<_>>();
    format!("(?i:{})", escaped.join("|"))
}

fn pattern(table: &Table<'_, '_>, key: &'static str, shape: &str) -> Result<Regex, FormError> {
    // Only a list of unreasonable length can make it too large.
    Regex::new(shape).map_err(|_| table.refuse(Problem::TooMany { what: key, most: MOST_WORDS }))
}
