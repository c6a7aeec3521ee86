//! The things that a person was told, read from what a story said.

use std::collections::BTreeSet;

/// Everything that was tried, and everything that was called done.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    tried: Vec<String>,
    done: Vec<String>,
}

impl Facts {
    pub(crate) fn of(said: &[String]) -> Self {
        let mut facts = Self::default();
        for words in said {
            match words.split_once(' ') {
                Some(("trying", what)) => facts.tried.push(what.to_owned()),
                Some(("done", what)) => facts.done.push(what.to_owned()),
                _ => panic!("{words:?} says nothing"),
            }
        }
        facts
    }

    pub(crate) fn was_tried(&self, what: &str) -> bool {
        self.is_done(what) || self.tried.iter().any(|tried| tried == what)
    }

    pub(crate) fn is_done(&self, what: &str) -> bool {
        self.done.iter().any(|done| done == what)
    }

    /// Returns true for a damaged notebook of which no new one was made for sure.
    pub(crate) fn is_damaged(&self) -> bool {
        self.done("damage").next().is_some() && !self.is_done("salvage")
    }

    /// The words behind `verb` in everything that was called done.
    pub(crate) fn done<'a>(&'a self, verb: &'a str) -> impl Iterator<Item = &'a str> {
        self.done.iter().filter_map(move |what| what.strip_prefix(verb)?.strip_prefix(' '))
    }

    fn tried<'a>(&'a self, verb: &'a str) -> impl Iterator<Item = &'a str> {
        self.tried.iter().chain(&self.done).filter_map(move |what| what.strip_prefix(verb)?.strip_prefix(' '))
    }

    /// The value that was set last for sure, and those that may have been set since. They are numbers
    /// that grow, or names in the order in which they were tried.
    pub(crate) fn possible<'a>(&'a self, verb: &'a str, first: Option<&'a str>) -> Vec<&'a str> {
        let certain = self.done(verb).last().or(first);
        let mut since: Vec<_> = self.tried(verb).filter(|value| self.is_since(verb, value)).collect();
        since.extend(certain);
        since
    }

    fn is_since(&self, verb: &str, value: &str) -> bool {
        !self.is_done(&format!("{verb} {value}"))
    }

    /// Numbers of the notes that must be there, and of those that may be.
    pub(crate) fn notes(&self) -> (BTreeSet<u64>, BTreeSet<u64>) {
        let numbers = |values: Vec<&str>| -> BTreeSet<u64> {
            values.into_iter().map(|number| number.parse().unwrap()).collect()
        };
        let removed = numbers(self.tried("remove").collect());
        let gone = numbers(self.done("remove").collect());
        let saved = numbers(self.done("save").collect());
        let may = numbers(self.tried("save").collect());
        (saved.difference(&removed).copied().collect(), may.difference(&gone).copied().collect())
    }
}
