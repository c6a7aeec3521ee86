//! Seals sample pages into a folder, for the browsers' tests: `cargo run -p summary --example
//! seal_sample -- FOLDER`.
//!
//! `words.html`, `czech.html` and `digits.html` open by the phrases in `phrases.json` to
//! `honest.html`. In the folder `hostile` are pages that no notebook makes, not sealed, each called by what is wrong with
//! it.

use std::path::Path;

use secrecy::SecretString;
use summary::{SealedFormat, SealingPhrase, open, save_new, seal, seal_bytes};
use vault::{PhraseForm, WordList, WorkFactor};

#[path = "../tests/common/mod.rs"]
#[allow(clippy::unwrap_used, reason = "it belongs to the tests, and so does this")]
mod common;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os().nth(1).ok_or("say which folder to write to")?;
    let folder = Path::new(&folder);
    let words = SealingPhrase::generate(PhraseForm::ENGLISH)?;
    let czech = SealingPhrase::generate(PhraseForm::Words(WordList::Czech))?;
    let digits = SealingPhrase::generate(PhraseForm::Digits)?;
    let factor = WorkFactor::FOR_TESTS;
    let honest = seal_bytes(common::page(&common::letter()).as_bytes(), &words, factor)?;
    let honest = open(honest.as_bytes(), &SecretString::from(words.expose()))?;
    for (name, phrase) in [("words.html", &words), ("czech.html", &czech), ("digits.html", &digits)] {
        let sealed = seal(&honest, phrase, WorkFactor::SHIPPED, "en")?;
        save_new(&folder.join(name), sealed.bytes(SealedFormat::Page))?;
    }
    save_new(&folder.join("honest.html"), honest.html().as_bytes())?;
    let hostile = folder.join("hostile");
    std::fs::create_dir(&hostile)?;
    for (name, html) in common::hostile::pages().into_iter().filter(|(_, html)| html.len() < 50_000) {
        save_new(&hostile.join(format!("{name}.html")), html.as_bytes())?;
    }
    let [words, czech, digits] = [&words, &czech, &digits].map(SealingPhrase::expose);
    let phrases = format!("{{ \"words\": {words:?}, \"czech\": {czech:?}, \"digits\": {digits:?} }}\n");
    save_new(&folder.join("phrases.json"), phrases.as_bytes())?;
    Ok(())
}
