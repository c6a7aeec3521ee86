//! The backups that stay: of seven days, four weeks and twelve months, and one before each
//! migration.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use vault::BackupName;

/// Days, weeks and months that have a backup. They are counted by backups, not by the calendar, so
/// that a person who writes seldom has as many.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

/// The backups among `names` that are no longer needed on the day `today`.
///
/// The latest of a day, week and month stays for it. A backup of a day that has not come yet was
/// made while the clock was wrong: it stays, and takes nobody's place.
pub(crate) fn superseded<'a>(names: &[&'a BackupName], today: NaiveDate) -> Vec<&'a BackupName> {
    let mut newest_first = names.to_vec();
    newest_first.sort();
    newest_first.reverse();
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut schemas = BTreeSet::new();
    newest_first.retain(|name| {
        let Ok(day) = name.day.parse::<NaiveDate>() else { return false };
        if day > today {
            return false;
        }
        if let Some(schema) = name.before_schema {
            return !is_first(&mut schemas, schema, usize::MAX);
        }
        let week = (day.iso_week().year(), day.iso_week().week());
        // Each is asked: one backup can stand for its day, its week and its month.
        let stands_for = [
            is_first(&mut days, day, DAYS),
            is_first(&mut weeks, week, WEEKS),
            is_first(&mut months, (day.year(), day.month()), MONTHS),
        ];
        !stands_for.contains(&true)
    });
    newest_first
}

/// Returns true if nothing of this period was met yet, and fewer than `most` periods were.
fn is_first<T: Ord>(met: &mut BTreeSet<T>, period: T, most: usize) -> bool {
    met.len() < most && met.insert(period)
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use testsupport::Random;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn name(text: &str) -> BackupName {
        text.parse().unwrap()
    }

    /// The backups that stay when one is made on each of `days`, one after the other.
    fn kept(days: impl IntoIterator<Item = NaiveDate>) -> Vec<String> {
        let mut there: Vec<BackupName> = Vec::new();
        for today in days {
            let number =
                there.iter().filter(|name| name.day == today.to_string()).map(|name| name.number).max();
            there.push(BackupName {
                day: today.to_string(),
                number: number.map_or(1, |number| number + 1),
                before_schema: None,
            });
            let gone: Vec<BackupName> =
                superseded(&there.iter().collect::<Vec<_>>(), today).into_iter().cloned().collect();
            there.retain(|name| !gone.contains(name));
        }
        there.sort();
        there.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn year_of_daily_backups_leaves_days_weeks_and_months() {
        let first = day("2025-11-30");
        let kept = kept((0..365).map(|nth| first + Days::new(nth)));
        assert_eq!(
            kept,
            [
                "2025-12-31",
                "2026-01-31",
                "2026-02-28",
                "2026-03-31",
                "2026-04-30",
                "2026-05-31",
                "2026-06-30",
                "2026-07-31",
                "2026-08-31",
                "2026-09-30",
                "2026-10-31",
                "2026-11-08",
                "2026-11-15",
                "2026-11-22",
                "2026-11-23",
                "2026-11-24",
                "2026-11-25",
                "2026-11-26",
                "2026-11-27",
                "2026-11-28",
                "2026-11-29",
            ]
        );
    }

    #[test]
    fn someone_who_writes_seldom_has_as_many() {
        let kept = kept(["2019-03-01", "2020-05-01", "2021-01-01", "2026-11-29"].map(day));
        assert_eq!(kept.len(), 4);
    }

    #[test]
    fn latest_of_a_day_stands_for_it() {
        let kept = kept(["2026-11-29", "2026-11-29", "2026-11-29"].map(day));
        assert_eq!(kept, ["2026-11-29-3"]);
    }

    #[test]
    fn one_before_each_migration_stays() {
        let names = [
            "2020-01-01-before-schema-5",
            "2020-01-01-before-schema-6",
            "2020-01-02-before-schema-6",
            "2026-11-29",
        ]
        .map(name);
        let gone = superseded(&names.iter().collect::<Vec<_>>(), day("2026-11-29"));
        assert_eq!(gone, [&names[1]]);
    }

    #[test]
    fn day_that_has_not_come_takes_nobodys_place() {
        let future: Vec<_> = (1..=28).map(|nth| name(&format!("2099-02-{nth:02}"))).collect();
        let real = name("2026-11-29");
        let all: Vec<_> = future.iter().chain([&real]).collect();
        assert!(superseded(&all, day("2026-11-29")).is_empty());
    }

    #[test]
    fn clock_that_jumps_never_takes_the_latest_and_never_grows() {
        let mut random = Random::new();
        for _ in 0..300 {
            let mut today = day("2026-01-01");
            let mut latest = today;
            let days: Vec<_> = (0..60)
                .map(|_| {
                    let jump = match random.below(20) {
                        0 => -400_i64,
                        1 => 900,
                        2 => -1,
                        _ => i64::try_from(random.below(3)).unwrap(),
                    };
                    today += chrono::TimeDelta::days(jump);
                    latest = latest.max(today);
                    today
                })
                .collect();
            let last = days[days.len() - 1];
            let kept = kept(days);
            let seed = random.seed();
            assert!(kept.iter().any(|name| name.starts_with(&last.to_string())), "the one just made, {seed}");
            let until_today = kept.iter().filter(|name| name.as_str() < format!("{last}~").as_str()).count();
            assert!(until_today <= DAYS + WEEKS + MONTHS, "{until_today} stay, {seed}");
        }
    }
}
