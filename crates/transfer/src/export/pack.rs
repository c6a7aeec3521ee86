//! The zip file with everything.

use std::collections::HashMap;
use std::io::{Cursor, Write};
use std::ops::ControlFlow;

use journal::{Everything, Watch};
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use crate::error::{Error, Result};
use crate::export::markdown::Words;
use crate::export::names::note_name;

/// Name of the file with everything.
pub(crate) const JOURNAL: &str = "journal.json";
/// Papers that every archive holds, beside the page to read first.
const PAPERS: [(&str, &str); 3] = [
    (
        "schema/inbetween-archive-1.schema.json",
        include_str!("../../../../assets/archive/inbetween-archive-1.schema.json"),
    ),
    ("SECURITY.md", include_str!("../../../../SECURITY.md")),
    ("open-without-inbetween.py", include_str!("../../../../tools/open-without-inbetween.py")),
];

/// Packs everything into a zip file in memory. No file in it has a time of day.
///
/// # Errors
///
/// [`Error::Stopped`]; [`Error::Packing`] if a part of it is too large for a zip file.
pub fn pack(everything: &Everything, language: &str, watch: Watch<'_>) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The first moment that a zip file can tell, instead of none.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o600);
    let mut add = |name: &str, content: &[u8]| -> Result<()> {
        zip.start_file(name, options).map_err(|_| Error::Packing)?;
        zip.write_all(content).map_err(|_| Error::Packing)
    };
    let readme = ("README.txt", texts::archive_readme(language));
    for (name, text) in [readme].into_iter().chain(PAPERS) {
        add(name, text.as_bytes())?;
    }
    let json = serde_json::to_vec_pretty(everything).map_err(|_| Error::Packing)?;
    add(JOURNAL, &json)?;
    let words = Words::for_language(language);
    let forms: HashMap<i64, &practice::Form> =
        everything.forms.iter().map(|exported| (exported.id, &exported.form)).collect();
    for (nth, entry) in everything.entries.iter().enumerate() {
        if let ControlFlow::Break(()) = watch(nth + 1, everything.entries.len()) {
            return Err(Error::Stopped);
        }
        if let Some(form) = forms.get(&entry.form) {
            let name = note_name(entry.content.date.on, &form.title, entry.id.number());
            add(&name, words.note(entry, form).as_bytes())?;
        }
    }
    Ok(zip.finish().map_err(|_| Error::Packing)?.into_inner())
}
