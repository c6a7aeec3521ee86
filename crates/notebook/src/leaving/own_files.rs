//! Finds the files of a notebook in its places, by name and content.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use vault::{BackupName, Result, UnfinishedRestore, VaultFolder};

use crate::backups::unpack::UNPACKED;
use crate::leaving::mark::{self, Mark};
use crate::leaving::removal_places::{BACKUPS, RemovalPlaces};

/// Folders of a data folder in which a vault is built, or was unpacked from one file.
const UNFINISHED_FOLDERS: [&str; 2] = [".creating", UNPACKED];
/// The folder of a copy that will take the vault's place, or of the vault that was there before.
const RESTORING: &str = ".restoring";
/// Beginning of the names of vaults that were put aside when another was restored.
const ASIDE: &str = "vault-before-";
const VAULT: &str = "vault";
/// End of the names of what was not finished.
const UNFINISHED: &str = ".new";

/// The files of a notebook.
#[derive(Debug, Default)]
pub(crate) struct OwnFiles {
    /// Files with key slots: those of the notebook first, then of its backups.
    pub(crate) keys: Vec<PathBuf>,
    /// All other files.
    pub(crate) files: Vec<PathBuf>,
    /// Folders that go if nothing else is in them, inner ones first.
    pub(crate) folders: Vec<PathBuf>,
    /// The folders and single files, as they are shown to the person.
    pub(crate) shown: Vec<PathBuf>,
    /// Files and folders beside them, which stay.
    pub(crate) foreign: Vec<PathBuf>,
    /// Vaults and backups beside them whose key files cannot be read, which stay as well: nothing says
    /// whose they are.
    pub(crate) unknown: Vec<PathBuf>,
    /// The folders whose key files say that they are the notebook's, inside the data folder.
    pub(crate) named: Vec<String>,
}

impl OwnFiles {
    /// Looks through the places. `mark` names the vaults that are the notebook's.
    pub(crate) fn find(places: &RemovalPlaces, mark: &Mark) -> Result<Self> {
        let mut own = Self::default();
        let unfinished = VaultFolder::within(&places.data).unfinished_restore()?;
        let is_copy = unfinished != Some(UnfinishedRestore::Unnamed);
        own.add_vault(&places.data.join(VAULT), VAULT, mark, true)?;
        for (path, name) in entries(&places.data)? {
            let is_settings = places.settings.contains(&path);
            if name == VAULT || name == mark::NAME || is_settings || is_unfinished_mark(&name) {
            } else if name == BACKUPS && is_folder(&path) {
                own.add_backups(&path, mark)?;
            } else if is_folder(&path) && name.starts_with(ASIDE) {
                own.add_vault(&path, &name, mark, false)?;
            } else if is_folder(&path) && (name == RESTORING || UNFINISHED_FOLDERS.contains(&&*name)) {
                own.add_vault(&path, &name, mark, name != RESTORING || is_copy)?;
            } else if is_emergency_file(&path, mark) {
                own.add_file(path);
            } else {
                own.foreign.push(path);
            }
        }
        for place in &places.emergency {
            let texts = entries(place)?.into_iter().map(|(path, _)| path);
            texts.filter(|path| is_emergency_file(path, mark)).for_each(|path| own.add_file(path));
        }
        for path in places.settings.iter().filter(|path| std::fs::symlink_metadata(path).is_ok()) {
            own.add_file(path.clone());
        }
        Ok(own)
    }

    fn add_file(&mut self, path: PathBuf) {
        self.shown.push(path.clone());
        self.files.push(path);
    }

    fn add_backups(&mut self, folder: &Path, mark: &Mark) -> Result<()> {
        for (path, name) in entries(folder)? {
            let whole = name.strip_suffix(UNFINISHED).unwrap_or(&name);
            if is_folder(&path) && whole.parse::<BackupName>().is_ok() {
                self.add_vault(&path, &format!("{BACKUPS}/{name}"), mark, whole != name)?;
            } else {
                self.foreign.push(path);
            }
        }
        self.folders.push(folder.to_owned());
        Ok(())
    }

    /// Adds the files of the vault that is called `name` in the data folder, unless its header says
    /// that it is another notebook's. One whose header cannot be read is added if `is_own`, or if the
    /// header said before that it is the notebook's.
    fn add_vault(&mut self, path: &Path, name: &str, mark: &Mark, is_own: bool) -> Result<()> {
        let Some(folder) = VaultFolder::at(path).filter(|_| is_folder(path)) else { return Ok(()) };
        match folder.vault_id() {
            Some(id) if !mark.vaults.contains(&id) => {
                self.foreign.push(path.to_owned());
                return Ok(());
            }
            Some(_) => self.named.push(name.to_owned()),
            None if is_own || mark.folders.iter().any(|seen| seen == name) => {}
            None => {
                self.unknown.push(path.to_owned());
                return Ok(());
            }
        }
        let contents = folder.contents()?;
        self.keys.extend(contents.keys);
        self.files.extend(contents.others);
        self.foreign.extend(contents.foreign);
        self.folders.push(path.to_owned());
        self.shown.push(path.to_owned());
        Ok(())
    }
}

/// Returns true for text that could not be saved in one of the vaults.
fn is_emergency_file(path: &Path, mark: &Mark) -> bool {
    let is_of =
        |vault: &String| path.file_name().is_some_and(|name| vault::is_emergency_file_of(name, vault));
    std::fs::symlink_metadata(path).is_ok_and(|about| about.is_file()) && mark.vaults.iter().any(is_of)
}

fn is_unfinished_mark(name: &str) -> bool {
    name.strip_suffix(UNFINISHED) == Some(mark::NAME)
}

/// Returns true for a folder that is no link.
fn is_folder(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok_and(|about| about.is_dir())
}

/// Path and name of everything in a folder, sorted; nothing if there is no folder.
fn entries(folder: &Path) -> Result<Vec<(PathBuf, String)>> {
    let found = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        found => found?,
    };
    let mut entries = Vec::new();
    for entry in found {
        let entry = entry?;
        entries.push((entry.path(), entry.file_name().to_string_lossy().into_owned()));
    }
    entries.sort();
    Ok(entries)
}
