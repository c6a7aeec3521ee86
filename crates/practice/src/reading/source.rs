use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::rules;
use super::table::Table;
use crate::{FormError, MAX_FILE_SIZE, Problem};

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

    /// The outermost table, once its format is known to be `format`.
    ///
    /// # Errors
    ///
    /// When it is another format, or none.
    pub(crate) fn root<'t>(
        &'t self,
        toml: &'t Spanned<DeTable<'a>>,
        format: &'static str,
    ) -> Result<Table<'t, 'a>, FormError> {
        let table = Table { source: self, line: 1, entries: toml.get_ref() };
        let (found, line) = match toml.get_ref().iter().find(|(key, _)| key.get_ref() == "format") {
            None => return Err(table.refuse(Problem::Missing { key: "format" })),
            Some((key, value)) => match value.get_ref() {
                DeValue::String(found) => (rules::excerpt(found), self.line(value.span().start)),
                _ => (String::new(), self.line(key.span().start)),
            },
        };
        if found != format {
            return Err(self.refuse(line, Problem::WrongFormat { found, wanted: format }));
        }
        Ok(table)
    }

    /// The line, from 1, of the byte at `offset`.
    pub(crate) fn line(&self, offset: usize) -> usize {
        1 + self.lines.partition_point(|start| *start <= offset)
    }

    pub(crate) fn refuse(&self, line: usize, problem: Problem) -> FormError {
        FormError { file: self.file.into(), line, problem }
    }
}
