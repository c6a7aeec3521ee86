//! A form, its sections and its fields.

use serde::{Deserialize, Serialize};

use crate::form::answer_list::AnswerList;
use crate::form::conditional_text::ConditionalText;
use crate::form::early_sign::EarlySign;
use crate::form::follow_up::FollowUp;
use crate::form::question::QuestionKind;
use crate::form::questionnaire::{Pair, Questionnaire};
use crate::form::related_link::RelatedLink;
use crate::form::safety_check::SafetyCheck;
use crate::form::scale::Scale;
use crate::form::show_when::ShowWhen;

/// A check-in, prompt set or self-rating: texts and structure. The same value is stored with an
/// entry, so that the entry is always shown with the texts it was answered with. Serialised names
/// that differ from the fields are stored in notebooks.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Id such as `boundary-checkin`, the same in every language.
    pub id: String,
    /// Semantic version, `1.1.0`. Another version starts another series.
    pub version: String,
    /// BCP 47 language tag, `en`.
    pub language: String,
    /// The code of the [`crate::EntryKind`] it belongs to.
    pub kind: String,
    /// Title.
    pub title: String,
    /// Short hint on when the form fits.
    pub about: Option<String>,
    /// Duration, in words.
    pub length: Option<String>,
    /// Text before the questions.
    pub lead: Option<String>,
    /// Text after the questions, on what the answers do not mean.
    pub note: Option<String>,
    /// Text about further help, shown on request.
    pub more_help: Option<String>,
    /// Minimum number of days between two fillings, so that the periods they look back on do not
    /// overlap.
    pub min_interval_days: Option<u32>,
    /// Answer that says that there was no work to rate.
    pub not_rated: Option<NotRated>,
    /// Sections, in order.
    pub sections: Vec<Section>,
    /// Scales computed from the answers. Empty for most forms.
    pub scales: Vec<Scale>,
    /// Questions answered twice, by frequency and by intensity.
    #[serde(default)]
    pub pairs: Vec<Pair>,
    /// Metadata, if the form came from a questionnaire file.
    #[serde(default)]
    pub questionnaire: Option<Box<Questionnaire>>,
    /// Question about safety, asked before anything can be written.
    #[serde(default, rename = "gate")]
    pub safety_check: Option<SafetyCheck>,
    /// Links to other forms and screens, in case this one does not fit.
    #[serde(default, rename = "ways")]
    pub related_links: Vec<RelatedLink>,
    /// Lists derived from the answers.
    #[serde(default)]
    pub lists: Vec<AnswerList>,
    /// Questions asked again some days later.
    #[serde(default)]
    pub follow_up: Option<FollowUp>,
    /// True if the form ends with the question about sharing, visible from the start.
    #[serde(default)]
    pub asks_sharing: bool,
    /// Slot for the person's own early-warning sentence.
    #[serde(default, rename = "own_sign")]
    pub early_sign: Option<EarlySign>,
    /// True if the answers never leave the notebook: they are in no summary and in no chart.
    #[serde(default)]
    pub stays: bool,
}

impl Form {
    /// All fields of the form, in order.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }

    /// The field with this id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().find(|field| field.id == id)
    }

    /// Copies the form with the person's own sentence as its last field, if the form has a slot for
    /// one. The field belongs to no scale, so that no score changes.
    #[must_use]
    pub fn with_early_sign(&self, sentence: &str) -> Self {
        let mut form = self.clone();
        if let Some(EarlySign { title, options }) = &self.early_sign {
            let ask = QuestionKind::Choice { options: options.clone(), reverse: false };
            form.sections.push(Section {
                id: EarlySign::SECTION.to_owned(),
                title: Some(title.clone()),
                fields: vec![Field::question(EarlySign::FIELD, sentence, ask)],
                ..Section::default()
            });
        }
        form
    }
}

/// Answer that says that there was no work to rate: every scale is then *not applicable*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct NotRated {
    /// Id of the field that has the option `code`.
    pub field: String,
    /// Code of the option.
    pub code: String,
    /// If present, the field is drawn as one button with this label, which answers it and saves the
    /// form.
    pub button: Option<String>,
}

/// Group of fields under one heading.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Unique in the form.
    pub id: String,
    /// Heading.
    pub title: Option<String>,
    /// Text below the heading.
    pub about: Option<String>,
    /// Text below the fields.
    pub help: Option<String>,
    /// Label of the button that opens the section, if it is folded at first. The form remembers its
    /// state.
    pub unfold: Option<String>,
    /// Condition on an earlier answer.
    pub show_when: Option<ShowWhen>,
    /// Fields, in order; at least one.
    pub fields: Vec<Field>,
    /// Texts below the fields, each shown by its condition.
    #[serde(default)]
    pub lines: Vec<ConditionalText>,
    /// Number of days after the entry was first saved until which the section is folded. Only
    /// together with [`Self::unfold`].
    #[serde(default)]
    pub open_after_days: Option<u32>,
}

/// One question of a form. Every question can be skipped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Unique in the form, and the same in every language.
    pub id: String,
    /// Text of the question.
    pub label: String,
    /// Text below the question.
    pub help: Option<String>,
    /// Depth, 1 to 6: 1 and 2 short, 3 and 4 medium, 5 deep, 6 the closing step.
    pub level: Option<u8>,
    /// Condition on an earlier answer.
    pub show_when: Option<ShowWhen>,
    /// Ids of the starter limits that an outcome counts for, the best match first.
    pub feeds: Vec<String>,
    /// Link: the id of a form, [`RelatedLink::HELP`] or [`RelatedLink::LIMITS`]. For a tick,
    /// ticking it creates an empty draft of that form; for any other field it is a link.
    #[serde(default)]
    pub leads_to: Option<String>,
    /// Kind of the question.
    pub ask: QuestionKind,
}

impl Field {
    /// Creates a field without conditions, help, links or level.
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
