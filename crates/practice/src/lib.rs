//! Forms, scoring, ratings, limits and de-identification. Pure: no files, no clock, no database.
//!
//! Everything a person fills in is a [`Form`]: texts and structure together, written in one TOML
//! file, so that people who know peer work, not Rust, can read, correct and translate it.

mod contacts;
mod deidentify;
mod device_owner;
mod form;
mod fraction;
mod fuzzy_date;
mod limits;
mod parsing;
mod ratings;
mod scoring;
mod shipped;
mod stored_code;
mod supervision;
mod support_messages;
mod text;

pub use contacts::contact_kind::ContactKind;
pub use contacts::help_line::{HelpCountry, HelpLine, help_countries};
pub use deidentify::finding::{Finding, IdentifierKind};
pub use deidentify::word_lists::WordLists;
pub use deidentify::{find_identifiers, same_word};
pub use device_owner::DeviceOwner;
pub use form::answer::{Answer, Answers};
pub use form::answer_list::{AnswerList, AnswerListItems};
pub use form::answer_summary::Count;
pub use form::band::{Band, Reliability};
pub use form::conditional_text::ConditionalText;
pub use form::early_sign::EarlySign;
pub use form::entry_kind::{EntryKind, TodayRow};
pub use form::follow_up::FollowUp;
pub use form::model::{Field, Form, NotRated, Section};
pub use form::option_sets::OptionSets;
pub use form::question::{Choice, QuestionKind};
pub use form::questionnaire::{
    Administration, Construct, Extent, IntervalBasis, Order, Pair, Questionnaire, Rights, TextSource,
    Validation, ValidationStatus,
};
pub use form::related_link::RelatedLink;
pub use form::safety_check::SafetyCheck;
pub use form::scale::{Direction, Method, Missing, Scale, Transform};
pub use form::show_when::ShowWhen;
pub use form::validate::AnswerError;
pub use fraction::Fraction;
pub use fuzzy_date::{FuzzyDate, Precision};
pub use limits::history::{
    LimitHistory, LimitOutcome, LimitReview, MIN_TIMES_FOR_SUMMARY, limit_history, overridden_again,
    recently_overridden, reviews_that_count,
};
pub use limits::starter_limit::StarterLimit;
pub use parsing::problem::{FormError, Problem};
pub use parsing::problem_message::ProblemCode;
pub use parsing::source::MAX_FILE_SIZE;
pub use ratings::trend::{DatedRating, RatingStatus, eligible_ratings, trend};
pub use ratings::trend_notice::{DatedDirections, TrendDirection, trends_to_report};
pub use ratings::usual_range::{RangePosition, ScaleKey, UsualRange};
pub use scoring::reliable_change::ScoreChange;
pub use scoring::result::{Reason, Score};
pub use shipped::library::{Library, languages, shipped};
pub use shipped::questionnaire_templates::{QUESTIONNAIRE_TEMPLATES, QuestionnaireTemplate};
pub use shipped::starter_limits::starter_limits;
pub use shipped::word_lists::word_lists;
pub use supervision::agenda_request::AgendaRequest;
pub use supervision::delivery::Delivery;
pub use supervision::recipient::Recipient;
pub use supervision::sharing_status::SharingStatus;
pub use supervision::workload::Workload;
pub use support_messages::{
    LingeringRule, PersonalTriggerRule, RecurringFactorRule, SupportRules, support_rules,
};
pub use text::is_word_character;
