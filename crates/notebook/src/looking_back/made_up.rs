//! A made-up notebook: it shows what *Looking back* will be like, and is never saved.

use chrono::{Days, NaiveDate};
use journal::{Content, EntryInput, JobLineContent, Journal, MemoryStore, WorkPeriod, WorkPeriodContent};
use practice::{
    FuzzyDate, Library, MadeUpLimit, MadeUpLine, MadeUpNote, MadeUpNotes, MadeUpPeriod, Precision,
    SharingStatus, StarterLimit, made_up_notes, shipped, starter_limits,
};

use crate::error::{Error, Result};
use crate::notebook::Notebook;

/// Made-up notes in a journal of their own, which has no file and is gone when this is dropped.
pub struct MadeUpNotebook {
    journal: Journal<MemoryStore>,
    language: String,
    today: NaiveDate,
}

impl MadeUpNotebook {
    /// Fills a journal in memory with the made-up notes of a language, up to `today`. The same day
    /// always gives the same notes.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`]; [`Error::Journal`] if there is no memory for them.
    pub fn new(language: &str, today: NaiveDate) -> Result<Self> {
        let made_up = made_up_notes(language).map_err(|_| Error::ShippedTexts)?;
        let library = shipped(language).map_err(|_| Error::ShippedTexts)?;
        let starters = starter_limits(language).map_err(|_| Error::ShippedTexts)?;
        let mut filling = Filling { journal: Journal::in_memory(day_before(today, oldest(made_up)))?, today };
        for period in &made_up.periods {
            filling.work_period(period)?;
        }
        // A check-in counts for the limits that were there when it was saved.
        let mut limits = made_up.limits.iter().peekable();
        for note in &made_up.notes {
            while let Some(limit) = limits.next_if(|limit| limit.since >= note.ago) {
                filling.limit(limit, starters)?;
            }
            filling.note(note, library)?;
        }
        for limit in limits {
            filling.limit(limit, starters)?;
        }
        for MadeUpLine { part, text } in &made_up.lines {
            let content = JobLineContent { part: *part, words: text.clone() };
            filling.journal.save_job_line(None, &content, today)?;
        }
        Ok(Self { journal: filling.journal, language: language.to_owned(), today })
    }

    /// Returns true if these are the notes of this language and day.
    pub fn is_for(&self, language: &str, today: NaiveDate) -> bool {
        self.language == language && self.today == today
    }

    /// The notebook to look at.
    pub fn notebook(&mut self) -> Notebook<'_, MemoryStore> {
        Notebook { journal: &mut self.journal, language: &self.language, today: self.today }
    }
}

/// A journal that is being filled.
struct Filling {
    journal: Journal<MemoryStore>,
    today: NaiveDate,
}

impl Filling {
    fn work_period(&mut self, made_up: &MadeUpPeriod) -> Result<()> {
        let starts_on = day_before(self.today, made_up.starts);
        let period = WorkPeriod {
            id: None,
            starts_on,
            ends_on: made_up.ends.map(|ago| day_before(self.today, ago)),
            content: WorkPeriodContent {
                label: made_up.label.clone(),
                setting: Some(made_up.setting.clone()),
                hours_band: Some(made_up.hours_band.clone()),
                tenure_band: Some(made_up.tenure_band.clone()),
                has_job_description: Some(made_up.has_job_description.clone()),
                formerly_treated_here: None,
            },
        };
        self.journal.save_work_period(&period, false, starts_on)?;
        Ok(())
    }

    fn limit(&mut self, made_up: &MadeUpLimit, starters: &[StarterLimit]) -> Result<()> {
        let starter = starters.iter().find(|limit| limit.id == made_up.starter);
        let starter = starter.ok_or(Error::ShippedTexts)?;
        self.journal.adopt_limit(starter, day_before(self.today, made_up.since))?;
        Ok(())
    }

    fn note(&mut self, made_up: &MadeUpNote, library: &Library) -> Result<()> {
        let form = library.form(&made_up.form).ok_or(Error::ShippedTexts)?;
        let on = day_before(self.today, made_up.ago);
        let content = Content {
            date: FuzzyDate { on, precision: Precision::Day },
            share: SharingStatus::Private,
            roles: made_up.roles.clone(),
            tags: Vec::new(),
            answers: made_up.answers.clone(),
            from: None,
            work_period: None,
        };
        let input = EntryInput { writing: 0, draft: None, entry: None, form: form.id.clone(), content };
        self.journal.save_entry(&input, form, on)?;
        Ok(())
    }
}

fn oldest(made_up: &MadeUpNotes) -> u32 {
    made_up.periods.iter().map(|period| period.starts).max().unwrap_or_default()
}

fn day_before(today: NaiveDate, days: u32) -> NaiveDate {
    today.checked_sub_days(Days::new(days.into())).unwrap_or(today)
}
