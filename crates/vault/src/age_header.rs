//! Guard against age files whose header takes minutes to read.

use std::io::Read;

use age::armor::ArmoredReader;

/// Longest header that is read, in bytes. Sealed to a phrase it has some 150; there is room for
/// sixty keys.
const MAX_HEADER_BYTES: u64 = 8 * 1024;
/// Start of the last line of a header (C2SP age, "header MAC").
const LAST_LINE: &[u8] = b"\n---";
/// Start of the line that says how a phrase opens the file (C2SP age, "scrypt recipient stanza").
const PHRASE_LINE: &[u8] = b"-> scrypt ";
/// Start of the line that says how a key opens the file (C2SP age, "X25519 recipient stanza").
const KEY_LINE: &[u8] = b"-> X25519 ";

/// Returns true if the header of an age file, armoured or not, is short enough to be read at once.
///
/// The age library reads a header again from its beginning with every line, so its time grows with
/// the square of the length: a header of 256 KiB would keep a machine busy for minutes before any
/// secret is tried. A file that is no age file, or ends within its header, is left to the library
/// to refuse.
pub fn has_readable_header(file: &[u8]) -> bool {
    let (start, read) = first_bytes(file);
    let is_whole = (start.len() as u64) < MAX_HEADER_BYTES;
    read.is_err() || is_whole || start.windows(LAST_LINE.len()).any(|part| part == LAST_LINE)
}

/// Returns true unless a work factor in the header is anything but a decimal number without leading
/// zeros.
///
/// The age library takes the digits at the start of `2x` for the number 2. Other age tools refuse
/// such a file, and the specification asks for that.
pub fn has_strict_work_factor(file: &[u8]) -> bool {
    let is_number = |factor: &[u8]| {
        factor.first().is_some_and(|first| *first != b'0') && factor.iter().all(u8::is_ascii_digit)
    };
    lines_of_header(&first_bytes(file).0)
        .filter_map(|line| line.strip_prefix(PHRASE_LINE))
        .all(|line| line.rsplit(|byte| *byte == b' ').next().is_some_and(is_number))
}

/// Returns true if an age file, armoured or not, is encrypted to a key of age's own kind, as
/// `age-keygen` makes them, and not to a phrase.
pub fn is_sealed_to_key(file: &[u8]) -> bool {
    lines_of_header(&first_bytes(file).0).any(|line| line.starts_with(KEY_LINE))
}

fn first_bytes(file: &[u8]) -> (Vec<u8>, std::io::Result<usize>) {
    let mut start = Vec::new();
    let read = ArmoredReader::new(file).take(MAX_HEADER_BYTES).read_to_end(&mut start);
    (start, read)
}

/// The lines before the last one of the header.
fn lines_of_header(start: &[u8]) -> impl Iterator<Item = &[u8]> {
    start.split(|byte| *byte == b'\n').take_while(|line| !line.starts_with(b"---"))
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

    #[test]
    fn work_factor_with_anything_but_digits_is_refused() {
        let header = |factor: &str| {
            format!("age-encryption.org/v1\n-> scrypt c2FsdA {factor}\nYm9keQ\n--- bWFj\n-> scrypt a x")
        };
        for (factor, strict) in [
            ("18", true),
            ("2", true),
            ("2x", false),
            ("x2", false),
            ("02", false),
            ("+2", false),
            ("2 ", false),
        ] {
            let file = header(factor).into_bytes();
            assert_eq!(has_strict_work_factor(&file), strict, "{factor:?}");
            assert_eq!(has_strict_work_factor(&armoured(&file)), strict, "{factor:?}");
        }
        assert!(has_strict_work_factor(b"-> X25519 c2FsdA\n---"));
    }

    #[test]
    fn file_sealed_to_a_key_is_known_by_its_header() {
        let to = |stanza: &str| {
            format!("age-encryption.org/v1\n{stanza}\nYm9keQ\n--- bWFj\n-> X25519 a").into_bytes()
        };
        for (stanza, is_key) in [
            ("-> X25519 c2FsdA", true),
            ("-> ssh-rsa c2FsdA\nYQ\n-> X25519 c2FsdA", true),
            ("-> scrypt c2FsdA 18", false),
        ] {
            assert_eq!(is_sealed_to_key(&to(stanza)), is_key, "{stanza}");
            assert_eq!(is_sealed_to_key(&armoured(&to(stanza))), is_key, "{stanza}");
        }
    }
}
