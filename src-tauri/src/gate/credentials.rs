//! Changes the passphrase, the recovery sheet and the key.

use journal::Journal;
use notebook::{Notebook, phrase_words};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use summary::PhraseKind;
use vault::{Access, NewPassphrase, OpenedWith, RecoveryPhrase, Secret};

use crate::error::Error;
use crate::gate::free_memory;
use crate::gate::unlock::typed;
use crate::session::Session;

/// The recovery words that are asked for, from 1: one early and one late, so that both halves were
/// written down.
const CONFIRMED_WORDS: [usize; 2] = [3, 8];
/// The groups of recovery digits that are asked for, of six.
const CONFIRMED_GROUPS: [usize; 2] = [2, 5];

/// A new recovery sheet, before it is confirmed.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "RecoverySheetView"))]
pub(crate) struct RecoverySheetView {
    /// Ten words, or six groups of digits, in order.
    parts: Vec<String>,
    /// The two that are asked for, from 1.
    ask: [usize; 2],
}

/// Changes the passphrase. The current one is needed, unless the recovery words unlocked the
/// notebook.
pub(crate) fn change_passphrase(
    journal: &mut Journal,
    current: Option<&SecretString>,
    next: &SecretString,
) -> Result<(), Error> {
    require_write_access(journal)?;
    let new_passphrase = NewPassphrase::choose(&typed(next)?)?;
    require_passphrase(journal, current)?;
    Ok(journal.vault_mut().change_passphrase(&new_passphrase)?)
}

/// Generates new recovery words in the person's language, or digits, which unlock nothing before
/// two of them were typed back. The passphrase is needed, so that half a minute at an open notebook
/// gives nobody a lasting key.
pub(crate) fn generate_recovery_sheet(
    session: &Session,
    notebook: &Notebook<'_>,
    current: Option<&SecretString>,
    kind: PhraseKind,
) -> Result<RecoverySheetView, Error> {
    require_write_access(notebook.journal)?;
    require_passphrase(notebook.journal, current)?;
    let sheet = RecoveryPhrase::generate(kind.with_words_of(phrase_words(notebook.language)))?;
    let view = RecoverySheetView { parts: sheet.parts().map(str::to_owned).collect(), ask: asked_of(&sheet) };
    session.offer_recovery_sheet(sheet);
    Ok(view)
}

/// Makes the offered recovery words or digits count, if two of them were typed back.
pub(crate) fn confirm_recovery_sheet(
    session: &Session,
    journal: &mut Journal,
    answers: &[SecretString],
) -> Result<(), Error> {
    let sheet = session.take_recovery_sheet_if(|sheet| are_written_down(sheet, answers))?;
    let saved = journal.vault_mut().set_recovery_phrase(&sheet);
    if saved.is_err() {
        // Not the person's mistake: the same sheet can be confirmed once there is room.
        session.offer_recovery_sheet(sheet);
    }
    Ok(saved?)
}

/// Encrypts everything with a new key, under the same passphrase.
pub(crate) fn rotate_key(journal: &mut Journal, passphrase: &SecretString) -> Result<(), Error> {
    require_write_access(journal)?;
    let current = journal.vault().verify_passphrase(&typed(passphrase)?)?;
    Ok(journal.vault_mut().rotate_key(&NewPassphrase::choose(&current)?)?)
}

/// The typed passphrase of another state of the notebook, once a key can be worked out.
pub(crate) fn secret_of_other(passphrase: &SecretString) -> Result<Secret, Error> {
    free_memory::require_for_key()?;
    Ok(Secret::Passphrase(typed(passphrase)?))
}

/// Checks that a key slot can be worked out and written.
fn require_write_access(journal: &Journal) -> Result<(), Error> {
    if journal.vault().access() != Access::ReadWrite {
        return Err(vault::Error::ReadOnly.into());
    }
    free_memory::require_for_key()
}

/// Checks the passphrase. Recovery words that unlocked the notebook stand in for it.
pub(crate) fn require_passphrase(journal: &Journal, current: Option<&SecretString>) -> Result<(), Error> {
    match current {
        Some(current) => Ok(journal.vault().verify_passphrase(&typed(current)?).map(drop)?),
        None if journal.vault().opened_with() == OpenedWith::Recovery => Ok(()),
        None => Err(vault::Error::WrongPassphrase.into()),
    }
}

/// The places that are asked for, from 1.
fn asked_of(sheet: &RecoveryPhrase) -> [usize; 2] {
    if sheet.is_of_digits() { CONFIRMED_GROUPS } else { CONFIRMED_WORDS }
}

fn are_written_down(sheet: &RecoveryPhrase, answers: &[SecretString]) -> bool {
    let asked = asked_of(sheet);
    answers.len() == asked.len()
        && asked.iter().zip(answers).all(|(place, answer)| sheet.has_part(*place, answer.expose_secret()))
}
