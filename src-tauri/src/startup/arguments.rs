//! The command line: which notebook.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short};

/// What was asked for on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arguments {
    /// Open a notebook: the one in this folder, or the usual one.
    Open {
        /// The data folder.
        data: Option<PathBuf>,
    },
    /// Say what can be asked for.
    Help,
    /// Say which version this is.
    Version,
    /// Something that is not understood.
    NotUnderstood,
}

impl Arguments {
    /// Reads `words`, without the program's own name.
    pub fn read(words: impl IntoIterator<Item = OsString>) -> Self {
        Self::try_read(words).unwrap_or(Self::NotUnderstood)
    }

    fn try_read(words: impl IntoIterator<Item = OsString>) -> Result<Self, lexopt::Error> {
        let mut words = lexopt::Parser::from_args(words);
        let mut data = None;
        while let Some(word) = words.next()? {
            match word {
                Long("data") => data = Some(PathBuf::from(words.value()?)),
                Long("help") | Short('h') => return Ok(Self::Help),
                Long("version") | Short('V') => return Ok(Self::Version),
                _ => return Ok(Self::NotUnderstood),
            }
        }
        Ok(Self::Open { data })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Arguments {
        Arguments::read(words.iter().map(OsString::from))
    }

    #[test]
    fn a_folder_may_be_named_and_anything_else_is_not_understood() {
        assert_eq!(read(&[]), Arguments::Open { data: None });
        assert_eq!(read(&["--data", "/media/stick"]), Arguments::Open { data: Some("/media/stick".into()) });
        assert_eq!(read(&["--help"]), Arguments::Help);
        assert_eq!(read(&["-V"]), Arguments::Version);
        for words in [vec!["--data"], vec!["notes.txt"], vec!["--passphrase", "x"]] {
            assert_eq!(read(&words), Arguments::NotUnderstood, "{words:?}");
        }
    }
}
