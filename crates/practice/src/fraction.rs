//! Exact rational number, for scores without rounding.

use std::fmt;
use std::str::FromStr;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Longest fraction that is parsed, in characters. No number in a form comes near it.
const MAX_LENGTH: usize = 400;
/// Most decimal places of a number that is written as a decimal only.
const MAX_PLACES: u8 = 6;

/// A number without rounding, written `5`, `-3` or `100/7`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "string"))]
pub struct Fraction(pub(crate) BigRational);

impl Fraction {
    /// Formats the number with `decimals` places, rounded half up as people do on paper (half away
    /// from zero below zero): 1.625 becomes 1.63 and -1.625 becomes -1.63. A result of zero has no
    /// sign.
    pub fn to_decimal(&self, decimals: u8) -> String {
        let (digits, tens) = self.digits(decimals);
        let sign = if self.0.is_negative() && !digits.is_zero() { "-" } else { "" };
        let places = usize::from(decimals);
        if places == 0 {
            return format!("{sign}{digits}");
        }
        let (whole, part) = (&digits / &tens, &digits % &tens);
        format!("{sign}{whole}.{part:0>places$}")
    }

    /// The whole number that is left when the rounded number without its sign is multiplied by ten for
    /// each place, and what it was multiplied by.
    fn digits(&self, decimals: u8) -> (BigInt, BigInt) {
        let tens = num_traits::pow(BigInt::from(10), decimals.into());
        let (above, below) = (self.0.numer().abs() * &tens, self.0.denom());
        // Most scores are whole, and a series of years has thousands.
        if self.0.is_integer() {
            return (above, tens);
        }
        // Half up is the floor of x + 1/2. The denominator is never negative.
        let digits = (above * 2 + below) / (below * BigInt::from(2));
        (digits, tens)
    }

    /// The number as people write it: `14.5`; and one that no decimal is equal to with four places,
    /// and exactly in brackets, `14.2857 (100/7)`.
    pub(crate) fn readable(&self) -> String {
        let decimal = (0..=MAX_PLACES).map(|places| self.to_decimal(places));
        let mut exact = decimal.filter(|decimal| Self::from_shown(decimal).as_ref() == Some(self));
        exact.next().unwrap_or_else(|| format!("{} ({self})", self.to_decimal(4)))
    }

    /// Rounds to `decimals` places, the same way as [`Self::to_decimal`].
    pub(crate) fn rounded(&self, decimals: u8) -> Self {
        if self.0.is_integer() {
            return self.clone();
        }
        let (digits, tens) = self.digits(decimals);
        let rounded = BigRational::new(digits, tens);
        Self(if self.0.is_negative() { -rounded } else { rounded })
    }

    fn from_shown(shown: &str) -> Option<Self> {
        let (whole, part) = shown.split_once('.').unwrap_or((shown, ""));
        let digits = BigInt::from_str(&format!("{whole}{part}")).ok()?;
        Some(Self(BigRational::new(digits, num_traits::pow(BigInt::from(10), part.len()))))
    }

    /// Converts a decimal number by its shortest representation, as Rust and Python write it
    /// (`0.5`, `1e-7`).
    pub(crate) fn from_decimal(number: f64) -> Option<Self> {
        // Display never uses an exponent.
        let written = number.is_finite().then(|| number.to_string())?;
        Self::from_shown(&written)
    }

    /// Parses `5`, `-3` or `100/7`. Returns `None` for a denominator of zero and for more than 400
    /// characters.
    pub(crate) fn from_fraction(written: &str) -> Option<Self> {
        if Self::is_too_long(written) { None } else { BigRational::from_str(written).map(Self).ok() }
    }

    /// Returns true if a text is longer than any fraction that is parsed.
    pub(crate) fn is_too_long(written: &str) -> bool {
        written.len() > MAX_LENGTH
    }

    /// Returns true if numerator and denominator have at most `digits` digits each.
    pub(crate) fn is_short(&self, digits: usize) -> bool {
        let bound = num_traits::pow(BigInt::from(10), digits);
        self.0.numer().magnitude() < bound.magnitude() && *self.0.denom() < bound
    }
}

impl From<i64> for Fraction {
    fn from(whole: i64) -> Self {
        Self(BigRational::from_integer(whole.into()))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        Self::from_fraction(&written)
            .ok_or_else(|| serde::de::Error::custom("not a fraction of whole numbers"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn exact(written: &str) -> Fraction {
        Fraction::from_fraction(written).unwrap()
    }

    #[test]
    fn halves_round_away_from_zero() {
        for (number, decimals, shown) in [
            ("13/8", 2, "1.63"),
            ("-13/8", 2, "-1.63"),
            ("275/4", 0, "69"),
            ("1/2", 0, "1"),
            ("5/2", 0, "3"),
            ("-5/2", 0, "-3"),
            ("249/100", 0, "2"),
            ("2/3", 3, "0.667"),
            ("-1/3", 1, "-0.3"),
            ("-1/250", 2, "0.00"),
            ("-1/200", 2, "-0.01"),
            ("19999/200", 2, "100.00"),
            ("1/1000", 6, "0.001000"),
            ("0", 0, "0"),
            ("100/7", 1, "14.3"),
            ("123456789012345678901", 1, "123456789012345678901.0"),
        ] {
            assert_eq!(exact(number).to_decimal(decimals), shown, "{number}");
            assert_eq!(exact(number).rounded(decimals).to_decimal(decimals), shown, "{number}");
        }
        // The standard library rounds half to even, which is why this is written out.
        assert_eq!(format!("{:.2}", 1.625), "1.62");
    }

    #[test]
    fn decimals_are_converted_exactly() {
        for (number, fraction) in [
            (0.1, "1/10"),
            (68.75, "275/4"),
            (-2.5, "-5/2"),
            (1e-7, "1/10000000"),
            (3.0, "3"),
            (0.1 + 0.2, "7500000000000001/25000000000000000"),
        ] {
            assert_eq!(Fraction::from_decimal(number), Some(exact(fraction)), "{number}");
        }
        for none in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(Fraction::from_decimal(none), None);
        }
    }

    #[test]
    fn readable_numbers_are_decimals_where_they_can_be() {
        for (number, shown) in [
            ("29/2", "14.5"),
            ("-29/2", "-14.5"),
            ("21", "21"),
            ("1/1000000", "0.000001"),
            ("100/7", "14.2857 (100/7)"),
            ("1/128", "0.0078 (1/128)"),
        ] {
            assert_eq!(exact(number).readable(), shown);
        }
    }

    #[test]
    fn invalid_and_long_fractions_are_refused() {
        for none in ["", "1/0", "a", "1/", "/2", "0.5", "1e5", " 1", "1 /2", &"1".repeat(MAX_LENGTH + 1)] {
            assert!(serde_json::from_value::<Fraction>(none.into()).is_err(), "{none}");
        }
        assert_eq!(serde_json::to_value(exact("200/14")).unwrap(), "100/7");
    }

    proptest! {
        #[test]
        fn rounding_error_is_at_most_half_a_unit(top in any::<i64>(), below in 1..i64::MAX, places in 0..7_u8) {
            let number = Fraction(BigRational::new(top.into(), below.into()));
            let shown = number.to_decimal(places);
            let (whole, part) = shown.split_once('.').unwrap_or((&shown, ""));
            prop_assert_eq!(part.len(), usize::from(places));
            let ten = num_traits::pow(BigInt::from(10), places.into());
            let shown = BigRational::new(BigInt::from_str(&format!("{whole}{part}")).unwrap(), ten.clone());
            let half_a_place = BigRational::new(1.into(), ten * 2);
            prop_assert!((shown - &number.0).abs() <= half_a_place);
            let negated = Fraction(-&number.0).to_decimal(places).replace('-', "");
            prop_assert_eq!(negated, number.to_decimal(places).replace('-', ""));
        }
    }
}
