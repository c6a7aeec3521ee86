//! Everything that ships with the program: forms, starter limits, word lists, questionnaire
//! templates, made-up notes.

pub(crate) mod languages;
pub(crate) mod library;
pub(crate) mod made_up;
pub(crate) mod made_up_file;
pub(crate) mod made_up_notes;
pub(crate) mod questionnaire_templates;
pub(crate) mod starter_limits;
pub(crate) mod word_lists;
