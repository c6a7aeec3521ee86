//! Pages to hand over, and the parts of them that a person fills in.

use crate::stored_code::stored_codes;

stored_codes! {
    /// A page to hand over: it holds no note, but what is known of peer work, or a few lines of the
    /// person for the people at work.
    pub enum Leaf {
        /// The page about three studies, and their wishes to workplaces.
        Workplaces = "workplaces",
        /// A card for colleagues who want to ask the person after something hard.
        AskMe = "ask-me",
        /// Own lines for a job description.
        JobDescription = "job-description",
        /// A page for the team about the work of a peer support worker.
        Team = "team",
    }
}

stored_codes! {
    /// A part of a leaf that holds own words.
    pub enum LeafPart {
        /// It helps when: of [`Leaf::AskMe`], as the next three.
        HelpsWhen = "helps-when",
        /// It does not help when.
        HelpsNotWhen = "helps-not-when",
        /// Please ask again in.
        AskAgain = "ask-again",
        /// You reach me by.
        ReachMe = "reach-me",
        /// I do this, and it is written down: of [`Leaf::JobDescription`], as the next two.
        Written = "written",
        /// I do this, and it is written nowhere.
        Unwritten = "unwritten",
        /// I am asked for this, and it is not mine.
        NotMine = "not-mine",
        /// Things that a peer support worker does here: of [`Leaf::Team`], as the next two.
        DoesHere = "does-here",
        /// Things that a peer support worker does not do here.
        DoesNotHere = "does-not-here",
        /// Things that help.
        HelpsHere = "helps-here",
    }
}

impl Leaf {
    /// The parts with own words, in their order.
    pub fn parts(self) -> &'static [LeafPart] {
        use LeafPart::{
            AskAgain, DoesHere, DoesNotHere, HelpsHere, HelpsNotWhen, HelpsWhen, NotMine, ReachMe, Unwritten,
            Written,
        };
        match self {
            Self::Workplaces => &[],
            Self::AskMe => &[HelpsWhen, HelpsNotWhen, AskAgain, ReachMe],
            Self::JobDescription => &[Written, Unwritten, NotMine],
            Self::Team => &[DoesHere, DoesNotHere, HelpsHere],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_belongs_to_one_leaf() {
        let parts = Leaf::ALL.iter().flat_map(|leaf| leaf.parts()).map(|part| part.code());
        assert_eq!(parts.collect::<Vec<_>>(), LeafPart::ALL.map(LeafPart::code));
    }
}
