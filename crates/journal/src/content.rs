use std::collections::HashSet;

use practice::{Answer, Answers, Form, FuzzyDate, SharingStatus};
use serde::{Deserialize, Serialize};

use crate::{EntryId, Error, Result};

/// The longest code of a role, in bytes.
const LONGEST_CODE: usize = 64;

/// Everything a person puts into an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// When it was, told more or less exactly.
    pub date: FuzzyDate,
    /// Whether it may be talked about.
    pub share: SharingStatus,
    /// Codes of the roles that were there.
    pub roles: Vec<String>,
    /// The person's own words for finding it again.
    pub tags: Vec<String>,
    /// The answers to the form.
    pub answers: Answers,
    /// The entry that led to this one, if one did. It may be gone by now.
    #[serde(default)]
    pub from: Option<EntryId>,
}

impl Content {
    /// As it is kept while it is written: everything as typed, but for days that are told less exactly, and for tags
    /// and roles that say nothing or say it twice. What makes no sense yet does no harm yet.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] for a code that no library has.
    pub(crate) fn begun(&self) -> Result<Self> {
        if self.roles.iter().any(|code| code.len() > LONGEST_CODE) {
            return Err(Error::TooLong { what: "a role", most: LONGEST_CODE });
        }
        let told =
            |date: FuzzyDate| FuzzyDate::new(date.on, date.precision).unwrap_or_else(|| date.generalized());
        let mut begun = Self {
            date: told(self.date),
            share: self.share,
            roles: each_once(&self.roles),
            tags: each_once(&self.tags),
            answers: self.answers.clone(),
            from: self.from,
        };
        for answer in begun.answers.values_mut() {
            if let Answer::Date(date) = answer {
                *date = told(*date);
            }
        }
        Ok(begun)
    }

    /// As it is kept: complete answers to `form`, and a day that can be read again.
    ///
    /// # Errors
    ///
    /// [`Error::DateOutOfReach`], [`Error::AnswerNotUnderstood`], [`Error::NothingToKeep`], and those of [`Self::begun`].
    pub(crate) fn finished(&self, form: &Form) -> Result<Self> {
        let mut finished = self.begun()?;
        finished.date = FuzzyDate::new(self.date.on, self.date.precision).ok_or(Error::DateOutOfReach)?;
        finished.answers = form.validate(&self.answers)?;
        if form.has_answers(&finished.answers) { Ok(finished) } else { Err(Error::NothingToKeep) }
    }

    pub(crate) fn to_json(&self) -> Result<String> {
        serde_json::to_string(self).map_err(|_| Error::Unreadable("content"))
    }

    pub(crate) fn from_json(json: &str) -> Result<Self> {
        serde_json::from_str(json).map_err(|_| Error::Unreadable("content"))
    }

    /// What a list of entries can be filtered by: pairs of a field and a code. Roles and tags stand under names that no
    /// field has.
    pub(crate) fn chosen(&self) -> impl Iterator<Item = (&str, &str)> {
        let answered = self.answers.iter().flat_map(|(field, answer)| {
            let codes = match answer {
                Answer::Choice(code) => std::slice::from_ref(code),
                Answer::Choices(codes) => codes,
                Answer::Text(_)
                | Answer::Number(_)
                | Answer::Date(_)
                | Answer::Skipped
                | Answer::NotShown => &[],
            };
            codes.iter().map(move |code| (field.as_str(), code.as_str()))
        });
        let roles = self.roles.iter().map(|code| (ROLE, code.as_str()));
        let tags = self.tags.iter().map(|tag| (TAG, tag.as_str()));
        answered.chain(roles).chain(tags)
    }
}

/// Where the roles of an entry stand among what was chosen.
pub(crate) const ROLE: &str = ".role";
/// Where its tags stand.
pub(crate) const TAG: &str = ".tag";
/// Where the entry that led to it stands.
pub(crate) const FROM: &str = ".from";
/// The field of a form in which tensions are chosen.
pub(crate) const TENSION: &str = "tension";

/// The same, without what is empty and what was there before. Nothing else changes: a space is a letter, too.
fn each_once(texts: &[String]) -> Vec<String> {
    let mut seen = HashSet::new();
    texts.iter().filter(|text| !text.is_empty() && seen.insert(*text)).cloned().collect()
}
