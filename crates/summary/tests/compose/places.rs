//! Places of a page that may point to someone: nothing is composed before each was looked at.

use std::collections::BTreeSet;

use journal::WordList;
use practice::{IdentifierKind, PlaceChoice};
use summary::{Error, SealingPhrase, Selection, TextPlaces, compose, document_texts, seal, sketch};
use vault::{PhraseForm, WorkFactor};

use crate::fixtures::{
    Notebook, composed, content, form, just_write, notebook, save, text, today, whole, with_entries,
};

/// A notebook with one note, and the page with it.
fn page_of(words: &str) -> (Notebook, Selection) {
    let mut notebook = notebook();
    notebook.add_custom_word(WordList::Watch, "bluebell").unwrap();
    let entry = just_write(&mut notebook, "2026-10-03", words);
    let chosen = with_entries([entry]);
    (notebook, chosen)
}

fn looked_at(notebook: &mut Notebook, chosen: &Selection, choice: &PlaceChoice) -> Selection {
    let mut decided = chosen.clone();
    for TextPlaces { text, places, .. } in document_texts(notebook, chosen, "en").unwrap() {
        places.iter().for_each(|place| decided.decide(&text, place, Some(choice.clone())));
    }
    decided
}

/// The places of a page as pairs of kind and words.
fn found(notebook: &mut Notebook, chosen: &Selection) -> Vec<(String, String)> {
    let texts = document_texts(notebook, chosen, "en").unwrap();
    let of_text = |TextPlaces { text, places, .. }: &TextPlaces| {
        places.iter().map(|place| (code(place.kind), words_at(&text.words, &place.at))).collect::<Vec<_>>()
    };
    texts.iter().flat_map(of_text).collect()
}

/// The words in a range of UTF-16 units.
pub(crate) fn words_at(text: &str, at: &std::ops::Range<usize>) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[at.clone()]).unwrap()
}

pub(crate) fn code(kind: IdentifierKind) -> String {
    let mut code = String::new();
    for sign in format!("{kind:?}").chars() {
        if sign.is_uppercase() && !code.is_empty() {
            code.push('-');
        }
        code.extend(sign.to_lowercase());
    }
    code
}

/// Splits `I met {name|Anna}.` into the text and what must be stopped at. *Anna's* is stopped at
/// without its ending.
pub(crate) fn parsed(line: &str) -> (String, Vec<(String, String)>) {
    let (mut text, mut wanted) = (String::new(), Vec::new());
    for part in line.split('{') {
        match part.split_once('}') {
            Some((marked, rest)) => {
                let (kind, words) = marked.split_once('|').unwrap();
                wanted.push((kind.to_owned(), words.trim_end_matches("'s").to_owned()));
                text.extend([words, rest]);
            }
            None => text.push_str(part),
        }
    }
    (text, wanted)
}

#[test]
fn page_stops_at_each_place_that_may_point_to_someone() {
    let lines = include_str!("places.txt").lines().filter(|line| !line.starts_with('#'));
    let (mut sentences, mut kinds) = (0, BTreeSet::new());
    for (text, wanted) in lines.map(parsed) {
        sentences += 1;
        let (mut notebook, chosen) = page_of(&text);
        assert_eq!(found(&mut notebook, &chosen), wanted, "{text}");
        let composed = compose(&mut notebook, &chosen, today(), "en", &[]);
        if wanted.is_empty() {
            assert!(composed.is_ok(), "{text}");
            continue;
        }
        assert!(matches!(composed, Err(Error::PlacesNotLookedAt)), "{text}");
        for (choice, stays) in
            [(PlaceChoice::Keep, true), (PlaceChoice::TakeOut, false), (PlaceChoice::Alias, false)]
        {
            let decided = looked_at(&mut notebook, &chosen, &choice);
            let page = compose(&mut notebook, &decided, today(), "en", &[]).unwrap();
            let html = page.html();
            let shown = html.split_once("<p class=\"words\">").unwrap().1.split_once("</p>").unwrap().0;
            for (_, words) in &wanted {
                let escaped = words.replace('"', "&#34;").replace('\'', "&#39;");
                assert_eq!(shown.contains(&escaped), stays, "{words:?} {choice:?}");
            }
        }
        kinds.extend(wanted.into_iter().map(|(kind, _)| kind));
    }
    assert!(sentences >= 60, "{sentences}");
    let all: BTreeSet<String> = IdentifierKind::ALL.into_iter().map(code).collect();
    assert_eq!(kinds, all);
}

#[test]
fn same_words_get_the_same_alias_anew_on_each_page() {
    let mut notebook = notebook();
    let first = just_write(&mut notebook, "2026-10-03", "I sat with Tomasz and with Anna.");
    let second = just_write(&mut notebook, "2026-10-04", "I sat with ANNA'S mother and with Anna.");
    let page = |notebook: &mut Notebook, chosen: &Selection| {
        let decided = looked_at(notebook, chosen, &PlaceChoice::Alias);
        compose(notebook, &decided, today(), "en", &[]).unwrap().html().to_owned()
    };
    let both = page(&mut notebook, &with_entries([second, first]));
    assert!(both.contains("I sat with Person A and with Person B."), "{both}");
    assert!(both.contains("and with Person B."), "{both}");
    let alone = page(&mut notebook, &with_entries([second]));
    assert!(alone.contains("and with Person A."), "{alone}");
}

#[test]
fn age_diagnosis_and_place_in_answers_of_one_note_are_found_together() {
    let answers = [
        ("p1", "Somebody who is 22 years old asked for me."),
        ("p2", "Nobody knows what to do about anorexia."),
        ("p3", "I went home to the village."),
    ];
    let together = |notebook: &mut Notebook, chosen: &Selection| {
        let found = found(notebook, chosen).into_iter();
        found.filter(|(kind, _)| kind == "together").map(|(_, words)| words).collect::<Vec<_>>()
    };
    let mut notebook = notebook();
    let note = |notebook: &mut Notebook, answers: &[(&str, &str)]| {
        let answers = answers.iter().map(|(id, words)| (*id, text(words)));
        save(notebook, form("fp-a"), content("2026-10-03", answers))
    };
    let one = note(&mut notebook, &answers);
    let chosen = with_entries([one]);
    assert_eq!(together(&mut notebook, &chosen), ["22 years old", "anorexia", "village"]);
    assert!(matches!(compose(&mut notebook, &chosen, today(), "en", &[]), Err(Error::PlacesNotLookedAt)));
    let kept = looked_at(&mut notebook, &chosen, &PlaceChoice::Keep);
    assert!(compose(&mut notebook, &kept, today(), "en", &[]).is_ok());
    // Answers that are not on the page tell nothing, and neither do the answers of another note.
    let mut without = whole(one);
    without.parts.retain(|id| id != "p2");
    assert!(together(&mut notebook, &Selection { entries: vec![without], ..chosen.clone() }).is_empty());
    let [first, second] = [&answers[..2], &answers[2..]].map(|some| note(&mut notebook, some));
    assert!(together(&mut notebook, &with_entries([first, second])).is_empty());
    // A change in the copy counts.
    let mut edited = chosen;
    edited.entries[0].words.insert("p3".to_owned(), "I went home.".to_owned());
    assert!(together(&mut notebook, &edited).is_empty());
}

#[test]
fn edited_copy_is_asked_about_again() {
    let (mut notebook, chosen) = page_of("I sat with Anna.");
    let mut kept = looked_at(&mut notebook, &chosen, &PlaceChoice::Keep);
    assert!(compose(&mut notebook, &kept, today(), "en", &[]).is_ok());
    kept.entries[0].words.insert("text".to_owned(), "I sat with Anna. Marek was there.".to_owned());
    assert!(matches!(compose(&mut notebook, &kept, today(), "en", &[]), Err(Error::PlacesNotLookedAt)));
}

#[test]
fn sketch_is_never_sealed() {
    let (mut notebook, chosen) = page_of("I sat with Anna.");
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let sketch = sketch(&mut notebook, &chosen, today(), "en", &[]).unwrap();
    assert!(sketch.html().contains("Anna") && sketch.is_sketch());
    assert!(matches!(seal(&sketch, &phrase, WorkFactor::FOR_TESTS, "en"), Err(Error::PlacesNotLookedAt)));
    let page = composed(&mut notebook, &chosen);
    assert_eq!(page.html(), sketch.html());
    assert!(seal(&page, &phrase, WorkFactor::FOR_TESTS, "en").is_ok());
}
