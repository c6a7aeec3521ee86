//! The words of pictures, in the person's language.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use charts::{Tick, TickUnit};
use chrono::{Datelike, NaiveDate};
use texts::{Texts, Value};

/// The words of pictures.
#[derive(Clone, Copy)]
pub(crate) struct ChartWords(&'static Texts);

impl ChartWords {
    pub(crate) fn for_language(language: &str) -> Self {
        Self(Texts::for_language(language))
    }

    /// The text `key`.
    pub(crate) fn get(self, key: &str) -> String {
        self.0.get(key).into_owned()
    }

    /// The text `key` with its arguments.
    pub(crate) fn format(self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.0.format(key, args).into_owned()
    }

    /// A day in words: 22 November 2026.
    pub(crate) fn day(self, on: NaiveDate) -> String {
        self.dated("date-day", on)
    }

    /// Name of a day along the bottom of a picture.
    pub(crate) fn tick(self, Tick { on, unit }: Tick) -> String {
        let key = match unit {
            TickUnit::Day => "axis-day",
            TickUnit::Month => "axis-month",
            TickUnit::Year => "axis-year",
        };
        self.dated(key, on)
    }

    fn dated(self, key: &str, on: NaiveDate) -> String {
        // As text: a year has no separator between its digits.
        let number = |number: String| Value::String(Cow::Owned(number));
        let (day, year) = (number(on.day().to_string()), number(on.year().to_string()));
        self.format(key, &[("day", day), ("month", on.month().into()), ("year", year)])
    }
}

/// Days in words, each put together once.
pub(crate) struct DayNames {
    words: ChartWords,
    known: RefCell<HashMap<NaiveDate, String>>,
}

impl DayNames {
    pub(crate) fn new(words: ChartWords) -> Self {
        Self { words, known: RefCell::default() }
    }

    /// A day in words.
    pub(crate) fn of(&self, on: NaiveDate) -> String {
        self.known.borrow_mut().entry(on).or_insert_with(|| self.words.day(on)).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_named_in_the_precision_of_the_axis() {
        let words = ChartWords::for_language("en");
        let on = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
        let tick = |unit| words.tick(Tick { on, unit });
        assert_eq!([TickUnit::Day, TickUnit::Month, TickUnit::Year].map(tick), ["2 Nov", "Nov 2026", "2026"]);
        assert_eq!(words.day(on), "2 November 2026");
    }
}
