//! The state of the desk: how the notebook was unlocked, and what was typed and not saved.

use std::collections::BTreeMap;

use journal::{FormKey, Journal, LockTimeout};
use notebook::{AccessView, OpenedWithView, RepairView};
use practice::DeviceOwner;
use serde::Serialize;
use vault::Access;

use crate::platform::cloud_sync;
use crate::platform::gate_settings::GateSettings;
use crate::session::unsaved::RestoredTextView;

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
    repairs: Vec<RepairView>,
    has_recovery_sheet: bool,
    settings: GateSettings,
    /// The cloud service that seems to copy the notebook's folder.
    copied_to: Option<&'static str>,
    /// Text typed into small forms and neither saved nor discarded yet, as JSON by the form's key.
    unkept: BTreeMap<FormKey, String>,
    /// Files beside the notebook that hold another state of it.
    other_states: Vec<String>,
    /// Text of an earlier session that could not be saved then.
    restored_text: RestoredTextView,
}

impl DeskState {
    pub(crate) fn of(
        journal: &mut Journal,
        settings: GateSettings,
        restored_text: RestoredTextView,
    ) -> Result<Self, journal::Error> {
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
            lock_after_choices: LockTimeout::CHOICES.to_vec(),
            opened_with: vault.opened_with().into(),
            access: vault.access().into(),
            repairs: vault.repairs().iter().map(RepairView::from).collect(),
            has_recovery_sheet: vault.has_recovery_phrase(),
            settings,
            copied_to: cloud_sync::service_that_copies(vault.folder().data()),
            unkept,
            other_states: vault.other_states(),
            restored_text,
        })
    }
}
