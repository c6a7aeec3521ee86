//! Composed documents pass the validation of opening.

use secrecy::SecretString;
use summary::{Document, SealingPhrase, open, seal_bytes};
use vault::{PhraseForm, WorkFactor};

use crate::fixtures::{Notebook, composed, empty_selection, notebook};
use crate::samples::{autumn, everything, notebook_of_odd_texts};

pub(crate) fn opens_to_its_very_bytes(page: &Document) {
    let phrase = SealingPhrase::generate(PhraseForm::ENGLISH).unwrap();
    let sealed = seal_bytes(page.html().as_bytes(), &phrase, WorkFactor::FOR_TESTS).unwrap();
    let opened = open(sealed.as_bytes(), &SecretString::from(phrase.expose())).unwrap();
    assert_eq!(opened.html(), page.html());
    assert_eq!(opened.sha256(), page.sha256());
}

#[test]
fn every_composed_document_passes_validation() {
    let full = |notebook: &mut Notebook| {
        let chosen = everything(notebook);
        composed(notebook, &chosen)
    };
    opens_to_its_very_bytes(&full(&mut autumn()));
    opens_to_its_very_bytes(&full(&mut notebook_of_odd_texts()));
    opens_to_its_very_bytes(&composed(&mut notebook(), &empty_selection()));
}
