//! The kinds of files that dialogs ask for.

use summary::SealedFormat;

/// A kind of file: the key of its name in the dialog, and the patterns of its names.
#[derive(Clone, Copy)]
pub(crate) struct FileKind {
    pub(super) text: &'static str,
    pub(super) patterns: &'static [&'static str],
}

const fn kind(text: &'static str, patterns: &'static [&'static str]) -> FileKind {
    FileKind { text, patterns }
}

impl FileKind {
    /// Every file.
    pub(super) const ANY: Self = kind("dialog-all-files", &["*"]);
    /// A page that opens itself.
    const PAGE: Self = kind("dialog-page-files", &["*.html"]);
    /// An age file.
    pub(crate) const AGE: Self = kind("dialog-age-files", &["*.age"]);
    /// A sealed file in either format, also as mail programs rename it.
    pub(crate) const SEALED: Self = kind("dialog-sealed-files", &["*.html", "*.htm", "*.age"]);
    /// A key file as it is made here.
    pub(crate) const NEW_KEY: Self = kind("dialog-key-files", &["*.age"]);
    /// A key file, also one that another program made.
    pub(crate) const KEY: Self = kind("dialog-key-files", &["*.age", "*.txt"]);
    /// A questionnaire.
    pub(crate) const QUESTIONNAIRE: Self = kind("dialog-questionnaire-files", &["*.toml"]);
    /// A backup in one file.
    pub(crate) const BACKUP: Self = kind("dialog-backup-files", &["*.tar"]);
    /// An archive that is not encrypted.
    pub(crate) const ZIP: Self = kind("dialog-zip-files", &["*.zip"]);
    /// Everything that notes can be brought in from.
    pub(crate) const IMPORT: Self =
        kind("dialog-import-files", &["*.age", "*.zip", "*.json", "*.jex", "*.tar", "*.txt", "*.md"]);

    /// The kind of a sealed file in this format.
    pub(crate) fn sealed_as(format: SealedFormat) -> Self {
        match format {
            SealedFormat::Page => Self::PAGE,
            SealedFormat::Age => Self::AGE,
        }
    }
}
