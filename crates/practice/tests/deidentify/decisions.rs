//! Decisions about places: what they are carried to, what they change, and what they never do.

use practice::{
    Decision, IdentifierKind, LookedAt, Place, PlaceChoice, decide_places, find_identifiers, word_lists,
};
use proptest::prelude::*;

fn decided(text: &str, looked_at: &LookedAt) -> practice::DecidedText {
    let find = |text: &str| find_identifiers(text, word_lists("en").unwrap(), &[], &[]);
    decide_places(text, &looked_at.carried_to(text), find, |_| "Person A".to_owned())
}

fn places(text: &str, looked_at: &LookedAt) -> Vec<Place> {
    decided(text, looked_at).places
}

fn words(text: &str, at: &std::ops::Range<usize>) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[at.clone()]).unwrap()
}

/// The same choice for every place, until none is left.
fn all_decided(text: &str, choice: &PlaceChoice) -> LookedAt {
    let mut looked_at = LookedAt::default();
    for _ in 0..20 {
        let open: Vec<Place> =
            places(text, &looked_at).into_iter().filter(|place| place.choice.is_none()).collect();
        if open.is_empty() {
            return looked_at;
        }
        for Place { at, kind, .. } in open {
            looked_at.decide(text, (at.start, at.end), kind, Some(choice.clone()));
        }
    }
    panic!("there are always new places in {text:?}");
}

fn replace(words: &str) -> PlaceChoice {
    PlaceChoice::Replace { words: words.to_owned() }
}

#[test]
fn each_choice_changes_the_text_as_it_says() {
    let text = "Anna's mother came on 12 March 2026. I sat with Anna.";
    for (choice, becomes) in [
        (PlaceChoice::Keep, text),
        (PlaceChoice::TakeOut, "[…]'s mother came […]. I sat with […]."),
        (PlaceChoice::Alias, "Person A's mother came Person A. I sat with Person A."),
        (replace("a nurse"), "A nurse's mother came a nurse. I sat with a nurse."),
    ] {
        let looked_at = all_decided(text, &choice);
        assert_eq!(decided(text, &looked_at).words, becomes);
        assert_eq!(places(text, &looked_at).len(), 3, "{choice:?}");
    }
}

#[test]
fn every_choice_can_be_taken_back() {
    let text = "I sat with Anna.";
    let mut looked_at = all_decided(text, &PlaceChoice::TakeOut);
    let Place { at, kind, .. } = places(text, &looked_at).remove(0);
    looked_at.decide(text, (at.start, at.end), kind, None);
    assert_eq!(decided(text, &looked_at).words, text);
    assert_eq!(places(text, &looked_at)[0].choice, None);
}

#[test]
fn editing_asks_again_for_what_is_new_and_only_for_that() {
    let looked_at = all_decided("I sat with Anna. Later Tomasz came.", &PlaceChoice::Keep);
    let open = |text: &str| -> Vec<String> {
        let open = places(text, &looked_at).into_iter().filter(|place| place.choice.is_none());
        open.map(|place| words(text, &place.at)).collect()
    };
    assert!(open("I sat with Anna. Later Tomasz came.").is_empty());
    assert!(open("I sat with Anna. Much later Tomasz came.").is_empty());
    assert_eq!(open("I sat with Anna. Marek was there. Later Tomasz came."), ["Marek"]);
    assert_eq!(open("I sat with Annabel. Later Tomasz came."), ["Annabel"]);
    assert_eq!(open("We both saw Anna once. Later Tomasz came."), ["Anna"]);
}

#[test]
fn place_of_a_more_specific_kind_is_asked_about_again() {
    let text = "I sat with Anna.";
    let looked_at = all_decided(text, &PlaceChoice::Keep);
    let find = |text: &str| find_identifiers(text, word_lists("en").unwrap(), &["Anna".to_owned()], &[]);
    let watched = decide_places(text, &looked_at.carried_to(text), find, |_| String::new());
    assert_eq!((watched.places[0].kind, &watched.places[0].choice), (IdentifierKind::Watched, &None));
}

#[test]
fn what_comes_to_light_by_a_change_is_asked_about() {
    let text = "She said “I never asked for any of this and now Anna tells me that I have to be grateful for it all”.";
    let mut looked_at = LookedAt::default();
    let name = places(text, &looked_at).into_iter().find(|place| place.kind == IdentifierKind::Name).unwrap();
    looked_at.decide(text, (name.at.start, name.at.end), name.kind, Some(PlaceChoice::Alias));
    let quote =
        places(text, &looked_at).into_iter().find(|place| place.kind == IdentifierKind::Quote).unwrap();
    assert!(words(text, &quote.at).ends_with("for it all”"), "{quote:?}");
    // A sentence that begins behind an alias is no initial.
    let text = "I sat with Anna. I was tired.";
    let looked_at = all_decided(text, &PlaceChoice::Alias);
    assert_eq!(looked_at.decisions.len(), 1);
    assert_eq!(decided(text, &looked_at).words, "I sat with Person A. I was tired.");
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z ]{0,12}",
        any::<String>(),
        Just(" I sat with Anna Kowalska, who said: ".to_owned()),
        Just(" “I never wanted to come here and now you tell me that Tomasz must stay until somebody says so” ".to_owned()),
        Just("On 12 March 2026 at 15:30. PESEL 44051401359.\n".to_owned()),
        Just(" a 23 year old with anorexia from Hexham 😀".to_owned()),
        Just(" our psychologist, room 14, J. N. ".to_owned()),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..6).prop_map(|pieces| pieces.concat())
}

fn choice() -> impl Strategy<Value = PlaceChoice> {
    prop_oneof![
        Just(PlaceChoice::Keep),
        Just(PlaceChoice::TakeOut),
        Just(PlaceChoice::Alias),
        Just(replace("a nurse")),
        Just(replace("Maria Nowak")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn decision_never_applies_to_other_words(one in text(), other in text(), choice in choice()) {
        let looked_at = all_decided(&one, &choice);
        for decision in looked_at.carried_to(&other) {
            let now = words(&other, &(decision.start..decision.end));
            let was = looked_at.decisions.iter().any(|it| words(&one, &(it.start..it.end)) == now);
            prop_assert!(was, "{now:?} was never decided about");
        }
    }

    #[test]
    fn every_place_gets_a_decision_and_what_is_taken_out_is_gone(text in text()) {
        let looked_at = all_decided(&text, &PlaceChoice::TakeOut);
        let left = decided(&text, &looked_at);
        for place in &left.places {
            let words = words(&text, &place.at);
            // The same words may stand elsewhere as a part of others.
            if text.matches(&words).count() == 1 && !"[…]".contains(&words) {
                prop_assert!(!left.words.contains(&words), "{words:?} in {:?}", left.words);
            }
        }
    }

    #[test]
    fn keeping_all_changes_nothing(text in text()) {
        let looked_at = all_decided(&text, &PlaceChoice::Keep);
        prop_assert_eq!(decided(&text, &looked_at).words, text);
    }

    #[test]
    fn no_decision_breaks_a_text(
        text in text(),
        ranges in prop::collection::vec((0_usize..60, 0_usize..60, choice()), 0..6),
    ) {
        let decisions = ranges.into_iter().map(|(start, end, choice)| {
            Decision { start, end, kind: IdentifierKind::Name, choice }
        });
        let looked_at = LookedAt { words: text.clone(), decisions: decisions.collect() };
        let units = text.encode_utf16().count();
        for place in decided(&text, &looked_at).places {
            prop_assert!(place.at.start < place.at.end && place.at.end <= units);
        }
    }
}
