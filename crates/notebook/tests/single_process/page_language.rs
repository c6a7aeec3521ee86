//! The language of a page is its reader's, and the words of a note stay as they were kept.

use notebook::Notebook;
use serde_json::{Value, json};
use summary::Selection;
use texts::{PSEUDO_LANGUAGE, Texts};

use crate::common::{Fixture, note, typed, view};

fn page_with(entry: &Value, language: Option<&str>) -> Selection {
    let mut selection = json!({
        "recipient": "supervisor_outside",
        "period": { "first": "2026-11-01", "last": "2026-11-30" }, "worked": null,
        "entries": [{ "entry": entry, "parts": ["text"], "words": {} }],
    });
    if let Some(language) = language {
        selection["language"] = json!(language);
    }
    typed(selection)
}

#[test]
fn page_follows_its_reader_and_not_the_window() {
    let mut fixture = Fixture::new();
    let lake = fixture.save(note("I met Agnieszka at the lake."))["entry"].clone();
    let title = |language| Texts::for_language(language).get("prepared-on").into_owned();
    let english = fixture.notebook().sketch_summary(&page_with(&lake, None)).unwrap();
    assert!(english.html().contains("<html lang=\"en\">") && english.html().contains(&title("en")));

    let theirs = page_with(&lake, Some(PSEUDO_LANGUAGE));
    let sketch = fixture.notebook().sketch_summary(&theirs).unwrap();
    assert!(sketch.html().contains(&format!("<html lang=\"{PSEUDO_LANGUAGE}\">")));
    assert!(sketch.html().contains(&title(PSEUDO_LANGUAGE)) && !sketch.html().contains(&title("en")));
    assert!(sketch.html().contains("at the lake."), "own words stay as they are");

    // The other way round: the window speaks another language, and the reader English.
    let mut notebook = Notebook { language: PSEUDO_LANGUAGE, ..fixture.notebook() };
    let again = notebook.sketch_summary(&page_with(&lake, Some("en"))).unwrap();
    assert_eq!(again.html(), english.html());
}

#[test]
fn alias_on_a_page_is_in_its_readers_language() {
    let mut fixture = Fixture::new();
    let lake = fixture.save(note("I met Agnieszka at the lake."))["entry"].clone();
    let mut theirs = page_with(&lake, Some(PSEUDO_LANGUAGE));
    let places = view(fixture.notebook().summary_places(&theirs).unwrap());
    let at: Vec<_> =
        places["places"].as_array().unwrap().iter().map(|place| typed(place["at"].clone())).collect();
    assert!(!at.is_empty(), "a name to look at");
    let alias = Some(practice::PlaceChoice::Alias);
    let decided = view(fixture.notebook().decide_places(theirs.clone(), &at, alias).unwrap());
    theirs.looked_at = typed(decided["looked_at"].clone());
    let alias = Texts::for_language(PSEUDO_LANGUAGE).format("alias", &[("letter", "A".into())]).into_owned();
    assert_eq!(decided["places"][0]["becomes"], json!(alias));
    let page = fixture.notebook().compose_summary(&theirs).unwrap();
    assert!(page.html().contains(&alias) && !page.html().contains("Agnieszka"));
}

#[test]
fn language_of_a_page_is_kept_with_its_draft() {
    let mut fixture = Fixture::new();
    let lake = fixture.save(note("a walk to the lake"))["entry"].clone();
    let theirs = page_with(&lake, Some("pl"));
    fixture.notebook().save_summary_draft(theirs.clone()).unwrap();
    assert_eq!(fixture.notebook().summary_draft().unwrap(), Some(theirs));
    // Without a choice nothing is added that an earlier version would not understand.
    fixture.notebook().save_summary_draft(page_with(&lake, None)).unwrap();
    let kept = fixture.notebook().journal.summary_draft().unwrap().unwrap();
    assert!(!kept.content.contains("language"));
}

#[test]
fn page_to_hand_over_follows_its_reader() {
    let mut fixture = Fixture::new();
    let leaf =
        |language: Option<&str>| typed(json!({ "leaf": "workplaces", "texts": [], "language": language }));
    let html = |fixture: &mut Fixture, language| {
        fixture.notebook().compose_leaf(&leaf(language)).unwrap().html().to_owned()
    };
    assert!(html(&mut fixture, None).contains("<html lang=\"en\">"));
    assert!(
        html(&mut fixture, Some(PSEUDO_LANGUAGE)).contains(&format!("<html lang=\"{PSEUDO_LANGUAGE}\">"))
    );
}

/// A tag, or a word or two, has no sign of a language. Whoever prepares a page for an English reader in
/// a Czech window wrote it in Czech.
#[test]
fn short_text_is_searched_in_the_windows_language() {
    let mut fixture = Fixture::new();
    let short = fixture.save(note("honza volal"))["entry"].clone();
    let mut found = |window, reader| -> Vec<String> {
        let mut notebook = Notebook { language: window, ..fixture.notebook() };
        let places = view(notebook.summary_places(&page_with(&short, reader)).unwrap());
        let places = places["places"].as_array().unwrap().clone();
        places.iter().map(|place| place["words"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found("cs", None), ["honza"]);
    assert_eq!(found("cs", Some("en")), ["honza"]);
    // Control: in English, it is no name.
    assert!(found("en", None).is_empty() && found("en", Some("cs")).is_empty());
}

#[test]
fn short_words_to_hand_over_are_searched_in_the_windows_language() {
    let mut fixture = Fixture::new();
    let mut found = |window, reader: Option<&str>| -> usize {
        let texts = json!([{ "id": "leaf/helps-when", "part": "helps-when", "words": "honza volal" }]);
        let leaf = typed(json!({ "leaf": "ask-me", "texts": texts, "language": reader }));
        let mut notebook = Notebook { language: window, ..fixture.notebook() };
        view(notebook.leaf_places(&leaf).unwrap())["places"].as_array().unwrap().len()
    };
    assert_eq!((found("cs", None), found("cs", Some("en"))), (1, 1));
    assert_eq!((found("en", None), found("en", Some("cs"))), (0, 0));
}
