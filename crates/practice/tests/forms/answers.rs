//! Validating answers, and what is derived from them.

use chrono::NaiveDate;
use practice::{Answer, AnswerError, Answers, Form, FuzzyDate, OptionSets, Precision, QuestionKind};
use proptest::prelude::*;
use testsupport::repetitions;

use crate::{answers, choice, form, text};

/// A form with every kind of question, and conditions that depend on each other.
pub(crate) const EVERYTHING: &str = r#"
format = "form/1"
id = "everything"
version = "1.0.0"
language = "en"
kind = "made_up"
title = "Everything"

[[response_set]]
id = "abc"
options = [{ code = "a", label = "A" }, { code = "b", label = "B" }, { code = "c", label = "C" }]

[[section]]
id = "first"
[[section.field]]
id = "one"
kind = "choice"
responses = "abc"
label = "One"
[[section.field]]
id = "two"
kind = "choices"
responses = "abc"
label = "Two"
show_when = { fields = ["one"], is = ["a", "b"] }
[[section.field]]
id = "three"
kind = "text"
label = "Three"
level = 2
show_when = { fields = ["two"], is = ["c"] }

[[section]]
id = "second"
show_when = { fields = ["two"], is = ["b"] }
[[section.field]]
id = "line"
kind = "outcome"
responses = "abc"
label = "Line"
[[section.field]]
id = "pull"
kind = "scale"
from = -3
to = 3
from_label = "low"
to_label = "high"
label = "Pull"
level = 5
[[section.field]]
id = "when"
kind = "date"
label = "When"
[[section.field]]
id = "minutes"
kind = "number"
from = 1
unit = "minutes"
label = "Minutes"
"#;

fn everything() -> Form {
    Form::read("everything.toml", EVERYTHING, &OptionSets::default()).unwrap()
}

fn settled(form: &Form, given: &Answers) -> Answers {
    form.validate(given).unwrap()
}

fn choices(codes: &[&str]) -> Answer {
    Answer::Choices(codes.iter().map(ToString::to_string).collect())
}

#[test]
fn validated_answers_are_complete_and_tell_skipped_from_not_shown() {
    let given = answers([("b01", choice("held")), ("b02", Answer::Skipped), ("next_limit", text("  "))]);
    let settled = settled(form("boundary-checkin"), &given);
    assert_eq!(settled.len(), 17);
    assert_eq!(settled["b01"], choice("held"));
    assert_eq!(settled["b02"], Answer::Skipped);
    assert_eq!(settled["next_limit"], Answer::Skipped);
    // Folded away, never reached, and behind a condition that does not hold.
    for never_seen in ["b05", "pull", "driver"] {
        assert_eq!(settled[never_seen], Answer::NotShown, "{never_seen}");
    }
}

#[test]
fn factors_are_asked_only_after_a_slipped_or_overridden_limit() {
    let checkin = form("boundary-checkin");
    for (outcome, asked) in [
        ("held", false),
        ("bent_on_purpose", false),
        ("did_not_come_up", false),
        ("slipped", true),
        ("pushed", true),
    ] {
        for line in ["b01", "b12"] {
            let given = answers([(line, choice(outcome)), ("driver", choices(&["wanted_to"]))]);
            assert_eq!(checkin.is_shown("driver", &given), asked, "{line} {outcome}");
            let expected = if asked { choices(&["wanted_to"]) } else { Answer::NotShown };
            assert_eq!(settled(checkin, &given)["driver"], expected);
        }
    }
}

#[test]
fn hidden_answer_makes_no_field_visible() {
    let form = everything();
    let given = answers([("one", choice("c")), ("two", choices(&["b", "c"])), ("three", text("x"))]);
    for hidden in ["two", "three", "line", "pull"] {
        assert!(!form.is_shown(hidden, &given), "{hidden}");
    }
    assert!(!form.has_answers(&answers([("three", text("x"))])));
    let given = answers([("one", choice("a")), ("two", choices(&["c", "b"])), ("three", text("x"))]);
    assert!(["two", "three", "line", "pull"].into_iter().all(|shown| form.is_shown(shown, &given)));
    assert!(!form.is_shown("no such field", &given));
    // Nor does an invalid answer.
    let given = answers([("one", choice("a")), ("two", choice("b"))]);
    assert!(form.is_shown("two", &given) && !form.is_shown("line", &given));
}

#[test]
fn options_are_ordered_and_dates_moved_to_their_first_day() {
    let form = everything();
    let told = FuzzyDate { on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(), precision: Precision::Month };
    let given =
        answers([("one", choice("a")), ("two", choices(&["c", "b", "c"])), ("when", Answer::Date(told))]);
    let settled = settled(&form, &given);
    assert_eq!(settled["two"], choices(&["b", "c"]));
    assert_eq!(settled["when"], Answer::Date(told.generalized()));
}

#[test]
fn text_is_stored_exactly_as_typed() {
    let long = format!(" Zażółć gęślą jaźń \u{0} <b> \n{}", "word ".repeat(400_000));
    let given = answers([("text", text(&long))]);
    let page = form("just-write");
    assert_eq!(settled(page, &given)["text"], text(&long));
    assert_eq!(page.excerpt(&given), Some(long.as_str()));
}

#[test]
fn empty_choice_is_skipped() {
    let given = answers([("one", choice("")), ("two", choices(&[]))]);
    assert_eq!(settled(&everything(), &given)["one"], Answer::Skipped);
    let given = answers([("one", choice("a")), ("two", choices(&[]))]);
    assert_eq!(settled(&everything(), &given)["two"], Answer::Skipped);
}

#[test]
fn invalid_answer_error_names_the_field_and_never_the_answer() {
    let form = everything();
    let day = |year| {
        let on = NaiveDate::from_ymd_opt(year, 1, 31).unwrap();
        Answer::Date(FuzzyDate { on, precision: Precision::Day })
    };
    let secret = || text("Marta");
    let kind = |field: &str| AnswerError::WrongKind { field: field.into() };
    let option = |field: &str| AnswerError::NoSuchOption { field: field.into() };
    let range = |field: &str| AnswerError::OutOfRange { field: field.into() };
    for (field, answer, expected) in [
        ("four", secret(), AnswerError::NoSuchField { field: "four".into() }),
        ("one", secret(), kind("one")),
        ("one", choices(&["a"]), kind("one")),
        ("one", choice("Marta"), option("one")),
        ("two", choices(&["a", "Marta"]), option("two")),
        ("three", Answer::Number(1), kind("three")),
        ("line", choice("held"), option("line")),
        ("pull", Answer::Number(4), range("pull")),
        ("pull", Answer::Number(i64::MIN), range("pull")),
        ("pull", choice("a"), kind("pull")),
        ("minutes", Answer::Number(0), range("minutes")),
        ("when", day(1899), range("when")),
        ("when", day(9999), range("when")),
        ("when", text("2026-11-22"), kind("when")),
    ] {
        // Hidden or not.
        let error = form.validate(&answers([(field, answer)])).unwrap_err();
        assert_eq!(error, expected);
        assert_eq!(error.field(), field);
        assert!(error.to_string().contains(field) && !error.to_string().contains("Marta"));
    }
}

#[test]
fn outcome_counts_follow_the_options_without_zeroes() {
    let given = [
        ("b01", "pushed"),
        ("b02", "held"),
        ("b03", "held"),
        ("b04", "bent_on_purpose"),
        ("b05", "held"),
        ("b06", "held"),
        ("b07", "did_not_come_up"),
    ];
    let given = answers(given.map(|(line, outcome)| (line, choice(outcome))));
    let told = |given: &Answers| {
        let counts = form("boundary-checkin").counts(given);
        counts.iter().map(|count| format!("{} {}", count.times, count.words)).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(told(&given), "4 kept, 1 bent on purpose, 1 with no real choice");
    assert_eq!(told(&answers([("b12", choice("slipped"))])), "1 didn't work out");
    assert_eq!(told(&answers([("b12", choice("did_not_come_up"))])), "");
    assert!(form("pulse").counts(&answers([("pu1", Answer::Number(3))])).is_empty());
}

#[test]
fn deepest_answer_is_the_deepest_question_with_text() {
    let set = form("fp-a");
    assert_eq!(set.deepest_answer(&Answers::new()), None);
    let given = answers([
        ("p1", text("One line.")),
        ("p4", text("Another.")),
        ("p5", text(" \n")),
        ("p6", Answer::Skipped),
    ]);
    assert_eq!(set.deepest_answer(&given), Some(4));
}

#[test]
fn one_answer_of_any_kind_counts_and_spaces_do_not() {
    let set = form("se-b");
    for (field, answer, says) in [
        ("p1", text("x"), true),
        ("direction", choice("both"), true),
        ("tension", choices(&["loyalty"]), true),
        ("tension", choices(&[]), false),
        ("p1", text(" \t\n\u{a0}"), false),
        ("p1", Answer::Skipped, false),
        ("p1", Answer::NotShown, false),
        // Invalid answers count for nothing.
        ("p1", Answer::Number(1), false),
        ("direction", choice("sideways"), false),
    ] {
        assert_eq!(set.has_answers(&answers([(field, answer.clone())])), says, "{field} {answer:?}");
    }
    assert!(form("pulse").has_answers(&answers([("pu1", Answer::Number(0))])), "zero is an answer");
}

#[test]
fn answer_text_holds_texts_and_chosen_labels_in_order() {
    let given = answers([
        ("for_whom", choice("me")),
        ("tension", choices(&["naturalness", "friendship_request"])),
        ("p6", text("I have to stop here.")),
        ("p1", text("By the lake.")),
    ]);
    let set = form("fp-a");
    let expected = [
        "By the lake.",
        "I have to stop here.",
        "Someone wanted to be friends",
        "Couldn't be natural",
        "For me",
    ];
    assert_eq!(set.answer_text(&given), expected);
    assert_eq!(set.excerpt(&given), Some("By the lake."));
    assert_eq!(set.excerpt(&answers([("direction", choice("both"))])), None);
}

#[test]
fn stored_form_is_read_back_and_an_unchecked_one_never_panics() {
    for form in crate::english().forms() {
        let kept = serde_json::to_string(form).unwrap();
        assert_eq!(serde_json::from_str::<Form>(&kept).unwrap(), *form);
    }
    // Somebody with access to the database could store a form that was never checked.
    let mut hostile = everything();
    let [first, second] = hostile.sections.as_mut_slice() else { panic!() };
    first.fields[0].show_when.clone_from(&second.show_when);
    second.fields[1].ask = QuestionKind::Choice { options: Vec::new(), reverse: true };
    hostile.scales = form("full").scales.clone();
    hostile.scales[0].items = vec!["pull".into(), "gone".into(), "pull".into()];
    hostile.scales[1].items.clear();
    hostile.scales[1].min_answered = 0;
    hostile.scales[2].decimals = 255;
    let given = answers([("one", choice("a")), ("two", choices(&["b"])), ("pull", Answer::Number(1))]);
    assert!(hostile.scores(&given).iter().all(|score| score.exact.is_none()));
    assert!(!hostile.has_answers(&given));
    assert_eq!(hostile.deepest_answer(&given), None);
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let code = prop_oneof!["[abc]", "held|pushed|slipped|both|none|[0-4]", ".{0,4}"];
    let code = code.boxed();
    prop_oneof![
        ".{0,12}".prop_map(Answer::Text),
        code.clone().prop_map(Answer::Choice),
        prop::collection::vec(code, 0..4).prop_map(Answer::Choices),
        (-4_i64..12).prop_map(Answer::Number),
        any::<i64>().prop_map(Answer::Number),
        (any::<i32>(), 0_usize..4).prop_map(|(day, which)| {
            let on = NaiveDate::from_epoch_days(day / 4).unwrap_or_default();
            let precision = ["day", "week", "month", "season"][which];
            Answer::Date(FuzzyDate { on, precision: Precision::from_code(precision).unwrap() })
        }),
        Just(Answer::Skipped),
        Just(Answer::NotShown),
    ]
}

/// A form, and an answer of any kind to some of its fields.
fn any_answers() -> impl Strategy<Value = (Form, Answers)> {
    let forms = crate::english().forms().iter().cloned().chain([everything()]).collect::<Vec<_>>();
    prop::sample::select(forms).prop_flat_map(|form| {
        let ids = form.fields().map(|field| field.id.clone()).chain(["stranger".into()]).collect::<Vec<_>>();
        let answers = prop::collection::btree_map(prop::sample::select(ids), any_answer(), 0..8);
        (Just(form), answers)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(repetitions(4_000, 100_000)))]

    #[test]
    fn wrong_answers_never_panic_and_validating_twice_changes_nothing((form, given) in any_answers()) {
        // Answers that are valid alone are valid together: keep those.
        let fitting = given
            .iter()
            .filter(|(id, answer)| form.validate(&answers([(id.as_str(), (*answer).clone())])).is_ok())
            .map(|(id, answer)| (id.clone(), answer.clone()))
            .collect::<Answers>();
        prop_assert_eq!(form.validate(&given).is_ok(), fitting.len() == given.len());
        let settled = form.validate(&fitting).unwrap();
        prop_assert_eq!(settled.len(), form.fields().count());
        prop_assert_eq!(&form.validate(&settled).unwrap(), &settled);
        // Validated or not, the text is the same, and invalid answers add nothing.
        for said in [&given, &fitting] {
            prop_assert_eq!(form.counts(said), form.counts(&settled));
            prop_assert_eq!(form.scores(said), form.scores(&settled));
            prop_assert_eq!(form.deepest_answer(said), form.deepest_answer(&settled));
            prop_assert_eq!(form.has_answers(said), form.has_answers(&settled));
        }
        prop_assert_eq!(form.answer_text(&fitting).len(), form.answer_text(&settled).len());
        for field in form.fields() {
            if !form.is_shown(&field.id, &fitting) {
                let written = matches!(fitting.get(&field.id), Some(Answer::Text(words)) if !words.trim().is_empty());
                let stays = if written { &fitting[&field.id] } else { &Answer::NotShown };
                prop_assert_eq!(&settled[&field.id], stays);
            }
        }
    }
}

#[test]
fn answer_lists_are_derived_and_empty_ones_left_out() {
    let form = form("conditions-check");
    let given = answers([
        ("place", choice("yes")),
        ("meetings", choice("partly")),
        ("voice", choice("no")),
        ("pace", choice("unknown")),
        ("training_self", Answer::Skipped),
    ]);
    let listed = form.answer_lists(&settled(form, &given));
    let lines = listed.iter().map(|list| (list.title.as_str(), list.lines.join(" "))).collect::<Vec<_>>();
    let missing = "I am invited to meetings about the people I work with. What I say is taken seriously.";
    assert_eq!(
        lines,
        [
            ("What helps here", "I have a place to work.".to_owned()),
            ("What is missing here", missing.to_owned())
        ]
    );
    assert!(form.answer_lists(&answers([("pace", choice("na"))])).is_empty());
}

#[test]
fn at_most_three_stars_and_a_tick_is_yes_or_skipped() {
    let form = form("conditions-check");
    let star = |codes: &[&str]| form.validate(&answers([("starred", choices(codes))]));
    assert_eq!(star(&["voice", "place"]).unwrap()["starred"], choices(&["place", "voice"]));
    assert_eq!(star(&[]).unwrap()["starred"], Answer::Skipped);
    let out = AnswerError::OutOfRange { field: "starred".to_owned() };
    assert_eq!(star(&["voice", "place", "pace", "meetings"]).unwrap_err(), out);
    assert!(matches!(star(&["team_signal"]), Err(AnswerError::NoSuchOption { .. })));

    let event = self::form("event-debrief");
    let tick = |code: &str| event.validate(&answers([("touched_right", choice(code))]));
    assert_eq!(tick(QuestionKind::TICKED).unwrap()["touched_right"], choice("yes"));
    assert_eq!(tick("").unwrap()["touched_right"], Answer::Skipped);
    assert!(matches!(tick("no"), Err(AnswerError::NoSuchOption { .. })));
    let words = event.answer_text(&tick(QuestionKind::TICKED).unwrap());
    assert_eq!(words, ["This also touched what I think is right. Keep that for later."]);
}
