//! Tests of the notebook that start no process. They are one program, since each program costs
//! seconds to compile and to link.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

mod gathered;
mod limits;
mod looking_back;
mod made_up;
mod page_language;
mod properties;
mod questionnaires;
mod ratings;
mod removal;
mod saving;
mod summaries;
mod summary_pictures;
mod support_messages;
mod unsaved_text;
