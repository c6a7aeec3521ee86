//! What comes back, or opens, some days after a note was first kept. Days are counted from that day and no other, so that
//! neither a change of the note nor a clock that is set back asks anything twice.

use chrono::{Days, NaiveDate};

use crate::{FollowUp, Form, Section};

impl FollowUp {
    /// The day whose questions wait `today` after a note first kept on `kept_on`: of those that are due only the latest, and
    /// none once it, or a later one, is over. Nothing ever comes of a day that is still to be.
    pub fn follow_up_due(&self, kept_on: NaiveDate, today: NaiveDate, over: &[u32]) -> Option<u32> {
        self.latest_due(kept_on, today).filter(|due| over.iter().all(|day| day < due))
    }

    /// The day for which an answer counts that is given `today`. Where a clock was set back since it was asked, it is the
    /// first.
    pub fn follow_up_answered(&self, kept_on: NaiveDate, today: NaiveDate) -> Option<u32> {
        self.latest_due(kept_on, today).or_else(|| self.days.iter().copied().min())
    }

    fn latest_due(&self, kept_on: NaiveDate, today: NaiveDate) -> Option<u32> {
        self.days.iter().copied().filter(|day| has_come(kept_on, *day, today)).max()
    }
}

impl Form {
    /// The sections that wait for some days after an entry was first kept, and are open `today`, by id.
    pub fn sections_open_by(&self, kept_on: NaiveDate, today: NaiveDate) -> Vec<&str> {
        let is_open =
            |section: &&Section| section.open_after_days.is_some_and(|days| has_come(kept_on, days, today));
        self.sections.iter().filter(is_open).map(|section| section.id.as_str()).collect()
    }
}

/// Whether the day that is `days` days after `from` has come.
fn has_come(from: NaiveDate, days: u32, today: NaiveDate) -> bool {
    from.checked_add_days(Days::new(days.into())).is_some_and(|day| day <= today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn follow_up() -> FollowUp {
        FollowUp { form: "event-followup".to_owned(), days: vec![3, 14, 28] }
    }

    #[test]
    fn only_the_latest_day_that_is_due_waits_and_none_once_it_is_over() {
        let kept_on = day("2026-11-22");
        for (today, over, wanted) in [
            ("2026-11-22", &[][..], None),
            ("2026-11-24", &[], None),
            ("2026-11-25", &[], Some(3)),
            ("2026-12-05", &[], Some(3)),
            ("2026-12-05", &[3], None),
            ("2026-12-06", &[3], Some(14)),
            ("2026-12-06", &[], Some(14)),
            ("2026-12-20", &[3, 14], Some(28)),
            ("2026-12-20", &[3, 14, 28], None),
            ("2027-06-01", &[14], Some(28)),
            ("2026-12-20", &[u32::MAX], None),
        ] {
            assert_eq!(
                follow_up().follow_up_due(kept_on, day(today), over),
                wanted,
                "{today}, over: {over:?}"
            );
        }
    }

    #[test]
    fn a_clock_that_is_set_back_asks_nothing_twice_and_one_that_leaps_asks_once() {
        let kept_on = day("2026-11-22");
        assert_eq!(follow_up().follow_up_due(kept_on, day("2099-12-31"), &[]), Some(28));
        assert_eq!(follow_up().follow_up_due(kept_on, day("2026-11-26"), &[28]), None);
        assert_eq!(follow_up().follow_up_due(kept_on, day("1970-01-02"), &[]), None);
        assert_eq!(follow_up().follow_up_due(NaiveDate::MAX, NaiveDate::MAX, &[]), None);
        assert_eq!(follow_up().follow_up_answered(kept_on, day("2026-12-07")), Some(14));
        assert_eq!(follow_up().follow_up_answered(kept_on, day("1970-01-02")), Some(3));
        let never = FollowUp { days: Vec::new(), ..follow_up() };
        assert_eq!(
            (never.follow_up_due(kept_on, NaiveDate::MAX, &[]), never.follow_up_answered(kept_on, kept_on)),
            (None, None)
        );
    }

    #[test]
    fn a_section_opens_once_its_days_have_passed() {
        let later =
            |id: &str, days| Section { id: id.to_owned(), open_after_days: days, ..Section::default() };
        let form = Form { sections: vec![later("now", None), later("longer", Some(3))], ..Form::default() };
        assert!(form.sections_open_by(day("2026-11-22"), day("2026-11-24")).is_empty());
        assert_eq!(form.sections_open_by(day("2026-11-22"), day("2026-11-25")), ["longer"]);
        assert!(form.sections_open_by(day("2026-11-22"), day("2026-01-01")).is_empty());
    }
}
