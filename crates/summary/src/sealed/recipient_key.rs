//! Public keys that summaries are sealed to, as people paste, type and read them out.

use std::fmt;

use crate::error::{Error, Result};

/// Most keys that one file is sealed to. Each takes about 100 bytes of a header of 8 KiB.
pub const MAX_KEYS: usize = 20;

/// Characters of the key that are compared by voice.
const SPOKEN_CHARS: usize = 8;
/// Length of a public key of age's own kind, in characters (C2SP age, "X25519 recipient").
const KEY_CHARS: usize = 62;
/// Length of the longest key that is looked at, in bytes: a post-quantum one has some 2,000.
const MAX_TYPED_BYTES: usize = 8_000;

/// Valid spellings that are nobody's key: the points of small order on the curve (the list of
/// libsodium, `x25519_ref10.c`). What is sealed to one anybody could open, and the age library ends
/// the thread that tries.
const NOBODYS: [&str; 14] = [
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqsuwj9m",
    "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya",
    "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqk67yly",
    "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9",
    "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhzqqxqejhu",
    "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz9ts6wm9s8",
    "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz8ts72fzt7",
    "age1anlllllllllllllllllllllllllllllllllllllllllllllllals4n2t7m",
    "age1anllllllllllllllllllllllllllllllllllllllllllllllllls3hcv9z",
    "age1ahlllllllllllllllllllllllllllllllllllllllllllllllalsn46ayy",
    "age1ahlllllllllllllllllllllllllllllllllllllllllllllllllsh3g6la",
    "age1amlllllllllllllllllllllllllllllllllllllllllllllllalselrwrv",
    "age1amlllllllllllllllllllllllllllllllllllllllllllllllllsam3fc4",
];

/// A public key of age's own kind (`age1…`), with its checksum right. Nothing secret.
#[derive(Clone, PartialEq, Eq)]
pub struct RecipientKey(age::x25519::Recipient);

impl RecipientKey {
    /// The key that a person typed or pasted. Capitals, and spaces and line breaks within, which
    /// mail programs add, do not matter.
    ///
    /// # Errors
    ///
    /// [`Error::SecretKeyPasted`] if there is a secret key anywhere in it;
    /// [`Error::KeyOfOtherKind`]; [`Error::KeyMistyped`]; [`Error::NotAKey`].
    pub fn parse(typed: &str) -> Result<Self> {
        if is_secret(typed) {
            return Err(Error::SecretKeyPasted);
        }
        if typed.len() > MAX_TYPED_BYTES {
            return Err(Error::NotAKey);
        }
        if typed.trim_start().starts_with("ssh-") || typed.trim_start().starts_with("ecdsa-") {
            return Err(Error::KeyOfOtherKind);
        }
        let key: String = typed.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
        let Some(rest) = key.strip_prefix("age1") else { return Err(Error::NotAKey) };
        // A second separator ends the name of another kind: yubikey, tag, pq. In a key of the right
        // length it is an l that was read as a 1.
        if rest.contains('1') && key.chars().count() > KEY_CHARS {
            return Err(Error::KeyOfOtherKind);
        }
        match key.parse::<age::x25519::Recipient>() {
            Ok(key_of_somebody) if !NOBODYS.contains(&key_of_somebody.to_string().as_str()) => {
                Ok(Self(key_of_somebody))
            }
            Ok(_) => Err(Error::NotAKey),
            Err(_) => Err(Error::KeyMistyped),
        }
    }

    pub(crate) fn of(identity: &age::x25519::Identity) -> Self {
        Self(identity.to_public())
    }

    pub(crate) fn recipient(&self) -> &age::x25519::Recipient {
        &self.0
    }

    /// The last eight characters in pairs, such as `k3 9d 0q wv`: what two people read to each other
    /// to see that both have the same key.
    pub fn spoken_check(&self) -> String {
        spoken_check(&self.to_string())
    }
}

/// The last eight characters of a key's text, in pairs.
fn spoken_check(key: &str) -> String {
    let from = key.chars().count().saturating_sub(SPOKEN_CHARS);
    let mut check = String::with_capacity(SPOKEN_CHARS + SPOKEN_CHARS / 2);
    for (nth, c) in key.chars().skip(from).enumerate() {
        if nth > 0 && nth % 2 == 0 {
            check.push(' ');
        }
        check.push(c);
    }
    check
}

/// The text of the key, in lower case, as age tools take it.
impl fmt::Display for RecipientKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Returns true if there is a secret key in a text, of age, of one of its plugins or of SSH, split
/// by spaces or not.
pub(crate) fn is_secret(typed: &str) -> bool {
    // Compared without a copy of the text, which would be one more place with the secret.
    ["agesecretkey", "ageplugin", "privatekey"].iter().any(|mark| {
        let mut rest = typed.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase());
        loop {
            if mark.chars().eq(rest.clone().take(mark.len())) {
                return true;
            }
            if rest.next().is_none() {
                return false;
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A key of age's own test vectors.
    const KEY: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

    fn said(typed: &str) -> String {
        match RecipientKey::parse(typed) {
            Ok(key) => key.to_string(),
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn key_is_accepted_as_it_is_pasted_from_mail() {
        let capitals = KEY.to_uppercase();
        let (start, end) = KEY.split_at(30);
        let wrapped = format!("  {start}\r\n{end}\u{a0}\n");
        for typed in [KEY, &capitals, &wrapped] {
            assert_eq!(said(typed), KEY, "{typed:?}");
        }
        assert_eq!(RecipientKey::parse(KEY).unwrap().spoken_check(), "eq un uj wj");
    }

    #[test]
    fn every_changed_character_is_noticed() {
        for at in 4..KEY.len() {
            let other = |c| if c == 'q' { 'p' } else { 'q' };
            let changed = |(nth, c)| if nth == at { other(c) } else { c };
            let mistyped: String = KEY.chars().enumerate().map(changed).collect();
            assert_eq!(said(&mistyped), "KeyMistyped", "{mistyped}");
        }
        for (typed, what) in [
            (KEY.strip_suffix('j').unwrap(), "KeyMistyped"),
            (&KEY.replacen('l', "1", 1), "KeyMistyped"),
            (&format!("{KEY}q"), "KeyMistyped"),
            ("age1", "KeyMistyped"),
            ("", "NotAKey"),
            ("their key", "NotAKey"),
        ] {
            assert_eq!(said(typed), what, "{typed:?}");
        }
    }

    #[test]
    fn keys_of_other_kinds_are_named_as_such() {
        for typed in [
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN alice@rust",
            "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDE",
            "ecdsa-sha2-nistp256 AAAAE2VjZHNh",
            "age1yubikey1q2w7u3vpya839jxxuq8g0sedh3d740d4xvn639sqhr95ejj8vu3hyfumptt",
            "age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2gcs2y2",
            &format!("age1pq1{}", "q".repeat(1_950)),
        ] {
            assert_eq!(said(typed), "KeyOfOtherKind", "{typed}");
        }
    }

    #[test]
    fn secret_key_is_refused_wherever_it_stands() {
        let secret = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
        for typed in [
            secret.to_owned(),
            secret.to_lowercase(),
            format!("# public key: {KEY}\n{secret}\n"),
            "AGE-SECRET-\n KEY-PQ-1XYZ".to_owned(),
            "AGE-PLUGIN-YUBIKEY-1XYZ".to_owned(),
            "-----BEGIN OPENSSH PRIVATE KEY-----".to_owned(),
        ] {
            assert_eq!(said(&typed), "SecretKeyPasted");
        }
    }

    #[test]
    fn keys_that_anybody_could_open_are_nobodys() {
        for key in NOBODYS {
            assert!(key.parse::<age::x25519::Recipient>().is_ok(), "its checksum is right: {key}");
            assert_eq!(said(key), "NotAKey");
            assert_eq!(said(&key.to_uppercase()), "NotAKey");
        }
    }
}
