//! A drive for tests that loses what was not synced when the power goes, and that fails when it is
//! told to. Only ever a dev-dependency: it panics like a test.
//!
//! The drive is a file system in memory that the kernel mounts through FUSE, so that it sees each call
//! of SQLite, of the standard library and of `rustix` alike, and needs no `unsafe`. It writes down every
//! change. [`PowerLoss`] then works out the states that a real drive may be in when the power goes at
//! any moment; [`Fault`] has the drive refuse one call, or all from one on.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "test code fails by panicking"
)]

mod change;
mod drive;
mod fault;
mod mounted;
mod power_loss;
mod state;
mod tree;

pub use change::{Change, NodeId, Place};
pub use drive::Drive;
pub use fault::{CALLS, Call, Fault, How};
pub use power_loss::{Lost, PowerLoss, Rules};
pub use tree::{Node, Tree};
