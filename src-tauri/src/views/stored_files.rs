//! Everything that the program keeps on this computer, and the state of the network seal.

use notebook::{HealthView, LastBackupView, Notebook};
use serde::Serialize;

use crate::platform::stored_files::{self, OtherFolders, StoredFolder, VaultFiles};
use crate::session::{Reply, Session};
use crate::startup::network_seal::{self, NetworkSealView};
use crate::startup::start_options::StartOptions;

/// The content of the screen *What stays where*.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct StoredFilesView {
    places: Vec<StoredFolder>,
    seal: NetworkSealView,
    health: HealthView,
    /// The newest good backup.
    last_backup: Option<LastBackupView>,
    /// The SHA-256 of the script in every self-opening page, in hexadecimal.
    self_opening_script: &'static str,
}

impl StoredFilesView {
    /// Lists every file, and tries the network seal.
    pub(crate) async fn collect(session: &Session, start: StartOptions) -> Reply<Self> {
        let read = |notebook: &mut Notebook<'_>| -> notebook::Result<_> {
            let health = HealthView::of(notebook.journal)?;
            let vault = notebook.journal.vault();
            let (database, other_states) = (vault.database_name().to_owned(), vault.other_states());
            let unfinished_copy = vault.unfinished_copy().map(str::to_owned);
            let last_backup = notebook::last_backup(notebook.journal);
            Ok((health, VaultFiles { database, other_states, unfinished_copy }, last_backup))
        };
        let (health, vault, last_backup) = session.with(read).await?;
        let data = session.folder().data().to_owned();
        // Looked at without holding the notebook: a slow drive must not hold up a lock.
        let collect = move || Self {
            places: stored_files::list(
                &data,
                &vault,
                &OtherFolders { state: &start.state, emergency: &start.emergency, windows: &start.windows },
            ),
            seal: network_seal::measure(),
            health,
            last_backup: last_backup(),
            self_opening_script: summary::SCRIPT_SHA256,
        };
        session.blocking(move || Ok(collect())).await
    }
}
