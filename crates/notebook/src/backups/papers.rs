//! The papers that lie in every backup.

use vault::Papers;

/// The papers. The page that says how to open the backup is in the person's language.
pub(crate) fn papers(language: &str) -> Papers {
    Papers {
        readme: texts::backup_readme(language),
        security: include_str!("../../../../SECURITY.md"),
        script: include_str!("../../../../tools/open-without-inbetween.py"),
    }
}
