//! The names that files may have after the power went.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;

use testsupport::Random;

use crate::change::{NodeId, Place};
use crate::tree::{Node, Tree};

/// The unsynced names that are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    None,
    All,
    /// Those that were given up to some moment.
    AsGiven,
    /// Any, but for one that changes a name whose earlier change is lost.
    Any,
}

type Folders = BTreeMap<NodeId, BTreeMap<OsString, NodeId>>;

/// Names given and taken in one step.
struct Edit {
    slots: Vec<(Place, Option<NodeId>)>,
    /// True if one of its two folders was synced: it is there as a whole.
    is_certain: bool,
}

/// The names that are on the drive for sure, and those that may be.
pub(super) struct Names {
    synced: Folders,
    pending: Vec<Edit>,
}

impl Names {
    pub(super) fn new(start: &Tree) -> Self {
        let folders = start.nodes().filter_map(|(id, node)| match node {
            Node::Folder(names) => Some((id, names.clone())),
            Node::File(_) => None,
        });
        Self { synced: folders.collect(), pending: Vec::new() }
    }

    pub(super) fn add_folder(&mut self, folder: NodeId) {
        self.synced.insert(folder, BTreeMap::new());
    }

    pub(super) fn edit(&mut self, slots: Vec<(Place, Option<NodeId>)>) {
        if !slots.is_empty() {
            self.pending.push(Edit { slots, is_certain: false });
        }
    }

    pub(super) fn synced(&mut self, folder: NodeId) {
        for edit in &mut self.pending {
            let in_it = edit.slots.extract_if(.., |(place, _)| place.folder == folder);
            for (place, node) in in_it {
                edit.is_certain = true;
                put(&mut self.synced, &place, node);
            }
        }
        self.pending.retain(|edit| !edit.slots.is_empty());
    }

    pub(super) fn choose(&self, order: Order, random: &mut Random) -> Folders {
        let mut folders = self.synced.clone();
        let first = usize::try_from(random.below(self.pending.len() as u64 + 1)).unwrap_or(0);
        let mut lost = BTreeSet::new();
        for (number, edit) in self.pending.iter().enumerate() {
            let wanted = match order {
                Order::None => false,
                Order::All => true,
                Order::AsGiven => number < first,
                Order::Any => random.below(2) == 0,
            };
            let names = || edit.slots.iter().map(|(place, _)| (place.folder, place.name.clone()));
            if edit.is_certain || (wanted && !names().any(|name| lost.contains(&name))) {
                for (place, node) in &edit.slots {
                    put(&mut folders, place, *node);
                }
            } else {
                lost.extend(names());
            }
        }
        folders
    }
}

fn put(folders: &mut Folders, place: &Place, node: Option<NodeId>) {
    let names = folders.entry(place.folder).or_default();
    match node {
        Some(node) => drop(names.insert(place.name.clone(), node)),
        None => drop(names.remove(&place.name)),
    }
}
