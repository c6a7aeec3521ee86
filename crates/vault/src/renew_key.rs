use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::data_key::DataKey;
use crate::database::{self, Mode, Opened, beside};
use crate::folder::VaultFolder;
use crate::header::database_number;
use crate::header_file::{self, Written};
use crate::slot::{Slot, SlotKind};
use crate::vault::Vault;
use crate::{Error, NewPassphrase, Result, files};

/// How a database is called until it is complete and checked. Its key was stored nowhere, so a leftover can be opened
/// by nobody, ever.
const UNFINISHED: &str = ".new";

impl Vault {
    /// Moves everything into a new database under a new data key, sealed to `passphrase`. For when someone may have had
    /// the old key: the old passphrase, recovery phrase and copies do not open the new database. There is no recovery
    /// phrase afterwards.
    ///
    /// The header's write is the moment from which the new key counts; before it, the old database is untouched.
    ///
    /// # Errors
    ///
    /// [`Error::ReadOnly`], [`Error::NoRoom`], and what kept the copy from being complete. The old key then still counts.
    pub fn rotate_key(&mut self, passphrase: &NewPassphrase) -> Result<()> {
        self.require_writing()?;
        let key = DataKey::generate()?;
        let name = next_name(&self.folder)?;
        let target = self.folder.file(&name);
        let mut header = self.header.next();
        header.retired = Some(std::mem::replace(&mut header.database, name));
        header.slots.clear();
        header.set_slot(Slot::seal(
            SlotKind::Passphrase,
            passphrase.secret(),
            self.factor,
            &header.vault_id,
            &key,
        )?);

        let copy = Copy::write(&self.connection, beside(&target, UNFINISHED), &key)?;
        let connection = copy.publish(&target, &key)?;
        let written = match header_file::write(&self.folder, &header) {
            Ok(written) => written,
            Err(error) => {
                // No header names this file: it is this attempt's own, and its key is about to be forgotten.
                drop(connection);
                let _ = std::fs::remove_file(&target);
                return Err(error);
            }
        };
        self.key = key;
        self.header = header;
        let old = std::mem::replace(&mut self.connection, connection);
        drop(old);
        // With one copy only, the old database stays until the next unlock has repaired the other.
        if written == Written::Twice {
            self.remove_retired();
        }
        Ok(())
    }
}

/// A complete database under its temporary name. Dropped before it is published, it is removed.
struct Copy {
    path: PathBuf,
    published: bool,
}

impl Copy {
    fn write(from: &Connection, path: PathBuf, key: &DataKey) -> Result<Self> {
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        let copy = Self { path, published: false };
        let mut into = database::create(&copy.path, key)?;
        copy_pages(from, &mut into)?;
        into.close().map_err(|(_, error)| Error::from(error))?;
        database::assert_encrypted(&copy.path, key)?;
        verify(from, &copy.path, key)?;
        Ok(copy)
    }

    fn publish(mut self, target: &Path, key: &DataKey) -> Result<Connection> {
        // A name that is taken is never written over.
        std::fs::hard_link(&self.path, target).or_else(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => Err(error),
            // Some drives know no second name for a file.
            _ => std::fs::rename(&self.path, target),
        })?;
        self.published = true;
        let _ = std::fs::remove_file(&self.path);
        if let Some(folder) = target.parent() {
            files::sync_folder(folder)?;
        }
        let Opened { connection, .. } = database::open(target, key, Mode::ReadWrite)?;
        Ok(connection)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        if !self.published {
            let _ = std::fs::remove_file(beside(&self.path, "-journal"));
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Page by page: each leaves the old database decrypted, in memory, and enters the new one encrypted under its own key.
fn copy_pages(from: &Connection, into: &mut Connection) -> Result<()> {
    let backup = Backup::new(from, into)?;
    match backup.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(Error::AnotherCopy),
    }
}

/// The copy opens under the new key, every page and the structure are sound, and nothing is missing.
fn verify(from: &Connection, path: &Path, key: &DataKey) -> Result<()> {
    let Opened { connection: copy, .. } = database::open(path, key, Mode::ReadWrite)?;
    let pages = database::damaged_pages(&copy)?;
    let sound = crate::health::check(&copy)?.sound;
    if pages.is_empty() && sound && contents(from)? == contents(&copy)? {
        Ok(())
    } else {
        Err(Error::DatabaseDamaged { pages })
    }
}

/// The number of pages, the version of what is kept, and the number of rows of every table.
fn contents(connection: &Connection) -> Result<Vec<(String, i64)>> {
    let number = |query: &str| connection.query_row(query, [], |row| row.get::<_, i64>(0));
    let mut found = Vec::new();
    for pragma in ["page_count", "user_version"] {
        found.push((pragma.to_owned(), number(&format!("PRAGMA {pragma}"))?));
    }
    // Not the virtual ones: some of them have no rows that can be counted, and what they keep is in tables of its own.
    let mut tables = connection.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name",
    )?;
    for table in tables.query_map([], |row| row.get::<_, String>(0))? {
        let table = table?;
        let rows = number(&format!("SELECT count(*) FROM \"{}\"", table.replace('"', "\"\"")))?;
        found.push((table, rows));
    }
    Ok(found)
}

/// The first database name that no file has, whoever put it there.
fn next_name(folder: &VaultFolder) -> Result<String> {
    let mut highest = 0;
    for file in std::fs::read_dir(folder.path())? {
        if let Some(number) = file?.file_name().to_str().and_then(database_number) {
            highest = highest.max(number);
        }
    }
    Ok(format!("journal-{:04}.db", highest + 1))
}
