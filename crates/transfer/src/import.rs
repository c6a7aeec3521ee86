//! Reading what a person brings from elsewhere.

pub(crate) mod bounds;
pub(crate) mod day_one;
pub(crate) mod days;
pub(crate) mod folder;
pub(crate) mod found;
pub(crate) mod front_matter;
pub(crate) mod html_text;
pub(crate) mod incoming;
pub(crate) mod joplin;
pub(crate) mod jrnl;
pub(crate) mod json_entries;
pub(crate) mod kinds;
pub(crate) mod limited_json;
pub(crate) mod mini_diarium;
pub(crate) mod plain_text;
pub(crate) mod read;
pub(crate) mod single_file;
pub(crate) mod zip_file;
