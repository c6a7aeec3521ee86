//! Changes of a drive, in the order in which they were made.

use std::ffi::OsString;

/// Number of a file or folder. It is never used again.
pub type NodeId = u64;

/// A name in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder.
    pub folder: NodeId,
    /// The name.
    pub name: OsString,
}

/// One change, or something that a test said between two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A new file or folder.
    Create {
        /// The name it gets.
        at: Place,
        /// Its number.
        node: NodeId,
        /// True for a folder.
        is_folder: bool,
        /// Its mode.
        mode: u32,
    },
    /// Bytes written into a file.
    Write {
        /// The file.
        node: NodeId,
        /// Place of the first byte.
        at: usize,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// A new length of a file.
    SetLength {
        /// The file.
        node: NodeId,
        /// Its length.
        length: usize,
    },
    /// A new mode.
    SetMode {
        /// The file or folder.
        node: NodeId,
        /// Its mode.
        mode: u32,
    },
    /// A new name, in the place of what had it.
    Rename {
        /// The name before.
        from: Place,
        /// The name after.
        to: Place,
        /// True if the two exchange their names.
        is_exchange: bool,
    },
    /// A name taken away.
    Remove {
        /// The name.
        at: Place,
    },
    /// A further name of a file.
    Link {
        /// The file.
        node: NodeId,
        /// The name.
        at: Place,
    },
    /// A file or folder brought to the drive for good.
    Sync {
        /// The file or folder.
        node: NodeId,
    },
    /// An attempt at that which failed. A system then takes the bytes for written, and does not try
    /// again.
    SyncFailed {
        /// The file or folder.
        node: NodeId,
    },
    /// Something that the program was told at this moment, such as that a note is saved.
    Said(String),
}
