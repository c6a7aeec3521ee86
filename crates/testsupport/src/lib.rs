//! Helpers that the tests of several crates share. Only ever a dev-dependency: it knows no other
//! crate of this workspace, panics like a test, and prints like one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "test code fails by panicking and reports on standard output"
)]

#[cfg(feature = "bench")]
mod bench;
mod diary;
mod folder_snapshot;
mod generated_text;
mod plaintext_scan;
mod process;
mod random;
mod repetitions;
mod small_drive;
mod work_time;

#[cfg(feature = "bench")]
pub use bench::{bench_text, criterion_in, median};
pub use diary::diary_text;
pub use folder_snapshot::{FolderSnapshot, copy_folder};
pub use generated_text::generated_text;
pub use plaintext_scan::{Canary, encodings, plant_compressed, scan_folder};
pub use process::{
    Running, alone, child_process, child_through, child_with_own_mounts, finished, left_out, said, task,
};
pub use random::Random;
pub use repetitions::repetitions;
pub use small_drive::{Endings, leave_free, mount_small_drive, quick_tempdir};
pub use work_time::{HANGS, least_work_time};

/// A questionnaire file with two items and one scale, made up for tests.
pub const TWO_QUESTIONS: &str = include_str!("two_questions.toml");
