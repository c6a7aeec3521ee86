use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::rules;
use super::source::Source;
use crate::{FormError, Fraction, Problem};

/// More digits than anybody scores with; longer ones would make arithmetic slow.
const MOST_DIGITS: usize = 18;

/// Something read, with the line it stands on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed<T> {
    pub(crate) is: T,
    pub(crate) line: usize,
}

/// One table of a file. It is asked for its keys one by one, and first told which ones have a meaning.
#[derive(Clone, Copy)]
pub(crate) struct Table<'t, 'a> {
    pub(super) source: &'t Source<'a>,
    /// Of its heading or bracket.
    pub(crate) line: usize,
    pub(super) entries: &'t DeTable<'a>,
}

type Value<'t, 'a> = &'t Spanned<DeValue<'a>>;

impl<'t, 'a> Table<'t, 'a> {
    /// # Errors
    ///
    /// When it holds a key that is none of these.
    pub(crate) fn knows(&self, keys: &[&str]) -> Result<(), FormError> {
        let strangers = self.entries.keys().filter(|key| !keys.contains(&key.get_ref().as_ref()));
        // Keys come in alphabetical order; a person reads from the top.
        let Some(first) = strangers.min_by_key(|key| key.span().start) else { return Ok(()) };
        let problem = Problem::UnknownKey { key: rules::excerpt(first.get_ref()), known: keys.join(", ") };
        Err(self.source.refuse(self.source.line(first.span().start), problem))
    }

    pub(crate) fn refuse(&self, problem: Problem) -> FormError {
        self.source.refuse(self.line, problem)
    }

    pub(crate) fn refuse_at(&self, line: usize, problem: Problem) -> FormError {
        self.source.refuse(line, problem)
    }

    /// Words that a person reads.
    pub(crate) fn text(&self, key: &'static str) -> Result<String, FormError> {
        self.optional_text(key)?.ok_or_else(|| self.refuse(Problem::Missing { key }))
    }

    /// The same, where there may be none.
    pub(crate) fn optional_text(&self, key: &'static str) -> Result<Option<String>, FormError> {
        let Some(found) = self.string(key)? else { return Ok(None) };
        rules::text(key, &found.is).map_err(|problem| self.refuse_at(found.line, problem))?;
        Ok(Some(found.is))
    }

    /// An id or code.
    pub(crate) fn id(&self, key: &'static str) -> Result<Placed<String>, FormError> {
        let found = self.written(key)?;
        rules::id(&found.is).map_err(|problem| self.refuse_at(found.line, problem))?;
        Ok(found)
    }

    /// The same, where there may be none.
    pub(crate) fn optional_id(&self, key: &'static str) -> Result<Option<Placed<String>>, FormError> {
        if self.has(key) { self.id(key).map(Some) } else { Ok(None) }
    }

    /// Several ids or codes, each once; none when the key is not there.
    pub(crate) fn ids(&self, key: &'static str) -> Result<Vec<Placed<String>>, FormError> {
        let mut ids = Vec::<Placed<String>>::new();
        let mut seen = std::collections::BTreeSet::new();
        for value in self.values(key, "a list of ids in quotation marks")? {
            let line = self.source.line(value.span().start);
            let DeValue::String(id) = value.get_ref() else {
                return Err(self.wrong(key, line, "a list of ids in quotation marks"));
            };
            rules::id(id).map_err(|problem| self.refuse_at(line, problem))?;
            if !seen.insert(id.as_ref()) {
                return Err(
                    self.refuse_at(line, Problem::Twice { what: "names in this list", id: id.to_string() })
                );
            }
            ids.push(Placed { is: id.to_string(), line });
        }
        Ok(ids)
    }

    /// A string as it stands, without the rules for texts.
    pub(crate) fn written(&self, key: &'static str) -> Result<Placed<String>, FormError> {
        self.string(key)?.ok_or_else(|| self.refuse(Problem::Missing { key }))
    }

    /// One of a few words, and what it stands for.
    pub(crate) fn one_of<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Result<T, FormError> {
        let found = self.written(key)?;
        words.iter().find(|(word, _)| *word == found.is).map(|(_, meaning)| *meaning).ok_or_else(|| {
            let choices = words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
            let problem = Problem::NotOneOf { key, found: rules::excerpt(&found.is), choices };
            self.refuse_at(found.line, problem)
        })
    }

    /// `true` or `false`; false when the key is not there.
    pub(crate) fn flag(&self, key: &'static str) -> Result<bool, FormError> {
        match self.get(key) {
            None => Ok(false),
            Some((DeValue::Boolean(flag), _)) => Ok(*flag),
            Some((_, line)) => Err(self.wrong(key, line, "true or false")),
        }
    }

    /// A whole number.
    pub(crate) fn whole(&self, key: &'static str) -> Result<Option<Placed<i64>>, FormError> {
        match self.get(key) {
            None => Ok(None),
            Some((DeValue::Integer(number), line)) => {
                let is = whole(number).ok_or_else(|| self.out_of_reach(key, line))?;
                Ok(Some(Placed { is, line }))
            }
            Some((_, line)) => Err(self.wrong(key, line, "a whole number")),
        }
    }

    /// A whole number that has to be there.
    pub(crate) fn some_whole(&self, key: &'static str) -> Result<Placed<i64>, FormError> {
        self.whole(key)?.ok_or_else(|| self.refuse(Problem::Missing { key }))
    }

    /// A number to count with.
    pub(crate) fn exact(&self, key: &'static str) -> Result<Option<Fraction>, FormError> {
        self.get(key).map(|(value, line)| self.as_exact(key, value, line)).transpose()
    }

    /// A number to count with, out of this value.
    pub(crate) fn as_exact(
        &self,
        key: &str,
        value: &DeValue<'_>,
        line: usize,
    ) -> Result<Fraction, FormError> {
        let exact = match value {
            DeValue::Integer(number) => whole(number).map(Fraction::from),
            DeValue::Float(number) => number.as_str().parse().ok().and_then(Fraction::from_decimal),
            DeValue::String(written) => Fraction::from_fraction(written),
            _ => return Err(self.wrong(key, line, "a number, or a fraction such as \"100/7\"")),
        };
        exact.filter(|exact| exact.is_short(MOST_DIGITS)).ok_or_else(|| self.out_of_reach(key, line))
    }

    /// A number to count with, written as one: what is added up again and again stays short.
    pub(crate) fn number(&self, key: &'static str) -> Result<Option<Fraction>, FormError> {
        self.get(key).map(|(value, line)| self.as_number(key, value, line)).transpose()
    }

    /// The same, out of this value.
    pub(crate) fn as_number(
        &self,
        key: &str,
        value: &DeValue<'_>,
        line: usize,
    ) -> Result<Fraction, FormError> {
        match value {
            DeValue::String(_) => Err(self.wrong(key, line, "a number")),
            _ => self.as_exact(key, value, line),
        }
    }

    /// A value as it stands, and its line.
    pub(crate) fn value(&self, key: &str) -> Option<(&'t DeValue<'a>, usize)> {
        self.get(key)
    }

    /// Whether the key is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Whether it is there, with words behind it.
    pub(crate) fn is_text(&self, key: &str) -> bool {
        matches!(self.get(key), Some((DeValue::String(_), _)))
    }

    /// `true` or `false`, which has to be there.
    pub(crate) fn some_flag(&self, key: &'static str) -> Result<bool, FormError> {
        if self.has(key) { self.flag(key) } else { Err(self.refuse(Problem::Missing { key })) }
    }

    /// Words that may be none, and may be written as none.
    pub(crate) fn text_or_none(&self, key: &'static str) -> Result<Option<String>, FormError> {
        match self.string(key)? {
            Some(found) if found.is.is_empty() => Ok(None),
            _ => self.optional_text(key),
        }
    }

    /// A list of values; empty when the key is not there.
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

    /// The tables of a list, `[[key]]`; empty when the key is not there.
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

    /// One table inside this one.
    pub(crate) fn table(&self, key: &str) -> Result<Option<Self>, FormError> {
        match self.get(key) {
            None => Ok(None),
            Some((DeValue::Table(entries), line)) => Ok(Some(Self { source: self.source, line, entries })),
            Some((_, line)) => Err(self.wrong(key, line, "a table")),
        }
    }

    /// Everything in it, from the top: keys, values and their lines.
    pub(crate) fn all(&self) -> Vec<(&'t str, &'t DeValue<'a>, usize)> {
        let mut all = self.entries.iter().collect::<Vec<_>>();
        all.sort_by_key(|(key, _)| key.span().start);
        all.into_iter()
            .map(|(key, value)| (key.get_ref().as_ref(), value.get_ref(), self.line_of(value)))
            .collect()
    }

    pub(crate) fn wrong(&self, key: &str, line: usize, wanted: &'static str) -> FormError {
        self.refuse_at(line, Problem::WrongType { key: rules::excerpt(key), wanted })
    }

    pub(crate) fn line_of(&self, value: Value<'_, '_>) -> usize {
        self.source.line(value.span().start)
    }

    /// The line of a key's value; the table's own when the key is not there.
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

    fn out_of_reach(&self, key: &str, line: usize) -> FormError {
        self.refuse_at(line, Problem::NumberOutOfReach { key: rules::excerpt(key) })
    }

    fn get(&self, key: &str) -> Option<(&'t DeValue<'a>, usize)> {
        let (_, value) = self.entries.iter().find(|(found, _)| found.get_ref() == key)?;
        Some((value.get_ref(), self.line_of(value)))
    }
}

pub(super) fn whole(number: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}
