//! The papers that lie in every backup, so that it can be opened without this program.

/// Content of the papers. Nothing of a person is in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Papers {
    /// The first thing to read.
    pub readme: &'static str,
    /// The formats and threats, in full.
    pub security: &'static str,
    /// A program that opens the backup.
    pub script: &'static str,
}

/// Names of the papers in the folder.
pub const PAPERS: [&str; 3] = ["README.txt", "SECURITY.md", "open-without-inbetween.py"];

impl Papers {
    /// Name and content of each.
    pub(crate) fn named(&self) -> [(&'static str, &'static str); 3] {
        let [readme, security, script] = PAPERS;
        [(readme, self.readme), (security, self.security), (script, self.script)]
    }
}
