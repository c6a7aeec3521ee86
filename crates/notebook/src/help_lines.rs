//! Help lines of every country, as both windows show them.

use chrono::NaiveDate;
use practice::{FuzzyDate, HelpCountry, HelpLine, OpeningHours, help_countries};
use serde::Serialize;

/// A help line.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "HelpLine"))]
pub struct HelpLineView {
    /// In the language of the country; none if it is called by what it is.
    label: Option<&'static str>,
    number: &'static str,
    hours: Option<OpeningHours>,
    checked_on: Option<FuzzyDate>,
    /// True if its source was checked more than twelve months ago, or at an unknown time.
    old: bool,
}

/// The help lines of one country.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "HelpCountry"))]
pub struct HelpCountryView {
    /// An ISO 3166 code in small letters, or `eu`.
    code: &'static str,
    emergency: Vec<HelpLineView>,
    lines: Vec<HelpLineView>,
}

/// The help lines of every country that ships.
pub fn help_lines(today: NaiveDate) -> Vec<HelpCountryView> {
    help_countries().iter().map(|country| HelpCountryView::of(country, today)).collect()
}

impl HelpCountryView {
    fn of(country: &'static HelpCountry, today: NaiveDate) -> Self {
        let views =
            |lines: &'static [HelpLine]| lines.iter().map(|line| HelpLineView::of(line, today)).collect();
        Self { code: &country.code, emergency: views(&country.emergency), lines: views(&country.lines) }
    }
}

impl HelpLineView {
    fn of(line: &'static HelpLine, today: NaiveDate) -> Self {
        Self {
            label: line.label.as_deref(),
            number: &line.number,
            hours: line.hours,
            checked_on: line.checked_on,
            old: line.is_old(today),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_line_is_old_a_year_after_it_was_checked() {
        let old = |today: &str| -> Vec<bool> {
            let countries = help_lines(today.parse().unwrap());
            let lines = countries.iter().flat_map(|country| &country.lines);
            lines.map(|line| line.old && line.checked_on.is_some()).collect()
        };
        assert!(!old("2020-01-01").contains(&true));
        assert!(old("2099-01-01").contains(&true));
        let undated = help_lines("2020-01-01".parse().unwrap());
        let mut undated =
            undated.iter().flat_map(|country| &country.lines).filter(|line| line.checked_on.is_none());
        assert!(undated.all(|line| line.old), "no date counts as old");
    }
}
