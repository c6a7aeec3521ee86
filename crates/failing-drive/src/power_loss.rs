//! States in which a drive may be after the power went.
//!
//! What was synced is there. What was not is there, or not, or in part: the bytes of a file in pieces
//! of 512 or 4,096 bytes and in any order, its length apart from them, with zeroes or anything in
//! places that were never written; names in the order in which they were given, or in any other in
//! which no name overtakes itself. A synced file has its name only once its folder was synced too. This
//! is less than journaling file systems promise, and about as much as POSIX does. FAT promises less: what
//! got a new name has to be synced under it once more.

mod file_states;
mod names;

use std::collections::{BTreeMap, BTreeSet};

use testsupport::Random;

use crate::change::{Change, NodeId, Place};
use crate::power_loss::file_states::{FileStates, Kept};
use crate::power_loss::names::{Names, Order};
use crate::tree::{Node, Tree};

/// Promises of a drive. Without one of them a program that relies on it must lose something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// A synced file keeps its bytes.
    pub files_sync: bool,
    /// A synced folder keeps its names.
    pub folders_sync: bool,
    /// A new name stands for what was synced before it was given.
    pub renames_sync: bool,
}

impl Rules {
    /// A drive that keeps every promise.
    pub const HONEST: Self = Self { files_sync: true, folders_sync: true, renames_sync: true };
    /// A drive such as Linux keeps with FAT: the folder holds where a file begins and how long it is, and
    /// for a new name that comes to the drive with the file.
    pub const FAT: Self = Self { renames_sync: false, ..Self::HONEST };
}

/// A state after the power went.
#[derive(Debug, Clone)]
pub struct Lost {
    /// The files that are there.
    pub tree: Tree,
    /// Everything that the program was told before.
    pub said: Vec<String>,
    /// The number of changes that were made before.
    pub point: usize,
    /// The way in which it was chosen, to repeat it.
    pub choice: String,
}

/// The ways to choose among names, and among the bytes of files.
const CHOICES: [(Order, Kept); 10] = [
    (Order::None, Kept::None),
    (Order::All, Kept::All),
    (Order::All, Kept::None),
    (Order::All, Kept::Lengths),
    (Order::None, Kept::All),
    (Order::AsGiven, Kept::Some { unit: 8, of_ten: 5 }),
    (Order::Any, Kept::Some { unit: 1, of_ten: 5 }),
    (Order::Any, Kept::Some { unit: 8, of_ten: 9 }),
    (Order::AsGiven, Kept::Some { unit: 1, of_ten: 1 }),
    (Order::Any, Kept::All),
];

/// A drive on which a program made changes, and which may lose its power at any moment of them.
pub struct PowerLoss<'a> {
    log: &'a [Change],
    rules: Rules,
    now: Tree,
    names: Names,
    files: BTreeMap<NodeId, FileStates>,
    /// Names that were given by a rename, by what was not synced under them yet.
    renamed: BTreeMap<NodeId, Vec<Place>>,
    said: Vec<String>,
    point: usize,
}

impl<'a> PowerLoss<'a> {
    /// A drive that held `start`, all of it synced, before the changes of `log`.
    pub fn new(start: &Tree, log: &'a [Change], rules: Rules) -> Self {
        let mut files = BTreeMap::new();
        for (node, content) in start.nodes() {
            if let Node::File(bytes) = content {
                files.insert(node, FileStates::new(bytes));
            }
        }
        let names = Names::new(start);
        let (renamed, said) = (BTreeMap::new(), Vec::new());
        Self { log, rules, now: start.clone(), names, files, renamed, said, point: 0 }
    }

    /// Chooses up to `at_each` states at each moment, or at one of so many if it is a fraction, and hands
    /// over those that are not the same as an earlier one with the same words said, until `take`
    /// returns false.
    pub fn states(
        mut self,
        random: &mut Random,
        at_each: (usize, usize),
        mut take: impl FnMut(Lost) -> bool,
    ) {
        let (at_each, of_moments) = at_each;
        let mut seen = BTreeSet::new();
        loop {
            let is_chosen = random.below(of_moments as u64) == 0;
            for turn in 0..if is_chosen { at_each } else { 0 } {
                // Each moment begins with other ways, so that a few at each meet all of them.
                let (order, kept) = CHOICES[(self.point * at_each + turn) % CHOICES.len()];
                let choice = format!("{order:?} of the names, {kept:?} of the bytes, {random:?}");
                let tree = self.state(order, kept, random);
                let is_new = seen.insert((tree.fingerprint(), self.said.len()));
                let lost = Lost { tree, said: self.said.clone(), point: self.point, choice };
                if is_new && !take(lost) {
                    return;
                }
            }
            if !self.step() {
                return;
            }
        }
    }

    /// States after the last change: with nothing of what was not synced, and `more` with some of it.
    pub fn at_the_end(mut self, more: usize, random: &mut Random) -> Vec<Tree> {
        while self.step() {}
        let mut trees = vec![self.state(Order::None, Kept::None, random)];
        for _ in 0..more {
            let (order, kept) = CHOICES[usize::try_from(random.below(CHOICES.len() as u64)).unwrap_or(0)];
            trees.push(self.state(order, kept, random));
        }
        trees
    }

    /// Makes the next change. Returns false at the end.
    fn step(&mut self) -> bool {
        let Some(change) = self.log.get(self.point) else { return false };
        self.point += 1;
        let edit = self.now.edit(change);
        // Two that exchange their names have whole places already.
        if matches!(change, Change::Rename { is_exchange: false, .. }) && !self.rules.renames_sync {
            for (place, node) in &edit {
                self.renamed.entry(node.unwrap_or_default()).or_default().push(place.clone());
            }
        }
        self.names.edit(edit);
        self.now.apply(change);
        let bytes_of = |node: &NodeId| match self.now.node(*node) {
            Some(Node::File(bytes)) => Some(bytes.as_slice()),
            _ => None,
        };
        match change {
            Change::Said(words) => self.said.push(words.clone()),
            Change::Create { node, is_folder: false, .. } => {
                self.files.insert(*node, FileStates::new(&[]));
            }
            Change::Create { node, .. } => self.names.add_folder(*node),
            Change::Write { node, at, bytes } => {
                let now = bytes_of(node).unwrap();
                self.files.get_mut(node).unwrap().written(now, *at..at + bytes.len());
            }
            Change::SetLength { node, length } => self.files.get_mut(node).unwrap().cut(*length),
            Change::Sync { node } => {
                match bytes_of(node) {
                    Some(now) if self.rules.files_sync => self.files.get_mut(node).unwrap().synced(now),
                    None if self.rules.folders_sync => self.names.synced(*node),
                    _ => {}
                }
                self.renamed.remove(node);
            }
            Change::SyncFailed { node } => {
                if let Some(file) = self.files.get_mut(node) {
                    file.sync_failed();
                }
            }
            _ => {}
        }
        true
    }

    fn state(&self, order: Order, kept: Kept, random: &mut Random) -> Tree {
        let folders = self.names.choose(order, random);
        let mut tree = Tree::new();
        let (mut waiting, mut nothing) = (vec![Tree::ROOT], BTreeSet::new());
        while let Some(folder) = waiting.pop() {
            let mut names = folders.get(&folder).cloned().unwrap_or_default();
            if nothing.contains(&folder) {
                names.clear();
            }
            for (name, node) in &names {
                if self.stands_for_nothing(folder, name, *node, kept, random) {
                    nothing.insert(*node);
                }
            }
            for node in
                names.values().filter(|node| tree.node(**node).is_none()).copied().collect::<BTreeSet<_>>()
            {
                let content = match self.now.node(node) {
                    Some(Node::File(_)) if nothing.contains(&node) => Node::File(Vec::new()),
                    Some(Node::File(now)) => Node::File(self.files[&node].choose(now, kept, random)),
                    _ => {
                        waiting.push(node);
                        Node::Folder(BTreeMap::new())
                    }
                };
                tree.insert(node, content, self.now.mode(node));
            }
            tree.insert(folder, Node::Folder(names), self.now.mode(folder));
        }
        tree
    }

    /// Chooses whether a name stands for an empty file or folder: one that a rename gave, to something that
    /// was not synced since.
    fn stands_for_nothing(
        &self,
        folder: NodeId,
        name: &std::ffi::OsStr,
        node: NodeId,
        kept: Kept,
        random: &mut Random,
    ) -> bool {
        let is_new = |place: &Place| place.folder == folder && place.name == name;
        let is_unsynced = self.renamed.get(&node).is_some_and(|places| places.iter().any(is_new));
        is_unsynced && kept != Kept::All && random.below(2) == 0
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;

    fn place(name: &str) -> Place {
        Place { folder: Tree::ROOT, name: OsString::from(name) }
    }

    fn create(node: NodeId, name: &str) -> Change {
        Change::Create { at: place(name), node, is_folder: false, mode: 0o600 }
    }

    fn write(node: NodeId, byte: u8, length: usize) -> Change {
        Change::Write { node, at: 0, bytes: vec![byte; length] }
    }

    /// The content of a file in every state that was chosen in many tries.
    fn contents(log: &[Change], rules: Rules, name: &str) -> BTreeSet<Option<Vec<u8>>> {
        let mut found = BTreeSet::new();
        let mut random = Random::from_seed(7);
        let log = [log, &[Change::Said("that was all".to_owned())]].concat();
        PowerLoss::new(&Tree::new(), &log, rules).states(&mut random, (2_000, 1), |lost| {
            if !lost.said.is_empty() {
                let node = lost.tree.find(Tree::ROOT, name.as_ref());
                found.insert(node.map(|node| match lost.tree.node(node) {
                    Some(Node::File(bytes)) => bytes.clone(),
                    other => panic!("{other:?}"),
                }));
            }
            true
        });
        found
    }

    #[test]
    fn what_was_synced_with_its_folder_is_there() {
        let log =
            [create(2, "a"), write(2, 7, 600), Change::Sync { node: 2 }, Change::Sync { node: Tree::ROOT }];
        assert_eq!(contents(&log, Rules::HONEST, "a"), BTreeSet::from([Some(vec![7; 600])]));
        // The controls: without either promise it may be gone.
        let files = Rules { files_sync: false, ..Rules::HONEST };
        assert!(contents(&log, files, "a").contains(&Some(Vec::new())));
        let folders = Rules { folders_sync: false, ..Rules::HONEST };
        assert!(contents(&log, folders, "a").contains(&None));
        assert!(contents(&log[..3], Rules::HONEST, "a").contains(&None), "a file without its name");
    }

    #[test]
    fn new_name_on_fat_stands_for_nothing_until_its_file_is_synced() {
        let rename = Change::Rename { from: place("a.new"), to: place("a"), is_exchange: false };
        let mut log = vec![create(2, "a.new"), write(2, 7, 600), Change::Sync { node: 2 }, rename];
        log.push(Change::Sync { node: Tree::ROOT });
        assert_eq!(contents(&log, Rules::HONEST, "a"), BTreeSet::from([Some(vec![7; 600])]));
        let found = contents(&log, Rules::FAT, "a");
        assert_eq!(found, BTreeSet::from([Some(Vec::new()), Some(vec![7; 600])]));
        log.push(Change::Sync { node: 2 });
        assert_eq!(contents(&log, Rules::FAT, "a"), BTreeSet::from([Some(vec![7; 600])]));
    }

    #[test]
    fn unsynced_bytes_are_torn_in_sectors() {
        let log = [
            create(2, "a"),
            write(2, 1, 1024),
            Change::Sync { node: 2 },
            Change::Sync { node: Tree::ROOT },
            write(2, 2, 1024),
            write(2, 3, 512),
        ];
        let halves: BTreeSet<_> = contents(&log, Rules::HONEST, "a")
            .into_iter()
            .map(|bytes| bytes.map(|bytes| (bytes.len(), bytes[0], bytes[511], bytes[512], bytes[1023])))
            .collect();
        for first in [1, 2, 3] {
            for second in [1, 2] {
                assert!(halves.contains(&Some((1024, first, first, second, second))), "{first} {second}");
            }
        }
        assert_eq!(halves.len(), 6, "nothing is torn inside a sector: {halves:?}");
    }

    #[test]
    fn names_are_lost_in_any_order_but_never_overtake_themselves() {
        let rename = Change::Rename { from: place("a.new"), to: place("a"), is_exchange: false };
        let log = [create(2, "a.new"), rename, create(3, "b")];
        let mut found = BTreeSet::new();
        let mut random = Random::from_seed(7);
        PowerLoss::new(&Tree::new(), &log, Rules::HONEST).states(&mut random, (100, 1), |lost| {
            let names = lost.tree.folder(Tree::ROOT).keys();
            found.insert(names.map(|name| name.to_str().unwrap().to_owned()).collect::<Vec<_>>().join(" "));
            true
        });
        let possible = ["", "a", "a b", "a.new", "a.new b", "b"];
        assert_eq!(found, possible.map(str::to_owned).into());
    }

    #[test]
    fn bytes_of_a_failed_sync_stay_doubtful() {
        let mut log = vec![
            create(2, "a"),
            Change::Sync { node: Tree::ROOT },
            write(2, 7, 512),
            Change::SyncFailed { node: 2 },
            Change::Sync { node: 2 },
        ];
        assert!(contents(&log, Rules::HONEST, "a").contains(&Some(vec![0; 512])));
        // Written again, they are as good as any.
        log.extend([write(2, 7, 512), Change::Sync { node: 2 }]);
        assert_eq!(contents(&log, Rules::HONEST, "a"), BTreeSet::from([Some(vec![7; 512])]));
    }
}
