//! Detectors, one for each kind of identifier.

pub(crate) mod ages;
pub(crate) mod clock_times;
pub(crate) mod colleagues;
pub(crate) mod dates;
pub(crate) mod iban;
pub(crate) mod initials;
pub(crate) mod long_quotes;
pub(crate) mod names;
pub(crate) mod national_ids;
pub(crate) mod net_addresses;
pub(crate) mod newsworthy_events;
pub(crate) mod number_plates;
pub(crate) mod phones;
pub(crate) mod places;
pub(crate) mod quasi_identifiers;
pub(crate) mod streets;
pub(crate) mod watch_list;
