//! Names of backups: a day, never a time of day, and the reason.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

const BEFORE_SCHEMA: &str = "-before-schema-";
/// Characters of a day such as 2026-11-29.
const DAY_CHARS: usize = 10;

/// The name of a backup's folder: `2026-11-29`, `2026-11-29-2` for the second of a day,
/// `2026-11-29-before-schema-7` before a migration. In the order of the days, and of one day in the
/// order of their numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackupName {
    /// The day, as `2026-11-29`.
    pub day: String,
    /// Number among the backups of that day and reason, from 1.
    pub number: u32,
    /// The schema that the database was migrated to afterwards.
    pub before_schema: Option<u32>,
}

impl BackupName {
    /// The next name in `folder` for a backup of `day`, which is written as `2026-11-29`, with its
    /// path: above those that are there, so that the latest has the highest number. `None` for
    /// another text, or without a number left.
    pub fn next(folder: &Path, day: &str, before_schema: Option<u32>) -> Option<(Self, PathBuf)> {
        let there = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let names = there.filter_map(|entry| entry.file_name().to_str()?.parse::<Self>().ok());
        let of_that_day = names.filter(|name| name.day == day && name.before_schema == before_schema);
        let highest = of_that_day.map(|name| name.number).max().unwrap_or(0);
        let name = Self { day: day.to_owned(), number: highest.checked_add(1)?, before_schema };
        let path = folder.join(name.to_string());
        is_day(day).then_some((name, path))
    }
}

impl fmt::Display for BackupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.day)?;
        if let Some(schema) = self.before_schema {
            write!(f, "{BEFORE_SCHEMA}{schema}")?;
        }
        if self.number > 1 { write!(f, "-{}", self.number) } else { Ok(()) }
    }
}

/// The text is no name of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotABackupName;

impl FromStr for BackupName {
    type Err = NotABackupName;

    fn from_str(text: &str) -> Result<Self, NotABackupName> {
        let (day, rest) = text.split_at_checked(DAY_CHARS).ok_or(NotABackupName)?;
        let (before_schema, rest) = match rest.strip_prefix(BEFORE_SCHEMA) {
            Some(rest) => {
                let (schema, rest) = rest.split_at(rest.find('-').unwrap_or(rest.len()));
                (Some(schema.parse().map_err(|_| NotABackupName)?), rest)
            }
            None => (None, rest),
        };
        let number = match rest.strip_prefix('-') {
            Some(number) => number.parse().map_err(|_| NotABackupName)?,
            None => 1,
        };
        let name = Self { day: day.to_owned(), number, before_schema };
        // One name is written in one way: without signs and zeros in front.
        if is_day(day) && name.to_string() == text { Ok(name) } else { Err(NotABackupName) }
    }
}

/// Returns true for a text such as 2026-11-29.
fn is_day(text: &str) -> bool {
    let is_digit_or_hyphen = |(nth, byte): (usize, u8)| match nth {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    text.len() == DAY_CHARS && text.bytes().enumerate().all(is_digit_or_hyphen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_reads_back_as_written() {
        for text in
            ["2026-11-29", "2026-11-29-2", "2026-11-29-before-schema-7", "2026-11-29-before-schema-7-12"]
        {
            assert_eq!(text.parse::<BackupName>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_names_are_left_alone() {
        for text in [
            "",
            "2026-11-2",
            "2026-11-29-1",
            "2026-11-29-02",
            "2026-11-29.new",
            "2026-11-29-before-schema-",
            "2026-11-29 copy",
            "2026/11/29",
            "měsíc-11-29",
        ] {
            assert_eq!(text.parse::<BackupName>(), Err(NotABackupName), "{text}");
        }
    }

    #[test]
    fn later_backups_come_later() {
        let names =
            ["2026-11-28-3", "2026-11-29", "2026-11-29-2", "2026-11-29-10", "2026-12-01-before-schema-7"];
        let parsed: Vec<BackupName> = names.iter().map(|name| name.parse().unwrap()).collect();
        assert!(parsed.is_sorted());
    }

    #[test]
    fn next_name_is_above_those_that_are_there() {
        let folder = tempfile::tempdir().unwrap();
        let next = || BackupName::next(folder.path(), "2026-11-29", None).unwrap();
        for expected in ["2026-11-29", "2026-11-29-2", "2026-11-29-3"] {
            let (name, path) = next();
            assert_eq!(name.to_string(), expected);
            std::fs::create_dir(path).unwrap();
        }
        // Otherwise it would be taken for the earliest of its day.
        std::fs::remove_dir(folder.path().join("2026-11-29")).unwrap();
        assert_eq!(next().0.number, 4);
        assert_eq!(BackupName::next(folder.path(), "2026-11-29", Some(7)).unwrap().0.number, 1);
        assert_eq!(BackupName::next(folder.path(), "../x", None), None);
    }
}
