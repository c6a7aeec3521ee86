//! The state of the desk: how the notebook was unlocked, and what was typed and not saved.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use journal::{DayEnd, FormKey, LockTimeout};
use notebook::{AccessView, BackupTrouble, Notebook, OpenedWithView, RepairView, RollbackView};
use practice::DeviceOwner;
use serde::Serialize;
use vault::Access;

use crate::clock;
use crate::platform::cloud_sync;
use crate::platform::gate_settings::GateSettings;
use crate::session::unsaved_state::RestoredTextView;

/// The state of the desk when it opens.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct DeskState {
    /// None if a damaged notebook does not say.
    whose_laptop: Option<DeviceOwner>,
    lock_after_minutes: u32,
    /// The choices for the lock timeout, in minutes.
    lock_after_choices: Vec<u32>,
    opened_with: OpenedWithView,
    access: AccessView,
    /// The reason why the notebook waits for a backup before it is brought up to date.
    waits_for_backup: Option<BackupTrouble>,
    repairs: Vec<RepairView>,
    /// An older file that was put back and is used all the same.
    rollback: Option<RollbackView>,
    has_recovery_sheet: bool,
    /// True once there are enough entries for looking back.
    can_look_back: bool,
    settings: GateSettings,
    /// The cloud service that seems to copy the notebook's folder.
    copied_to: Option<&'static str>,
    /// True if the drive of the notebook's folder keeps no accounts of this computer.
    drive_without_accounts: bool,
    /// The date that it is in the notebook.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    today: NaiveDate,
    /// True if the calendar of this computer cannot be right, so that `today` is the latest day
    /// known.
    calendar_is_wrong: bool,
    /// The hour of the clock at which a day ends.
    day_ends_at: u32,
    /// The choices for that hour.
    day_end_choices: Vec<u32>,
    /// Text typed into small forms and neither saved nor discarded yet, as JSON by the form's key.
    unkept: BTreeMap<FormKey, String>,
    /// Files beside the notebook that hold another state of it.
    other_states: Vec<String>,
    /// Text of an earlier session that could not be saved then.
    restored_text: RestoredTextView,
}

impl DeskState {
    pub(crate) fn of(
        notebook: &mut Notebook<'_>,
        settings: GateSettings,
        restored_text: RestoredTextView,
    ) -> Result<Self, notebook::Error> {
        let (today, can_look_back) = (notebook.today, notebook.can_look_back()?);
        let journal = &mut *notebook.journal;
        let day_end = journal.day_end();
        let whose_laptop = match (journal.device_owner(), journal.vault().access()) {
            (Err(_), Access::Rescue) => None,
            (read, _) => Some(read?),
        };
        let lock_after_minutes = journal.lock_timeout().minutes();
        let unkept = journal.autosaved_forms()?;
        let waits_for_backup = journal.waits_for_backup().map(BackupTrouble::from);
        let vault = journal.vault();
        Ok(Self {
            whose_laptop,
            lock_after_minutes,
            lock_after_choices: LockTimeout::CHOICES.to_vec(),
            opened_with: vault.opened_with().into(),
            access: vault.access().into(),
            rollback: vault.rollback().map(Into::into),
            waits_for_backup,
            repairs: vault.repairs().iter().map(RepairView::from).collect(),
            has_recovery_sheet: vault.has_recovery_phrase(),
            can_look_back,
            settings,
            copied_to: cloud_sync::service_that_copies(vault.folder().data()),
            drive_without_accounts: vault.folder().is_on_drive_without_accounts(),
            today,
            calendar_is_wrong: clock::today(day_end).is_none(),
            day_ends_at: day_end.hour(),
            day_end_choices: DayEnd::CHOICES.to_vec(),
            unkept,
            other_states: vault.other_states(),
            restored_text,
        })
    }
}
