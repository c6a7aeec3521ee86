//! Errors in form and questionnaire files.

/// Error in a form or questionnaire file, with its line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {problem}; {}", problem.advice())]
pub struct FormError {
    /// Path of the file, `assets/forms/en/pulse.toml`.
    pub file: Box<str>,
    /// Line, from 1.
    pub line: usize,
    /// Problem on that line.
    pub problem: Problem,
}

/// Problem in a file. The message is half a sentence; [`Problem::advice`] is the other half.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The file is larger than [`crate::MAX_FILE_SIZE`].
    #[error("the file is larger than {most} bytes")]
    FileTooLarge {
        /// Maximum size, in bytes.
        most: usize,
    },
    /// Not UTF-8.
    #[error("this is not text in UTF-8")]
    NotText,
    /// Not TOML.
    #[error("this is not TOML ({says})")]
    NotToml {
        /// Message of the TOML parser.
        says: String,
    },
    /// Another format.
    #[error("the format is {found:?}")]
    WrongFormat {
        /// Format in the file.
        found: String,
        /// Expected format.
        wanted: &'static str,
    },
    /// Unknown key.
    #[error("the key {key:?} has no meaning here")]
    UnknownKey {
        /// The key.
        key: String,
        /// Known keys.
        known: String,
    },
    /// Missing key.
    #[error("{key:?} is missing")]
    Missing {
        /// The key.
        key: &'static str,
    },
    /// Wrong type of value.
    #[error("{key:?} is not {wanted}")]
    WrongType {
        /// The key.
        key: String,
        /// Expected value.
        wanted: &'static str,
    },
    /// Word outside a fixed list.
    #[error("{key:?} is {found:?}")]
    NotOneOf {
        /// The key.
        key: &'static str,
        /// The word.
        found: String,
        /// The list.
        choices: String,
    },
    /// Not a semantic version.
    #[error("the version is {found:?}")]
    NotAVersion {
        /// The text.
        found: String,
    },
    /// Language other than the folder's.
    #[error("the language is {found:?}")]
    WrongLanguage {
        /// Language in the file.
        found: String,
        /// Language of the folder.
        wanted: String,
    },
    /// File name other than the form's id.
    #[error("the form {id:?} stands in a file of another name")]
    WrongFile {
        /// Id of the form.
        id: String,
    },
    /// Form that its kind does not list.
    #[error("no kind called {kind:?} names this form")]
    NotListedByKind {
        /// Code of the kind.
        kind: String,
    },
    /// Id or code with other characters than small letters, digits and dashes.
    #[error("{found:?} cannot be an id or a code")]
    NotAnId {
        /// The id.
        found: String,
    },
    /// Duplicate id, code or name.
    #[error("there are two {what} called {id:?}")]
    Twice {
        /// Kind of thing.
        what: &'static str,
        /// The duplicate.
        id: String,
    },
    /// Reference to something that does not exist.
    #[error("there is no {what} called {id:?}")]
    NoSuch {
        /// Kind of thing.
        what: &'static str,
        /// The name.
        id: String,
    },
    /// Empty list.
    #[error("there is not one {what}")]
    NotOne {
        /// Kind of thing.
        what: &'static str,
    },
    /// Empty text.
    #[error("{key:?} is empty")]
    EmptyText {
        /// The key.
        key: String,
    },
    /// Invisible character.
    #[error("{key:?} holds a character that cannot be seen, U+{code:04X}")]
    HiddenCharacter {
        /// The key.
        key: String,
        /// Unicode code point.
        code: u32,
    },
    /// Markup, such as a tag or a character reference.
    #[error("{key:?} holds markup")]
    Markup {
        /// The key.
        key: String,
    },
    /// Too many of something.
    #[error("{what}: more than {most}")]
    TooMany {
        /// Kind of thing.
        what: &'static str,
        /// Maximum number.
        most: usize,
    },
    /// Number with too many digits.
    #[error("{key:?} is too large or too fine a number")]
    NumberOutOfReach {
        /// The key.
        key: String,
    },
    /// Level outside 1 to 6.
    #[error("the level is {found}")]
    LevelOutside {
        /// The level.
        found: i64,
    },
    /// Highest number not above the lowest.
    #[error("it runs from {from} to {to}")]
    EndsTurned {
        /// Lowest number.
        from: String,
        /// Highest number.
        to: String,
    },
    /// Condition on a later field.
    #[error("it depends on {field:?}, which is asked later")]
    AskedLater {
        /// Id of the field.
        field: String,
    },
    /// Condition on a field without options.
    #[error("it depends on {field:?}, which has no options")]
    NoOptions {
        /// Id of the field.
        field: String,
    },
    /// Option without the value that a scale needs.
    #[error("the options of {field:?} do not all have a value")]
    NoValue {
        /// Id of the field.
        field: String,
    },
    /// `min_answered` of zero, or above the number of items.
    #[error("min_answered is {found}, of {items} items")]
    EnoughAnswers {
        /// `min_answered`.
        found: i64,
        /// Number of items.
        items: usize,
    },
    /// Key that does not fit another key.
    #[error("{one} does not go with {with}")]
    DoesNotGo {
        /// The key.
        one: String,
        /// The other key.
        with: String,
    },
    /// Key of a scale of scales that would be ignored.
    #[error("a scale of scales has a score only if each of its scales has one, so {key} means nothing here")]
    NeedsAllScales {
        /// The key.
        key: &'static str,
    },
    /// `reverse` of an item with two ratings.
    #[error("reverse does not go with ratings")]
    ReverseOfRatings,
    /// Item with one part in a product.
    #[error("the item {item:?} is not answered twice")]
    NotTwoPart {
        /// Id of the item.
        item: String,
    },
    /// Scale that depends on itself.
    #[error("the scale {scale:?} is made of itself")]
    OfItself {
        /// Id of the scale.
        scale: String,
    },
    /// Number of weights other than the number of items.
    #[error("there are {found} weights for {items} items")]
    Weights {
        /// Number of weights.
        found: usize,
        /// Number of items.
        items: usize,
    },
    /// Percentage of a range of zero.
    #[error("all answers give the same score, so there is no percentage of it")]
    NoSpan,
    /// Band that begins outside the range.
    #[error("the band begins at {score}, and the range is {from} to {to}")]
    BandOutside {
        /// Score at which it begins.
        score: String,
        /// Lowest score.
        from: String,
        /// Highest score.
        to: String,
    },
    /// Not a duration.
    #[error("{key:?} is {found:?}, which is no duration")]
    NotADuration {
        /// The key.
        key: &'static str,
        /// The text.
        found: String,
    },
    /// Possible score outside the range.
    #[error("answers can make {score}, and the range is {from} to {to}")]
    OutOfRange {
        /// The score.
        score: String,
        /// Lowest score.
        from: String,
        /// Highest score.
        to: String,
    },
    /// Too few worked examples.
    #[error("there are {found} worked examples")]
    TooFewVectors {
        /// Number of examples.
        found: usize,
    },
    /// Worked examples without a scale.
    #[error("there are worked examples and no scale")]
    NothingToWorkOut,
    /// Worked example whose answers do not fit the form.
    #[error("the worked example {vector:?} does not fit: {says}")]
    VectorDoesNotFit {
        /// Name of the example.
        vector: String,
        /// The reason.
        says: String,
    },
    /// Worked example with another result.
    #[error("the worked example {vector:?} gives {got} for the scale {scale:?} and expects {expected}")]
    VectorFails {
        /// Name of the example.
        vector: String,
        /// Id of the scale.
        scale: String,
        /// Computed result.
        got: String,
        /// Result in the file.
        expected: String,
    },
}
