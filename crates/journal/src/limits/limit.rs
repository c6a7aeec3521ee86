//! A personal limit and its plan.

use chrono::NaiveDate;
use practice::StarterLimit;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result, check_length};
use crate::ids::LimitId;

/// Longest text, in bytes.
const MAX_TEXT_BYTES: usize = 4_000;

/// A limit in the person's own words. Everything but `text` can be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LimitPlan {
    /// Short name.
    pub name: String,
    /// Topic: an option of the option set `boundary_domain`.
    pub domain: Option<String>,
    /// The limit itself.
    pub text: String,
    /// Benefit for the person.
    pub why_me: String,
    /// Benefit for the supported person.
    pub why_them: String,
    /// Wording for saying it to others.
    pub say_it: String,
    /// An option of the option set `firmness`.
    pub firmness: Option<String>,
    /// Circumstances in which it is flexible.
    pub flexible_if: String,
    /// Planned exception.
    pub planned_exception: String,
    /// Support that is needed from work.
    pub needs_from_work: String,
    /// Person who supports it.
    pub ally: String,
    /// Person who answers instead, at night and at weekends.
    pub answers_instead: String,
    /// Day of the next planned review.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub review_on: Option<NaiveDate>,
}

impl LimitPlan {
    /// Plan with the text of a starter limit.
    pub(crate) fn from_starter(starter: &StarterLimit) -> Self {
        Self {
            name: starter.name.clone(),
            domain: Some(starter.domain.clone()),
            text: starter.text.clone(),
            say_it: starter.say_it.clone().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Checks the plan and returns it as JSON.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToSave`] without a limit, [`Error::TooLong`], [`Error::DateOutOfRange`].
    pub(crate) fn to_validated_json(&self) -> Result<String> {
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

/// A personal limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Limit {
    /// Id of the limit.
    pub id: LimitId,
    /// Id of the starter limit it was adopted from.
    pub starter: Option<String>,
    /// Content of the limit.
    pub plan: LimitPlan,
    /// The day on which it was adopted or written, such as 2026-11-22.
    pub created_on: String,
    /// The day on which it was retired; none while it is in use.
    pub retired_on: Option<String>,
    /// The day of the last review without a real choice when the question about the workplace was
    /// answered; none if it was not.
    pub asked_on: Option<String>,
}
