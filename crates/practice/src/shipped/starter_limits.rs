//! Starter limits that ship, by language.

use crate::limits::starter_limit::StarterLimit;
use crate::parsing::problem::FormError;
use crate::parsing::starter_limits_file;
use crate::shipped::languages::{ByLanguage, LIMITS};

static STARTER_LIMITS: ByLanguage<Vec<StarterLimit>, { LIMITS.others.len() }> =
    ByLanguage::new(LIMITS, |folder| {
        let (path, text) = folder.file("starters.toml")?;
        starter_limits_file::read(&path, text)
    });

/// Starter limits of a language; of English if there are none in that language.
///
/// # Errors
///
/// [`FormError`] if the shipped file is wrong, which the tests of this crate rule out.
pub fn starter_limits(language: &str) -> Result<&'static [StarterLimit], &'static FormError> {
    STARTER_LIMITS.get(language).map(Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipped::library::shipped;

    #[test]
    fn check_in_fields_cover_all_starter_limits_but_one() {
        let limits = starter_limits("en").unwrap_or_else(|error| panic!("{error}"));
        let form = shipped("en").unwrap().form("boundary-checkin").unwrap();
        let fed: Vec<_> = form.fields().flat_map(|field| &field.feeds).collect();
        for id in &fed {
            assert!(limits.iter().any(|limit| limit.id == **id), "{id}");
        }
        let unfed: Vec<_> =
            limits.iter().filter(|limit| !fed.contains(&&limit.id)).map(|limit| &limit.id).collect();
        assert_eq!(unfed, ["l-colleague"]);
    }

    #[test]
    fn starter_limits_have_domains_and_words_to_say() {
        let limits = starter_limits("en").unwrap();
        assert_eq!(limits.len(), 13);
        let domains = shipped("en").unwrap().option_set("boundary_domain");
        for limit in limits {
            assert!(domains.iter().any(|domain| domain.code == limit.domain), "{}", limit.id);
        }
        let silent: Vec<_> =
            limits.iter().filter(|limit| limit.say_it.is_none()).map(|limit| &limit.id).collect();
        assert_eq!(silent, ["l-recharge"]);
        let asking: Vec<_> =
            limits.iter().filter(|limit| limit.asks_who_answers).map(|limit| &limit.id).collect();
        assert_eq!(asking, ["l-takeback"]);
        assert_eq!(limits.iter().filter(|limit| limit.help.is_some()).count(), 2);
    }

    #[test]
    fn wrong_limits_file_is_refused_on_its_line() {
        let whole =
            "format = \"limits/1\"\n[[limit]]\nid = \"l-a\"\nname = \"A\"\ndomain = \"home\"\ntext = \"T\"\n";
        assert_eq!(starter_limits_file::read("x", whole).unwrap().len(), 1);
        let twice = format!("{whole}{}", whole.split_once('\n').unwrap().1);
        for (broken, line) in [
            (whole.replace("name = \"A\"", ""), 2),
            (whole.replace("text = \"T\"", "text = \"<b>T</b>\""), 6),
            (whole.replace("text", "txt"), 6),
            (twice, 7),
            ("format = \"limits/1\"\n".to_owned(), 1),
        ] {
            assert_eq!(starter_limits_file::read("x", &broken).unwrap_err().line, line, "{broken}");
        }
    }
}
