use serde::{Deserialize, Serialize};

use crate::Fraction;

/// How a field is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum QuestionKind {
    /// In words.
    Text {
        /// Whether there is room for more than a line.
        long: bool,
        /// In the empty field.
        placeholder: Option<String>,
    },
    /// On a scale of whole numbers.
    Scale {
        /// The lowest number.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        from: i64,
        /// The highest number.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        to: i64,
        /// What the lowest means.
        from_label: String,
        /// What the highest means.
        to_label: String,
    },
    /// One of some options. `reverse` turns its value round for scoring: lowest plus highest, less the value.
    Choice {
        /// In order.
        options: Vec<Choice>,
        /// Whether the value is turned round for scoring.
        reverse: bool,
    },
    /// Several of some options.
    Choices {
        /// In order.
        options: Vec<Choice>,
    },
    /// One of the outcomes of a limit, in one line.
    Outcome {
        /// In order.
        options: Vec<Choice>,
    },
    /// One thing that is so or not: the label says what. Ticked is the choice [`QuestionKind::TICKED`].
    Tick,
    /// Up to `most` of the form's own earlier fields, which are starred where they stand. Code and label of an option are
    /// the field's id and label.
    Stars {
        /// In the order of the form.
        options: Vec<Choice>,
        /// How many may be starred, at least 1.
        most: u32,
    },
    /// A day, told more or less exactly.
    Date,
    /// A whole number.
    Number {
        /// The lowest that is taken.
        #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
        from: Option<i64>,
        /// The highest that is taken.
        #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
        to: Option<i64>,
        /// What is counted, `minutes`.
        unit: Option<String>,
    },
}

/// One option. The code is stored and never shown; the label is shown and never stored alone.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The same in every language.
    pub code: String,
    /// What a person reads.
    pub label: String,
    /// How it reads after a number. Options without it are not counted.
    pub counted: Option<String>,
    /// The heading it stands under, when options are grouped.
    pub group: Option<String>,
    /// What it counts in a scale.
    pub value: Option<Fraction>,
}

impl QuestionKind {
    /// What a tick answers. No tick is left open, which is not the same as *no*.
    pub const TICKED: &'static str = "yes";
}
