use serde::{Deserialize, Serialize};

use crate::{
    AnswerList, ConditionalText, EarlySign, FollowUp, Pair, QuestionKind, Questionnaire, RelatedLink,
    SafetyCheck, Scale,
};

/// One check-in, prompt set or self-rating: its words and its structure. This is also what is kept with an entry, so
/// that it is always shown with the words it was answered with.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// `boundary-checkin`. The same in every language.
    pub id: String,
    /// 1.1.0. Another version is another series.
    pub version: String,
    /// A language tag, `en`.
    pub language: String,
    /// The code of the [`crate::EntryKind`] it belongs to.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// In half a sentence, when it suits.
    pub about: Option<String>,
    /// How long it takes, in words.
    pub length: Option<String>,
    /// Read first.
    pub lead: Option<String>,
    /// Read last: what the answers are not.
    pub note: Option<String>,
    /// Help that is shown when asked for.
    pub more_help: Option<String>,
    /// How many days two fillings are apart at least, so that their look-backs do not overlap.
    pub min_interval_days: Option<u32>,
    /// The answer that says that there was no work to rate.
    pub not_rated: Option<NotRated>,
    /// What is asked, in order.
    pub sections: Vec<Section>,
    /// What is computed. Empty for most forms.
    pub scales: Vec<Scale>,
    /// Questions that are answered twice, how often and how strongly.
    #[serde(default)]
    pub pairs: Vec<Pair>,
    /// Whose it is and how it is filled in, if it came from a questionnaire file.
    #[serde(default)]
    pub questionnaire: Option<Box<Questionnaire>>,
    /// What is asked before anything can be written.
    #[serde(default)]
    pub gate: Option<SafetyCheck>,
    /// What else there is, for whom this is not quite it.
    #[serde(default)]
    pub ways: Vec<RelatedLink>,
    /// What is read out of the answers, as lists.
    #[serde(default)]
    pub lists: Vec<AnswerList>,
    /// The questions that come back some days later.
    #[serde(default)]
    pub follow_up: Option<FollowUp>,
    /// Whether its last question is if it may be talked about, in sight and not folded away.
    #[serde(default)]
    pub asks_sharing: bool,
    /// Room for a sentence of the person's own.
    #[serde(default)]
    pub own_sign: Option<EarlySign>,
    /// Whether its answers stay in the notebook: they are on no page that leaves, and in no chart.
    #[serde(default)]
    pub stays: bool,
}

/// The answer that says that there was no work to rate: every scale is then *not applicable*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct NotRated {
    /// A field whose options hold `code`.
    pub field: String,
    /// The option that says so.
    pub code: String,
    /// If there are words here, the field is drawn as one button with these words, which answers it and keeps the form.
    pub button: Option<String>,
}

/// Fields that stand together.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Unique in the form.
    pub id: String,
    /// Its heading.
    pub title: Option<String>,
    /// Below the heading.
    pub about: Option<String>,
    /// Below its fields.
    pub help: Option<String>,
    /// What opens it, when it is folded at first. Whether it was open is remembered for the form.
    pub unfold: Option<String>,
    /// Only after another answer.
    pub show_when: Option<ShowWhen>,
    /// In order; at least one.
    pub fields: Vec<Field>,
    /// Said below the fields, each once its answer is given.
    #[serde(default)]
    pub lines: Vec<ConditionalText>,
    /// With [`Self::unfold`]: it is folded until so many days have passed since the entry was first kept, and open from then on.
    #[serde(default)]
    pub open_after_days: Option<u32>,
}

/// Shown once any of `fields` has any of the answers `is`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct ShowWhen {
    /// Choice, choices or outcome fields that come earlier.
    pub fields: Vec<String>,
    /// Codes of their options.
    pub is: Vec<String>,
}

/// One question, line or sentence. Every one can be skipped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Unique in the form, and the same in every language.
    pub id: String,
    /// The question.
    pub label: String,
    /// Below the question.
    pub help: Option<String>,
    /// How deep it goes, 1 to 6: 1 and 2 short, 3 and 4 medium, 5 deep, 6 the way out.
    pub level: Option<u8>,
    /// Only after another answer.
    pub show_when: Option<ShowWhen>,
    /// Ids of the starter limits that an outcome counts for, best first.
    pub feeds: Vec<String>,
    /// Where it leads: the id of a form, [`RelatedLink::HELP`] or [`RelatedLink::LIMITS`]. A tick puts an empty note of that form into what
    /// is waiting; beside any other field it is a link.
    #[serde(default)]
    pub leads_to: Option<String>,
    /// How it is answered.
    pub ask: QuestionKind,
}

impl Field {
    /// A field that is always shown, with nothing but its question.
    pub fn question(id: impl Into<String>, label: impl Into<String>, ask: QuestionKind) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            help: None,
            level: None,
            show_when: None,
            feeds: Vec::new(),
            leads_to: None,
            ask,
        }
    }
}
