//! The words of looking back: sentences, and what pictures and tables say.

use std::cell::RefCell;
use std::collections::HashMap;

use charts::{Tick, TickUnit};
use chrono::{Datelike, NaiveDate};
use texts::{Texts, Value};

use crate::error::{Error, Result};
use crate::looking_back::buckets::{Bucket, Buckets};
use crate::looking_back::stretch::StretchDays;

/// The texts of one language. A text that is missing is an error, so that no key is ever shown.
#[derive(Clone, Copy)]
pub(crate) struct Words(&'static Texts);

impl Words {
    /// The texts of `language`; English if it has none.
    pub(crate) fn of(language: &str) -> Self {
        Self(Texts::for_language(language))
    }

    /// The text `key`, which has no arguments.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`] if there is none.
    pub(crate) fn get(self, key: &str) -> Result<String> {
        self.format(key, &[])
    }

    /// The text `key` with its arguments filled in.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`] if there is none, or if an argument is missing.
    pub(crate) fn format(self, key: &str, args: &[(&str, Value<'_>)]) -> Result<String> {
        let text = self.0.try_format(key, args).map_err(|_| Error::ShippedTexts)?;
        Ok(text.into_owned())
    }

    /// A number of times with its words, such as *kept 5*.
    ///
    /// # Errors
    ///
    /// Those of [`Self::format`].
    pub(crate) fn times(self, key: &str, times: u32) -> Result<String> {
        self.format(key, &[("times", times.into())])
    }

    /// Several short texts in one line; empty if there are none.
    ///
    /// # Errors
    ///
    /// Those of [`Self::format`].
    pub(crate) fn join(self, items: impl IntoIterator<Item = String>) -> Result<String> {
        let mut items = items.into_iter();
        let first = items.next().unwrap_or_default();
        items.try_fold(first, |before, next| {
            self.format("items-in-line", &[("before", before.into()), ("next", next.into())])
        })
    }

    /// The words for a part without anything to see: that nothing lies in the stretch, if it is
    /// bounded, and what will be here.
    ///
    /// # Errors
    ///
    /// Those of [`Self::format`].
    pub(crate) fn empty(self, part: &str, days: &StretchDays) -> Result<String> {
        let coming = self.get(&format!("{part}-empty"))?;
        if !days.is_bounded() {
            return Ok(coming);
        }
        self.format("nothing-in-stretch", &[("coming", coming.into())])
    }

    /// A day: 22 November 2026.
    ///
    /// # Errors
    ///
    /// Those of [`Self::format`].
    pub(crate) fn day(self, on: NaiveDate) -> Result<String> {
        self.format("date-day", &date_args(on))
    }

    /// A bucket: November 2026, October to December 2026, 2026.
    ///
    /// # Errors
    ///
    /// Those of [`Self::format`].
    pub(crate) fn bucket(self, buckets: &Buckets, bucket: Bucket) -> Result<String> {
        match buckets.months {
            1 => self.format("date-month", &date_args(bucket.from)),
            3 => {
                let last = self.format("date-month", &date_args(bucket.to))?;
                let first = self.format("month-alone", &date_args(bucket.from))?;
                self.format("bucket-quarter", &[("first", first.into()), ("last", last.into())])
            }
            _ => Ok(bucket.from.year().to_string()),
        }
    }

    /// A day on a time axis, in a few letters.
    pub(crate) fn tick(self, Tick { on, unit }: Tick) -> String {
        let key = match unit {
            TickUnit::Day => "axis-day",
            TickUnit::Month => "axis-month",
            TickUnit::Year => "axis-year",
        };
        self.0.format(key, &date_args(on)).into_owned()
    }
}

/// Days in words, each put together once.
pub(crate) struct DayNames {
    words: Words,
    known: RefCell<HashMap<NaiveDate, String>>,
}

impl DayNames {
    pub(crate) fn new(words: Words) -> Self {
        Self { words, known: RefCell::default() }
    }

    /// A day in words.
    ///
    /// # Errors
    ///
    /// Those of [`Words::format`].
    pub(crate) fn of(&self, on: NaiveDate) -> Result<String> {
        if let Some(name) = self.known.borrow().get(&on) {
            return Ok(name.clone());
        }
        let name = self.words.day(on)?;
        self.known.borrow_mut().insert(on, name.clone());
        Ok(name)
    }
}

fn date_args(on: NaiveDate) -> [(&'static str, Value<'static>); 3] {
    [("day", on.day().into()), ("month", on.month().into()), ("year", on.year().to_string().into())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn bins_are_named_by_month_quarter_or_year() {
        let words = Words::of("en");
        for (from, to, name) in [
            ("2026-11-01", "2026-11-29", "November 2026"),
            ("2022-11-01", "2026-11-29", "October to December 2022"),
            ("2002-11-01", "2026-11-29", "2002"),
        ] {
            let buckets = Buckets::over(day(from), day(to));
            assert_eq!(words.bucket(&buckets, buckets.all[0]).unwrap(), name);
        }
        assert_eq!(words.day(day("2026-11-29")).unwrap(), "29 November 2026");
    }

    #[test]
    fn days_are_named_in_the_precision_of_the_axis() {
        let (words, on) = (Words::of("en"), day("2026-11-02"));
        let tick = |unit| words.tick(Tick { on, unit });
        assert_eq!([TickUnit::Day, TickUnit::Month, TickUnit::Year].map(tick), ["2 Nov", "Nov 2026", "2026"]);
        let names = DayNames::new(words);
        assert_eq!([names.of(on).unwrap(), names.of(on).unwrap()], ["2 November 2026"; 2]);
    }

    #[test]
    fn missing_text_is_an_error() {
        assert!(Words::of("en").get("no-such-text").is_err());
        assert!(Words::of("en").get("items-in-line").is_err(), "its arguments are missing");
        assert!(Words::of("en").get("limits-empty").is_ok());
    }
}
