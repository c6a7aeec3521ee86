//! Marks by which an age file is known, armoured or not.

/// Size of the largest file that is read, in bytes: 64 MiB.
pub const MAX_FILE_SIZE: u64 = 64 * 1024 * 1024;
/// First bytes of every age file, of any version (C2SP age, "version line").
pub(crate) const BINARY: &[u8] = b"age-encryption.org/";
/// First line of an armoured age file.
pub(crate) const BEGIN: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// Its last line.
pub(crate) const END: &[u8] = b"-----END AGE ENCRYPTED FILE-----";

/// Returns true for an age file, armoured or not, and for nothing else.
pub(crate) fn is_age_file(file: &[u8]) -> bool {
    file.starts_with(BINARY) || file.trim_ascii_start().starts_with(BEGIN)
}
