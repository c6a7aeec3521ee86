use serde::Serialize;

/// A limit to begin with. Once it is adopted, every word of it is the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct StarterLimit {
    /// `l-hours`. The lines of the boundary check-in name it.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// What it is about: an option of the response set `boundary_domain`.
    pub domain: String,
    /// The limit.
    pub text: String,
    /// How somebody might say it.
    pub say_it: Option<String>,
    /// When or to whom that is said, where it is not to the person one supports.
    pub say_when: Option<String>,
    /// What helps with it.
    pub help: Option<String>,
    /// Whether it asks who answers instead, at night and at weekends.
    pub asks_who_answers: bool,
}
