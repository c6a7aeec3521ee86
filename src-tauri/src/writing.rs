//! What the pages are told about forms and entries.

use std::collections::BTreeMap;

use journal::{DraftCard, Entry, EntryId};
use practice::{Choice, Count, Form, FuzzyDate, HelpLine, Kind, Score};
use serde::Serialize;

/// A form in a list.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct FormCard {
    id: String,
    kind: String,
    title: String,
    about: Option<String>,
    length: Option<String>,
}

/// Everything that can be begun.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct FormsView {
    /// The doors, in order.
    kinds: Vec<Kind>,
    forms: Vec<FormCard>,
    /// The roles that any entry can be marked with, grouped by where they are lived.
    roles: Vec<Choice>,
}

/// A form to be filled in.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct FormView {
    form: Form,
    /// When it was last filled in, if it was.
    last_on: Option<FuzzyDate>,
}

/// An entry, with what follows from its answers.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct EntryView {
    entry: Entry,
    counts: Vec<Count>,
    scores: Vec<Score>,
}

/// What is said once something is kept.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct Kept {
    entry: EntryId,
    counts: Vec<Count>,
    scores: Vec<Score>,
}

/// What Today shows.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct Today {
    /// Begun and not kept yet, newest first.
    drafts: Vec<DraftCard>,
    /// Whether anything has been kept.
    anything_kept: bool,
    /// Whether anything is set aside to be talked about.
    set_aside: bool,
    /// The page's own choices, such as what it unfolds, by name.
    preferences: BTreeMap<String, String>,
}

/// A line that can be called, as the page shows it.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "HelpLine"))]
pub(crate) struct HelpLineView {
    label: String,
    number: String,
    hours: Option<String>,
    checked_on: Option<FuzzyDate>,
    /// Whether its source is older than twelve months.
    old: bool,
}

/// The lines of one country.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "HelpCountry"))]
pub(crate) struct HelpCountryView {
    /// An ISO 3166 code in small letters, or `eu`.
    code: String,
    emergency: Vec<HelpLineView>,
    lines: Vec<HelpLineView>,
}

#[cfg(all(test, feature = "bindings"))]
mod bindings {
    use journal::{Draft, Filter, FilterChoices, MonthPage, SearchPage, VersionCard, Writing};
    use ts_rs::{Config, TS};

    #[test]
    fn what_crosses_without_a_view_of_its_own_is_exported_too() {
        fn export<T: TS + 'static>() {
            T::export_all(&Config::from_env()).unwrap();
        }
        export::<Draft>();
        export::<Filter>();
        export::<FilterChoices>();
        export::<MonthPage>();
        export::<SearchPage>();
        export::<VersionCard>();
        export::<Writing>();
    }
}
