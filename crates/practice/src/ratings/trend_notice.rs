//! Selects the trends to report, with a cooldown of 28 days. It follows from the ratings alone, so
//! that no log is needed and the same ratings always give the same result.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use crate::form::scale::Direction;
use crate::ratings::trend::RatingStatus;
use crate::ratings::usual_range::RangePosition;

/// Cooldown of a scale after its trend was reported, in days.
const SILENT: Days = Days::new(28);

/// Direction in which ratings have moved. Each has a text of its own; of several the first of these
/// is reported first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrendDirection {
    /// More strain, or less of something good.
    MoreStrain,
    /// Less strain.
    LessStrain,
    /// More of something good.
    MoreOfGood,
}

impl RatingStatus {
    /// Direction in which the ratings have moved, if they have.
    pub fn direction(&self, direction: Direction) -> Option<TrendDirection> {
        Some(match (self.moved?, direction) {
            (RangePosition::Below, Direction::HigherIsMoreStrain) => TrendDirection::LessStrain,
            (RangePosition::Above, Direction::HigherIsBetter) => TrendDirection::MoreOfGood,
            _ => TrendDirection::MoreStrain,
        })
    }
}

/// Dates of the ratings of a scale, with the direction by then.
pub type DatedDirections = Vec<(NaiveDate, Option<TrendDirection>)>;

/// Indexes of the scales of a form whose trend is reported on the last day: all that moved in the
/// same direction, without those reported in the 28 days before. A scale that gives way to others
/// has no cooldown: it is reported the next time.
pub fn trends_to_report(scales: &[DatedDirections]) -> Vec<usize> {
    // Of several ratings of one day, the last one counts.
    let turns: Vec<BTreeMap<NaiveDate, Option<TrendDirection>>> =
        scales.iter().map(|scale| scale.iter().copied().collect()).collect();
    let days: BTreeSet<NaiveDate> = turns.iter().flat_map(BTreeMap::keys).copied().collect();
    let mut silent_until = BTreeMap::<usize, NaiveDate>::new();
    let mut spoken = Vec::new();
    for day in days {
        let may_speak = |at: &usize| silent_until.get(at).is_none_or(|until| day >= *until);
        let turned: Vec<(usize, TrendDirection)> = turns
            .iter()
            .enumerate()
            .filter(|(at, _)| may_speak(at))
            .filter_map(|(at, scale)| Some((at, (*scale.get(&day)?)?)))
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
    use super::TrendDirection::{LessStrain, MoreOfGood, MoreStrain};
    use super::*;

    /// Reports on each of these days, `apart` days from one to the next.
    fn reported(apart: u64, scales: &[&[Option<TrendDirection>]]) -> Vec<Vec<usize>> {
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
    fn scale_is_not_reported_again_for_28_days() {
        let moved =
            [None, Some(MoreStrain), Some(MoreStrain), Some(MoreStrain), Some(MoreStrain), Some(MoreStrain)];
        let quiet = Vec::<usize>::new;
        assert_eq!(reported(7, &[&moved]), [quiet(), vec![0], quiet(), quiet(), quiet(), vec![0]]);
        assert_eq!(reported(28, &[&moved]), [quiet(), vec![0], vec![0], vec![0], vec![0], vec![0]]);
        assert_eq!(reported(27, &[&moved]), [quiet(), vec![0], quiet(), vec![0], quiet(), vec![0]]);
    }

    #[test]
    fn scales_with_the_same_direction_are_reported_together() {
        assert_eq!(reported(7, &[&[Some(MoreStrain)], &[None], &[Some(MoreStrain)]]), [[0, 2]]);
        // A scale that moves a week later is reported then, with a cooldown of its own.
        let first = [Some(MoreStrain), Some(MoreStrain), Some(MoreStrain)];
        assert_eq!(
            reported(7, &[&first, &[None, Some(MoreStrain), Some(MoreStrain)]]),
            [vec![0], vec![1], vec![]]
        );
    }

    #[test]
    fn postponed_trend_is_reported_the_next_time() {
        let [weighs, higher, lighter] = [MoreStrain, MoreOfGood, LessStrain].map(|turn| [Some(turn); 4]);
        assert_eq!(reported(7, &[&higher, &weighs, &lighter]), [vec![1], vec![2], vec![0], vec![]]);
    }

    #[test]
    fn direction_follows_from_side_and_scale_direction() {
        let turn = |moved, direction| RatingStatus { usual: None, place: moved, moved }.direction(direction);
        let (above, below) = (Some(RangePosition::Above), Some(RangePosition::Below));
        assert_eq!(turn(None, Direction::HigherIsBetter), None);
        assert_eq!(turn(above, Direction::HigherIsMoreStrain), Some(MoreStrain));
        assert_eq!(turn(below, Direction::HigherIsMoreStrain), Some(LessStrain));
        assert_eq!(turn(below, Direction::HigherIsBetter), Some(MoreStrain));
        assert_eq!(turn(above, Direction::HigherIsBetter), Some(MoreOfGood));
    }
}
