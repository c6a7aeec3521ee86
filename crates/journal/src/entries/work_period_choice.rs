//! The work period that an entry is about, as the person chose it where several run at once.

use serde::{Deserialize, Serialize};

use crate::ids::WorkPeriodId;

/// The workplace that an entry is about. It counts on days on which several work periods run; on
/// others it changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum WorkPeriodChoice {
    /// One of the work periods. It may be removed by now.
    One(WorkPeriodId),
    /// All of them, or none: the entry belongs to no work period.
    BothOrNeither,
}

/// Code of [`WorkPeriodChoice::BothOrNeither`].
pub(crate) const BOTH_OR_NEITHER: &str = "both_or_neither";

impl WorkPeriodChoice {
    /// The choice as columns have it.
    pub(crate) fn code(self) -> String {
        match self {
            Self::One(id) => id.0.to_string(),
            Self::BothOrNeither => BOTH_OR_NEITHER.to_owned(),
        }
    }

    /// The choice with a code; none for a code of another version.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        match code {
            BOTH_OR_NEITHER => Some(Self::BothOrNeither),
            _ => code.parse().ok().map(|id| Self::One(WorkPeriodId(id))),
        }
    }

    /// The choice that says that an entry is of `period`.
    pub fn of(period: Option<WorkPeriodId>) -> Self {
        period.map_or(Self::BothOrNeither, Self::One)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_json_are_stored_names() {
        for (choice, code, json) in [
            (WorkPeriodChoice::One(WorkPeriodId(7)), "7", r#"{"one":7}"#),
            (WorkPeriodChoice::BothOrNeither, "both_or_neither", r#""both_or_neither""#),
        ] {
            assert_eq!((choice.code().as_str(), WorkPeriodChoice::from_code(code)), (code, Some(choice)));
            assert_eq!(serde_json::to_string(&choice).unwrap(), json);
        }
        assert_eq!(WorkPeriodChoice::from_code("elsewhere"), None);
    }
}
