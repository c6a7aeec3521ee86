//! Names of files in the archive, which every system can write.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

/// Longest part of a name that comes from a title, in characters.
const MAX_TITLE: usize = 40;

/// Name of a note: its year, its day, its title as far as every system can write it, and its
/// number, so that no two are the same.
pub(crate) fn note_name(on: NaiveDate, title: &str, number: i64) -> String {
    let slug = slug(title);
    let dash = if slug.is_empty() { "" } else { "-" };
    format!("notes/{}/{on}{dash}{slug}-{number:05}.md", on.format("%Y"))
}

/// The letters and digits of ASCII in a title, without accents, in small letters, with hyphens
/// between words.
fn slug(title: &str) -> String {
    let mut slug = String::new();
    for letter in title.nfkd().filter(|letter| !is_mark(*letter)) {
        if slug.len() >= MAX_TITLE {
            break;
        }
        match letter {
            'ł' | 'Ł' => slug.push('l'),
            letter if letter.is_ascii_alphanumeric() => slug.push(letter.to_ascii_lowercase()),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    slug.trim_end_matches('-').to_owned()
}

fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_on_every_system() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        for (title, expected) in [
            ("Just write", "notes/2026/2026-11-20-just-write-00007.md"),
            ("Zażółć gęślą jaźń", "notes/2026/2026-11-20-zazolc-gesla-jazn-00007.md"),
            ("../../etc/passwd", "notes/2026/2026-11-20-etc-passwd-00007.md"),
            ("CON", "notes/2026/2026-11-20-con-00007.md"),
            ("\u{202e}txt.exe\0:*?", "notes/2026/2026-11-20-txt-exe-00007.md"),
            ("日記", "notes/2026/2026-11-20-00007.md"),
        ] {
            assert_eq!(note_name(on, title, 7), expected);
        }
        assert!(note_name(on, &"long ".repeat(100), 7).len() < 80);
    }
}
