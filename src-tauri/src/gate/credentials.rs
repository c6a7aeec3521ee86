//! Changing what opens the notebook.

use journal::Journal;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use vault::{Access, NewPassphrase, OpenedWith, RECOVERY_WORDS, RecoveryPhrase};

use crate::error::Error;
use crate::gate::unlock::typed;
use crate::session::Session;

/// Which words are asked back: one early, one late, so that both halves were written down. Counted from 1.
const ASKED: [usize; 2] = [3, 8];

/// A new recovery sheet, before it counts.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, rename = "Sheet"))]
pub(crate) struct RecoverySheetView {
    /// Ten words, in order.
    words: Vec<String>,
    /// Which two of them are asked back, from 1.
    ask: [usize; 2],
}

/// Takes another passphrase. Whoever does so must know the one before, unless the recovery words opened the notebook.
pub(crate) fn change_passphrase(
    journal: &mut Journal,
    current: Option<&SecretString>,
    next: &SecretString,
) -> Result<(), Error> {
    require_writing(journal)?;
    let chosen = NewPassphrase::choose(&typed(next)?)?;
    require_passphrase(journal, current)?;
    Ok(journal.vault_mut().change_passphrase(&chosen)?)
}

/// Makes ten new words. They open nothing before two of them were typed back. Whoever sits down at an open notebook for
/// half a minute must not walk away with a key to it.
pub(crate) fn offer_sheet(
    session: &Session,
    journal: &Journal,
    current: Option<&SecretString>,
) -> Result<RecoverySheetView, Error> {
    require_writing(journal)?;
    require_passphrase(journal, current)?;
    let sheet = RecoveryPhrase::generate()?;
    let words = sheet.words().map(str::to_owned).collect();
    session.offer(sheet);
    Ok(RecoverySheetView { words, ask: ASKED })
}

/// From now on the offered words open the notebook.
pub(crate) fn keep_sheet(
    session: &Session,
    journal: &mut Journal,
    answers: &[SecretString],
) -> Result<(), Error> {
    let sheet = session.take_sheet_if(|sheet| are_written_down(sheet, answers))?;
    let kept = journal.vault_mut().set_recovery_phrase(&sheet);
    if kept.is_err() {
        // Not the person's slip: the same sheet can be kept once there is room.
        session.offer(sheet);
    }
    Ok(kept?)
}

/// Moves everything under a new key, with the same passphrase.
pub(crate) fn renew_key(journal: &mut Journal, passphrase: &SecretString) -> Result<(), Error> {
    require_writing(journal)?;
    let current = journal.vault().verify_passphrase(&typed(passphrase)?)?;
    Ok(journal.vault_mut().rotate_key(&NewPassphrase::choose(&current)?)?)
}

fn require_writing(journal: &Journal) -> Result<(), Error> {
    if journal.vault().access() == Access::ReadWrite { Ok(()) } else { Err(vault::Error::ReadOnly.into()) }
}

/// The recovery words that opened the notebook stand in for a passphrase that was forgotten.
fn require_passphrase(journal: &Journal, current: Option<&SecretString>) -> Result<(), Error> {
    match current {
        Some(current) => Ok(journal.vault().verify_passphrase(&typed(current)?).map(drop)?),
        None if journal.vault().opened_with() == OpenedWith::Recovery => Ok(()),
        None => Err(vault::Error::WrongPassphrase.into()),
    }
}

fn are_written_down(sheet: &RecoveryPhrase, answers: &[SecretString]) -> bool {
    let words: Vec<&str> = sheet.words().collect();
    let asked = ASKED.iter().filter_map(|nth| words.get(nth.checked_sub(1)?));
    words.len() == RECOVERY_WORDS
        && answers.len() == ASKED.len()
        && asked.zip(answers).all(|(word, answer)| answer.expose_secret().trim().to_lowercase() == **word)
}
