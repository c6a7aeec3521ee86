//! Entries found without words: by month, by days, by an option, by their links.

pub(crate) mod by_date_range;
pub(crate) mod by_form;
pub(crate) mod by_month;
pub(crate) mod by_option;
pub(crate) mod dated_codes;
pub(crate) mod dated_contents;
pub(crate) mod day_range;
pub(crate) mod kept_entries;
pub(crate) mod links;
pub(crate) mod on_this_day;
pub(crate) mod recent_kinds;
