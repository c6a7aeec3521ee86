//! Limits of what is read: far above what people write, and far below what fills a memory.

/// Largest file of text, unpacked, in bytes.
pub(crate) const MAX_TEXT_BYTES: u64 = 256 << 20;
/// Largest text of one note, in bytes.
pub(crate) const MAX_NOTE_BYTES: usize = 4 << 20;
/// Longest tag, in characters.
pub(crate) const MAX_TAG_CHARS: usize = 100;
/// Most tags of one note.
pub(crate) const MAX_TAGS: usize = 50;
/// Largest list of the files in a zip file, in bytes.
pub(crate) const MAX_ZIP_LIST_BYTES: u64 = 16 << 20;
/// Most files of a folder or an archive that are looked at.
pub(crate) const MAX_FILES: usize = 400_000;
/// Most folders within folders.
pub(crate) const MAX_DEPTH: usize = 32;
/// Highest ratio of unpacked to packed text, beyond a megabyte.
pub(crate) const MAX_RATIO: u64 = 200;
