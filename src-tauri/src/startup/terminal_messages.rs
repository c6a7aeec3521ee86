//! Messages on the terminal, in the person's language.

use std::io::Write;
use std::path::PathBuf;

use texts::Texts;

use crate::platform::gate_settings::GateFile;
use crate::startup::start_options::StartOptions;

/// A message on the terminal.
#[derive(Debug, Clone, Copy)]
pub enum TerminalMessage {
    /// The options of the command line.
    Help,
    /// The version.
    Version,
    /// The command line was not understood.
    NotUnderstood,
    /// There is no display to open a window on.
    NoDisplay,
    /// The display is reached over a network.
    DisplayOverNetwork,
    /// The network seal could not be applied.
    NotSealed,
    /// The process could not be hardened.
    NotHardened,
    /// The window could not be opened.
    NoWindow,
}

impl TerminalMessage {
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

    /// The text in these texts' language.
    pub fn text(self, texts: &Texts) -> String {
        texts.format(self.key(), &[("version", env!("CARGO_PKG_VERSION").into())]).into_owned()
    }

    /// Prints an answer.
    pub fn print(self, texts: &Texts) {
        let _ = writeln!(std::io::stdout(), "{}", self.text(texts));
    }

    /// Shows why the program does not start in a dialog of the toolkit, if that is up: from a menu
    /// of the desktop there is no terminal.
    #[cfg(target_os = "linux")]
    pub fn show_in_dialog(self, texts: &Texts) {
        crate::platform::failure_dialog::show_text(&self.text(texts), texts);
    }

    /// Prints why the program does not start.
    pub fn print_error(self, texts: &Texts) {
        let _ = writeln!(std::io::stderr(), "{}", self.text(texts));
    }
}

/// The texts of the language that was chosen for the notebook in `data`, or in the usual folder.
pub fn terminal_texts(data: Option<PathBuf>) -> &'static Texts {
    let file = StartOptions::usual(data).map(|start| GateFile::read(&start.data));
    Texts::for_language(&file.unwrap_or_default().settings.language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_has_a_text() {
        let messages = [
            TerminalMessage::Help,
            TerminalMessage::Version,
            TerminalMessage::NotUnderstood,
            TerminalMessage::NoDisplay,
            TerminalMessage::DisplayOverNetwork,
            TerminalMessage::NotSealed,
            TerminalMessage::NotHardened,
            TerminalMessage::NoWindow,
        ];
        let english = Texts::for_language("en");
        for message in messages {
            assert!(!message.text(english).starts_with("terminal-"), "{message:?}");
        }
        assert!(TerminalMessage::Version.text(english).contains(env!("CARGO_PKG_VERSION")));
    }
}
