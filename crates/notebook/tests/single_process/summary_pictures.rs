//! Pictures on the page for somebody else: what they show, whose words they have, and that every
//! page with them passes the check of opening.
//!
//! `INBETWEEN_SAMPLES=/some/folder` writes the pages of the first test there, to be looked at.

use charts::{Mark, Rating, RatingsChart, Table, TimeAxis, ValueAxis};
use chrono::{Days, NaiveDate};
use notebook::Stretch;
use secrecy::SecretString;
use serde_json::{Value, json};
use summary::{Document, Error, Picture, PictureTable, SealingPhrase, Selection, open, seal_bytes};
use vault::{PhraseForm, WorkFactor};

use crate::common::{Fixture, day, entry_on, typed, view, work_period};

const OTHERS: [&str; 4] = ["roles", "weighed", "obstacles", "conditions"];
const WARD: &str = "The ward by the river";
const RATINGS: [&str; 3] = ["pulse/pu1", "pulse/pu2", "pulse/pu4"];

/// A notebook with something for every picture: answers on 20 Mondays, two jobs, and notes.
fn full() -> Fixture {
    let mut fixture = Fixture::new();
    let mut ward = work_period("2026-08-01", None);
    ward.content.label = WARD.to_owned();
    for period in [work_period("2026-01-01", Some("2026-07-31")), ward] {
        fixture.notebook().journal.save_work_period(&period, false, day("2026-11-22")).unwrap();
    }
    for (nth, tired) in (0_u64..).zip([4, 6, 5, 7, 5, 6, 4, 5, 6, 9, 5, 4, 9, 10, 6, 5, 1, 5, 6, 4]) {
        let on = day("2026-07-06") + Days::new(7 * nth);
        let answers =
            json!({ "pu1": { "number": tired }, "pu2": { "number": 10 - tired }, "pu4": { "number": 8 } });
        fixture.save(entry_on(&on.to_string(), "pulse", answers));
        let outcome = ["held", "held", "pushed", "bent_on_purpose", "slipped"][(nth % 5) as usize];
        let mut lines = json!({ "b01": { "choice": outcome } });
        if nth < 3 {
            lines["b02"] = json!({ "choice": "held" });
            lines["b08"] = json!({ "choice": "pushed" });
        }
        fixture.save(entry_on(&on.to_string(), "boundary-checkin", lines));
    }
    for (on, direction) in [("2026-09-01", "towards_first"), ("2026-10-12", "both")] {
        let answers = json!({
            "p1": { "text": "WORDS" }, "direction": { "choice": direction }, "tension": { "choices": ["loyalty"] },
        });
        let mut note = entry_on(on, "fp-a", answers);
        note["content"]["roles"] = json!(["friend", "professional"]);
        fixture.save(note);
    }
    for (on, then, now) in [("2026-09-02", 8, 3), ("2026-10-13", 6, 6)] {
        let answers = json!({
            "strength_then": { "number": then }, "strength_now": { "number": now },
            "obstacles": { "choices": ["hierarchy", "no_time"] },
        });
        fixture.save(entry_on(on, "moral-note", answers));
    }
    for (on, place) in [("2026-08-20", "partly"), ("2026-11-02", "yes")] {
        let answers = json!({
            "place": { "choice": place }, "meetings": { "choice": "no" }, "starred": { "choices": ["place"] },
        });
        fixture.save(entry_on(on, "conditions-check", answers));
    }
    fixture
}

fn selection(recipient: &str, ratings: &[&str], limits: &[&str], pictures: &[String]) -> Selection {
    typed(json!({
        "recipient": recipient, "period": { "first": "2026-07-01", "last": "2026-11-22" }, "worked": null,
        "ratings": ratings, "limits": limits, "pictures": pictures, "entries": [],
    }))
}

/// The picture of every rating, every limit and everything else.
fn all_pictures() -> Vec<String> {
    let ratings = RATINGS.map(|id| format!("rating/{id}"));
    let limits = ["b01", "b02", "b08"].map(|id| format!("limit/{id}"));
    ratings.into_iter().chain(limits).chain(OTHERS.map(str::to_owned)).collect()
}

fn page(fixture: &mut Fixture, selection: &Selection) -> Document {
    fixture.notebook().compose_summary(selection).unwrap()
}

/// The parts of a page that are pictures, with their sentences and tables.
fn pictures_of(html: &str) -> Vec<&str> {
    html.split("<div class=\"picture\">").skip(1).map(|part| part.split("</table>").next().unwrap()).collect()
}

fn opens_to_its_very_bytes(page: &Document) {
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let sealed = seal_bytes(page.html().as_bytes(), &phrase, WorkFactor::FOR_TESTS).unwrap();
    let opened = open(sealed.as_bytes(), &SecretString::from(phrase.expose())).unwrap();
    assert_eq!((opened.html(), opened.sha256()), (page.html(), page.sha256()));
}

#[test]
fn page_with_every_picture_opens_to_its_very_bytes() {
    let mut fixture = full();
    let all = all_pictures();
    for (name, recipient) in [("outside", "supervisor_outside"), ("manager", "manager")] {
        let chosen = selection(recipient, &RATINGS, &["b01", "b02", "b08"], &all);
        let page = page(&mut fixture, &chosen);
        assert_eq!(page.html().matches("<svg").count(), RATINGS.len() + 1 + OTHERS.len());
        assert!(!page.html().contains("http") && !page.html().contains("data-label"));
        if let Some(folder) = std::env::var_os("INBETWEEN_SAMPLES") {
            std::fs::write(std::path::Path::new(&folder).join(format!("pictures-{name}.html")), page.html())
                .unwrap();
        }
        opens_to_its_very_bytes(&page);
        // Each alone too, as it may be the only one.
        for id in &all {
            let one = selection(recipient, &RATINGS, &["b01", "b02", "b08"], std::slice::from_ref(id));
            let page = fixture.notebook().compose_summary(&one).unwrap();
            assert_eq!(page.html().matches("<svg").count(), 1, "{id}");
        }
    }
}

#[test]
fn every_picture_is_offered_and_none_is_on() {
    let mut fixture = full();
    let period = typed(json!({ "first": "2026-07-01", "last": "2026-11-22" }));
    let offered = view(fixture.notebook().summary_choices(period, None).unwrap());
    let ids: Vec<&str> =
        offered["pictures"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    let mut expected = all_pictures();
    expected.sort();
    let mut found = ids.clone();
    found.sort_unstable();
    assert_eq!(found, expected);
    for (id, section) in [
        ("rating/pulse/pu1", "how-i-am"),
        ("limit/b01", "limits"),
        ("roles", "between-roles"),
        ("weighed", "weighed"),
        ("obstacles", "weighed"),
        ("conditions", "workplace"),
    ] {
        let pictures = offered["pictures"].as_array().unwrap();
        assert_eq!(pictures.iter().find(|one| one["id"] == id).unwrap()["section"], section, "{id}");
    }
    let words = page(&mut fixture, &selection("supervisor_outside", &RATINGS, &["b01"], &[]));
    assert!(!words.html().contains("<svg"));
    let empty = typed(json!({ "first": "2026-01-01", "last": "2026-01-02" }));
    assert_eq!(view(fixture.notebook().summary_choices(empty, None).unwrap())["pictures"], json!([]));
}

#[test]
fn picture_takes_the_place_of_the_words_and_nothing_else() {
    let mut fixture = full();
    let pictures = ["rating/pulse/pu1", "rating/pulse/pu2", "limit/b02"].map(str::to_owned);
    let html =
        page(&mut fixture, &selection("peer", &["pulse/pu1", "pulse/pu4"], &["b01", "b02"], &pictures));
    let html = html.html();
    let (words, drawn) = html.split_once("<div class=\"picture\">").unwrap();
    assert!(words.contains("Meaning") || words.contains("scope=\"col\""), "the other rating stays a table");
    let pictures = pictures_of(html);
    assert_eq!(pictures.len(), 2, "a picture of a rating that is off is not there");
    assert!(pictures[0].contains("Tiredness from work"), "{}", pictures[0]);
    assert_eq!(html.matches("<caption>Tiredness from work").count(), 1);
    assert!(pictures[1].contains("kept 3") && !pictures[1].contains("kept 8"), "{}", pictures[1]);
    assert_eq!(drawn.matches("<dl class=\"lines\">").count(), 1, "the other limit stays in words");
}

#[test]
fn names_of_work_periods_stay_in_the_notebook() {
    let mut fixture = full();
    let since_july = Stretch { from: Some(day("2026-07-01")), ..Stretch::default() };
    let own = view(fixture.notebook().roles_over_time(since_july).unwrap());
    assert!(own.to_string().contains(WARD), "the window names them");
    let html = page(&mut fixture, &selection("peer", &RATINGS, &["b01"], &all_pictures()));
    assert!(!html.html().contains(WARD) && !html.html().contains("A team"));
    assert!(html.html().contains("New period of work"));
    assert!(!html.html().contains("WORDS"), "nothing that was written is in a picture");
}

#[test]
fn reader_with_a_say_over_the_job_sees_no_number_of_a_rating() {
    let mut fixture = full();
    let ratings: Vec<String> = RATINGS.map(|id| format!("rating/{id}")).into();
    let mut drawn = |recipient: &str| -> Vec<String> {
        let page = page(&mut fixture, &selection(recipient, &RATINGS, &[], &ratings));
        pictures_of(page.html()).into_iter().map(str::to_owned).collect()
    };
    for recipient in ["manager", "supervisor_at_work"] {
        for picture in drawn(recipient) {
            // Places within the drawing are attributes. What is read has days and no other number.
            let read: String =
                picture.split('>').filter_map(|part| part.split('<').next()).collect::<Vec<_>>().join("\n");
            for line in read.lines().filter(|line| !line.contains("20") && !line.contains(" Mon")) {
                let is_day =
                    line.split(' ').next().is_some_and(|first| first.len() <= 2) && line.contains(' ');
                assert!(is_day || !line.contains(|c: char| c.is_ascii_digit()), "{line}");
            }
            assert!(picture.contains("about as usual") && !picture.contains(">Answer<"), "{picture}");
        }
    }
    let outside = drawn("supervisor_outside");
    assert!(outside[0].contains(">10</text>") && outside[0].contains(">Answer<"), "{}", outside[0]);
    assert!(outside[0].contains("my usual range") && !outside[0].contains("your"), "{}", outside[0]);
}

/// A picture of 500 ratings.
fn five_hundred() -> Picture {
    let on = |nth: u64| day("2016-01-04") + Days::new(7 * nth);
    let rating = |nth: u64| Rating {
        on: on(nth),
        value: (nth * 7 % 11) as f64,
        label: format!("{nth}"),
        is_outside: nth.is_multiple_of(5),
        is_apart: false,
    };
    let ratings: Vec<_> = (0..500).map(rating).collect();
    let guide: Vec<(NaiveDate, f64)> = ratings.iter().map(|one| (one.on, one.value)).collect();
    let rows: Vec<Vec<String>> =
        ratings.iter().map(|one| vec![one.on.to_string(), one.value.to_string()]).collect();
    let columns = vec!["Day".to_owned(), "Answer".to_owned()];
    let chart = RatingsChart {
        title: "Tiredness".to_owned(),
        description: String::new(),
        table: Table { caption: "Tiredness".to_owned(), columns: columns.clone(), rows: rows.clone() },
        time: TimeAxis::new(on(0), on(499)),
        date_label: &|tick| tick.on.to_string(),
        scale: ValueAxis::new(0.0, 10.0),
        ratings: &ratings,
        bands: &[],
        guide: &[guide],
        marks: &[Mark { on: on(250), label: "x".repeat(5_000) }],
    };
    let table = PictureTable { caption: "Tiredness".to_owned(), columns, rows };
    Picture {
        id: "rating/pulse/pu1".to_owned(),
        title: "Tiredness".to_owned(),
        svg: chart.draw().svg_for_page(),
        sentence: "500 answers.".to_owned(),
        note: None,
        table,
    }
}

fn composed_with(fixture: &mut Fixture, picture: Picture) -> summary::Result<Document> {
    let chosen = selection("peer", &["pulse/pu1"], &[], &["rating/pulse/pu1".to_owned()]);
    summary::compose(fixture.notebook().journal, &chosen, day("2026-11-22"), "en", &[picture])
}

#[test]
fn picture_of_five_hundred_answers_fits_on_a_page_that_opens() {
    let mut fixture = Fixture::new();
    fixture.save(entry_on("2026-11-02", "pulse", json!({ "pu1": { "number": 4 } })));
    let page = composed_with(&mut fixture, five_hundred()).unwrap();
    assert_eq!(page.html().matches("<circle").count(), 600);
    println!("{} bytes", page.html().len());
    assert!(page.html().len() < 200_000);
    opens_to_its_very_bytes(&page);
}

#[test]
fn picture_with_more_than_a_page_may_have_is_refused() {
    let mut fixture = Fixture::new();
    fixture.save(entry_on("2026-11-02", "pulse", json!({ "pu1": { "number": 4 } })));
    let honest = five_hundred();
    for (ours, theirs) in [
        ("<desc>", "<script>alert(1)</script><desc>"),
        ("<circle ", "<circle onclick=\"alert(1)\" "),
        ("</svg>", "</svg><p>more</p>"),
        ("<desc>", "<desc><p>x</p>"),
    ] {
        let svg = honest.svg.replacen(ours, theirs, 1);
        assert_ne!(svg, honest.svg);
        let refused = composed_with(&mut fixture, Picture { svg, ..honest.clone() });
        assert!(matches!(refused, Err(Error::Template)), "{theirs}");
    }
}

#[test]
fn draft_of_an_earlier_version_has_no_pictures() {
    let earlier: Value = json!({ "period": { "first": "2026-11-01", "last": "2026-11-30" } });
    assert_eq!(typed::<Selection>(earlier).pictures, Vec::<String>::new());
}
