//! The drive as the kernel asks it, through FUSE.
//!
//! Nothing is cached by the kernel, so that each call of a program is one call of the drive.

use std::ffi::OsStr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fuser::{
    BsdFileFlags, Errno, FileAttr, FileHandle, FileType, Filesystem, FopenFlags, Generation, INodeNo,
    LockOwner, OpenFlags, RenameFlags, ReplyAttr, ReplyCreate, ReplyData, ReplyDirectory, ReplyEmpty,
    ReplyEntry, ReplyOpen, ReplyStatfs, ReplyWrite, Request, TimeOrNow, WriteFlags,
};

use crate::change::{NodeId, Place};
use crate::fault::Call;
use crate::state::State;
use crate::tree::Node;

const NOT_CACHED: Duration = Duration::ZERO;
const BLOCK: u32 = 4096;
/// Blocks of the drive, all free: 4 GiB.
const BLOCKS: u64 = 1 << 20;
const NO_HANDLE: FileHandle = FileHandle(0);
const NO_GENERATION: Generation = Generation(0);

/// The side of the drive that answers the kernel.
pub(crate) struct Mounted(Arc<Mutex<State>>);

impl Mounted {
    pub(crate) fn new(shared: Arc<Mutex<State>>) -> Self {
        Self(shared)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn place(folder: INodeNo, name: &OsStr) -> Place {
    Place { folder: folder.0, name: name.to_owned() }
}

fn about(state: &State, node: NodeId) -> Result<FileAttr, Errno> {
    let (kind, size) = match state.tree.node(node).ok_or(Errno::ENOENT)? {
        Node::File(bytes) => (FileType::RegularFile, bytes.len() as u64),
        Node::Folder(_) => (FileType::Directory, 0),
    };
    Ok(FileAttr {
        ino: INodeNo(node),
        size,
        blocks: size.div_ceil(512),
        atime: UNIX_EPOCH,
        mtime: UNIX_EPOCH,
        ctime: UNIX_EPOCH,
        crtime: UNIX_EPOCH,
        kind,
        perm: u16::try_from(state.tree.mode(node)).unwrap_or(0o700),
        nlink: 1,
        uid: rustix::process::geteuid().as_raw(),
        gid: rustix::process::getegid().as_raw(),
        rdev: 0,
        blksize: BLOCK,
        flags: 0,
    })
}

fn entry(found: Result<FileAttr, Errno>, reply: ReplyEntry) {
    match found {
        Ok(about) => reply.entry(&NOT_CACHED, &about, NO_GENERATION),
        Err(error) => reply.error(error),
    }
}

fn empty(done: Result<(), Errno>, reply: ReplyEmpty) {
    match done {
        Ok(()) => reply.ok(),
        Err(error) => reply.error(error),
    }
}

impl Filesystem for Mounted {
    fn lookup(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEntry) {
        let mut state = self.state();
        let found = state.meet(Call::Look).and_then(|_| {
            let node = state.tree.find(parent.0, name).ok_or(Errno::ENOENT)?;
            about(&state, node)
        });
        entry(found, reply);
    }

    fn getattr(&self, _: &Request, ino: INodeNo, _: Option<FileHandle>, reply: ReplyAttr) {
        let mut state = self.state();
        match state.meet(Call::Look).and_then(|_| about(&state, ino.0)) {
            Ok(about) => reply.attr(&NOT_CACHED, &about),
            Err(error) => reply.error(error),
        }
    }

    fn setattr(
        &self,
        _: &Request,
        ino: INodeNo,
        mode: Option<u32>,
        _: Option<u32>,
        _: Option<u32>,
        size: Option<u64>,
        _: Option<TimeOrNow>,
        _: Option<TimeOrNow>,
        _: Option<SystemTime>,
        _: Option<FileHandle>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<BsdFileFlags>,
        reply: ReplyAttr,
    ) {
        let mut state = self.state();
        let length = size.map_or(Ok(()), |size| state.set_length(ino.0, usize::try_from(size).unwrap()));
        if let Some(mode) = mode {
            state.set_mode(ino.0, mode);
        }
        match length.and_then(|()| about(&state, ino.0)) {
            Ok(about) => reply.attr(&NOT_CACHED, &about),
            Err(error) => reply.error(error),
        }
    }

    fn mkdir(&self, _: &Request, parent: INodeNo, name: &OsStr, mode: u32, umask: u32, reply: ReplyEntry) {
        let mut state = self.state();
        let made = state.create(parent.0, name, true, mode & !umask);
        entry(made.and_then(|node| about(&state, node)), reply);
    }

    fn unlink(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEmpty) {
        empty(self.state().remove(parent.0, name), reply);
    }

    fn rmdir(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEmpty) {
        empty(self.state().remove(parent.0, name), reply);
    }

    fn rename(
        &self,
        _: &Request,
        parent: INodeNo,
        name: &OsStr,
        newparent: INodeNo,
        newname: &OsStr,
        flags: RenameFlags,
        reply: ReplyEmpty,
    ) {
        empty(self.state().rename(place(parent, name), place(newparent, newname), flags), reply);
    }

    fn link(&self, _: &Request, ino: INodeNo, newparent: INodeNo, newname: &OsStr, reply: ReplyEntry) {
        let mut state = self.state();
        let linked = state.link(ino.0, place(newparent, newname));
        entry(linked.and_then(|()| about(&state, ino.0)), reply);
    }

    fn open(&self, _: &Request, _: INodeNo, _: OpenFlags, reply: ReplyOpen) {
        match self.state().meet(Call::Look) {
            Ok(_) => reply.opened(NO_HANDLE, FopenFlags::FOPEN_DIRECT_IO),
            Err(error) => reply.error(error),
        }
    }

    fn create(
        &self,
        _: &Request,
        parent: INodeNo,
        name: &OsStr,
        mode: u32,
        umask: u32,
        _: i32,
        reply: ReplyCreate,
    ) {
        let mut state = self.state();
        let made = state.create(parent.0, name, false, mode & !umask);
        match made.and_then(|node| about(&state, node)) {
            Ok(about) => {
                reply.created(&NOT_CACHED, &about, NO_GENERATION, NO_HANDLE, FopenFlags::FOPEN_DIRECT_IO);
            }
            Err(error) => reply.error(error),
        }
    }

    fn read(
        &self,
        _: &Request,
        ino: INodeNo,
        _: FileHandle,
        offset: u64,
        size: u32,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyData,
    ) {
        let (at, length) = (usize::try_from(offset).unwrap(), usize::try_from(size).unwrap());
        match self.state().read(ino.0, at, length) {
            Ok(bytes) => reply.data(&bytes),
            Err(error) => reply.error(error),
        }
    }

    fn write(
        &self,
        _: &Request,
        ino: INodeNo,
        _: FileHandle,
        offset: u64,
        data: &[u8],
        _: WriteFlags,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyWrite,
    ) {
        match self.state().write(ino.0, usize::try_from(offset).unwrap(), data) {
            Ok(written) => reply.written(u32::try_from(written).unwrap()),
            Err(error) => reply.error(error),
        }
    }

    fn flush(&self, _: &Request, _: INodeNo, _: FileHandle, _: LockOwner, reply: ReplyEmpty) {
        reply.ok();
    }

    fn fsync(&self, _: &Request, ino: INodeNo, _: FileHandle, _: bool, reply: ReplyEmpty) {
        empty(self.state().sync(ino.0), reply);
    }

    fn fsyncdir(&self, _: &Request, ino: INodeNo, _: FileHandle, _: bool, reply: ReplyEmpty) {
        empty(self.state().sync(ino.0), reply);
    }

    fn readdir(&self, _: &Request, ino: INodeNo, _: FileHandle, offset: u64, mut reply: ReplyDirectory) {
        let mut state = self.state();
        if let Err(error) = state.meet(Call::Look) {
            return reply.error(error);
        }
        let names = state.tree.folder(ino.0).iter();
        for (number, (name, node)) in names.enumerate().skip(usize::try_from(offset).unwrap()) {
            let is_file = matches!(state.tree.node(*node), Some(Node::File(_)));
            let kind = if is_file { FileType::RegularFile } else { FileType::Directory };
            if reply.add(INodeNo(*node), number as u64 + 1, kind, name) {
                break;
            }
        }
        reply.ok();
    }

    fn statfs(&self, _: &Request, _: INodeNo, reply: ReplyStatfs) {
        reply.statfs(BLOCKS, BLOCKS, BLOCKS, BLOCKS, BLOCKS, BLOCK, 255, BLOCK);
    }
}
