//! The few texts that are said outside the pages, from `assets/locales` like every other text.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// The text `key` of an English resource, with the version filled in where it asks for it.
pub(crate) fn english(resource: &str, key: &str) -> String {
    let mut english = FluentBundle::new(vec!["en".parse::<LanguageIdentifier>().unwrap_or_default()]);
    english.set_use_isolating(false);
    // A text that does not parse is found by tests, never by a person.
    let resource = FluentResource::try_new(resource.to_owned())
        .unwrap_or_else(|(as_far_as_possible, _)| as_far_as_possible);
    let _ = english.add_resource(resource);
    let mut arguments = FluentArgs::new();
    arguments.set("version", env!("CARGO_PKG_VERSION"));
    let pattern = english.get_message(key).and_then(|message| message.value());
    pattern.map_or_else(
        || key.to_owned(),
        |pattern| english.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned(),
    )
}
