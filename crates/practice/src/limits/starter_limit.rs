//! Limits to start from.

use serde::Serialize;

/// Limit to start from. Once adopted, every word of it is the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct StarterLimit {
    /// Id such as `l-hours`. Fields of the boundary check-in refer to it.
    pub id: String,
    /// Short name.
    pub name: String,
    /// Domain: an option of the set `boundary_domain`.
    pub domain: String,
    /// Text of the limit.
    pub text: String,
    /// Suggested words to say it.
    pub say_it: Option<String>,
    /// Time or listener, if it is not said to the person supported.
    pub say_when: Option<String>,
    /// Tip.
    pub help: Option<String>,
    /// True if the form asks who answers instead, at night and at weekends.
    pub asks_who_answers: bool,
}
