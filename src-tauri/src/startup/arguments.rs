//! Command-line arguments.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short};
use lexopt::ValueExt;

/// The option with which the program presents a page, without its dashes.
pub(crate) const PRESENT: &str = "present";

/// The request on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arguments {
    /// Open a notebook: the one in this folder, or the usual one.
    Open {
        /// The data folder.
        data: Option<PathBuf>,
        /// Idle minutes after which the page on the standard input is put away, if there is one to
        /// present first. Only the program itself starts like this.
        present: Option<u32>,
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
        let (mut data, mut present) = (None, None);
        while let Some(word) = args.next()? {
            match word {
                Long("data") => data = Some(PathBuf::from(args.value()?)),
                Long(PRESENT) => present = Some(args.value()?.parse()?),
                Long("help") | Short('h') => return Ok(Self::Help),
                Long("version") | Short('V') => return Ok(Self::Version),
                _ => return Ok(Self::NotUnderstood),
            }
        }
        Ok(Self::Open { data, present })
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
        let open = |data: Option<&str>, present| Arguments::Open { data: data.map(PathBuf::from), present };
        assert_eq!(read(&[]), open(None, None));
        assert_eq!(read(&["--data", "/media/stick"]), open(Some("/media/stick"), None));
        assert_eq!(read(&["--data", "/media/stick", "--present", "5"]), open(Some("/media/stick"), Some(5)));
        assert_eq!(read(&["--help"]), Arguments::Help);
        assert_eq!(read(&["-V"]), Arguments::Version);
        for args in
            [vec!["--data"], vec!["notes.txt"], vec!["--present", "page.html"], vec!["--passphrase", "x"]]
        {
            assert_eq!(read(&args), Arguments::NotUnderstood, "{args:?}");
        }
    }
}
