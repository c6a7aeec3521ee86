//! Every locale has every text of English, with the same arguments and all plural forms of its
//! language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Variant, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::fluent_files::{arguments, expressions, locales, messages, source};

const ENGLISH: &str = "en";
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The differences of a translated file from its English original, as sentences for a translator.
fn differences(english: &str, translated: &str, language: &str) -> Vec<String> {
    let translated: BTreeMap<_, _> =
        messages(translated).into_iter().map(|message| (message.id.name.clone(), message)).collect();
    let english = messages(english);
    let mut found = Vec::new();
    let keys: BTreeSet<_> = english.iter().map(|message| &message.id.name).collect();
    found.extend(
        translated.keys().filter(|key| !keys.contains(key)).map(|key| format!("{key} is not in English")),
    );
    for original in &english {
        let key = &original.id.name;
        let Some(translation) = translated.get(key) else {
            found.push(format!("{key} is missing"));
            continue;
        };
        if arguments(original) != arguments(translation) {
            found.push(format!("{key} has other arguments"));
        }
        let (counted, present) = (plurals(original), plurals(translation));
        for name in counted.keys() {
            let present = present.get(name).cloned().unwrap_or_default();
            let missing = categories(language).into_iter().find(|category| !present.contains(category));
            found.extend(missing.map(|category| format!("{key} lacks [{category}] for ${name}")));
        }
    }
    found
}

/// The plural categories that each count of a message has in all its selectors.
fn plurals(message: &Message<String>) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for expression in message.value.iter().flat_map(expressions) {
        let Expression::Select { selector, variants } = expression else { continue };
        let Some(name) = counted(selector).filter(|_| is_plural(variants)) else { continue };
        let present: BTreeSet<_> = variants.iter().map(variant_key).map(str::to_owned).collect();
        let known = found.entry(name).or_insert_with(|| present.clone());
        *known = known.intersection(&present).cloned().collect();
    }
    found
}

/// The argument that is counted: `$count` or `NUMBER($count)`.
fn counted(selector: &InlineExpression<String>) -> Option<String> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name.clone()),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            arguments.positional.first().and_then(counted)
        }
        _ => None,
    }
}

/// True if a variant is [one], say: codes of another kind have an [other] at most.
fn is_plural(variants: &[Variant<String>]) -> bool {
    variants.iter().map(variant_key).any(|key| key != "other" && CATEGORIES.contains(&key))
}

fn variant_key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The plural categories of whole numbers in a language (CLDR), in the order of [`CATEGORIES`].
fn categories(language: &str) -> Vec<String> {
    let id: LanguageIdentifier = language.parse().unwrap();
    // CLDR has rules for the language, not for each of its regions.
    let rules = PluralRules::create(
        LanguageIdentifier::from_parts(id.language, None, None, &[]),
        PluralRuleType::CARDINAL,
    );
    let rules = rules.unwrap();
    let used = (0..=200_u32).chain([1_000, 1_000_000]).map(|number| rules.select(number).unwrap());
    let used: Vec<_> = used.collect();
    let all = [
        PluralCategory::ZERO,
        PluralCategory::ONE,
        PluralCategory::TWO,
        PluralCategory::FEW,
        PluralCategory::MANY,
        PluralCategory::OTHER,
    ];
    let named = CATEGORIES.into_iter().zip(all).filter(|(_, category)| used.contains(category));
    named.map(|(name, _)| name.to_owned()).collect()
}

fn names(language: &str) -> Vec<String> {
    let entries = fs::read_dir(locales().join(language)).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn languages() -> Vec<String> {
    names("")
}

#[test]
fn every_locale_matches_english() {
    let languages = languages();
    assert!(languages.contains(&ENGLISH.to_owned()), "{languages:?}");
    for language in languages.iter().filter(|language| *language != ENGLISH) {
        assert_eq!(names(language), names(ENGLISH), "{language}");
        for file in names(ENGLISH) {
            let found = differences(&source(ENGLISH, &file), &source(language, &file), language);
            assert!(found.is_empty(), "{language}/{file}: {found:#?}");
        }
    }
}

#[test]
fn english_matches_itself_and_has_plurals_to_check() {
    let mut counts = 0;
    for file in names(ENGLISH) {
        let source = source(ENGLISH, &file);
        assert_eq!(differences(&source, &source, ENGLISH), Vec::<String>::new(), "{file}");
        counts += messages(&source).iter().filter(|message| !plurals(message).is_empty()).count();
    }
    assert!(counts > 10, "{counts}");
}

#[test]
fn every_language_that_rust_knows_has_a_folder() {
    let mut known: Vec<_> = texts::languages().collect();
    known.sort_unstable();
    assert_eq!(known, languages());
}

#[test]
fn no_key_stands_twice_in_what_rust_shows() {
    let files = ["charts.ftl", "dialogs.ftl", "self-opening.ftl", "summary.ftl", "terminal.ftl"];
    let mut keys = BTreeSet::new();
    for message in files.iter().flat_map(|file| messages(&source(ENGLISH, file))) {
        assert!(keys.insert(message.id.name.clone()), "{}", message.id.name);
    }
}

#[test]
fn missing_texts_arguments_and_plural_forms_are_found() {
    let english = "\
greeting = Good evening, { $name }
pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
close = Close
";
    let polish = "\
greeting = Dobry wieczór, { $name }
pages = { NUMBER($count) ->
    [one] { $count } strona
    [few] { $count } strony
   *[many] { $count } stron
}
close = Zamknij
";
    assert_eq!(differences(english, polish, "pl"), Vec::<String>::new());
    for (from, to, found) in [
        ("close = Zamknij\n", "", "close is missing"),
        ("close", "shut", "close is missing"),
        ("close = ", "closed = Zamknięte\nclose = ", "closed is not in English"),
        ("{ $name }", "Anno", "greeting has other arguments"),
        ("{ $name }", "{ $nazwa }", "greeting has other arguments"),
        ("    [few] { $count } strony\n", "", "pages lacks [few] for $count"),
        ("*[many]", "*[other]", "pages lacks [many] for $count"),
        (
            "{ NUMBER($count) ->\n    [one] { $count } strona\n    [few] { $count } strony\n   *[many] { $count } stron\n}",
            "{ $count } stron",
            "pages lacks [one] for $count",
        ),
    ] {
        let changed = polish.replace(from, to);
        assert_ne!(changed, polish, "{from}");
        let differences = differences(english, &changed, "pl");
        assert!(differences.iter().any(|difference| difference == found), "{found}: {differences:?}");
    }
}

#[test]
fn plural_categories_are_those_of_the_language() {
    for (language, expected) in [
        ("en", ["one", "other"].as_slice()),
        ("en-GB", &["one", "other"]),
        ("pl", &["one", "few", "many"]),
        ("cs", &["one", "few", "other"]),
        ("sv", &["one", "other"]),
        ("ja", &["other"]),
        ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ] {
        assert_eq!(categories(language), expected, "{language}");
    }
}
