//! The few lines that are said in a terminal, from `assets/locales` like every other text.

use std::io::Write;

use crate::texts::english;

const ENGLISH: &str = include_str!("../../../assets/locales/en/terminal.ftl");

/// What can be said.
#[derive(Debug, Clone, Copy)]
pub enum Line {
    /// What can be asked for.
    Help,
    /// The version.
    Version,
    /// The command line was not understood.
    NotUnderstood,
    /// There is no display to open a window on.
    NoDisplay,
    /// The display is reached over a network.
    DisplayOverNetwork,
    /// The seal could not be put on.
    NotSealed,
    /// The process could not give up what it must.
    NotHardened,
    /// The window could not be opened.
    NoWindow,
}

impl Line {
    fn key(self) -> &'static str {
        match self {
            Self::Help => "terminal-help",
            Self::Version => "terminal-version",
            Self::NotUnderstood => "terminal-not-understood",
            Self::NoDisplay => "terminal-no-display",
            Self::DisplayOverNetwork => "terminal-display-over-network",
            Self::NotSealed => "terminal-not-sealed",
            Self::NotHardened => "terminal-not-hardened",
            Self::NoWindow => "terminal-no-window",
        }
    }

    /// The words.
    pub fn words(self) -> String {
        english(ENGLISH, self.key())
    }

    /// Says what was asked for.
    pub fn answer(self) {
        let _ = writeln!(std::io::stdout(), "{}", self.words());
    }

    /// Says why the program does not start.
    pub fn complain(self) {
        let _ = writeln!(std::io::stderr(), "{}", self.words());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_its_words() {
        let lines = [
            Line::Help,
            Line::Version,
            Line::NotUnderstood,
            Line::NoDisplay,
            Line::DisplayOverNetwork,
            Line::NotSealed,
            Line::NotHardened,
            Line::NoWindow,
        ];
        for line in lines {
            assert!(!line.words().starts_with("terminal-"), "{line:?}");
        }
        assert!(Line::Version.words().contains(env!("CARGO_PKG_VERSION")));
    }
}
