//! The bytes that a file may hold after the power went.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use testsupport::Random;

/// Bytes that a drive writes all or not at all.
const SECTOR: usize = 512;

/// The part of the unsynced bytes that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    None,
    All,
    /// The lengths of the files, and no byte.
    Lengths,
    /// Units of so many sectors, each with so much of a chance.
    Some {
        unit: usize,
        of_ten: u64,
    },
}

/// The bytes that are on the drive for sure, and those that may be.
pub(super) struct FileStates {
    synced: Vec<u8>,
    /// The synced length, and each one since.
    lengths: Vec<usize>,
    /// The content of each sector since, by its number.
    versions: BTreeMap<usize, Vec<Vec<u8>>>,
    /// Sectors that the system takes for written, although syncing them failed.
    doubtful: BTreeSet<usize>,
}

impl FileStates {
    pub(super) fn new(synced: &[u8]) -> Self {
        Self {
            synced: synced.to_vec(),
            lengths: vec![synced.len()],
            versions: BTreeMap::new(),
            doubtful: BTreeSet::new(),
        }
    }

    pub(super) fn written(&mut self, now: &[u8], bytes: Range<usize>) {
        for sector in bytes.start / SECTOR..bytes.end.div_ceil(SECTOR) {
            self.versions.entry(sector).or_default().push(sector_of(now, sector));
            self.doubtful.remove(&sector);
        }
        self.has_length(now.len());
    }

    pub(super) fn cut(&mut self, length: usize) {
        // The bytes behind the end are zeroes if the file grows again.
        let end = length.div_ceil(SECTOR) * SECTOR;
        let longest = self.lengths.iter().copied().max().unwrap_or(0);
        for sector in end / SECTOR..longest.div_ceil(SECTOR) {
            self.versions.entry(sector).or_default().push(vec![0; SECTOR]);
        }
        self.has_length(length);
    }

    fn has_length(&mut self, length: usize) {
        if self.lengths.last() != Some(&length) {
            self.lengths.push(length);
        }
    }

    pub(super) fn synced(&mut self, now: &[u8]) {
        let before = std::mem::replace(&mut self.synced, now.to_vec());
        for sector in &self.doubtful {
            put(&mut self.synced, *sector, &sector_of(&before, *sector));
        }
        self.versions.retain(|sector, _| self.doubtful.contains(sector));
        self.lengths = vec![now.len()];
    }

    pub(super) fn sync_failed(&mut self) {
        self.doubtful.extend(self.versions.keys());
    }

    pub(super) fn choose(&self, now: &[u8], kept: Kept, random: &mut Random) -> Vec<u8> {
        let (unit, of_ten) = match kept {
            Kept::None => (1, 0),
            Kept::All => return now.to_vec(),
            Kept::Lengths => {
                let mut bytes = self.synced.clone();
                bytes.resize(now.len(), 0);
                return bytes;
            }
            Kept::Some { unit, of_ten } => (unit, of_ten),
        };
        let mut bytes = self.synced.clone();
        if of_ten == 0 {
            return bytes;
        }
        bytes.resize(self.length(of_ten, random), 0);
        if random.below(4) == 0 {
            // Anything, as it lay there before: the file system gave the room, and nothing was written yet.
            for byte in bytes.iter_mut().skip(self.synced.len()) {
                *byte = random.next().to_le_bytes()[0];
            }
        }
        let mut in_unit = None;
        let mut is_kept = false;
        for (sector, versions) in &self.versions {
            if in_unit != Some(sector / unit) {
                in_unit = Some(sector / unit);
                is_kept = random.below(10) < of_ten;
            }
            let latest = versions.len() - 1;
            let earlier = usize::try_from(random.below(4 * versions.len() as u64)).unwrap_or(latest);
            if is_kept {
                put(&mut bytes, *sector, &versions[earlier.min(latest)]);
            }
        }
        bytes
    }

    fn length(&self, of_ten: u64, random: &mut Random) -> usize {
        let latest = self.lengths.len() - 1;
        let any = usize::try_from(random.below(self.lengths.len() as u64)).unwrap_or(latest);
        self.lengths[if random.below(10) < of_ten { latest } else { any }]
    }
}

fn sector_of(bytes: &[u8], sector: usize) -> Vec<u8> {
    let start = (sector * SECTOR).min(bytes.len());
    let end = (start + SECTOR).min(bytes.len());
    let mut content = bytes[start..end].to_vec();
    content.resize(SECTOR, 0);
    content
}

/// Writes the part of a sector that lies inside the file.
fn put(bytes: &mut [u8], sector: usize, content: &[u8]) {
    let start = (sector * SECTOR).min(bytes.len());
    let end = (start + SECTOR).min(bytes.len());
    bytes[start..end].copy_from_slice(&content[..end - start]);
}
