use std::{
    cell::Cell,
    time::{Duration, Instant},
};

use crate::{
    error::Trouble,
    step::Work,
    suites::{PARTS, Part},
    system_packages,
    time::{BUDGET_MINUTES, minutes},
    workspace::{self, House},
};

/// How a part ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Passed,
    Failed,
    /// Only without CI: there it is a failure.
    NotRun,
}

impl End {
    fn word(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "FAILED",
            Self::NotRun => "not run: needs root",
        }
    }
}

/// `cargo xtask test`: runs the parts one after the other, all of them even when one fails.
pub(crate) fn test(house: &House, words: &[String]) -> Result<(), Trouble> {
    let full = words.iter().any(|word| word == "--full");
    let parts = chosen(words, full)?;
    let mut uses: Vec<_> = parts.iter().flat_map(|part| part.uses).copied().collect();
    uses.dedup();
    system_packages::unless_as_is(words, &uses)?;

    let names: Vec<_> = parts.iter().map(|part| part.name).collect();
    println!("{} parts: {}.", parts.len(), names.join(", "));
    println!("All of them together are meant to take {BUDGET_MINUTES} minutes on two cores.");

    let page_is_built = Cell::new(false);
    let start = Instant::now();
    let mut ends = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        println!("\n=== {} ({} of {}): {}", part.name, at + 1, parts.len(), part.says);
        let began = Instant::now();
        let end = match (part.run)(&Work::new(house, full, &page_is_built, part.minutes)) {
            Ok(()) => End::Passed,
            Err(trouble) => {
                println!("\n{trouble}");
                if matches!(trouble, Trouble::NeedsRoot) && !workspace::in_ci() {
                    End::NotRun
                } else {
                    End::Failed
                }
            }
        };
        println!("=== {}: {}, {} min", part.name, end.word(), minutes(began.elapsed()));
        ends.push((part.name, began.elapsed(), end));
    }
    print!("{}", closing(&ends, start.elapsed()));
    if ends.iter().any(|(_, _, end)| *end == End::Failed) { Err(Trouble::PartsFailed) } else { Ok(()) }
}

/// The parts that were named, or all; always in the table's order.
fn chosen(words: &[String], full: bool) -> Result<Vec<&'static Part>, Trouble> {
    let named: Vec<&String> =
        words.iter().filter(|word| !["--full", "--as-is"].contains(&word.as_str())).collect();
    if let Some(part) = named.iter().find(|word| !PARTS.iter().any(|part| part.name == word.as_str())) {
        let known = PARTS.iter().map(|part| part.name).collect();
        return Err(Trouble::UnknownPart { part: (*part).clone(), known });
    }
    let wanted = |part: &&Part| match named.as_slice() {
        [] => full || !part.only_full,
        named => named.iter().any(|word| word.as_str() == part.name),
    };
    Ok(PARTS.iter().filter(wanted).collect())
}

/// The closing table. Its last line is the one that CI reads.
fn closing(ends: &[(&str, Duration, End)], total: Duration) -> String {
    let mut table = String::from("\npart       minutes\n");
    for (name, time, end) in ends {
        table += &format!("{name:<10} {:>7}  {}\n", minutes(*time), end.word());
    }
    table += &format!("{:<10} {:>7}  of {BUDGET_MINUTES}\n", "total", minutes(total));
    let count = |wanted: End| ends.iter().filter(|(_, _, end)| *end == wanted).count();
    table + &format!("{} passed, {} failed\n", count(End::Passed), count(End::Failed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(words: &[&str]) -> Vec<&'static str> {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        let full = words.iter().any(|word| word == "--full");
        chosen(&words, full).unwrap().iter().map(|part| part.name).collect()
    }

    #[test]
    fn the_packages_are_tested_only_when_asked_for() {
        assert!(!names(&[]).contains(&"bundle"));
        assert_eq!(names(&["--full"]).len(), PARTS.len());
        assert_eq!(names(&["bundle"]), ["bundle"]);
    }

    #[test]
    fn named_parts_run_in_the_tables_order() {
        assert_eq!(names(&["core", "format", "--as-is"]), ["format", "core"]);
    }

    #[test]
    fn a_part_that_does_not_exist_is_named_with_those_that_do() {
        let Err(trouble) = chosen(&["windows".to_owned()], false) else { panic!("there is no such part") };
        assert!(
            trouble.to_string().contains("`windows`") && trouble.to_string().contains("sealed"),
            "{trouble}"
        );
    }

    #[test]
    fn the_last_line_counts_the_parts() {
        let minute = Duration::from_secs(60);
        let ends =
            [("format", minute, End::Passed), ("page", minute, End::Failed), ("sealed", minute, End::NotRun)];
        let table = closing(&ends, 3 * minute);
        assert_eq!(table.lines().last(), Some("1 passed, 1 failed"));
        assert!(table.contains("page           1.0  FAILED"), "{table}");
        assert!(table.contains("total          3.0  of 55"), "{table}");
    }
}
