//! Notes of this day of the year in earlier years.

use journal::{EntryId, Journal};
use practice::{FuzzyDate, Precision};
use rusqlite::Connection;

use crate::common::{day, form, new_entry, text_content, today};

fn save(journal: &mut Journal<Connection>, on: &str, precision: Precision) -> EntryId {
    let mut content = text_content("words", day(on));
    content.date = FuzzyDate::new(day(on), precision).unwrap();
    journal.save_entry(&new_entry("just-write", content), form("just-write"), today()).unwrap()
}

#[test]
fn this_day_of_earlier_years_is_found_and_no_other() {
    let mut journal = Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap();
    assert_eq!(journal.on_this_day(day("2026-11-22")).unwrap(), journal::OnThisDay::default());
    let found = ["2025-11-22", "2019-11-22", "2019-11-22", "1950-11-22"]
        .map(|on| save(&mut journal, on, Precision::Day));
    for other in ["2026-11-22", "2027-11-22", "2025-11-21", "2025-11-23", "2025-10-22"] {
        save(&mut journal, other, Precision::Day);
    }
    let around = [
        ("2025-11-22", Precision::Season),
        ("2024-11-01", Precision::Month),
        ("2023-11-22", Precision::Week),
    ]
    .map(|(on, precision)| save(&mut journal, on, precision));
    // Of this year, and of weeks and months beside it.
    save(&mut journal, "2026-11-22", Precision::Month);
    save(&mut journal, "2025-10-31", Precision::Month);
    save(&mut journal, "2025-12-01", Precision::Season);
    let binned = save(&mut journal, "2024-11-22", Precision::Day);
    journal.move_to_bin(binned, today()).unwrap();
    let seen = journal.on_this_day(day("2026-11-22")).unwrap();
    let ids = |cards: &[journal::EntryCard]| cards.iter().map(|card| card.id).collect::<Vec<_>>();
    assert_eq!(ids(&seen.on_the_day), [found[0], found[2], found[1], found[3]]);
    assert_eq!(ids(&seen.around), around);
    assert_eq!(seen.unreadable, 0);
}

#[test]
fn leap_day_is_the_28th_in_other_years() {
    let mut journal = Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap();
    let [leap, common, other] =
        ["2024-02-29", "2026-02-28", "2024-02-28"].map(|on| save(&mut journal, on, Precision::Day));
    let mut found = |today: &str| -> Vec<_> {
        journal.on_this_day(day(today)).unwrap().on_the_day.iter().map(|card| card.id).collect()
    };
    assert_eq!(found("2028-02-29"), [common, leap]);
    assert_eq!(found("2028-02-28"), [common, other]);
}
