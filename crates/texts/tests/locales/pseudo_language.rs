//! Every text that Rust shows comes from `assets/locales`, so that the pseudo-language changes it.

use std::collections::BTreeSet;

use texts::{PSEUDO_LANGUAGE, Texts, Value};

use crate::fluent_files::{arguments, messages, source};

const FILES: [&str; 5] = ["charts.ftl", "dialogs.ftl", "self-opening.ftl", "summary.ftl", "terminal.ftl"];

#[test]
fn every_text_passes_through_the_pseudo_language() {
    let (english, pseudo) = (Texts::for_language("en"), Texts::for_language(PSEUDO_LANGUAGE));
    let messages: Vec<_> = FILES.iter().flat_map(|file| messages(&source("en", file))).collect();
    // A text may be made of others: each gets every argument. A number finds the variant of counts,
    // months and days.
    let names: BTreeSet<String> = messages.iter().flat_map(arguments).collect();
    let args: Vec<_> = names.iter().map(|name| (name.as_str(), Value::from(7))).collect();
    assert!(messages.len() > 80, "{}", messages.len());
    for message in &messages {
        let key = message.id.name.as_str();
        let plain = english.try_format(key, &args).unwrap();
        let changed = pseudo.try_format(key, &args).unwrap();
        let has_letters = plain.contains(char::is_alphabetic);
        assert_eq!(plain != changed, has_letters, "{key}: {changed}");
        assert_eq!(plain.matches('7').count(), changed.matches('7').count(), "{key}: {changed}");
        if has_letters {
            assert!(changed.chars().count() * 10 >= plain.chars().count() * 12, "{key}: {changed}");
        }
    }
}

#[test]
fn a_text_that_is_written_in_code_is_seen() {
    let pseudo = Texts::for_language(PSEUDO_LANGUAGE);
    assert!(pseudo.get("dialog-close").contains('⟦'));
    assert!(!pseudo.get("Close").contains('⟦'));
}
