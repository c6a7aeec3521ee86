//! A place in the sources that breaks a rule of the layout.

use std::{
    fmt,
    path::{Path, PathBuf},
};

/// A broken rule: the file, the line, and what to do.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    path: PathBuf,
    /// Counted from 1; 0 if the problem concerns a folder.
    line: usize,
    text: String,
}

impl Problem {
    pub(crate) fn in_file(path: &Path, line: usize, text: impl Into<String>) -> Self {
        Self { path: path.to_path_buf(), line, text: text.into() }
    }

    pub(crate) fn in_folder(path: &Path, text: impl Into<String>) -> Self {
        Self::in_file(path, 0, text)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path.display(), self.text),
            line => write!(f, "{}:{line}: {}", self.path.display(), self.text),
        }
    }
}
