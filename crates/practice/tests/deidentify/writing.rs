//! Sentences in which something was once marked wrongly or missed.

use practice::{find_identifiers, word_lists};

/// Kind and text of every mark.
fn marks(text: &str) -> Vec<(String, String)> {
    let units = text.encode_utf16().collect::<Vec<_>>();
    let found = find_identifiers(text, word_lists("en").unwrap(), &[], &[]).into_iter();
    found
        .map(|mark| {
            let kind = serde_json::to_value(mark.kind).unwrap().as_str().unwrap().to_owned();
            (kind, String::from_utf16(&units[mark.start..mark.end]).unwrap())
        })
        .collect()
}

fn one(kind: &str, words: &str) -> Vec<(String, String)> {
    vec![(kind.to_owned(), words.to_owned())]
}

#[test]
fn own_words_of_the_trade_are_not_marked() {
    for text in [
        "I work as a Peer Support Worker on two wards.",
        "They introduced me as an Expert by Experience.",
        "It was the Friend in me who stayed.",
        "The Worker in me looked at the clock.",
        "We asked the Home Treatment Team and the Community Psychiatric Nurse.",
        "My Peer Supporter training covered the Wellness Recovery Action Plan.",
        "The Trust and the Hospital sent a letter to every Service User.",
        "I went to A&E with her, and the GP rang.",
        "Nobody said a word, and People laughed.",
        "IN THE END HE SAID NO TO ME.",
    ] {
        assert_eq!(marks(text), [], "{text}");
    }
}

#[test]
fn names_are_found_small_and_at_the_beginning() {
    for (text, name) in [
        ("then tomasz walked out", "tomasz"),
        ("i told zuzana's mother", "zuzana's"),
        ("Przemek told me to go.", "Przemek"),
        ("Yolandi laughed.", "Yolandi"),
        ("Łucja was late again.", "Łucja"),
        ("Iveta's sister rang.", "Iveta's"),
        ("Thandi and I made tea.", "Thandi"),
        ("He stays at the Larkfield House.", "Larkfield House"),
    ] {
        assert_eq!(marks(text), one("name", name), "{text}");
    }
    // Words that are names only with a capital.
    for text in ["to be frank, a jack of all trades", "ten per day", "the mats were wet"] {
        assert_eq!(marks(text), [], "{text}");
    }
}

#[test]
fn initials_without_full_stops_are_found() {
    for (text, initials) in [
        ("AB was on the ward.", "AB"),
        ("I sat with AB and listened.", "AB"),
        ("I read AB's letter.", "AB's"),
        ("J called me at lunch.", "J"),
        ("J. told me everything.", "J."),
    ] {
        assert_eq!(marks(text), one("initials", initials), "{text}");
    }
    for text in ["B. Buy milk", "I like R&D and Q&A", "A friend called me", "My TV and my ID are there"] {
        assert_eq!(marks(text), [], "{text}");
    }
}

#[test]
fn id_numbers_in_groups_are_found() {
    for id in ["440514 01359", "44 05 14 01359", "121212 1212", "219 09 9999", "991232 / 0000"] {
        assert_eq!(marks(&format!("It said {id} there.")), one("national-id", id));
    }
    assert_eq!(marks("Call 07700 900123."), one("number", "07700 900123"));
}

#[test]
fn years_of_birth_and_numbered_rooms_are_found() {
    assert_eq!(marks("She is born in 1962."), one("age", "born in 1962"));
    assert_eq!(marks("He was born in May 1962."), one("age", "born in May 1962"));
    assert_eq!(marks("I was in 4B all day."), one("small-place", "4B"));
    assert_eq!(marks("The man in number 7 knocks."), one("small-place", "number 7"));
    for text in ["We watched it in 3D.", "I was born in a small flat.", "I began in 1962."] {
        assert_eq!(marks(text), [], "{text}");
    }
}

#[test]
fn titles_that_are_one_person_in_most_teams_are_found() {
    for title in ["the psychologist", "the social worker", "the occupational therapist", "our psychologist"] {
        assert_eq!(marks(&format!("I told {title} about it.")), one("colleague", title));
    }
    assert_eq!(marks("A psychologist and the nurses listened."), []);
}
