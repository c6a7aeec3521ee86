//! Views of salvaging and restoring at the gate: numbers and days, and no words of a person.

use std::path::PathBuf;

use journal::{CopyExtent, Salvaged};
use serde::Serialize;
use vault::FoundBackup;

/// The backups in the data folder.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct BackupListView {
    /// The newest first.
    backups: Vec<GateBackupView>,
}

/// A backup as it can be seen without a passphrase.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct GateBackupView {
    /// Name of its folder.
    name: String,
    /// Its day, such as 2026-11-29.
    day: String,
    /// True if it was made before the notebook was changed for a newer version.
    before_a_newer_version: bool,
    /// False if files are missing or were cut short.
    is_complete: bool,
}

impl BackupListView {
    pub(crate) fn of(found: &[FoundBackup]) -> Self {
        let view = |backup: &FoundBackup| GateBackupView {
            name: backup.name.to_string(),
            day: backup.name.day.clone(),
            before_a_newer_version: backup.name.before_schema.is_some(),
            is_complete: backup.is_complete(),
        };
        Self { backups: found.iter().map(view).collect() }
    }
}

/// The contents of a backup that a secret opened.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct BackupContentsView {
    entries: u32,
    /// The latest day on which anything was saved in it.
    latest_day: Option<String>,
    /// True if it is a state of another notebook than the one in the folder.
    of_another_notebook: bool,
}

impl BackupContentsView {
    pub(crate) fn of(extent: CopyExtent, replaces_another: Option<bool>) -> Self {
        Self {
            entries: extent.entries,
            latest_day: extent.latest_day.map(|day| day.to_string()),
            of_another_notebook: replaces_another.unwrap_or(false),
        }
    }
}

/// Numbers of what can be read of a damaged notebook, or was taken along.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct SalvageView {
    entries: u32,
    lost_entries: u32,
    /// True if some of these may have been removed before.
    is_uncertain: bool,
    /// True if nobody knows how many more there were.
    may_be_more: bool,
    /// Days of notes that cannot be read, where they are known, such as 2026-11-29.
    lost_days: Vec<String>,
    other_words: u32,
    lost_others: u32,
    more_may_be_lost: bool,
    settings_lost: bool,
}

impl SalvageView {
    pub(crate) fn of(salvaged: Salvaged) -> Self {
        Self {
            entries: salvaged.entries,
            lost_entries: salvaged.lost.count,
            is_uncertain: salvaged.lost.is_uncertain,
            may_be_more: salvaged.lost.may_be_more,
            lost_days: salvaged.lost.days.iter().map(ToString::to_string).collect(),
            other_words: salvaged.other_words,
            lost_others: salvaged.lost_others,
            more_may_be_lost: salvaged.more_may_be_lost,
            settings_lost: salvaged.settings_lost,
        }
    }
}

/// A notebook that was put in place.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct RestoredView {
    /// The folder of the notebook that was there before.
    kept_aside: Option<String>,
    /// Of a damaged notebook, the numbers of what came along.
    salvaged: Option<SalvageView>,
}

impl RestoredView {
    pub(crate) fn of(kept_aside: Option<PathBuf>, salvaged: Option<SalvageView>) -> Self {
        Self { kept_aside: kept_aside.map(|path| path.display().to_string()), salvaged }
    }
}
