//! The files and folders of a drive.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::change::{Change, NodeId, Place};

/// A file with its bytes, or a folder with its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// A file.
    File(Vec<u8>),
    /// A folder.
    Folder(BTreeMap<OsString, NodeId>),
}

/// All files and folders of a drive, by their numbers. Those without a name stay, since somebody may
/// have them open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    nodes: BTreeMap<NodeId, Node>,
    modes: BTreeMap<NodeId, u32>,
}

impl Tree {
    /// Number of the topmost folder.
    pub const ROOT: NodeId = 1;

    /// An empty drive.
    pub fn new() -> Self {
        let root = Node::Folder(BTreeMap::new());
        Self { nodes: BTreeMap::from([(Self::ROOT, root)]), modes: BTreeMap::from([(Self::ROOT, 0o700)]) }
    }

    /// The content of a folder of this computer.
    pub fn of(folder: &Path) -> Self {
        let mut tree = Self::new();
        tree.take_in(Self::ROOT, folder);
        tree
    }

    fn take_in(&mut self, into: NodeId, folder: &Path) {
        let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap()).collect();
        files.sort_by_key(|file| file.file_name());
        for file in files {
            let about = file.metadata().unwrap();
            let node = self.next_number();
            let at = Place { folder: into, name: file.file_name() };
            let mode = about.permissions().mode() & 0o777;
            self.apply(&Change::Create { at, node, is_folder: about.is_dir(), mode });
            if about.is_dir() {
                self.take_in(node, &file.path());
            } else {
                self.nodes.insert(node, Node::File(std::fs::read(file.path()).unwrap()));
            }
        }
    }

    /// Writes everything into an empty folder of this computer.
    pub fn write_into(&self, folder: &Path) {
        self.put_out(Self::ROOT, folder);
    }

    fn put_out(&self, from: NodeId, folder: &Path) {
        for (name, node) in self.folder(from) {
            let path = folder.join(name);
            match &self.nodes[node] {
                Node::File(bytes) => std::fs::write(&path, bytes).unwrap(),
                Node::Folder(_) => {
                    std::fs::create_dir(&path).unwrap();
                    self.put_out(*node, &path);
                }
            }
            std::fs::set_permissions(&path, PermissionsExt::from_mode(self.modes[node])).unwrap();
        }
    }

    /// A number that nothing has.
    pub(crate) fn next_number(&self) -> NodeId {
        self.nodes.last_key_value().map_or(Self::ROOT, |(last, _)| last + 1)
    }

    pub(crate) fn node(&self, node: NodeId) -> Option<&Node> {
        self.nodes.get(&node)
    }

    pub(crate) fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.nodes.iter().map(|(id, node)| (*id, node))
    }

    pub(crate) fn mode(&self, node: NodeId) -> u32 {
        self.modes[&node]
    }

    pub(crate) fn insert(&mut self, node: NodeId, content: Node, mode: u32) {
        self.nodes.insert(node, content);
        self.modes.insert(node, mode);
    }

    /// Names in a folder; none if it is none.
    pub(crate) fn folder(&self, node: NodeId) -> &BTreeMap<OsString, NodeId> {
        static NONE: BTreeMap<OsString, NodeId> = BTreeMap::new();
        match self.nodes.get(&node) {
            Some(Node::Folder(names)) => names,
            _ => &NONE,
        }
    }

    pub(crate) fn find(&self, folder: NodeId, name: &OsStr) -> Option<NodeId> {
        self.folder(folder).get(name).copied()
    }

    fn names(&mut self, folder: NodeId) -> &mut BTreeMap<OsString, NodeId> {
        match self.nodes.get_mut(&folder) {
            Some(Node::Folder(names)) => names,
            other => panic!("{other:?} is no folder"),
        }
    }

    fn bytes(&mut self, file: NodeId) -> &mut Vec<u8> {
        match self.nodes.get_mut(&file) {
            Some(Node::File(bytes)) => bytes,
            other => panic!("{other:?} is no file"),
        }
    }

    /// Names that a change gives and takes: what each stands for afterwards.
    pub(crate) fn edit(&self, change: &Change) -> Vec<(Place, Option<NodeId>)> {
        match change {
            Change::Create { at, node, .. } | Change::Link { at, node } => vec![(at.clone(), Some(*node))],
            Change::Remove { at } => vec![(at.clone(), None)],
            Change::Rename { from, to, is_exchange } => {
                let other = if *is_exchange { self.find(to.folder, &to.name) } else { None };
                vec![(from.clone(), other), (to.clone(), self.find(from.folder, &from.name))]
            }
            _ => Vec::new(),
        }
    }

    pub(crate) fn put(&mut self, place: &Place, node: Option<NodeId>) {
        let names = self.names(place.folder);
        match node {
            Some(node) => drop(names.insert(place.name.clone(), node)),
            None => drop(names.remove(&place.name)),
        }
    }

    /// Number of the file or folder at a path from the topmost folder.
    pub fn at(&self, path: &[&str]) -> Option<NodeId> {
        path.iter().try_fold(Self::ROOT, |folder, name| self.find(folder, name.as_ref()))
    }

    /// Makes a change.
    pub fn apply(&mut self, change: &Change) {
        for (place, node) in self.edit(change) {
            self.put(&place, node);
        }
        match change {
            Change::Create { node, is_folder, mode, .. } => {
                let empty = if *is_folder { Node::Folder(BTreeMap::new()) } else { Node::File(Vec::new()) };
                self.nodes.insert(*node, empty);
                self.modes.insert(*node, *mode);
            }
            Change::SetMode { node, mode } => drop(self.modes.insert(*node, *mode)),
            Change::SetLength { node, length } => self.bytes(*node).resize(*length, 0),
            Change::Write { node, at, bytes } => {
                let file = self.bytes(*node);
                let end = at + bytes.len();
                if file.len() < end {
                    file.resize(end, 0);
                }
                file[*at..end].copy_from_slice(bytes);
            }
            _ => {}
        }
    }

    /// A number that two drives share only if every name and every byte that can be reached is the
    /// same.
    pub fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.hash_folder(Self::ROOT, &mut hasher);
        hasher.finish()
    }

    fn hash_folder(&self, folder: NodeId, hasher: &mut DefaultHasher) {
        self.folder(folder).len().hash(hasher);
        for (name, node) in self.folder(folder) {
            name.hash(hasher);
            match &self.nodes[node] {
                Node::File(bytes) => bytes.hash(hasher),
                Node::Folder(_) => self.hash_folder(*node, hasher),
            }
        }
    }
}

impl Default for Tree {
    fn default() -> Self {
        Self::new()
    }
}
