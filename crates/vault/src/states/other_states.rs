//! Other states of a vault in its own folder: what a synchronised folder makes of two computers, or
//! a copy that was put beside it.

use std::path::Path;

use crate::data_key::SALT_BYTES;
use crate::files::open_file::read_at_most;
use crate::folder::{HEADER, HEADER_COPY};
use crate::header::Header;
use crate::header_copies::MAX_HEADER_BYTES;
use crate::vault::Vault;

/// End of the names under which unfinished files are written.
const UNFINISHED: &str = ".new";

impl Vault {
    /// Names of files in the vault's folder that hold another state of this vault: databases that
    /// its key opens, and key files of their own. In the order of the alphabet.
    pub fn other_states(&self) -> Vec<String> {
        let Ok(files) = std::fs::read_dir(self.folder.path()) else { return Vec::new() };
        let own = [HEADER, HEADER_COPY, self.database_name()];
        let mut names: Vec<_> = files
            .filter_map(|file| file.ok()?.file_name().into_string().ok())
            .filter(|name| !own.contains(&name.as_str()) && !name.ends_with(UNFINISHED))
            .filter(|name| self.is_other_state(&self.folder.file(name)))
            .collect();
        names.sort();
        names
    }

    fn is_other_state(&self, path: &Path) -> bool {
        let is_file = std::fs::symlink_metadata(path).is_ok_and(|about| about.is_file());
        if !is_file {
            return false;
        }
        let salt = read_at_most(path, SALT_BYTES as u64).ok().flatten();
        if salt.is_some_and(|salt| salt == self.key.salt()) {
            return true;
        }
        let header = read_at_most(path, MAX_HEADER_BYTES).ok().flatten();
        header
            .and_then(|bytes| Header::from_bytes(&bytes).ok())
            .is_some_and(|header| header.vault_id == self.header.vault_id)
    }
}
