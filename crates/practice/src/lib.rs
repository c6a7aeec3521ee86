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
pub use course::{DatedRating, RatingStatus, course, eligible};
pub use exact::Fraction;
pub use follow_up::FollowUp;
pub use form::{Field, Form, NotRated, Section, ShowWhen};
pub use fuzzy_date::{FuzzyDate, Precision};
pub use gate::SafetyCheck;
pub use gentle::{LingeringRule, PersonalTriggerRule, RecurringFactorRule, SupportRules, gentle};
pub use help_line::{HelpCountry, HelpLine, help_countries};
pub use kind::{EntryKind, TodayRow};
pub use library::{Library, languages, shipped};
pub use limit_course::{
    FEWEST_TIMES, LimitHistory, LimitOutcome, LimitReview, counted, limit_course, pushed_again, pushed_lately,
};
pub use listed::{AnswerList, AnswerListItems};
pub use marks::{Finding, IdentifierKind, WordLists, mark_words, marks, same_word};
pub use own_sign::EarlySign;
pub use problem::{FormError, Problem};
pub use questionnaire::{
    Administration, Construct, Extent, IntervalBasis, Order, Pair, Questionnaire, Rights, TextSource,
    Validation, ValidationStatus,
};
pub use reading::LARGEST_FILE;
pub use recipient::Recipient;
pub use responses::OptionSets;
pub use said_line::ConditionalText;
pub use score::{Count, Direction, Method, Missing, Reason, Scale, Score, Transform};
pub use settle::AnswerError;
pub use share::SharingStatus;
pub use skeletons::{QuestionnaireTemplate, SKELETONS};
pub use spoken::{DatedDirections, TrendDirection, spoken_of};
pub use starter_limit::{StarterLimit, starter_limits};
pub use talk_ask::AgendaRequest;
pub use told::ProblemCode;
pub use usual::{RangePosition, ScaleKey, UsualRange};
pub use way::RelatedLink;
pub use whose_laptop::DeviceOwner;
pub use worked_since::Workload;
