//! Lines for a job description: kept, ordered, moved, removed, and the same after a merge.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

use common::{create_journal, open_journal, today};
use journal::{Error, FormKey, JobLineContent, JobLineId, Journal, Store};
use practice::JobLinePart::{self, NotMine, Unwritten, Written};
use rusqlite::Connection;

fn in_memory() -> Journal<Connection> {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

fn add<S: Store>(journal: &mut Journal<S>, part: JobLinePart, words: &str) -> JobLineId {
    journal.save_job_line(None, &JobLineContent { part, words: words.to_owned() }, today()).unwrap()
}

fn told<S: Store>(journal: &mut Journal<S>) -> Vec<(JobLinePart, String)> {
    let lines = journal.job_lines().unwrap();
    lines.into_iter().map(|line| (line.content.part, line.content.words)).collect()
}

#[test]
fn lines_stand_in_three_parts_in_the_persons_order() {
    let mut journal = in_memory();
    let keys = add(&mut journal, NotMine, "Counting keys");
    let group = add(&mut journal, Written, "The group");
    let walk = add(&mut journal, Written, "Walks");
    let lines = |words: [(JobLinePart, &str); 3]| words.map(|(part, words)| (part, words.to_owned()));
    assert_eq!(
        told(&mut journal),
        lines([(Written, "The group"), (Written, "Walks"), (NotMine, "Counting keys")])
    );
    journal.move_job_line(walk, true).unwrap();
    assert_eq!(
        told(&mut journal),
        lines([(Written, "Walks"), (Written, "The group"), (NotMine, "Counting keys")])
    );
    for (id, up) in [(walk, true), (group, false), (keys, true)] {
        journal.move_job_line(id, up).unwrap();
    }
    assert_eq!(told(&mut journal)[0].1, "Walks", "the first and the last one stay");
    let moved = JobLineContent { part: Unwritten, words: "Walks by the river".to_owned() };
    journal.save_job_line(Some(walk), &moved, today()).unwrap();
    assert_eq!(
        told(&mut journal),
        lines([(Written, "The group"), (Unwritten, "Walks by the river"), (NotMine, "Counting keys")])
    );
}

#[test]
fn line_without_words_or_of_another_notebook_changes_nothing() {
    let mut journal = in_memory();
    let id = add(&mut journal, Written, "The group");
    journal.remove_job_line(id).unwrap();
    let content = |words: &str| JobLineContent { part: Written, words: words.to_owned() };
    assert!(matches!(journal.save_job_line(None, &content(" \n"), today()), Err(Error::NothingToSave)));
    let long = content(&"x".repeat(4_001));
    assert!(matches!(journal.save_job_line(None, &long, today()), Err(Error::TooLong { .. })));
    assert!(matches!(journal.save_job_line(Some(id), &content("x"), today()), Err(Error::NoSuchJobLine)));
    assert!(matches!(journal.move_job_line(id, true), Err(Error::NoSuchJobLine)));
    assert!(told(&mut journal).is_empty());
    add(&mut journal, Written, "control");
    assert_eq!(told(&mut journal).len(), 1);
}

#[test]
fn removed_line_takes_its_unfinished_change_along_and_the_rest_survives_locking() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    let (gone, stays) = (add(&mut journal, Written, "gone"), add(&mut journal, Written, "stays"));
    for id in [gone, stays] {
        journal.autosave_form(&FormKey::JobLine(id), "{\"words\":\"half\"}").unwrap();
    }
    journal.remove_job_line(gone).unwrap();
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    assert_eq!(told(&mut journal), [(Written, "stays".to_owned())]);
    assert_eq!(journal.autosaved_forms().unwrap().into_keys().collect::<Vec<_>>(), [FormKey::JobLine(stays)]);
}
