//! Parses the file of word lists (`marks/1`).

use crate::deidentify::date_patterns::{DateWords, clock_pattern, date_pattern};
use crate::deidentify::tokens::{Punctuation, folded};
use crate::deidentify::word_list_values::{
    age_numbers, first_names, folded_or_none, hours, letters, months, name_endings, pattern, phrases,
    phrases_or_none, quotation_marks, set, set_or_none, words, words_or_none,
};
use crate::deidentify::word_lists::{Generalization, WordLists, split};
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::source::Source;
use crate::parsing::toml_table::Table;

/// Keys of the tables that have many.
const BLUR: &[&str] =
    &["before", "spring", "summer", "autumn", "winter", "day", "morning", "afternoon", "evening", "night"];
const DATES: &[&str] = &[
    "months",
    "short_months",
    "with_capital",
    "of",
    "day_endings",
    "before_days",
    "ordinals",
    "day_after_month",
    "hours",
    "before_noon",
    "after_noon",
    "clock",
    "past",
    "before_whole_hours",
    "whole_hours",
    "whole_hour_units",
    "no_hours",
];
const PLACES: &[&str] = &[
    "small",
    "number",
    "streets",
    "streets_before",
    "streets_after",
    "street_endings",
    "house_numbers_after",
    "before",
    "not",
    "towns",
    "numbers",
];
const AGES: &[&str] = &[
    "after",
    "before",
    "joined",
    "years",
    "years_before",
    "born",
    "birthdays",
    "ones",
    "tens",
    "ones_inside",
    "tens_inside",
    "ones_before_tens",
    "over_89",
    "diagnoses",
];
const NAMES: &[&str] = &[
    "titles",
    "small_titles",
    "letters",
    "letter_words",
    "first_letter_words",
    "before_letters",
    "dotted",
    "no_plates",
    "no_initials",
    "allowed",
    "institutions",
    "institution_kinds",
    "adjective_endings",
    "trade",
    "first",
    "first_endings",
    "also_words",
    "rarely_first",
    "verbs",
    "before_verbs",
    "common_endings",
    "surname_endings",
    "joining",
    "me",
];

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
            "frequent",
            "abbreviations",
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
        let (months, of) = (months(&dates)?, dates.optional_text("of")?);
        let numbers = words(&places, "numbers")?;
        // Languages that say *half past the third* list the hours; otherwise they are the numbers.
        let hours_past =
            hours(&dates, "hours")?.unwrap_or_else(|| numbers.iter().cloned().zip(1..).collect());
        let whole_hours = hours(&dates, "whole_hours")?.unwrap_or_else(|| hours_past.clone());
        let endings = name_endings(&names, "first_endings")?;
        let mut before_dates =
            words(&generalization, "before")?.iter().map(|phrase| split(phrase)).collect::<Vec<_>>();
        before_dates.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        let (before_noon, after_noon) =
            (words_or_none(&dates, "before_noon")?, words_or_none(&dates, "after_noon")?);
        let quotes = quotation_marks(&quotes)?;
        Ok(Self {
            language: root.id("language")?.is,
            frequent: set(&root, "frequent")?,
            punctuation: Punctuation {
                abbreviations: folded_or_none(&root, "abbreviations")?.into_iter().collect(),
                opening: quotes.iter().map(|(opening, _)| *opening).collect(),
            },
            replacements: words(&root, "replacements")?,
            dates: pattern(
                &dates,
                "months",
                &date_pattern(&DateWords {
                    months: &months,
                    of: of.as_deref(),
                    day_endings: &words_or_none(&dates, "day_endings")?,
                    day_after_month: dates.flag("day_after_month")?,
                }),
            )?,
            clock: pattern(
                &dates,
                "clock",
                &clock_pattern(&before_noon, &after_noon, &words_or_none(&dates, "clock")?),
            )?,
            months,
            ordinals: phrases_or_none(&dates, "ordinals")?,
            of: of.map(|of| folded(&of)),
            before_days: set_or_none(&dates, "before_days")?,
            months_with_capital: set_or_none(&dates, "with_capital")?,
            before_dates,
            after_noon: after_noon.iter().map(|word| folded(word)).collect(),
            past: phrases(&dates, "past")?,
            hours: hours_past,
            before_whole_hours: phrases_or_none(&dates, "before_whole_hours")?,
            whole_hours,
            whole_hour_units: set_or_none(&dates, "whole_hour_units")?,
            no_hours: set_or_none(&dates, "no_hours")?,
            parts_of_day: before_noon.iter().chain(&after_noon).map(|part| folded(part)).collect(),
            numbers,
            quotes,
            small_places: phrases(&places, "small")?,
            number_signs: set(&places, "number")?,
            streets: set_or_none(&places, "streets")?,
            streets_before: phrases_or_none(&places, "streets_before")?,
            streets_after: set_or_none(&places, "streets_after")?,
            street_endings: folded_or_none(&places, "street_endings")?,
            house_numbers_after: places.flag("house_numbers_after")?,
            place_before: set(&places, "before")?,
            no_places: set_or_none(&places, "not")?,
            towns: phrases(&places, "towns")?,
            ages_after: phrases(&ages, "after")?,
            ages_before: phrases(&ages, "before")?,
            ages_joined: set_or_none(&ages, "joined")?,
            years: set_or_none(&ages, "years")?,
            years_before: phrases_or_none(&ages, "years_before")?,
            born: phrases(&ages, "born")?,
            birthdays: set_or_none(&ages, "birthdays")?,
            age_numbers: age_numbers(&ages)?,
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
            small_titles: set_or_none(&names, "small_titles")?,
            letters: letters(&names, "letters")?,
            letter_words: set(&names, "letter_words")?,
            first_letter_words: set_or_none(&names, "first_letter_words")?,
            before_letters: set(&names, "before_letters")?,
            dotted: set(&names, "dotted")?,
            no_plates: set(&names, "no_plates")?,
            no_initials: set(&names, "no_initials")?,
            allowed: set(&names, "allowed")?,
            institutions: set(&names, "institutions")?,
            institution_kinds: set_or_none(&names, "institution_kinds")?,
            adjective_endings: folded_or_none(&names, "adjective_endings")?,
            trade: phrases(&names, "trade")?,
            first_names: first_names(&names, "first", &endings)?,
            names_and_words: first_names(&names, "also_words", &endings)?,
            rarely_first: set_or_none(&names, "rarely_first")?,
            before_verbs: set_or_none(&names, "before_verbs")?,
            common_endings: folded_or_none(&names, "common_endings")?,
            surname_endings: folded_or_none(&names, "surname_endings")?,
            me: words(&names, "me")?.into_iter().collect(),
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
        table("blur", BLUR)?,
        table("dates", DATES)?,
        table("places", PLACES)?,
        table("ages", AGES)?,
        table("events", &["words", "not", "places", "times"])?,
        table("colleagues", &["owners", "titles", "alone"])?,
        table("names", NAMES)?,
        table("quotes", &["pairs"])?,
    ])
}
