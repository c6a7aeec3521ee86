//! Parses questionnaire metadata: `[instrument]`, `[rights]`, `[validation]`, `[administration]`.

use crate::form::questionnaire::{
    Administration, Construct, Extent, IntervalBasis, Order, Questionnaire, Rights, TextSource, Validation,
    ValidationStatus,
};
use crate::parsing::form_file::{language, version};
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::questionnaire_file::duration;
use crate::parsing::toml_table::Table;

pub(crate) struct Metadata {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) language: String,
    pub(crate) intro: Option<String>,
    pub(crate) outro: Option<String>,
    pub(crate) min_interval_days: Option<u32>,
    pub(crate) questionnaire: Questionnaire,
}

const CONSTRUCTS: &[(&str, Construct)] = &[
    ("burnout", Construct::Burnout),
    ("moral-distress", Construct::MoralDistress),
    ("moral-injury", Construct::MoralInjury),
    ("role-stress", Construct::RoleStress),
    ("professional-quality-of-life", Construct::ProfessionalQualityOfLife),
    ("other", Construct::Other),
];
const EXTENTS: &[(&str, Extent)] =
    &[("questionnaire", Extent::Questionnaire), ("single-item", Extent::SingleItem)];
const SOURCES: &[(&str, TextSource)] = &[
    ("user-supplied", TextSource::UserSupplied),
    ("own-wording", TextSource::OwnWording),
    ("invented-demo", TextSource::InventedDemo),
    ("placeholder", TextSource::Placeholder),
];
const STATUSES: &[(&str, ValidationStatus)] = &[
    ("validated", ValidationStatus::Validated),
    ("translated-only", ValidationStatus::TranslatedOnly),
    ("not-validated", ValidationStatus::NotValidated),
];
const BASES: &[(&str, IntervalBasis)] = &[
    ("published", IntervalBasis::Published),
    ("recall-period", IntervalBasis::RecallPeriod),
    ("project-default", IntervalBasis::ProjectDefault),
];
const ORDERS: &[(&str, Order)] =
    &[("as-listed", Order::AsListed), ("shuffled-per-administration", Order::ShuffledPerAdministration)];

pub(crate) fn read(root: &Table<'_, '_>, sha256: String) -> Result<Metadata, FormError> {
    let some = |key| root.table(key)?.ok_or_else(|| root.refuse(Problem::Missing { key }));
    let instrument = some("instrument")?;
    instrument.check_keys(&["id", "version", "name", "short", "language", "construct", "kind"])?;
    let rights = rights(&some("rights")?)?;
    let validation = validation(&some("validation")?)?;
    let table = some("administration")?;
    let administration = administration(&table)?;
    Ok(Metadata {
        name: instrument.text("name")?,
        version: version(&instrument)?,
        language: language(&instrument)?,
        intro: table.text_or_none("intro")?,
        outro: table.text_or_none("outro")?,
        min_interval_days: duration::days_of(&table, "min_interval")?,
        questionnaire: Questionnaire {
            id: instrument.id("id")?.is,
            sha256,
            short: instrument.text("short")?,
            construct: instrument.one_of("construct", CONSTRUCTS)?,
            extent: instrument.one_of("kind", EXTENTS)?,
            rights,
            validation,
            administration,
            texts_missing: 0,
            first_missing: None,
        },
    })
}

fn rights(table: &Table<'_, '_>) -> Result<Rights, FormError> {
    table.check_keys(&[
        "text_source",
        "holder",
        "licence",
        "permission_note",
        "cite",
        "url",
        "export_item_text",
        "user_must_confirm",
    ])?;
    Ok(Rights {
        text_source: table.one_of("text_source", SOURCES)?,
        holder: table.text("holder")?,
        licence: table.text("licence")?,
        permission_note: table.text_or_none("permission_note")?,
        cite: table.text_or_none("cite")?,
        url: table.text_or_none("url")?,
        export_item_text: table.flag("export_item_text")?,
        // Confirmation is required unless the file says otherwise.
        user_must_confirm: !table.has("user_must_confirm") || table.flag("user_must_confirm")?,
    })
}

fn validation(table: &Table<'_, '_>) -> Result<Validation, FormError> {
    table.check_keys(&["status", "note"])?;
    Ok(Validation { status: table.one_of("status", STATUSES)?, note: table.text_or_none("note")? })
}

fn administration(table: &Table<'_, '_>) -> Result<Administration, FormError> {
    table.check_keys(&[
        "recall",
        "recall_label",
        "min_interval",
        "min_interval_basis",
        "allow_skip",
        "order",
        "intro",
        "outro",
    ])?;
    duration::days_of(table, "recall")?;
    Ok(Administration {
        recall: table.text("recall")?,
        recall_label: table.text("recall_label")?,
        interval_basis: table.one_of("min_interval_basis", BASES)?,
        allow_skip: table.required_flag("allow_skip")?,
        order: table.one_of("order", ORDERS)?,
    })
}
