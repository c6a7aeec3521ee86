//! What is asked, and what answers mean. Pure: no files, no clock, no database.
//!
//! Everything a person fills in is a [`Form`]: text and structure together, written in one TOML file, so that people
//! who know peer work, not Rust, can read, correct and translate it.

mod answer;
mod ask;
mod band;
mod bring;
mod change;
mod coming_back;
mod contact_kind;
mod course;
mod exact;
mod follow_up;
mod form;
mod fuzzy_date;
mod gate;
mod gentle;
mod help_line;
mod kind;
mod library;
mod limit_course;
mod listed;
mod marks;
mod own_sign;
mod problem;
mod questionnaire;
mod reading;
mod recipient;
mod remedy;
mod responses;
mod said;
mod said_line;
mod score;
mod scoring;
mod settle;
mod share;
mod shuffle;
mod skeletons;
mod spoken;
mod starter_limit;
mod structure;
mod talk_ask;
mod told;
mod usual;
mod way;
mod whose_laptop;
mod worked_since;

pub use answer::{Answer, Answers};
pub use ask::{Choice, QuestionKind};
pub use band::{Band, Reliability};
pub use bring::Delivery;
pub use change::ScoreChange;
pub use contact_kind::ContactKind;
pub use course::{DatedRating, RatingStatus, is_eligible, trend};
pub use exact::Fraction;
pub use follow_up::FollowUp;
pub use form::{Field, Form, NotRated, Section, ShowWhen};
pub use fuzzy_date::{FuzzyDate, Precision};
pub use gate::SafetyCheck;
pub use gentle::{LingeringRule, PersonalTriggerRule, RecurringFactorRule, SupportRules, support_rules};
pub use help_line::{HelpCountry, HelpLine, help_countries};
pub use kind::{EntryKind, TodayRow};
pub use library::{Library, languages, shipped};
pub use limit_course::{
    LimitHistory, LimitOutcome, LimitReview, MIN_TIMES_FOR_SUMMARY, limit_history, overridden_again,
    recently_overridden, reviews_that_count,
};
pub use listed::{AnswerList, AnswerListItems};
pub use marks::{Finding, IdentifierKind, WordLists, find_identifiers, same_word, word_lists};
pub use own_sign::EarlySign;
pub use problem::{FormError, Problem};
pub use questionnaire::{
    Administration, Construct, Extent, IntervalBasis, Order, Pair, Questionnaire, Rights, TextSource,
    Validation, ValidationStatus,
};
pub use reading::MAX_FILE_SIZE;
pub use recipient::Recipient;
pub use responses::OptionSets;
pub use said_line::ConditionalText;
pub use score::{Count, Direction, Method, Missing, Reason, Scale, Score, Transform};
pub use settle::AnswerError;
pub use share::SharingStatus;
pub use skeletons::{QUESTIONNAIRE_TEMPLATES, QuestionnaireTemplate};
pub use spoken::{DatedDirections, TrendDirection, trends_to_report};
pub use starter_limit::{StarterLimit, starter_limits};
pub use talk_ask::AgendaRequest;
pub use told::ProblemCode;
pub use usual::{RangePosition, ScaleKey, UsualRange};
pub use way::RelatedLink;
pub use whose_laptop::DeviceOwner;
pub use worked_since::Workload;
