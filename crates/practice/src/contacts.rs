//! Crisis lines and kinds of contact.

pub(crate) mod contact_kind;
pub(crate) mod help_line;
