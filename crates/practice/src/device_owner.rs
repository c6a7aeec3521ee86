//! Owner of the device the notebook is stored on.

use crate::stored_code::stored_codes;

stored_codes! {
    /// Owner of the device the notebook is stored on. Decides only which advice is given about
    /// who may see the screen.
    pub enum DeviceOwner {
        /// The person's own; nobody else uses it.
        Mine = "mine",
        /// Shared with others.
        Shared = "shared",
        /// The employer's, who may be able to see the screen and the keystrokes.
        Employer = "employer",
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
