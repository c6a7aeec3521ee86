//! Metadata of a questionnaire file.

use serde::{Deserialize, Serialize};

/// Metadata of a questionnaire: rights, validation and administration. It is stored with every
/// filling, so that a result can be read after the file is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// Id such as `bat-12`, the same in every version and language.
    pub id: String,
    /// SHA-256 of the file, in hexadecimal. Scores of different files are never compared.
    pub sha256: String,
    /// Short name, `BAT-12`.
    pub short: String,
    /// Construct it measures.
    pub construct: Construct,
    /// Single item or several.
    pub extent: Extent,
    /// Rights to the text.
    pub rights: Rights,
    /// Evidence of validity.
    pub validation: Validation,
    /// Administration.
    pub administration: Administration,
    /// Number of texts that are still missing. The questionnaire cannot be filled in until this is
    /// zero.
    pub texts_missing: u32,
    /// Line of the first missing text.
    pub first_missing: Option<u32>,
}

/// Construct a questionnaire measures.
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

/// Number of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// Several items.
    Questionnaire,
    /// One item.
    SingleItem,
}

/// Rights to the text of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Rights {
    /// Origin of the text.
    pub text_source: TextSource,
    /// Holder of the rights.
    pub holder: String,
    /// Licence, in words or as an SPDX id.
    pub licence: String,
    /// Uses that are allowed.
    pub permission_note: Option<String>,
    /// Citation.
    pub cite: Option<String>,
    /// Web address. It is shown and never opened.
    pub url: Option<String>,
    /// True if the text may appear in a summary. Otherwise only names and numbers of scales do.
    pub export_item_text: bool,
    /// True if a person has to confirm that they may use the text.
    pub user_must_confirm: bool,
}

/// Origin of the text of a questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum TextSource {
    /// Entered by the person.
    UserSupplied,
    /// Written by the author of the file.
    OwnWording,
    /// Invented, to try the file.
    InventedDemo,
    /// Not there yet.
    Placeholder,
}

/// Evidence of the validity of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Validation {
    /// Status.
    pub status: ValidationStatus,
    /// Population and source.
    pub note: Option<String>,
}

/// Status of validation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the codes of instrument-pack/1 in words")]
pub enum ValidationStatus {
    Validated,
    TranslatedOnly,
    NotValidated,
}

/// Administration of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Administration {
    /// Recall period, as a duration of ISO 8601, or `unspecified`.
    pub recall: String,
    /// Recall period in words, *lately*.
    pub recall_label: String,
    /// Origin of the minimum interval. The days themselves are in the form.
    pub interval_basis: IntervalBasis,
    /// True if its authors allow open items. Here every item can be left open; a scale that needs
    /// all of them then has no score.
    pub allow_skip: bool,
    /// Order of the items.
    pub order: Order,
}

/// Origin of the minimum interval between two fillings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum IntervalBasis {
    /// Its authors.
    Published,
    /// The length of the recall period.
    RecallPeriod,
    /// No source; chosen by this notebook.
    ProjectDefault,
}

/// Order of the items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// As in the file.
    AsListed,
    /// Shuffled each time.
    ShuffledPerAdministration,
}

/// Item answered twice, by frequency and by intensity. A scale counts the product of the two; the
/// item is unanswered if either is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// Id of the item in scales. No field has this id.
    pub id: String,
    /// Id of the field for the frequency.
    pub frequency: String,
    /// Id of the field for the intensity.
    pub intensity: String,
}
