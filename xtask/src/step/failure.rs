//! A command that failed, for the end of a run.

use std::fmt;

use crate::error::Error;

/// Lines of the output that are repeated at the end of a run.
const LINES: usize = 60;

/// A command that failed, with the end of its output. Repeated at the end of a run, since whoever
/// reads a long log may have only its end.
pub(crate) struct Failure {
    name: String,
    pub(crate) error: String,
    end_of_output: String,
}

impl Failure {
    pub(crate) fn new(name: &str, error: &Error, output: &[u8]) -> Self {
        let output = String::from_utf8_lossy(output);
        let lines: Vec<_> = output.lines().collect();
        let end_of_output = lines.get(lines.len().saturating_sub(LINES)..).unwrap_or_default().join("\n");
        Self { name: name.to_owned(), error: error.to_string(), end_of_output }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} FAILED: {}\n{}", self.name, self.error, self.end_of_output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failure_repeats_the_last_lines_of_the_output() {
        let output: String = (1..=1_000).map(|line| format!("line {line}\n")).collect();
        let text = Failure::new("journal salvage", &Error::NeedsRoot, output.as_bytes()).to_string();
        assert!(text.starts_with("journal salvage FAILED: not run: needs root\nline 941\n"), "{text}");
        assert!(text.ends_with("line 1000\n"), "{text}");
        assert!(Failure::new("a", &Error::NeedsRoot, b"").to_string().starts_with("a FAILED"));
    }
}
