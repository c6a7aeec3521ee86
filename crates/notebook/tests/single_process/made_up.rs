//! Made-up notes: shown like one's own, and nowhere on the disk.

use chrono::NaiveDate;
use notebook::{LookingBack, MadeUpNotebook, Stretch};

fn today() -> NaiveDate {
    "2026-11-29".parse().unwrap()
}

fn gathered(made_up: &mut MadeUpNotebook) -> serde_json::Value {
    let mut notebook = made_up.notebook();
    let views: &mut dyn LookingBack = &mut notebook;
    serde_json::to_value(views.gathered(Stretch::default()).unwrap()).unwrap()
}

#[test]
fn made_up_notes_are_the_same_for_the_same_day() {
    let started = std::time::Instant::now();
    let mut one = MadeUpNotebook::new("en", today()).unwrap();
    println!("made up in {:?}", started.elapsed());
    let mut other = MadeUpNotebook::new("en", today()).unwrap();
    assert_eq!(gathered(&mut one), gathered(&mut other));
    assert!(one.is_for("en", today()) && !one.is_for("en", today().succ_opt().unwrap()));
    let later = NaiveDate::from_ymd_opt(2028, 2, 29).unwrap();
    let mut later = MadeUpNotebook::new("en", later).unwrap();
    assert_ne!(gathered(&mut one)["good_moments"][0]["on"], gathered(&mut later)["good_moments"][0]["on"]);
}

#[test]
fn made_up_notes_fill_every_gathered_list() {
    let view = gathered(&mut MadeUpNotebook::new("en", today()).unwrap());
    assert!(view["quarters"].as_u64().unwrap() >= 5, "{view}");
    let lists = view["place"].as_array().unwrap();
    assert_eq!(lists.len(), 2);
    assert!(lists.iter().all(|list| list["lines"].as_array().unwrap().len() > 2), "{view}");
    let moments = view["good_moments"].as_array().unwrap();
    assert!(moments.len() >= 8);
    assert!(moments.iter().all(|moment| moment["words"].as_str().unwrap().starts_with("Made up: ")));
    assert_eq!(view["support"][0]["kind"], "supervision_reflective");
}
