//! Counts of what is going on at the same time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Number of things of one kind that are going on.
#[derive(Default, Clone)]
pub(super) struct Counter(Arc<AtomicUsize>);

impl Counter {
    /// Counts one more for as long as the result lives, even if what is counted panics.
    pub(super) fn count(&self) -> Counted {
        self.0.fetch_add(1, Ordering::SeqCst);
        Counted(self.clone())
    }

    /// Returns true if nothing of that kind is going on.
    pub(super) fn is_zero(&self) -> bool {
        self.0.load(Ordering::SeqCst) == 0
    }
}

/// One thing that is going on.
pub(super) struct Counted(Counter);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::SeqCst);
    }
}
