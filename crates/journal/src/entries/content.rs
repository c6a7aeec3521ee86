//! Content of an entry, and how it is normalised, validated and encoded.

use std::collections::HashSet;

use practice::{Answer, Answers, Form, FuzzyDate, SharingStatus};
use serde::{Deserialize, Serialize};

use crate::entries::work_period_choice::WorkPeriodChoice;
use crate::error::{Error, Result, check_length};
use crate::ids::EntryId;

/// Longest code of a role, in bytes.
const MAX_CODE_BYTES: usize = 64;

/// Everything a person enters into an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// The day, or the longer span of days, it is about.
    pub date: FuzzyDate,
    /// Its sharing status.
    pub share: SharingStatus,
    /// Codes of the roles that were chosen.
    pub roles: Vec<String>,
    /// Tags, in the person's own words.
    pub tags: Vec<String>,
    /// Answers to the form.
    pub answers: Answers,
    /// The entry that led to this one. It may be deleted by now.
    #[serde(default)]
    pub from: Option<EntryId>,
    /// The workplace it is about, where several work periods run on its day; none if none was chosen.
    #[cfg_attr(feature = "bindings", ts(optional = nullable))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_period: Option<WorkPeriodChoice>,
}

impl Content {
    /// The content as a draft stores it: unchanged, but with fuzzy dates rounded to the start of
    /// their span, and without empty or repeated tags and roles. Invalid answers are allowed.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] for a code that no library has.
    pub(crate) fn normalized(&self) -> Result<Self> {
        self.roles.iter().try_for_each(|code| check_length("a role", code.len(), MAX_CODE_BYTES))?;
        let rounded =
            |date: FuzzyDate| FuzzyDate::new(date.on, date.precision).unwrap_or_else(|| date.generalized());
        let mut normalized = Self {
            date: rounded(self.date),
            share: self.share,
            roles: deduplicated(&self.roles),
            tags: deduplicated(&self.tags),
            answers: self.answers.clone(),
            from: self.from,
            work_period: self.work_period,
        };
        for answer in normalized.answers.values_mut() {
            if let Answer::Date(date) = answer {
                *date = rounded(*date);
            }
        }
        Ok(normalized)
    }

    /// The content as an entry stores it: with complete answers to `form` and a valid date.
    /// `forms` are all shipped forms: to questions that come back after an entry, leaving all of
    /// them open is an answer. Where a text of the content `before` has expired and nothing was
    /// written since, that stays noted.
    ///
    /// # Errors
    ///
    /// [`Error::DateOutOfRange`], [`Error::InvalidAnswer`], [`Error::NothingToSave`], and those of
    /// [`Self::normalized`].
    pub(crate) fn validated(&self, form: &Form, forms: &[Form], before: Option<&Self>) -> Result<Self> {
        let mut validated = self.normalized()?;
        validated.date = FuzzyDate::new(self.date.on, self.date.precision).ok_or(Error::DateOutOfRange)?;
        validated.answers = form.validate(&self.answers)?;
        let is_expired =
            |field: &String| before.is_some_and(|before| before.answers.get(field) == Some(&Answer::Expired));
        let mut has_expired = false;
        for (field, answer) in &mut validated.answers {
            if matches!(answer, Answer::Skipped | Answer::NotShown | Answer::Expired) && is_expired(field) {
                *answer = Answer::Expired;
                has_expired = true;
            }
        }
        let comes_back = |other: &Form| other.follow_up.as_ref().is_some_and(|next| next.asks_with(&form.id));
        let is_answer = has_expired
            || form.has_answers(&validated.answers)
            || (self.from.is_some() && forms.iter().any(comes_back));
        if is_answer { Ok(validated) } else { Err(Error::NothingToSave) }
    }

    /// The content without any word of the person: neither written answers nor tags.
    pub(crate) fn without_text(&self) -> Self {
        let mut without = Self { tags: Vec::new(), ..self.clone() };
        for answer in without.answers.values_mut().filter(|answer| matches!(answer, Answer::Text(_))) {
            *answer = Answer::Expired;
        }
        without
    }

    /// Returns true if the text of an answer has expired.
    pub(crate) fn has_expired(&self) -> bool {
        self.answers.values().any(|answer| *answer == Answer::Expired)
    }

    pub(crate) fn to_json(&self) -> Result<String> {
        serde_json::to_string(self).map_err(|_| Error::Unreadable("content"))
    }

    pub(crate) fn from_json(json: &str) -> Result<Self> {
        serde_json::from_str(json).map_err(|_| Error::Unreadable("content"))
    }

    /// Pairs of a field and a code by which the entry can be filtered. Roles and tags have names
    /// that no field has.
    pub(crate) fn filter_codes(&self) -> impl Iterator<Item = (&str, &str)> {
        let answered = self.answers.iter().flat_map(|(field, answer)| {
            let codes = match answer {
                Answer::Choice(code) => std::slice::from_ref(code),
                Answer::Choices(codes) => codes,
                Answer::Text(_)
                | Answer::Number(_)
                | Answer::Date(_)
                | Answer::Skipped
                | Answer::NotShown
                | Answer::Expired => &[],
            };
            codes.iter().map(move |code| (field.as_str(), code.as_str()))
        });
        let roles = self.roles.iter().map(|code| (ROLE, code.as_str()));
        let tags = self.tags.iter().map(|tag| (TAG, tag.as_str()));
        answered.chain(roles).chain(tags)
    }
}

/// Field name of the roles.
pub(crate) const ROLE: &str = ".role";
/// Field name of the tags.
pub(crate) const TAG: &str = ".tag";
/// Field name of the entry that led to this one.
pub(crate) const FROM: &str = ".from";
/// Field name of the work period that was chosen.
pub(crate) const WORK_PERIOD: &str = ".work_period";
/// Field in which tensions are chosen.
pub(crate) const TENSION: &str = "tension";

/// The texts without empty and repeated ones. A space counts as a difference.
fn deduplicated(texts: &[String]) -> Vec<String> {
    let mut seen = HashSet::new();
    texts.iter().filter(|text| !text.is_empty() && seen.insert(*text)).cloned().collect()
}
