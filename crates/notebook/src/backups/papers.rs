//! The papers that lie in every backup.

use vault::Papers;

/// The papers in the person's language.
pub(crate) fn papers(_language: &str) -> Papers {
    // English is the only language so far; another is a folder beside it.
    Papers {
        readme: include_str!("../../../../assets/backups/en/README.txt"),
        security: include_str!("../../../../SECURITY.md"),
        script: include_str!("../../../../tools/open-without-inbetween.py"),
    }
}
