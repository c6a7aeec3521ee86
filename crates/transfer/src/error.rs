//! Errors of this crate.

use std::io;

/// Result of an operation of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// A reason why something could not be read or packed. `place` says where in the file.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No format that this version reads.
    #[error("it is in no known format")]
    NotKnown,
    /// Bytes that are no text.
    #[error("{place} is not UTF-8 text")]
    NotText {
        /// The file, and the line.
        place: String,
    },
    /// It contradicts its format, or ends too early.
    #[error("{place} does not follow its format")]
    Damaged {
        /// The file, and the line or the entry.
        place: String,
    },
    /// It is larger, deeper or fuller than anything a person writes.
    #[error("{place} is too large")]
    TooLarge {
        /// The file.
        place: String,
    },
    /// An archive of a newer version.
    #[error("it was made by a newer version")]
    TooNew,
    /// There is no note in it.
    #[error("there is no note in it")]
    Nothing,
    /// The person stopped it.
    #[error("it was stopped")]
    Stopped,
    /// There is no such file.
    #[error("there is no such file")]
    FileGone,
    /// The drive refused to read it.
    #[error(transparent)]
    Storage(io::Error),
    /// Something could not be packed.
    #[error("it could not be packed")]
    Packing,
}

impl Error {
    /// The same error at a place within `file`.
    pub(crate) fn within(self, file: &str) -> Self {
        match self {
            Self::NotText { place } => Self::NotText { place: joined(file, &place) },
            Self::Damaged { place } => Self::Damaged { place: joined(file, &place) },
            Self::TooLarge { place } => Self::TooLarge { place: joined(file, &place) },
            other => other,
        }
    }

    /// The place in the file, if there is one.
    pub fn place(&self) -> Option<&str> {
        match self {
            Self::NotText { place } | Self::Damaged { place } | Self::TooLarge { place } => Some(place),
            _ => None,
        }
    }
}

fn joined(file: &str, place: &str) -> String {
    if place.is_empty() { file.to_owned() } else { format!("{file}, {place}") }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::FileGone,
            io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
                Self::Damaged { place: String::new() }
            }
            _ => Self::Storage(error),
        }
    }
}
