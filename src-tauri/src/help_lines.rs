//! Lines that can be called, as both windows show them.

use practice::{FuzzyDate, HelpCountry, HelpLine, help_countries};
use serde::Serialize;

use crate::clock;

/// A line that can be called.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "HelpLine"))]
pub(crate) struct HelpLineView {
    label: &'static str,
    number: &'static str,
    hours: Option<&'static str>,
    checked_on: Option<FuzzyDate>,
    /// Whether its source is older than twelve months.
    old: bool,
}

/// The lines of one country.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "HelpCountry"))]
pub(crate) struct HelpCountryView {
    /// An ISO 3166 code in small letters, or `eu`.
    code: &'static str,
    emergency: Vec<HelpLineView>,
    lines: Vec<HelpLineView>,
}

/// Every country that ships.
pub(crate) fn all() -> Vec<HelpCountryView> {
    help_countries().iter().map(HelpCountryView::of).collect()
}

impl HelpCountryView {
    fn of(country: &'static HelpCountry) -> Self {
        let shown = |lines: &'static [HelpLine]| lines.iter().map(HelpLineView::of).collect();
        Self { code: &country.code, emergency: shown(&country.emergency), lines: shown(&country.lines) }
    }
}

impl HelpLineView {
    fn of(line: &'static HelpLine) -> Self {
        Self {
            label: &line.label,
            number: &line.number,
            hours: line.hours.as_deref(),
            checked_on: line.checked_on,
            old: line.is_old(clock::date()),
        }
    }
}
