//! What the person wants to be asked about, and what not; what stands in the place of dates.

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
fn a_word_to_watch_is_marked_whatever_its_capitals() {
    let text = "the RED house again, and the red house's cat; redhouse is another word";
    assert_eq!(kinds(text, &["Red House"], &[]), [(IdentifierKind::Watched, "RED house".to_owned())]);
    assert_eq!(
        kinds("I saw bluebell's mother", &["Bluebell"], &[]),
        [(IdentifierKind::Watched, "bluebell's".to_owned())]
    );
}

#[test]
fn a_composed_and_a_decomposed_letter_are_the_same_word() {
    let text = "with Zoe\u{308}lla there";
    assert_eq!(kinds(text, &["zoëlla"], &[]).len(), 1);
    assert_eq!(kinds(text, &[], &["zoëlla"]), []);
}

#[test]
fn a_word_to_leave_alone_is_not_marked() {
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
fn a_date_is_blurred_to_its_season_and_a_time_to_its_part_of_the_day() {
    let blurred =
        |text| found(text, &[], &[]).into_iter().map(|mark| mark.instead.unwrap()).collect::<Vec<_>>();
    assert_eq!(blurred("We met on 12 March 2026 at 15:30."), ["one day in spring", "one afternoon"]);
    assert_eq!(blurred("We met on 24.12.2025 at 7 pm."), ["one day in winter", "one evening"]);
    assert_eq!(blurred("We met 7/24/2025, half past three."), ["one day in summer", "one day"]);
}

#[test]
fn places_are_counted_in_utf_16_units() {
    let text = "😀 é 👩‍👩‍👧 with Anna";
    let [mark] = found(text, &[], &[]).try_into().unwrap();
    assert_eq!((mark.start, mark.end), (text.encode_utf16().count() - 4, text.encode_utf16().count()));
}

#[test]
fn the_more_specific_mark_stays_and_a_quotation_ends_before_it() {
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
fn an_id_number_with_a_wrong_digit_is_no_id_number() {
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
