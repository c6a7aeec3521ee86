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
    InvalidLockTimeout(u32),
    /// No words were written and nothing was chosen.
    #[error("there is nothing to keep")]
    NothingToSave,
    /// There is no such entry, or no such earlier version.
    #[error("there is no such entry")]
    NoSuchEntry,
    /// The draft was kept or discarded, or went with its entry.
    #[error("there is no such draft")]
    NoSuchDraft,
    /// An answer does not fit its form.
    #[error("an answer does not fit the form")]
    InvalidAnswer(#[from] practice::AnswerError),
    /// A day before 1900 or after 2199, or no day at all.
    #[error("the date is out of reach")]
    DateOutOfRange,
    /// A period of work whose last day lies before its first.
    #[error("the period of work ends before it starts")]
    WorkPeriodEndsBeforeStart,
    /// The period of work was removed.
    #[error("there is no such period of work")]
    NoSuchWorkPeriod,
    /// More minutes than anybody talks in a day, or none.
    #[error("the minutes are out of reach")]
    MinutesOutOfRange,
    /// The limit was removed.
    #[error("there is no such limit")]
    NoSuchLimit,
    /// What was to be talked about was removed.
    #[error("there is nothing of this kind to talk about")]
    NoSuchAgendaItem,
    /// The contact was removed.
    #[error("there is no such contact")]
    NoSuchContact,
    /// Something new came without its form.
    #[error("a new entry needs its form")]
    NoForm,
    /// A text, a code, or a name or value of a preference that is longer than what is kept of it.
    #[error("{what} is longer than {most} bytes")]
    TooLong {
        /// What is too long.
        what: &'static str,
        /// How long it may be, in bytes.
        most: usize,
    },
    /// A word of one's own without a letter or a digit in it.
    #[error("there is no letter and no digit in it")]
    NotAWord,
    /// A word of one's own that is longer than any word.
    #[error("the word is longer than {most} characters")]
    WordTooLong {
        /// How long it may be.
        most: usize,
    },
    /// One word of one's own more than a list holds.
    #[error("there are {most} words already")]
    TooManyWords {
        /// How many a list holds.
        most: usize,
    },
    /// A questionnaire whose text is not all there, or that is none.
    #[error("the questionnaire cannot be filled in as it is")]
    QuestionnaireIncomplete,
    /// A questionnaire whose text nobody said they may use.
    #[error("the right to use the questionnaire's text was not confirmed")]
    RightsNotConfirmed,
    /// Something is stored that this version has no meaning for.
    #[error("the column {0} holds something unknown")]
    Unreadable(&'static str),
}

impl Error {
    /// Whether it is about this one piece, on a damaged page or written by another version, so that the next may still be
    /// read.
    pub(crate) fn affects_one_record(&self) -> bool {
        matches!(self, Self::Vault(vault::Error::DatabaseDamaged { .. }) | Self::Unreadable(_))
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
