//! Every picture in every state, as it was last looked at. `INBETWEEN_PICTURES=write` writes them
//! anew into `tests/pictures`, to be looked at before they are committed.

#![cfg(test)]

use std::collections::BTreeSet;
use std::path::PathBuf;

use charts::{
    Band, Chart, Mark, Rating, RatingPositionChart, RatingsChart, Table, Tick, TickUnit, TimeAxis, ValueAxis,
};
use chrono::{Datelike, Days, NaiveDate};
use quick_xml::events::Event;
use quick_xml::reader::Reader;

fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

fn week(nth: u64) -> NaiveDate {
    day("2026-01-05") + Days::new(7 * nth)
}

fn label(tick: Tick) -> String {
    let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        [tick.on.month0() as usize];
    match tick.unit {
        TickUnit::Day => format!("{} {month}", tick.on.day()),
        TickUnit::Month => format!("{month} {}", tick.on.year()),
        TickUnit::Year => tick.on.year().to_string(),
    }
}

/// Ratings as they are drawn.
struct State {
    name: &'static str,
    ratings: Vec<Rating>,
    bands: Vec<Band>,
    guide: Vec<Vec<(NaiveDate, f64)>>,
    marks: Vec<Mark>,
    until: NaiveDate,
    top: f64,
}

fn state(name: &'static str, values: &[f64]) -> State {
    let ratings: Vec<_> = (0..).zip(values).map(|(nth, value)| rating(week(nth), *value)).collect();
    let until = ratings.last().map_or(week(4), |last| last.on);
    let guide =
        if ratings.len() < 5 { Vec::new() } else { vec![ratings.iter().map(|r| (r.on, r.value)).collect()] };
    State { name, ratings, bands: Vec::new(), guide, marks: Vec::new(), until, top: 10.0 }
}

fn rating(on: NaiveDate, value: f64) -> Rating {
    Rating { on, value, label: format!("{on}: {value}"), is_outside: false, is_apart: false }
}

fn band(from: u64, to: u64, (low, high): (f64, f64), is_rough: bool) -> Band {
    Band { from: week(from), to: week(to), low, high, is_rough }
}

impl State {
    fn with(mut self, bands: Vec<Band>) -> Self {
        for rating in &mut self.ratings {
            let at = bands.iter().find(|band| band.from < rating.on && rating.on <= band.to);
            rating.is_outside = at.is_some_and(|band| rating.value < band.low || rating.value > band.high);
        }
        self.bands = bands;
        self
    }

    fn draw(&self) -> Chart {
        let table = Table { caption: String::new(), columns: Vec::new(), rows: Vec::new() };
        RatingsChart {
            title: "Tiredness from work".to_owned(),
            description: format!("{} answers", self.ratings.len()),
            table,
            time: TimeAxis::new(week(0), self.until),
            date_label: &label,
            scale: ValueAxis::new(0.0, self.top),
            ratings: &self.ratings,
            bands: &self.bands,
            guide: &self.guide,
            marks: &self.marks,
        }
        .draw()
    }
}

/// Numbers that go up and down without a pattern, the same each time.
fn wandering(count: u64, top: u64) -> Vec<f64> {
    (0..count)
        .map(|nth| ((nth * nth * 7 + nth * 13 + 4) % (top + 1)) as f64 / 2.0 + top as f64 / 4.0)
        .collect()
}

fn states() -> Vec<State> {
    let five = [4.0, 6.0, 5.0, 7.0, 5.0];
    let eight = [&five[..], &[6.0, 4.0, 5.0]].concat();
    let more = [&eight[..], &[6.0, 9.0, 5.0, 4.0, 9.0, 10.0, 6.0, 5.0, 1.0, 5.0, 6.0, 4.0]].concat();
    let growing = |until| vec![band(4, 7, (2.0, 8.0), true), band(7, until, (3.0, 7.0), false)];
    let mut gaps = state("gaps", &more).with(growing(22));
    gaps.until = week(22);
    for rating in gaps.ratings.iter_mut().skip(10) {
        rating.on = rating.on + Days::new(21);
    }
    gaps.ratings[12].is_apart = true;
    gaps.ratings[12].is_outside = false;
    let places: Vec<_> = gaps.ratings.iter().map(|r| (r.on, r.value)).collect();
    gaps.guide = vec![places[..10].to_vec(), places[10..].to_vec()];
    let mut periods =
        state("two-periods", &more).with(vec![band(4, 9, (2.0, 8.0), true), band(14, 19, (4.0, 7.0), true)]);
    periods.guide = vec![periods.guide[0][..10].to_vec(), periods.guide[0][10..].to_vec()];
    periods.marks = vec![Mark { on: week(10), label: "The ward by the river".to_owned() }];
    let mut many = state("five-hundred", &wandering(500, 10))
        .with(vec![band(4, 7, (1.0, 9.0), true), band(7, 499, (3.0, 7.0), false)]);
    many.top = 10.0;
    many.marks = [(0, "Community team"), (260, "Hospital"), (300, "Community team again, in another town")]
        .map(|(at, label)| Mark { on: week(at), label: label.to_owned() })
        .into();
    let mut bounds = state("at-the-bounds", &[0.0, 100.0, 0.0, 100.0, 0.0, 100.0, 0.0, 100.0, 100.0]);
    bounds.top = 100.0;
    vec![
        state("empty", &[]),
        state("three", &five[..3]),
        state("six", &[&five[..], &[9.0]].concat()).with(vec![band(4, 6, (2.0, 8.0), true)]),
        state("twenty", &more).with(growing(19)),
        many,
        state("all-equal", &[5.0; 12]).with(growing(11)),
        bounds.with(vec![band(4, 8, (0.0, 100.0), true)]),
        gaps,
        periods,
        state("chosen-time", &more).with(vec![band(0, 19, (2.0, 6.0), false)]),
    ]
}

fn places() -> Vec<(&'static str, Chart)> {
    let draw = |value: f64, usual, is_outside, is_apart| {
        let rating = Rating { is_outside, is_apart, ..rating(week(0), value) };
        RatingPositionChart {
            title: "Tiredness from work (short)".to_owned(),
            description: "About as usual for you.".to_owned(),
            table: Table { caption: String::new(), columns: Vec::new(), rows: Vec::new() },
            scale: ValueAxis::new(0.0, 10.0),
            usual,
            rating: &rating,
        }
        .draw()
    };
    vec![
        ("place-alone", draw(4.0, None, false, false)),
        ("place-within", draw(5.0, Some((3.0, 7.0, false)), false, false)),
        ("place-outside", draw(9.0, Some((2.0, 8.0, true)), true, false)),
        ("place-apart", draw(10.0, None, false, true)),
    ]
}

fn pictures() -> Vec<(&'static str, Chart)> {
    states().iter().map(|state| (state.name, state.draw())).chain(places()).collect()
}

#[test]
fn every_picture_is_as_it_was_looked_at() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pictures");
    let pictures = pictures();
    for (name, chart) in &pictures {
        let path = folder.join(format!("{name}.svg"));
        if std::env::var_os("INBETWEEN_PICTURES").is_some() {
            std::fs::write(&path, &chart.svg).unwrap();
        }
        assert!(std::fs::read_to_string(path).unwrap() == chart.svg, "{name} changed");
    }
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), pictures.len(), "one file for each picture");
}

/// Elements with their attributes, as the documentation of the crate lists them.
const KNOWN: [(&str, &[&str]); 9] = [
    ("svg", &["xmlns", "class", "role", "viewBox"]),
    ("title", &[]),
    ("desc", &[]),
    ("g", &["class", "data-label"]),
    ("rect", &["class", "x", "y", "width", "height"]),
    ("line", &["class", "x1", "y1", "x2", "y2"]),
    ("circle", &["class", "cx", "cy", "r"]),
    ("path", &["class", "d"]),
    ("text", &["class", "x", "y"]),
];

/// Elements with attributes that are in none of the known ones.
fn unknown(svg: &str) -> BTreeSet<String> {
    let mut reader = Reader::from_str(svg);
    let mut found = BTreeSet::new();
    loop {
        let tag = match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) => tag,
            Event::Text(_) | Event::End(_) | Event::GeneralRef(_) => continue,
            Event::Eof => return found,
            other => panic!("{other:?}"),
        };
        let name = tag.name().as_ref().to_owned();
        let known = KNOWN.iter().find(|(known, _)| *known == name);
        for attribute in tag.attributes() {
            let key = attribute.unwrap().key.into_inner().to_owned();
            if !known.is_some_and(|(_, attributes)| attributes.contains(&key.as_str())) {
                found.insert(format!("{name} {key}"));
            }
        }
        if known.is_none() {
            found.insert(name);
        }
    }
}

#[test]
fn pictures_have_known_elements_and_attributes_only() {
    for (name, chart) in pictures() {
        assert_eq!(unknown(&chart.svg), BTreeSet::new(), "{name}");
    }
    let hostile = "<svg><script/><g style=\"x\" onclick=\"y\"/></svg>";
    assert_eq!(unknown(hostile).into_iter().collect::<Vec<_>>(), ["g onclick", "g style", "script"]);
}

#[test]
fn every_value_has_its_words_and_lies_in_the_picture() {
    for state in states() {
        let svg = state.draw().svg;
        assert_eq!(
            svg.matches("class=\"point\" data-label=\"2").count(),
            state.ratings.len(),
            "{}",
            state.name
        );
        let within = |part: &str| {
            svg.split(&format!("{part}=\"")).skip(1).all(|rest| {
                let number: f64 = rest.split('"').next().unwrap().parse().unwrap();
                (0.0..=560.0).contains(&number)
            })
        };
        assert!(["cx", "cy", "x1", "x2", "y1", "y2"].iter().all(|part| within(part)), "{}", state.name);
    }
}

#[test]
fn ring_is_drawn_exactly_where_a_value_lies_outside() {
    for state in states() {
        let outside = state.ratings.iter().filter(|rating| rating.is_outside).count();
        assert_eq!(state.draw().svg.matches("\"ring\"").count(), outside, "{}", state.name);
    }
}
