//! Ways to deliver a summary.

use crate::stored_code::stored_codes;

stored_codes! {
    /// Delivery of a summary.
    pub enum Delivery {
        /// On this screen.
        Screen = "screen",
        /// On paper.
        Paper = "paper",
        /// As a sealed file.
        SealedFile = "locked_file",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_is_read_back_from_its_code() {
        for delivery in Delivery::ALL {
            assert_eq!(Delivery::from_code(delivery.code()), Some(delivery));
        }
        assert_eq!(Delivery::from_code("mail"), None);
    }
}
