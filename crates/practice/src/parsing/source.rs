//! Text of a file, with line numbers.

use toml::Spanned;
use toml::de::DeTable;

use crate::parsing::problem::{FormError, Problem};

/// Maximum size of a file, in bytes: 256 KiB.
pub const MAX_FILE_SIZE: usize = 256 * 1024;

/// Text of a file, and the positions of its lines.
pub(crate) struct Source<'a> {
    file: &'a str,
    text: &'a str,
    lines: Vec<usize>,
}

impl<'a> Source<'a> {
    /// # Errors
    ///
    /// [`Problem::FileTooLarge`] above [`MAX_FILE_SIZE`].
    pub(crate) fn new(file: &'a str, text: &'a str) -> Result<Self, FormError> {
        if text.len() > MAX_FILE_SIZE {
            let problem = Problem::FileTooLarge { most: MAX_FILE_SIZE };
            return Err(FormError { file: file.into(), line: 1, problem });
        }
        let lines = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        Ok(Self { file, text, lines })
    }

    /// Parses the text as TOML.
    ///
    /// # Errors
    ///
    /// [`Problem::NotToml`]. Nesting deeper than eighty levels is refused.
    pub(crate) fn toml(&self) -> Result<Spanned<DeTable<'a>>, FormError> {
        DeTable::parse(self.text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            self.refuse(self.line(at), Problem::NotToml { says: error.message().to_owned() })
        })
    }

    /// Line, from 1, of the byte at `offset`.
    pub(crate) fn line(&self, offset: usize) -> usize {
        1 + self.lines.partition_point(|start| *start <= offset)
    }

    pub(crate) fn refuse(&self, line: usize, problem: Problem) -> FormError {
        FormError { file: self.file.into(), line, problem }
    }
}
