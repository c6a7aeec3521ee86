//! Every text of a summary and of its self-decrypting page comes from the locale.

use summary::{SealedFormat, SealingPhrase, seal};
use texts::PSEUDO_LANGUAGE;
use vault::{PhraseForm, WorkFactor};

use crate::fixtures::{compose_kept, empty_selection, notebook};
use crate::html_tree::read;
use crate::samples::{autumn, everything};

fn is_translated(text: &str) -> bool {
    text.contains('⟦') || !text.contains(char::is_alphabetic)
}

#[test]
fn every_text_of_an_empty_summary_is_translated() {
    let document = compose_kept(&mut notebook(), &empty_selection(), PSEUDO_LANGUAGE).unwrap();
    let html = read(document.html());
    assert_eq!(html.attribute("lang"), Some(PSEUDO_LANGUAGE));
    let leaves = html.all().into_iter().filter(|element| element.children().next().is_none());
    let texts: Vec<_> =
        leaves.filter(|element| element.name != "style").map(|element| element.text()).collect();
    assert!(texts.len() > 15, "{texts:?}");
    assert!(texts.iter().all(|text| is_translated(text)), "{texts:?}");
}

#[test]
fn every_heading_and_meaning_of_a_full_summary_is_translated() {
    let mut notebook = autumn();
    let selection = everything(&mut notebook);
    let document = compose_kept(&mut notebook, &selection, PSEUDO_LANGUAGE).unwrap();
    let html = read(document.html());
    let headings = html.lines("h2");
    assert_eq!(headings.len(), 8, "{headings:?}");
    let meanings = html.classed("meaning").into_iter().flat_map(|list| list.lines("dd"));
    let ranges = html.classed("range").into_iter().map(|range| range.line());
    for text in headings.iter().cloned().chain(ranges) {
        assert!(text.contains('⟦'), "{text}");
    }
    assert!(meanings.filter(|text| text.contains('⟦')).count() > 3);
}

#[test]
fn every_text_of_the_self_decrypting_page_is_translated() {
    let document = compose_kept(&mut notebook(), &empty_selection(), PSEUDO_LANGUAGE).unwrap();
    let phrase = SealingPhrase::generate(PhraseForm::Digits).unwrap();
    let sealed = seal(&document, &phrase, WorkFactor::FOR_TESTS, PSEUDO_LANGUAGE).unwrap();
    let page = std::str::from_utf8(sealed.bytes(SealedFormat::Page)).unwrap();
    // After the ciphertext come the words of phrases and the script, which has no texts.
    let (page, _) = page.split_once("<pre ").unwrap();
    let texts = page.split('<').filter_map(|part| part.split_once('>'));
    let texts: Vec<_> = texts
        .filter(|(tag, text)| *tag != "style" && !text.trim().is_empty())
        .map(|(_, text)| text)
        .collect();
    assert!(texts.len() > 25, "{texts:?}");
    assert!(texts.iter().all(|text| is_translated(text)), "{texts:?}");
}
