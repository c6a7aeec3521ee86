//! Numbers of a TOML table.

use toml::de::{DeFloat, DeInteger, DeValue};

use crate::fraction::Fraction;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::text_rules;
use crate::parsing::toml_table::{Placed, Table};

/// Maximum number of digits. Longer numbers are not needed and would make arithmetic slow.
const MAX_DIGITS: usize = 18;

impl Table<'_, '_> {
    /// Whole number, or `None` if the key is missing.
    pub(crate) fn whole(&self, key: &'static str) -> Result<Option<Placed<i64>>, FormError> {
        match self.value(key) {
            None => Ok(None),
            Some((DeValue::Integer(number), line)) => {
                let is = whole(number).ok_or_else(|| self.out_of_reach(key, line))?;
                Ok(Some(Placed { is, line }))
            }
            Some((_, line)) => Err(self.wrong(key, line, "a whole number")),
        }
    }

    /// Whole number.
    pub(crate) fn required_whole(&self, key: &'static str) -> Result<Placed<i64>, FormError> {
        self.whole(key)?.ok_or_else(|| self.refuse(Problem::Missing { key }))
    }

    /// Fraction, or `None` if the key is missing.
    pub(crate) fn fraction(&self, key: &'static str) -> Result<Option<Fraction>, FormError> {
        self.value(key).map(|(value, line)| self.as_fraction(key, value, line)).transpose()
    }

    /// Fraction out of this value.
    pub(crate) fn as_fraction(
        &self,
        key: &str,
        value: &DeValue<'_>,
        line: usize,
    ) -> Result<Fraction, FormError> {
        let no_number = || self.wrong(key, line, "a number, or a fraction such as \"100/7\"");
        let exact = match value {
            DeValue::Integer(number) => whole(number).map(Fraction::from),
            DeValue::Float(number) if !has_digits(number) => return Err(no_number()),
            DeValue::Float(number) => number.as_str().parse().ok().and_then(Fraction::from_decimal),
            DeValue::String(written) if Fraction::is_too_long(written) => None,
            // Also 21/0.
            DeValue::String(written) => Some(Fraction::from_fraction(written).ok_or_else(no_number)?),
            _ => return Err(no_number()),
        };
        exact.filter(|exact| exact.is_short(MAX_DIGITS)).ok_or_else(|| self.out_of_reach(key, line))
    }

    /// Fraction that is written as a number: sums of them stay short.
    pub(crate) fn number(&self, key: &'static str) -> Result<Option<Fraction>, FormError> {
        self.value(key).map(|(value, line)| self.as_number(key, value, line)).transpose()
    }

    /// Fraction out of this value, which must be written as a number.
    pub(crate) fn as_number(
        &self,
        key: &str,
        value: &DeValue<'_>,
        line: usize,
    ) -> Result<Fraction, FormError> {
        match value {
            DeValue::String(_) => Err(self.wrong(key, line, "a number")),
            DeValue::Float(number) if !has_digits(number) => Err(self.wrong(key, line, "a number")),
            _ => self.as_fraction(key, value, line),
        }
    }

    fn out_of_reach(&self, key: &str, line: usize) -> FormError {
        self.refuse_at(line, Problem::NumberOutOfReach { key: text_rules::excerpt(key) })
    }
}

/// Returns false for nan and inf.
fn has_digits(number: &DeFloat<'_>) -> bool {
    number.as_str().contains(|sign: char| sign.is_ascii_digit())
}

pub(crate) fn whole(number: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}
