//! A pseudo-language made of English: accented and longer, so that a test sees which texts do not
//! come from here.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

/// The tag that CLDR gives to accented English.
pub const PSEUDO_LANGUAGE: &str = "en-XA";

/// Added length in percent: what German or Polish need for the short texts of an interface.
const ADDED_PERCENT: usize = 40;

/// The Fluent source with every text accented, 40 % longer and between `⟦` and `⟧`. Keys, arguments
/// and the keys of variants stay. An entry that cannot be parsed is left out.
pub fn pseudo_localized(source: &str) -> String {
    let mut resource = parser::parse(source.to_owned()).unwrap_or_else(|(parsed, _)| parsed);
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(change_pattern);
                message.attributes.iter_mut().for_each(|attribute| change_pattern(&mut attribute.value));
            }
            Entry::Term(term) => change_pattern(&mut term.value),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn change_pattern(pattern: &mut Pattern<String>) {
    let mut letters = 0;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                letters += value.chars().filter(|c| c.is_alphabetic()).count();
                *value = value.chars().map(accented).collect();
            }
            PatternElement::Placeable { expression } => change_expression(expression),
        }
    }
    if letters > 0 {
        let added = "~".repeat((letters * ADDED_PERCENT).div_ceil(100));
        pattern.elements.insert(0, PatternElement::TextElement { value: "⟦".to_owned() });
        pattern.elements.push(PatternElement::TextElement { value: format!("{added}⟧") });
    }
}

fn change_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| change_pattern(&mut variant.value));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => change_expression(expression),
        Expression::Inline(_) => {}
    }
}

/// The letter with an accent, from the Latin blocks that every font for European languages has.
fn accented(c: char) -> char {
    match c {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ď',
        'e' => 'ë',
        'g' => 'ğ',
        'h' => 'ĥ',
        'i' => 'ï',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'n' => 'ñ',
        'o' => 'ø',
        'r' => 'ř',
        's' => 'š',
        't' => 'ť',
        'u' => 'ů',
        'w' => 'ŵ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'C' => 'Č',
        'D' => 'Ď',
        'E' => 'É',
        'G' => 'Ğ',
        'H' => 'Ĥ',
        'I' => 'Î',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ĺ',
        'N' => 'Ñ',
        'O' => 'Ö',
        'R' => 'Ř',
        'S' => 'Š',
        'T' => 'Ť',
        'U' => 'Û',
        'W' => 'Ŵ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_change_and_keys_arguments_and_variants_stay() {
        let source = "pages = { $count ->\n    [one] { $count } page\n   *[other] { $count } pages\n}\n";
        let expected = "pages =\n    { $count ->\n        [one] ⟦{ $count } páğë~~⟧\n       *[other] ⟦{ $count } páğëš~~⟧\n    }\n";
        assert_eq!(pseudo_localized(source), expected);
    }

    #[test]
    fn every_text_is_at_least_a_third_longer() {
        let english = "long-text = A letter that is read without hurry.\n";
        let length = |source: &str| source.trim_start_matches("long-text = ").trim().chars().count();
        assert!(length(&pseudo_localized(english)) * 3 >= length(english) * 4);
    }
}
