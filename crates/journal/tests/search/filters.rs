//! Filters that combine with each other and with the search, against filtering by hand.

use chrono::NaiveDate;
use journal::{EntryId, Error, Filter, Journal, SharingFilter, WorkPeriod, WorkPeriodContent, WorkPeriodId};
use practice::{Answer, FuzzyDate, Precision, SharingStatus};
use proptest::prelude::*;
use rusqlite::Connection;

use crate::common::{day, form, listed_entries, new_entry, text_content, today};

/// An entry as it was saved.
#[derive(Debug, Clone)]
struct Written {
    on: NaiveDate,
    precision: Precision,
    is_reflection: bool,
    role: Option<&'static str>,
    tag: Option<&'static str>,
    share: SharingStatus,
    says_heron: bool,
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0_u64..900).prop_map(|after| day("2024-11-15") + chrono::Days::new(after))
}

fn written() -> impl Strategy<Value = Written> {
    let precision =
        prop::sample::select(vec![Precision::Day, Precision::Week, Precision::Month, Precision::Season]);
    let role = prop::option::of(prop::sample::select(vec!["friend", "professional"]));
    let tag = prop::option::of(prop::sample::select(vec!["Łódź", "tram", "' OR 1 = 1 --"]));
    let share =
        prop::sample::select(vec![SharingStatus::Private, SharingStatus::Candidate, SharingStatus::Included]);
    (days(), precision, any::<bool>(), role, tag, share, any::<bool>()).prop_map(
        |(on, precision, is_reflection, role, tag, share, says_heron)| {
            let on = FuzzyDate::new(on, precision).unwrap().on;
            Written { on, precision, is_reflection, role, tag, share, says_heron }
        },
    )
}

fn filters() -> impl Strategy<Value = Filter> {
    let text =
        |texts: Vec<&'static str>| prop::option::of(prop::sample::select(texts).prop_map(str::to_owned));
    let share = prop::option::of(prop::sample::select(vec![
        SharingFilter::Private,
        SharingFilter::Candidate,
        SharingFilter::Included,
        SharingFilter::SetAside,
    ]));
    (
        text(vec!["just_write", "role_reflection"]),
        text(vec!["friend", "professional"]),
        text(vec!["Łódź", "tram", "' OR 1 = 1 --"]),
        share,
        prop::option::of(0_usize..3),
        prop::option::of(days()),
        prop::option::of(days()),
    )
        .prop_map(|(kind, role, tag, share, period, from, to)| Filter {
            kind,
            role,
            tag,
            share,
            period: period.map(period_id),
            from,
            to,
            tension: None,
        })
}

/// Id of the period that was saved as the `nth`.
fn period_id(nth: usize) -> WorkPeriodId {
    serde_json::from_str(&(nth + 1).to_string()).unwrap()
}

/// Two periods, the second inside the first. There is no third.
const PERIODS: [(&str, Option<&str>); 2] = [("2025-01-01", None), ("2025-06-01", Some("2025-12-31"))];

fn period_of(on: NaiveDate) -> Option<usize> {
    let covers =
        |(starts, ends): &(&str, Option<&str>)| day(starts) <= on && ends.is_none_or(|ends| on <= day(ends));
    (0..PERIODS.len()).rev().find(|nth| covers(&PERIODS[*nth]))
}

fn matches(entry: &Written, filter: &Filter) -> bool {
    let date = FuzzyDate { on: entry.on, precision: entry.precision };
    let kind = if entry.is_reflection { "role_reflection" } else { "just_write" };
    let shared = match filter.share {
        None => true,
        Some(SharingFilter::Private) => entry.share == SharingStatus::Private,
        Some(SharingFilter::Candidate) => entry.share == SharingStatus::Candidate,
        Some(SharingFilter::Included) => entry.share == SharingStatus::Included,
        Some(SharingFilter::SetAside) => entry.share != SharingStatus::Private,
    };
    shared
        && filter.kind.as_deref().is_none_or(|wanted| wanted == kind)
        && filter.role.as_deref().is_none_or(|wanted| entry.role == Some(wanted))
        && filter.tag.as_deref().is_none_or(|wanted| entry.tag == Some(wanted))
        && filter.from.is_none_or(|from| date.last_day() >= from)
        && filter.to.is_none_or(|to| date.on <= to)
        && filter.period.is_none_or(|wanted| period_of(entry.on).map(period_id) == Some(wanted))
}

fn journal_with_periods() -> Journal<Connection> {
    let mut journal = Journal::open_plain(Connection::open_in_memory().unwrap()).unwrap();
    for (starts_on, ends_on) in PERIODS {
        let period = WorkPeriod {
            id: None,
            starts_on: day(starts_on),
            ends_on: ends_on.map(day),
            content: WorkPeriodContent::default(),
        };
        journal.save_work_period(&period, false, today()).unwrap();
    }
    journal
}

fn save(journal: &mut Journal<Connection>, entry: &Written) -> EntryId {
    let (id, field) = if entry.is_reflection { ("fp-a", "p1") } else { ("just-write", "text") };
    let mut content = text_content("", entry.on);
    content.date.precision = entry.precision;
    let said = if entry.says_heron { "A heron stood there." } else { "Nothing stood there." };
    content.answers = [(field.to_owned(), Answer::Text(said.to_owned()))].into();
    content.roles = entry.role.map(str::to_owned).into_iter().collect();
    content.tags = entry.tag.map(str::to_owned).into_iter().collect();
    content.share = entry.share;
    journal.save_entry(&new_entry(id, content), form(id), today()).unwrap()
}

fn check(journal: &mut Journal<Connection>, saved: &[(EntryId, Written)], filter: &Filter) {
    if let (Some(from), Some(to)) = (filter.from, filter.to)
        && to < from
    {
        let months = journal.entries_of_month(None, filter);
        assert!(matches!(months, Err(Error::StretchEndsBeforeStart)), "{filter:?}");
        let found = journal.search_filtered("heron", filter);
        assert!(matches!(found, Err(Error::StretchEndsBeforeStart)), "{filter:?}");
        return;
    }
    let mut wanted: Vec<_> = saved.iter().filter(|(_, entry)| matches(entry, filter)).collect();
    wanted.sort_by_key(|(id, entry)| std::cmp::Reverse((entry.on, *id)));
    let listed: Vec<_> = wanted.iter().map(|(id, _)| *id).collect();
    assert_eq!(listed_entries(journal, filter), listed, "{filter:?}");
    let herons: Vec<_> = wanted.iter().filter(|(_, entry)| entry.says_heron).map(|(id, _)| *id).collect();
    let page = journal.search_filtered("heron", filter).unwrap();
    let found: Vec<_> = page.found.iter().map(|hit| hit.card.id).collect();
    assert_eq!(found, herons[..herons.len().min(50)], "{filter:?}");
    assert_eq!(found.len() + page.more as usize, herons.len(), "{filter:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: testsupport::repetitions(40, 1_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn filters_agree_with_filtering_by_hand(
        entries in prop::collection::vec(written(), 1..25),
        filters in prop::collection::vec(filters(), 1..8),
    ) {
        let mut journal = journal_with_periods();
        let saved: Vec<_> = entries.into_iter().map(|entry| (save(&mut journal, &entry), entry)).collect();
        check(&mut journal, &saved, &Filter::default());
        filters.iter().for_each(|filter| check(&mut journal, &saved, filter));
    }
}

#[test]
fn filters_find_the_same_among_very_many_hits() {
    let mut journal = journal_with_periods();
    let some = |nth: usize| Written {
        on: day("2024-12-01") + chrono::Days::new(nth as u64),
        precision: Precision::Day,
        is_reflection: nth.is_multiple_of(5),
        role: (nth.is_multiple_of(3)).then_some("friend"),
        tag: (nth.is_multiple_of(7)).then_some("tram"),
        share: if nth.is_multiple_of(4) { SharingStatus::Candidate } else { SharingStatus::Private },
        says_heron: !nth.is_multiple_of(11),
    };
    let saved: Vec<_> = (0..700).map(some).map(|entry| (save(&mut journal, &entry), entry)).collect();
    let friend = Filter { role: Some("friend".to_owned()), ..Filter::default() };
    let tram =
        Filter { tag: Some("tram".to_owned()), share: Some(SharingFilter::SetAside), ..friend.clone() };
    let autumn = Filter {
        from: Some(day("2025-09-01")),
        to: Some(day("2025-11-30")),
        period: Some(period_id(1)),
        ..friend.clone()
    };
    let gone = Filter { period: Some(period_id(2)), ..Filter::default() };
    for filter in [Filter::default(), friend, tram, autumn, gone] {
        check(&mut journal, &saved, &filter);
    }
}
