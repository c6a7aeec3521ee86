use serde::{Deserialize, Serialize};

/// What else there is, for whom this form is not quite it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct RelatedLink {
    /// Read before the button.
    pub words: String,
    /// The id of a form, [`Self::HELP`] or [`Self::LIMITS`].
    pub to: String,
}

impl RelatedLink {
    /// To *Help now*.
    pub const HELP: &'static str = "help";
    /// To *My limits*.
    pub const LIMITS: &'static str = "limits";
}
