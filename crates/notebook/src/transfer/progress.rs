//! Progress of work that takes a while, and a way to stop it.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, Ordering};

use serde::Serialize;

/// Stage of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum TransferStage {
    /// Reading, in either direction.
    #[default]
    Reading,
    /// Packing everything.
    Packing,
    /// Encrypting or decrypting.
    Sealing,
    /// Writing, in either direction.
    Writing,
}

const STAGES: [TransferStage; 4] =
    [TransferStage::Reading, TransferStage::Packing, TransferStage::Sealing, TransferStage::Writing];

/// Progress as the front end gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct TransferProgress {
    /// Stage of the work.
    pub stage: TransferStage,
    /// Notes that are done in this stage.
    pub done: u32,
    /// All of them; 0 if the stage has no number.
    pub all: u32,
}

/// Progress of one piece of work at a time, seen from anywhere.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<State>);

#[derive(Debug, Default)]
struct State {
    stage: AtomicU8,
    done: AtomicU32,
    all: AtomicU32,
    stopped: AtomicBool,
}

impl Progress {
    /// Begins a piece of work: an earlier wish to stop is over.
    pub fn begin(&self) {
        self.0.stopped.store(false, Ordering::SeqCst);
        self.enter(TransferStage::Reading);
    }

    /// Enters a stage.
    pub(crate) fn enter(&self, stage: TransferStage) {
        self.0.stage.store(stage as u8, Ordering::SeqCst);
        self.0.done.store(0, Ordering::SeqCst);
        self.0.all.store(0, Ordering::SeqCst);
    }

    /// Notes that `done` of `all` are done.
    pub(crate) fn watch(&self) -> impl FnMut(usize, usize) -> ControlFlow<()> {
        let state = Arc::clone(&self.0);
        move |done, all| {
            state.done.store(u32::try_from(done).unwrap_or(u32::MAX), Ordering::SeqCst);
            state.all.store(u32::try_from(all).unwrap_or(u32::MAX), Ordering::SeqCst);
            if state.stopped.load(Ordering::SeqCst) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        }
    }

    /// Returns true if the person wants it to stop.
    pub(crate) fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::SeqCst)
    }

    /// Asks the work to stop. Nothing of it stays.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::SeqCst);
    }

    /// Progress now.
    pub fn view(&self) -> TransferProgress {
        let stage = usize::from(self.0.stage.load(Ordering::SeqCst));
        TransferProgress {
            stage: STAGES.get(stage).copied().unwrap_or_default(),
            done: self.0.done.load(Ordering::SeqCst),
            all: self.0.all.load(Ordering::SeqCst),
        }
    }
}
