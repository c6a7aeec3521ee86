//! Lookup and formatting of texts, with English in the place of missing ones.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue as Value};
use unic_langid::LanguageIdentifier;

/// Why a text could not be formatted. The shipped texts of every language are tested for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// Neither the language nor English has the key.
    #[error("there is no such text")]
    Missing,
    /// An argument of the text was not given.
    #[error("an argument of the text is missing")]
    Incomplete,
}

/// The texts of one language.
pub struct Texts {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    /// English; `None` if this is English.
    fallback: Option<&'static Texts>,
}

impl Texts {
    /// Parses the Fluent sources of a language. An entry that cannot be parsed is left out.
    pub(crate) fn parse(
        language: &'static str,
        sources: &[impl AsRef<str>],
        fallback: Option<&'static Self>,
    ) -> Self {
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks around arguments would be characters that nobody wrote.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = FluentResource::try_new(source.as_ref().to_owned());
            let _ = bundle.add_resource(resource.unwrap_or_else(|(parsed, _)| parsed));
        }
        Self { language, bundle, fallback }
    }

    /// The tag of the language, for the attribute `lang`.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The text `key`, which has no arguments. If there is none, the key itself.
    pub fn get(&self, key: &str) -> Cow<'_, str> {
        self.format(key, &[])
    }

    /// The text `key` with its arguments filled in. If there is none, the key itself; where an
    /// argument is missing, its name in braces.
    pub fn format(&self, key: &str, args: &[(&str, Value<'_>)]) -> Cow<'_, str> {
        self.try_format(key, args).unwrap_or_else(|_| {
            let best_effort = self.formatted(key, &fluent_args(args)).map(|(text, _)| text);
            best_effort.unwrap_or_else(|| Cow::Owned(key.to_owned()))
        })
    }

    /// The text `key` with its arguments filled in, for places where a key or a brace must never be
    /// shown.
    ///
    /// # Errors
    ///
    /// [`FormatError::Missing`] if there is no such text, [`FormatError::Incomplete`] if an
    /// argument is missing.
    pub fn try_format(&self, key: &str, args: &[(&str, Value<'_>)]) -> Result<Cow<'_, str>, FormatError> {
        let own = self.formatted(key, &fluent_args(args));
        match (own, self.fallback) {
            (Some((text, true)), _) => Ok(text),
            (_, Some(fallback)) => fallback.try_format(key, args),
            (Some((_, false)), None) => Err(FormatError::Incomplete),
            (None, None) => Err(FormatError::Missing),
        }
    }

    /// The text in this language, and true if it is complete.
    fn formatted(&self, key: &str, args: &FluentArgs<'_>) -> Option<(Cow<'_, str>, bool)> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        Some((text, errors.is_empty()))
    }
}

fn fluent_args<'args>(args: &[(&'args str, Value<'args>)]) -> FluentArgs<'args> {
    args.iter().map(|(name, value)| (*name, value.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLISH: &str = "dialog-close = Zamknij\nrating-range = od { $from } do { $upper }\n";

    fn polish() -> Texts {
        Texts::parse("pl", &[POLISH], Some(Texts::for_language("en")))
    }

    #[test]
    fn missing_text_is_shown_in_english() {
        let polish = polish();
        assert_eq!(polish.language(), "pl");
        assert_eq!(polish.get("dialog-close"), "Zamknij");
        assert_eq!(polish.get("dialog-save"), "Save here");
    }

    #[test]
    fn text_with_an_unknown_argument_is_shown_in_english() {
        let args = [("from", 0.into()), ("to", 10.into())];
        assert_eq!(polish().format("rating-range", &args), "0 to 10");
    }

    #[test]
    fn unknown_language_is_english() {
        let texts = Texts::for_language("xx");
        assert_eq!(texts.language(), "en");
        assert_eq!(texts.get("dialog-close"), "Close");
    }

    #[test]
    fn missing_key_and_missing_argument_are_errors() {
        for texts in [Texts::for_language("en"), &polish()] {
            assert_eq!(texts.try_format("no-such-text", &[]), Err(FormatError::Missing));
            assert_eq!(texts.try_format("rating-range", &[]), Err(FormatError::Incomplete));
            assert_eq!(texts.get("no-such-text"), "no-such-text");
        }
        assert_eq!(Texts::for_language("en").get("rating-range"), "{$from} to {$to}");
    }
}
