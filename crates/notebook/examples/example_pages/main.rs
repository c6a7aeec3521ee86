//! Writes example pages for looking at, as HTML: `example_pages FOLDER`. The notes of `notebook.json`
//! are made up; everything else is as in the program: they are saved in a notebook, their pages are
//! selected, their places looked at, and the pages composed.

#![allow(clippy::expect_used, reason = "an example that cannot be written has failed")]

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use journal::{
    AgendaItemContent, AgreementContent, AgreementProgress, Content, EntryId, EntryInput, JobLineContent,
    Journal, SessionPlan, SessionRecord,
};
use notebook::Notebook;
use practice::{
    Answer, Answers, DeviceOwner, FuzzyDate, Leaf, PlaceChoice, Precision, Recipient, SharingStatus,
    Workload, shipped, starter_limits,
};
use serde::Deserialize;
use summary::{LeafContent, Period, SelectedEntry, Selection, document_texts};
use vault::{NewPassphrase, Passphrase, VaultFolder, WorkFactor};

const LANGUAGE: &str = "en";
const NOTEBOOK: &str = include_str!("notebook.json");

/// A notebook, and the pages that are prepared from it.
#[derive(Deserialize)]
struct Example {
    kept: Vec<Kept>,
    pages: Vec<Page>,
}

/// A day, and what was kept on it. The days are in order.
#[derive(Deserialize)]
struct Kept {
    on: NaiveDate,
    #[serde(flatten)]
    what: What,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    Limit(String),
    Note(Note),
    /// Answers to the four short ratings.
    Rating([i64; 4]),
    Agenda(AgendaItemContent),
    JobLine(JobLineContent),
    /// A session that took place, with what was agreed in it.
    Session(Vec<AgreementContent>),
}

#[derive(Deserialize)]
struct Note {
    /// Name by which pages select it.
    name: String,
    form: String,
    #[serde(default)]
    roles: Vec<String>,
    answers: BTreeMap<String, Answer>,
}

/// A page, with what is switched on for it.
#[derive(Deserialize)]
struct Page {
    name: String,
    prepared_on: NaiveDate,
    recipient: Recipient,
    worked: Option<Workload>,
    period: Period,
    ratings: Vec<String>,
    limits: Vec<String>,
    pictures: Vec<String>,
    items: Vec<String>,
    #[serde(default)]
    edits: BTreeMap<String, String>,
    /// Parts of notes by the name of the note.
    notes: BTreeMap<String, Vec<String>>,
}

fn main() {
    let folder = std::env::args().nth(1).expect("a folder");
    let example: Example = serde_json::from_str(NOTEBOOK).expect("a notebook");
    let home = tempfile::tempdir().expect("a folder");
    let mut journal = create(home.path(), example.kept.first().expect("something is kept").on);
    let mut notes = HashMap::new();
    let mut kept = example.kept.into_iter().peekable();
    for page in example.pages {
        while let Some(next) = kept.next_if(|next| next.on <= page.prepared_on) {
            keep(&mut journal, next, &mut notes);
        }
        write(Path::new(&folder), &page.name, &compose(&mut journal, &page, &notes));
    }
    let mut notebook = Notebook { journal: &mut journal, language: LANGUAGE, today: NaiveDate::MIN };
    let leaf =
        LeafContent { leaf: Leaf::Workplaces, language: None, texts: Vec::new(), looked_at: BTreeMap::new() };
    write(Path::new(&folder), "three-studies", notebook.compose_leaf(&leaf).expect("composed").html());
}

fn create(home: &Path, on: NaiveDate) -> Journal {
    let typed = Passphrase::from_typed("the heron waited by the tram stop").expect("words");
    let passphrase = NewPassphrase::choose(&typed).expect("long enough");
    let folder = VaultFolder::within(&home.join("data"));
    Journal::create(&folder, &passphrase, WorkFactor::FOR_TESTS, DeviceOwner::Mine, on).expect("created")
}

fn write(folder: &Path, name: &str, html: &str) {
    fs::write(folder.join(format!("example-{name}.html")), html).expect("written");
}

fn keep(journal: &mut Journal, Kept { on, what }: Kept, notes: &mut HashMap<String, EntryId>) {
    match what {
        What::Limit(id) => {
            let starters = starter_limits(LANGUAGE).expect("limits ship");
            let starter = starters.iter().find(|limit| limit.id == id).expect("it ships");
            journal.adopt_limit(starter, on).expect("adopted");
        }
        What::Note(Note { name, form, roles, answers }) => {
            notes.insert(name, save(journal, on, &form, roles, answers));
        }
        What::Rating(numbers) => {
            let ids = ["pu1", "pu2", "pu3", "pu4"].map(str::to_owned);
            let answers = ids.into_iter().zip(numbers.map(Answer::Number)).collect();
            save(journal, on, "pulse", Vec::new(), answers);
        }
        What::Agenda(content) => drop(journal.add_agenda_item(&content, &[], on).expect("added")),
        What::JobLine(content) => drop(journal.save_job_line(None, &content, on).expect("saved")),
        What::Session(agreements) => session(journal, on, &agreements),
    }
}

fn save(journal: &mut Journal, on: NaiveDate, form: &str, roles: Vec<String>, answers: Answers) -> EntryId {
    let date = FuzzyDate { on, precision: Precision::Day };
    let content = Content {
        date,
        share: SharingStatus::Private,
        roles,
        tags: Vec::new(),
        answers,
        from: None,
        work_period: None,
    };
    let input = EntryInput { writing: 0, draft: None, entry: None, form: form.to_owned(), content };
    let form = shipped(LANGUAGE).expect("forms ship").form(form).expect("a form");
    journal.save_entry(&input, form, on).expect("saved")
}

fn session(journal: &mut Journal, on: NaiveDate, agreements: &[AgreementContent]) {
    let plan = SessionPlan { on, at: None, kind: None, minutes: Some(60) };
    let id = journal.plan_session(None, &plan, on).expect("planned");
    let record = SessionRecord {
        outcome: Some(practice::SessionOutcome::Held),
        on,
        talked_about: Vec::new(),
        decisions: String::new(),
        useful: None,
        next_on: None,
    };
    journal.record_session(id, &record, on).expect("recorded");
    for agreement in agreements {
        journal.add_agreement(Some(id), agreement, &AgreementProgress::default(), on).expect("agreed");
    }
}

fn compose(journal: &mut Journal, page: &Page, notes: &HashMap<String, EntryId>) -> String {
    let mut notebook = Notebook { journal, language: LANGUAGE, today: page.prepared_on };
    let entries = page.notes.iter().map(|(name, parts)| SelectedEntry {
        entry: *notes.get(name).unwrap_or_else(|| panic!("no note {name}")),
        parts: parts.clone(),
        words: BTreeMap::new(),
    });
    let mut selection = Selection {
        recipient: Some(page.recipient),
        language: None,
        period: page.period,
        worked: page.worked,
        ratings: page.ratings.clone(),
        limits: page.limits.clone(),
        pictures: page.pictures.clone(),
        items: page.items.clone(),
        entries: entries.collect(),
        edits: page.edits.clone(),
        looked_at: BTreeMap::new(),
    };
    check_offered(&mut notebook, &selection, &page.name);
    for text in document_texts(notebook.journal, &selection, LANGUAGE).expect("texts") {
        for place in &text.places {
            selection.decide(&text.text, place, Some(PlaceChoice::Keep));
        }
    }
    notebook.compose_summary(&selection).expect("composed").html().to_owned()
}

/// Panics if the page selects what its period does not offer: it would be missing without a word.
fn check_offered(notebook: &mut Notebook<'_>, selection: &Selection, page: &str) {
    let offered = notebook.summary_choices(selection.period, selection.recipient).expect("choices");
    let items = offered.sections.iter().flat_map(|section| &section.items).map(|item| item.id.as_str());
    let ratings = offered.ratings.iter().map(|rating| rating.id.as_str());
    let limits = offered.limits.iter().map(|limit| limit.id.as_str());
    let pictures = offered.pictures.iter().map(|picture| picture.id.as_str());
    for (offered, selected) in [
        (items.collect::<Vec<_>>(), &selection.items),
        (ratings.collect(), &selection.ratings),
        (limits.collect(), &selection.limits),
        (pictures.collect(), &selection.pictures),
    ] {
        for one in selected {
            assert!(offered.contains(&one.as_str()), "{page} selects {one}; there are {offered:?}");
        }
    }
}
