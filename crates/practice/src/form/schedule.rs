//! Due days of follow-up questions and delayed sections. They are counted from the day an entry was
//! first saved, so that neither an edit nor a clock set back asks anything twice.

use chrono::{Days, NaiveDate};

use crate::form::follow_up::FollowUp;
use crate::form::model::{Form, Section};

impl FollowUp {
    /// The follow-up day that is due `today` for an entry first saved on `kept_on`: the latest of
    /// those due, or none if it or a later one is `over`. Future days are never due.
    pub fn follow_up_due(&self, kept_on: NaiveDate, today: NaiveDate, over: &[u32]) -> Option<u32> {
        self.latest_due(kept_on, today).filter(|due| over.iter().all(|day| day < due))
    }

    /// The follow-up day that an answer given `today` counts for. If the clock was set back since
    /// the question was asked, it is the first day.
    pub fn follow_up_answered(&self, kept_on: NaiveDate, today: NaiveDate) -> Option<u32> {
        self.latest_due(kept_on, today).or_else(|| self.days.iter().copied().min())
    }

    fn latest_due(&self, kept_on: NaiveDate, today: NaiveDate) -> Option<u32> {
        self.days.iter().copied().filter(|day| has_come(kept_on, *day, today)).max()
    }
}

impl Form {
    /// Ids of the delayed sections that are open `today`.
    pub fn sections_open_by(&self, kept_on: NaiveDate, today: NaiveDate) -> Vec<&str> {
        let is_open =
            |section: &&Section| section.open_after_days.is_some_and(|days| has_come(kept_on, days, today));
        self.sections.iter().filter(is_open).map(|section| section.id.as_str()).collect()
    }
}

/// Returns true if the day that is `days` days after `from` has come.
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
        FollowUp { form: "event-followup".to_owned(), days: vec![3, 14, 28], later: None }
    }

    #[test]
    fn only_the_latest_due_day_is_asked_and_none_once_over() {
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
    fn clock_changes_never_ask_twice() {
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
    fn section_opens_after_its_days() {
        let later =
            |id: &str, days| Section { id: id.to_owned(), open_after_days: days, ..Section::default() };
        let form = Form { sections: vec![later("now", None), later("longer", Some(3))], ..Form::default() };
        assert!(form.sections_open_by(day("2026-11-22"), day("2026-11-24")).is_empty());
        assert_eq!(form.sections_open_by(day("2026-11-22"), day("2026-11-25")), ["longer"]);
        assert!(form.sections_open_by(day("2026-11-22"), day("2026-01-01")).is_empty());
    }
}
