//! Pages to hand over.

use journal::CustomWords;
use practice::{Leaf, LeafPart, PlaceChoice};
use summary::{Document, Error, LeafContent, LeafText, Result, TextPlaces, compose_leaf, leaf_texts};
use texts::PSEUDO_LANGUAGE;

use crate::escaping::{seen, texts as hostile_texts};
use crate::html_tree::{Element, read};
use crate::places::{code, parsed, words_at};
use crate::validation::opens_to_its_very_bytes;

fn content(leaf: Leaf, texts: &[(LeafPart, &str)]) -> LeafContent {
    let text = |(nth, (part, words)): (usize, &(LeafPart, &str))| LeafText {
        id: format!("leaf/{}/{nth}", part.code()),
        part: *part,
        words: (*words).to_owned(),
    };
    LeafContent {
        leaf,
        language: None,
        texts: texts.iter().enumerate().map(text).collect(),
        looked_at: Default::default(),
    }
}

/// Words to watch: the one of `places.txt`.
fn own_words() -> CustomWords {
    CustomWords { watch: vec!["bluebell".to_owned()], leave: Vec::new() }
}

fn compose(content: &LeafContent) -> Result<Document> {
    compose_leaf(content, own_words(), "en")
}

fn texts_of(content: &LeafContent) -> Vec<TextPlaces> {
    leaf_texts(content, own_words(), "en").unwrap()
}

fn decided(content: &LeafContent, choice: &PlaceChoice) -> LeafContent {
    let mut decided = content.clone();
    for TextPlaces { text, places, .. } in texts_of(content) {
        places.iter().for_each(|place| decided.decide(&text, place, Some(choice.clone())));
    }
    decided
}

fn leaf(leaf: Leaf, texts: &[(LeafPart, &str)]) -> Element {
    read(compose(&content(leaf, texts)).unwrap().html())
}

/// Own words for every part of every leaf.
fn filled() -> Vec<(LeafPart, &'static str)> {
    LeafPart::ALL.map(|part| (part, "In own words.")).to_vec()
}

#[test]
fn every_leaf_opens_again_empty_and_filled_in() {
    for one in Leaf::ALL {
        for texts in [Vec::new(), filled()] {
            opens_to_its_very_bytes(&compose(&content(one, &texts)).unwrap());
        }
    }
}

#[test]
fn studies_are_told_with_their_authors_years_and_numbers() {
    let page = leaf(Leaf::Workplaces, &[]);
    let said = page.line();
    for fact in [
        "Janoušková and others (2022) spoke with 15 peer workers in Czechia.",
        "Wall and others (2022) spoke with ten peer workers in Sweden.",
        "Klingemann and others (2024) spoke with 14 peer support workers in Poland.",
        "None of this is about how well a peer worker does the work.",
    ] {
        assert!(said.contains(fact), "{fact}: {said}");
    }
    assert_eq!(page.lines("h2"), ["Czechia", "Sweden", "Poland", "Where this comes from"]);
}

#[test]
fn own_words_stand_under_their_part_and_other_parts_are_left_out() {
    let page = leaf(
        Leaf::AskMe,
        &[
            (LeafPart::ReachMe, "The work phone, until four."),
            (LeafPart::HelpsWhen, "  You ask me\nin the kitchen.  "),
            (LeafPart::AskAgain, " \n "),
            // Of another page: nothing of it is taken along.
            (LeafPart::Unwritten, "Showing new colleagues round."),
        ],
    );
    assert_eq!(page.lines("h2"), ["It helps when", "You reach me by"]);
    let words = page.classed("words").into_iter().map(Element::text).collect::<Vec<_>>();
    assert_eq!(words, ["You ask me\nin the kitchen.", "The work phone, until four."]);
    let lines = leaf(Leaf::JobDescription, &[(LeafPart::Written, "One"), (LeafPart::Written, "Two")]);
    assert_eq!(lines.classed("words").len(), 2, "several lines stand in one part");
}

#[test]
fn hostile_words_in_every_part_are_shown_character_for_character() {
    let page_of = |words: &str| {
        let all = LeafPart::ALL.map(|part| (part, words));
        let shown = |leaf| {
            let kept = decided(&content(leaf, &all), &PlaceChoice::Keep);
            let page = compose(&kept).unwrap();
            opens_to_its_very_bytes(&page);
            read(page.html())
        };
        [Leaf::AskMe, Leaf::JobDescription, Leaf::Team].map(shown)
    };
    let harmless = page_of("harmless");
    for hostile in hostile_texts().iter().step_by(3) {
        for (page, harmless) in page_of(hostile).iter().zip(&harmless) {
            let words: Vec<String> = page.classed("words").into_iter().map(Element::text).collect();
            assert_eq!(words.len(), harmless.classed("words").len());
            assert!(words.iter().all(|words| words.trim() == seen(hostile.trim()).trim()), "{words:?}");
            assert_eq!(page.all().len(), harmless.all().len(), "{hostile}");
        }
    }
}

#[test]
fn leaf_stops_at_each_place_that_may_point_to_someone() {
    let lines = include_str!("places.txt").lines().filter(|line| !line.starts_with('#'));
    for (words, wanted) in lines.map(parsed) {
        for (leaf, part) in [
            (Leaf::AskMe, LeafPart::ReachMe),
            (Leaf::JobDescription, LeafPart::Unwritten),
            (Leaf::Team, LeafPart::HelpsHere),
        ] {
            let one = content(leaf, &[(part, &words)]);
            let found: Vec<_> = texts_of(&one)
                .iter()
                .flat_map(|one| {
                    one.places.iter().map(|place| (code(place.kind), words_at(&one.text.words, &place.at)))
                })
                .collect();
            assert_eq!(found, wanted, "{words}");
            // A leaf without findings asks nothing.
            let composed = compose(&one);
            assert_eq!(composed.is_ok(), wanted.is_empty(), "{words}");
            assert!(composed.is_ok() || matches!(composed, Err(Error::PlacesNotLookedAt)));
            let taken_out = compose(&decided(&one, &PlaceChoice::TakeOut)).unwrap();
            let shown = read(taken_out.html()).classed("words")[0].text();
            assert!(wanted.iter().all(|(_, words)| !shown.contains(words.as_str())), "{shown}");
            let kept = compose(&decided(&one, &PlaceChoice::Keep)).unwrap();
            assert_eq!(read(kept.html()).classed("words")[0].text(), words);
        }
    }
}

#[test]
fn decision_about_a_leaf_belongs_to_its_words() {
    let mut kept =
        decided(&content(Leaf::AskMe, &[(LeafPart::ReachMe, "Ask Weronika.")]), &PlaceChoice::Keep);
    assert!(compose(&kept).is_ok());
    kept.texts[0].words = "Ask Weronika. Then Tereza.".to_owned();
    assert!(matches!(compose(&kept), Err(Error::PlacesNotLookedAt)));
    let open = texts_of(&kept)[0].places.iter().filter(|place| place.choice.is_none()).count();
    assert_eq!(open, 1, "what was looked at is not asked about again");
}

#[test]
fn age_diagnosis_and_place_in_three_parts_are_found_together() {
    let three = [
        (LeafPart::DoesHere, "I go for walks with somebody who is 22 years old."),
        (LeafPart::DoesNotHere, "I give no advice about schizophrenia."),
        (LeafPart::HelpsHere, "A room in the village nearby."),
    ];
    for (texts, places) in [(&three[..], 3), (&three[..2], 0), (&three[1..], 0)] {
        let found = texts_of(&content(Leaf::Team, texts));
        let together = found.iter().flat_map(|one| &one.places).filter(|one| code(one.kind) == "together");
        assert_eq!(together.count(), places, "{texts:?}");
    }
}

#[test]
fn every_text_of_a_leaf_comes_from_the_locale() {
    for one in Leaf::ALL {
        let page = compose_leaf(&content(one, &filled()), own_words(), PSEUDO_LANGUAGE).unwrap();
        let html = read(page.html());
        let ends = html.all().into_iter().filter(|element| element.children().next().is_none());
        for element in ends.filter(|element| !matches!(element.name.as_str(), "style" | "meta")) {
            let is_own = element.attribute("class") == Some("words");
            assert!(is_own || element.text().contains('⟦'), "{one:?}: {}", element.text());
        }
    }
}

#[test]
fn empty_leaf_says_nothing_for_the_person() {
    for one in [Leaf::AskMe, Leaf::JobDescription, Leaf::Team] {
        let page = leaf(one, &[]);
        assert!(page.lines("h2").is_empty() && page.classed("words").is_empty(), "{one:?}");
    }
}
