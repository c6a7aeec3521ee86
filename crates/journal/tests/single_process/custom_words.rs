//! Custom words for de-identification.

use journal::{Error, Journal, WordList};
use rusqlite::Connection;

use crate::common::{create_journal, open_journal};

fn in_memory() -> Journal<Connection> {
    Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap()
}

#[test]
fn words_are_sorted_and_unique_in_any_case() {
    let data = tempfile::tempdir().unwrap();
    let mut journal = create_journal(data.path());
    for word in ["red house", "Bluebell", "  Red   House ", "ZOE\u{308}", "zoë"] {
        journal.add_custom_word(WordList::Watch, word).unwrap();
    }
    journal.lock().unwrap();
    let mut journal = open_journal(data.path());
    let words = journal.custom_words().unwrap();
    assert_eq!(words.watch, ["Bluebell", "red house", "ZOE\u{308}"]);
    journal.remove_custom_word(WordList::Watch, "RED HOUSE").unwrap();
    journal.remove_custom_word(WordList::Watch, "never there").unwrap();
    assert_eq!(journal.custom_words().unwrap().watch.len(), 2);
}

#[test]
fn word_is_on_one_list_only() {
    let mut journal = in_memory();
    journal.add_custom_word(WordList::Watch, "Hexham").unwrap();
    journal.add_custom_word(WordList::Leave, "hexham").unwrap();
    let words = journal.custom_words().unwrap();
    assert!(words.watch.is_empty());
    assert_eq!(words.leave, ["hexham"]);
}

#[test]
fn invalid_word_is_refused_and_changes_nothing() {
    let mut journal = in_memory();
    for nothing in ["", "   ", "?!", "\u{301}"] {
        assert!(matches!(journal.add_custom_word(WordList::Watch, nothing), Err(Error::NotAWord)));
    }
    assert!(journal.add_custom_word(WordList::Watch, &"ž".repeat(100)).is_ok());
    let too_long = journal.add_custom_word(WordList::Watch, &"ž".repeat(101));
    assert!(matches!(too_long, Err(Error::WordTooLong { most: 100 })));
    for number in 1..300 {
        journal.add_custom_word(WordList::Watch, &format!("word {number}")).unwrap();
    }
    let one_more = journal.add_custom_word(WordList::Watch, "one more");
    assert!(matches!(one_more, Err(Error::TooManyWords { most: 300 })));
    // A word that is on the list already does not count as a further one.
    journal.add_custom_word(WordList::Watch, "WORD 7").unwrap();
    assert_eq!(journal.custom_words().unwrap().watch.len(), 300);
}

#[test]
fn removed_word_leaves_no_trace_in_the_file() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("plain.db");
    let mut journal = Journal::open_plain(Connection::open(&file).unwrap()).unwrap();
    let is_there = || {
        let bytes = std::fs::read(&file).unwrap();
        bytes.windows(12).any(|part| part == b"xylowhisper7")
    };
    journal.add_custom_word(WordList::Watch, "xylowhisper7").unwrap();
    // Control: the same search finds a word that is there.
    assert!(is_there());
    journal.remove_custom_word(WordList::Watch, "Xylowhisper7").unwrap();
    assert!(!is_there());
}
