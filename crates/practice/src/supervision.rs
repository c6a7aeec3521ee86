//! Vocabulary of supervision: sessions, agreements, recipients, delivery, sharing, agenda requests,
//! lines for a job description, pages to hand over.

pub(crate) mod agenda_request;
pub(crate) mod agreement;
pub(crate) mod delivery;
pub(crate) mod job_line_part;
pub(crate) mod leaf;
pub(crate) mod recipient;
pub(crate) mod regular_supervision;
pub(crate) mod session;
pub(crate) mod sharing_status;
pub(crate) mod workload;
