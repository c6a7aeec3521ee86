//! Sealed files: encryption with a phrase or to keys, key files, the page that decrypts itself, and opening either form
//! again.

pub(crate) mod age_file;
pub(crate) mod key_file;
pub(crate) mod open;
pub(crate) mod recipient_key;
pub(crate) mod seal;
pub(crate) mod sealing_phrase;
pub(crate) mod self_decrypting_page;
