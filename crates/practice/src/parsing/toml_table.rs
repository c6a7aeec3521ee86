//! Typed access to a TOML table, with errors that name the line.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::parsing::problem::{FormError, Problem};
use crate::parsing::source::Source;
use crate::parsing::text_rules;

/// Value with its line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed<T> {
    pub(crate) is: T,
    pub(crate) line: usize,
}

/// Table of a file. [`Self::check_keys`] is called first, so that unknown keys are errors.
#[derive(Clone, Copy)]
pub(crate) struct Table<'t, 'a> {
    pub(crate) source: &'t Source<'a>,
    /// Line of its heading or bracket.
    pub(crate) line: usize,
    pub(crate) entries: &'t DeTable<'a>,
}

type Value<'t, 'a> = &'t Spanned<DeValue<'a>>;

impl<'t, 'a> Table<'t, 'a> {
    /// Root table of a file in the format `format`.
    ///
    /// # Errors
    ///
    /// [`Problem::WrongFormat`], or [`Problem::Missing`] if the file names no format.
    pub(crate) fn root(
        source: &'t Source<'a>,
        toml: &'t Spanned<DeTable<'a>>,
        format: &'static str,
    ) -> Result<Self, FormError> {
        let table = Self { source, line: 1, entries: toml.get_ref() };
        let (found, line) = match toml.get_ref().iter().find(|(key, _)| key.get_ref() == "format") {
            None => return Err(table.refuse(Problem::Missing { key: "format" })),
            Some((key, value)) => match value.get_ref() {
                DeValue::String(found) => (text_rules::excerpt(found), source.line(value.span().start)),
                _ => (String::new(), source.line(key.span().start)),
            },
        };
        if found != format {
            return Err(source.refuse(line, Problem::WrongFormat { found, wanted: format }));
        }
        Ok(table)
    }

    /// # Errors
    ///
    /// [`Problem::UnknownKey`] for a key outside `keys`.
    pub(crate) fn check_keys(&self, keys: &[&str]) -> Result<(), FormError> {
        let unknown = self.entries.keys().filter(|key| !keys.contains(&key.get_ref().as_ref()));
        // Keys come in alphabetical order; a person reads from the top.
        let Some(first) = unknown.min_by_key(|key| key.span().start) else { return Ok(()) };
        let problem =
            Problem::UnknownKey { key: text_rules::excerpt(first.get_ref()), known: keys.join(", ") };
        Err(self.source.refuse(self.source.line(first.span().start), problem))
    }

    pub(crate) fn refuse(&self, problem: Problem) -> FormError {
        self.source.refuse(self.line, problem)
    }

    pub(crate) fn refuse_at(&self, line: usize, problem: Problem) -> FormError {
        self.source.refuse(line, problem)
    }

    /// Text to be shown.
    pub(crate) fn text(&self, key: &'static str) -> Result<String, FormError> {
        self.optional_text(key)?.ok_or_else(|| self.refuse(Problem::Missing { key }))
    }

    /// Text to be shown, or `None` if the key is missing.
    pub(crate) fn optional_text(&self, key: &'static str) -> Result<Option<String>, FormError> {
        let Some(found) = self.string(key)? else { return Ok(None) };
        text_rules::text(key, &found.is).map_err(|problem| self.refuse_at(found.line, problem))?;
        Ok(Some(found.is))
    }

    /// Id or code.
    pub(crate) fn id(&self, key: &'static str) -> Result<Placed<String>, FormError> {
        let found = self.written(key)?;
        text_rules::id(&found.is).map_err(|problem| self.refuse_at(found.line, problem))?;
        Ok(found)
    }

    /// Id or code, or `None` if the key is missing.
    pub(crate) fn optional_id(&self, key: &'static str) -> Result<Option<Placed<String>>, FormError> {
        if self.has(key) { self.id(key).map(Some) } else { Ok(None) }
    }

    /// Several ids or codes without duplicates; empty if the key is missing.
    pub(crate) fn ids(&self, key: &'static str) -> Result<Vec<Placed<String>>, FormError> {
        let mut ids = Vec::<Placed<String>>::new();
        let mut seen = std::collections::BTreeSet::new();
        for value in self.values(key, "a list of ids in quotation marks")? {
            let line = self.source.line(value.span().start);
            let DeValue::String(id) = value.get_ref() else {
                return Err(self.wrong(key, line, "a list of ids in quotation marks"));
            };
            text_rules::id(id).map_err(|problem| self.refuse_at(line, problem))?;
            if !seen.insert(id.as_ref()) {
                return Err(
                    self.refuse_at(line, Problem::Twice { what: "names in this list", id: id.to_string() })
                );
            }
            ids.push(Placed { is: id.to_string(), line });
        }
        Ok(ids)
    }

    /// String as it is, without the rules for texts.
    pub(crate) fn written(&self, key: &'static str) -> Result<Placed<String>, FormError> {
        self.string(key)?.ok_or_else(|| self.refuse(Problem::Missing { key }))
    }

    /// Value of one of a few words.
    pub(crate) fn one_of<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Result<T, FormError> {
        let found = self.written(key)?;
        words.iter().find(|(word, _)| *word == found.is).map(|(_, meaning)| *meaning).ok_or_else(|| {
            let choices = words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
            let problem = Problem::NotOneOf { key, found: text_rules::excerpt(&found.is), choices };
            self.refuse_at(found.line, problem)
        })
    }

    /// Boolean; false if the key is missing.
    pub(crate) fn flag(&self, key: &'static str) -> Result<bool, FormError> {
        match self.get(key) {
            None => Ok(false),
            Some((DeValue::Boolean(flag), _)) => Ok(*flag),
            Some((_, line)) => Err(self.wrong(key, line, "true or false")),
        }
    }

    /// Raw value, and its line.
    pub(crate) fn value(&self, key: &str) -> Option<(&'t DeValue<'a>, usize)> {
        self.get(key)
    }

    /// Returns true if the key is present.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Returns true if the key is present with a string.
    pub(crate) fn is_text(&self, key: &str) -> bool {
        matches!(self.get(key), Some((DeValue::String(_), _)))
    }

    /// Boolean.
    pub(crate) fn required_flag(&self, key: &'static str) -> Result<bool, FormError> {
        if self.has(key) { self.flag(key) } else { Err(self.refuse(Problem::Missing { key })) }
    }

    /// Text that may be missing or empty.
    pub(crate) fn text_or_none(&self, key: &'static str) -> Result<Option<String>, FormError> {
        match self.string(key)? {
            Some(found) if found.is.is_empty() => Ok(None),
            _ => self.optional_text(key),
        }
    }

    /// List of values; empty if the key is missing.
    pub(crate) fn values(
        &self,
        key: &'static str,
        wanted: &'static str,
    ) -> Result<Vec<Value<'t, 'a>>, FormError> {
        match self.get(key) {
            None => Ok(Vec::new()),
            Some((DeValue::Array(values), _)) => Ok(values.iter().collect()),
            Some((_, line)) => Err(self.wrong(key, line, wanted)),
        }
    }

    /// List of tables, `[[key]]`; empty if the key is missing.
    pub(crate) fn tables(&self, key: &'static str, most: usize) -> Result<Vec<Self>, FormError> {
        const WANTED: &str = "a list of tables";
        let values = self.values(key, WANTED)?;
        if let Some(beyond) = values.get(most) {
            return Err(self.refuse_at(self.line_of(beyond), Problem::TooMany { what: key, most }));
        }
        let table = |value: Value<'t, 'a>| match value.get_ref() {
            DeValue::Table(entries) => Ok(Self { source: self.source, line: self.line_of(value), entries }),
            _ => Err(self.wrong(key, self.line_of(value), WANTED)),
        };
        values.into_iter().map(table).collect()
    }

    /// Table inside this one.
    pub(crate) fn table(&self, key: &str) -> Result<Option<Self>, FormError> {
        match self.get(key) {
            None => Ok(None),
            Some((DeValue::Table(entries), line)) => Ok(Some(Self { source: self.source, line, entries })),
            Some((_, line)) => Err(self.wrong(key, line, "a table")),
        }
    }

    /// All keys and values with their lines, from the top.
    pub(crate) fn all(&self) -> Vec<(&'t str, &'t DeValue<'a>, usize)> {
        let mut all = self.entries.iter().collect::<Vec<_>>();
        all.sort_by_key(|(key, _)| key.span().start);
        all.into_iter()
            .map(|(key, value)| (key.get_ref().as_ref(), value.get_ref(), self.line_of(value)))
            .collect()
    }

    pub(crate) fn wrong(&self, key: &str, line: usize, wanted: &'static str) -> FormError {
        self.refuse_at(line, Problem::WrongType { key: text_rules::excerpt(key), wanted })
    }

    pub(crate) fn line_of(&self, value: Value<'_, '_>) -> usize {
        self.source.line(value.span().start)
    }

    /// Line of the key's value; the table's own line if the key is missing.
    pub(crate) fn line_of_key(&self, key: &str) -> usize {
        self.get(key).map_or(self.line, |(_, line)| line)
    }

    fn string(&self, key: &'static str) -> Result<Option<Placed<String>>, FormError> {
        match self.get(key) {
            None => Ok(None),
            Some((DeValue::String(words), line)) => Ok(Some(Placed { is: words.to_string(), line })),
            Some((_, line)) => Err(self.wrong(key, line, "words in quotation marks")),
        }
    }

    fn get(&self, key: &str) -> Option<(&'t DeValue<'a>, usize)> {
        let (_, value) = self.entries.iter().find(|(found, _)| found.get_ref() == key)?;
        Some((value.get_ref(), self.line_of(value)))
    }
}
