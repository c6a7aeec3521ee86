//! Scans files for plaintext in any encoding in which it might be stored.

use std::io::{Read, Write};
use std::path::Path;

/// A text that must not be found, and the byte strings that count as finding it.
#[derive(Debug, Clone)]
pub struct Canary {
    name: String,
    encodings: Vec<Vec<u8>>,
}

impl Canary {
    /// A canary that is searched in all [`encodings`].
    pub fn new(text: &str) -> Self {
        Self { name: text.to_owned(), encodings: encodings(text) }
    }

    /// A canary that is searched in lower case only, as a search index would store it.
    pub fn lowercase(word: &str) -> Self {
        Self { name: word.to_owned(), encodings: vec![word.to_lowercase().into_bytes()] }
    }
}

/// All encodings of `text` that are searched: as it is and in lower case, in UTF-8, UTF-16 of both
/// byte orders, hexadecimal, JSON, and base64 at any offset.
pub fn encodings(text: &str) -> Vec<Vec<u8>> {
    let mut forms = Vec::new();
    for text in [text.to_owned(), text.to_lowercase()] {
        forms.push(text.clone().into_bytes());
        forms.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        forms.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
        forms.push(hex::encode(&text).into_bytes());
        forms.push(hex::encode_upper(&text).into_bytes());
        forms.push(serde_json::to_string(&text).unwrap().trim_matches('"').as_bytes().to_vec());
        forms.extend((0..3).map(|offset| base64_inside(text.as_bytes(), offset)));
    }
    forms
}

/// Findings of `canaries` in the files of `folder`, compressed or not; each begins with the canary.
pub fn scan_folder(folder: &Path, canaries: &[Canary]) -> Vec<String> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let bytes = std::fs::read(&file).unwrap();
        for bytes in inflated(&bytes).iter().chain([&bytes]) {
            for canary in canaries {
                for (form, wanted) in canary.encodings.iter().enumerate() {
                    if bytes.windows(wanted.len()).any(|window| window == wanted) {
                        found.push(format!("{} in form {form} in {}", canary.name, file.display()));
                    }
                }
            }
        }
    }
    found
}

/// Writes `text` compressed into a file, with a few other bytes before it.
pub fn plant_compressed(file: &Path, text: &str) {
    let mut packed = flate2::write::ZlibEncoder::new(vec![1, 2, 3], flate2::Compression::best());
    packed.write_all(text.as_bytes()).unwrap();
    std::fs::write(file, packed.finish().unwrap()).unwrap();
}

/// The part of the base64 of something with `bytes` in it that does not depend on its neighbours.
fn base64_inside(bytes: &[u8], offset: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let whole = &bytes[offset..bytes.len() - (bytes.len() - offset) % 3];
    let group = |three: &[u8]| {
        let bits = three.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| DIGITS[bits >> shift & 63])
    };
    whole.chunks(3).flat_map(group).collect()
}

/// Everything that could be inflated from some place in `bytes`.
fn inflated(bytes: &[u8]) -> Vec<Vec<u8>> {
    let is_start = |two: &[u8]| {
        (two[0] & 0x0f == 8 && (u16::from(two[0]) << 8 | u16::from(two[1])) % 31 == 0) || two == [0x1f, 0x8b]
    };
    let starts = bytes.windows(2).enumerate().filter(|(_, two)| is_start(two)).map(|(at, _)| at);
    let inflate = |at: usize| {
        let (mut zlib, mut gzip) = (Vec::new(), Vec::new());
        let _ = flate2::read::ZlibDecoder::new(&bytes[at..]).take(1 << 20).read_to_end(&mut zlib);
        let _ = flate2::read::GzDecoder::new(&bytes[at..]).take(1 << 20).read_to_end(&mut gzip);
        [zlib, gzip].concat()
    };
    starts.map(inflate).filter(|found| found.len() > 8).collect()
}
