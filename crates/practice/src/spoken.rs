//! What is said once ratings have moved, and how long it is silent then. It follows from the ratings alone, so that no log of it
//! is needed, and the same ratings always say the same.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use crate::{Direction, RangePosition, RatingStatus};

/// For so long nothing more is said about a scale after something was said about it.
const SILENT: Days = Days::new(28);

/// How a scale has turned, once it has moved. One text speaks of one turn, and of several the first of these comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrendDirection {
    /// It weighs: more strain, or less of what is better when it is more.
    Weighs,
    /// There is less strain.
    Lighter,
    /// There is more of what is better when it is more.
    Higher,
}

impl RatingStatus {
    /// How the ratings have turned, if they have moved.
    pub fn direction(&self, direction: Direction) -> Option<TrendDirection> {
        Some(match (self.moved?, direction) {
            (RangePosition::Below, Direction::HigherIsMoreStrain) => TrendDirection::Lighter,
            (RangePosition::Above, Direction::HigherIsBetter) => TrendDirection::Higher,
            _ => TrendDirection::Weighs,
        })
    }
}

/// The ratings of a scale: their days, and how it had turned by then.
pub type DatedDirections = Vec<(NaiveDate, Option<TrendDirection>)>;

/// Which of the scales of a form something is said about on its last day: all that turned the same way at once, and none that
/// something was said about in the 28 days before. A scale that gives way to others is not silent for it: it comes next time.
pub fn trends_to_report(scales: &[DatedDirections]) -> Vec<usize> {
    let days: BTreeSet<NaiveDate> = scales.iter().flatten().map(|(on, _)| *on).collect();
    let mut silent_until = BTreeMap::<usize, NaiveDate>::new();
    let mut spoken = Vec::new();
    for day in days {
        let turned = |scale: &DatedDirections| {
            scale.iter().rev().find(|(on, _)| *on == day).and_then(|(_, turn)| *turn)
        };
        let may_speak = |at: &usize| silent_until.get(at).is_none_or(|until| day >= *until);
        let turned: Vec<(usize, TrendDirection)> = scales
            .iter()
            .enumerate()
            .filter(|(at, _)| may_speak(at))
            .filter_map(|(at, scale)| Some((at, turned(scale)?)))
            .collect();
        let first = turned.iter().map(|(_, turn)| *turn).min();
        spoken = turned.into_iter().filter(|(_, turn)| Some(*turn) == first).map(|(at, _)| at).collect();
        if let Some(until) = day.checked_add_days(SILENT) {
            silent_until.extend(spoken.iter().map(|at| (*at, until)));
        }
    }
    spoken
}

#[cfg(test)]
mod tests {
    use super::TrendDirection::{Higher, Lighter, Weighs};
    use super::*;

    /// What is said on each of these days, `apart` days from one to the next.
    fn said(apart: u64, scales: &[&[Option<TrendDirection>]]) -> Vec<Vec<usize>> {
        let first = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let on = |nth: usize| first + Days::new(nth as u64 * apart);
        (1..=scales[0].len())
            .map(|days| {
                let until =
                    |turns: &&[Option<TrendDirection>]| (0..days).map(|nth| (on(nth), turns[nth])).collect();
                trends_to_report(&scales.iter().map(until).collect::<Vec<_>>())
            })
            .collect()
    }

    #[test]
    fn after_something_was_said_a_scale_is_silent_for_28_days() {
        let moved = [None, Some(Weighs), Some(Weighs), Some(Weighs), Some(Weighs), Some(Weighs)];
        let quiet = Vec::<usize>::new;
        assert_eq!(said(7, &[&moved]), [quiet(), vec![0], quiet(), quiet(), quiet(), vec![0]]);
        assert_eq!(said(28, &[&moved]), [quiet(), vec![0], vec![0], vec![0], vec![0], vec![0]]);
        assert_eq!(said(27, &[&moved]), [quiet(), vec![0], quiet(), vec![0], quiet(), vec![0]]);
    }

    #[test]
    fn what_turns_the_same_way_at_once_is_named_at_once() {
        assert_eq!(said(7, &[&[Some(Weighs)], &[None], &[Some(Weighs)]]), [[0, 2]]);
        // One that moves a week later is named then, and has a silence of its own.
        let first = [Some(Weighs), Some(Weighs), Some(Weighs)];
        assert_eq!(said(7, &[&first, &[None, Some(Weighs), Some(Weighs)]]), [vec![0], vec![1], vec![]]);
    }

    #[test]
    fn what_gives_way_to_another_is_said_the_next_time() {
        let [weighs, higher, lighter] = [Weighs, Higher, Lighter].map(|turn| [Some(turn); 4]);
        assert_eq!(said(7, &[&higher, &weighs, &lighter]), [vec![1], vec![2], vec![0], vec![]]);
    }

    #[test]
    fn how_it_turned_follows_from_the_side_and_from_which_end_is_better() {
        let turn = |moved, direction| RatingStatus { usual: None, place: moved, moved }.direction(direction);
        let (above, below) = (Some(RangePosition::Above), Some(RangePosition::Below));
        assert_eq!(turn(None, Direction::HigherIsBetter), None);
        assert_eq!(turn(above, Direction::HigherIsMoreStrain), Some(Weighs));
        assert_eq!(turn(below, Direction::HigherIsMoreStrain), Some(Lighter));
        assert_eq!(turn(below, Direction::HigherIsBetter), Some(Weighs));
        assert_eq!(turn(above, Direction::HigherIsBetter), Some(Higher));
    }
}
