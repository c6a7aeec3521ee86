//! When the notebook says something gentle. It follows from what is chosen and from the days on which notes were kept, never
//! from what is written, and nothing is noted of what was said.

use std::sync::OnceLock;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// The rules, from `assets/gentle.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SupportRules {
    format: String,
    /// A great deal is going on now.
    pub lot: HighStrainRule,
    /// Work like this can stir up things of one's own.
    pub stirs: PersonalTriggerRule,
    /// Weeks later, it is still close.
    pub still_close: LingeringRule,
    /// The last answers about a scale are different from what is usual.
    pub moved: TrendRule,
    /// A good place to stop.
    pub long_sitting: LongSessionRule,
    /// Something of the workplace stood in the way again and again.
    pub workplace: RecurringFactorRule,
}

/// A scale on which much is a great deal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct HighStrainRule {
    /// From here on, on scales from 0 to 10.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub at_least: i64,
    /// The scales.
    pub fields: Vec<FieldOf>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct FieldOf {
    /// The form's id.
    pub form: String,
    /// The field's id.
    pub field: String,
}

/// Kinds of events that can stir up things of one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct PersonalTriggerRule {
    /// The form's id.
    pub form: String,
    /// The field's id.
    pub field: String,
    /// The kinds.
    pub codes: Vec<String>,
    /// It is said at most once in so many days.
    pub days: u32,
}

/// Answers some weeks later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LingeringRule {
    /// The form's id.
    pub form: String,
    /// The field's id.
    pub field: String,
    /// The answers.
    pub codes: Vec<String>,
    /// On which of the days after the event.
    pub days: Vec<u32>,
}

/// A long time on what goes deep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LongSessionRule {
    /// After so many minutes.
    pub minutes: u32,
    /// On questions of this level.
    pub level: u8,
    /// On these sections as well.
    pub sections: Vec<SectionOf>,
}

/// A section of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SectionOf {
    /// The form's id.
    pub form: String,
    /// The section's id.
    pub section: String,
}

/// Whose scales are spoken of when they have moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct TrendRule {
    /// The forms' ids: the notebook's own ratings, never a questionnaire from a file.
    pub forms: Vec<String>,
}

/// What of the team or the organisation is worth a question when it comes again and again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct RecurringFactorRule {
    /// The form's id.
    pub form: String,
    /// The field's id.
    pub field: String,
    /// In so many notes.
    pub notes: usize,
    /// Within so many days.
    pub days: u32,
    /// What stood in the way: never anything in the person, nor of law or outside.
    pub codes: Vec<String>,
}

/// The rules that ship; none only if the shipped file were wrong, which the tests of this crate make sure it is not.
pub fn support_rules() -> Option<&'static SupportRules> {
    static GENTLE: OnceLock<Option<SupportRules>> = OnceLock::new();
    const TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/gentle.toml"));
    GENTLE.get_or_init(|| toml::from_str(TEXT).ok()).as_ref()
}

impl PersonalTriggerRule {
    /// Whether it is said after the last of these notes, given the days on which they were first kept, the earliest first.
    /// What was said before follows from the same days, so that no log of it is needed.
    pub fn is_said(&self, kept_on: &[NaiveDate]) -> bool {
        let mut said = None::<NaiveDate>;
        let mut last = false;
        for day in kept_on {
            let silent = said.and_then(|said| said.checked_add_days(Days::new(self.days.into())));
            // A clock that was set back does not make it silent for longer than its days.
            last = silent.is_none_or(|until| *day >= until) || said.is_some_and(|said| *day < said);
            if last {
                said = Some(*day);
            }
        }
        last
    }
}

impl RecurringFactorRule {
    /// Whether these notes are enough for a question: how many of `on` lie within the days before `now` or on it.
    pub fn is_asked(&self, now: NaiveDate, on: &[NaiveDate]) -> bool {
        let first = now.checked_sub_days(Days::new(self.days.into())).unwrap_or(NaiveDate::MIN);
        on.iter().filter(|day| **day > first && **day <= now).count() >= self.notes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{QuestionKind, shipped};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn rules() -> &'static SupportRules {
        support_rules().unwrap()
    }

    fn codes_of(form: &str, field: &str) -> Vec<(String, Option<String>)> {
        let form = shipped("en").unwrap().form(form).unwrap();
        let options = form.field(field).unwrap().ask.options().iter();
        options.map(|option| (option.code.clone(), option.group.clone())).collect()
    }

    #[test]
    fn every_form_field_code_and_section_that_the_rules_name_is_there() {
        let SupportRules { lot, stirs, still_close, moved, long_sitting, workplace, .. } = rules();
        let library = shipped("en").unwrap();
        for form in &moved.forms {
            assert!(!library.form(form).unwrap().scales.is_empty(), "{form}");
        }
        for FieldOf { form, field } in &lot.fields {
            let ask = &library.form(form).unwrap().field(field).unwrap().ask;
            assert!(matches!(ask, QuestionKind::Scale { from: 0, to: 10, .. }), "{form} {field}");
        }
        for (form, field, codes) in [
            (&stirs.form, &stirs.field, &stirs.codes),
            (&still_close.form, &still_close.field, &still_close.codes),
            (&workplace.form, &workplace.field, &workplace.codes),
        ] {
            let known = codes_of(form, field);
            for code in codes {
                assert!(known.iter().any(|(known, _)| known == code), "{form} {field} {code}");
            }
        }
        for SectionOf { form, section } in &long_sitting.sections {
            assert!(library.form(form).unwrap().sections.iter().any(|one| one.id == *section), "{form}");
        }
        let follow_up = library.form(&stirs.form).unwrap().follow_up.as_ref().unwrap();
        assert_eq!(follow_up.form, still_close.form);
        assert!(still_close.days.iter().all(|day| follow_up.days.contains(day)));
    }

    #[test]
    fn all_that_is_of_the_team_or_the_organisation_is_worth_a_question_and_nothing_else() {
        let workplace = &rules().workplace;
        let of_work: Vec<_> = codes_of(&workplace.form, &workplace.field)
            .into_iter()
            .filter(|(_, group)| matches!(group.as_deref(), Some("In the team" | "In the organisation")))
            .map(|(code, _)| code)
            .collect();
        assert_eq!(workplace.codes, of_work);
    }

    #[test]
    fn what_stirs_things_up_is_said_at_most_once_in_30_days() {
        let said = |days: &[&str]| rules().stirs.is_said(&days.iter().map(|on| day(on)).collect::<Vec<_>>());
        assert!(said(&["2026-11-01"]));
        assert!(!said(&["2026-11-01", "2026-11-01"]));
        for (on, expected) in [("2026-11-30", false), ("2026-12-01", true), ("2026-12-02", true)] {
            assert_eq!(said(&["2026-11-01", on]), expected, "{on}");
        }
        // It was silent on the second, so that the third counts from the first.
        assert!(said(&["2026-11-01", "2026-11-20", "2026-12-01"]));
        assert!(!said(&["2026-11-01", "2026-12-01", "2026-12-20"]));
        assert!(said(&["2026-11-01", "2025-11-01"]), "the clock was set back");
        assert!(!said(&[]));
    }

    #[test]
    fn three_notes_within_90_days_make_a_question() {
        let asked = |on: &[&str]| {
            rules().workplace.is_asked(day("2026-11-22"), &on.iter().map(|on| day(on)).collect::<Vec<_>>())
        };
        assert!(asked(&["2026-11-22", "2026-10-01", "2026-08-25"]));
        assert!(!asked(&["2026-11-22", "2026-10-01", "2026-08-24"]), "90 days ago is too long");
        assert!(!asked(&["2026-11-22", "2026-11-21"]));
        assert!(!asked(&["2026-11-22", "2026-11-21", "2026-11-23"]), "one is still to come");
    }
}
