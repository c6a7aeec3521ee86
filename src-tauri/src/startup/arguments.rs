//! Command-line arguments.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short};

/// The request on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arguments {
    /// Open a notebook: the one in this folder, or the usual one.
    Open {
        /// The data folder.
        data: Option<PathBuf>,
    },
    /// Print the options.
    Help,
    /// Print the version.
    Version,
    /// The arguments are not understood.
    NotUnderstood,
}

impl Arguments {
    /// Parses `args`, without the program's own name.
    pub fn read(args: impl IntoIterator<Item = OsString>) -> Self {
        Self::try_read(args).unwrap_or(Self::NotUnderstood)
    }

    fn try_read(args: impl IntoIterator<Item = OsString>) -> Result<Self, lexopt::Error> {
        let mut args = lexopt::Parser::from_args(args);
        let mut data = None;
        while let Some(word) = args.next()? {
            match word {
                Long("data") => data = Some(PathBuf::from(args.value()?)),
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

    fn read(args: &[&str]) -> Arguments {
        Arguments::read(args.iter().map(OsString::from))
    }

    #[test]
    fn only_known_options_are_understood() {
        assert_eq!(read(&[]), Arguments::Open { data: None });
        assert_eq!(read(&["--data", "/media/stick"]), Arguments::Open { data: Some("/media/stick".into()) });
        assert_eq!(read(&["--help"]), Arguments::Help);
        assert_eq!(read(&["-V"]), Arguments::Version);
        for args in [vec!["--data"], vec!["notes.txt"], vec!["--passphrase", "x"]] {
            assert_eq!(read(&args), Arguments::NotUnderstood, "{args:?}");
        }
    }
}
