//! Everything that ships with the program: forms, starter limits, word lists, questionnaire
//! templates.

pub(crate) mod languages;
pub(crate) mod library;
pub(crate) mod questionnaire_templates;
pub(crate) mod starter_limits;
pub(crate) mod word_lists;
