//! The open database file, watched for being exchanged, moved or overwritten by another program.

use std::fs::File;
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::files::open_file::options_without_links;

/// Bytes of the first page. Every save rewrites it with a new random start value, so that two
/// states of a database never share it.
const FIRST_PAGE_BYTES: usize = 4096;

/// The file at a path, compared with the file that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileState {
    /// The open file, as this program left it.
    Unchanged,
    /// The open file, as this program left it, but the file at the path of its journal is another one than
    /// after the last save, or there is none any more. SQLite writes on into the one it has open, from
    /// which nobody could undo an interrupted change.
    JournalExchanged,
    /// The open file, but another program has written into it.
    Overwritten,
    /// Another file.
    Exchanged,
    /// Nothing.
    Gone,
}

/// A descriptor of the open database, and the content it had after the last save.
///
/// It is closed after the database: closing any descriptor of a file gives up every POSIX lock
/// that this process has on it, also those of SQLite.
pub(crate) struct DatabaseFile {
    path: PathBuf,
    file: File,
    length: u64,
    first_page: Vec<u8>,
    journal: PathBuf,
    /// Device and number of the file at that path when it was first seen there. SQLite keeps it from one
    /// change to the next.
    journal_number: Option<(u64, u64)>,
}

impl DatabaseFile {
    /// Opens the file at `path` and remembers its content, and which file is its journal.
    ///
    /// # Errors
    ///
    /// [`Error::FolderIsLink`] for a link, [`Error::Storage`].
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let file = options_without_links().read(true).open(path)?;
        let mut opened = Self {
            path: path.to_owned(),
            file,
            length: 0,
            first_page: Vec::new(),
            journal: beside(path, "-journal"),
            journal_number: None,
        };
        opened.remember()?;
        Ok(opened)
    }

    /// Remembers the content that the file has now, and which file is its journal if there was none
    /// before.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if it cannot be read.
    pub(crate) fn remember(&mut self) -> Result<()> {
        (self.length, self.first_page) = self.content()?;
        if self.journal_number.is_none() {
            self.journal_number = number_at(&self.journal)?;
        }
        Ok(())
    }

    /// Remembers everything anew, for a database that was closed and opened again.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if it cannot be read.
    pub(crate) fn remember_anew(&mut self) -> Result<()> {
        self.journal_number = None;
        self.remember()
    }

    /// Compares the path and the content of the file, and the path of its journal, with those
    /// remembered. Opens nothing, so that no lock is given up.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if the drive does not answer.
    pub(crate) fn state(&self) -> Result<FileState> {
        if !self.is_at_path()? {
            return Ok(match std::fs::symlink_metadata(&self.path) {
                Ok(_) => FileState::Exchanged,
                Err(_) => FileState::Gone,
            });
        }
        if !self.has_its_content()? {
            return Ok(FileState::Overwritten);
        }
        Ok(if self.has_its_journal()? { FileState::Unchanged } else { FileState::JournalExchanged })
    }

    /// Returns true if the open file has the length and the first page that were remembered.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if it cannot be read.
    pub(crate) fn has_its_content(&self) -> Result<bool> {
        let (length, first_page) = self.content()?;
        Ok((length, &first_page) == (self.length, &self.first_page))
    }

    /// Returns true if the same file as before lies at the path of the journal, or still none.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if the drive does not answer.
    pub(crate) fn has_its_journal(&self) -> Result<bool> {
        Ok(number_at(&self.journal)? == self.journal_number)
    }

    /// Returns true if the path leads to the open file.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if the drive does not answer.
    pub(crate) fn is_at_path(&self) -> Result<bool> {
        let open = self.number()?;
        Ok(number_at(&self.path)? == Some(open))
    }

    /// Device and number of the file.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] if the drive does not answer.
    pub(crate) fn number(&self) -> Result<(u64, u64)> {
        let open = self.file.metadata()?;
        Ok((open.dev(), open.ino()))
    }

    /// Returns true if both files had the same length and first page when they were last read.
    pub(crate) fn has_content_of(&self, other: &Self) -> bool {
        (self.length, &self.first_page) == (other.length, &other.first_page)
    }

    /// SHA-256 of the first page after the last save, in hexadecimal.
    pub(crate) fn first_page_sha256(&self) -> String {
        hex::encode(Sha256::digest(&self.first_page))
    }

    /// Length and first page; the page is shorter in a file that was cut.
    fn content(&self) -> Result<(u64, Vec<u8>)> {
        let length = self.file.metadata()?.len();
        let mut page = vec![0; FIRST_PAGE_BYTES.min(usize::try_from(length).unwrap_or(FIRST_PAGE_BYTES))];
        match self.file.read_exact_at(&mut page, 0) {
            // Cut between the two questions.
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok((0, Vec::new())),
            read => read.map(|()| (length, page)).map_err(Error::from),
        }
    }
}

/// `path` with `suffix` after its name, as SQLite names its journals.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Device and number of the file at `path`, if there is one.
fn number_at(path: &Path) -> Result<Option<(u64, u64)>> {
    match std::fs::symlink_metadata(path) {
        Ok(there) => Ok(Some((there.dev(), there.ino()))),
        Err(error) if is_nowhere(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Returns true if there is nothing at a path, or no folder on the way to it.
fn is_nowhere(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn open_file() -> (tempfile::TempDir, PathBuf, DatabaseFile) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal-0001.db");
        fs::write(&path, vec![7; 3 * FIRST_PAGE_BYTES]).unwrap();
        let file = DatabaseFile::open(&path).unwrap();
        (folder, path, file)
    }

    #[test]
    fn file_left_alone_is_unchanged() {
        let (_folder, _, file) = open_file();
        assert_eq!(file.state().unwrap(), FileState::Unchanged);
    }

    #[test]
    fn every_kind_of_interference_is_told_apart() {
        let (folder, path, mut file) = open_file();
        let aside = folder.path().join("aside");
        fs::copy(&path, &aside).unwrap();

        fs::write(&path, vec![8; 3 * FIRST_PAGE_BYTES]).unwrap();
        assert_eq!(file.state().unwrap(), FileState::Overwritten);
        file.remember().unwrap();
        assert_eq!(file.state().unwrap(), FileState::Unchanged);

        File::options().write(true).open(&path).unwrap().set_len(2 * FIRST_PAGE_BYTES as u64).unwrap();
        assert_eq!(file.state().unwrap(), FileState::Overwritten, "cut behind its first page");

        file.remember().unwrap();
        let journal = beside(&path, "-journal");
        fs::write(&journal, "another program's").unwrap();
        assert_eq!(file.state().unwrap(), FileState::JournalExchanged);
        file.remember().unwrap();
        assert_eq!(file.state().unwrap(), FileState::Unchanged, "made by the first change");
        fs::rename(&journal, folder.path().join("the open one")).unwrap();
        assert_eq!(file.state().unwrap(), FileState::JournalExchanged);
        fs::write(&journal, "another program's").unwrap();
        file.remember().unwrap();
        assert_eq!(file.state().unwrap(), FileState::JournalExchanged, "never taken for the open one");

        fs::rename(&aside, &path).unwrap();
        assert_eq!(file.state().unwrap(), FileState::Exchanged);
        fs::remove_file(&path).unwrap();
        assert_eq!(file.state().unwrap(), FileState::Gone);
        fs::remove_dir_all(folder.path()).unwrap();
        assert_eq!(file.state().unwrap(), FileState::Gone);
    }
}
