use toml::Spanned;
use toml::de::DeTable;

use crate::parsing::problem::{FormError, Problem};

/// The most bytes a file of forms may have: 256 KiB.
pub const MAX_FILE_SIZE: usize = 256 * 1024;

/// One file as it stands on the drive, and where its lines begin.
pub(crate) struct Source<'a> {
    file: &'a str,
    text: &'a str,
    lines: Vec<usize>,
}

impl<'a> Source<'a> {
    /// # Errors
    ///
    /// When it is too large to be a form.
    pub(crate) fn new(file: &'a str, text: &'a str) -> Result<Self, FormError> {
        if text.len() > MAX_FILE_SIZE {
            let problem = Problem::FileTooLarge { most: MAX_FILE_SIZE };
            return Err(FormError { file: file.into(), line: 1, problem });
        }
        let lines = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        Ok(Self { file, text, lines })
    }

    /// The file as TOML.
    ///
    /// # Errors
    ///
    /// When it is none. Nesting ends after eighty levels.
    pub(crate) fn toml(&self) -> Result<Spanned<DeTable<'a>>, FormError> {
        DeTable::parse(self.text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            self.refuse(self.line(at), Problem::NotToml { says: error.message().to_owned() })
        })
    }

    /// The line, from 1, of the byte at `offset`.
    pub(crate) fn line(&self, offset: usize) -> usize {
        1 + self.lines.partition_point(|start| *start <= offset)
    }

    pub(crate) fn refuse(&self, line: usize, problem: Problem) -> FormError {
        FormError { file: self.file.into(), line, problem }
    }
}
