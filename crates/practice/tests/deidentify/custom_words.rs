//! Custom words, generalised dates, positions and overlaps.

use practice::{Finding, IdentifierKind, find_identifiers, word_lists};

fn found(text: &str, watch: &[&str], leave: &[&str]) -> Vec<Finding> {
    let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    find_identifiers(text, word_lists("en").unwrap(), &own(watch), &own(leave))
}

fn words_of(text: &str, mark: &Finding) -> String {
    let units = text.encode_utf16().collect::<Vec<_>>();
    String::from_utf16(&units[mark.start..mark.end]).unwrap()
}

fn kinds(text: &str, watch: &[&str], leave: &[&str]) -> Vec<(IdentifierKind, String)> {
    found(text, watch, leave).iter().map(|mark| (mark.kind, words_of(text, mark))).collect()
}

#[test]
fn watched_word_is_found_regardless_of_case() {
    let text = "the RED house again, and the red house's cat; redhouse is another word";
    assert_eq!(kinds(text, &["Red House"], &[]), [(IdentifierKind::Watched, "RED house".to_owned())]);
    assert_eq!(
        kinds("I saw bluebell's mother", &["Bluebell"], &[]),
        [(IdentifierKind::Watched, "bluebell's".to_owned())]
    );
}

#[test]
fn composed_and_decomposed_letters_match() {
    let text = "with Zoe\u{308}lla there";
    assert_eq!(kinds(text, &["zoëlla"], &[]).len(), 1);
    assert_eq!(kinds(text, &[], &["zoëlla"]), []);
}

#[test]
fn ignored_word_is_not_found() {
    let text = "I went to Hexham with Anna Kowalska at 15:30.";
    assert_eq!(kinds(text, &[], &[]).len(), 3);
    assert_eq!(kinds(text, &[], &["hexham"]).len(), 2);
    assert_eq!(
        kinds(text, &[], &["anna kowalska", "at 15:30"]),
        [(IdentifierKind::Name, "Hexham".to_owned())]
    );
    assert_eq!(
        kinds(text, &["anna"], &["Anna", "hexham", "at 15:30"]),
        [(IdentifierKind::Name, "Kowalska".to_owned())]
    );
}

#[test]
fn dates_become_seasons_and_times_become_parts_of_the_day() {
    let blurred =
        |text| found(text, &[], &[]).into_iter().map(|mark| mark.instead.unwrap()).collect::<Vec<_>>();
    assert_eq!(blurred("We met on 12 March 2026 at 15:30."), ["one day in spring", "one afternoon"]);
    assert_eq!(blurred("We met on 24.12.2025 at 7 pm."), ["one day in winter", "one evening"]);
    assert_eq!(blurred("We met 7/24/2025, half past three."), ["one day in summer", "one day"]);
}

#[test]
fn positions_are_utf_16_units() {
    let text = "😀 é 👩‍👩‍👧 with Anna";
    let [mark] = found(text, &[], &[]).try_into().unwrap();
    assert_eq!((mark.start, mark.end), (text.encode_utf16().count() - 4, text.encode_utf16().count()));
}

#[test]
fn more_specific_finding_wins_and_cuts_a_quotation() {
    let text = "He said “I was there one day and nobody asked me anything at all until Anna came in and asked me how it was”.";
    let found = kinds(text, &[], &[]);
    assert_eq!(
        found.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(),
        [IdentifierKind::Quote, IdentifierKind::Name]
    );
    assert!(found[0].1.ends_with("until "));
    assert_eq!(
        kinds("Born 121212-1212.", &[], &[]),
        [(IdentifierKind::NationalId, "121212-1212".to_owned())]
    );
}

#[test]
fn id_number_with_a_wrong_check_digit_is_not_one() {
    for (right, wrong) in [
        ("44051401359", "44051401358"),
        ("121212-1212", "121212-1213"),
        ("999 000 0018", "999 000 0019"),
        ("991232/0000", "991232/0001"),
    ] {
        let is_id = |text: &str| kinds(text, &[], &[]) == [(IdentifierKind::NationalId, text.to_owned())];
        assert!(is_id(right), "{right}");
        assert!(!is_id(wrong), "{wrong}");
    }
}

#[test]
fn word_lists_of_other_languages_have_cases_ordinals_and_quotation_marks() {
    let mut lists = include_str!("../../../../assets/marks/en/words.toml").to_owned();
    for (from, to) in [
        ("\"january\"", "[\"stycznia\", \"styczniu\"]"),
        ("of = \"of\"\n", ""),
        ("day_endings = [\"st\", \"nd\", \"rd\", \"th\", \".\"]", "day_endings = [\".\"]"),
        (
            "[places]",
            "hours = [[\"pierwszej\", \"pierwsza\"], \"b\", \"trzeciej\", \"d\", \"e\", \"f\", \"g\", \"h\", \
             \"i\", \"j\", \"k\", \"l\"]\n[places]",
        ),
        ("\"half past\"", "\"wpół do\""),
        ("\"«»\"", "\"»«\""),
    ] {
        assert!(lists.contains(from), "{from}");
        lists = lists.replacen(from, to, 1);
    }
    let lists = practice::WordLists::read("words.toml", &lists).unwrap();
    let kinds = |text: &str| {
        let found = practice::find_identifiers(text, &lists, &[], &[]);
        found.into_iter().map(|finding| finding.kind).collect::<Vec<_>>()
    };
    for text in ["to 12. stycznia", "to 12 styczniu 2026", "to wpół do trzeciej", "to wpół do pierwsza"] {
        assert_eq!(kinds(text), [IdentifierKind::Date], "{text}");
    }
    assert!(kinds("to 12th stycznia").is_empty());
    assert!(kinds("to wpół do three").is_empty());
    let words = "a ".repeat(16);
    assert_eq!(kinds(&format!("»{words}«")), [IdentifierKind::Quote]);
    assert!(kinds(&format!("«{words}»")).is_empty());
}
