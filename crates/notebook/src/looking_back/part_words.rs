//! The words of parts: sentences, and what their pictures and tables say.

use charts::Tick;
use chrono::{Datelike, NaiveDate};
use texts::{Texts, Value};

use crate::error::{Error, Result};
use crate::looking_back::bins::{Bin, Bins};
use crate::looking_back::stretch::StretchDays;
use crate::looking_back::words::ChartWords;

/// The texts of one language. A text that is missing is an error, so that no key is ever shown.
#[derive(Clone, Copy)]
pub(crate) struct PartWords(&'static Texts);

impl PartWords {
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

    /// A bin: November 2026, October to December 2026, 2026.
    ///
    /// # Errors
    ///
    /// Those of [`Self::format`].
    pub(crate) fn bin(self, bins: &Bins, bin: Bin) -> Result<String> {
        match bins.months {
            1 => self.format("date-month", &date_args(bin.from)),
            3 => {
                let last = self.format("date-month", &date_args(bin.to))?;
                let first = self.format("month-alone", &date_args(bin.from))?;
                self.format("bin-quarter", &[("first", first.into()), ("last", last.into())])
            }
            _ => Ok(bin.from.year().to_string()),
        }
    }

    /// A day on a time axis, in a few letters.
    pub(crate) fn tick(self, tick: Tick) -> String {
        ChartWords::for_language(self.0.language()).tick(tick)
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
        let words = PartWords::of("en");
        for (from, to, name) in [
            ("2026-11-01", "2026-11-29", "November 2026"),
            ("2022-11-01", "2026-11-29", "October to December 2022"),
            ("2002-11-01", "2026-11-29", "2002"),
        ] {
            let bins = Bins::over(day(from), day(to));
            assert_eq!(words.bin(&bins, bins.all[0]).unwrap(), name);
        }
        assert_eq!(words.day(day("2026-11-29")).unwrap(), "29 November 2026");
    }

    #[test]
    fn missing_text_is_an_error() {
        assert!(PartWords::of("en").get("no-such-text").is_err());
        assert!(PartWords::of("en").get("items-in-line").is_err(), "its arguments are missing");
        assert!(PartWords::of("en").get("limits-empty").is_ok());
    }
}
