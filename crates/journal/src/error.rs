/// What a journal operation gives back.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the journal could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The box said no.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// The tables are of a newer version.
    #[error("the journal was written by a newer version (schema {found}, this version knows {known})")]
    TooNew {
        /// The schema found.
        found: u32,
        /// The newest schema this version knows.
        known: u32,
    },
    /// A number of minutes that is not offered.
    #[error("{0} is not one of the times after which a notebook locks")]
    NotALockTime(u32),
    /// Something is stored that this version has no meaning for.
    #[error("the column {0} holds something unknown")]
    Unreadable(&'static str),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Vault(error.into())
    }
}
