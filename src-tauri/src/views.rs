//! What the pages are told.

use std::collections::BTreeMap;

use journal::Journal;
use practice::DeviceOwner;
use serde::Serialize;
use vault::{Access, OpenedWith, Presence, Repair, Strength, VaultFolder};

use crate::error::{Error, ErrorView};
use crate::platform::cloud_sync;
use crate::platform::gate_settings::GateSettings;
use crate::platform::stored_files::StoredFolder;
use crate::startup::network_seal::NetworkSealView;

/// Whether there is a notebook to open.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Notebook {
    /// The first evening.
    None,
    /// There is one.
    Here,
}

/// What the gate shows first.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct GateState {
    notebook: Notebook,
    /// What can be seen to be wrong before a passphrase is asked for.
    trouble: Option<ErrorView>,
    settings: GateSettings,
    /// Where the notebook is, or would be.
    folder: String,
    /// The cloud service that seems to copy that folder.
    copied_to: Option<&'static str>,
}

impl GateState {
    pub(crate) fn of(folder: &VaultFolder) -> Self {
        let looked = folder.inspect().map_err(|error| Error::from(error).view(&folder.path()));
        Self {
            notebook: if matches!(looked, Ok(Presence::Nothing)) { Notebook::None } else { Notebook::Here },
            trouble: looked.err(),
            settings: GateSettings::read(folder.data()),
            folder: folder.data().display().to_string(),
            copied_to: copied_to(folder),
        }
    }
}

fn copied_to(folder: &VaultFolder) -> Option<&'static str> {
    cloud_sync::to(folder.data(), dirs::home_dir().as_deref())
}

/// How easily a passphrase is guessed.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "Strength"))]
pub(crate) struct StrengthView {
    /// 0, guessed at once, to 4, out of reach.
    score: u8,
    /// Whether it may protect a notebook.
    accepted: bool,
    /// Fewer than ten characters.
    too_short: bool,
}

impl StrengthView {
    pub(crate) fn of(passphrase: &str) -> Self {
        let Strength { score, too_short, accepted } = Strength::of(passphrase);
        Self { score, accepted, too_short }
    }
}

/// Which secret opened the notebook.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "OpenedWith"))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum OpenedWithView {
    Passphrase,
    Recovery,
}

/// What may be done with the notebook.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "Access"))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum AccessView {
    ReadWrite,
    ReadOnly,
    Rescue,
}

/// What was put right at unlocking.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "Repair"))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum RepairView {
    Header,
    HeaderCopy,
    Salt,
    RetiredDatabase,
}

/// What the desk shows first.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct DeskState {
    /// None where a damaged notebook does not say.
    whose_laptop: Option<DeviceOwner>,
    lock_after_minutes: u32,
    /// What can be chosen, in minutes.
    lock_after_choices: Vec<u32>,
    opened_with: OpenedWithView,
    access: AccessView,
    repairs: Vec<RepairView>,
    has_recovery_sheet: bool,
    settings: GateSettings,
    /// The cloud service that seems to copy the notebook's folder.
    copied_to: Option<&'static str>,
    /// What was typed into a small form and is neither kept nor left yet, by the page's name of the form.
    unkept: BTreeMap<String, String>,
}

impl DeskState {
    pub(crate) fn of(journal: &mut Journal) -> Result<Self, Error> {
        let whose_laptop = match (journal.device_owner(), journal.vault().access()) {
            (Err(_), Access::Rescue) => None,
            (read, _) => Some(read?),
        };
        let lock_after_minutes = journal.lock_timeout().minutes();
        let unkept = journal.autosaved_forms()?;
        let vault = journal.vault();
        Ok(Self {
            whose_laptop,
            lock_after_minutes,
            lock_after_choices: journal::LockTimeout::CHOICES.to_vec(),
            opened_with: match vault.opened_with() {
                OpenedWith::Passphrase => OpenedWithView::Passphrase,
                OpenedWith::Recovery => OpenedWithView::Recovery,
            },
            access: match vault.access() {
                Access::ReadWrite => AccessView::ReadWrite,
                Access::ReadOnly => AccessView::ReadOnly,
                Access::Rescue => AccessView::Rescue,
            },
            repairs: vault.repairs().iter().map(RepairView::of).collect(),
            has_recovery_sheet: vault.has_recovery_phrase(),
            settings: GateSettings::read(vault.folder().data()),
            copied_to: copied_to(vault.folder()),
            unkept,
        })
    }
}

impl RepairView {
    fn of(repair: &Repair) -> Self {
        match repair {
            Repair::Header => Self::Header,
            Repair::HeaderCopy => Self::HeaderCopy,
            Repair::Salt => Self::Salt,
            Repair::RetiredDatabase => Self::RetiredDatabase,
        }
    }
}

/// What the last thorough check found.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct HealthView {
    /// A date, 2026-11-22; none before the first check.
    checked_on: Option<String>,
    /// Whether nothing was wrong.
    sound: bool,
}

impl HealthView {
    pub(crate) fn of(journal: &mut Journal) -> Result<Self, Error> {
        let checked = match (journal.last_check(), journal.vault().access()) {
            (Err(_), Access::Rescue) => None,
            (read, _) => read?,
        };
        let (checked_on, sound) = checked.map_or((None, true), |(day, sound)| (Some(day.to_string()), sound));
        Ok(Self { checked_on, sound })
    }
}

/// Everything the page *What stays where* says.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct StoredFilesView {
    pub(crate) places: Vec<StoredFolder>,
    pub(crate) seal: NetworkSealView,
    pub(crate) health: HealthView,
    /// The SHA-256 of the script in every page that opens itself, in hexadecimal.
    pub(crate) self_opening_script: &'static str,
}
