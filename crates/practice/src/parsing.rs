//! Parses and checks the TOML files of forms, option sets, starter limits and questionnaires. Every
//! error has a line.

pub(crate) mod day_count;
pub(crate) mod form_extras;
pub(crate) mod form_file;
pub(crate) mod kinds_file;
pub(crate) mod option_sets_file;
pub(crate) mod problem;
pub(crate) mod problem_advice;
pub(crate) mod problem_message;
pub(crate) mod question;
pub(crate) mod questionnaire_file;
pub(crate) mod scales;
pub(crate) mod sections;
pub(crate) mod show_when;
pub(crate) mod source;
pub(crate) mod starter_limits_file;
pub(crate) mod text_rules;
pub(crate) mod toml_numbers;
pub(crate) mod toml_table;
pub(crate) mod worked_examples;
