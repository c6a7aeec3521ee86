//! Calls that a drive refuses.

/// A kind of call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// Looking for a name, asking about a file, listing a folder, opening.
    Look,
    /// Reading bytes.
    Read,
    /// Writing bytes.
    Write,
    /// Cutting or extending a file.
    SetLength,
    /// `fsync` of a file or folder.
    Sync,
    /// A new file or folder.
    Create,
    /// A new name.
    Rename,
    /// A name taken away.
    Remove,
}

/// Every kind of call.
pub const CALLS: [Call; 8] = [
    Call::Look,
    Call::Read,
    Call::Write,
    Call::SetLength,
    Call::Sync,
    Call::Create,
    Call::Rename,
    Call::Remove,
];

/// The way in which a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// `EIO`.
    Error,
    /// `EIO`, after half of the bytes were written.
    Torn,
    /// Half of the bytes, and no error.
    Short,
    /// `ENOSPC`, after half of the bytes were written.
    Full,
}

/// One call that fails, or all from one on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The kind of call; `None` for any.
    pub call: Option<Call>,
    /// The number of the first call that fails, from 0.
    pub nth: usize,
    /// True if every later one fails too.
    pub lasts: bool,
    /// The way in which it fails.
    pub how: How,
}

/// A fault that is waited for, and the calls that were counted.
#[derive(Debug, Default)]
pub(crate) struct Armed {
    fault: Option<Fault>,
    counted: usize,
    failed: usize,
}

impl Armed {
    pub(crate) fn new(fault: Fault) -> Self {
        Self { fault: Some(fault), ..Self::default() }
    }

    /// Counts a call. Returns the way in which it fails, if it does.
    pub(crate) fn meets(&mut self, call: Call) -> Option<How> {
        let fault = self.fault.filter(|fault| fault.call.is_none_or(|wanted| wanted == call))?;
        let number = self.counted;
        self.counted += 1;
        let fails = number == fault.nth || (fault.lasts && number > fault.nth);
        self.failed += usize::from(fails);
        fails.then_some(fault.how)
    }

    pub(crate) fn failed(&self) -> usize {
        self.failed
    }
}
