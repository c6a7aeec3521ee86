//! Crisis lines that ship, from `assets/contacts.toml`: emergency and national numbers only. A
//! person's own contacts are in their notebook.

use std::sync::OnceLock;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::fuzzy_date::{FuzzyDate, Precision};

/// Age of a source, in months, after which a number may have changed.
const OLD_AFTER: Months = Months::new(12);

/// Opening hours of a crisis line. Their texts are in the locales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum OpeningHours {
    /// At any time: an emergency number.
    Always,
    /// All day, every day.
    EveryDay,
    /// All day, but a source names days on which it was closed.
    EveryDayMostly,
    /// Each country has its own hours, and some have no line.
    ByCountry,
}

/// Crisis line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpLine {
    /// Name of the line, in the language of the country; `None` if it is called by what it is.
    pub label: Option<String>,
    /// Number as it is dialled, in groups.
    pub number: String,
    /// Opening hours as the source states them; `None` if no source does.
    pub hours: Option<OpeningHours>,
    /// Date of the source; `None` if it has none.
    pub checked_on: Option<FuzzyDate>,
}

/// Crisis lines of one country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpCountry {
    /// ISO 3166 code in small letters, or `eu`.
    pub code: String,
    /// Emergency numbers.
    pub emergency: Vec<HelpLine>,
    /// Lines for someone to talk to.
    pub lines: Vec<HelpLine>,
}

impl HelpLine {
    /// Returns true if the source is older than twelve months, or of an unknown age.
    pub fn is_old(&self, today: NaiveDate) -> bool {
        let until = self.checked_on.and_then(|date| date.on.checked_add_months(OLD_AFTER));
        until.is_none_or(|until| until < today)
    }
}

/// All countries that ship, in the order of the file.
pub fn help_countries() -> &'static [HelpCountry] {
    static COUNTRIES: OnceLock<Vec<HelpCountry>> = OnceLock::new();
    // A test parses the shipped file, so that the list is never empty.
    COUNTRIES.get_or_init(|| {
        parse(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/contacts.toml")))
            .unwrap_or_default()
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    country: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    code: String,
    emergency: Vec<Line>,
    line: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    label: Option<String>,
    number: String,
    hours: Option<OpeningHours>,
    /// 2025-11 or 2024-12-08.
    checked_on: Option<String>,
    /// Address of the source, for whoever checks the file.
    #[serde(rename = "source")]
    _source: String,
}

fn parse(source: &str) -> Result<Vec<HelpCountry>, toml::de::Error> {
    let file: File = toml::from_str(source)?;
    Ok(file
        .country
        .into_iter()
        .map(|country| HelpCountry {
            code: country.code,
            emergency: country.emergency.into_iter().map(Line::shown).collect(),
            lines: country.line.into_iter().map(Line::shown).collect(),
        })
        .collect())
}

impl Line {
    fn shown(self) -> HelpLine {
        let checked_on = self.checked_on.as_deref().and_then(date);
        HelpLine { label: self.label, number: self.number, hours: self.hours, checked_on }
    }
}

fn date(written: &str) -> Option<FuzzyDate> {
    let day = |text: &str, precision| Some(FuzzyDate { on: text.parse().ok()?, precision });
    if written.len() == "2025-11".len() {
        day(&format!("{written}-01"), Precision::Month)
    } else {
        day(written, Precision::Day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_an_emergency_number_and_a_line() {
        let source = include_str!("../../../../assets/contacts.toml");
        let countries = parse(source).unwrap();
        assert_eq!(
            countries.iter().map(|country| country.code.as_str()).collect::<Vec<_>>(),
            ["eu", "pl", "cz", "se", "gb", "us"]
        );
        let dates = source.lines().filter(|line| line.starts_with("checked_on")).count();
        let all = || countries.iter().flat_map(|country| country.emergency.iter().chain(&country.lines));
        assert_eq!(all().filter(|line| line.checked_on.is_some()).count(), dates);
        assert!(all().all(|line| line.number.chars().any(|c| c.is_ascii_digit())));
        assert!(countries.iter().all(|country| !country.emergency.is_empty() && !country.lines.is_empty()));
    }

    /// Lines confirmed by a source, by country. Others are not shipped: Northern Ireland's own
    /// line, Ireland, Canada, Australia, New Zealand.
    const CONFIRMED: [(&str, &[&str], &[&str]); 6] = [
        ("eu", &["112"], &["116 123"]),
        ("pl", &["112"], &["116 123", "800 70 2222"]),
        ("cz", &["112", "155"], &["116 123", "222 580 697"]),
        ("se", &["112"], &["90 390", "90101", "1177"]),
        ("gb", &["999"], &["111, option 2", "116 123", "85258"]),
        ("us", &["911"], &["988"]),
    ];

    #[test]
    fn shipped_lines_are_those_confirmed_by_a_source() {
        let numbers = |lines: &'static [HelpLine]| -> Vec<&str> {
            lines.iter().map(|line| line.number.as_str()).collect()
        };
        let shipped: Vec<_> = help_countries()
            .iter()
            .map(|country| (country.code.as_str(), numbers(&country.emergency), numbers(&country.lines)))
            .collect();
        let confirmed = CONFIRMED.map(|(code, emergency, lines)| (code, emergency.to_vec(), lines.to_vec()));
        assert_eq!(shipped, confirmed);
        let promises = ["always answers", "will answer", "at once"];
        let shipped =
            help_countries().iter().flat_map(|country| country.emergency.iter().chain(&country.lines));
        for line in shipped {
            let words = line.label.clone().unwrap_or_default();
            assert!(!promises.iter().any(|promise| words.contains(promise)), "{words}");
        }
    }

    #[test]
    fn release_list_names_every_line() {
        let list = include_str!("../../../../docs/releasing.md");
        let lines = |country: &'static HelpCountry| country.emergency.iter().chain(&country.lines);
        for line in help_countries().iter().flat_map(lines) {
            assert!(list.contains(&format!("| {} |", line.number)), "{}", line.number);
        }
        assert!(!list.contains("| 0808 808 8000 |"), "what is not confirmed does not ship");
    }

    #[test]
    fn number_is_old_after_more_than_twelve_months() {
        let line = |written| HelpLine {
            label: Some("A line".to_owned()),
            number: "1".to_owned(),
            hours: None,
            checked_on: date(written),
        };
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        assert!(line("2025-11-21").is_old(today));
        assert!(!line("2025-11-22").is_old(today));
        assert!(line("2025-11").is_old(today));
        assert!(!line("2025-12").is_old(today));
        assert!(HelpLine { checked_on: None, ..line("2025-12") }.is_old(today), "nobody knows its age");
    }
}
