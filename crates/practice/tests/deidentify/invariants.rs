//! Properties that hold for every text and every word list.

use practice::{WordLists, all_word_lists, find_identifiers, find_identifiers_in_languages, word_lists};
use proptest::prelude::*;
use testsupport::least_work_time;

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[A-Za-z ]{0,20}",
        "[0-9 ./:+()-]{0,20}",
        Just("e\u{301}\u{302}😀👩‍👩‍👧 שלום مرحبا".to_owned()),
        Just(" on 12 March 2026, at 15:30 with Dr K. and J. N. in Hexham".to_owned()),
        Just(" \"“„«»”@.'’ ".to_owned()),
        Just("GB82 WEST 1234 5698 7654 32\u{a0}999\u{a0}000\u{a0}0018".to_owned()),
        Just("a 93-year-old with bipolar in room 4, our psychologist, the fire last night".to_owned()),
    ]
}

proptest! {
    #[test]
    fn findings_are_ordered_and_never_overlap(
        pieces in prop::collection::vec(piece(), 0..8), own in prop::collection::vec(piece(), 0..3),
    ) {
        let text = pieces.concat();
        let units = text.encode_utf16().collect::<Vec<_>>();
        let mut before = 0;
        for mark in find_identifiers(&text, word_lists("en").unwrap(), &own, &[]) {
            prop_assert!(before <= mark.start && mark.start < mark.end && mark.end <= units.len());
            prop_assert!(String::from_utf16(&units[mark.start..mark.end]).is_ok());
            before = mark.end;
        }
    }

    #[test]
    fn parsing_a_damaged_word_list_never_panics(text in ".{0,200}") {
        let _ = WordLists::read("words.toml", &text);
    }
}

#[test]
fn wrong_word_list_is_refused_with_its_line() {
    let right = include_str!("../../../../assets/marks/en/words.toml");
    assert!(WordLists::read("words.toml", right).is_ok());
    let line_of = |text: &str| WordLists::read("words.toml", text).unwrap_err().line;
    assert_eq!(
        line_of(&right.replace("[blur]", "[blurred]")),
        1 + right.lines().position(|line| line == "[blur]").unwrap()
    );
    assert_eq!(
        line_of(&right.replace("of = \"of\"", "of = 3")),
        1 + right.lines().position(|line| line == "of = \"of\"").unwrap()
    );
    assert!(WordLists::read("words.toml", "format = \"marks/2\"").is_err());
}

#[test]
fn time_grows_about_linearly_with_the_text() {
    let sentence = include_str!("corpus.txt").replace(['{', '}', '|'], " ");
    let one_hard = |sign: &str| sign.repeat(sentence.len());
    for text in [
        sentence.clone(),
        one_hard("a"),
        one_hard("1"),
        one_hard("A. "),
        one_hard("\""),
        one_hard("1-"),
        one_hard("a@"),
        one_hard("A1 "),
    ] {
        let words = word_lists("en").unwrap();
        let fastest = |text: &str| least_work_time(5, || find_identifiers(text, words, &[], &[]));
        let (one, ten) = (fastest(&text), fastest(&text.repeat(10)));
        let ratio = ten.as_secs_f64() / one.as_secs_f64();
        let beginning = text.chars().take(12).collect::<String>();
        println!(
            "{} words from {beginning:?}: {one:?}, ten times as many: {ten:?}, ratio {ratio:.1}",
            text.split_whitespace().count()
        );
        // Quadratic growth would be 100 times; other tests share the caches of the processor.
        assert!(ratio < 45.0);
    }
}

#[test]
fn searching_in_every_language_takes_little_longer_than_in_one() {
    let plain = |file: &str| file.replace(['{', '}', '|'], " ");
    for (language, text) in [
        ("en", plain(include_str!("corpus.txt"))),
        ("pl", plain(include_str!("pl/corpus.txt"))),
        ("cs", plain(include_str!("cs/corpus.txt"))),
        ("sv", plain(include_str!("sv/corpus.txt"))),
    ] {
        let fastest = |lists: &[&WordLists]| {
            least_work_time(7, || find_identifiers_in_languages(&text, lists, &[], &[]))
        };
        let (one, all) =
            (fastest(&[word_lists(language).unwrap()]), fastest(&all_word_lists(language).unwrap()));
        let ratio = all.as_secs_f64() / one.as_secs_f64();
        println!("{language}: {one:?} in one language, {all:?} in all, ratio {ratio:.2}");
        assert!(ratio < 3.0, "{language}");
    }
}
