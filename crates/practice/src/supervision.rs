//! Vocabulary of supervision: recipients, delivery, sharing, agenda requests.

pub(crate) mod agenda_request;
pub(crate) mod delivery;
pub(crate) mod recipient;
pub(crate) mod sharing_status;
pub(crate) mod workload;
