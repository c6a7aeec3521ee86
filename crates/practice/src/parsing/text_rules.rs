//! Rules for texts, ids and versions in files.

use semver::Version;

use crate::parsing::problem::Problem;

/// Longest text on a screen, in characters.
const MAX_TEXT_LENGTH: usize = 2_000;
const MAX_ID_LENGTH: usize = 64;
/// Length of an excerpt in an error, in characters.
const EXCERPT: usize = 60;

/// Checks a text, which is shown exactly as written, on one line, without markup.
pub(crate) fn text(key: &str, words: &str) -> Result<(), Problem> {
    let key = key.to_owned();
    if words.trim().is_empty() {
        return Err(Problem::EmptyText { key });
    }
    if words.chars().count() > MAX_TEXT_LENGTH {
        return Err(Problem::TooMany { what: "characters in one text", most: MAX_TEXT_LENGTH });
    }
    if let Some(hidden) = words.chars().find(|character| is_hidden(*character)) {
        return Err(Problem::HiddenCharacter { key, code: hidden.into() });
    }
    if has_markup(words) { Err(Problem::Markup { key }) } else { Ok(()) }
}

/// Checks an id: `boundary-checkin`, `held`, `0`.
pub(crate) fn id(id: &str) -> Result<(), Problem> {
    let small = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit();
    let begins = id.chars().next().is_some_and(small);
    if begins && id.len() <= MAX_ID_LENGTH && id.chars().all(|c| small(c) || c == '-' || c == '_') {
        Ok(())
    } else {
        Err(Problem::NotAnId { found: excerpt(id) })
    }
}

/// Checks a version of Semantic Versioning 2.0.0.
pub(crate) fn version(version: &str) -> Result<(), Problem> {
    let is_short = version.len() <= MAX_ID_LENGTH;
    let fits = |number: u64| u32::try_from(number).is_ok();
    let is_version = Version::parse(version)
        .is_ok_and(|parsed| fits(parsed.major) && fits(parsed.minor) && fits(parsed.patch));
    if is_short && is_version { Ok(()) } else { Err(Problem::NotAVersion { found: excerpt(version) }) }
}

/// Beginning of a wrong text, fit to be printed.
pub(crate) fn excerpt(words: &str) -> String {
    let mut rest =
        words.chars().map(|letter| if is_hidden(letter) { char::REPLACEMENT_CHARACTER } else { letter });
    let mut excerpt: String = rest.by_ref().take(EXCERPT).collect();
    if rest.next().is_some() {
        excerpt.push('…');
    }
    excerpt
}

/// Control characters, line and paragraph separators, byte order marks, and characters that change
/// the direction of writing.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{200f}')
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Tags and character references: `<b>`, `</b>`, `<!--`, `<?xml`, `&nbsp;`, `&#160;`. A lone `<` or
/// `&` is allowed.
fn has_markup(words: &str) -> bool {
    let tag = words
        .split('<')
        .skip(1)
        .any(|after| after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')));
    let reference = words
        .split('&')
        .skip(1)
        .filter_map(|after| after.split_once(';'))
        .any(|(name, _)| name.len() > 1 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#'));
    tag || reference
}
