//! Changes the passphrase, the recovery sheet and the key.

use journal::Journal;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use vault::{Access, NewPassphrase, OpenedWith, RECOVERY_WORDS, RecoveryPhrase, Secret};

use crate::error::Error;
use crate::gate::memory;
use crate::gate::unlock::typed;
use crate::session::Session;

/// The recovery words that are asked for, from 1: one early and one late, so that both halves were
/// written down.
const CONFIRMED_WORDS: [usize; 2] = [3, 8];

/// A new recovery sheet, before it is confirmed.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "RecoverySheetView"))]
pub(crate) struct RecoverySheetView {
    /// Ten words, in order.
    words: Vec<String>,
    /// The two words that are asked for, from 1.
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

/// Generates ten new recovery words, which unlock nothing before two of them were typed back. The
/// passphrase is needed, so that half a minute at an open notebook gives nobody a lasting key.
pub(crate) fn generate_recovery_sheet(
    session: &Session,
    journal: &Journal,
    current: Option<&SecretString>,
) -> Result<RecoverySheetView, Error> {
    require_write_access(journal)?;
    require_passphrase(journal, current)?;
    let sheet = RecoveryPhrase::generate()?;
    let words = sheet.words().map(str::to_owned).collect();
    session.offer_recovery_sheet(sheet);
    Ok(RecoverySheetView { words, ask: CONFIRMED_WORDS })
}

/// Makes the offered recovery words count, if two of them were typed back.
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
    memory::require_for_key()?;
    Ok(Secret::Passphrase(typed(passphrase)?))
}

/// Checks that a key slot can be worked out and written.
fn require_write_access(journal: &Journal) -> Result<(), Error> {
    if journal.vault().access() != Access::ReadWrite {
        return Err(vault::Error::ReadOnly.into());
    }
    memory::require_for_key()
}

/// Checks the passphrase. Recovery words that unlocked the notebook stand in for it.
pub(crate) fn require_passphrase(journal: &Journal, current: Option<&SecretString>) -> Result<(), Error> {
    match current {
        Some(current) => Ok(journal.vault().verify_passphrase(&typed(current)?).map(drop)?),
        None if journal.vault().opened_with() == OpenedWith::Recovery => Ok(()),
        None => Err(vault::Error::WrongPassphrase.into()),
    }
}

fn are_written_down(sheet: &RecoveryPhrase, answers: &[SecretString]) -> bool {
    let words: Vec<&str> = sheet.words().collect();
    let expected = CONFIRMED_WORDS.iter().filter_map(|nth| words.get(nth.checked_sub(1)?));
    words.len() == RECOVERY_WORDS
        && answers.len() == CONFIRMED_WORDS.len()
        && expected.zip(answers).all(|(word, answer)| answer.expose_secret().trim().to_lowercase() == **word)
}
