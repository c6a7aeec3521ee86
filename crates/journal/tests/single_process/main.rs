//! Tests of the journal that start no process. They are one program, since each program costs
//! seconds to compile and to link.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

mod backups;
mod clock_and_versions;
mod contacts;
mod custom_words;
mod damaged_pages;
mod follow_ups;
mod form_autosave;
mod limits;
mod questionnaires;
mod recipient_keys;
mod saving;
mod supervision;
mod text_expiry;
mod unreadable_entries;
mod unusual_text;
mod work_periods;
