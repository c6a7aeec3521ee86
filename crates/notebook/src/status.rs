//! The status of the vault, as the front end shows it.

use journal::Journal;
use serde::Serialize;
use vault::{Access, OpenedWith, Repair, Rollback, Strength};

use crate::error::Result;

/// The strength of a passphrase.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "Strength"))]
pub struct StrengthView {
    /// 0 (guessed at once) to 4 (out of reach).
    score: u8,
    /// True if it may protect a notebook.
    accepted: bool,
    /// True if it has fewer than ten characters.
    too_short: bool,
    /// True if there is white space at its ends, which does not count.
    white_space_at_ends: bool,
    /// True if there is something inside that nobody sees.
    unseen_inside: bool,
}

impl StrengthView {
    /// Estimates the strength of a passphrase.
    pub fn of(passphrase: &str) -> Self {
        let Strength { score, too_short, accepted, white_space_at_ends, unseen_inside } =
            Strength::of(passphrase);
        Self { score, accepted, too_short, white_space_at_ends, unseen_inside }
    }
}

/// The secret that unlocked the notebook.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "OpenedWith"))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each stands for the variant of the same name in the vault")]
pub enum OpenedWithView {
    Passphrase,
    Recovery,
}

impl From<OpenedWith> for OpenedWithView {
    fn from(secret: OpenedWith) -> Self {
        match secret {
            OpenedWith::Passphrase => Self::Passphrase,
            OpenedWith::Recovery => Self::Recovery,
        }
    }
}

/// The access to the notebook.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "Access"))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each stands for the variant of the same name in the vault")]
pub enum AccessView {
    ReadWrite,
    ReadOnly,
    Rescue,
}

impl From<Access> for AccessView {
    fn from(access: Access) -> Self {
        match access {
            Access::ReadWrite => Self::ReadWrite,
            Access::ReadOnly => Self::ReadOnly,
            Access::Rescue => Self::Rescue,
        }
    }
}

/// An older file that was put back, and that the person has not acknowledged.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "Rollback"))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each stands for the variant of the same name in the vault")]
pub enum RollbackView {
    OlderHeader,
    OlderDatabase,
}

impl From<Rollback> for RollbackView {
    fn from(rollback: Rollback) -> Self {
        match rollback {
            Rollback::OlderHeader => Self::OlderHeader,
            Rollback::OlderDatabase => Self::OlderDatabase,
        }
    }
}

/// A repair that was made at unlocking.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "Repair"))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each stands for the variant of the same name in the vault")]
pub enum RepairView {
    Header,
    HeaderCopy,
    Salt,
    RetiredDatabase,
    UnfinishedCopy,
}

impl From<&Repair> for RepairView {
    fn from(repair: &Repair) -> Self {
        match repair {
            Repair::Header => Self::Header,
            Repair::HeaderCopy => Self::HeaderCopy,
            Repair::Salt => Self::Salt,
            Repair::RetiredDatabase => Self::RetiredDatabase,
            Repair::UnfinishedCopy => Self::UnfinishedCopy,
        }
    }
}

/// The result of the last integrity check.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct HealthView {
    /// A date, 2026-11-22; none before the first check.
    checked_on: Option<String>,
    /// True if no damage was found.
    sound: bool,
}

impl HealthView {
    /// The result of the last integrity check; of a damaged notebook, none.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn of(journal: &mut Journal) -> Result<Self> {
        let checked = match (journal.last_check(), journal.vault().access()) {
            (Err(_), Access::Rescue) => None,
            (read, _) => read?,
        };
        let (checked_on, sound) = checked.map_or((None, true), |(day, sound)| (Some(day.to_string()), sound));
        Ok(Self { checked_on, sound })
    }
}
