use std::collections::BTreeMap;

use crate::Choice;

/// Sets of options by their id: what answers there are, said once for all forms of a language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OptionSets(pub(crate) BTreeMap<String, Vec<Choice>>);

impl OptionSets {
    /// The options of a set, in order.
    pub fn get(&self, set: &str) -> Option<&[Choice]> {
        self.0.get(set).map(Vec::as_slice)
    }

    /// The ids of the sets.
    pub fn sets(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
