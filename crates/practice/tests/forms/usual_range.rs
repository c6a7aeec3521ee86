//! Usual range compared with the reference, and the false alarm rate of the trend rule.

use chrono::{Days, NaiveDate};
use practice::{DatedRating, Fraction, ScaleKey, trend};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::json;
use testsupport::repetitions;

use crate::form;
use crate::oracle::answered_by;

#[test]
fn random_series_have_the_usual_range_of_the_reference() {
    let mut runner = TestRunner::deterministic();
    let mut asked = Vec::new();
    for (id, most, steps, floor) in [("pulse", 10, 1, 2.0), ("full", 16, 16, 12.5)] {
        for _ in 0..repetitions(500, 10_000) {
            let answers =
                prop::collection::vec(0..=i64::from(most), 5..24).new_tree(&mut runner).unwrap().current();
            // 4 items of 0 to 4 make 17 scores from 0 to 100.
            let ratings: Vec<_> =
                answers.iter().map(|sum| if steps == 1 { sum * 4 } else { sum * 25 }).collect();
            asked.push((id, floor, ratings));
        }
    }
    let lines = asked.iter().map(|(id, floor, ratings)| {
        let quarters: Vec<_> = ratings.iter().map(|quarters| format!("{quarters}/4")).collect();
        let top = if *id == "pulse" { 10 } else { 100 };
        json!({ "ratings": quarters, "floor": floor, "range": [0, top], "whole": *id == "pulse" }).to_string()
    });
    let told = answered_by("usual_ranges.py", &lines.collect::<Vec<_>>().join("\n"));
    assert_eq!(told.len(), asked.len());
    for ((id, _, quarters), told) in asked.iter().zip(told) {
        let form = form(id);
        let ratings: Vec<_> = quarters.iter().map(|quarters| quarter(*quarters)).collect();
        let usual = ScaleKey::of(form, &form.scales[0]).unwrap().usual(&ratings).unwrap();
        let ours = [usual.low, usual.high].map(|end| end.to_decimal(0).parse::<i64>().unwrap());
        assert_eq!(json!(ours), told, "{id}: {quarters:?}");
    }
}

fn quarter(quarters: i64) -> Fraction {
    serde_json::from_value(json!(format!("{quarters}/4"))).unwrap()
}

/// Half-years of weekly ratings that change by chance only, after eight that make the range.
#[test]
fn false_alarm_rate_of_the_trend_rule_is_about_a_tenth() {
    let form = form("pulse");
    let measure = ScaleKey::of(form, &form.scales[0]).unwrap();
    let mut random = Random(20_261_121);
    let rounds = repetitions(600, 4_000);
    let first = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    for (autocorrelation, expected) in [(0.0, 0.11), (0.3, 0.23), (0.5, 0.35)] {
        let mut spoke = 0;
        for _ in 0..rounds {
            let mut drift = 1.5 * random.normal();
            let mut ratings = Vec::new();
            for week in 0..34 {
                let fresh = 1.5 * f64::sqrt(1.0 - autocorrelation * autocorrelation);
                drift = autocorrelation * drift + fresh * random.normal();
                let rating = (4.5 + drift).round().clamp(0.0, 10.0) as i64;
                ratings.push(DatedRating { on: first + Days::new(7 * week), score: Fraction::from(rating) });
            }
            if trend(&measure, &ratings, None)[8..].iter().any(|standing| standing.moved.is_some()) {
                spoke += 1;
            }
        }
        let share = f64::from(spoke) / f64::from(rounds);
        println!("autocorrelation {autocorrelation}: {share:.3} of {rounds} half-years, {expected} expected");
        // Two percentage points in the full run; with fewer rounds five standard errors to each side.
        let error = (expected * (1.0 - expected) / f64::from(rounds)).sqrt();
        let tolerance = if rounds < 4_000 { 5.0 * error } else { 0.02 };
        assert!((share - expected).abs() < tolerance, "{share} is not about {expected}");
    }
}

/// Reproducible pseudo-random numbers (SplitMix64).
struct Random(u64);

impl Random {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Mean 0 and standard deviation 1.
    fn normal(&mut self) -> f64 {
        let (one, other) = (self.unit().max(f64::MIN_POSITIVE), self.unit());
        (-2.0 * one.ln()).sqrt() * (2.0 * std::f64::consts::PI * other).cos()
    }
}
