//! The labels of the windows, as the configuration and the capabilities name them.

/// Welcome, unlock, recover.
pub(crate) const GATE: &str = "gate";
/// The open notebook.
pub(crate) const DESK: &str = "desk";
/// One document, presented to somebody.
pub(crate) const PRESENTATION: &str = "shown";
