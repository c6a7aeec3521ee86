//! A page on its way from the process that held the notebook to the fresh one that presents it.

use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::os::fd::AsFd;
use std::process::{Command, Stdio};

use journal::LockTimeout;
use rustix::fs::{MemfdFlags, fstat, ftruncate, memfd_create};
use secrecy::zeroize::Zeroizing;
use summary::Document;

use crate::startup::arguments::PRESENT;

/// A page in memory that no path leads to, and the idle time after which it is put away.
pub(crate) struct HandedPage {
    memory: File,
    timeout: LockTimeout,
}

impl HandedPage {
    /// Copies a page into memory that the fresh process gets as its standard input.
    ///
    /// # Errors
    ///
    /// The system's error if there is no memory for it.
    pub(crate) fn new(html: &str, timeout: LockTimeout) -> io::Result<Self> {
        let mut memory = File::from(memfd_create("inbetween-page", MemfdFlags::CLOEXEC)?);
        memory.write_all(html.as_bytes())?;
        memory.rewind()?;
        Ok(Self { memory, timeout })
    }

    /// Hands the page to the process that `command` starts.
    pub(crate) fn hand_to(self, command: &mut Command) {
        let minutes = self.timeout.minutes().to_string();
        command.args([format!("--{PRESENT}"), minutes]).stdin(Stdio::from(self.memory));
    }
}

/// Takes the page from the standard input, which is empty afterwards. `None` if that is no memory
/// without a name, or holds no page that was made here.
pub(crate) fn take() -> Option<Document> {
    take_from(io::stdin())
}

fn take_from(input: impl AsFd) -> Option<Document> {
    // A file with a name is somebody's, and is neither read nor emptied; a terminal would never end.
    if fstat(&input).ok()?.st_nlink > 0 {
        return None;
    }
    let memory = File::from(input.as_fd().try_clone_to_owned().ok()?);
    let mut bytes = Zeroizing::new(Vec::new());
    let read = (&memory).take(summary::MAX_FILE_SIZE).read_to_end(&mut bytes);
    // The memory lives as long as a process has it open, and those of the engine inherit it.
    let emptied = ftruncate(&memory, 0);
    read.ok()?;
    emptied.ok()?;
    summary::read_document(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_is_taken_once_and_only_from_memory_without_a_name() {
        let page = HandedPage::new("<!doctype html><script>", LockTimeout::DEFAULT).unwrap();
        assert!(take_from(&page.memory).is_none(), "no page of ours");
        assert_eq!(page.memory.metadata().unwrap().len(), 0);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("somebody's.html");
        std::fs::write(&path, "words").unwrap();
        let file = File::options().read(true).write(true).open(&path).unwrap();
        assert!(take_from(&file).is_none());
        assert_eq!(std::fs::read(&path).unwrap(), b"words");
    }

    #[test]
    fn handed_page_is_the_standard_input_of_the_fresh_process() {
        let page = HandedPage::new("<!doctype html>zażółć", LockTimeout::DEFAULT).unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", "cat; echo \" $*\"", "sh"]);
        page.hand_to(&mut command);
        let output = command.output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), "<!doctype html>zażółć --present 5\n");
    }
}
