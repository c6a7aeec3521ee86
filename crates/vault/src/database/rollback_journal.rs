//! The format of SQLite's rollback journal, as far as telling whether one is whole
//! (<https://www.sqlite.org/fileformat2.html#the_rollback_journal>).
//!
//! SQLite stops playing back at the first record that looks wrong, and says nothing: the pages behind
//! it keep what the unfinished change wrote. A number of pages that is wrong can make it ask for
//! terabytes.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use crate::database::PAGE_BYTES;
use crate::files::open_file::options_without_links;

/// First bytes of a journal that will be played back. They are zero once the change is complete.
pub(crate) const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
/// Bytes of a header that mean something; zeros fill it up to a sector.
const HEADER_BYTES: usize = 28;
/// Number of records that stands for all up to the end of the file.
const TO_THE_END: u32 = u32::MAX;
const SECTORS: std::ops::RangeInclusive<u32> = 32..=65_536;
/// Bits that are wrong in a damaged mark at most. SQLite takes a header out of force by a zero in the
/// place of its first byte, which is five bits.
const MOST_FLIPPED: u32 = 4;
/// Every so many bytes of a page are in its checksum, counted from its end.
const STEP: usize = 200;

/// Returns true if every record that the journal at `path` names is there with its checksum, so that
/// playing it back undoes the whole change in the database of `database_bytes`.
///
/// # Errors
///
/// Those of reading it.
pub(crate) fn is_whole(path: &Path, database_bytes: u64) -> io::Result<bool> {
    let file = options_without_links().read(true).open(path)?;
    let length = file.metadata()?.len();
    let mut journal = Journal { file: BufReader::new(file), length, pages: HashSet::new(), at: 0 };
    match journal.read_segments(database_bytes / PAGE_BYTES) {
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        read => read,
    }
}

struct Journal {
    file: BufReader<File>,
    length: u64,
    /// Numbers of the pages that were read.
    pages: HashSet<u32>,
    at: u64,
}

/// The parts of a header that count.
struct Header {
    records: u32,
    nonce: u32,
    /// Pages of the database before the change.
    original_pages: u32,
    sector: u32,
}

impl Journal {
    fn read_segments(&mut self, database_pages: u64) -> io::Result<bool> {
        let mut original_pages = None;
        while let Some(header) = self.header()? {
            let is_like_the_first =
                *original_pages.get_or_insert(header.original_pages) == header.original_pages;
            if !is_like_the_first || !self.records(&header)? {
                return Ok(false);
            }
        }
        // Pages that the change cut off are in the journal.
        let most = database_pages + self.pages.len() as u64;
        Ok(self.ends_here()? && original_pages.is_some_and(|pages| u64::from(pages) <= most))
    }

    /// The next header, if there is one that is in force.
    fn header(&mut self) -> io::Result<Option<Header>> {
        let mut bytes = [0; HEADER_BYTES];
        self.file.seek(SeekFrom::Start(self.at))?;
        if self.length < self.at + HEADER_BYTES as u64 {
            return Ok(None);
        }
        self.file.read_exact(&mut bytes)?;
        let number = |at: usize| {
            bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_be_bytes)
        };
        let header =
            Header { records: number(8), nonce: number(12), original_pages: number(16), sector: number(20) };
        let is_ours = bytes.starts_with(&MAGIC)
            && SECTORS.contains(&header.sector)
            && header.sector.is_power_of_two()
            && u64::from(number(24)) == PAGE_BYTES;
        Ok(is_ours.then_some(header))
    }

    /// Reads the records of a segment. Returns false at the first that is not as it was written.
    fn records(&mut self, header: &Header) -> io::Result<bool> {
        self.at += u64::from(header.sector);
        let record_bytes = PAGE_BYTES + 8;
        let room = self.length.saturating_sub(self.at) / record_bytes;
        let records = if header.records == TO_THE_END { room } else { u64::from(header.records) };
        if records > room {
            return Ok(false);
        }
        self.file.seek(SeekFrom::Start(self.at))?;
        let mut page = vec![0; PAGE_BYTES as usize];
        for _ in 0..records {
            let number = self.number()?;
            self.file.read_exact(&mut page)?;
            let sum = self.number()?;
            let sampled = (1..page.len().div_ceil(STEP)).filter_map(|nth| page.get(page.len() - nth * STEP));
            let expected = sampled.fold(header.nonce, |sum, byte| sum.wrapping_add(u32::from(*byte)));
            let is_in_it = (1..=header.original_pages).contains(&number);
            if sum != expected || !is_in_it || !self.pages.insert(number) {
                return Ok(false);
            }
        }
        let end = self.at + records * record_bytes;
        self.at = end.next_multiple_of(u64::from(header.sector));
        Ok(true)
    }

    fn number(&mut self) -> io::Result<u32> {
        let mut bytes = [0; 4];
        self.file.read_exact(&mut bytes)?;
        Ok(u32::from_be_bytes(bytes))
    }

    /// Returns true unless the beginning of a header follows in which some bits are wrong. Behind the
    /// end lies anything: the file is used again for the next change, and is not cut before.
    fn ends_here(&mut self) -> io::Result<bool> {
        let mut bytes = [0; MAGIC.len()];
        self.file.seek(SeekFrom::Start(self.at))?;
        match self.file.read_exact(&mut bytes) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(true),
            read => read?,
        }
        let wrong: u32 = bytes.iter().zip(MAGIC).map(|(byte, magic)| (byte ^ magic).count_ones()).sum();
        Ok(wrong > MOST_FLIPPED)
    }
}
