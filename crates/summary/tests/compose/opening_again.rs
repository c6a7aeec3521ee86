//! What is composed here is what is opened there.

use secrecy::SecretString;
use summary::{Document, PhraseKind, SealingPhrase, open, seal_bytes};
use vault::WorkFactor;

use crate::samples::{autumn, everything, notebook_of_odd_texts};
use crate::writing::{Notebook, composed, notebook, nothing};

fn opens_to_its_very_bytes(page: &Document) {
    let phrase = SealingPhrase::generate(PhraseKind::Words).unwrap();
    let sealed = seal_bytes(page.html().as_bytes(), &phrase, WorkFactor::FOR_TESTS).unwrap();
    let opened = open(sealed.as_bytes(), &SecretString::from(phrase.expose())).unwrap();
    assert_eq!(opened.html(), page.html());
    assert_eq!(opened.sha256(), page.sha256());
}

#[test]
fn every_page_that_is_composed_stands_up_to_being_looked_through() {
    let full = |notebook: &mut Notebook| {
        let chosen = everything(notebook);
        composed(notebook, &chosen)
    };
    opens_to_its_very_bytes(&full(&mut autumn()));
    opens_to_its_very_bytes(&full(&mut notebook_of_odd_texts()));
    opens_to_its_very_bytes(&composed(&mut notebook(), &nothing()));
}
