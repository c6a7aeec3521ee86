//! Pages to hand over.

use practice::{Leaf, LeafPart};
use summary::{LeafContent, LeafText, compose_leaf};
use texts::PSEUDO_LANGUAGE;

use crate::html_tree::{Element, read};
use crate::validation::opens_to_its_very_bytes;

fn content(leaf: Leaf, texts: &[(LeafPart, &str)]) -> LeafContent {
    let text = |(part, words): &(LeafPart, &str)| LeafText { part: *part, words: (*words).to_owned() };
    LeafContent { leaf, language: None, texts: texts.iter().map(text).collect() }
}

fn leaf(leaf: Leaf, texts: &[(LeafPart, &str)]) -> Element {
    read(compose_leaf(&content(leaf, texts), "en").unwrap().html())
}

/// Own words for every part of every leaf.
fn filled() -> Vec<(LeafPart, &'static str)> {
    LeafPart::ALL.map(|part| (part, "In own words.")).to_vec()
}

#[test]
fn every_leaf_opens_again_empty_and_filled_in() {
    for one in Leaf::ALL {
        for texts in [Vec::new(), filled()] {
            opens_to_its_very_bytes(&compose_leaf(&content(one, &texts), "en").unwrap());
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
fn markup_in_own_words_is_text() {
    let hostile = "</p></main><script>x</script> & \"\0";
    let page = compose_leaf(&content(Leaf::Team, &[(LeafPart::DoesHere, hostile)]), "en").unwrap();
    assert!(!page.html().contains("<script"));
    let words = read(page.html()).classed("words").into_iter().map(Element::text).collect::<String>();
    assert_eq!(words, hostile.replace('\0', "\u{fffd}"));
}

#[test]
fn every_text_of_a_leaf_comes_from_the_locale() {
    for one in Leaf::ALL {
        let page = compose_leaf(&content(one, &filled()), PSEUDO_LANGUAGE).unwrap();
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
