//! Entries that are looked back at: their extent, and their answers over time.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

use common::{create_journal, day, save_text, today};

#[test]
fn only_kept_entries_count_for_looking_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = create_journal(folder.path());
    let ids: Vec<_> =
        (0..5).map(|number| save_text(&mut journal, &format!("line {number}"), today())).collect();
    assert!(journal.has_kept(5).unwrap());
    assert!(!journal.has_kept(6).unwrap());
    journal.move_to_bin(ids[0], today()).unwrap();
    assert!(!journal.has_kept(5).unwrap(), "one lies in the bin");
}

#[test]
fn quarters_without_an_entry_are_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = create_journal(folder.path());
    assert!(journal.quarters_with_entries().unwrap().is_empty());
    for on in ["2024-02-29", "2025-12-31", "2026-01-01", "2026-03-31", "2026-11-22"] {
        save_text(&mut journal, on, day(on));
    }
    let firsts = ["2026-10-01", "2026-01-01", "2025-10-01", "2024-01-01"];
    assert_eq!(journal.quarters_with_entries().unwrap(), firsts.map(day));
}
