//! The language of the operating system, until the person has chosen one.

use std::sync::OnceLock;

const ENGLISH: &str = "en";

/// Tag of the shipped language that the system prefers; `en` if it prefers none of them. It is read
/// once: a system that changes its language does not change a window that is open.
pub(crate) fn system_language() -> &'static str {
    static LANGUAGE: OnceLock<&'static str> = OnceLock::new();
    LANGUAGE.get_or_init(|| best_of(sys_locale::get_locales(), texts::languages))
}

/// The first preferred language that is shipped; `en` if none is.
fn best_of<I>(preferred: impl IntoIterator<Item = String>, shipped: impl Fn() -> I) -> &'static str
where
    I: Iterator<Item = &'static str>,
{
    let shipped_as = |locale: String| {
        // `pl-PL` and `pl_PL.UTF-8` are Polish; `C` and `POSIX` are a choice of English.
        let tag = locale.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        let tag = if matches!(tag.as_str(), "c" | "posix") { ENGLISH } else { &tag };
        shipped().find(|language| *language == tag)
    };
    preferred.into_iter().find_map(shipped_as).unwrap_or(ENGLISH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(preferred: &[&str]) -> &'static str {
        best_of(preferred.iter().map(|&locale| locale.to_owned()), || ["en", "cs", "pl"].into_iter())
    }

    #[test]
    fn first_preferred_language_that_ships_counts() {
        assert_eq!(best(&["pl-PL"]), "pl");
        assert_eq!(best(&["cs_CZ.UTF-8", "pl"]), "cs");
        assert_eq!(best(&["de-DE", "pl-PL", "en-GB"]), "pl");
        assert_eq!(best(&["en-US", "pl-PL"]), "en");
        assert_eq!(best(&["C", "pl-PL"]), "en", "LC_ALL=C before LANG=pl_PL");
    }

    #[test]
    fn language_that_does_not_ship_is_english() {
        for preferred in [&["de-DE"][..], &["C"], &["POSIX"], &[""], &["plattdeutsch"], &[]] {
            assert_eq!(best(preferred), "en", "{preferred:?}");
        }
    }

    #[test]
    fn language_of_this_system_is_one_that_ships() {
        assert!(texts::languages().any(|language| language == system_language()));
    }
}
