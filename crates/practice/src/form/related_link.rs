//! Link from a form to another form or screen.

use serde::{Deserialize, Serialize};

/// Link to another form or screen, in case this form does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct RelatedLink {
    /// Text before the button.
    pub words: String,
    /// The id of a form, [`Self::HELP`] or [`Self::LIMITS`].
    pub to: String,
}

impl RelatedLink {
    /// The screen *Help now*.
    pub const HELP: &'static str = "help";
    /// The screen *My limits*.
    pub const LIMITS: &'static str = "limits";
}
