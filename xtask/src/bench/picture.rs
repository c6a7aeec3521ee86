//! The picture on a virtual screen, read from the memory into which the display draws.

use std::{
    fs::File,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    os::unix::fs::FileExt,
};

/// Number of colours from which on the screen shows text: letters are smoothed and have dozens of
/// colours, an empty window has one or two.
pub(crate) const COLOURS_OF_TEXT: usize = 8;

/// Distance between the pixel rows that are read. Every eighth row crosses any heading, and reading
/// them takes a few milliseconds.
const ROW_STEP: usize = 8;

/// The file of a display: an X window dump that changes while it is looked at.
pub(crate) struct Picture(File);

impl Picture {
    pub(crate) fn new(file: File) -> Self {
        Self(file)
    }

    /// Number of colours on the screen, at most [`COLOURS_OF_TEXT`].
    pub(crate) fn colours(&self) -> io::Result<usize> {
        let mut seen: Vec<[u8; 4]> = Vec::new();
        self.each_row(|line| {
            let mut last = None;
            for pixel in line.as_chunks::<4>().0 {
                if last != Some(pixel) && !seen.contains(pixel) {
                    seen.push(*pixel);
                }
                last = Some(pixel);
            }
            seen.len() < COLOURS_OF_TEXT
        })?;
        Ok(seen.len().min(COLOURS_OF_TEXT))
    }

    /// A number that is another one when the picture is another one.
    pub(crate) fn fingerprint(&self) -> io::Result<u64> {
        let mut hasher = DefaultHasher::new();
        self.each_row(|line| {
            line.hash(&mut hasher);
            true
        })?;
        Ok(hasher.finish())
    }

    /// Reads every eighth row, from the top, until `look` has seen enough.
    fn each_row(&self, mut look: impl FnMut(&[u8]) -> bool) -> io::Result<()> {
        let number = |at: u64| -> io::Result<usize> {
            let mut bytes = [0; 4];
            self.0.read_exact_at(&mut bytes, at * 4)?;
            Ok(u32::from_be_bytes(bytes) as usize)
        };
        // Fields of XWDFileHeader, by their place: header_size, pixmap_height, bytes_per_line,
        // ncolors. Each colour of the palette has twelve bytes.
        let (header, height, line_bytes, palette) = (number(0)?, number(5)?, number(12)?, number(19)?);
        let pixels = header + palette * 12;
        let mut line = vec![0; line_bytes];
        for at in (0..height).step_by(ROW_STEP) {
            self.0.read_exact_at(&mut line, (pixels + at * line_bytes) as u64)?;
            if !look(&line) {
                break;
            }
        }
        Ok(())
    }
}
