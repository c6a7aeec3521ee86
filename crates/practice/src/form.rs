//! Forms: questions, answers, and the rules that connect them.

pub(crate) mod answer;
pub(crate) mod answer_list;
pub(crate) mod answer_summary;
pub(crate) mod band;
pub(crate) mod conditional_text;
pub(crate) mod early_sign;
pub(crate) mod entry_kind;
pub(crate) mod follow_up;
pub(crate) mod model;
pub(crate) mod option_sets;
pub(crate) mod question;
pub(crate) mod questionnaire;
pub(crate) mod related_link;
pub(crate) mod safety_check;
pub(crate) mod scale;
pub(crate) mod schedule;
pub(crate) mod show_when;
pub(crate) mod shuffle;
pub(crate) mod validate;
