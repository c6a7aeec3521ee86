//! The files of a mounted drive, the changes that were made, and the calls that fail.

use std::ffi::OsStr;

use fuser::{Errno, RenameFlags};

use crate::change::{Change, NodeId, Place};
use crate::fault::{Armed, CALLS, Call, How};
use crate::tree::{Node, Tree};

/// The drive as the kernel's questions find it.
pub(crate) struct State {
    pub(crate) tree: Tree,
    pub(crate) log: Vec<Change>,
    pub(crate) armed: Armed,
    pub(crate) met: [usize; CALLS.len()],
    next: NodeId,
}

type Outcome<T> = Result<T, Errno>;

impl State {
    /// A drive with these files, on which nothing happened yet.
    pub(crate) fn new(tree: Tree) -> Self {
        let next = tree.next_number();
        Self { tree, log: Vec::new(), armed: Armed::default(), met: [0; CALLS.len()], next }
    }

    fn change(&mut self, change: Change) {
        self.tree.apply(&change);
        self.log.push(change);
    }

    /// Counts a call, which fails with an error if it is one that shall.
    pub(crate) fn meet(&mut self, call: Call) -> Outcome<Option<How>> {
        self.met[call as usize] += 1;
        match self.armed.meets(call) {
            Some(How::Short) => Ok(Some(How::Short)),
            Some(How::Full) if matches!(call, Call::Write | Call::SetLength | Call::Create) => {
                if call == Call::Write { Ok(Some(How::Full)) } else { Err(Errno::ENOSPC) }
            }
            Some(How::Torn) if call == Call::Write => Ok(Some(How::Torn)),
            Some(_) => Err(Errno::EIO),
            None => Ok(None),
        }
    }

    pub(crate) fn create(
        &mut self,
        folder: NodeId,
        name: &OsStr,
        is_folder: bool,
        mode: u32,
    ) -> Outcome<NodeId> {
        self.meet(Call::Create)?;
        if self.tree.find(folder, name).is_some() {
            return Err(Errno::EEXIST);
        }
        let node = self.next;
        self.next += 1;
        let at = Place { folder, name: name.to_owned() };
        self.change(Change::Create { at, node, is_folder, mode: mode & 0o777 });
        Ok(node)
    }

    pub(crate) fn write(&mut self, node: NodeId, at: usize, bytes: &[u8]) -> Outcome<usize> {
        let how = self.meet(Call::Write)?;
        // At least one byte: a call that writes nothing is no short one.
        let half = (bytes.len() / 2).max(1);
        let written = if how.is_some() { &bytes[..half] } else { bytes };
        self.change(Change::Write { node, at, bytes: written.to_vec() });
        match how {
            Some(How::Torn) => Err(Errno::EIO),
            Some(How::Full) => Err(Errno::ENOSPC),
            _ => Ok(written.len()),
        }
    }

    pub(crate) fn set_length(&mut self, node: NodeId, length: usize) -> Outcome<()> {
        self.meet(Call::SetLength)?;
        self.change(Change::SetLength { node, length });
        Ok(())
    }

    pub(crate) fn set_mode(&mut self, node: NodeId, mode: u32) {
        self.change(Change::SetMode { node, mode: mode & 0o777 });
    }

    pub(crate) fn sync(&mut self, node: NodeId) -> Outcome<()> {
        let synced = self.meet(Call::Sync);
        self.change(if synced.is_ok() { Change::Sync { node } } else { Change::SyncFailed { node } });
        synced.map(drop)
    }

    pub(crate) fn remove(&mut self, folder: NodeId, name: &OsStr) -> Outcome<()> {
        self.meet(Call::Remove)?;
        let found = self.tree.find(folder, name).ok_or(Errno::ENOENT)?;
        if !self.tree.folder(found).is_empty() {
            return Err(Errno::ENOTEMPTY);
        }
        self.change(Change::Remove { at: Place { folder, name: name.to_owned() } });
        Ok(())
    }

    pub(crate) fn rename(&mut self, from: Place, to: Place, flags: RenameFlags) -> Outcome<()> {
        self.meet(Call::Rename)?;
        if self.tree.find(from.folder, &from.name).is_none() {
            return Err(Errno::ENOENT);
        }
        let there = self.tree.find(to.folder, &to.name);
        let is_exchange = flags.contains(RenameFlags::RENAME_EXCHANGE);
        match there {
            Some(_) if flags.contains(RenameFlags::RENAME_NOREPLACE) => return Err(Errno::EEXIST),
            Some(there) if !is_exchange && !self.tree.folder(there).is_empty() => {
                return Err(Errno::ENOTEMPTY);
            }
            None if is_exchange => return Err(Errno::ENOENT),
            _ => {}
        }
        self.change(Change::Rename { from, to, is_exchange });
        Ok(())
    }

    pub(crate) fn link(&mut self, node: NodeId, at: Place) -> Outcome<()> {
        self.meet(Call::Create)?;
        if self.tree.find(at.folder, &at.name).is_some() {
            return Err(Errno::EEXIST);
        }
        self.change(Change::Link { node, at });
        Ok(())
    }

    pub(crate) fn read(&mut self, node: NodeId, at: usize, length: usize) -> Outcome<Vec<u8>> {
        let how = self.meet(Call::Read)?;
        let Some(Node::File(bytes)) = self.tree.node(node) else { return Err(Errno::EISDIR) };
        let start = at.min(bytes.len());
        let end = at.saturating_add(length).min(bytes.len());
        // A drive may give fewer bytes than were asked for, and not none, which would be the end.
        let end = if how.is_some() && end > start { start + (end - start).div_ceil(2) } else { end };
        Ok(bytes[start..end].to_vec())
    }
}
