//! Every point of the three studies is covered by a form, a field, an option, a limit or a text
//! that ships.
//!
//! The points are numbered as in the studies: P (Poland), C (Czech Republic), S (Sweden).

use practice::Form;

use crate::{english, form};

/// Place that covers a point.
enum Home {
    /// A whole form.
    Form(&'static str),
    /// A field of a form.
    Field(&'static str, &'static str),
    /// An option of a field.
    Option(&'static str, &'static str, &'static str),
    /// Option of a set that no form asks: work periods, and the roles of any entry.
    Shared(&'static str, &'static str),
    /// Limit that a field of the check-in counts for.
    Limit(&'static str, &'static str),
    /// Part of a help text, a conditional text or a note of the form.
    Said(&'static str, &'static str),
    /// Needs none, with the reason.
    None(&'static str),
}

use Home::{Field, Limit, Option, Said, Shared};

const POINTS: &[(&str, &[Home])] = &[
    ("P1", &[Field("pulse", "pu1"), Field("full", "ex1"), Field("full", "ex4")]),
    (
        "P2",
        &[
            Field("moral-note", "believed_right"),
            Field("moral-note", "values"),
            Field("moral-note", "obstacles"),
        ],
    ),
    ("P3", &[Option("event-debrief", "event_kind", "suicidal_thoughts_shared")]),
    (
        "P4",
        &[
            Option("event-debrief", "event_kind", "suicide_attempt"),
            Option("event-debrief", "event_kind", "death_by_suicide"),
            Home::Form("event-followup"),
            Option("event-followup-later", "again", "year"),
        ],
    ),
    (
        "P5",
        &[
            Option("event-debrief", "event_kind", "aggression_verbal"),
            Option("event-debrief", "event_kind", "aggression_physical"),
            Option("event-debrief", "event_kind", "threat"),
        ],
    ),
    ("P6", &[Option("event-debrief", "event_kind", "unforeseen_crisis")]),
    ("P7", &[Option("event-debrief", "event_kind", "ward_disruption"), Shared("setting", "inpatient")]),
    ("P8", &[Option("moral-note", "obstacles", "policy"), Option("moral-note", "obstacles", "ward_routine")]),
    ("P9", &[Option("moral-note", "obstacles", "fear_of_consequences")]),
    (
        "P10",
        &[
            Option("moral-note", "obstacles", "hierarchy"),
            Field("conditions-check", "hierarchy"),
            Option("stigma-note", "stigma_kind", "direct_excluded"),
        ],
    ),
    (
        "P11",
        &[
            Field("conditions-check", "supervision"),
            Field("conditions-check", "after_events"),
            Field("event-debrief", "missing"),
        ],
    ),
    ("P12", &[Option("moral-note", "moral_kind", "dilemma"), Home::Form("lo")]),
    (
        "P13",
        &[
            Home::Form("dr"),
            Option("moral-note", "moral_kind", "drawn_in"),
            Field("conditions-check", "peer_tasks"),
        ],
    ),
    (
        "P14",
        &[
            Field("conditions-check", "voice"),
            Field("conditions-check", "interest"),
            Option("stigma-note", "stigma_kind", "tokenism"),
        ],
    ),
    (
        "P15",
        &[
            Option("good-moment", "meaning_kind", "made_it_more_human"),
            Field("full", "me1"),
            Field("full", "me2"),
        ],
    ),
    (
        "P16",
        &[
            Field("fp-a", "p6"),
            Field("rp", "p5"),
            Field("fa", "p4b"),
            Field("ab", "workplace"),
            Field("tp", "workplace"),
            Field("dr", "workplace"),
            Field("stigma-note", "workplace"),
            Field("good-moment", "workplace"),
            Field("event-debrief", "before_next_time"),
        ],
    ),
    (
        "P17",
        &[
            Option("support-log", "support_kind", "informal_colleague"),
            Field("conditions-check", "someone_asks"),
        ],
    ),
    (
        "P18",
        &[
            Field("conditions-check", "peer_tasks"),
            Home::Form("dr"),
            Option("dr", "tension", "scope_creep_minding"),
        ],
    ),
    ("P19", &[Field("conditions-check", "training_self"), Field("conditions-check", "training_team")]),
    ("P20", &[Option("support-log", "support_kind", "own_practice"), Limit("b11", "l-recharge")]),
    (
        "P21",
        &[
            Field("conditions-check", "someone_asks"),
            Field("conditions-check", "after_events"),
            Field("event-debrief", "with_me"),
        ],
    ),
    ("P22", &[Field("conditions-check", "place"), Field("conditions-check", "interest")]),
    ("P23", &[Home::None("an analogy about children in schools")]),
    (
        "C1",
        &[
            Shared("role", "friend"),
            Shared("role", "professional"),
            Shared("role", "staff_member"),
            Shared("role", "expert_by_experience"),
        ],
    ),
    ("C2", &[Shared("role", "friend"), Shared("role", "staff_member")]),
    (
        "C3",
        &[Option("fp-a", "direction", "towards_first"), Field("ab", "p5"), Shared("tenure_band", "under_6m")],
    ),
    (
        "C4",
        &[
            Home::Form("ur"),
            Field("conditions-check", "job_description"),
            Field("conditions-check", "team_knows_role"),
            Option("ur", "tension", "role_unclear"),
        ],
    ),
    ("C5", &[Home::Form("fp-a"), Home::Form("fp-b")]),
    ("C6", &[Home::Form("se-a"), Home::Form("se-b")]),
    (
        "C7",
        &[
            Option("good-moment", "meaning_kind", "trust"),
            Option("good-moment", "meaning_kind", "equality"),
            Option("good-moment", "meaning_kind", "listened"),
            Field("full", "me2"),
        ],
    ),
    ("C8", &[Home::Form("ab"), Home::Form("fp-b"), Option("ab", "tension", "naturalness")]),
    (
        "C9",
        &[
            Option("good-moment", "meaning_kind", "mutual_gain"),
            Option("good-moment", "meaning_kind", "role_model"),
            Home::Form("example"),
            Option("example", "tension", "having_to_be_well"),
            Field("full", "me3"),
        ],
    ),
    (
        "C10",
        &[
            Limit("b03", "l-number"),
            Limit("b04", "l-meet"),
            Home::Form("fp-a"),
            Option("fp-a", "tension", "friendship_request"),
        ],
    ),
    ("C11", &[Field("boundary-checkin", "b06"), Limit("b06", "l-story")]),
    ("C12", &[Home::Form("fp-b"), Option("boundary-checkin", "b01", "bent_on_purpose")]),
    ("C13", &[Field("ab", "p5"), Shared("tenure_band", "over_5y")]),
    ("C14", &[Home::Form("boundary-checkin"), Field("boundary-checkin", "pull"), Limit("b03", "l-takeback")]),
    (
        "C15",
        &[
            Field("boundary-checkin", "b02"),
            Field("boundary-checkin", "b10"),
            Home::Form("fa"),
            Limit("b10", "l-home"),
        ],
    ),
    ("C16", &[Field("boundary-checkin", "b05"), Limit("b05", "l-address")]),
    ("C17", &[Home::Form("pulse"), Home::Form("full"), Home::Form("boundary-checkin")]),
    (
        "C18",
        &[
            Field("full", "ex1"),
            Field("full", "di1"),
            Field("full", "ac1"),
            Said("full", "Keeping your limits is something else."),
        ],
    ),
    ("C19", &[Said("full", "about the same as that of other mental-health staff")]),
    (
        "C20",
        &[
            Option("boundary-checkin", "b01", "pushed"),
            Option("boundary-checkin", "whose_limit", "team_or_organisation"),
        ],
    ),
    ("C21", &[Field("boundary-checkin", "b02"), Limit("b02", "l-phone")]),
    ("C22", &[Field("boundary-checkin", "b03"), Limit("b03", "l-number")]),
    ("C23", &[Field("boundary-checkin", "b01"), Limit("b01", "l-hours")]),
    ("C24", &[Field("boundary-checkin", "b11"), Limit("b11", "l-recharge")]),
    (
        "C25",
        &[
            Option("support-log", "support_kind", "own_therapy"),
            Option("support-log", "availability", "wanted_not_available"),
            Field("conditions-check", "other_support"),
        ],
    ),
    (
        "C26",
        &[
            Option("support-log", "support_kind", "supervision_reflective"),
            Option("support-log", "availability", "cancelled"),
            Field("conditions-check", "supervision"),
        ],
    ),
    (
        "C27",
        &[
            Option("good-moment", "meaning_kind", "team_help"),
            Option("good-moment", "meaning_kind", "team_openness"),
            Option("good-moment", "meaning_kind", "team_patience"),
            Option("good-moment", "meaning_kind", "team_friendship"),
        ],
    ),
    (
        "C28",
        &[
            Field("conditions-check", "feedback"),
            Field("conditions-check", "respect_direct"),
            Option("good-moment", "meaning_kind", "acknowledged"),
        ],
    ),
    (
        "C29",
        &[
            Field("full", "ac3"),
            Field("conditions-check", "voice"),
            Option("good-moment", "meaning_kind", "idea_taken_up"),
        ],
    ),
    ("C30", &[Field("conditions-check", "fair_terms")]),
    ("C31", &[Field("conditions-check", "place")]),
    ("C32", &[Field("conditions-check", "meetings")]),
    (
        "C33",
        &[
            Field("conditions-check", "information"),
            Field("conditions-check", "records_access"),
            Option("stigma-note", "stigma_kind", "information_withheld"),
        ],
    ),
    ("C34", &[Shared("setting", "inpatient"), Shared("setting", "community")]),
    (
        "C35",
        &[
            Field("rp", "p5"),
            Field("conditions-check", "pace"),
            Field("conditions-check", "adjustments"),
            Option("moral-note", "obstacles", "no_time"),
        ],
    ),
    ("C36", &[Home::Form("rp"), Field("full", "me3"), Option("rp", "tension", "recipient_and_provider")]),
    ("C37", &[Field("conditions-check", "job_description"), Field("conditions-check", "feedback")]),
    (
        "C38",
        &[
            Field("conditions-check", "training_team"),
            Field("rp", "p3"),
            Field("rp", "p4"),
            Field("rp", "p5"),
        ],
    ),
    (
        "C39",
        &[
            Option("event-debrief", "from_supervision", "sort_responsibility"),
            Field("conditions-check", "supervision"),
            Field("conditions-check", "training_self"),
        ],
    ),
    (
        "C40",
        &[
            Field("full", "ac2"),
            Field("full", "me3"),
            Option("good-moment", "meaning_kind", "experience_useful"),
        ],
    ),
    ("C41", &[Option("good-moment", "meaning_kind", "bridge"), Field("se-b", "p2")]),
    ("C42", &[Option("stigma-note", "stigma_kind", "self_stigma"), Field("se-b", "p5")]),
    (
        "C43",
        &[
            Option("stigma-note", "stigma_kind", "direct_patronising"),
            Option("stigma-note", "stigma_kind", "direct_excluded"),
            Field("conditions-check", "respect_direct"),
        ],
    ),
    ("C44", &[Home::Form("rp"), Field("rp", "colleagues"), Option("rp", "direction", "towards_second")]),
    (
        "C45",
        &[
            Option("stigma-note", "stigma_kind", "associative"),
            Said("stigma-note", "It is about how others see the work, not about how you do it."),
        ],
    ),
    (
        "C46",
        &[
            Option("stigma-note", "stigma_kind", "indirect_witnessed"),
            Field("conditions-check", "respect_indirect"),
        ],
    ),
    ("C47", &[Option("stigma-note", "stigma_kind", "direct_patronising")]),
    (
        "C48",
        &[
            Option("stigma-note", "stigma_kind", "credibility_doubted"),
            Option("stigma-note", "source", "staff"),
            Option("stigma-note", "source", "person_i_support"),
            Option("se-a", "tension", "credibility"),
        ],
    ),
    ("C49", &[Home::Form("tp"), Option("tp", "tension", "with_person")]),
    ("C50", &[Home::Form("ab"), Home::Form("rp"), Home::Form("se-b"), Option("se-b", "tension", "identity")]),
    ("C51", &[Option("moral-note", "obstacles", "culture_or_language")]),
    (
        "C52",
        &[
            Option("moral-note", "obstacles", "role_unclear"),
            Option("moral-note", "obstacles", "funding_rules"),
            Field("conditions-check", "job_description"),
        ],
    ),
    (
        "C53",
        &[
            Option("good-moment", "task_kind", "educate"),
            Option("good-moment", "task_kind", "represent"),
            Option("ur", "task_kind", "change"),
            Option("ur", "task_kind", "lead"),
        ],
    ),
    (
        "C54",
        &[
            Field("conditions-check", "training_self"),
            Field("conditions-check", "supervision"),
            Field("conditions-check", "place"),
            Field("conditions-check", "meetings"),
            Field("conditions-check", "information"),
            Field("conditions-check", "job_description"),
            Field("conditions-check", "respect_direct"),
        ],
    ),
    ("C55", &[Home::Form("stigma-note"), Field("stigma-note", "effect_on_me"), Home::Form("pulse")]),
    (
        "C56",
        &[Shared("hours_band", "under_10"), Shared("tenure_band", "2_5y"), Option("full", "worked", "none")],
    ),
    ("S-1", &[Home::Form("stigma-note")]),
    (
        "S-2",
        &[
            Home::Form("ab"),
            Home::Form("fp-a"),
            Home::Form("fp-b"),
            Field("boundary-checkin", "b05"),
            Field("boundary-checkin", "b06"),
        ],
    ),
    ("S-3", &[Home::Form("conditions-check"), Option("good-moment", "meaning_kind", "team_help")]),
    (
        "S-4",
        &[
            Home::Form("lo"),
            Field("boundary-checkin", "b12"),
            Option("lo", "tension", "loyalty"),
            Limit("b12", "l-passon"),
        ],
    ),
    ("S-5", &[Field("conditions-check", "job_description"), Home::Form("ur"), Shared("yes_no_unsure", "no")]),
    (
        "S-6",
        &[
            Option("conditions-check", "team_signal", "insecurity"),
            Field("conditions-check", "team_knows_role"),
            Field("conditions-check", "interest"),
        ],
    ),
    (
        "S-7",
        &[Field("conditions-check", "interest"), Option("conditions-check", "team_signal", "disinterest")],
    ),
    ("S-8", &[Field("full", "me1"), Field("full", "me4"), Field("pulse", "pu4"), Home::Form("good-moment")]),
    (
        "S-9",
        &[Home::Form("dr"), Option("moral-note", "values", "hope"), Option("moral-note", "values", "choice")],
    ),
    ("S-10", &[Field("pulse", "pu1"), Field("pulse", "pu3"), Field("pulse", "pu4"), Field("full", "ac1")]),
    (
        "S-11",
        &[Said("conditions-check", "What helps here"), Said("conditions-check", "What is missing here")],
    ),
    ("S-12", &[Shared("role", "friend"), Shared("role", "staff_member")]),
];

#[test]
fn each_of_the_91_study_findings_is_covered() {
    let points: Vec<String> = POINTS.iter().map(|(point, _)| (*point).to_owned()).collect();
    let series = |letter: &'static str, most| (1..=most).map(move |nth| format!("{letter}{nth}"));
    let wanted: Vec<_> = series("P", 23).chain(series("C", 56)).chain(series("S-", 12)).collect();
    assert_eq!((points, wanted.len()), (wanted, 91));
    for (point, homes) in POINTS {
        assert!(!homes.is_empty(), "{point}");
        for home in *homes {
            stands(point, home);
        }
    }
}

/// Question of each set between two roles that asks what the workplace would have to change.
const WORKPLACE: &[(&str, &str)] = &[
    ("fp-a", "p6"),
    ("fp-b", "p6"),
    ("se-a", "p6"),
    ("se-b", "p6"),
    ("ab", "workplace"),
    ("lo", "p4"),
    ("rp", "p5"),
    ("ur", "p4"),
    ("example", "p6"),
    ("dr", "workplace"),
    ("tp", "workplace"),
    ("fa", "p4b"),
];

#[test]
fn every_set_between_two_roles_asks_what_the_workplace_would_have_to_change() {
    let kind = english().kinds().iter().find(|kind| kind.code == "role_reflection").unwrap();
    let sets: Vec<&str> = kind.all_forms().map(String::as_str).collect();
    assert_eq!(sets, WORKPLACE.iter().map(|(set, _)| *set).collect::<Vec<_>>());
    let of_the_place = ["work", "rule", "team", "job", "employer", "backing"];
    for (set, field) in WORKPLACE {
        let label = &field_of("P16", set, field).label;
        assert!(of_the_place.iter().any(|word| label.contains(word)), "{set}: {label}");
    }
}

fn stands(point: &str, home: &Home) {
    match home {
        Home::Form(id) => drop(form(id)),
        Field(form, field) => drop(field_of(point, form, field)),
        Option(form, field, code) => {
            let options = field_of(point, form, field).ask.options();
            assert!(options.iter().any(|option| option.code == *code), "{point}: {form} {field} {code}");
        }
        Shared(set, code) => {
            let options = english().option_set(set);
            assert!(options.iter().any(|option| option.code == *code), "{point}: {set} {code}");
        }
        Limit(line, limit) => {
            let feeds = &field_of(point, "boundary-checkin", line).feeds;
            assert!(feeds.iter().any(|fed| fed == limit), "{point}: {line} {limit}");
            let starters = practice::starter_limits("en").unwrap();
            assert!(starters.iter().any(|starter| starter.id == *limit), "{point}: {limit}");
        }
        Said(form, words) => {
            assert!(said(self::form(form)).iter().any(|line| line.contains(words)), "{point}: {words}");
        }
        Home::None(why) => assert!(!why.is_empty(), "{point}"),
    }
}

fn field_of(point: &str, form: &str, field: &str) -> &'static practice::Field {
    self::form(form).field(field).unwrap_or_else(|| panic!("{point}: {form} has no {field}"))
}

/// Texts of a form beside its questions.
fn said(form: &Form) -> Vec<&str> {
    let around = [&form.note, &form.more_help, &form.lead].into_iter().flatten().map(String::as_str);
    let lines = form.sections.iter().flat_map(|section| {
        section.help.as_deref().into_iter().chain(section.lines.iter().map(|line| line.words.as_str()))
    });
    let lists = form.lists.iter().map(|list| list.title.as_str());
    around.chain(lines).chain(lists).collect()
}
