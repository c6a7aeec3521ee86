//! Keys: making one, sealing to those of others, and opening what was sealed to one's own.

use std::path::{Path, PathBuf};

use journal::RecipientKeyId;
use notebook::{Notebook, SealedToKeysView};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use summary::{MAX_KEY_FILE_SIZE, NewKey};
use tauri::{AppHandle, Runtime, WebviewWindow};
use vault::{NewPassphrase, Passphrase};

use crate::current_document::{CurrentDocument, DocumentView};
use crate::error::Error;
use crate::locking::shutdown;
use crate::platform::cloud_sync;
use crate::session::{Reply, Session};
use crate::startup::automation;
use crate::windows::file_dialogs;
use crate::windows::file_kinds::FileKind;

/// Ending of a key file, without the dot.
const ENDING: &str = "age";

/// The file that a new key would be saved to.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct KeyLocation {
    /// The file's name, without its folder.
    name: String,
    /// The cloud service that seems to copy the folder.
    copied_to: Option<&'static str>,
}

/// A key that was made and saved. Nothing of it is kept here.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct MadeKey {
    /// The public key, which is given away.
    public_key: String,
    /// Its last eight characters in pairs, to be compared by voice.
    check: String,
    /// Name of the key file, without its folder.
    name: String,
}

/// A key file that was picked.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct PickedKey {
    /// Its name, without its folder.
    name: String,
}

/// Asks where to save a new key, and remembers it. Returns `None` if the dialog was closed.
pub(crate) async fn pick_location<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
    current: &CurrentDocument,
) -> Reply<Option<KeyLocation>> {
    let number = session.blocking(|| Ok(summary::neutral_number()?)).await?;
    let name = format!("key-{number:04}.{ENDING}");
    let picked = file_dialogs::pick_to_save(session.texts(), window, FileKind::NEW_KEY, name).await;
    Ok(session.reply(picked)?.map(|path| {
        let target = notebook::with_extension(path, ENDING);
        let folder = target.parent().unwrap_or(Path::new("/"));
        let copied_to = cloud_sync::service_that_copies(folder);
        let location = KeyLocation { name: notebook::file_name(&target), copied_to };
        current.set_key_target(target);
        location
    }))
}

/// Makes a key, protected by a passphrase, and saves it to the file that was picked.
pub(crate) fn make(current: &CurrentDocument, typed: &SecretString) -> Result<MadeKey, Error> {
    let passphrase = NewPassphrase::choose(&Passphrase::from_typed(typed.expose_secret())?)?;
    let target = current.take_key_target()?;
    let key = NewKey::generate(&passphrase, automation::work_factor())?;
    save(&target, &key)?;
    let public = key.public();
    let name = notebook::file_name(&target);
    Ok(MadeKey { public_key: public.to_string(), check: public.spoken_check(), name })
}

/// Saves a key file for its owner only, and reads it back: a key that is lost with its drive costs
/// everything that is sealed to it.
fn save(target: &PathBuf, key: &NewKey) -> Result<(), Error> {
    summary::save_new(target, key.file())?;
    if std::fs::read(target).is_ok_and(|read| read == key.file()) { Ok(()) } else { Err(Error::NotReadBack) }
}

/// Asks for a key file, and remembers it. Returns `None` if the dialog was closed.
pub(crate) async fn pick_file<R: Runtime>(
    window: &WebviewWindow<R>,
    session: &Session,
    current: CurrentDocument,
) -> Reply<Option<PickedKey>> {
    let picked = file_dialogs::pick_to_open(session.texts(), window, FileKind::KEY).await;
    let Some(path) = session.reply(picked)? else { return Ok(None) };
    session.blocking(move || read(&current, &path).map(Some)).await
}

fn read(current: &CurrentDocument, path: &Path) -> Result<PickedKey, Error> {
    let file = summary::read_user_file(path, MAX_KEY_FILE_SIZE).map_err(|error| match error {
        summary::Error::FileTooLarge | summary::Error::NotSealed => summary::Error::NotAKeyFile,
        other => other,
    })?;
    summary::check_key_file(&file)?;
    current.set_picked_key(file);
    Ok(PickedKey { name: notebook::file_name(path) })
}

/// Opens the sealed file that was picked with the key file that was picked.
pub(crate) fn open(current: &CurrentDocument, passphrase: &SecretString) -> Result<DocumentView, Error> {
    let (file, key) = (current.picked_file()?, current.picked_key()?);
    current.set_opened(&file, summary::open_with_key(&file, &key, passphrase)?)
}

/// Seals the document that the window shows to keys, and saves it to the file that was picked.
pub(crate) async fn seal<R: Runtime>(
    app: AppHandle<R>,
    session: &Session,
    current: CurrentDocument,
    document: String,
    keys: Vec<RecipientKeyId>,
) -> Reply<SealedToKeysView> {
    let take = move |notebook: &mut Notebook<'_>| -> Result<_, Error> {
        let chosen = notebook.choose_keys(&keys)?;
        Ok((chosen, current.shown_and_prepared(&document)?, current.take_save_target()?))
    };
    let (chosen, shown, target) = session.with(take).await?;
    let summary = session.reply(shown.prepared().ok_or(Error::NoDocument))?;
    let sealing = move || Ok((notebook::seal_document_to_keys(&shown.document, &chosen)?, chosen));
    let (sealed, chosen) = session.blocking(sealing).await?;
    // Saved while holding the notebook, so that a lock waits for the file or comes before it.
    session
        .with(move |notebook| {
            let is_ending = || shutdown::is_ending(&app);
            notebook.save_sealed_to_keys(&summary, &sealed, chosen, &target, is_ending)
        })
        .await
}
