//! Notices older, genuine files that were put back: a header or a database of an earlier time.

use crate::database::header_record::{self, HeaderId, HeaderRecord, Rollback, Verdict};
use crate::error::{Error, Result};
use crate::header::Header;
use crate::header_copies::{self, Written};
use crate::vault::{Access, Vault};

impl From<Rollback> for Error {
    fn from(rollback: Rollback) -> Self {
        match rollback {
            Rollback::OlderHeader => Self::OlderHeader,
            Rollback::OlderDatabase => Self::OlderDatabase,
        }
    }
}

/// Refuses a header that is older than its database, or the other way round.
///
/// # Errors
///
/// [`Error::OlderHeader`], [`Error::OlderDatabase`].
pub(crate) fn refuse(record: Option<&HeaderRecord>, header: &Header) -> Result<()> {
    match header_record::compare(record, header)? {
        Verdict::Rollback(rollback) => Err(rollback.into()),
        _ => Ok(()),
    }
}

impl Vault {
    /// An older file that was noticed at this unlocking, or earlier and not acknowledged since.
    pub fn rollback(&self) -> Option<Rollback> {
        self.rollback
    }

    /// Notes that the person knows of the older file.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::transact`].
    pub fn acknowledge_rollback(&mut self) -> Result<()> {
        self.transact(|db| Ok::<_, Error>(header_record::note_rollback(db, None)?))?;
        self.rollback = None;
        Ok(())
    }

    /// Compares header and database, and notes what there is to settle. Writes only where the person
    /// said that an older file is to count, or where a header was written and not settled on.
    ///
    /// # Errors
    ///
    /// [`Error::OlderHeader`] and [`Error::OlderDatabase`], unless `accepts` is true or the vault is
    /// open for reading; [`Error::DatabaseDamaged`] if the record cannot be read, and those of
    /// [`Vault::transact`] if what the person said cannot be noted.
    pub(crate) fn check_rollback(&mut self, accepts: bool) -> Result<Option<HeaderRecord>> {
        let record = self.read_piece(header_record::read)?;
        self.rollback = record.as_ref().and_then(|record| record.noticed);
        match header_record::compare(record.as_ref(), &self.header)? {
            Verdict::Known => {}
            Verdict::NotRecorded => self.header_is_unsettled = true,
            Verdict::Unsettled => {
                self.header_is_unsettled = true;
                self.settle();
            }
            Verdict::Rollback(rollback) => {
                if self.access != Access::Rescue && !accepts {
                    return Err(rollback.into());
                }
                self.rollback = Some(rollback);
                if self.access == Access::ReadWrite {
                    self.header_is_unsettled = true;
                    self.transact(|db| Ok::<_, Error>(header_record::note_rollback(db, Some(rollback))?))?;
                }
            }
        }
        Ok(record)
    }

    /// Writes `header`, after the database has noted that it comes.
    ///
    /// # Errors
    ///
    /// Those of [`Vault::transact`] and of [`header_copies::write`]. The header is then as it was.
    pub(crate) fn write_header(&mut self, header: Header) -> Result<Written> {
        let (now, next) = (HeaderId::of(&self.header)?, HeaderId::of(&header)?);
        self.transact(|db| {
            header_record::settle(db, &now)?;
            Ok::<_, Error>(header_record::note_next(db, &next)?)
        })?;
        self.header_is_unsettled = true;
        let written = header_copies::write(&self.folder, &header)?;
        self.header = header;
        self.settle();
        Ok(written)
    }

    /// Has the database settle on the header that counts. If that fails now, the next save or the
    /// next unlocking does it.
    fn settle(&mut self) {
        if self.access == Access::ReadWrite {
            let _ = self.transact(|_| Ok::<_, Error>(()));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::files::atomic_file::write_atomically;
    use crate::folder::{HEADER, HEADER_COPY, VaultFolder};
    use crate::secrets::passphrase::{NewPassphrase, Passphrase};
    use crate::secrets::work_factor::WorkFactor;
    use crate::unlock::{Secret, unlock};

    const WORDS: &str = "the heron waited by the tram stop";
    const DATABASE: &str = "journal-0001.db";

    fn typed() -> Passphrase {
        Passphrase::from_typed(WORDS).unwrap()
    }

    fn open(folder: &VaultFolder) -> Result<Vault> {
        unlock(folder, &Secret::Passphrase(typed()), WorkFactor::FOR_TESTS)
    }

    fn put(folder: &VaultFolder, name: &str, bytes: &[u8]) {
        write_atomically(&folder.file(name), bytes).unwrap();
    }

    fn read(path: &Path) -> Vec<u8> {
        std::fs::read(path).unwrap()
    }

    /// The database and the header before a header is written, and the database once it has noted
    /// the next header, that header, and the database that has settled on it.
    fn moments(folder: &VaultFolder) -> ([Vec<u8>; 3], [Vec<u8>; 2]) {
        let chosen = NewPassphrase::choose(&typed()).unwrap();
        let mut vault =
            crate::create(folder, &chosen, WorkFactor::FOR_TESTS, |_| Ok::<_, Error>(())).unwrap();
        let database = || read(&folder.file(DATABASE));
        let (before, header) = (database(), vault.header.to_bytes().unwrap());
        let next = vault.header.next();
        let (now_id, next_id) = (HeaderId::of(&vault.header).unwrap(), HeaderId::of(&next).unwrap());
        vault
            .transact(|db| {
                header_record::settle(db, &now_id)?;
                Ok::<_, Error>(header_record::note_next(db, &next_id)?)
            })
            .unwrap();
        let noted = database();
        vault.header = next;
        vault.header_is_unsettled = true;
        vault.settle();
        let settled = database();
        let next = vault.header.to_bytes().unwrap();
        vault.lock().unwrap();
        ([before, noted, settled], [header, next])
    }

    #[test]
    fn every_moment_of_a_header_write_opens_and_every_older_file_is_told() {
        let data = tempfile::tempdir().unwrap();
        let folder = VaultFolder::within(data.path());
        let (databases, headers) = moments(&folder);
        let [older, newer] = [0, 1];
        // Headers: first copy, second copy. The second is written first.
        let pairs = [[older, older], [older, newer], [newer, newer], [newer, older]];
        for (moment, database) in databases.iter().enumerate() {
            for pair in pairs {
                put(&folder, DATABASE, database);
                put(&folder, HEADER, &headers[pair[0]]);
                put(&folder, HEADER_COPY, &headers[pair[1]]);
                let counts = pair[0].max(pair[1]);
                let expected = match (moment, counts) {
                    (0, 1) => Some(Rollback::OlderDatabase),
                    (2, 0) => Some(Rollback::OlderHeader),
                    _ => None,
                };
                let snapshot = || [DATABASE, HEADER, HEADER_COPY].map(|name| read(&folder.file(name)));
                let before = snapshot();
                let context = format!("database {moment}, headers {pair:?}");
                match (open(&folder), expected) {
                    (Ok(vault), None) => {
                        assert_eq!(vault.rollback(), None, "{context}");
                        vault.lock().unwrap();
                        // A header that was settled on stays so: from now on the older header is told.
                        open(&folder).unwrap().lock().unwrap();
                        put(&folder, HEADER, &headers[older]);
                        put(&folder, HEADER_COPY, &headers[older]);
                        assert_eq!(open(&folder).is_err(), counts == newer, "{context}, then put back");
                    }
                    (Err(Error::OlderDatabase), Some(Rollback::OlderDatabase))
                    | (Err(Error::OlderHeader), Some(Rollback::OlderHeader)) => {
                        assert!(snapshot() == before, "{context}: written before the person knew");
                    }
                    (opened, _) => panic!("{context}: {:?}", opened.err()),
                }
            }
        }
    }

    #[test]
    fn database_of_an_earlier_version_remembers_with_its_next_save() {
        let data = tempfile::tempdir().unwrap();
        let folder = VaultFolder::within(data.path());
        let (_, headers) = moments(&folder);
        let mut earlier = Header::from_bytes(&headers[1]).unwrap();
        earlier.remembered = false;
        for name in [HEADER, HEADER_COPY] {
            put(&folder, name, &earlier.to_bytes().unwrap());
        }
        let mut vault = open(&folder).unwrap();
        vault.write(|db| Ok::<_, Error>(db.execute_batch("DROP TABLE vault_header")?)).unwrap();
        vault.lock().unwrap();
        let without_table = read(&folder.file(DATABASE));

        let mut vault = open(&folder).unwrap();
        assert_eq!(read(&folder.file(DATABASE)), without_table, "opening alone leaves no trace");
        vault.transact(|_| Ok::<_, Error>(())).unwrap();
        vault.write_header(vault.header.next()).unwrap();
        vault.lock().unwrap();
        open(&folder).unwrap().lock().unwrap();
        put(&folder, DATABASE, &without_table);
        assert!(matches!(open(&folder), Err(Error::OlderDatabase)));
    }
}
