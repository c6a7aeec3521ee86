//! Regular expressions for dates and clock times, from the words of a language.

use regex::escape;

/// Words of a language for dates.
pub(crate) struct DateWords<'w> {
    pub(crate) months: &'w [(String, u32)],
    /// Word between day and month.
    pub(crate) of: Option<&'w str>,
    /// After the number of a day.
    pub(crate) day_endings: &'w [String],
    /// True if the day may stand after the month.
    pub(crate) day_after_month: bool,
}

/// 12 March, 12th of March 2026, March 12, 2026. Days in words are matched word by word.
pub(crate) fn date_pattern(words: &DateWords<'_>) -> String {
    let names = alternatives(words.months.iter().map(|(name, _)| name.as_str()));
    let space = r"[\s\u{a0}]{1,2}";
    let of = words.of.map_or_else(String::new, |of| format!("(?:{}{space})?", escape(of)));
    let endings = words.day_endings.iter().map(|ending| escape(ending)).collect::<Vec<_>>();
    let ending = if endings.is_empty() { String::new() } else { format!("(?:{})?", endings.join("|")) };
    let day = format!("[0-9]{{1,2}}){ending}");
    let year = format!(r"(?:,?{space}[12][0-9]{{3}}\b)?");
    let mut shapes = vec![format!(r"\b(?P<day>{day}{space}{of}(?P<before>{names})\b{year}")];
    if words.day_after_month {
        shapes.push(format!(r"\b(?P<after>{names})\.?{space}(?P<late_day>{day}\b{year}"));
    }
    shapes.join("|")
}

/// 15:30, 3.15 pm, 3 pm, 9 o'clock.
pub(crate) fn clock_pattern(before_noon: &[String], after_noon: &[String], clock: &[String]) -> String {
    let halves = before_noon.iter().chain(after_noon).map(String::as_str).collect::<Vec<_>>();
    let mut behind = Vec::new();
    if !halves.is_empty() {
        behind.push(format!("(?P<half>{})", alternatives(halves.into_iter())));
    }
    if !clock.is_empty() {
        behind.push(alternatives(clock.iter().map(String::as_str)).replace('\'', "['’]"));
    }
    let space = r"[ \u{a0}]?";
    let minutes = "[0-5][0-9]";
    let behind = match behind.is_empty() {
        true => String::new(),
        false => format!(r"(?:[:.]{minutes})?{space}(?:{})\b|", behind.join("|")),
    };
    format!(r"\b(?P<hour>[01]?[0-9]|2[0-3])(?:{behind}:{minutes}\b|(?P<bare>\.){minutes}\b)")
}

/// The longest first, so that a short month does not match the beginning of a long one.
fn alternatives<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut words = words.collect::<Vec<_>>();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let escaped = words.into_iter().map(escape).collect::<Vec<_>>();
    format!("(?i:{})", escaped.join("|"))
}
