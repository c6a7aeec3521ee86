//! An invented language has the structure of English, and every difference is found.

use practice::Library;

use crate::language_parity::difference;
use crate::{english, root};

/// Invented second language: the English files with every visible text replaced.
fn made_up() -> Vec<(String, String)> {
    let folder = root().join("assets/forms/en");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let mut table: toml::Table = std::fs::read_to_string(&path).unwrap().parse().unwrap();
        translate(&mut table);
        if table.contains_key("language") {
            table.insert("language".into(), "xx".into());
        }
        files
            .push((path.file_name().unwrap().to_str().unwrap().to_owned(), toml::to_string(&table).unwrap()));
    }
    files
}

/// Keys of all texts that a person reads.
const TEXT_KEYS: &[&str] = &[
    "title",
    "about",
    "length",
    "lead",
    "note",
    "more_help",
    "button",
    "help",
    "unfold",
    "label",
    "from_label",
    "to_label",
    "placeholder",
    "counted",
    "group",
    "name",
    "question",
    "yes",
    "no",
    "leave",
    "words",
    "more_title",
    "unit",
];

fn translate(table: &mut toml::Table) {
    for (key, value) in table.iter_mut() {
        match value {
            toml::Value::String(words) if TEXT_KEYS.contains(&key.as_str()) => *words = format!("x{words}x"),
            toml::Value::Table(inner) => translate(inner),
            toml::Value::Array(list) => {
                list.iter_mut().filter_map(toml::Value::as_table_mut).for_each(translate)
            }
            _ => {}
        }
    }
}

fn read(files: &[(String, String)]) -> Library {
    let files = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>();
    Library::read("xx", &files).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_shipped_language_has_the_structure_of_english() {
    for language in practice::languages() {
        assert_eq!(difference(english(), practice::shipped(language).unwrap()), None, "{language}");
    }
}

#[test]
fn translation_changes_texts_only() {
    let made_up = read(&made_up());
    assert_ne!(made_up.form("full"), english().form("full"));
    assert_eq!(difference(english(), &made_up), None);
    // Texts may be corrected in one language at a time, and help be added.
    let mut corrected = self::made_up();
    change(&mut corrected, "full.toml", "version = \"1.1.0\"", "version = \"1.1.1\"\nabout = \"xx\"");
    assert_eq!(difference(english(), &read(&corrected)), None);
}

#[test]
fn different_structure_is_reported_at_its_place() {
    for (file, from, to, place) in [
        ("full.toml", "decimals = 0", "decimals = 1", "full, scale ex"),
        ("boundary-checkin.toml", "to = 10", "to = 11", "boundary-checkin, field pull"),
        ("pulse.toml", "decimals = 0", "decimals = 1", "pulse, scale pu1"),
        ("pulse.toml", "min_interval_days = 7", "min_interval_days = 8", "form pulse"),
        ("fp-a.toml", "level = 5", "level = 4", "fp-a, field p5"),
        ("fp-b.toml", "id = \"p5\"", "id = \"p7\"", "fp-b, field p5"),
        ("boundary-checkin.toml", "unfold = \"xMorex\"", "", "section pull: folded"),
        (
            "boundary-checkin.toml",
            "is = [\"slipped\", \"pushed\"]",
            "is = [\"slipped\"]",
            "section what-played-a-part",
        ),
        ("boundary-checkin.toml", "feeds = [\"l-hours\"]", "", "boundary-checkin, field b01"),
        ("responses.toml", "counted = \"xkeptx\"", "", "set limit_outcome"),
        ("responses.toml", "code = \"loyalty\"", "code = \"loyalties\"", "set tension"),
        ("kinds.toml", "row = \"beside\"", "row = \"first\"", "kind just_write"),
        ("just-write.toml", "long = true", "", "just-write, field text"),
        (
            "event-debrief.toml",
            "open_after_days = 3",
            "open_after_days = 2",
            "section longer: folded for 2 days",
        ),
        ("event-debrief.toml", "days = [3, 14, 28]", "days = [3, 14]", "form event-debrief: gate true"),
        (
            "event-followup.toml",
            "stays = true",
            "",
            "form event-followup: gate false, sharing false, stays false",
        ),
        ("conditions-check.toml", "is = [\"yes\"]", "is = [\"na\"]", "list helps"),
        ("conditions-check.toml", "most = 3", "most = 2", "at most 2 stars"),
        ("lo.toml", "to = \"help\"", "to = \"limits\"", "form lo: gate false"),
    ] {
        let mut files = made_up();
        change(&mut files, file, from, to);
        let found = difference(english(), &read(&files)).unwrap();
        assert!(found.contains(place), "{file}, {from}: {found}");
    }
    let mut files = made_up();
    let more =
        "[[section]]\nid = \"more\"\n[[section.field]]\nid = \"more\"\nkind = \"date\"\nlabel = \"x\"\n";
    // Of the last form: a missing line moves the lines after it.
    files.iter_mut().find(|(name, _)| name == "ur.toml").unwrap().1.push_str(more);
    assert_eq!(difference(english(), &read(&files)).unwrap(), "nothing | ur, section more: open");
    assert_eq!(difference(&read(&files), english()).unwrap(), "ur, section more: open | nothing");
}

fn change(files: &mut [(String, String)], file: &str, from: &str, to: &str) {
    let (_, text) = files.iter_mut().find(|(name, _)| name == file).unwrap();
    let changed = text.replacen(from, to, 1);
    assert_ne!(*text, changed, "{file} has no {from}");
    *text = changed;
}

#[test]
fn unknown_language_falls_back_to_english() {
    assert!(std::ptr::eq(practice::shipped("xx").unwrap(), english()));
    assert!(practice::languages().any(|language| language == "en"));
}
