//! Localised texts, dates and numbers of a summary.

use chrono::{Datelike, NaiveDate};
use practice::{FuzzyDate, Precision};
use texts::{Texts, Value};

use crate::error::{Error, Result};

/// The texts of summaries and sealed pages in one language. A text that is missing is an error
/// here, so that no key ever stands in a document.
#[derive(Clone, Copy)]
pub(crate) struct SummaryTexts(&'static Texts);

impl SummaryTexts {
    /// The texts of `language`; English if it has none.
    pub(crate) fn for_language(language: &str) -> Self {
        Self(Texts::for_language(language))
    }

    /// The tag of the language, `en`.
    pub(crate) fn language(self) -> &'static str {
        self.0.language()
    }

    /// The text `key`, which has no arguments.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if there is none.
    pub(crate) fn get(self, key: &str) -> Result<String> {
        self.format(key, &[])
    }

    /// The text `key` with its arguments filled in.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if there is none, or if an argument is missing.
    pub(crate) fn format(self, key: &str, args: &[(&str, Value<'_>)]) -> Result<String> {
        let text = self.0.try_format(key, args).map_err(|_| Error::Template)?;
        Ok(text.into_owned())
    }

    /// A date in its own precision: 22 November 2026, the week of 16 November 2026, November 2026,
    /// autumn 2026.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if the text is broken.
    pub(crate) fn date(self, date: FuzzyDate) -> Result<String> {
        let key = match date.precision {
            Precision::Day => "date-day",
            Precision::Week => "date-week",
            Precision::Month => "date-month",
            Precision::Season => "date-season",
        };
        let (day, month, year) = (date.on.day(), date.on.month(), date.on.year());
        let season = match month {
            3..=5 => "spring",
            6..=8 => "summer",
            9..=11 => "autumn",
            _ => "winter",
        };
        let next = format!("{:02}", (year + 1).rem_euclid(100));
        let args = [
            ("day", day.into()),
            ("month", month.into()),
            ("year", year.into()),
            ("season", season.into()),
            ("next", next.into()),
        ];
        self.format(key, &args)
    }

    /// A day in words: 22 November 2026.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if the text is broken.
    pub(crate) fn day(self, on: NaiveDate) -> Result<String> {
        self.date(FuzzyDate { on, precision: Precision::Day })
    }

    /// A decimal number as the language writes it: `68.75` becomes `68,75` in Polish.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if the text is broken.
    pub(crate) fn number(self, decimal: &str) -> Result<String> {
        Ok(decimal.replace('.', &self.get("decimal-mark")?))
    }

    /// Several answers as one text; empty if there are none.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if the text is broken.
    pub(crate) fn join_answers<'answer>(
        self,
        answers: impl IntoIterator<Item = &'answer str>,
    ) -> Result<String> {
        let mut answers = answers.into_iter();
        let first = answers.next().unwrap_or_default().to_owned();
        answers.try_fold(first, |joined, next| {
            self.format("answers-joined", &[("answers", joined.into()), ("next", next.into())])
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(on: &str, precision: Precision) -> String {
        let date = FuzzyDate::new(on.parse().unwrap(), precision).unwrap();
        SummaryTexts::for_language("en").date(date).unwrap()
    }

    #[test]
    fn date_is_written_in_its_own_precision() {
        for (on, precision, words) in [
            ("2026-11-22", Precision::Day, "22 November 2026"),
            ("2026-01-01", Precision::Day, "1 January 2026"),
            ("2026-11-22", Precision::Week, "the week of 16 November 2026"),
            ("2026-11-22", Precision::Month, "November 2026"),
            ("2026-11-22", Precision::Season, "autumn 2026"),
            ("2026-05-31", Precision::Season, "spring 2026"),
            ("2026-06-01", Precision::Season, "summer 2026"),
            ("2027-02-28", Precision::Season, "winter 2026/27"),
            ("2099-12-01", Precision::Season, "winter 2099/00"),
        ] {
            assert_eq!(date(on, precision), words, "{on} {precision:?}");
        }
    }

    #[test]
    fn every_month_has_a_name_of_its_own() {
        let names = (1..=12).map(|month| date(&format!("2026-{month:02}-01"), Precision::Month));
        let names: Vec<_> = names.map(|name| name.replace(" 2026", "")).collect();
        assert_eq!(names.first().map(String::as_str), Some("January"));
        assert_eq!(names.last().map(String::as_str), Some("December"));
        assert_eq!(names.iter().collect::<std::collections::BTreeSet<_>>().len(), 12);
    }

    #[test]
    fn unknown_language_falls_back_to_english() {
        let texts = SummaryTexts::for_language("xx");
        assert_eq!(texts.language(), "en");
        assert_eq!(texts.get("period").unwrap(), "Dates");
    }

    #[test]
    fn missing_text_or_argument_is_an_error() {
        let texts = SummaryTexts::for_language("en");
        assert!(matches!(texts.get("no-such-text"), Err(Error::Template)));
        assert!(matches!(texts.get("period-read"), Err(Error::Template)));
        assert_eq!(texts.get("period").unwrap(), "Dates");
    }

    #[test]
    fn numbers_have_the_decimal_mark_of_the_language() {
        assert_eq!(SummaryTexts::for_language("en").number("68.75").unwrap(), "68.75");
        assert_eq!(SummaryTexts::for_language("en").number("-7").unwrap(), "-7");
    }

    #[test]
    fn joined_answers_are_told_apart_although_they_have_commas() {
        let texts = SummaryTexts::for_language("en");
        assert_eq!(texts.join_answers([]).unwrap(), "");
        assert_eq!(texts.join_answers(["one"]).unwrap(), "one");
        assert_eq!(texts.join_answers(["one, two", "three", "four"]).unwrap(), "one, two; three; four");
    }
}
