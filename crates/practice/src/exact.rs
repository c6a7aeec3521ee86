use std::fmt;
use std::str::FromStr;

use num_rational::BigRational;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number without rounding, written `5`, `-3` or `100/7`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "string"))]
pub struct Exact(pub(crate) BigRational);

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        BigRational::from_str(&written).map(Self).map_err(serde::de::Error::custom)
    }
}
