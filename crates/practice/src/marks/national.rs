//! Personal id numbers: of Poland, Czechia and Slovakia, Sweden, the NHS and the United States.

mod nhs;
mod personnummer;
mod pesel;
mod rodne_cislo;
mod ssn;

use std::sync::LazyLock;

use regex::Regex;

use super::{Found, IdentifierKind};

/// Where such a number may stand. Whether it is one is seen by its digits.
#[expect(clippy::expect_used, reason = "a fixed pattern, which every test of this module compiles")]
static SHAPE: LazyLock<Regex> = LazyLock::new(|| {
    let between = super::digits::BETWEEN;
    let shapes = [
        r"\b[0-9]{6}/[0-9]{3,4}\b".to_owned(),
        r"\b[0-9]{3}-[0-9]{2}-[0-9]{4}\b".to_owned(),
        r"\b(?:[0-9]{2})?[0-9]{6}[-+–][0-9]{4}\b".to_owned(),
        format!(r"\b[0-9]{{3}}{between}[0-9]{{3}}{between}[0-9]{{4}}\b"),
        r"\b[0-9]{10,12}\b".to_owned(),
    ];
    Regex::new(&shapes.join("|")).expect("a fixed pattern")
});

pub(super) fn find(text: &str) -> Vec<Found> {
    let is_one = |written: &str| {
        nhs::is_one(written)
            || personnummer::is_one(written)
            || pesel::is_one(written)
            || rodne_cislo::is_one(written)
            || ssn::is_one(written)
    };
    SHAPE
        .find_iter(text)
        .filter(|found| is_one(found.as_str()))
        .map(|found| Found::new(found.start(), found.end(), IdentifierKind::NationalId))
        .collect()
}
