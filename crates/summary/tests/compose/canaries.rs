//! Content that was not selected is not in the document.
//!
//! Every word of every form and of every answer occurs nowhere else. A thousand selections are
//! composed, and for each of these words it is known beforehand whether the document has it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::NaiveDate;
use journal::{Content, EntryId, EntryInput};
use practice::{
    Answer, Form, Fraction, FuzzyDate, Precision, QuestionKind, Reason, Recipient, Score, SharingStatus,
    shipped,
};
use summary::{Period, SelectedEntry, Selection, available_content};
use testsupport::repetitions;

use crate::fixtures::{Notebook, empty_selection, notebook, offered, parts_but, save, sketched, today};
use crate::items;
use crate::random::Random;

/// Items that say something of the notebook's own, and change what else is on the page.
const OF_THE_PAGE: [&str; 4] = ["page/numbers", "page/last", "session/last", "conflict/closeness"];
/// Words of the notebook that a document has in no other place, since the words of all forms are
/// replaced.
const ROLES: [(&str, &str); 4] = [
    ("friend", "Friend"),
    ("professional", "Professional"),
    ("staff_member", "Staff"),
    ("expert_by_experience", "Expert"),
];

/// Words that stand nowhere else.
#[derive(Default)]
struct Canaries(Vec<String>);

impl Canaries {
    fn next(&mut self, what: &str) -> String {
        let canary = format!("zq{}{what}", self.0.len());
        self.0.push(canary.clone());
        canary
    }

    /// A number that stands nowhere else.
    fn number(&mut self) -> i64 {
        let number = 700_000_001 + i64::try_from(self.0.len()).unwrap();
        self.0.push(number.to_string());
        number
    }
}

/// A saved entry, and the words of its parts after edits for the summary.
struct Kept {
    id: EntryId,
    form: Form,
    content: Content,
    scores: Vec<Score>,
    copy: BTreeMap<String, String>,
    binned: bool,
}

struct Flock {
    notebook: Notebook,
    kept: Vec<Kept>,
    all: BTreeSet<String>,
    ratings: Vec<String>,
    limits: Vec<String>,
    /// Words of items and limits that are the person's own, by id, with those for whom they are offered.
    own: BTreeMap<String, (String, Vec<Option<Recipient>>)>,
}

fn recipients() -> [Option<Recipient>; 5] {
    let [one, two, three, four] = Recipient::ALL.map(Some);
    [None, one, two, three, four]
}

/// The form with every word replaced.
fn in_other_words(form: &Form, version: &str, canaries: &mut Canaries) -> Form {
    let mut form = Form { version: version.to_owned(), ..form.clone() };
    form.title = canaries.next("title");
    for words in [&mut form.about, &mut form.length, &mut form.lead, &mut form.note, &mut form.more_help] {
        *words = Some(canaries.next("form"));
    }
    if let Some(gate) = &mut form.safety_check {
        gate.question = canaries.next("gate");
    }
    form.related_links.iter_mut().for_each(|way| way.words = canaries.next("way"));
    form.lists.iter_mut().for_each(|list| list.title = canaries.next("list"));
    for section in &mut form.sections {
        section.lines.iter_mut().for_each(|line| line.words = canaries.next("line"));
        for words in [&mut section.title, &mut section.about, &mut section.help, &mut section.unfold] {
            *words = Some(canaries.next("section"));
        }
        for field in &mut section.fields {
            field.label = canaries.next("question");
            field.help = Some(canaries.next("help"));
            match &mut field.ask {
                QuestionKind::Text { placeholder, .. } => *placeholder = Some(canaries.next("placeholder")),
                QuestionKind::Scale { to, from_label, to_label, .. } => {
                    *to = 999_999_999;
                    (*from_label, *to_label) = (canaries.next("from"), canaries.next("to"));
                }
                QuestionKind::Choice { options, .. }
                | QuestionKind::Choices { options }
                | QuestionKind::Outcome { options }
                | QuestionKind::Stars { options, .. } => {
                    for option in options {
                        option.label = canaries.next("label");
                        option.group = Some(canaries.next("group"));
                        option.counted = option.counted.as_ref().map(|_| canaries.next("counted"));
                    }
                }
                QuestionKind::Tick | QuestionKind::Date | QuestionKind::Number { .. } => {}
            }
        }
    }
    for scale in &mut form.scales {
        scale.name = canaries.next("scale");
        scale.range = (Fraction::from(0), Fraction::from(999_999_999));
        // All items of a scale are worth the same, whatever is chosen, so that its score is a
        // number of its own.
        let worth = Fraction::from(canaries.number());
        scale.transform = None;
        for field in form.sections.iter_mut().flat_map(|section| &mut section.fields) {
            if let (true, QuestionKind::Choice { options, .. }) =
                (scale.items.contains(&field.id), &mut field.ask)
            {
                options.iter_mut().for_each(|option| option.value = Some(worth.clone()));
            }
        }
    }
    form
}

fn answer(ask: &QuestionKind, canaries: &mut Canaries, random: &mut Random) -> Answer {
    match ask {
        _ if random.one_in(5) => Answer::Skipped,
        QuestionKind::Text { .. } => Answer::Text(canaries.next("written")),
        QuestionKind::Scale { .. } => Answer::Number(canaries.number()),
        QuestionKind::Choice { options, .. } | QuestionKind::Outcome { options } => {
            Answer::Choice(random.of(options).code.clone())
        }
        QuestionKind::Choices { options } => Answer::Choices(
            options.iter().filter(|_| random.one_in(4)).map(|option| option.code.clone()).collect(),
        ),
        QuestionKind::Stars { options, most } => {
            let starred = options.iter().filter(|_| random.one_in(4)).map(|option| option.code.clone());
            Answer::Choices(starred.take(*most as usize).collect())
        }
        QuestionKind::Tick => Answer::Choice(QuestionKind::TICKED.to_owned()),
        QuestionKind::Number { .. } => Answer::Number(canaries.number()),
        QuestionKind::Date => Answer::Skipped,
    }
}

/// The year of the entry with this number. Nothing else is of that year, nor of the next; the page
/// itself is of 2026.
fn year(nth: usize) -> i32 {
    let year = 1900 + 2 * i32::try_from(nth).unwrap();
    if year < 2020 { year } else { year + 20 }
}

fn random_content(form: &Form, nth: usize, canaries: &mut Canaries, random: &mut Random) -> Content {
    let precision = *random.of(&[Precision::Day, Precision::Week, Precision::Month, Precision::Season]);
    let summer = NaiveDate::from_ymd_opt(year(nth), 7, 15).unwrap();
    let answers = form.fields().map(|field| (field.id.clone(), answer(&field.ask, canaries, random)));
    let mut answers: practice::Answers = answers.collect();
    // Not too often: then there is nothing to rate.
    if let Some(not_rated) = form.not_rated.as_ref().filter(|_| !random.one_in(6)) {
        answers.insert(not_rated.field.clone(), Answer::Skipped);
    }
    if !form.has_answers(&form.validate(&answers).unwrap()) {
        return random_content(form, nth, canaries, random);
    }
    Content {
        date: FuzzyDate::new(summer, precision).unwrap(),
        share: *random.of(&[SharingStatus::Private, SharingStatus::Candidate, SharingStatus::Included]),
        roles: ROLES.iter().filter(|_| random.one_in(3)).map(|(code, _)| (*code).to_owned()).collect(),
        tags: vec![canaries.next("tag")],
        answers,
        from: None,
        work_period: None,
    }
}

fn flock(random: &mut Random) -> Flock {
    let (mut notebook, mut canaries, mut kept) = (notebook(), Canaries::default(), Vec::new());
    let library = shipped("en").unwrap();
    for version in ["1.1.0", "1.0.0"] {
        for shipped in library.forms() {
            let form = in_other_words(shipped, version, &mut canaries);
            for _ in 0..2 {
                let nth = kept.len();
                // First it says something else, so that there is an earlier version.
                let id = save(&mut notebook, &form, random_content(&form, nth, &mut canaries, random));
                let changed = random_content(&form, nth, &mut canaries, random);
                let writing = |content| EntryInput {
                    writing: 0,
                    draft: None,
                    entry: Some(id),
                    form: form.id.clone(),
                    content,
                };
                notebook.save_entry(&writing(changed), None, today()).unwrap();
                // Then a change is begun, and waits.
                let begun = random_content(&form, nth, &mut canaries, random);
                notebook.save_draft(&writing(begun), None, today()).unwrap();
                let binned = random.one_in(6);
                if binned {
                    notebook.move_to_bin(id, today()).unwrap();
                }
                let content = notebook.entry(id).unwrap().content;
                let copy = form.fields().map(|field| (field.id.clone(), canaries.next("copy"))).collect();
                let scores = form.scores(&content.answers);
                kept.push(Kept { id, form: form.clone(), content, scores, copy, binned });
            }
        }
    }
    let draft = random_content(&kept[0].form, 0, &mut canaries, random);
    let writing =
        EntryInput { writing: 0, draft: None, entry: None, form: kept[0].form.id.clone(), content: draft };
    notebook.save_draft(&writing, &kept[0].form, today()).unwrap();

    items::fill(&mut notebook, &mut |what| canaries.next(what));
    let everything = Period { first: "1900-01-01".parse().unwrap(), last: "2199-12-31".parse().unwrap() };
    let mut own: BTreeMap<String, (String, Vec<_>)> = BTreeMap::new();
    for recipient in recipients() {
        let offered = available_content(&mut notebook, everything, recipient, "en").unwrap();
        let items = offered.sections.into_iter().flat_map(|section| section.items);
        let items = items.map(|item| (item.id, item.own_words.unwrap_or_default()));
        let limits = offered.limits.into_iter().filter(|limit| limit.own_words);
        for (id, words) in items.chain(limits.map(|limit| (limit.id, limit.line))) {
            if !words.is_empty() {
                own.entry(id).or_insert_with(|| (words, Vec::new())).1.push(recipient);
            }
        }
    }
    let offered = offered(&mut notebook, everything);
    let mut all: BTreeSet<_> = canaries.0.into_iter().collect();
    all.extend((0..kept.len()).map(|nth| year(nth).to_string()));
    all.extend(ROLES.map(|(_, label)| label.to_owned()));
    Flock {
        notebook,
        kept,
        all,
        ratings: offered.ratings.into_iter().map(|rating| rating.id).collect(),
        limits: offered.limits.into_iter().map(|limit| limit.id).collect(),
        own,
    }
}

impl Flock {
    /// Some of it, switched on.
    fn some(&self, random: &mut Random) -> Selection {
        // In a year that no entry is of.
        let bound = |nth: usize| year(nth) + 1;
        let (one, other) = (random.below(self.kept.len()), random.below(self.kept.len()));
        let (first, last) =
            if random.one_in(3) { (0, self.kept.len()) } else { (one.min(other), one.max(other)) };
        let often = *random.of(&[1, 2, 4, 20]);
        let mut entries = Vec::new();
        for entry in &self.kept {
            if !random.one_in(often) {
                continue;
            }
            let mut part = |ids: &mut dyn FnMut(&str)| {
                for id in entry.copy.keys().map(String::as_str).chain([".roles"]) {
                    if random.one_in(4) {
                        ids(id);
                    }
                }
            };
            let (mut without, mut words) = (Vec::new(), BTreeMap::new());
            part(&mut |id| without.push(id.to_owned()));
            part(&mut |id| {
                words.insert(
                    id.to_owned(),
                    entry.copy.get(id).cloned().unwrap_or_else(|| "zqnothere".to_owned()),
                );
            });
            part(&mut |id| {
                words.insert(id.to_owned(), " \n".to_owned());
            });
            let without: Vec<&str> = without.iter().map(String::as_str).collect();
            entries.push(SelectedEntry { entry: entry.id, parts: parts_but(&without), words });
        }
        let recipient = *random.of(&recipients());
        let items: Vec<String> = self.own.keys().cloned().chain(OF_THE_PAGE.map(str::to_owned)).collect();
        let mut pick =
            |ids: &[String]| ids.iter().filter(|_| random.one_in(often)).cloned().collect::<Vec<_>>();
        Selection {
            ratings: pick(&self.ratings),
            limits: pick(&self.limits),
            pictures: Vec::new(),
            items: pick(&items),
            recipient,
            period: Period {
                first: NaiveDate::from_ymd_opt(bound(first) - 2, 1, 1).unwrap(),
                last: NaiveDate::from_ymd_opt(bound(last), 12, 31).unwrap(),
            },
            worked: None,
            entries,
            ..empty_selection()
        }
    }

    fn within(&self, period: Period) -> impl DoubleEndedIterator<Item = &Kept> {
        let is_within = move |entry: &&Kept| (period.first..=period.last).contains(&entry.content.date.on);
        self.kept.iter().filter(|entry| !entry.binned).filter(is_within)
    }

    /// The words that a page of this has, in the order in which nothing depends on them.
    fn words_of(&self, chosen: &Selection) -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        for entry in self.within(chosen.period) {
            if let Some(chosen) = chosen.entries.iter().find(|chosen| chosen.entry == entry.id) {
                words.extend(entry.words(chosen));
            }
        }
        words.extend(self.words_of_ratings(chosen));
        // The limits were looked at on one day.
        let has_looked = (chosen.period.first..=chosen.period.last)
            .contains(&NaiveDate::from_ymd_opt(2026, 10, 15).unwrap());
        for (id, (own, recipients)) in &self.own {
            let is_of_limits = id.starts_with("limit/") || id.starts_with("pushed/");
            let on = if id.starts_with("limit/") { &chosen.limits } else { &chosen.items };
            if on.contains(id) && recipients.contains(&chosen.recipient) && (has_looked || !is_of_limits) {
                words.insert(own.clone());
            }
        }
        words
    }

    fn words_of_ratings(&self, chosen: &Selection) -> Vec<String> {
        let mut words = Vec::new();
        for entry in self.within(chosen.period) {
            let version = &entry.form.version;
            let shipped = shipped("en").unwrap().form(&entry.form.id).unwrap();
            let suffix = if *version == shipped.version { String::new() } else { format!("@{version}") };
            for score in &entry.scores {
                let same = self.within(chosen.period).filter(|other| other.form.title == entry.form.title);
                let numbers = same
                    .flat_map(|other| &other.scores)
                    .filter(|other| other.scale == score.scale && other.shown.is_some());
                let id = format!("{}/{}{suffix}", entry.form.id, score.scale);
                if !chosen.ratings.contains(&id) || numbers.count() == 0 {
                    continue;
                }
                let scale = entry.form.scales.iter().find(|scale| scale.id == score.scale).unwrap();
                if !chosen.items.iter().any(|id| id == "page/numbers") {
                    // In words: no number, no range, and no day without a usual range.
                    words.extend([entry.form.title.clone(), scale.name.clone()]);
                    continue;
                }
                let section = entry.form.sections.iter();
                let section = section
                    .filter(|section| section.fields.iter().any(|field| scale.items.contains(&field.id)));
                let form = &entry.form;
                words.extend([form.title.clone(), form.lead.clone().unwrap(), scale.name.clone()]);
                words.extend(section.map(|section| section.help.clone().unwrap()));
                if let ([item], None) = (scale.items.as_slice(), &scale.transform)
                    && let field = form.field(item).unwrap()
                    && let QuestionKind::Scale { from_label, to_label, .. } = &field.ask
                {
                    words.extend([&field.label, from_label, to_label].map(Clone::clone));
                }
                words.extend(score.shown.clone());
                let few = score.of > 1 && score.reason == Some(Reason::TooFewAnswers);
                if score.shown.is_some() || few {
                    words.push(entry.year());
                }
            }
        }
        words
    }
}

impl Kept {
    fn year(&self) -> String {
        self.content.date.on.format("%Y").to_string()
    }

    /// The words that it gives to a page, as it was switched on.
    fn words(&self, chosen: &SelectedEntry) -> Vec<String> {
        let mut words = Vec::new();
        if self.form.stays {
            return words;
        }
        for field in self.form.fields().filter(|field| chosen.parts.contains(&field.id)) {
            let answer = &self.content.answers[&field.id];
            let before = words.len();
            match (&field.ask, answer) {
                (_, Answer::Skipped | Answer::NotShown | Answer::Expired) => {}
                (_, Answer::Text(written)) => {
                    let copied = chosen.words.get(&field.id).unwrap_or(written).trim();
                    words.extend((!copied.is_empty()).then(|| copied.to_owned()));
                }
                (QuestionKind::Scale { from_label, to_label, .. }, Answer::Number(number)) => {
                    words.extend([number.to_string(), from_label.clone(), to_label.clone()]);
                }
                (QuestionKind::Tick, Answer::Choice(_)) => words.push(field.label.clone()),
                (ask, answer) => {
                    let codes: Vec<_> = match answer {
                        Answer::Choice(code) => vec![code],
                        Answer::Choices(codes) => codes.iter().collect(),
                        other => panic!("{other:?}"),
                    };
                    let chosen = ask.options().iter().filter(|option| codes.contains(&&option.code));
                    words.extend(chosen.map(|option| option.label.clone()));
                }
            }
            // Words that stand alone have no question.
            if words.len() > before && self.form.fields().count() > 1 {
                words.push(field.label.clone());
            }
        }
        if chosen.parts.iter().any(|part| part == ".roles") {
            let roles = ROLES.iter().filter(|(code, _)| self.content.roles.iter().any(|role| role == code));
            words.extend(roles.map(|(_, label)| (*label).to_owned()));
        }
        if !words.is_empty() {
            words.extend([self.year(), self.form.title.clone()]);
        }
        words
    }
}

#[test]
fn only_selected_content_is_in_the_document() {
    let mut random = Random::new(4);
    let mut flock = flock(&mut random);
    let all: HashSet<String> = flock.all.iter().cloned().collect();
    let (mut there, mut missing) = (0, 0);
    let mut seen = BTreeSet::new();
    let pages = repetitions(250, 1_000);
    for nth in 0..pages {
        let chosen = flock.some(&mut random);
        let page = sketched(&mut flock.notebook, &chosen);
        let tokens = page.html().trim_end().split(|c: char| !c.is_ascii_alphanumeric());
        let found: BTreeSet<&str> = tokens.filter(|token| all.contains(*token)).collect();
        let expected = flock.words_of(&chosen);
        let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
        assert_eq!(found, expected, "selection {nth}: {chosen:?}");
        there += found.len();
        missing += all.len() - found.len();
        assert!(!page.html().contains("zqnothere") && !page.html().contains(items::NEVER));
        seen.extend(expected.into_iter().map(str::to_owned));
    }
    for kind in [
        "title",
        "form",
        "section",
        "question",
        "from",
        "to",
        "label",
        "scale",
        "written",
        "copy",
        "agenda",
        "agreement",
        "blocked",
        "limit",
        "sign",
        "line",
    ] {
        assert!(seen.iter().any(|word| word.ends_with(kind)), "no {kind} was ever on a page");
    }
    // Limits are counted in the words of the notebook.
    let never = ["placeholder", "help", "group", "tag", "counted"];
    assert!(never.iter().all(|kind| all.iter().any(|word| word.ends_with(kind))));
    assert!(!seen.iter().any(|word| never.iter().any(|kind| word.ends_with(kind))));
    let (on, all) = (seen.len(), all.len());
    println!(
        "{pages} pages: {all} words, {on} of them on some page; {there} times there, {missing} times not"
    );
    assert!(there > 5_000 && missing > there);
}

#[test]
fn same_selection_gives_the_same_bytes() {
    let mut random = Random::new(11);
    let (mut one, mut other) = (flock(&mut Random::new(7)), flock(&mut Random::new(7)));
    for _ in 0..20 {
        let chosen = one.some(&mut random);
        let page = sketched(&mut one.notebook, &chosen);
        assert_eq!(page.html(), sketched(&mut one.notebook, &chosen).html());
        assert_eq!(page.sha256(), sketched(&mut other.notebook, &chosen).sha256());
        // In which order it was switched on does not matter.
        let mut turned = chosen.clone();
        turned.entries.reverse();
        turned.ratings.reverse();
        turned.limits.reverse();
        assert_eq!(page.html(), sketched(&mut one.notebook, &turned).html());
        assert_eq!(page.html().len() % (16 * 1024), 0);
    }
}
