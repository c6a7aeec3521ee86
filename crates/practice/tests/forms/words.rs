use std::collections::BTreeMap;

use practice::{Ask, Choice, Form, Responses, Row};

use crate::{english, form, root};

/// Codes and labels as the field's own words have them. Stored entries hold the codes: none may ever change.
const OPTIONS: &[(&str, &[(&str, &str)])] = &[
    (
        "role",
        &[
            ("friend", "Friend"),
            ("professional", "Professional"),
            ("staff_member", "Staff member"),
            ("expert_by_experience", "Expert by experience"),
        ],
    ),
    (
        "direction_friend_professional",
        &[
            ("towards_first", "More towards friend"),
            ("towards_second", "More towards professional"),
            ("both", "Both at once"),
            ("unsure", "Not sure"),
        ],
    ),
    (
        "direction_staff_expert",
        &[
            ("towards_first", "More towards staff member"),
            ("towards_second", "More towards expert by experience"),
            ("both", "Both at once"),
            ("unsure", "Not sure"),
        ],
    ),
    (
        "tension",
        &[
            ("friendship_request", "Someone wanted to be friends"),
            ("after_hours_contact", "Contact outside my hours"),
            ("closeness_too_much", "Too close for me"),
            ("naturalness", "Couldn't be natural"),
            ("over_formal", "Too formal"),
            ("role_unclear", "Unclear what my role is"),
            ("scope_creep_clinical", "Drawn into clinical tasks"),
            ("scope_creep_minding", "Used for minding or watching"),
            ("loyalty", "Torn between the person and the team"),
            ("confidentiality_expectation", "Asked to keep something to myself"),
            ("with_person", "Tension with someone I support"),
            ("recipient_and_provider", "Using services and working in them"),
            ("credibility", "My word counted for less"),
            ("absorbed_by_system", "Becoming like the system"),
            ("tokenism", "Being there for show"),
            ("advocacy_vs_team", "Speaking up for someone against the team"),
            ("identity", "Unsure who I am in this job"),
        ],
    ),
    (
        "need",
        &[
            ("talk_it_through", "talk it through"),
            ("information", "information"),
            ("backing", "someone's backing"),
            ("apology_or_repair", "an apology or repair"),
            ("change_of_procedure", "a changed procedure"),
            ("time_or_cover", "time or cover"),
            ("training", "training"),
            ("contact_with_peers", "other peers"),
            ("ethics_forum", "a shared conversation about what is right"),
            ("rest", "rest"),
            ("nothing_now", "nothing right now"),
        ],
    ),
    (
        "for_whom",
        &[("me", "For me"), ("person_i_support", "For the person I support"), ("team", "For the team")],
    ),
    (
        "limit_outcome",
        &[
            ("held", "Kept"),
            ("bent_on_purpose", "Bent on purpose"),
            ("slipped", "Didn't work out"),
            ("pushed", "I had no real choice"),
            ("did_not_come_up", "Didn't come up"),
        ],
    ),
    (
        "driver",
        &[
            ("someone_in_need", "Someone was in real need"),
            ("nobody_else_there", "Nobody else was there"),
            ("asked_by_work", "Work asked or expected it"),
            ("rule_unclear", "The rule is unclear or missing"),
            ("wanted_to", "I wanted to"),
            ("hard_to_say_no", "Saying no was hard"),
            ("noticed_late", "I noticed only afterwards"),
            ("too_much_at_once", "Too much at once"),
            ("other", "Something else"),
        ],
    ),
    (
        "whose_limit",
        &[
            ("mine", "In how I handle it"),
            ("between_us", "Between the person and me"),
            ("team_or_organisation", "In the team or organisation"),
            ("dont_know", "Don't know"),
        ],
    ),
    ("fit", &[("0", "Not at all"), ("1", "A little"), ("2", "Partly"), ("3", "Mostly"), ("4", "Completely")]),
    (
        "worked_in_period",
        &[
            ("none", "not at all"),
            ("some", "less than usual"),
            ("usual", "about as usual"),
            ("more", "more than usual"),
        ],
    ),
];

#[test]
fn every_option_has_its_code_and_its_label_in_its_order() {
    let shipped = english().response_sets().sets().collect::<Vec<_>>();
    let mut known = OPTIONS.iter().map(|(set, _)| *set).collect::<Vec<_>>();
    known.sort_unstable();
    assert_eq!(shipped, known);
    for (set, expected) in OPTIONS {
        let told = |choice: &Choice| (choice.code.clone(), choice.label.clone());
        let found = english().responses(set).iter().map(told).collect::<Vec<_>>();
        let expected = expected
            .iter()
            .map(|(code, label)| ((*code).to_owned(), (*label).to_owned()))
            .collect::<Vec<_>>();
        assert_eq!(found, expected, "{set}");
    }
    assert!(english().responses("no such set").is_empty());
}

#[test]
fn roles_stand_in_two_groups_and_outcomes_have_their_counted_words() {
    let groups =
        english().responses("role").iter().map(|role| role.group.as_deref().unwrap()).collect::<Vec<_>>();
    let (with_the_person, in_the_team) = ("With the person I support", "In the team");
    assert_eq!(groups, [with_the_person, with_the_person, in_the_team, in_the_team]);
    let outcomes = english().responses("limit_outcome");
    let counted = outcomes.iter().map(|outcome| outcome.counted.as_deref()).collect::<Vec<_>>();
    let expected =
        [Some("kept"), Some("bent on purpose"), Some("didn't work out"), Some("with no real choice"), None];
    assert_eq!(counted, expected);
}

#[test]
fn the_doors_are_those_on_today() {
    let doors = english().kinds().iter().map(|kind| {
        let forms = kind.forms.iter().map(String::as_str).collect::<Vec<_>>();
        (kind.code.as_str(), kind.title.as_str(), kind.length.as_deref(), kind.row, forms, kind.first_at_once)
    });
    let expected = [
        (
            "boundary_checkin",
            "Boundary check-in",
            Some("1 minute, or 3 with all lines"),
            Row::First,
            vec!["boundary-checkin"],
            false,
        ),
        (
            "role_reflection",
            "Between two roles",
            Some("4 minutes, or 12 to 15 for the whole set"),
            Row::First,
            vec!["fp-a", "fp-b", "se-a", "se-b"],
            false,
        ),
        ("self_rating", "How I am", Some("30 seconds"), Row::First, vec!["pulse", "full"], true),
        ("just_write", "Just write", None, Row::Beside, vec!["just-write"], false),
        ("instrument_administration", "Questionnaire", None, Row::Waiting, vec!["questionnaire"], false),
    ];
    assert_eq!(doors.collect::<Vec<_>>(), expected);
}

#[test]
fn fields_and_sections_have_the_ids_that_entries_are_kept_under() {
    let ids = |form: &str| {
        let fields = self::form(form).fields().map(|field| field.id.as_str()).collect::<Vec<_>>().join(" ");
        let sections =
            self::form(form).sections.iter().map(|section| section.id.as_str()).collect::<Vec<_>>().join(" ");
        (fields, sections)
    };
    let set = "p1 p2 p3 p4 p5 p6 direction tension need for_whom";
    let parts = "short medium deep way-out closing";
    for (form, fields, sections) in [
        (
            "boundary-checkin",
            "b01 b02 b03 b04 b10 b11 b05 b06 b07 b08 b09 b12 driver whose_limit pull next_limit next_easier",
            "lines more-lines what-played-a-part pull close",
        ),
        ("fp-a", set, parts),
        ("fp-b", set, parts),
        ("se-a", set, parts),
        ("se-b", set, parts),
        ("pulse", "worked pu1 pu2 pu3 pu4", "worked ratings"),
        (
            "full",
            "worked ex1 ex2 ex3 ex4 di1 di2 di3 di4 ac1 ac2 ac3 ac4 me1 me2 me3 me4",
            "worked ex di ac me",
        ),
        ("just-write", "text", "page"),
    ] {
        assert_eq!(ids(form), (fields.to_owned(), sections.to_owned()), "{form}");
    }
}

#[test]
fn prompts_go_deeper_step_by_step_and_end_with_the_way_out() {
    for set in ["fp-a", "fp-b", "se-a", "se-b"] {
        let form = form(set);
        let level = |section: &str| {
            let section = form.sections.iter().find(|found| found.id == section).unwrap();
            section.fields.iter().map(|field| field.level).collect::<Vec<_>>()
        };
        assert_eq!(level("short"), [Some(1), Some(2)]);
        assert_eq!(level("medium"), [Some(3), Some(4)]);
        assert_eq!(level("deep"), [Some(5)]);
        assert_eq!(level("way-out"), [Some(6)]);
        assert_eq!(level("closing"), [None; 4]);
        assert!(form.sections.iter().all(|section| section.unfold.is_some() == (section.id == "closing")));
        for prompt in form.fields().take(6) {
            assert!(matches!(prompt.ask, Ask::Text { long: true, .. }), "{set} {}", prompt.id);
        }
    }
}

#[test]
fn every_line_of_the_check_in_but_one_looks_after_a_limit() {
    let feeds = form("boundary-checkin")
        .fields()
        .filter(|field| matches!(field.ask, Ask::Outcome { .. }))
        .map(|field| (field.id.as_str(), field.feeds.join(" ")))
        .collect::<BTreeMap<_, _>>();
    let expected = [
        ("b01", "l-hours"),
        ("b02", "l-phone"),
        ("b03", "l-takeback l-number"),
        ("b04", "l-meet"),
        ("b05", "l-address"),
        ("b06", "l-story"),
        ("b07", "l-load"),
        ("b08", "l-scope"),
        ("b09", ""),
        ("b10", "l-home"),
        ("b11", "l-recharge"),
        ("b12", "l-passon"),
    ];
    assert_eq!(feeds, expected.map(|(line, limits)| (line, limits.to_owned())).into());
}

/// Everything a person can read in the shipped files, with the file it stands in.
fn read_by_people() -> Vec<(String, String)> {
    fn texts(value: &toml::Value, key: &str, found: &mut Vec<String>) {
        const NOT_READ: &[&str] = &[
            "format",
            "id",
            "version",
            "language",
            "kind",
            "code",
            "row",
            "responses",
            "method",
            "missing",
            "direction",
        ];
        match value {
            toml::Value::String(words) if !NOT_READ.contains(&key) => found.push(words.clone()),
            toml::Value::Table(table) => {
                let structure = ["answers", "expect", "show_when"];
                let not_rated = ["field", "code"];
                for (key, value) in table.iter().filter(|(key, _)| !structure.contains(&key.as_str())) {
                    if !(value.is_str() && not_rated.contains(&key.as_str())) {
                        texts(value, key, found);
                    }
                }
            }
            toml::Value::Array(list) if !["forms", "items", "feeds"].contains(&key) => {
                list.iter().for_each(|value| texts(value, key, found));
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    for entry in std::fs::read_dir(root().join("assets/forms/en")).unwrap() {
        let path = entry.unwrap().path();
        let table: toml::Value = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut found = Vec::new();
        texts(&table, "", &mut found);
        all.extend(
            found.into_iter().map(|words| (path.file_name().unwrap().to_string_lossy().into_owned(), words)),
        );
    }
    assert!(all.len() > 150, "{}", all.len());
    all
}

#[test]
fn no_code_and_no_trace_of_writing_in_a_hurry_reaches_the_screen() {
    for (file, words) in read_by_people() {
        assert!(!words.contains('_'), "{file}: {words} reads like a code");
        assert_eq!(words.trim(), words, "{file}: {words}");
        assert!(!words.contains("  "), "{file}: {words}");
        for mark in ['!', '*', '`', '\u{2019}', '\u{2018}', '\u{201c}', '\u{201d}', '…', '—'] {
            assert!(!words.contains(mark), "{file}: {words} holds {mark}");
        }
    }
    // Nobody reads a code, whichever form it is in.
    for (set, options) in OPTIONS {
        for (code, label) in *options {
            let is_word_of_its_own = ["information", "training", "rest"].contains(code);
            assert!(is_word_of_its_own || code != label, "{set}: {code}");
        }
    }
}

#[test]
fn a_checked_text_says_what_it_said_when_it_was_agreed() {
    let checkin = form("boundary-checkin");
    let help = |id: &str| checkin.field(id).unwrap().help.as_deref().unwrap_or_default();
    assert_eq!(help("b01"), r#"Staying on once because you chose to is "Bent on purpose"."#);
    assert_eq!(
        help("b05"),
        "As you have decided is right for you: first names or formal address, nicknames, touch."
    );
    assert_eq!(help("b09"), r#""Kept" means: as the rules, or your own limit, have it."#);
    assert!(checkin.lead.as_deref().unwrap().ends_with("How did it go with ...?"));
    let full = form("full");
    let helped =
        full.sections.iter().filter(|section| section.help.is_some()).map(|section| section.id.as_str());
    assert_eq!(helped.collect::<Vec<_>>(), ["di"]);
    assert!(full.note.as_deref().unwrap().starts_with("These sentences were written for this notebook."));
    assert!(full.more_help.as_deref().unwrap().starts_with("In one study in the United States,"));
    assert_eq!((full.min_interval_days, form("pulse").min_interval_days), (Some(14), Some(7)));
    let button = form("pulse").not_rated.as_ref().unwrap().button.as_deref();
    assert_eq!(button, Some("I have not worked since last time"));
    let Ask::Text { placeholder, long: true } = &form("just-write").field("text").unwrap().ask else {
        panic!()
    };
    assert_eq!(placeholder.as_deref(), Some("What is on your mind?"));
}

#[test]
fn the_example_for_people_who_write_forms_is_whole_and_every_key_is_explained() {
    let explained = std::fs::read_to_string(root().join("assets/forms/README.md")).unwrap();
    let (_, example) = explained.split_once("```toml\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    Form::read("small.toml", example, &Responses::default()).unwrap_or_else(|error| panic!("{error}"));
    for entry in std::fs::read_dir(root().join("assets/forms/en")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let keys = text.lines().filter_map(|line| Some(line.split_once(" = ")?.0));
        for key in keys.filter(|key| text.contains("form/1") && !key.starts_with('#') && *key != "is") {
            assert!(explained.contains(&format!("`{key}`")), "{key}");
        }
    }
}
