//! Rules for supportive messages. They follow from chosen options and from days, never from written
//! text.

use std::sync::OnceLock;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::form::answer::{Answer, Answers};

/// All rules, from `assets/gentle.toml`. The serialised names are the keys of that file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SupportRules {
    format: String,
    /// High ratings now.
    #[serde(rename = "lot")]
    pub high_strain: HighStrainRule,
    /// Events that touch the person's own history.
    #[serde(rename = "stirs")]
    pub personal_trigger: PersonalTriggerRule,
    /// Still intrusive weeks later.
    #[serde(rename = "still_close")]
    pub lingering: LingeringRule,
    /// Ratings left the usual range.
    #[serde(rename = "moved")]
    pub trend: TrendRule,
    /// A long session with demanding questions.
    #[serde(rename = "long_sitting")]
    pub long_session: LongSessionRule,
    /// The same workplace factor again and again.
    #[serde(rename = "workplace")]
    pub recurring_factor: RecurringFactorRule,
    /// The same support wanted and not there again and again.
    pub support_not_there: SupportNotThereRule,
}

/// Shown when a rating is high.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct HighStrainRule {
    /// Lowest rating that counts as high, on scales from 0 to 10.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub at_least: i64,
    /// Fields of the scales it applies to.
    pub fields: Vec<FieldRef>,
}

/// Reference to a field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct FieldRef {
    /// The form's id.
    pub form: String,
    /// The field's id.
    pub field: String,
}

/// Shown after events that can touch the person's own history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct PersonalTriggerRule {
    /// The form's id.
    pub form: String,
    /// The field's id.
    pub field: String,
    /// Codes of these events.
    pub codes: Vec<String>,
    /// Minimum number of days between two messages.
    pub days: u32,
}

/// Shown when an event is still intrusive some weeks later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LingeringRule {
    /// The form's id.
    pub form: String,
    /// The field's id.
    pub field: String,
    /// Codes of the answers that say so.
    pub codes: Vec<String>,
    /// Follow-up days on which it applies, in days after the event.
    pub days: Vec<u32>,
}

/// Shown after a long session with demanding questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LongSessionRule {
    /// Length of the session, in minutes.
    pub minutes: u32,
    /// Levels of the questions that count, 1 to 6.
    pub level: u8,
    /// Sections that count as well.
    pub sections: Vec<SectionRef>,
}

/// Reference to a section of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SectionRef {
    /// The form's id.
    pub form: String,
    /// The section's id.
    pub section: String,
}

/// Forms whose trends are reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct TrendRule {
    /// Ids of the forms: the notebook's own ratings, never a questionnaire from a file.
    pub forms: Vec<String>,
}

/// Asks about a factor of the team or the organisation that keeps coming back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct RecurringFactorRule {
    /// The form's id.
    pub form: String,
    /// The field's id.
    pub field: String,
    /// Number of entries with the factor.
    pub notes: usize,
    /// Length of the period in which they lie, in days.
    pub days: u32,
    /// Codes of the factors: never anything in the person, nor of law or of the outside world.
    pub codes: Vec<String>,
}

/// Asks about support that was wanted and could not be had, again and again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SupportNotThereRule {
    /// The form's id.
    pub form: String,
    /// Id of the field that says how it was.
    pub field: String,
    /// Codes that say that it was wanted and not there.
    pub codes: Vec<String>,
    /// Id of the field that says which support it was.
    pub kind_field: String,
    /// Number of entries about the same support.
    pub notes: usize,
    /// Length of the period in which they lie, in days.
    pub days: u32,
}

/// The rules that ship. `None` only if the shipped file were wrong, which a test rules out.
pub fn support_rules() -> Option<&'static SupportRules> {
    static GENTLE: OnceLock<Option<SupportRules>> = OnceLock::new();
    const TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/gentle.toml"));
    GENTLE.get_or_init(|| toml::from_str(TEXT).ok()).as_ref()
}

impl PersonalTriggerRule {
    /// Returns true if the message may be shown `today`, given the day on which it was last shown.
    /// A clock that was set back does not silence it for longer than its days.
    pub fn may_be_shown(&self, last_shown_on: Option<NaiveDate>, today: NaiveDate) -> bool {
        last_shown_on.is_none_or(|shown| {
            let silent_until = shown.checked_add_days(Days::new(self.days.into()));
            today < shown || silent_until.is_none_or(|until| today >= until)
        })
    }

    /// Returns true if `after` has an event of this kind that `before` did not have.
    pub fn is_added(&self, before: Option<&Answers>, after: &Answers) -> bool {
        let chosen = |answers: &Answers| match answers.get(&self.field) {
            Some(Answer::Choice(code)) => vec![code.clone()],
            Some(Answer::Choices(codes)) => codes.clone(),
            _ => Vec::new(),
        };
        let earlier = before.map(chosen).unwrap_or_default();
        chosen(after).iter().any(|code| self.codes.contains(code) && !earlier.contains(code))
    }
}

impl RecurringFactorRule {
    /// Returns true if enough of the days `on` lie within the rule's period before `now`, or on it.
    pub fn applies(&self, now: NaiveDate, on: &[NaiveDate]) -> bool {
        within(now, self.days, on).count() >= self.notes
    }
}

impl SupportNotThereRule {
    /// Returns true if enough of the days `on` lie within the rule's period before `now`, or on it,
    /// and one of them is later than `asked_on`, the day of the last one when the question was
    /// answered.
    pub fn applies(&self, now: NaiveDate, on: &[NaiveDate], asked_on: Option<NaiveDate>) -> bool {
        let is_another = within(now, self.days, on).any(|day| asked_on.is_none_or(|asked| *day > asked));
        is_another && within(now, self.days, on).count() >= self.notes
    }
}

/// Those of the days `on` that lie in the `length` days up to `now`.
fn within(now: NaiveDate, length: u32, on: &[NaiveDate]) -> impl Iterator<Item = &NaiveDate> {
    let before = now.checked_sub_days(Days::new(length.into())).unwrap_or(NaiveDate::MIN);
    on.iter().filter(move |day| **day > before && **day <= now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::question::QuestionKind;
    use crate::shipped::library::shipped;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn rules() -> &'static SupportRules {
        support_rules().unwrap()
    }

    fn codes_of(form: &str, field: &str) -> Vec<(String, Option<String>)> {
        let form = shipped("en").unwrap().form(form).unwrap();
        let options = form.field(field).unwrap().ask.options().iter();
        let groups = shipped("en").unwrap().option_sets();
        let group = |code: &str| groups.group_code("obstacle", code).map(str::to_owned);
        options.map(|option| (option.code.clone(), group(&option.code))).collect()
    }

    #[test]
    fn rules_name_existing_forms_fields_codes_and_sections() {
        let SupportRules {
            high_strain,
            personal_trigger,
            lingering,
            trend,
            long_session,
            recurring_factor,
            support_not_there,
            ..
        } = rules();
        let library = shipped("en").unwrap();
        for form in &trend.forms {
            assert!(!library.form(form).unwrap().scales.is_empty(), "{form}");
        }
        for FieldRef { form, field } in &high_strain.fields {
            let ask = &library.form(form).unwrap().field(field).unwrap().ask;
            assert!(matches!(ask, QuestionKind::Scale { from: 0, to: 10, .. }), "{form} {field}");
        }
        for (form, field, codes) in [
            (&personal_trigger.form, &personal_trigger.field, &personal_trigger.codes),
            (&lingering.form, &lingering.field, &lingering.codes),
            (&recurring_factor.form, &recurring_factor.field, &recurring_factor.codes),
            (&support_not_there.form, &support_not_there.field, &support_not_there.codes),
        ] {
            let known = codes_of(form, field);
            for code in codes {
                assert!(known.iter().any(|(known, _)| known == code), "{form} {field} {code}");
            }
        }
        for SectionRef { form, section } in &long_session.sections {
            assert!(library.form(form).unwrap().sections.iter().any(|one| one.id == *section), "{form}");
        }
        assert!(codes_of(&support_not_there.form, &support_not_there.kind_field).len() > 5);
        let follow_up = library.form(&personal_trigger.form).unwrap().follow_up.as_ref().unwrap();
        assert_eq!(follow_up.form, lingering.form);
        assert!(lingering.days.iter().all(|day| follow_up.days.contains(day)));
    }

    #[test]
    fn recurring_factors_are_those_of_team_and_organisation() {
        let recurring_factor = &rules().recurring_factor;
        let of_work: Vec<_> = codes_of(&recurring_factor.form, &recurring_factor.field)
            .into_iter()
            .filter(|(_, group)| matches!(group.as_deref(), Some("in_the_team" | "in_the_organisation")))
            .map(|(code, _)| code)
            .collect();
        assert_eq!(recurring_factor.codes, of_work);
    }

    #[test]
    fn personal_trigger_message_appears_once_in_30_days() {
        let shown =
            |last: Option<&str>, today| rules().personal_trigger.may_be_shown(last.map(day), day(today));
        assert!(shown(None, "2026-11-01"));
        for (today, expected) in
            [("2026-11-01", false), ("2026-11-30", false), ("2026-12-01", true), ("2026-12-02", true)]
        {
            assert_eq!(shown(Some("2026-11-01"), today), expected, "{today}");
        }
        assert!(shown(Some("2026-11-01"), "2025-11-01"), "the clock was set back");
    }

    #[test]
    fn only_an_added_kind_counts() {
        let answers = |codes: &[&str]| {
            let codes = codes.iter().map(|code| (*code).to_owned()).collect();
            Answers::from([("event_kind".to_owned(), Answer::Choices(codes))])
        };
        let rule = &rules().personal_trigger;
        let added = |before: Option<&[&str]>, after: &[&str]| {
            rule.is_added(before.map(answers).as_ref(), &answers(after))
        };
        assert!(added(None, &["threat", "death_other"]));
        assert!(!added(None, &["threat"]));
        assert!(added(Some(&["threat"]), &["threat", "death_other"]));
        assert!(!added(Some(&["death_other"]), &["death_other", "threat"]));
        assert!(!added(Some(&["death_other"]), &["threat"]));
        assert!(added(Some(&["suicide_attempt"]), &["suicide_attempt", "death_by_suicide"]));
    }

    #[test]
    fn three_entries_within_90_days_raise_the_question() {
        let asked = |on: &[&str]| {
            rules()
                .recurring_factor
                .applies(day("2026-11-22"), &on.iter().map(|on| day(on)).collect::<Vec<_>>())
        };
        assert!(asked(&["2026-11-22", "2026-10-01", "2026-08-25"]));
        assert!(!asked(&["2026-11-22", "2026-10-01", "2026-08-24"]), "90 days ago is too long");
        assert!(!asked(&["2026-11-22", "2026-11-21"]));
        assert!(!asked(&["2026-11-22", "2026-11-21", "2026-11-23"]), "one is still to come");
    }

    #[test]
    fn support_is_asked_about_after_three_times_and_then_after_another() {
        let rule = &rules().support_not_there;
        let days = [day("2026-09-01"), day("2026-10-05"), day("2026-11-20")];
        assert!(rule.applies(day("2026-11-20"), &days, None));
        assert!(!rule.applies(day("2026-11-20"), &days[1..], None), "twice");
        assert!(!rule.applies(day("2026-11-30"), &days, None), "the first is 90 days ago");
        assert!(!rule.applies(day("2026-11-20"), &days, Some(day("2026-11-20"))), "answered");
        assert!(rule.applies(day("2026-11-20"), &days, Some(day("2026-10-05"))), "once more since then");
    }
}
