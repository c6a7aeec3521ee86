//! A notebook in a folder of its own, and entries as the front end sends them.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub(crate) mod drive;
pub(crate) mod idle;

use chrono::NaiveDate;
use journal::Journal;
use notebook::{Notebook, Result};
use practice::DeviceOwner;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use vault::{NewPassphrase, Passphrase, Secret, VaultFolder, WorkFactor};

pub(crate) const SENTENCE: &str = "the heron waited by the tram stop";

/// An open notebook, and the date it is there.
pub(crate) struct Fixture {
    journal: Option<Journal>,
    pub(crate) today: NaiveDate,
    folder: tempfile::TempDir,
}

impl Fixture {
    /// A new notebook on 22 November 2026.
    pub(crate) fn new() -> Self {
        Self::inside(tempfile::tempdir().unwrap())
    }

    /// A new notebook in a new folder of a drive.
    pub(crate) fn on(drive: &std::path::Path) -> Self {
        Self::inside(tempfile::tempdir_in(drive).unwrap())
    }

    fn inside(folder: tempfile::TempDir) -> Self {
        let sentence = Passphrase::from_typed(SENTENCE).unwrap();
        let passphrase = NewPassphrase::choose(&sentence).unwrap();
        let vault = VaultFolder::within(&folder.path().join("data"));
        let today = day("2026-11-22");
        let journal =
            Journal::create(&vault, &passphrase, WorkFactor::FOR_TESTS, DeviceOwner::Mine, today).unwrap();
        Self { journal: Some(journal), today, folder }
    }

    /// A folder for files outside the vault.
    pub(crate) fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Closes the notebook, and keeps its folder.
    pub(crate) fn into_folder(self) -> tempfile::TempDir {
        self.folder
    }

    pub(crate) fn notebook(&mut self) -> Notebook<'_> {
        Notebook { journal: self.journal.as_mut().unwrap(), language: "en", today: self.today }
    }

    /// Closes the notebook.
    pub(crate) fn lock(&mut self) {
        self.journal.take().unwrap().lock().unwrap();
    }

    /// Opens it again.
    pub(crate) fn unlock(&mut self) {
        self.unlock_with(SENTENCE);
    }

    /// Opens it again with another passphrase than its first.
    pub(crate) fn unlock_with(&mut self, typed: &str) {
        self.journal = Some(Journal::open(unlocked(&self.vault_folder(), typed).unwrap()).unwrap());
    }

    /// The folder of its vault.
    pub(crate) fn vault_folder(&self) -> VaultFolder {
        VaultFolder::within(&self.folder.path().join("data"))
    }

    /// Saves an entry, and returns what the front end gets.
    pub(crate) fn save(&mut self, input: Value) -> Value {
        view(self.try_save(input).unwrap())
    }

    pub(crate) fn try_save(&mut self, input: Value) -> Result<notebook::SavedEntry> {
        self.notebook().save_entry(&typed(input))
    }

    /// The card of the first limit.
    pub(crate) fn first_limit(&mut self) -> Value {
        view(self.notebook().limits().unwrap())["limits"][0].clone()
    }

    pub(crate) fn today_view(&mut self) -> Value {
        view(self.notebook().today_view().unwrap())
    }
}

/// The vault in a folder, opened with a passphrase.
pub(crate) fn unlocked(folder: &VaultFolder, typed: &str) -> vault::Result<vault::Vault> {
    let secret = Secret::Passphrase(Passphrase::from_typed(typed).unwrap());
    vault::unlock(folder, &secret, WorkFactor::FOR_TESTS)
}

/// A value as the front end gets it.
pub(crate) fn view(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// A value as the front end sends it.
pub(crate) fn typed<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An entry without questions, on 20 November 2026.
pub(crate) fn note(text: &str) -> Value {
    entry("just-write", json!({ "text": { "text": text } }))
}

/// A filled-in form, on 20 November 2026.
pub(crate) fn entry(form: &str, answers: Value) -> Value {
    entry_on("2026-11-20", form, answers)
}

/// A filled-in form of a date.
pub(crate) fn entry_on(on: &str, form: &str, answers: Value) -> Value {
    let date = json!({ "on": on, "precision": "day" });
    let content = json!({ "date": date, "share": "private", "roles": [], "tags": [], "answers": answers });
    json!({ "draft": null, "entry": null, "form": form, "content": content })
}

/// An agenda item.
pub(crate) fn agenda_item(title: &str) -> journal::AgendaItemContent {
    typed(json!({ "title": title, "ask": null, "minutes": null }))
}

/// A work period.
pub(crate) fn work_period(starts_on: &str, ends_on: Option<&str>) -> journal::WorkPeriod {
    let content = json!({
        "label": "A team", "setting": "community", "hours_band": null, "tenure_band": null,
        "has_job_description": null, "formerly_treated_here": null,
    });
    typed(json!({ "id": null, "starts_on": starts_on, "ends_on": ends_on, "content": content }))
}
