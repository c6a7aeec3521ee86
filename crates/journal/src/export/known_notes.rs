//! Recognises notes that a notebook has already.

use std::collections::HashMap;

use chrono::NaiveDate;
use practice::{Answer, Form, FuzzyDate};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::entries::content::Content;
use crate::entries::text_expiry;
use crate::entries::work_period_choice::{BOTH_OR_NEITHER, WorkPeriodChoice};
use crate::error::Result;
use crate::export::everything::{Everything, ExportedEntry};
use crate::ids::EntryId;

/// Fingerprint of a note: its form, its date and its answers. Tags, roles, the workplace and the sharing
/// status do not count, so that a note is recognised after they were changed.
type Fingerprint = [u8; 32];

/// Descriptions of work periods by their ids, which differ between notebooks.
type WorkPeriods = HashMap<i64, String>;

/// The notes of a notebook by their fingerprints, those in the bin and earlier versions too. Each is
/// recognised once: of two equal notes of a day, such as the check-ins of two workplaces, one that is
/// here leaves the other missing.
pub(crate) struct KnownNotes {
    by_words: HashMap<Fingerprint, Vec<KnownNote>>,
    /// The notes as they are, without their text.
    rests: HashMap<EntryId, Rest>,
    work_periods: WorkPeriods,
}

/// Parts that a note shares with an exported one that says the same.
#[derive(Clone, Copy)]
enum Common {
    /// The id too: in one notebook it means the same note.
    Id,
    /// The workplace too.
    Workplace,
    Words,
}

/// A note that says the same, now or in an earlier version.
struct KnownNote {
    id: EntryId,
    /// Description of the workplace that it is about.
    workplace: Option<String>,
}

/// A note without its text.
struct Rest {
    print: Fingerprint,
    created_on: String,
    has_expired: bool,
}

impl KnownNotes {
    /// Reads all notes. Those that this version cannot decode are not known.
    pub(crate) fn read(db: &Connection) -> Result<Self> {
        let (by_words, rests) = (HashMap::new(), HashMap::new());
        let mut known = Self { by_words, rests, work_periods: work_periods_of(db)? };
        let notes = "SELECT id, form, content, created_on, EXISTS (
                         SELECT 1 FROM text_expiry WHERE text_expiry.entry = entry.id AND state = ?1
                     ) AS has_expired FROM entry ORDER BY id";
        let mut read = db.prepare(notes)?;
        let mut rows = read.query([text_expiry::EXPIRED])?;
        while let Some(row) = rows.next()? {
            let (id, form): (EntryId, String) = (row.get("id")?, row.get("form")?);
            let Ok(content) = Content::from_json(&row.get::<_, String>("content")?) else { continue };
            known.add(id, &form, &content);
            let has_expired = row.get::<_, bool>("has_expired")? || content.has_expired();
            let print = fingerprint(&form, &content.without_text());
            known.rests.insert(id, Rest { print, created_on: row.get("created_on")?, has_expired });
        }
        // After the notes as they are: one that is the same is recognised before an earlier version.
        let versions = "SELECT entry.form, earlier_version.content, entry.id FROM earlier_version
                        JOIN entry ON entry.id = earlier_version.entry";
        let mut read = db.prepare(versions)?;
        let mut rows = read.query([])?;
        while let Some(row) = rows.next()? {
            let form: String = row.get(0)?;
            if let Ok(content) = Content::from_json(&row.get::<_, String>(1)?) {
                known.add(row.get(2)?, &form, &content);
            }
        }
        Ok(known)
    }

    fn add(&mut self, id: EntryId, form: &str, content: &Content) {
        let same = self.by_words.entry(fingerprint(form, content)).or_default();
        if same.iter().all(|known| known.id != id) {
            let workplace = described(content.work_period, &self.work_periods);
            same.push(KnownNote { id, workplace });
        }
    }

    /// A note that says the same on the same day, and was not taken before.
    pub(crate) fn take(&mut self, form: &Form, content: &Content) -> Option<EntryId> {
        self.take_if(form, content, |_| true)
    }

    fn take_if(
        &mut self,
        form: &Form,
        content: &Content,
        is_wanted: impl Fn(&KnownNote) -> bool,
    ) -> Option<EntryId> {
        let same = self.by_words.get_mut(&fingerprint(&form.id, content))?;
        let at = same.iter().position(is_wanted)?;
        Some(same.remove(at).id)
    }

    /// The exported notes that are here, by their ids in the export: those that say the same, first about
    /// the same workplace, and in an export of this notebook, whose vault is `vault_id`, before that under
    /// the same id; there also those that differ by a text alone that has expired here or there.
    ///
    /// Without their texts notes of a day are alike, so that these are known by their ids, which mean
    /// the same in one notebook only. A note of another one rather comes twice than not at all.
    pub(crate) fn recognise(mut self, everything: &Everything, vault_id: &str) -> HashMap<i64, EntryId> {
        let is_of_this = everything.notebook.vault_id.as_deref() == Some(vault_id);
        let forms: HashMap<i64, &Form> =
            everything.forms.iter().map(|exported| (exported.id, &exported.form)).collect();
        let work_periods = work_periods_in(everything);
        let mut recognised = HashMap::new();
        let passes = [Common::Id, Common::Workplace, Common::Words];
        for common in passes.into_iter().skip(usize::from(!is_of_this)) {
            for entry in &everything.entries {
                let Some(form) = forms.get(&entry.form) else { continue };
                if recognised.contains_key(&entry.id.0) {
                    continue;
                }
                let workplace = described(entry.content.work_period, &work_periods);
                let is_wanted = |known: &KnownNote| match common {
                    Common::Id => known.id == entry.id,
                    Common::Workplace => known.workplace == workplace,
                    Common::Words => true,
                };
                if let Some(known) = self.take_if(form, &entry.content, is_wanted) {
                    recognised.insert(entry.id.0, known);
                }
            }
        }
        if is_of_this {
            for entry in &everything.entries {
                let differs = forms.get(&entry.form).is_some_and(|form| self.differs_by_expiry(form, entry));
                if differs {
                    recognised.entry(entry.id.0).or_insert(entry.id);
                }
            }
        }
        recognised
    }

    /// Returns true if the note with the id of an exported one is that note before or after its text
    /// expired.
    fn differs_by_expiry(&self, form: &Form, entry: &ExportedEntry) -> bool {
        self.rests.get(&entry.id).is_some_and(|rest| {
            (rest.has_expired || entry.content.has_expired())
                && rest.created_on == entry.created_on.to_string()
                && rest.print == fingerprint(&form.id, &entry.content.without_text())
        })
    }
}

fn fingerprint(form: &str, content: &Content) -> Fingerprint {
    let FuzzyDate { on, precision } = content.date;
    let mut hash = Sha256::new();
    for part in [form, &on.to_string(), precision.code()] {
        hash.update(part);
        hash.update([0]);
    }
    let answered =
        content.answers.iter().filter(|(_, answer)| !matches!(answer, Answer::Skipped | Answer::NotShown));
    for (field, answer) in answered {
        hash.update(field);
        hash.update([0]);
        // An answer is a string, a number or a list of strings: it always has a JSON.
        hash.update(serde_json::to_vec(answer).unwrap_or_default());
        hash.update([0]);
    }
    hash.finalize().into()
}

/// The work periods of a notebook.
fn work_periods_of(db: &Connection) -> Result<WorkPeriods> {
    let mut read = db.prepare("SELECT id, starts_on, ends_on, content FROM phase")?;
    let described = read.query_map([], |row| {
        let (starts_on, ends_on): (String, Option<String>) = (row.get("starts_on")?, row.get("ends_on")?);
        Ok((row.get("id")?, description(&starts_on, ends_on.as_deref(), &row.get::<_, String>("content")?)))
    })?;
    Ok(described.collect::<rusqlite::Result<_>>()?)
}

/// The work periods of an export.
fn work_periods_in(everything: &Everything) -> WorkPeriods {
    let day = |day: NaiveDate| day.to_string();
    let periods = everything.work_periods.iter().map(|period| {
        // A few texts: they always have a JSON.
        let content = serde_json::to_string(&period.content).unwrap_or_default();
        (period.id.0, description(&day(period.starts_on), period.ends_on.map(day).as_deref(), &content))
    });
    periods.collect()
}

fn description(starts_on: &str, ends_on: Option<&str>, content: &str) -> String {
    format!("{starts_on} {} {content}", ends_on.unwrap_or_default())
}

/// The workplace that a note is about, as it is described in every notebook.
fn described(chosen: Option<WorkPeriodChoice>, work_periods: &WorkPeriods) -> Option<String> {
    match chosen? {
        WorkPeriodChoice::One(id) => work_periods.get(&id.0).cloned(),
        WorkPeriodChoice::BothOrNeither => Some(BOTH_OR_NEITHER.to_owned()),
    }
}
