//! Scores of the forms that ship.

use practice::{Answer, Answers, Direction, Form, QuestionKind, Reason, Score};
use proptest::prelude::*;
use testsupport::repetitions;

use crate::{answers, choice, form};

fn score(form: &Form, given: &Answers, scale: &str) -> Score {
    form.scores(given).into_iter().find(|score| score.scale == scale).unwrap()
}

/// Fields of the scale EX of the full self-rating; none is skipped.
fn tiredness(values: [Option<u8>; 4]) -> Answers {
    let ids = ["ex1", "ex2", "ex3", "ex4"];
    let told = |value: Option<u8>| value.map_or(Answer::Skipped, |value| choice(&value.to_string()));
    answers(ids.into_iter().zip(values.map(told)))
}

#[test]
fn reversed_item_is_reversed() {
    let ex = score(form("full"), &tiredness([Some(3), Some(2), Some(1), Some(3)]), "ex");
    assert_eq!(ex.exact.unwrap().to_string(), "275/4");
    assert_eq!(ex.shown.as_deref(), Some("69"));
    assert_eq!((ex.reason, ex.answered, ex.of), (None, 4, 4));
    assert_eq!((ex.name.as_str(), ex.direction), ("Tiredness from work", Direction::HigherIsMoreStrain));
    assert_eq!(ex.range, ("0".into(), "100".into()));
}

#[test]
fn skipped_item_is_left_out_of_the_mean() {
    let ex = score(form("full"), &tiredness([Some(3), None, Some(1), Some(3)]), "ex");
    assert_eq!(ex.exact.unwrap().to_string(), "75");
    assert_eq!((ex.shown.as_deref(), ex.answered, ex.of), (Some("75"), 3, 4));
}

#[test]
fn two_of_four_answers_are_too_few() {
    let ex = score(form("full"), &tiredness([Some(3), None, Some(1), None]), "ex");
    assert_eq!((ex.exact, ex.shown, ex.reason), (None, None, Some(Reason::TooFewAnswers)));
    assert_eq!((ex.answered, ex.of), (2, 4));
}

#[test]
fn no_scale_is_applicable_without_work() {
    let mut given = tiredness([Some(3), Some(2), Some(1), Some(3)]);
    given.insert("worked".into(), choice("none"));
    let scores = form("full").scores(&given);
    assert!(scores.iter().all(|score| score.reason == Some(Reason::NotApplicable) && score.exact.is_none()));
    // Less work than usual is work.
    given.insert("worked".into(), choice("some"));
    assert_eq!(score(form("full"), &given, "ex").shown.as_deref(), Some("69"));
    let pulse = form("pulse").scores(&answers([("worked", choice("none")), ("pu1", Answer::Number(3))]));
    assert!(pulse.iter().all(|score| score.reason == Some(Reason::NotApplicable)));
}

#[test]
fn pulse_scores_are_its_ratings_and_zero_counts() {
    let given = answers([("pu1", Answer::Number(0)), ("pu3", Answer::Number(10)), ("pu4", Answer::Skipped)]);
    let told = form("pulse").scores(&given);
    let shown = told.iter().map(|score| (score.name.as_str(), score.shown.as_deref())).collect::<Vec<_>>();
    let expected = [
        ("Tiredness from work (short)", Some("0")),
        ("Shutting off (short)", None),
        ("Being of use (short)", Some("10")),
        ("Meaning (short)", None),
    ];
    assert_eq!(shown, expected);
    assert!(told.iter().all(|score| score.range == ("0".into(), "10".into()) && score.of == 1));
    assert_eq!(told[1].reason, Some(Reason::TooFewAnswers));
}

#[test]
fn scores_are_serialised_as_fractions_and_texts() {
    let told =
        serde_json::to_value(score(form("full"), &tiredness([Some(3), Some(2), Some(1), Some(3)]), "ex"));
    let expected = serde_json::json!({
        "scale": "ex", "name": "Tiredness from work", "direction": "higher-is-more-strain", "range": ["0", "100"],
        "exact": "275/4", "shown": "69", "reason": null, "band": null, "answered": 4, "of": 4
    });
    assert_eq!(told.unwrap(), expected);
}

/// A rating form, and the option chosen for some of its items.
fn any_rating() -> impl Strategy<Value = (&'static Form, Answers)> {
    prop::sample::select(vec!["pulse", "full"]).prop_flat_map(|id| {
        let form = form(id);
        let one = |ask: &QuestionKind| match ask {
            QuestionKind::Choice { options, .. } => {
                let codes = options.iter().map(|option| choice(&option.code)).collect::<Vec<_>>();
                prop::sample::select(codes).boxed()
            }
            _ => (0_i64..=10).prop_map(Answer::Number).boxed(),
        };
        let fields = form.fields().filter(|field| field.id != "worked");
        let each = fields
            .map(|field| (Just(field.id.clone()), prop::option::weighted(0.8, one(&field.ask))).boxed())
            .collect::<Vec<_>>();
        let given = each.prop_map(|given| {
            given.into_iter().map(|(id, answer)| (id, answer.unwrap_or(Answer::Skipped))).collect::<Answers>()
        });
        (Just(form), given)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(repetitions(2_000, 50_000)))]

    #[test]
    fn scores_stay_in_range_and_skipped_is_never_zero((form, given) in any_rating()) {
        let left_out = given.iter().filter(|(_, answer)| **answer != Answer::Skipped);
        let left_out = left_out.map(|(id, answer)| (id.clone(), answer.clone())).collect::<Answers>();
        let scores = form.scores(&given);
        prop_assert_eq!(&scores, &form.scores(&left_out), "skipped and never seen count alike");
        for (score, scale) in scores.iter().zip(&form.scales) {
            let answered = scale.items.iter().filter(|item| given[*item] != Answer::Skipped).count();
            prop_assert_eq!(score.answered as usize, answered);
            prop_assert_eq!(score.exact.is_some(), answered >= scale.min_answered as usize);
            prop_assert_eq!(score.exact.is_some(), score.shown.is_some() && score.reason.is_none());
            if let Some(exact) = &score.exact {
                prop_assert!(scale.range.0 <= *exact && *exact <= scale.range.1);
                // Skipping some of several equal answers changes nothing; a zero would lower the
                // mean.
                let mut said = scale.items.iter().filter(|item| *item != "ex3").map(|item| &given[item]);
                let first = said.clone().find(|answer| **answer != Answer::Skipped);
                let all_alike = said.all(|answer| *answer == Answer::Skipped || Some(answer) == first);
                if all_alike && given.get("ex3").is_none_or(|answer| *answer == Answer::Skipped) {
                    let value = match first {
                        Some(Answer::Number(number)) => *number,
                        Some(Answer::Choice(code)) => 25 * code.parse::<i64>().unwrap(),
                        other => panic!("{other:?}"),
                    };
                    prop_assert_eq!(exact.to_string(), value.to_string());
                }
            }
        }
    }
}
