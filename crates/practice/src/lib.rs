//! Forms, answers, scores and rules. Pure: no files, no clock, no database.
//!
//! Everything a person fills in is a [`Form`]: text and structure together, written in one TOML
//! file, so that people who know peer work, not Rust, can read, correct and translate it.
//! `assets/forms/README.md` explains every key.
//!
//! The order to read it in:
//!
//! 1. `parsing` reads a TOML file into a [`Form`]. An error names the file, the line and what to
//!    change.
//! 2. `form` is the model: questions, option sets, scales, and `validate`, which checks and
//!    normalises answers.
//! 3. `scoring` computes scores as exact fractions, `ratings` the usual range and its trends.
//! 4. `limits` counts how personal limits held, `support_messages` decides which message is shown.
//! 5. `deidentify` finds what may point to a person in a text.
//! 6. `shipped` holds the forms, questionnaire templates and starter limits that are built in.
//!
//! Rules:
//!
//! - An answer is given, skipped or not shown, and the three are kept apart. Skipping is never
//!   zero, and a field that was hidden was not skipped.
//! - An option has a code, which is stored and never shown, and a label, which is shown.
//! - Scores are rounded half up for display only, half away from zero below zero. There is no
//!   total.
//! - A form says in its own file what it does beyond asking: a safety check before anything else,
//!   texts after an answer, sections that open some days later, lines that can be starred, lists
//!   made from answers, links to other forms, follow-ups, and `stays` if nothing of it may ever
//!   leave.
//! - A questionnaire file (`instrument-pack/1`) is strict foreign input that parses into the same
//!   [`Form`] and is scored by the same code. What it says of rights, validation and administration
//!   stays with each filling.
//! - The usual range is a person's own: the first eight ratings of a work period, fixed from then
//!   on, or those of a time that the person chose. It never moves along by itself. Two of the last three ratings outside it, on the same side, are the only thing that may
//!   make the notebook speak of ratings. Scales that turn the same way at once are named together;
//!   a scale that gives way to others is not silenced by that.
//! - Which messages are shown is a function of the entries and the date, and of one remembered day:
//!   nothing else is recorded about what was shown.
//! - A limit counts by weeks from Monday to Sunday: a week with a check-in counts once, as it was
//!   saved last. A review that another review of the same week overrules counts for nothing, not
//!   for the question about the workplace either.
//! - De-identification uses patterns, check digits and word lists. No model, no list of words about
//!   suicide, and nothing that it finds is stored.

mod contacts;
mod deidentify;
mod device_owner;
mod form;
mod fraction;
mod fuzzy_date;
mod limits;
mod parsing;
mod proportion;
mod ratings;
mod scoring;
mod shipped;
mod stored_code;
mod supervision;
mod support_messages;
mod text;

pub use contacts::contact_kind::ContactKind;
pub use contacts::help_line::{HelpCountry, HelpLine, OpeningHours, help_countries};
pub use deidentify::decided_text::{DecidedText, Place, decide_places};
pub use deidentify::decisions::{Decision, LookedAt, PlaceChoice};
pub use deidentify::detectors::quasi_identifiers::QuasiIdentifiers;
pub use deidentify::finding::{Finding, IdentifierKind};
pub use deidentify::word_lists::WordLists;
pub use deidentify::{
    find_identifiers, find_identifiers_beside, find_identifiers_in_languages, quasi_identifiers,
    replacements_for, same_word,
};
pub use device_owner::DeviceOwner;
pub use form::answer::{Answer, Answers};
pub use form::answer_list::{AnswerList, AnswerListItems};
pub use form::answer_summary::Count;
pub use form::band::{Band, Reliability};
pub use form::conditional_text::ConditionalText;
pub use form::early_sign::EarlySign;
pub use form::entry_kind::{EntryKind, TodayRow};
pub use form::follow_up::{AskAgain, FollowUp, LaterFollowUp};
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
pub use parsing::problem_message::{MessageArg, ProblemCode};
pub use parsing::source::MAX_FILE_SIZE;
pub use proportion::Proportion;
pub use ratings::compared::{ComparedRatings, compare, eligible_ratings};
pub use ratings::drift::{Drift, MannKendall, drift, mann_kendall, theil_sen_slope};
pub use ratings::rolling_median::rolling_median;
pub use ratings::trend::{DatedRating, RatingStatus, trend};
pub use ratings::trend_notice::{DatedDirections, TrendDirection, trends_to_report};
pub use ratings::usual_range::{MIN_RATINGS, RangePosition, ScaleKey, UsualRange};
pub use scoring::reliable_change::ScoreChange;
pub use scoring::result::{Reason, Score};
pub use shipped::library::{Library, kinds_of_all, languages, shipped};
pub use shipped::made_up::made_up_notes;
pub use shipped::made_up_notes::{MadeUpLimit, MadeUpLine, MadeUpNote, MadeUpNotes, MadeUpPeriod};
pub use shipped::questionnaire_templates::{QUESTIONNAIRE_TEMPLATES, QuestionnaireTemplate};
pub use shipped::starter_limits::starter_limits;
pub use shipped::word_lists::{all_word_lists, word_lists};
pub use supervision::agenda_request::AgendaRequest;
pub use supervision::agreement::{AgreementKind, AgreementOwner, AgreementState};
pub use supervision::delivery::Delivery;
pub use supervision::job_line_part::JobLinePart;
pub use supervision::leaf::{Leaf, LeafPart};
pub use supervision::recipient::Recipient;
pub use supervision::regular_supervision::{CONDITIONS_CHECK, REGULAR_SUPERVISION, regular_supervision};
pub use supervision::session::{SessionKind, SessionOutcome, TimeProposal};
pub use supervision::sharing_status::SharingStatus;
pub use supervision::workload::Workload;
pub use support_messages::{
    LingeringRule, PersonalTriggerRule, RecurringFactorRule, SupportNotThereRule, SupportRules, support_rules,
};
pub use text::is_word_character;
