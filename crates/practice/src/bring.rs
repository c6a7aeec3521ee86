use serde::{Deserialize, Serialize};

/// How a page is brought to whom it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Shown on this screen.
    Screen,
    /// On paper.
    Paper,
    /// As a locked file.
    LockedFile,
}

impl Delivery {
    const ALL: [Self; 3] = [Self::Screen, Self::Paper, Self::LockedFile];

    /// The code it is stored under. Never shown to anyone.
    pub fn code(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Paper => "paper",
            Self::LockedFile => "locked_file",
        }
    }

    /// What is stored under `code`; `None` for a code that this version does not know.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bring| bring.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_is_read_back_from_its_code() {
        for bring in Delivery::ALL {
            assert_eq!(Delivery::from_code(bring.code()), Some(bring));
        }
        assert_eq!(Delivery::from_code("mail"), None);
    }
}
