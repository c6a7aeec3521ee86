//! Regular expressions for dates and clock times, from the words of a language.

use regex::escape;

/// 12 March, 12th of March 2026, March 12, 2026.
pub(crate) fn date_pattern(months: &[(String, u32)], of: Option<&str>, endings: &[String]) -> String {
    let names = alternatives(months.iter().map(|(name, _)| name.as_str()));
    let space = r"[\s\u{a0}]{1,2}";
    let of = of.map_or_else(String::new, |of| format!("(?:{}{space})?", escape(of)));
    let endings = endings.iter().map(|ending| escape(ending)).collect::<Vec<_>>();
    let ending = if endings.is_empty() { String::new() } else { format!("(?:{})?", endings.join("|")) };
    let day = format!("[0-9]{{1,2}}){ending}");
    let year = format!(r"(?:,?{space}[12][0-9]{{3}}\b)?");
    [
        format!(r"\b(?P<day>{day}{space}{of}(?P<before>{names})\b{year}"),
        format!(r"\b(?P<after>{names})\.?{space}(?P<late_day>{day}\b{year}"),
    ]
    .join("|")
}

/// 15:30, 3.15 pm, 3 pm, 9 o'clock.
pub(crate) fn clock_pattern(before_noon: &[String], after_noon: &[String], clock: &[String]) -> String {
    let halves = alternatives(before_noon.iter().chain(after_noon).map(String::as_str));
    let clock = alternatives(clock.iter().map(String::as_str)).replace('\'', "['’]");
    let space = r"[ \u{a0}]?";
    let minutes = "[0-5][0-9]";
    format!(
        r"\b(?P<hour>[01]?[0-9]|2[0-3])(?:(?:[:.]{minutes})?{space}(?:(?P<half>{halves})|{clock})\b|:{minutes}\b|(?P<bare>\.){minutes}\b)"
    )
}

/// The longest first, so that a short month does not match the beginning of a long one.
fn alternatives<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut words = words.collect::<Vec<_>>();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let escaped = words.into_iter().map(escape).collect::<Vec<_>>();
    format!("(?i:{})", escaped.join("|"))
}
