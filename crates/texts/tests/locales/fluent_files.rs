//! Fluent files, parsed for inspection.

use std::collections::BTreeSet;
use std::path::PathBuf;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
};

pub(crate) fn locales() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../assets/locales")
}

pub(crate) fn source(language: &str, file: &str) -> String {
    std::fs::read_to_string(locales().join(language).join(file)).unwrap()
}

/// The messages of a source without syntax errors.
pub(crate) fn messages(source: &str) -> Vec<Message<String>> {
    let resource = fluent_syntax::parser::parse(source.to_owned()).map_err(|(_, errors)| errors).unwrap();
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.collect()
}

/// Every expression of a pattern, those within variants and within calls included.
pub(crate) fn expressions(pattern: &Pattern<String>) -> Vec<&Expression<String>> {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    let mut found = Vec::new();
    for expression in placeables {
        found.push(expression);
        if let Expression::Select { variants, .. } = expression {
            found.extend(variants.iter().flat_map(|variant| expressions(&variant.value)));
        }
    }
    found
}

/// The names of the arguments that a message takes.
pub(crate) fn arguments(message: &Message<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for expression in message.value.iter().flat_map(expressions) {
        let (Expression::Select { selector: inline, .. } | Expression::Inline(inline)) = expression;
        collect(inline, &mut names);
    }
    names
}

fn collect(inline: &InlineExpression<String>, names: &mut BTreeSet<String>) {
    let call = |arguments: &CallArguments<String>, names: &mut BTreeSet<String>| {
        arguments.positional.iter().for_each(|argument| collect(argument, names));
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => call(arguments, names),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Select { selector: inline, .. } | Expression::Inline(inline) => {
                collect(inline, names)
            }
        },
        _ => {}
    }
}
