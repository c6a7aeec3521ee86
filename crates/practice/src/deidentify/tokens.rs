//! Words of a text.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::text::is_word_character;

/// A text, and its words.
pub(crate) struct Tokens<'t> {
    pub(crate) text: &'t str,
    pub(crate) words: Vec<Word<'t>>,
}

/// Word: a run of letters and digits. A hyphen ends a word, an apostrophe between letters does not.
pub(crate) struct Word<'t> {
    /// Start, in bytes.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: &'t str,
    /// Normalised by [`folded`].
    pub(crate) folded: String,
    /// True at the beginning of a sentence, a line or a quotation.
    pub(crate) begins: bool,
    /// True if only spaces or one hyphen separate it from the word before.
    pub(crate) joined: bool,
}

/// Signs of a language that tell where sentences and quotations begin.
#[derive(Debug, Clone, Default)]
pub(crate) struct Punctuation {
    /// Words with a full stop that ends no sentence: *ul.*, *kl.*
    pub(crate) abbreviations: HashSet<String>,
    /// Marks that open a quotation, besides those of every language.
    pub(crate) opening: Vec<char>,
}

/// Lower case, NFC, with straight apostrophes.
pub(crate) fn folded(text: &str) -> String {
    text.chars()
        .map(|sign| if sign == '\u{2019}' { '\'' } else { sign })
        .nfc()
        .flat_map(char::to_lowercase)
        .collect()
}

impl<'t> Tokens<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self::with(text, &Punctuation::default())
    }

    /// Words of a text in a language with these signs.
    pub(crate) fn with(text: &'t str, punctuation: &Punctuation) -> Self {
        let mut words = Vec::<Word<'t>>::new();
        let mut gap = Gap { begins: true, joined: false };
        let mut start = None;
        let mut signs = text.char_indices().peekable();
        while let Some((at, sign)) = signs.next() {
            let next = signs.peek().map(|(_, next)| *next);
            let inside = is_word_character(sign)
                || (start.is_some() && is_apostrophe(sign) && next.is_some_and(char::is_alphabetic));
            if inside {
                start.get_or_insert(at);
                if next.is_some_and(|next| is_word_character(next) || is_apostrophe(next)) {
                    continue;
                }
                let end = at + sign.len_utf8();
                words.extend(start.take().and_then(|start| Word::new(text, start, end, &gap)));
                gap = Gap { begins: false, joined: true };
            } else if let Some(start) = start.take() {
                // An apostrophe that ends a word.
                words.extend(Word::new(text, start, at, &gap));
                gap = Gap { begins: false, joined: false };
                gap.over(sign, punctuation);
            } else if sign != '.' || !words.last().is_some_and(|word| word.is_short(at, punctuation)) {
                gap.over(sign, punctuation);
            }
        }
        Self { text, words }
    }

    pub(crate) fn word(&self, at: usize) -> Option<&Word<'t>> {
        self.words.get(at)
    }

    /// The word before the one at `at`, if only spaces or one hyphen separate them.
    pub(crate) fn before(&self, at: usize) -> Option<&Word<'t>> {
        self.word(at).filter(|word| word.joined)?;
        self.word(at.checked_sub(1)?)
    }

    /// The word after the one at `at`, if only spaces or one hyphen separate them.
    pub(crate) fn after(&self, at: usize) -> Option<&Word<'t>> {
        self.word(at + 1).filter(|word| word.joined)
    }

    /// Index of the first word that begins at byte `at` or later.
    pub(crate) fn first_from(&self, at: usize) -> usize {
        self.words.partition_point(|word| word.start < at)
    }
}

impl<'t> Word<'t> {
    fn new(text: &'t str, start: usize, end: usize, gap: &Gap) -> Option<Self> {
        let text = text.get(start..end)?;
        Some(Self { start, end, text, folded: folded(text), begins: gap.begins, joined: gap.joined })
    }

    /// Returns true if a full stop at byte `at` makes an abbreviation of the word.
    fn is_short(&self, at: usize, punctuation: &Punctuation) -> bool {
        self.end == at && punctuation.abbreviations.contains(&self.folded)
    }

    /// The part before the apostrophe: *anna* of *Anna's*, *i* of *I'm*.
    pub(crate) fn base(&self) -> &str {
        self.folded.split('\'').next().unwrap_or_default()
    }

    pub(crate) fn has_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Returns true for words with at least two capitals and no small letters: abbreviations, or
    /// shouting.
    pub(crate) fn is_all_capitals(&self) -> bool {
        let mut letters = self.text.chars().filter(|sign| sign.is_alphabetic());
        letters.by_ref().take(2).filter(|sign| sign.is_uppercase()).count() == 2
            && !letters.any(char::is_lowercase)
    }

    pub(crate) fn letters(&self) -> usize {
        self.text.chars().filter(|sign| !is_combining_mark(*sign)).count()
    }
}

/// Text between two words.
struct Gap {
    begins: bool,
    joined: bool,
}

impl Gap {
    fn over(&mut self, sign: char, punctuation: &Punctuation) {
        let ends =
            matches!(sign, '.' | '!' | '?' | '…' | ':' | '\n' | '\r' | '•' | '"' | '“' | '„' | '«' | '‘')
                || punctuation.opening.contains(&sign);
        self.begins |= ends;
        self.joined &= !ends && (sign.is_whitespace() || matches!(sign, '-' | '\u{2010}' | '\u{2011}'));
    }
}

fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '\u{2019}')
}
