//! Personal id numbers of Poland, Czechia and Slovakia, Sweden, the NHS and the United States.

pub(crate) mod nhs;
pub(crate) mod personnummer;
pub(crate) mod pesel;
pub(crate) mod rodne_cislo;
pub(crate) mod ssn;

use std::sync::LazyLock;

use regex::Regex;

use crate::deidentify::finding::{Detection, IdentifierKind};

/// Candidates; the check digits decide.
#[expect(clippy::expect_used, reason = "a fixed pattern, which every test of this module compiles")]
static SHAPE: LazyLock<Regex> = LazyLock::new(|| {
    let between = crate::deidentify::checksums::BETWEEN;
    let shapes = [
        format!(r"\b[0-9]{{6}}{between}?/{between}?[0-9]{{3,4}}\b"),
        format!(r"\b[0-9]{{3}}{between}[0-9]{{2}}{between}[0-9]{{4}}\b"),
        format!(r"\b(?:[0-9]{{2}})?[0-9]{{6}}(?:[+–]|{between})[0-9]{{4}}\b"),
        format!(r"\b[0-9]{{2}}{between}?[0-9]{{2}}{between}?[0-9]{{2}}{between}[0-9]{{5}}\b"),
        format!(r"\b[0-9]{{6}}{between}[0-9]{{2,3}}{between}[0-9]{{2,3}}\b"),
        format!(r"\b[0-9]{{3}}{between}[0-9]{{3}}{between}[0-9]{{4}}\b"),
        r"\b[0-9]{10,12}\b".to_owned(),
    ];
    Regex::new(&shapes.join("|")).expect("a fixed pattern")
});

pub(crate) fn find(text: &str) -> Vec<Detection> {
    let matches = |written: &str| {
        nhs::matches(written)
            || personnummer::matches(written)
            || pesel::matches(written)
            || rodne_cislo::matches(written)
            || ssn::matches(written)
    };
    SHAPE
        .find_iter(text)
        .filter(|found| matches(found.as_str()))
        .map(|found| Detection::new(found.start(), found.end(), IdentifierKind::NationalId))
        .collect()
}
