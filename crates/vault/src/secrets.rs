//! Secrets that open a vault: passphrases and generated phrases, how hard they are to guess, and the work that
//! one guess costs.

pub(crate) mod generated_phrase;
pub(crate) mod passphrase;
pub(crate) mod recovery_phrase;
pub(crate) mod strength;
pub(crate) mod typed_phrase;
pub(crate) mod word_list;
pub(crate) mod work_factor;
