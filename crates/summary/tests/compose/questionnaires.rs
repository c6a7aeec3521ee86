//! Questionnaires of others: names and numbers are shown, their questions only if their rights
//! allow it.

use practice::{Form, PlaceChoice, shipped};
use summary::{
    Error, OfferedPicture, Picture, PictureTable, Selection, TextPlaces, compose, document_texts, entry_parts,
};

use crate::fixtures::{
    Notebook, choice, compose_kept, content, empty_selection, form, notebook, october, offered, save, today,
};

/// A questionnaire with a word of its own in every protected text.
fn questionnaire(export: bool) -> Form {
    let pack = format!(
        r#"format = "instrument-pack/1"
[instrument]
id = "sample"
version = "1.0.0"
name = "A sample"
short = "S"
language = "en"
construct = "other"
kind = "questionnaire"
[rights]
text_source = "user-supplied"
holder = "Somebody"
licence = "By permission"
cite = "Somebody 1999."
url = "https://example.org"
export_item_text = {export}
[validation]
status = "not-validated"
[administration]
recall = "unspecified"
recall_label = "canaryrecall"
min_interval = "P28D"
min_interval_basis = "project-default"
allow_skip = true
order = "as-listed"
intro = "canaryintro"
outro = "canaryoutro"
[[response_set]]
id = "steps"
options = [{{ code = "0", value = 0, label = "canarynever" }}, {{ code = "4", value = 4, label = "canaryalways" }}]
[[item]]
id = "one"
responses = "steps"
text = "canaryone"
[[item]]
id = "two"
ratings = {{ frequency = "steps", intensity = "steps" }}
text = "canarytwo"
[[scale]]
id = "first"
name = "The first"
items = ["one"]
method = "mean"
min_answered = 1
missing = "mean-of-answered"
range = [0, 4]
direction = "higher-is-more-strain"
decimals = 1
[[scale.band]]
from = 1
label = "canaryband"
source = "canarysource"
population = "canarypopulation"
[[scale]]
id = "second"
name = "The second"
items = ["two"]
method = "product-sum"
min_answered = 1
missing = "none-if-incomplete"
range = [0, 16]
direction = "higher-is-more-strain"
decimals = 0
[[vector]]
name = "a"
answers = {{ one = "4" }}
expect = {{ first = 4 }}
[[vector]]
name = "b"
answers = {{ one = "0" }}
expect = {{ first = 0 }}
"#
    );
    let frame = shipped("en").unwrap().form("questionnaire").unwrap();
    Form::read_questionnaire("sample", pack.as_bytes(), frame).unwrap_or_else(|error| panic!("{error}"))
}

fn filled_in(export: bool) -> (Notebook, Selection) {
    let mut notebook = notebook();
    let answers = [("one", choice("4")), ("two.frequency", choice("4")), ("two.intensity", choice("0"))];
    let id = save(&mut notebook, &questionnaire(export), content("2026-10-05", answers));
    let offered = offered(&mut notebook, october());
    let parts = entry_parts(&mut notebook, id, "en").unwrap();
    let mut chosen = crate::fixtures::in_numbers();
    chosen.ratings = offered.ratings.iter().map(|rating| rating.id.clone()).collect();
    chosen.entries = vec![summary::SelectedEntry {
        entry: id,
        parts: parts.iter().map(|part| part.id.clone()).collect(),
        words: Default::default(),
    }];
    (notebook, chosen)
}

#[test]
fn protected_questionnaire_shows_only_names_and_numbers() {
    let (mut notebook, chosen) = filled_in(false);
    let id = chosen.entries[0].entry;
    let parts = entry_parts(&mut notebook, id, "en").unwrap();
    let parts = parts.iter().map(|part| (part.question.as_str(), part.words.as_str())).collect::<Vec<_>>();
    assert_eq!(
        parts,
        [("The first", "4.0, on a scale from 0.0 to 4.0"), ("The second", "0, on a scale from 0 to 16")]
    );
    let page = compose_kept(&mut notebook, &chosen, "en").unwrap();
    assert!(!page.html().contains("canary"), "{}", page.html());
    for shown in
        ["A sample", "The first", "4.0, on a scale", "Rights: Somebody. Somebody 1999. https://example.org"]
    {
        assert!(page.html().contains(shown), "{shown} is missing");
    }
    // The note on the notebook's own words would be wrong here.
    assert!(!page.html().contains("These questions were written for this notebook"));
    assert!(!page.html().contains("href"));
}

#[test]
fn questions_are_shown_if_their_rights_allow_it() {
    let (mut notebook, chosen) = filled_in(true);
    let page = compose_kept(&mut notebook, &chosen, "en").unwrap();
    for shown in ["canaryone", "canaryalways", "canaryintro", "canarytwo How often?"] {
        assert!(page.html().contains(shown), "{shown} is missing");
    }
}

/// A questionnaire with names of people in what stands around its ratings.
fn with_names(notebook: &mut Notebook, export: bool) -> Selection {
    let mut named = questionnaire(export);
    named.title = "List for Weronika".to_owned();
    named.lead = Some("Think of Tereza.".to_owned());
    named.scales[0].name = "Days with Agnieszka".to_owned();
    let answers = [("one", choice("4")), ("two.frequency", choice("4")), ("two.intensity", choice("0"))];
    save(notebook, &named, content("2026-10-05", answers));
    let ratings = offered(notebook, october()).ratings.into_iter().map(|rating| rating.id);
    Selection { ratings: ratings.collect(), ..empty_selection() }
}

#[test]
fn titles_and_names_of_a_questionnaire_are_looked_at() {
    for (export, in_numbers, asked) in
        [(true, true, 3), (true, false, 2), (false, true, 2), (false, false, 2)]
    {
        let mut notebook = notebook();
        let mut chosen = with_names(&mut notebook, export);
        chosen.items.extend(in_numbers.then(|| "page/numbers".to_owned()));
        let texts = document_texts(&mut notebook, &chosen, "en").unwrap();
        let places: Vec<_> = texts.iter().flat_map(|one| &one.places).collect();
        assert_eq!(places.len(), asked, "{texts:?}");
        let refused = compose(&mut notebook, &chosen, today(), "en", &[]);
        assert!(matches!(refused, Err(Error::PlacesNotLookedAt)));
        for TextPlaces { text, places, .. } in &texts {
            places.iter().for_each(|place| chosen.decide(text, place, Some(PlaceChoice::TakeOut)));
        }
        let page = compose(&mut notebook, &chosen, today(), "en", &[]).unwrap();
        for name in ["Weronika", "Tereza", "Agnieszka"] {
            assert!(!page.html().contains(name), "{name}");
        }
        assert!(page.html().contains("List for […]") && page.html().contains("Days with […]"));
    }
}

#[test]
fn picture_of_a_questionnaire_has_the_name_that_was_looked_at() {
    let mut notebook = notebook();
    let mut chosen = with_names(&mut notebook, false);
    let rating = chosen.ratings[0].clone();
    chosen.ratings.truncate(1);
    chosen.pictures = vec![OfferedPicture::of_rating(&rating)];
    let picture = |title: &str| Picture {
        id: OfferedPicture::of_rating(&rating),
        title: title.to_owned(),
        svg: format!("<svg class=\"chart\" viewBox=\"0 0 10 10\" role=\"img\"><title>{title}</title></svg>"),
        sentence: "Said in a sentence.".to_owned(),
        note: None,
        table: PictureTable { caption: title.to_owned(), columns: vec!["Day".to_owned()], rows: Vec::new() },
    };
    let texts = document_texts(&mut notebook, &chosen, "en").unwrap();
    for TextPlaces { text, places, .. } in &texts {
        places.iter().for_each(|place| chosen.decide(text, place, Some(PlaceChoice::Alias)));
    }
    let mut page = |title: &str| {
        compose(&mut notebook, &chosen, today(), "en", &[picture(title)]).unwrap().html().to_owned()
    };
    let shown = page("Days with Person B");
    assert!(shown.contains("<h3>Days with Person B</h3>") && shown.contains("List for Person A"), "{shown}");
    let refused = page("Days with Agnieszka");
    assert!(!refused.contains("Agnieszka") && !refused.contains("<svg"));
}

#[test]
fn note_on_own_ratings_stays_beside_a_questionnaire() {
    let (mut notebook, mut chosen) = filled_in(false);
    save(&mut notebook, form("pulse"), content("2026-10-06", [("pu1", practice::Answer::Number(4))]));
    let offered = offered(&mut notebook, october());
    chosen.ratings = offered.ratings.iter().map(|rating| rating.id.clone()).collect();
    let page = compose_kept(&mut notebook, &chosen, "en").unwrap();
    assert!(page.html().contains("These questions were written for this notebook"));
    assert!(!page.html().contains("canary"));
}
