use chrono::NaiveDate;
use practice::StarterLimit;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result, check_length};
use crate::ids::LimitId;

/// In bytes, of one text.
const MAX_TEXT_BYTES: usize = 4_000;

/// A limit in the person's own words. Everything but the limit itself can be left empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LimitPlan {
    /// Its short name.
    pub name: String,
    /// What it is about: an option of the response set `boundary_domain`.
    pub domain: Option<String>,
    /// My limit.
    pub text: String,
    /// What it protects for me.
    pub why_me: String,
    /// What it gives the person I support.
    pub why_them: String,
    /// How I'll say it.
    pub say_it: String,
    /// An option of the response set `firmness`.
    pub firmness: Option<String>,
    /// Flexible if ...
    pub flexible_if: String,
    /// When I'd bend it on purpose.
    pub planned_exception: String,
    /// What I need from work to keep it.
    pub needs_from_work: String,
    /// Who supports me in this.
    pub ally: String,
    /// Who answers instead, at night and at weekends.
    pub answers_instead: String,
    /// Look at it again on this day.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub review_on: Option<NaiveDate>,
}

impl LimitPlan {
    /// A limit to begin with, as the person's own.
    pub(crate) fn of(starter: &StarterLimit) -> Self {
        Self {
            name: starter.name.clone(),
            domain: Some(starter.domain.clone()),
            text: starter.text.clone(),
            say_it: starter.say_it.clone().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// # Errors
    ///
    /// [`Error::NothingToSave`] without a limit, [`Error::TooLong`], [`Error::DateOutOfRange`].
    pub(crate) fn checked(&self) -> Result<String> {
        if self.text.trim().is_empty() {
            return Err(Error::NothingToSave);
        }
        let json = serde_json::to_value(self).map_err(|_| Error::Unreadable("limit"))?;
        let texts = json.as_object().into_iter().flat_map(|object| object.values());
        texts
            .filter_map(serde_json::Value::as_str)
            .try_for_each(|text| check_length("a text of a limit", text.len(), MAX_TEXT_BYTES))?;
        let is_near = |day| practice::FuzzyDate::new(day, practice::Precision::Day).is_some();
        if !self.review_on.is_none_or(is_near) {
            return Err(Error::DateOutOfRange);
        }
        Ok(json.to_string())
    }
}

/// One of my limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Limit {
    /// Which one.
    pub id: LimitId,
    /// The id of the starter limit it was adopted from.
    pub starter: Option<String>,
    /// What it says.
    pub plan: LimitPlan,
    /// The day on which it was adopted or written, 2026-11-22.
    pub created_on: String,
    /// The day from which on it is not in use; none while it is.
    pub retired_on: Option<String>,
    /// The day of the last time without a real choice when the question about the workplace was answered; none while it was not.
    pub asked_on: Option<String>,
}
