//! Errors of this crate.

/// Result of an operation of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Error of an operation of this crate.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Error from the vault or its database.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// The schema is newer than this version.
    #[error("the journal was written by a newer version (schema {found}, this version knows {known})")]
    TooNew {
        /// Schema that was found.
        found: u32,
        /// Newest schema this version knows.
        known: u32,
    },
    /// A table, index, trigger or view that is not this program's: a prepared or foreign database.
    #[error("the database has another schema: {0}")]
    ForeignSchema(String),
    /// A lock timeout that is not offered.
    #[error("{0} is not one of the times after which a notebook locks")]
    InvalidLockTimeout(u32),
    /// An end of the day that is not offered.
    #[error("{0} is not one of the hours at which a day ends")]
    InvalidDayEnd(u32),
    /// A period for which no text is kept: it is not offered.
    #[error("{0} is not one of the numbers of months for which text is kept")]
    InvalidTextPeriod(u32),
    /// The entry, limit, contact, agenda item or agreement has no text and no choice.
    #[error("there is nothing to keep")]
    NothingToSave,
    /// No entry or earlier version has this id.
    #[error("there is no such entry")]
    NoSuchEntry,
    /// The draft was saved or discarded, or deleted with its entry.
    #[error("there is no such draft")]
    NoSuchDraft,
    /// An answer does not fit its form.
    #[error("an answer does not fit the form")]
    InvalidAnswer(#[from] practice::AnswerError),
    /// A date before 1900 or after 2199, or an invalid one.
    #[error("the date is out of reach")]
    DateOutOfRange,
    /// A work period that ends before it starts.
    #[error("the period of work ends before it starts")]
    WorkPeriodEndsBeforeStart,
    /// A stretch of time whose last day comes before its first.
    #[error("the stretch of time ends before it starts")]
    StretchEndsBeforeStart,
    /// No work period has this id.
    #[error("there is no such period of work")]
    NoSuchWorkPeriod,
    /// Minutes outside 1-480.
    #[error("the minutes are out of reach")]
    MinutesOutOfRange,
    /// No limit has this id.
    #[error("there is no such limit")]
    NoSuchLimit,
    /// No agenda item has this id.
    #[error("there is nothing of this kind to talk about")]
    NoSuchAgendaItem,
    /// No session of supervision has this id.
    #[error("there is no such session")]
    NoSuchSession,
    /// A session that took place on a day that is still to come.
    #[error("the day of the session is still to come")]
    SessionStillToCome,
    /// A time that is none of a day, such as 25:00.
    #[error("the time is none of a day")]
    InvalidTime,
    /// A rating outside 0-10.
    #[error("the rating is out of reach")]
    RatingOutOfRange,
    /// No agreement has this id.
    #[error("there is no such agreement")]
    NoSuchAgreement,
    /// No contact has this id.
    #[error("there is no such contact")]
    NoSuchContact,
    /// No line for a job description has this id.
    #[error("there is no such line")]
    NoSuchJobLine,
    /// The text is no public key that pages are sealed to.
    #[error("this is no public key")]
    NotAKey,
    /// The key is there already.
    #[error("this key is there already")]
    KeyKnown,
    /// A new entry or draft was saved without its form.
    #[error("a new entry needs its form")]
    NoForm,
    /// A text is longer than its column allows.
    #[error("{what} is longer than {most} bytes")]
    TooLong {
        /// Name of the text.
        what: &'static str,
        /// Longest length, in bytes.
        most: usize,
    },
    /// A custom word without a letter or a digit.
    #[error("there is no letter and no digit in it")]
    NotAWord,
    /// A custom word that is too long.
    #[error("the word is longer than {most} characters")]
    WordTooLong {
        /// Longest length, in characters.
        most: usize,
    },
    /// The custom word list is full.
    #[error("there are {most} words already")]
    TooManyWords {
        /// Number of words that a list holds.
        most: usize,
    },
    /// A questionnaire with missing texts, or a form that is none.
    #[error("the questionnaire cannot be filled in as it is")]
    QuestionnaireIncomplete,
    /// The right to use the text of the questionnaire was not confirmed.
    #[error("the right to use the questionnaire's text was not confirmed")]
    RightsNotConfirmed,
    /// An export that contradicts itself; the place in it.
    #[error("the export is not valid at {0}")]
    InvalidExport(String),
    /// The person stopped it.
    #[error("it was stopped")]
    Stopped,
    /// A stored value that this version does not know; the column.
    #[error("the column {0} holds something unknown")]
    Unreadable(&'static str),
}

impl Error {
    /// Returns true if only this record is unreadable, damaged or of another version, and reading
    /// can continue with the next.
    pub(crate) fn affects_one_record(&self) -> bool {
        use vault::Error::{DatabaseDamaged, RowTooLarge};
        matches!(self, Self::Vault(DatabaseDamaged { .. } | RowTooLarge) | Self::Unreadable(_))
    }
}

/// Refuses a text of `length` bytes if that is more than `most`.
///
/// # Errors
///
/// [`Error::TooLong`].
pub(crate) fn check_length(what: &'static str, length: usize, most: usize) -> Result<()> {
    if length > most { Err(Error::TooLong { what, most }) } else { Ok(()) }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Vault(error.into())
    }
}
