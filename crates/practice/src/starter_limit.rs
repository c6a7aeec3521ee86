use std::sync::OnceLock;

use serde::Serialize;

use crate::{FormError, reading};

/// A limit to begin with. Once it is adopted, every word of it is the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct StarterLimit {
    /// `l-hours`. The lines of the boundary check-in name it.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// What it is about: an option of the response set `boundary_domain`.
    pub domain: String,
    /// The limit.
    pub text: String,
    /// How somebody might say it.
    pub say_it: Option<String>,
    /// When or to whom that is said, where it is not to the person one supports.
    pub say_when: Option<String>,
    /// What helps with it.
    pub help: Option<String>,
    /// Whether it asks who answers instead, at night and at weekends.
    pub asks_who_answers: bool,
}

/// The limits to begin with in a language; in English for a language that is not there.
///
/// # Errors
///
/// [`FormError`] when the shipped file is wrong, which the tests of this crate make sure it is not.
pub fn starter_limits(_language: &str) -> Result<&'static [StarterLimit], &'static FormError> {
    static ENGLISH: OnceLock<Result<Vec<StarterLimit>, FormError>> = OnceLock::new();
    const TEXT: &str =
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/limits/en/starters.toml"));
    let read = ENGLISH.get_or_init(|| reading::limits("assets/limits/en/starters.toml", TEXT));
    read.as_ref().map(Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipped;

    #[test]
    fn every_limit_that_a_line_feeds_is_there_and_only_one_is_looked_at_without_a_line() {
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
    fn each_is_about_something_and_says_how_it_could_be_said() {
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
    fn a_file_that_is_wrong_is_refused_on_its_line() {
        let whole =
            "format = \"limits/1\"\n[[limit]]\nid = \"l-a\"\nname = \"A\"\ndomain = \"home\"\ntext = \"T\"\n";
        assert_eq!(reading::limits("x", whole).unwrap().len(), 1);
        let twice = format!("{whole}{}", whole.split_once('\n').unwrap().1);
        for (broken, line) in [
            (whole.replace("name = \"A\"", ""), 2),
            (whole.replace("text = \"T\"", "text = \"<b>T</b>\""), 6),
            (whole.replace("text", "txt"), 6),
            (twice, 7),
            ("format = \"limits/1\"\n".to_owned(), 1),
        ] {
            assert_eq!(reading::limits("x", &broken).unwrap_err().line, line, "{broken}");
        }
    }
}
