//! A made-up notebook: its periods of work, limits, notes and lines.

use serde::Deserialize;

use crate::form::answer::Answers;
use crate::supervision::job_line_part::JobLinePart;

/// A made-up notebook. Days are counted back from today.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeUpNotes {
    /// Work periods, the earliest first.
    pub periods: Vec<MadeUpPeriod>,
    /// Limits that were adopted, the earliest first.
    pub limits: Vec<MadeUpLimit>,
    /// Notes, the earliest first.
    pub notes: Vec<MadeUpNote>,
    /// Lines for a job description.
    pub lines: Vec<MadeUpLine>,
}

/// A made-up work period.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MadeUpPeriod {
    /// Name.
    pub label: String,
    /// First day, in days before today.
    pub starts: u32,
    /// Last day, in days before today; none while it lasts.
    pub ends: Option<u32>,
    /// Code of the workplace.
    pub setting: String,
    /// Code of the hours a week.
    pub hours_band: String,
    /// Code of the time in this work.
    pub tenure_band: String,
    /// Code of the answer about a written job description.
    pub has_job_description: String,
}

/// A starter limit that the made-up worker adopted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MadeUpLimit {
    /// Id of the starter limit.
    pub starter: String,
    /// Day of adoption, in days before today.
    pub since: u32,
}

/// A made-up note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeUpNote {
    /// Its day, in days before today.
    pub ago: u32,
    /// Id of its form.
    pub form: String,
    /// Codes of the roles.
    pub roles: Vec<String>,
    /// Answers by field.
    pub answers: Answers,
}

/// A made-up line for a job description.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MadeUpLine {
    /// The part it stands in.
    pub part: JobLinePart,
    /// Its words.
    pub text: String,
}
