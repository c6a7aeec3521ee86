//! Kinds of questions, and their options.

use serde::{Deserialize, Serialize};

use crate::fraction::Fraction;

/// Kind of a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum QuestionKind {
    /// Free text.
    Text {
        /// True if the field has more than one line.
        long: bool,
        /// Placeholder in the empty field.
        placeholder: Option<String>,
    },
    /// Scale of whole numbers.
    Scale {
        /// Lowest number.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        from: i64,
        /// Highest number.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        to: i64,
        /// Label of the lowest number.
        from_label: String,
        /// Label of the highest number.
        to_label: String,
    },
    /// One of several options.
    Choice {
        /// Options, in order.
        options: Vec<Choice>,
        /// True if the value is reversed for scoring: lowest plus highest, minus the value.
        reverse: bool,
    },
    /// Any number of several options.
    Choices {
        /// Options, in order.
        options: Vec<Choice>,
    },
    /// Outcome of a limit, drawn in one line.
    Outcome {
        /// Options, in order.
        options: Vec<Choice>,
    },
    /// A checkbox with the label as its text. Ticked is the choice [`QuestionKind::TICKED`].
    Tick,
    /// Stars on up to `most` earlier fields of the form, drawn beside those fields. Code and label
    /// of an option are id and label of the field.
    Stars {
        /// Options, in the order of the form.
        options: Vec<Choice>,
        /// Maximum number of stars, at least 1.
        most: u32,
    },
    /// Date with a precision.
    Date,
    /// Whole number.
    Number {
        /// Lowest number allowed.
        #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
        from: Option<i64>,
        /// Highest number allowed.
        #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
        to: Option<i64>,
        /// Unit, `minutes`.
        unit: Option<String>,
    },
}

/// Answer option. The code is stored and never shown; the label is shown and never stored alone.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Code, the same in every language.
    pub code: String,
    /// Label.
    pub label: String,
    /// Text after a number when outcomes are counted. Options without it are not counted.
    pub counted: Option<String>,
    /// Heading above the option, if options are grouped.
    pub group: Option<String>,
    /// Value in a scale.
    pub value: Option<Fraction>,
}

impl QuestionKind {
    /// Options of the question; empty for kinds without options.
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::Choice { options, .. }
            | Self::Choices { options }
            | Self::Outcome { options }
            | Self::Stars { options, .. } => options,
            Self::Text { .. } | Self::Scale { .. } | Self::Tick | Self::Date | Self::Number { .. } => &[],
        }
    }

    /// Code stored for a tick. An empty checkbox is *skipped*, which is not the same as *no*.
    pub const TICKED: &'static str = "yes";
}
