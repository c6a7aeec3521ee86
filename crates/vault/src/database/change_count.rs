//! The number of changes of an open vault, for a copy that is made while others may write.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Counts the changes that were begun. Its end counts as one: what becomes of the files afterwards
/// is unknown.
#[derive(Default)]
pub(crate) struct ChangeCount(Arc<AtomicU64>);

impl ChangeCount {
    /// Counts a change, before anything of it is written.
    pub(crate) fn begin(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    /// Number of changes that were begun.
    pub(crate) fn begun(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }

    /// A view of this moment, in which nothing is being written.
    pub(crate) fn watch(&self) -> Watch {
        Watch { count: Arc::clone(&self.0), seen: self.begun() }
    }
}

impl Drop for ChangeCount {
    fn drop(&mut self) {
        self.begin();
    }
}

/// A moment in which nothing was being written.
pub(crate) struct Watch {
    count: Arc<AtomicU64>,
    seen: u64,
}

impl Watch {
    /// Returns true if no change has begun since.
    pub(crate) fn is_unchanged(&self) -> bool {
        self.count.load(Ordering::SeqCst) == self.seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_and_the_end_are_seen() {
        let changes = ChangeCount::default();
        let watch = changes.watch();
        assert!(watch.is_unchanged());
        changes.begin();
        assert!(!watch.is_unchanged());
        let watch = changes.watch();
        assert!(watch.is_unchanged());
        drop(changes);
        assert!(!watch.is_unchanged());
    }
}
