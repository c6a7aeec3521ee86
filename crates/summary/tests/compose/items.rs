//! Items of sections beside entries, ratings and counts: only what is switched on is on the page.

use std::collections::{BTreeMap, BTreeSet};

use journal::{
    AgendaItemContent, AgreementContent, AgreementProgress, ContactContent, JobLineContent, LimitPlan,
    SessionPlan, SessionRecord, WorkPeriod, WorkPeriodContent,
};
use practice::{
    AgendaRequest, AgreementKind, AgreementOwner, AgreementState, Answer, ContactKind, JobLinePart,
    LimitOutcome, Recipient, SessionOutcome,
};
use summary::{SectionItem, Selection, SummarySection, available_content, document_texts};

use crate::escaping::{seen, texts as hostile_texts};
use crate::fixtures::{
    Notebook, choice, choices, composed, content, day, empty_selection, form, just_write, notebook, october,
    save, text, today, whole,
};
use crate::html_tree::{Element, read};
use crate::random::Random;

const SELECTIONS: u64 = 1_000;
/// Words that no page ever has.
pub(crate) const NEVER: &str = "zznever";

fn recipients() -> [Option<Recipient>; 5] {
    let [one, two, three, four] = Recipient::ALL.map(Some);
    [None, one, two, three, four]
}

/// A notebook with something in every place that a page can take from, each in words of its own.
fn filled(own: &mut dyn FnMut(&str) -> String) -> Notebook {
    let mut notebook = notebook();
    fill(&mut notebook, own);
    notebook
}

/// As [`filled`], beside what a notebook holds already.
pub(crate) fn fill(notebook: &mut Notebook, own: &mut dyn FnMut(&str) -> String) {
    let october_day = day("2026-10-15");
    let never = |what: &str| format!("{NEVER} {what}");
    let period = WorkPeriodContent {
        label: never("period"),
        setting: Some(never("setting")),
        hours_band: Some(never("hours")),
        tenure_band: Some(never("tenure")),
        has_job_description: Some(never("description")),
        formerly_treated_here: Some(never("treated")),
    };
    let period = WorkPeriod { id: None, starts_on: day("2020-01-01"), ends_on: None, content: period };
    notebook.save_work_period(&period, false, today()).unwrap();
    // Content of other screens.
    let line = ContactContent {
        label: never("contact"),
        number: never("number"),
        hours: never("hours"),
        country: None,
        instead_of: None,
        hidden: false,
        checked_on: None,
    };
    for kind in ContactKind::ALL {
        notebook.save_contact(None, kind, &line).unwrap();
    }
    for key in ["leaf/ask-me", "leaf/team", "limit/new", "session/new"] {
        notebook.autosave_form(&key.to_owned().into(), &never(key)).unwrap();
    }
    for ask in [None, Some(AgendaRequest::Advice), Some(AgendaRequest::JustKnow)] {
        let item = AgendaItemContent { title: own("agenda"), ask, minutes: ask.map(|_| 20) };
        notebook.add_agenda_item(&item, &[], october_day).unwrap();
    }
    let done = AgendaItemContent { title: never("agenda"), ask: None, minutes: None };
    let done = notebook.add_agenda_item(&done, &[], october_day).unwrap();
    notebook.finish_agenda_item(done, Some(october_day)).unwrap();
    for part in JobLinePart::ALL {
        let line = JobLineContent { part, words: own("line") };
        notebook.save_job_line(None, &line, october_day).unwrap();
    }
    notebook.save_early_sign(&own("sign")).unwrap();
    let plan = SessionPlan { on: day("2026-10-13"), at: None, kind: None, minutes: None };
    let session = notebook.plan_session(None, &plan, october_day).unwrap();
    let held = SessionRecord {
        outcome: Some(SessionOutcome::Held),
        on: plan.on,
        talked_about: Vec::new(),
        decisions: never("decisions"),
        useful: Some(7),
        next_on: None,
    };
    notebook.record_session(session, &held, october_day).unwrap();
    for (state, kind) in [
        (AgreementState::Open, None),
        (AgreementState::Blocked, Some(AgreementKind::Training)),
        (AgreementState::Done, None),
    ] {
        let is_done = state == AgreementState::Done;
        let words = if is_done { never("agreement") } else { own("agreement") };
        let due_on = Some(day("2026-12-24"));
        let content = AgreementContent { words, kind, owner: Some(AgreementOwner::Manager), due_on };
        let blocked_by = if is_done { String::new() } else { own("blocked") };
        let progress = AgreementProgress { state, blocked_by };
        notebook.add_agreement(Some(session), &content, &progress, october_day).unwrap();
    }
    for outcomes in [[LimitOutcome::Pushed, LimitOutcome::Held], [LimitOutcome::Held, LimitOutcome::Slipped]]
    {
        let plan = LimitPlan {
            name: own("limit"),
            text: never("limit"),
            why_me: never("why"),
            say_it: never("say"),
            ally: never("ally"),
            needs_from_work: never("needs"),
            ..LimitPlan::default()
        };
        let limit = notebook.save_limit(None, &plan, october_day).unwrap();
        for outcome in outcomes {
            notebook.review_limit(limit, outcome, october_day).unwrap();
        }
    }
    save(notebook, form("boundary-checkin"), content("2026-10-16", [("b03", choice("pushed"))]));
    save(
        notebook,
        form("conditions-check"),
        content(
            "2026-09-01",
            [
                ("meetings", choice("yes")),
                ("feedback", choice("yes")),
                ("pace", choice("no")),
                ("training_self", choice("no")),
                ("training_team", choice("partly")),
                ("starred", choices(&["pace", "fair_terms"])),
            ],
        ),
    );
    for on in ["2026-10-06", "2026-10-07"] {
        let obstacles = [("obstacles", choices(&["thin_staffing", "disagreement"]))];
        save(notebook, form("moral-note"), content(on, obstacles));
        let tension = [("tension", choices(&["loyalty"])), ("p1", text(&never("role")))];
        save(notebook, form("fp-a"), content(on, tension));
    }
    save(notebook, form("moral-note"), content("2026-10-08", [("obstacles", choices(&["ward_routine"]))]));
    let wanted = [
        ("support_kind", choice("supervision_reflective")),
        ("availability", choice("wanted_not_available")),
    ];
    save(notebook, form("support-log"), content("2026-10-09", wanted));
    let therapy = [("support_kind", choice("own_therapy")), ("availability", choice("wanted_not_available"))];
    save(notebook, form("support-log"), content("2026-10-09", therapy));
    // That which comes back after a hard event never leaves the notebook.
    let follow_up = form("event-followup");
    if let Some(field) =
        follow_up.fields().find(|field| matches!(field.ask, practice::QuestionKind::Text { .. }))
    {
        save(notebook, follow_up, content("2026-10-12", [(field.id.as_str(), text(&never("follow-up")))]));
    }
}

/// Every item that any page can have, each once.
fn all_items(notebook: &mut Notebook) -> BTreeMap<String, SectionItem> {
    let mut all = BTreeMap::new();
    for recipient in recipients() {
        for section in available_content(notebook, october(), recipient, "en").unwrap().sections {
            all.extend(section.items.into_iter().map(|item| (item.id.clone(), item)));
        }
    }
    all
}

fn offered_for(notebook: &mut Notebook, recipient: Option<Recipient>) -> BTreeSet<String> {
    let sections = available_content(notebook, october(), recipient, "en").unwrap().sections;
    sections.into_iter().flat_map(|section| section.items).map(|item| item.id).collect()
}

fn items_of(page: &Element) -> Vec<String> {
    page.classed("items").into_iter().flat_map(|list| list.lines("li")).collect()
}

#[test]
fn only_selected_items_are_in_the_document() {
    let mut count = 0;
    let mut own = |what: &str| {
        count += 1;
        format!("zq{count}{what}")
    };
    let mut notebook = filled(&mut own);
    let all = all_items(&mut notebook);
    for start in [
        "conflict/closeness",
        "conflict/colleague",
        "agenda/1/title",
        "page/not-today",
        "sign/own",
        "helps/meetings",
        "page/limits-question",
        "tension/loyalty",
        "condition/pace",
        "condition/fair_terms",
        "pushed/limit/1",
        "pushed/b03",
        "obstacle/thin_staffing",
        "support/supervision_reflective",
        "job-line/1",
        "learning/training_self",
        "session/last",
        "agreement/1/what",
        "agreement/2/blocked-by",
        "page/learning",
        "page/for-reader",
        "page/last",
    ] {
        assert!(all.contains_key(start), "{start} is not offered: {:?}", all.keys());
    }
    assert!(!all.contains_key("obstacle/ward_routine"), "it came up once");
    assert!(!all.contains_key("agreement/1/blocked-by") && !all.contains_key("agreement/3/what"));
    assert!(!all.contains_key("pushed/limit/2") && !all.contains_key("agenda/4/title"));
    let by_recipient = recipients().map(|recipient| (recipient, offered_for(&mut notebook, recipient)));
    let limits = ["limit/1", "limit/2"];
    let notes =
        ["2026-10-20", "2026-10-21"].map(|on| (on, just_write(&mut notebook, on, &format!("zqnote {on}"))));
    let mut random = Random::new(16);
    let (mut there, mut missing) = (0, 0);
    for nth in 0..SELECTIONS {
        let (recipient, offered) = random.of(&by_recipient);
        let often = *random.of(&[1, 2, 4, 20]);
        let mut chosen = Selection { recipient: *recipient, ..empty_selection() };
        let mut expected: BTreeMap<String, bool> = BTreeMap::new();
        for (id, item) in &all {
            let is_on = random.one_in(often);
            if is_on {
                chosen.items.push(id.clone());
            }
            let mut words = item.own_words.clone();
            // The same limit stands in two places: each has an edit of its own.
            if let Some(own) = &mut words
                && (id.starts_with("pushed/") || random.one_in(3))
            {
                *own = if random.one_in(4) { " \n".to_owned() } else { format!("zqedit{nth} {id}") };
                chosen.edits.insert(id.clone(), own.clone());
            }
            let is_there = is_on && offered.contains(id);
            match words {
                Some(words) if words.trim().is_empty() => {}
                Some(words) => {
                    expected.insert(words, is_there);
                }
                None if id.starts_with("page/") => {}
                None if id == "session/last" => {
                    expected.insert("took place on 13 October 2026".to_owned(), is_there);
                }
                None => {
                    expected.insert(item.label.clone(), is_there);
                }
            }
        }
        for id in limits {
            let is_on = random.one_in(often);
            if is_on {
                chosen.limits.push(id.to_owned());
            }
            if id.starts_with("limit/") {
                let words = format!("zqlimit{nth} {id}");
                chosen.edits.insert(format!("{id}/text"), words.clone());
                expected.insert(words, is_on);
            }
        }
        for (on, entry) in notes {
            let is_on = random.one_in(often);
            chosen.entries.extend(is_on.then(|| whole(entry)));
            expected.insert(format!("zqnote {on}"), is_on);
        }
        let page = composed(&mut notebook, &chosen);
        let html = page.html().replace("&#39;", "'");
        for (words, is_there) in &expected {
            assert_eq!(html.contains(words.as_str()), *is_there, "selection {nth}: {words}: {chosen:?}");
            if *is_there { there += 1 } else { missing += 1 }
        }
        let last = chosen.items.contains(&"page/last".to_owned());
        assert_eq!(html.contains("To fill in together"), last);
        assert!(!html.contains(NEVER), "selection {nth}");
    }
    println!("{SELECTIONS} pages: {there} times there, {missing} times not");
    assert!(there > 2_000 && missing > there);
}

#[test]
fn sections_stand_in_the_order_of_the_page() {
    let mut notebook = filled(&mut |what| format!("my {what}"));
    let all = all_items(&mut notebook);
    let mut chosen = Selection {
        recipient: Some(Recipient::SupervisorOutside),
        items: all.keys().cloned().collect(),
        limits: vec!["limit/1".to_owned()],
        ..empty_selection()
    };
    for id in ["page/not-today", "page/limits-question", "page/learning"] {
        chosen.edits.insert(id.to_owned(), format!("written for {id}"));
    }
    let note = |notebook: &mut Notebook, id: &str, field: &str| {
        whole(save(notebook, form(id), content("2026-10-20", [(field, text("written"))])))
    };
    chosen.entries = vec![note(&mut notebook, "just-write", "text")];
    let page = read(composed(&mut notebook, &chosen).html());
    assert_eq!(
        page.lines("h2"),
        [
            "What I want from today",
            "How I am",
            "What went well, what helped",
            "Limits",
            "Between roles",
            "The workplace",
            "Open agreements since last time",
            "Learning and development wishes",
            "From my other notes",
            "If peer work is new to you",
            "For the person this was prepared for",
            "To fill in together",
        ]
    );
    let today = items_of(page.section("What I want from today").unwrap());
    assert_eq!(
        today,
        [
            "I would like us to look at being close, and keeping a distance.",
            "I would like us to look at being a colleague, and knowing it from the inside.",
            "my agenda",
            "my agenda advice, 20 minutes",
            "my agenda just so you know, 20 minutes",
            "Not today: written for page/not-today",
        ]
    );
    assert_eq!(
        items_of(page.section("Open agreements since last time").unwrap()),
        ["my agreement my manager; by 24 December 2026"]
    );
    let learning = items_of(page.section("Learning and development wishes").unwrap());
    assert!(learning.contains(&"What is in the way my blocked".to_owned()), "{learning:?}");
    let workplace = items_of(page.section("The workplace").unwrap());
    assert_eq!(
        workplace,
        [
            "My working conditions are as fair as my colleagues'. Noted on 1 September 2026",
            "There is enough time for the conversations this work needs. Noted on 1 September 2026",
            "my limit No real choice: 1 time",
            "Keeping my private contact details to myself No real choice: 1 time",
            "Supervision Wanted and not there: 1 time",
            "My own therapy Wanted and not there: 1 time",
            "we disagreed in 2 notes",
            "too few people in 2 notes",
        ]
    );
}

#[test]
fn page_for_a_manager_asks_about_the_place() {
    let mut notebook = filled(&mut |what| format!("my {what}"));
    let chosen = Selection {
        recipient: Some(Recipient::Manager),
        items: all_items(&mut notebook).into_keys().collect(),
        ..empty_selection()
    };
    let page = read(composed(&mut notebook, &chosen).html());
    assert_eq!(page.lines("h2")[0], "My questions");
    let questions = page.section("My questions").unwrap();
    assert_eq!(questions.lines("p")[0], "These are questions about the place, not about me.");
    let items = items_of(questions);
    assert_eq!(items.len(), 3 + 2 + 2 + 1, "{items:?}");
    // Own health is nothing for someone who may have a say over the job, whatever was switched on.
    assert!(!page.text().contains("therapy"));
    assert!(items.iter().all(|item| item.ends_with("What could be done? · Who? · By when?")));
    for (recipient, is_there) in
        [(Some(Recipient::Peer), false), (None, false), (Some(Recipient::Manager), true)]
    {
        let html = composed(&mut notebook, &Selection { recipient, ..chosen.clone() });
        assert_eq!(html.html().contains("my line"), is_there, "{recipient:?}");
    }
}

#[test]
fn everything_is_off_until_it_is_switched_on() {
    let mut notebook = filled(&mut |what| format!("zq {what}"));
    for recipient in recipients() {
        let page = composed(&mut notebook, &Selection { recipient, ..empty_selection() });
        assert_eq!(read(page.html()).lines("h2"), ["For the person this was prepared for"]);
        assert!(!page.html().contains("zq "));
    }
}

#[test]
fn folded_sections_depend_on_the_recipient_alone() {
    let mut notebook = notebook();
    for recipient in recipients() {
        let sections = available_content(&mut notebook, october(), recipient, "en").unwrap().sections;
        for section in &sections {
            assert_eq!(section.is_folded, section.section.is_folded_for(recipient));
        }
        let has = |wanted| sections.iter().any(|section| section.section == wanted);
        assert_eq!(has(SummarySection::Questions), recipient == Some(Recipient::Manager));
    }
}

#[test]
fn every_own_text_of_a_section_can_be_looked_at() {
    let mut notebook = filled(&mut |what| format!("my {what}"));
    let all = all_items(&mut notebook);
    for recipient in recipients() {
        let offered = offered_for(&mut notebook, recipient);
        let chosen = Selection {
            recipient,
            items: all.keys().cloned().collect(),
            limits: vec!["limit/1".to_owned(), "b03".to_owned()],
            ..empty_selection()
        };
        let texts = document_texts(&mut notebook, &chosen, "en").unwrap();
        let found: BTreeSet<&str> = texts.iter().map(|one| one.text.id.as_str()).collect();
        let written = |item: &&SectionItem| item.own_words.as_ref().is_some_and(|words| !words.is_empty());
        let own =
            all.values().filter(written).map(|item| item.id.as_str()).filter(|id| offered.contains(*id));
        let expected: BTreeSet<&str> = own.chain(["limit/1/text"]).collect();
        assert_eq!(found, expected, "{recipient:?}");
        assert!(texts.iter().all(|one| !one.text.label.is_empty() && one.text.words.starts_with("my ")));
    }
}

#[test]
fn hostile_words_in_every_section_are_shown_character_for_character() {
    for hostile in hostile_texts().iter().step_by(7) {
        let shaped = |words: &str| {
            let mut notebook = filled(&mut |_| "harmless".to_owned());
            let all = all_items(&mut notebook);
            let edits = all.values().filter(|item| item.own_words.is_some());
            let mut edits: BTreeMap<_, _> = edits.map(|item| (item.id.clone(), words.to_owned())).collect();
            edits.insert("limit/1/text".to_owned(), words.to_owned());
            let chosen = Selection {
                recipient: Some(Recipient::Manager),
                items: all.into_keys().collect(),
                limits: vec!["limit/1".to_owned()],
                edits,
                ..empty_selection()
            };
            read(composed(&mut notebook, &chosen).html())
        };
        let (page, harmless) = (shaped(hostile), shaped("harmless"));
        let words: Vec<String> = page.classed("words").iter().map(|one| one.text()).collect();
        assert_eq!(words.len(), harmless.classed("words").len());
        assert!(words.iter().all(|words| *words == seen(hostile)), "{words:?}");
        assert_eq!(page.all().len(), harmless.all().len(), "{hostile}");
    }
}

/// Ratings of one scale, a week apart, with the last one different.
fn rated(last: i64) -> Notebook {
    let mut notebook = notebook();
    for week in 0..9 {
        let on = day("2026-08-03") + chrono::Days::new(7 * week);
        let number = Answer::Number(if week == 8 { last } else { 5 });
        save(&mut notebook, form("pulse"), content(&on.to_string(), [("pu1", number)]));
    }
    save(&mut notebook, form("pulse"), content("2026-10-05", [("pu1", Answer::Number(last))]));
    notebook
}

#[test]
fn ratings_are_told_in_words_until_numbers_are_switched_on() {
    for (last, words) in [(5, "about as usual"), (9, "more than usual"), (1, "less than usual")] {
        let chosen = Selection { ratings: vec!["pulse/pu1".to_owned()], ..empty_selection() };
        let page = read(composed(&mut rated(last), &chosen).html());
        let section = page.section("How I am").unwrap();
        assert_eq!(section.lines("dd"), [format!("{words} (5 October 2026)")]);
        assert!(section.named("table").is_empty() && !section.text().contains(&format!(" {last} ")));
        // A number is never bare: its range and its words stand beside it.
        let items = vec!["page/numbers".to_owned()];
        let page = read(composed(&mut rated(last), &Selection { items, ..chosen }).html());
        let section = page.section("How I am").unwrap();
        assert_eq!(section.lines("td"), [format!("{last} ({words})")]);
        assert!(section.lines("th")[1].ends_with("0 to 10"));
    }
    let mut few = notebook();
    save(&mut few, form("pulse"), content("2026-10-05", [("pu1", Answer::Number(9))]));
    let chosen = Selection { ratings: vec!["pulse/pu1".to_owned()], ..empty_selection() };
    let page = read(composed(&mut few, &chosen).html());
    assert_eq!(page.section("How I am").unwrap().lines("dd"), ["not enough answers yet"]);
}

#[test]
fn early_sign_is_on_the_page_only_if_it_is_switched_on() {
    let mut notebook = rated(5);
    notebook.save_early_sign("I stop answering my sister.").unwrap();
    let mut chosen = Selection { ratings: vec!["pulse/pu1".to_owned()], ..empty_selection() };
    assert!(!composed(&mut notebook, &chosen).html().contains("my sister"));
    chosen.items = vec!["sign/own".to_owned()];
    let page = read(composed(&mut notebook, &chosen).html());
    assert_eq!(items_of(&page), ["My own early sign I stop answering my sister."]);
}

#[test]
fn page_count_grows_with_the_page() {
    let mut notebook = notebook();
    let long = "A sentence of some length about an ordinary day at work, told plainly. ".repeat(30);
    let notes: Vec<_> = (1..=20).map(|_| just_write(&mut notebook, "2026-10-05", &long)).collect();
    let pages = |notebook: &mut Notebook, many: usize| {
        let entries = notes.iter().take(many).map(|note| whole(*note)).collect();
        composed(notebook, &Selection { entries, ..empty_selection() }).pages()
    };
    let counts = [0, 1, 4, 20].map(|many| pages(&mut notebook, many));
    assert_eq!(counts[0], 1);
    assert!(counts.is_sorted() && counts[3] > 8 && counts[3] < 20, "{counts:?}");
    let last = Selection { items: vec!["page/last".to_owned()], ..empty_selection() };
    assert_eq!(composed(&mut notebook, &last).pages(), 2);
}
