//! Drift, states and proportions compared with the reference.

use chrono::{Days, NaiveDate};
use practice::{
    DatedRating, Fraction, Proportion, RangePosition, ScaleKey, compare, mann_kendall, theil_sen_slope,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use testsupport::repetitions;

use crate::form;
use crate::oracle::answered_by;

/// A series of quarters with its days, and whether its scale has whole numbers.
#[derive(Debug)]
struct Series {
    is_whole: bool,
    days: Vec<u64>,
    quarters: Vec<i64>,
}

impl Series {
    fn ratings(&self) -> Vec<DatedRating> {
        let first = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let score =
            |quarters: i64| serde_json::from_value::<Fraction>(json!(format!("{quarters}/4"))).unwrap();
        let rated = |(day, quarters): (&u64, &i64)| DatedRating {
            on: first + Days::new(*day),
            score: score(*quarters),
        };
        self.days.iter().zip(&self.quarters).map(rated).collect()
    }

    fn asked(&self) -> Value {
        let (floor, top) = if self.is_whole { (2.0, 10) } else { (12.5, 100) };
        json!({ "days": self.days, "quarters": self.quarters, "floor": floor, "range": [0, top], "whole": self.is_whole })
    }
}

/// Weekly numbers from 0 to 10, or scores from 0 to 100 with weeks left out.
fn series() -> impl Strategy<Value = Series> {
    let pauses = prop::collection::vec(7..60_u64, 40);
    (any::<bool>(), prop::collection::vec(0..=16_i64, 8..40), pauses).prop_map(|(is_whole, steps, pauses)| {
        let quarters = steps.iter().map(|step| if is_whole { (step % 11) * 4 } else { step * 25 }).collect();
        let days = pauses.iter().scan(0, |day, pause| Some(std::mem::replace(day, *day + pause)));
        Series { is_whole, days: days.take(steps.len()).collect(), quarters }
    })
}

fn near(ours: f64, theirs: &Value) -> bool {
    (ours - theirs.as_f64().unwrap()).abs() < 1e-9
}

#[test]
fn random_series_have_the_states_slope_and_test_of_the_reference() {
    let mut runner = TestRunner::deterministic();
    let asked: Vec<_> =
        (0..repetitions(1_000, 10_000)).map(|_| series().new_tree(&mut runner).unwrap().current()).collect();
    let lines: Vec<_> = asked.iter().map(|series| series.asked().to_string()).collect();
    let told = answered_by("series_states.py", &lines.join("\n"));
    assert_eq!(told.len(), asked.len());
    let mut outside = 0;
    for (series, told) in asked.iter().zip(told) {
        let form = form(if series.is_whole { "pulse" } else { "full" });
        let key = ScaleKey::of(form, &form.scales[0]).unwrap();
        let ratings = series.ratings();
        let compared = compare(&key, &ratings, 7, None);
        let usual = compared.usual.as_ref().unwrap();
        let ends = [&usual.low, &usual.high].map(|end| end.to_decimal(0).parse::<i64>().unwrap());
        assert_eq!(json!(ends), told["range"], "{:?}", series.quarters);
        let state = |status: &practice::RatingStatus| match (status.moved.is_some(), status.place.unwrap()) {
            (true, _) => "moved",
            (false, RangePosition::Within) => "inside",
            (false, _) => "outside",
        };
        let states: Vec<_> = compared.statuses[5..].iter().flatten().map(state).collect();
        outside += states.iter().filter(|state| **state != "inside").count();
        assert_eq!(json!(states), told["states"], "{:?}", series.quarters);
        let slope = theil_sen_slope(&ratings).unwrap();
        assert!(near(slope.to_decimal(12).parse().unwrap(), &told["slope"]), "{slope} {told}");
        let test = mann_kendall(&ratings);
        assert_eq!(json!(test.s), told["s"]);
        assert!(near(test.variance.to_decimal(6).parse::<f64>().unwrap(), &told["variance"]), "{told}");
        assert!(near(test.z, &told["z"]), "{} {told}", test.z);
    }
    println!("{outside} ratings outside");
    assert!(outside > 500, "random series have to reach every state");
}

#[test]
fn every_small_proportion_has_the_interval_of_the_reference() {
    let asked: Vec<(u32, u32)> = (1..=45).flat_map(|of| (0..=of).map(move |times| (times, of))).collect();
    let lines: Vec<_> =
        asked.iter().map(|(times, of)| json!({ "times": times, "of": of }).to_string()).collect();
    let told = answered_by("series_states.py", &lines.join("\n"));
    assert!(told.len() == asked.len() && told.len() > 1_000);
    for ((times, of), told) in asked.into_iter().zip(told) {
        let (low, high) = Proportion::new(times, of).unwrap().interval();
        assert!(near(low, &told["wilson"][0]) && near(high, &told["wilson"][1]), "{times} of {of}");
    }
}
