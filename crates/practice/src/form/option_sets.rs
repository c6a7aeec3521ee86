//! Sets of answer options shared by the forms of a language.

use std::collections::BTreeMap;

use crate::form::question::Choice;

/// Sets of answer options by id, shared by all forms of a language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OptionSets {
    pub(crate) sets: BTreeMap<String, Vec<Choice>>,
    /// Codes of groups by set and option. They are not part of [`Choice`], which is stored with
    /// entries: the code of the option is enough to look them up.
    pub(crate) group_codes: BTreeMap<(String, String), String>,
}

impl OptionSets {
    /// The options of a set, in order.
    pub fn get(&self, set: &str) -> Option<&[Choice]> {
        self.sets.get(set).map(Vec::as_slice)
    }

    /// Code of the group of an option, the same in every language; its label is
    /// [`Choice::group`].
    pub fn group_code(&self, set: &str, option: &str) -> Option<&str> {
        self.group_codes.get(&(set.to_owned(), option.to_owned())).map(String::as_str)
    }

    /// Ids of all sets.
    pub fn sets(&self) -> impl Iterator<Item = &str> {
        self.sets.keys().map(String::as_str)
    }
}
