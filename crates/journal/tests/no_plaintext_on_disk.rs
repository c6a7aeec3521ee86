//! The files of a vault contain no plaintext: each field of an entry, a draft, an earlier version,
//! the bin, preferences, a summary draft and the sharing log holds a word of its own.

#![cfg(test)]

mod common;

use std::path::Path;
use std::process::Command;

use common::{
    changed_entry, create_journal, form, integrity_errors, new_entry, open_journal, text_content, today,
};
use journal::{SharedFile, SharedSummary, SummaryDraft};
use practice::{Answer, Answers, Delivery, Recipient, SharingStatus};
use testsupport::{Canary, alone, encodings, generated_text, plant_compressed, scan_folder};

/// Each is in another field. Names of tables, forms and codes are not the person's words, but must
/// not be readable either.
const CANARIES: [&str; 24] = [
    "Xylophone under the almond tree",
    "zażółć gęślą jaźń w Łodzi",
    "second answer with a kestrel",
    "tag-kingfisher",
    "role-lamplighter",
    "draft about a mandolin",
    "draft of a change, marigold",
    "earlier wording: periwinkle",
    "in the bin: tangerine",
    "removed for good: wolverine",
    "preference-dusk",
    "unfolded.quartz",
    "2026-11-22",
    "role_reflection",
    "found_by_words",
    "form_words",
    "earlier_version",
    "CREATE TABLE",
    "Between two roles",
    "candidate",
    "copied and changed: nightingale",
    "the page's own marjoram",
    "c0ffee5ea1ed0123456789abcdef",
    "supervisor_outside",
];

/// Findings of canaries in files of `folder`, in any encoding; and of each word of them, as a
/// search index would have it.
fn hits(folder: &Path) -> Vec<String> {
    let words = CANARIES.iter().take(12).flat_map(|canary| canary.split([' ', ',', ':', '-', '.']));
    let words = words.filter(|word| word.len() > 6).map(Canary::lowercase);
    let canaries: Vec<_> = CANARIES.iter().map(|canary| Canary::new(canary)).chain(words).collect();
    scan_folder(folder, &canaries)
}

/// A journal with all canaries, and other text around them.
fn filled(data: &Path) {
    let mut journal = create_journal(data);
    let role_form = form("fp-a");
    for nth in 0..30 {
        common::save_text(&mut journal, &generated_text(nth, 80), today());
    }
    let mut content = text_content("", today());
    content.answers = Answers::from([
        ("p1".to_owned(), Answer::Text(CANARIES[0].to_owned())),
        ("p2".to_owned(), Answer::Text(CANARIES[1].to_owned())),
        ("p3".to_owned(), Answer::Text(CANARIES[2].to_owned())),
    ]);
    content.tags = vec![CANARIES[3].to_owned()];
    content.roles = vec![CANARIES[4].to_owned()];
    content.share = SharingStatus::Candidate;
    let mut earlier = content.clone();
    earlier.answers.insert("p1".to_owned(), Answer::Text(CANARIES[7].to_owned()));
    let id = journal.save_entry(&new_entry("fp-a", earlier), role_form, today()).unwrap();
    journal.save_entry(&changed_entry(id, "fp-a", content.clone()), role_form, today()).unwrap();
    content.answers.insert("p1".to_owned(), Answer::Text(CANARIES[6].to_owned()));
    journal.save_draft(&changed_entry(id, "fp-a", content), role_form, today()).unwrap();
    journal
        .save_draft(&new_entry("just-write", text_content(CANARIES[5], today())), form("just-write"), today())
        .unwrap();
    for (canary, removed) in [(CANARIES[8], false), (CANARIES[9], true)] {
        let id = common::save_text(&mut journal, canary, today());
        journal.move_to_bin(id, today()).unwrap();
        if removed {
            journal.delete_permanently(id).unwrap();
        }
    }
    journal.save_preference(CANARIES[11], CANARIES[10]).unwrap();
    let entries = vec![(id, CANARIES[20].to_owned())];
    journal.save_summary_draft(&SummaryDraft { content: CANARIES[21].to_owned(), entries }).unwrap();
    let brought = SharedSummary {
        on: today(),
        delivery: Delivery::SealedFile,
        recipient: Some(Recipient::SupervisorOutside),
        first: today(),
        last: today(),
        document: CANARIES[22].to_owned(),
        entries: vec![id],
        keys: Vec::new(),
    };
    let noted = journal.log_shared(&brought).unwrap();
    let file = SharedFile { form: "page".to_owned(), sha256: CANARIES[22].to_owned() };
    journal.log_shared_file(noted, &file).unwrap();
    assert_eq!(common::found_entries(&mut journal, "xylophone łodzi kestr"), [id]);
    for nth in 30..60 {
        common::save_text(&mut journal, &generated_text(nth, 80), today());
    }
    journal.lock().unwrap();
}

#[test]
fn no_file_contains_plaintext_of_the_journal() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    let folder = data.path().join("vault");
    assert_eq!(hits(&folder), [""; 0]);

    // Control: the same scan finds them in a file with all encodings, in a compressed file, and in
    // a plain journal.
    let forms: Vec<u8> = CANARIES.iter().flat_map(|canary| encodings(canary).concat()).collect();
    std::fs::write(folder.join("planted"), forms).unwrap();
    let planted = hits(&folder).len();
    assert!(planted >= CANARIES.len() * 9, "{planted}");
    std::fs::remove_file(folder.join("planted")).unwrap();
    plant_compressed(&folder.join("packed"), &CANARIES.join(" "));
    let packed = hits(&folder);
    assert!(CANARIES.iter().all(|canary| packed.iter().any(|hit| hit.starts_with(canary))), "{packed:?}");
    std::fs::remove_file(folder.join("packed")).unwrap();
    println!(
        "only the files: {} canaries in every field of a journal, 18 clothings and inflated, 0 hits; control: {planted} \
         planted and {} packed ones found",
        CANARIES.len(),
        packed.len()
    );
}

#[test]
fn scan_finds_every_canary_in_a_plain_database() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("plain.db");
    let mut journal = journal::Journal::open_plain(rusqlite::Connection::open(&file).unwrap()).unwrap();
    let mut content = text_content(&CANARIES[..3].join(", "), today());
    content.tags = CANARIES[3..].iter().map(|canary| (*canary).to_owned()).collect();
    journal.save_entry(&new_entry("just-write", content), form("just-write"), today()).unwrap();
    drop(journal);
    let found = hits(data.path());
    assert!(CANARIES.iter().all(|canary| found.iter().any(|hit| hit.starts_with(canary))), "{found:?}");
    println!("only the files control: a plain journal gives away all {} canaries", CANARIES.len());
}

#[test]
fn files_look_like_random_bytes() {
    let _alone = alone();
    let data = tempfile::tempdir().unwrap();
    filled(data.path());
    let file = data.path().join("vault/journal-0001.db");
    let bytes = std::fs::read(&file).unwrap();
    let mut often = [0_usize; 256];
    bytes.iter().for_each(|byte| often[usize::from(*byte)] += 1);
    let even = bytes.len() / 256;
    assert!(often.iter().all(|times| *times > even / 2 && *times < even * 2), "{often:?}");
    let pages: std::collections::HashSet<_> = bytes.chunks(4096).collect();
    assert_eq!(pages.len(), bytes.len() / 4096, "two pages are the same");
    let stock = Command::new("sqlite3").arg(&file).arg(".tables").output();
    assert!(stock.is_ok_and(|done| !done.status.success() || done.stdout.is_empty()));
    let mut journal = open_journal(data.path());
    assert_eq!(integrity_errors(&journal), [""; 0]);
    assert_eq!(journal.drafts().unwrap().len(), 2);
    println!("only the files: {} pages, each byte about as often as any other, no two alike", pages.len());
}
