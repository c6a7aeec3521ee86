//! What the pages are told about forms and entries.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use journal::{DraftId, DueFollowUp, Entry, EntryId, EntryInput, Journal, Links, VersionId};
use practice::{
    AnswerListItems, Choice, Count, EntryKind, Form, FuzzyDate, Library, Score, ScoreChange, SupportRules,
};
use serde::Serialize;

use crate::error::Error;
use crate::gate_settings::GateSettings;
use crate::gentle::{SupportMessage, workplace_question};
use crate::{questionnaires, today};

/// A form in a list.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct FormCard {
    id: String,
    kind: String,
    title: String,
    about: Option<String>,
    length: Option<String>,
}

/// Everything that can be begun.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct FormsView {
    /// The doors, in order.
    kinds: &'static [EntryKind],
    forms: Vec<FormCard>,
    /// The roles that any entry can be marked with, grouped by where they are lived.
    roles: &'static [Choice],
    /// When something gentle is said while writing.
    gentle: Option<&'static SupportRules>,
}

/// A form to be filled in.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct FormView {
    form: Cow<'static, Form>,
    /// When it was last filled in, if it was.
    last_on: Option<FuzzyDate>,
}

/// An entry, with what follows from its answers.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct EntryView {
    entry: Entry,
    counts: Vec<Count>,
    scores: Vec<Score>,
    /// How the scores of a questionnaire differ from those of the time before.
    changes: Vec<ScoreChange>,
    listed: Vec<AnswerListItems>,
    links: Links,
    /// The sections that were folded until some days had passed, and are open by now, by id.
    open_by_now: Vec<String>,
}

/// What is said once something is kept.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct SavedEntry {
    entry: EntryId,
    counts: Vec<Count>,
    scores: Vec<Score>,
    /// How the scores of a questionnaire differ from those of the time before.
    changes: Vec<ScoreChange>,
    listed: Vec<AnswerListItems>,
    /// With the first self-rating, and never again, it is time to ask where the person works: on its day they worked there.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    asks_where: Option<NaiveDate>,
    /// At most one thing that is said gently.
    gentle: Option<SupportMessage>,
    /// The notes that make a question about the workplace; none without one.
    workplace: Vec<EntryId>,
}

/// Something that waits, without a word of what it is about.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Unfinished {
    /// Begun and not kept yet.
    Draft { id: DraftId },
    /// Short questions that come back after an entry.
    FollowUp { entry: EntryId, form: String },
}

/// What Today shows.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct TodayView {
    /// What waits to be gone on with: what is begun, the newest first, and then what comes back.
    waiting: Vec<Unfinished>,
    /// Whether anything has been kept.
    anything_kept: bool,
    /// Whether anything is set aside to be talked about.
    set_aside: bool,
    /// The codes of the kinds that were used lately, the most used first.
    used_lately: Vec<String>,
    /// The page's own choices, such as what it unfolds, by name.
    preferences: BTreeMap<String, String>,
}

/// Every form in the person's language.
pub(crate) fn library(journal: &Journal) -> Result<&'static Library, Error> {
    practice::shipped(&language(journal)).map_err(|_| Error::Internal)
}

/// Leaves the questions that come back after an entry until the next ones.
pub(crate) fn leave_follow_up(journal: &mut Journal, entry: EntryId) -> Result<(), Error> {
    let forms = library(journal)?.forms();
    Ok(journal.skip_follow_up(entry, forms, today::date())?)
}

/// The language that the person reads.
pub(crate) fn language(journal: &Journal) -> String {
    GateSettings::read(journal.vault().folder().data()).language
}

/// The form of something new. A draft and an entry go on with their own, even when no such form is shipped any more.
pub(crate) fn form_of_new(
    journal: &mut Journal,
    writing: &EntryInput,
) -> Result<Option<Cow<'static, Form>>, Error> {
    match (writing.draft, writing.entry) {
        (None, None) => form(journal, &writing.form).map(Some),
        _ => Ok(None),
    }
}

fn form(journal: &mut Journal, id: &str) -> Result<Cow<'static, Form>, Error> {
    if Form::is_questionnaire(id).is_some() {
        return questionnaires::form(journal, id);
    }
    let form = library(journal)?.form(id).ok_or(Error::NoSuchForm)?;
    let own_sign = if form.early_sign.is_some() { journal.early_sign()? } else { None };
    Ok(own_sign.map_or(Cow::Borrowed(form), |sentence| Cow::Owned(form.with_early_sign(&sentence))))
}

impl FormsView {
    pub(crate) fn of(journal: &Journal) -> Result<Self, Error> {
        let library = library(journal)?;
        Ok(Self {
            kinds: library.kinds(),
            forms: library.forms().iter().map(FormCard::of).collect(),
            roles: library.option_set("role"),
            gentle: practice::support_rules(),
        })
    }
}

impl FormCard {
    fn of(form: &Form) -> Self {
        Self {
            id: form.id.clone(),
            kind: form.kind.clone(),
            title: form.title.clone(),
            about: form.about.clone(),
            length: form.length.clone(),
        }
    }
}

impl FormView {
    pub(crate) fn of(journal: &mut Journal, id: &str) -> Result<Self, Error> {
        let form = form(journal, id)?;
        let last_on = journal.latest_entry_date(&form)?;
        let form = questionnaires::in_its_order(journal, &form)?.map_or(form, Cow::Owned);
        Ok(Self { form, last_on })
    }
}

impl EntryView {
    pub(crate) fn read(journal: &mut Journal, id: EntryId) -> Result<Self, Error> {
        let entry = journal.entry(id)?;
        Self::of(journal, entry)
    }

    /// An entry as it was.
    pub(crate) fn read_earlier(journal: &mut Journal, id: VersionId) -> Result<Self, Error> {
        let entry = journal.earlier_version(id)?;
        Self::of(journal, entry)
    }

    fn of(journal: &mut Journal, entry: Entry) -> Result<Self, Error> {
        // Whatever hinders comparing it does not hinder reading it.
        let changes = questionnaires::changes(journal, &entry).unwrap_or_default();
        let (form, answers) = (&entry.form, &entry.content.answers);
        // A day that cannot be understood opens nothing before its time.
        let kept_on = entry.created_on.parse().unwrap_or(NaiveDate::MAX);
        Ok(Self {
            counts: form.counts(answers),
            scores: form.scores(answers),
            changes,
            listed: form.answer_lists(answers),
            links: journal.links(entry.id, &entry.content)?,
            open_by_now: form
                .sections_open_by(kept_on, today::date())
                .into_iter()
                .map(str::to_owned)
                .collect(),
            entry,
        })
    }
}

impl SavedEntry {
    /// Keeps what was written, and says what follows from it.
    pub(crate) fn keep(journal: &mut Journal, writing: &EntryInput) -> Result<Self, Error> {
        let (form, forms) = (form_of_new(journal, writing)?, library(journal)?.forms());
        let id = journal.save_entry_with_follow_ups(writing, form.as_deref(), forms, today::date())?;
        // It is kept: whatever hinders reading it now must not make anybody keep it twice.
        let read = EntryView::read(journal, id).ok();
        // What is changed asks and says nothing anew.
        let new = read.as_ref().map(|view| &view.entry).filter(|_| writing.entry.is_none());
        let asks_where = new
            .filter(|entry| asks_where(journal, entry).unwrap_or(false))
            .map(|entry| entry.content.date.on);
        let gentle = new.and_then(|entry| SupportMessage::after(journal, entry).unwrap_or_default());
        let workplace = new.map(|entry| workplace_question(journal, entry).unwrap_or_default());
        let workplace = workplace.unwrap_or_default();
        let told = read.map(|view| (view.counts, view.scores, view.changes, view.listed));
        let (counts, scores, changes, listed) = told.unwrap_or_default();
        Ok(Self { entry: id, counts, scores, changes, listed, asks_where, gentle, workplace })
    }
}

/// Whether a period of work is worth asking about: with a rating, while there is none.
fn asks_where(journal: &mut Journal, entry: &Entry) -> Result<bool, Error> {
    let rates = entry.form.early_sign.is_some();
    Ok(rates && journal.is_first_of_kind(entry)? && journal.work_periods()?.is_empty())
}

impl Unfinished {
    fn of(journal: &mut Journal) -> Result<Vec<Self>, Error> {
        let drafts = journal.drafts()?.into_iter().map(|draft| Self::Draft { id: draft.id });
        let forms = library(journal)?.forms();
        let come_back = journal.due_follow_ups(forms, today::date())?.into_iter();
        let follow_ups = come_back.map(|DueFollowUp { entry, form }| Self::FollowUp { entry, form });
        Ok(drafts.chain(follow_ups).collect())
    }
}

impl TodayView {
    pub(crate) fn of(journal: &mut Journal) -> Result<Self, Error> {
        Ok(Self {
            waiting: Unfinished::of(journal)?,
            anything_kept: journal.has_entries()?,
            set_aside: journal.has_entries_to_talk_about()?,
            used_lately: journal.recent_kinds(today::date())?,
            preferences: journal.preferences()?,
        })
    }
}

#[cfg(all(test, feature = "bindings"))]
mod bindings {
    use journal::{
        AgendaItem, Contact, CustomWords, Draft, EntryInput, Filter, FilterChoices, MonthPage, SearchPage,
        SharedSummaryCard, VersionCard,
    };
    use summary::{AvailableContent, Part, PhraseKind, Selection};
    use ts_rs::{Config, TS};

    #[test]
    fn what_crosses_without_a_view_of_its_own_is_exported_too() {
        fn export<T: TS + 'static>() {
            T::export_all(&Config::from_env()).unwrap();
        }
        export::<SharedSummaryCard>();
        export::<Selection>();
        export::<Contact>();
        export::<Draft>();
        export::<Filter>();
        export::<FilterChoices>();
        export::<AvailableContent>();
        export::<MonthPage>();
        export::<CustomWords>();
        export::<Part>();
        export::<PhraseKind>();
        export::<SearchPage>();
        export::<AgendaItem>();
        export::<VersionCard>();
        export::<EntryInput>();
    }
}
