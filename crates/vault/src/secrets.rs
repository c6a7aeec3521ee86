//! Secrets that open a vault: passphrases and word phrases, how hard they are to guess, and the work that
//! one guess costs.

pub(crate) mod passphrase;
pub(crate) mod strength;
pub(crate) mod word_phrase;
pub(crate) mod work_factor;
