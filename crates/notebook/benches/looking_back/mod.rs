//! The views of looking back: what each reads, folds and draws.

use chrono::Days;
use journal::SeriesKey;
use notebook::{Notebook, Stretch};
use practice::shipped;

use crate::generated::today;
use crate::{Measured, median};

/// Each part of looking back: its data and its pictures, for the whole time and for a quarter of a
/// year.
pub(crate) fn parts(nb: &mut Notebook<'_>) -> Measured {
    let whole = Stretch::default();
    let quarter =
        Stretch { from: today().checked_sub_days(Days::new(90)), to: Some(today()), work_period: None };
    vec![
        ("look back: stretches", median(|| nb.stretch_choices().expect("choices"))),
        ("look back: limits", median(|| nb.limits_over_time(whole).expect("limits"))),
        ("look back: limits, quarter", median(|| nb.limits_over_time(quarter).expect("limits"))),
        ("look back: roles", median(|| nb.roles_over_time(whole).expect("roles"))),
        ("look back: roles, quarter", median(|| nb.roles_over_time(quarter).expect("roles"))),
        ("look back: weighed", median(|| nb.weighed_over_time(whole).expect("notes"))),
        ("look back: weighed, quarter", median(|| nb.weighed_over_time(quarter).expect("notes"))),
        ("look back: conditions", median(|| nb.conditions_over_time(whole).expect("checks"))),
        ("look back: conditions, quarter", median(|| nb.conditions_over_time(quarter).expect("checks"))),
        ("look back: gathered", median(|| nb.gathered(whole).expect("lists"))),
        ("look back: gathered, quarter", median(|| nb.gathered(quarter).expect("lists"))),
        ("look back: lines for a job", median(|| nb.journal.job_lines().expect("lines"))),
    ]
}

/// Ratings against the usual range: what is read, compared and drawn.
pub(crate) fn ratings(nb: &mut Notebook<'_>) -> Measured {
    let whole = Stretch { from: None, to: None, work_period: None };
    let year = Stretch { from: today().checked_sub_days(Days::new(365)), ..whole };
    let series = |form: &str| SeriesKey::of(shipped("en").expect("forms").form(form).expect("a form"));
    let (pulse, full) = (series("pulse"), series("full"));
    vec![
        ("ratings of a year, weekly", median(|| nb.ratings(Some(&pulse), year).expect("ratings"))),
        ("ratings of all time, weekly", median(|| nb.ratings(Some(&pulse), whole).expect("ratings"))),
        ("ratings of all time, monthly", median(|| nb.ratings(Some(&full), whole).expect("ratings"))),
        ("drift of all time, weekly", median(|| nb.rating_drift(&pulse, whole).expect("drift"))),
    ]
}
