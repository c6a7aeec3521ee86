use serde::{Deserialize, Serialize};

/// Whose laptop the notebook is kept on. It decides what is said about who may see the screen, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum DeviceOwner {
    /// Only the person uses it.
    Mine,
    /// Others use it too.
    Shared,
    /// The employer's, who may be able to see the screen and what is typed.
    Employer,
}

impl DeviceOwner {
    const ALL: [Self; 3] = [Self::Mine, Self::Shared, Self::Employer];

    /// The code it is stored under. Never shown to anyone.
    pub fn code(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Shared => "shared",
            Self::Employer => "employer",
        }
    }

    /// What is stored under `code`; `None` for a code that this version does not know.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|whose| whose.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_read_back_from_its_code() {
        for whose in DeviceOwner::ALL {
            assert_eq!(DeviceOwner::from_code(whose.code()), Some(whose));
        }
        assert_eq!(DeviceOwner::from_code("Mine"), None);
    }
}
