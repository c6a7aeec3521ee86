//! The words of a page, from `assets/locales`.

use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use practice::{FuzzyDate, Precision};
use unic_langid::LanguageIdentifier;

use crate::{Error, Result};

/// Every language there are pages in, with its texts. Another language is another line here and another folder there.
const LANGUAGES: [(&str, &[&str]); 1] = [(
    "en",
    &[
        include_str!("../../../assets/locales/en/summary.ftl"),
        include_str!("../../../assets/locales/en/self-opening.ftl"),
    ],
)];

/// The texts of one language.
pub(crate) struct Words {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// # Errors
    ///
    /// [`Error::NoSuchLanguage`]; [`Error::Template`] for a text that cannot be read.
    pub(crate) fn of(language: &str) -> Result<Self> {
        let shelf = LANGUAGES.into_iter().find(|(known, _)| *known == language);
        let (language, files) = shelf.ok_or(Error::NoSuchLanguage)?;
        let id: LanguageIdentifier = language.parse().map_err(|_| Error::Template)?;
        let mut bundle = FluentBundle::new(vec![id]);
        // Marks around what is filled in would be characters on the page that nobody wrote.
        bundle.set_use_isolating(false);
        for file in files {
            let texts = FluentResource::try_new((*file).to_owned()).map_err(|_| Error::Template)?;
            bundle.add_resource(texts).map_err(|_| Error::Template)?;
        }
        Ok(Self { language, bundle })
    }

    /// The tag of the language, `en`.
    pub(crate) fn language(&self) -> &'static str {
        self.language
    }

    /// The text `key`.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if there is none.
    pub(crate) fn text(&self, key: &str) -> Result<String> {
        self.with(key, [])
    }

    /// The text `key`, with its gaps filled in.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if there is none, or if a gap stays open.
    pub(crate) fn with<'said>(
        &self,
        key: &str,
        said: impl IntoIterator<Item = (&'said str, FluentValue<'said>)>,
    ) -> Result<String> {
        let text = self.bundle.get_message(key).and_then(|message| message.value()).ok_or(Error::Template)?;
        let said = FluentArgs::from_iter(said);
        let mut slips = Vec::new();
        let told = self.bundle.format_pattern(text, Some(&said), &mut slips).into_owned();
        if slips.is_empty() { Ok(told) } else { Err(Error::Template) }
    }

    /// A date as exactly as it was told: 22 November 2026, the week of 16 November 2026, November 2026, autumn 2026.
    ///
    /// # Errors
    ///
    /// [`Error::Template`].
    pub(crate) fn date(&self, told: FuzzyDate) -> Result<String> {
        let key = match told.precision {
            Precision::Day => "date-day",
            Precision::Week => "date-week",
            Precision::Month => "date-month",
            Precision::Season => "date-season",
        };
        let (day, month, year) = (told.on.day(), told.on.month(), told.on.year());
        let season = match month {
            3..=5 => "spring",
            6..=8 => "summer",
            9..=11 => "autumn",
            _ => "winter",
        };
        let next = format!("{:02}", (year + 1).rem_euclid(100));
        let said: [(&str, FluentValue<'_>); 5] = [
            ("day", day.into()),
            ("month", month.into()),
            ("year", year.into()),
            ("season", season.into()),
            ("next", next.into()),
        ];
        self.with(key, said)
    }

    /// A day in words.
    ///
    /// # Errors
    ///
    /// [`Error::Template`].
    pub(crate) fn day(&self, on: NaiveDate) -> Result<String> {
        self.date(FuzzyDate { on, precision: Precision::Day })
    }

    /// Several answers in one line; empty if there is none.
    ///
    /// # Errors
    ///
    /// [`Error::Template`].
    pub(crate) fn joined<'said>(&self, answers: impl IntoIterator<Item = &'said str>) -> Result<String> {
        let mut answers = answers.into_iter();
        let first = answers.next().unwrap_or_default().to_owned();
        answers.try_fold(first, |said, next| {
            self.with("answers-joined", [("answers", said.into()), ("next", next.into())])
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(on: &str, precision: Precision) -> String {
        let date = FuzzyDate::new(on.parse().unwrap(), precision).unwrap();
        Words::of("en").unwrap().date(date).unwrap()
    }

    #[test]
    fn a_date_is_told_no_more_exactly_than_the_person_told_it() {
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
            assert_eq!(told(on, precision), words, "{on} {precision:?}");
        }
    }

    #[test]
    fn every_month_has_its_name() {
        let names = (1..=12).map(|month| told(&format!("2026-{month:02}-01"), Precision::Month));
        let names: Vec<_> = names.map(|name| name.replace(" 2026", "")).collect();
        assert_eq!(names.first().map(String::as_str), Some("January"));
        assert_eq!(names.last().map(String::as_str), Some("December"));
        assert_eq!(names.iter().collect::<std::collections::BTreeSet<_>>().len(), 12);
    }

    #[test]
    fn a_language_without_texts_is_told_and_not_replaced_by_another() {
        assert!(matches!(Words::of("xx"), Err(Error::NoSuchLanguage)));
        assert!(Words::of("en").is_ok());
    }

    #[test]
    fn a_text_that_is_missing_or_has_a_gap_is_an_error_and_never_a_key_on_the_page() {
        let words = Words::of("en").unwrap();
        assert!(matches!(words.text("no-such-text"), Err(Error::Template)));
        assert!(matches!(words.text("period-read"), Err(Error::Template)));
        assert_eq!(words.text("period").unwrap(), "Period");
    }

    #[test]
    fn several_answers_are_told_apart_though_they_have_commas() {
        let words = Words::of("en").unwrap();
        assert_eq!(words.joined([]).unwrap(), "");
        assert_eq!(words.joined(["one"]).unwrap(), "one");
        assert_eq!(words.joined(["one, two", "three", "four"]).unwrap(), "one, two; three; four");
    }
}
