/// Why a file of forms was not taken: where, what is wrong, and what to change.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {problem}; {}", problem.advice())]
pub struct FormError {
    /// The file, `assets/forms/en/pulse.toml`.
    pub file: Box<str>,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// What can be wrong with a file of forms. Read as half a sentence; [`Problem::remedy`] is the other half.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A file of more than [`crate::LARGEST_FILE`] bytes.
    #[error("the file is larger than {most} bytes")]
    FileTooLarge {
        /// How many are taken.
        most: usize,
    },
    /// Bytes that are no text.
    #[error("this is not text in UTF-8")]
    NotText,
    /// TOML's own grammar is broken.
    #[error("this is not TOML ({says})")]
    NotToml {
        /// In the words of the reader.
        says: String,
    },
    /// Another grammar than the one that belongs here.
    #[error("the format is {found:?}")]
    WrongFormat {
        /// What stands there.
        found: String,
        /// What belongs there.
        wanted: &'static str,
    },
    /// A key that has no meaning here.
    #[error("the key {key:?} has no meaning here")]
    UnknownKey {
        /// As written.
        key: String,
        /// The keys that have one.
        known: String,
    },
    /// A key that must be there is not.
    #[error("{key:?} is missing")]
    Missing {
        /// The key.
        key: &'static str,
    },
    /// A number where words belong, and the like.
    #[error("{key:?} is not {wanted}")]
    WrongType {
        /// The key.
        key: String,
        /// What it has to be.
        wanted: &'static str,
    },
    /// A word outside a short list.
    #[error("{key:?} is {found:?}")]
    NotOneOf {
        /// The key.
        key: &'static str,
        /// As written.
        found: String,
        /// The list.
        choices: String,
    },
    /// A version that does not count in three numbers.
    #[error("the version is {found:?}")]
    NotAVersion {
        /// As written.
        found: String,
    },
    /// A language that is not the folder's.
    #[error("the language is {found:?}")]
    WrongLanguage {
        /// As written.
        found: String,
        /// The folder's.
        wanted: String,
    },
    /// A file that is not called after its form.
    #[error("the form {id:?} stands in a file of another name")]
    WrongFile {
        /// The form's id.
        id: String,
    },
    /// A form that its kind does not lead to.
    #[error("no kind called {kind:?} names this form")]
    NotBehindItsDoor {
        /// The code of the kind.
        kind: String,
    },
    /// An id or code that is not made of small letters, digits and dashes.
    #[error("{found:?} cannot be an id or a code")]
    NotAnId {
        /// As written.
        found: String,
    },
    /// Two of a kind share an id, a code or a name.
    #[error("there are two {what} called {id:?}")]
    Twice {
        /// Of what.
        what: &'static str,
        /// What they share.
        id: String,
    },
    /// Something is named that is not there.
    #[error("there is no {what} called {id:?}")]
    NoSuch {
        /// What should be there.
        what: &'static str,
        /// The name.
        id: String,
    },
    /// A list without anything in it.
    #[error("there is not one {what}")]
    NotOne {
        /// Of what there should be one.
        what: &'static str,
    },
    /// Words were announced and there are none.
    #[error("{key:?} is empty")]
    EmptyText {
        /// The key.
        key: String,
    },
    /// A character that cannot be seen.
    #[error("{key:?} holds a character that cannot be seen, U+{code:04X}")]
    HiddenCharacter {
        /// The key.
        key: String,
        /// Its number in Unicode.
        code: u32,
    },
    /// A tag, or a character written for a browser.
    #[error("{key:?} holds markup")]
    Markup {
        /// The key.
        key: String,
    },
    /// More than a form can sensibly hold.
    #[error("{what}: more than {most}")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many are taken.
        most: usize,
    },
    /// A number that nobody scores with.
    #[error("{key:?} is too large or too fine a number")]
    NumberOutOfReach {
        /// The key.
        key: String,
    },
    /// A level outside 1 to 6.
    #[error("the level is {found}")]
    LevelOutside {
        /// As written.
        found: i64,
    },
    /// The highest number is not above the lowest.
    #[error("it runs from {from} to {to}")]
    EndsTurned {
        /// The lowest.
        from: String,
        /// The highest.
        to: String,
    },
    /// A condition on something that was not asked yet.
    #[error("it depends on {field:?}, which is asked later")]
    AskedLater {
        /// The id of the field.
        field: String,
    },
    /// A condition on something without options.
    #[error("it depends on {field:?}, which has no options")]
    NoOptions {
        /// The id of the field.
        field: String,
    },
    /// An option that has no value where one is needed.
    #[error("the options of {field:?} do not all have a value")]
    NoValue {
        /// The id of the field.
        field: String,
    },
    /// A scale that wants no answers, or more than it has items.
    #[error("min_answered is {found}, of {items} items")]
    EnoughAnswers {
        /// As written.
        found: i64,
        /// How many items there are.
        items: usize,
    },
    /// A key that means nothing beside another.
    #[error("{one} does not go with {with}")]
    DoesNotGo {
        /// As written.
        one: String,
        /// Beside what it means nothing.
        with: String,
    },
    /// An item with one part where two are multiplied.
    #[error("the item {item:?} is not answered twice")]
    NotTwoPart {
        /// Its id.
        item: String,
    },
    /// A scale that is made of itself.
    #[error("the scale {scale:?} is made of itself")]
    OfItself {
        /// Its id.
        scale: String,
    },
    /// More weights than items, or fewer.
    #[error("there are {found} weights for {items} items")]
    Weights {
        /// How many weights there are.
        found: usize,
        /// How many items there are.
        items: usize,
    },
    /// A percentage of nothing.
    #[error("all answers give the same score, so there is no percentage of it")]
    NoSpan,
    /// A band that begins where no score can be.
    #[error("the band begins at {score}, and the range is {from} to {to}")]
    BandOutside {
        /// Where it begins.
        score: String,
        /// The range's lowest.
        from: String,
        /// The range's highest.
        to: String,
    },
    /// Something that is no length of time.
    #[error("{key:?} is {found:?}, which is no duration")]
    NotADuration {
        /// The key.
        key: &'static str,
        /// As written.
        found: String,
    },
    /// Scores that the range does not hold.
    #[error("answers can make {score}, and the range is {from} to {to}")]
    OutOfRange {
        /// Such a score.
        score: String,
        /// The range's lowest.
        from: String,
        /// The range's highest.
        to: String,
    },
    /// Scores that nobody worked out beforehand.
    #[error("there are {found} worked examples")]
    TooFewVectors {
        /// How many there are.
        found: usize,
    },
    /// Worked examples of nothing.
    #[error("there are worked examples and no scale")]
    NothingToWorkOut,
    /// Answers of a worked example that do not fit the form.
    #[error("the worked example {vector:?} does not fit: {says}")]
    VectorDoesNotFit {
        /// Its name.
        vector: String,
        /// Why.
        says: String,
    },
    /// A worked example that comes out differently.
    #[error("the worked example {vector:?} gives {got} for the scale {scale:?} and expects {expected}")]
    VectorFails {
        /// Its name.
        vector: String,
        /// The scale's id.
        scale: String,
        /// What was computed.
        got: String,
        /// What the file says.
        expected: String,
    },
}
