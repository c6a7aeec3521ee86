//! Checks of an export before anything of it is written. It may come from anywhere.

use std::collections::HashSet;
use std::hash::Hash;

use chrono::{Datelike, NaiveDate};
use practice::FuzzyDate;
use sha2::{Digest, Sha256};

use crate::entries::content::Content;
use crate::entries::work_period_choice::WorkPeriodChoice;
use crate::error::{Error, Result};
use crate::export::everything::{EXPORT_FORMAT, Everything};
use crate::export::records::ExportedWorkPeriod;
use crate::supervision::job_lines::JobLineContent;
use crate::supervision::recipient_keys;
use crate::work_periods::WorkPeriod;

/// Ids lie below this, as in a notebook that is opened.
const MAX_ID: i64 = 1 << 53;

/// Refuses `place` unless `is_valid`.
fn require(is_valid: bool, place: impl FnOnce() -> String) -> Result<()> {
    if is_valid { Ok(()) } else { Err(Error::InvalidExport(place())) }
}

/// Refuses ids that are out of range or come twice.
fn distinct(list: &str, ids: impl IntoIterator<Item = i64>) -> Result<()> {
    let mut seen = HashSet::new();
    for (nth, id) in ids.into_iter().enumerate() {
        require((1..MAX_ID).contains(&id) && seen.insert(id), || format!("{list}[{nth}].id"))?;
    }
    Ok(())
}

fn is_calendar_day(day: NaiveDate) -> bool {
    (1..=9999).contains(&day.year())
}

fn days(place: &str, days: impl IntoIterator<Item = Option<NaiveDate>>) -> Result<()> {
    require(days.into_iter().flatten().all(is_calendar_day), || place.to_owned())
}

fn unique<T: Hash + Eq>(items: impl IntoIterator<Item = T>) -> bool {
    let mut seen = HashSet::new();
    items.into_iter().all(|item| seen.insert(item))
}

/// Refuses a date that no entry can have, an id that no work period can have, and codes that are too long.
fn content(place: &str, content: &Content) -> Result<()> {
    let is_valid = FuzzyDate::new(content.date.on, content.date.precision) == Some(content.date);
    require(is_valid, || format!("{place}.content.date"))?;
    let is_id = |chosen| !matches!(chosen, WorkPeriodChoice::One(id) if !(1..MAX_ID).contains(&id.0));
    require(content.work_period.is_none_or(is_id), || format!("{place}.content.work_period"))?;
    content.normalized().map(drop).map_err(|_| Error::InvalidExport(format!("{place}.content.roles")))
}

impl Everything {
    /// Checks ids, references, days and lengths.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidExport`] with the first place that is wrong.
    pub fn check(&self) -> Result<()> {
        require(self.format == EXPORT_FORMAT, || "format".to_owned())?;
        self.check_ids()?;
        self.check_entries()?;
        self.check_records()
    }

    fn check_ids(&self) -> Result<()> {
        distinct("forms", self.forms.iter().map(|form| form.id))?;
        distinct("entries", self.entries.iter().map(|entry| entry.id.0))?;
        let versions = self.entries.iter().flat_map(|entry| &entry.earlier_versions);
        distinct("earlier_versions", versions.map(|version| version.id.0))?;
        distinct("drafts", self.drafts.iter().map(|draft| draft.id.0))?;
        require(unique(self.drafts.iter().filter_map(|draft| draft.entry)), || "drafts.entry".to_owned())?;
        distinct("limits", self.limits.iter().map(|limit| limit.id.0))?;
        let reviews = self.limits.iter().flat_map(|limit| &limit.reviews);
        distinct("reviews", reviews.map(|review| review.id.0))?;
        distinct("work_periods", self.work_periods.iter().map(|period| period.id.0))?;
        distinct("contacts", self.contacts.iter().map(|contact| contact.id.0))?;
        distinct("agenda", self.agenda.iter().map(|item| item.id.0))?;
        distinct("job_lines", self.job_lines.iter().map(|line| line.id.0))?;
        distinct("recipient_keys", self.recipient_keys.iter().map(|key| key.id.0))?;
        distinct("sessions", self.sessions.iter().map(|session| session.id.0))?;
        distinct("agreements", self.agreements.iter().map(|agreement| agreement.id.0))?;
        distinct("questionnaires", self.questionnaires.iter().map(|accepted| accepted.id.0))?;
        distinct("sharing_log", self.sharing_log.iter().map(|summary| summary.id.0))?;
        for (table, last) in &self.last_ids {
            require((0..MAX_ID).contains(last), || format!("last_ids.{table}"))?;
        }
        let markers = self.limits.iter().flat_map(|limit| {
            let times = limit.times_aside.iter().flat_map(|time| [time.after_entry, time.until_entry]);
            let reviews = limit.reviews.iter().map(|review| review.after_entry);
            times.chain(reviews).chain([limit.adopted_after]).chain(limit.aside_after)
        });
        require(markers.into_iter().all(|id| (0..MAX_ID).contains(&id)), || "limits".to_owned())?;
        let markers = self.sessions.iter().map(|session| session.after_entry);
        let mut markers = markers.chain(self.agreements.iter().map(|agreement| agreement.after_entry));
        require(markers.all(|id| (0..MAX_ID).contains(&id)), || "sessions.after_entry".to_owned())
    }

    fn check_entries(&self) -> Result<()> {
        let forms: HashSet<i64> = self.forms.iter().map(|form| form.id).collect();
        for (nth, entry) in self.entries.iter().enumerate() {
            let place = format!("entries[{nth}]");
            require(forms.contains(&entry.form), || format!("{place}.form"))?;
            content(&place, &entry.content)?;
            days(&place, [Some(entry.created_on), Some(entry.updated_on), entry.binned_on])?;
            for version in &entry.earlier_versions {
                let place = format!("{place}.earlier_versions");
                content(&place, &version.content)?;
                days(&place, [Some(version.updated_on), Some(version.replaced_on)])?;
            }
        }
        for (nth, draft) in self.drafts.iter().enumerate() {
            require(forms.contains(&draft.form), || format!("drafts[{nth}].form"))?;
            days(&format!("drafts[{nth}]"), [Some(draft.updated_on), Some(draft.content.date.on)])?;
        }
        Ok(())
    }

    fn check_records(&self) -> Result<()> {
        let invalid = |place: String| move |_: Error| Error::InvalidExport(place);
        for (nth, limit) in self.limits.iter().enumerate() {
            let place = format!("limits[{nth}]");
            limit.plan.to_validated_json().map_err(invalid(format!("{place}.plan")))?;
            days(
                &place,
                [Some(limit.created_on), Some(limit.updated_on), limit.put_aside_on, limit.asked_on],
            )?;
            days(&place, limit.reviews.iter().map(|review| Some(review.on)))?;
        }
        for (nth, period) in self.work_periods.iter().enumerate() {
            WorkPeriod::from(period).validate().map_err(invalid(format!("work_periods[{nth}]")))?;
        }
        for (nth, contact) in self.contacts.iter().enumerate() {
            contact.content.to_validated_json().map_err(invalid(format!("contacts[{nth}].content")))?;
        }
        for (nth, item) in self.agenda.iter().enumerate() {
            item.content.to_validated_json().map_err(invalid(format!("agenda[{nth}].content")))?;
            days(&format!("agenda[{nth}]"), [Some(item.created_on), item.done_on])?;
        }
        for (nth, line) in self.job_lines.iter().enumerate() {
            JobLineContent::from(line).validate().map_err(invalid(format!("job_lines[{nth}]")))?;
            days(&format!("job_lines[{nth}]"), [Some(line.created_on)])?;
        }
        for (nth, key) in self.recipient_keys.iter().enumerate() {
            let place = format!("recipient_keys[{nth}]");
            recipient_keys::validate(&key.label, &key.public_key).map_err(invalid(place.clone()))?;
            days(&place, [Some(key.created_on), key.last_used_on])?;
        }
        for (nth, session) in self.sessions.iter().enumerate() {
            session.validate().map_err(invalid(format!("sessions[{nth}]")))?;
            days(&format!("sessions[{nth}]"), [Some(session.created_on)])?;
        }
        for (nth, agreement) in self.agreements.iter().enumerate() {
            agreement.validate().map_err(invalid(format!("agreements[{nth}]")))?;
            days(&format!("agreements[{nth}]"), [Some(agreement.created_on), agreement.settled_on])?;
        }
        for (nth, accepted) in self.questionnaires.iter().enumerate() {
            let file = accepted.file.as_bytes();
            let is_whole = file.len() <= practice::MAX_FILE_SIZE
                && accepted.sha256 == format!("{:x}", Sha256::digest(file));
            require(is_whole, || format!("questionnaires[{nth}].file"))?;
            days(&format!("questionnaires[{nth}]"), [Some(accepted.accepted_on), accepted.rights_on])?;
        }
        for (nth, shared) in self.sharing_log.iter().enumerate() {
            let place = format!("sharing_log[{nth}]");
            days(&place, [shared.on, shared.first, shared.last].map(Some))?;
            for key in &shared.keys {
                key.validate().map_err(invalid(format!("{place}.keys")))?;
            }
        }
        for (nth, stretch) in self.reference_stretches.iter().enumerate() {
            stretch.validate().map_err(invalid(format!("reference_stretches[{nth}]")))?;
        }
        require(self.custom_words.has_valid_lengths(), || "custom_words".to_owned())?;
        days("notebook", [Some(self.notebook.created_on), Some(self.exported_on)])?;
        self.check_lengths()
    }
}

impl From<&ExportedWorkPeriod> for WorkPeriod {
    fn from(period: &ExportedWorkPeriod) -> Self {
        let ExportedWorkPeriod { id, starts_on, ends_on, content } = period.clone();
        Self { id: Some(id), starts_on, ends_on, content }
    }
}

impl Everything {
    fn check_lengths(&self) -> Result<()> {
        use crate::drafts::form_autosave as autosave;
        use crate::settings::{early_sign, preferences};
        let is_short = self.notebook.early_sign.len() <= early_sign::MAX_BYTES;
        require(is_short, || "notebook.early_sign".to_owned())?;
        for (name, value) in &self.preferences {
            let is_short =
                name.len() <= preferences::MAX_NAME_BYTES && value.len() <= preferences::MAX_VALUE_BYTES;
            require(is_short, || "preferences".to_owned())?;
        }
        for (key, form) in &self.autosaved_forms {
            let is_short = key.len() <= autosave::MAX_KEY_BYTES && form.len() <= autosave::MAX_CONTENT_BYTES;
            require(is_short, || "autosaved_forms".to_owned())?;
        }
        Ok(())
    }
}
