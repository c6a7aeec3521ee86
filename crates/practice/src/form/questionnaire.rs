use serde::{Deserialize, Serialize};

/// What stands around the questions of a questionnaire file: whose it is, what it was shown to be good for, how it is
/// filled in. It stays with every filling, so that a result can be read after the file is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// `bat-12`: the same in every version and language.
    pub id: String,
    /// SHA-256 of the file, in hexadecimal. Scores of another file are never set beside these.
    pub sha256: String,
    /// Its short name, `BAT-12`.
    pub short: String,
    /// What it is about.
    pub construct: Construct,
    /// Whether it has many questions or one.
    pub extent: Extent,
    /// Whose it is.
    pub rights: Rights,
    /// What it was shown to be good for.
    pub validation: Validation,
    /// How it is filled in.
    pub administration: Administration,
    /// How many texts are still to be written. Until there are none it cannot be filled in.
    pub texts_missing: u32,
    /// The line of the first of them.
    pub first_missing: Option<u32>,
}

/// What a questionnaire is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the codes of instrument-pack/1 in words")]
pub enum Construct {
    Burnout,
    MoralDistress,
    MoralInjury,
    RoleStress,
    ProfessionalQualityOfLife,
    Other,
}

/// How much there is to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// Several questions.
    Questionnaire,
    /// One.
    SingleItem,
}

/// Whose a questionnaire is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Rights {
    /// Where its text comes from.
    pub text_source: TextSource,
    /// Who holds the rights.
    pub holder: String,
    /// Under which terms, in words or as an SPDX id.
    pub licence: String,
    /// What may be done with it.
    pub permission_note: Option<String>,
    /// How it is cited.
    pub cite: Option<String>,
    /// An address. It is shown and never opened.
    pub url: Option<String>,
    /// Whether its text may stand on a page that leaves. If not, only names and numbers of scales do.
    pub export_item_text: bool,
    /// Whether a person has to confirm that they may use its text.
    pub user_must_confirm: bool,
}

/// Where the text of a questionnaire comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum TextSource {
    /// The person put it in.
    UserSupplied,
    /// Whoever made the file wrote it.
    OwnWording,
    /// Made up, to try the file.
    InventedDemo,
    /// There is none yet.
    Placeholder,
}

/// What a questionnaire was shown to be good for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Validation {
    /// In one word.
    pub status: ValidationStatus,
    /// For whom, and by whom.
    pub note: Option<String>,
}

/// Whether a questionnaire was shown to be good for anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the codes of instrument-pack/1 in words")]
pub enum ValidationStatus {
    Validated,
    TranslatedOnly,
    NotValidated,
}

/// How a questionnaire is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Administration {
    /// How far it looks back, as a duration of ISO 8601, or `unspecified`.
    pub recall: String,
    /// The same in words, *lately*.
    pub recall_label: String,
    /// Where the shortest time between two fillings comes from. The days stand in the form.
    pub interval_basis: IntervalBasis,
    /// Whether its authors allow questions to be left open. Here every question can be; a scale that wants them all has no
    /// score then.
    pub allow_skip: bool,
    /// In which order it asks.
    pub order: Order,
}

/// Where the shortest time between two fillings comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum IntervalBasis {
    /// Its authors say so.
    Published,
    /// It looks back as far.
    RecallPeriod,
    /// Nobody says; this notebook does.
    ProjectDefault,
}

/// In which order a questionnaire asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// As in the file.
    AsListed,
    /// In another order each time.
    ShuffledPerAdministration,
}

/// A question that is answered twice, how often and how strongly. In a scale it counts as the product of the two; with one
/// of them open it is not answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// What scales call it. No field has this id.
    pub id: String,
    /// The id of the field that asks how often.
    pub frequency: String,
    /// The id of the field that asks how strongly.
    pub intensity: String,
}
