//! Guard against age files whose header takes minutes to read.

use std::io::Read;

use age::armor::ArmoredReader;

/// Longest header that is read, in bytes. Sealed to a phrase it has some 150; there is room for
/// sixty keys.
const MAX_HEADER_BYTES: u64 = 8 * 1024;
/// Start of the last line of a header (C2SP age, "header MAC").
const LAST_LINE: &[u8] = b"\n---";

/// Returns true if the header of an age file, armoured or not, is short enough to be read at once.
///
/// The age library reads a header again from its beginning with every line, so its time grows with
/// the square of the length: a header of 256 KiB would keep a machine busy for minutes before any
/// secret is tried. A file that is no age file, or ends within its header, is left to the library
/// to refuse.
pub fn has_readable_header(file: &[u8]) -> bool {
    let mut start = Vec::new();
    let read = ArmoredReader::new(file).take(MAX_HEADER_BYTES).read_to_end(&mut start);
    let is_whole = (start.len() as u64) < MAX_HEADER_BYTES;
    read.is_err() || is_whole || start.windows(LAST_LINE.len()).any(|part| part == LAST_LINE)
}

#[cfg(test)]
mod tests {
    use age::armor::{ArmoredWriter, Format};
    use std::io::Write;

    use super::*;

    fn armoured(file: &[u8]) -> Vec<u8> {
        let mut writer = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).unwrap();
        writer.write_all(file).unwrap();
        writer.finish().unwrap()
    }

    #[test]
    fn header_that_takes_minutes_to_read_is_refused() {
        let honest =
            [b"age-encryption.org/v1\n-> scrypt c2FsdA 18\nYm9keQ\n--- bWFj\n".as_slice(), &[7; 100_000]]
                .concat();
        let stanzas =
            [b"age-encryption.org/v1\n".as_slice(), &b"-> a\n\n".repeat(40_000), b"--- bWFj\n"].concat();
        let body = [b"age-encryption.org/v1\n-> a\n".as_slice(), &[b'A'; 1 << 20], b"\n--- bWFj\n"].concat();
        for (file, readable) in [(honest, true), (stanzas, false), (body, false), (b"short".to_vec(), true)] {
            assert_eq!(has_readable_header(&file), readable);
            assert_eq!(has_readable_header(&armoured(&file)), readable);
        }
    }
}
