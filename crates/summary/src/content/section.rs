//! The sections of a summary, in the order of the page.

use practice::Recipient;
use serde::{Deserialize, Serialize};

/// A section of a summary. The order is the one of the page: what went well comes before what was
/// hard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum SummarySection {
    /// The head of the page, with the last session.
    Cover,
    /// Questions about the place, on a page for a manager only.
    Questions,
    /// Agenda: *What I want from today*.
    Today,
    /// Ratings and the early sign: *How I am*.
    HowIAm,
    /// Good moments: *What went well, what helped*.
    WentWell,
    /// Limits by outcome.
    Limits,
    /// Between roles.
    BetweenRoles,
    /// Moral notes: *What weighed on me*.
    Weighed,
    /// After hard events.
    HardEvents,
    /// The workplace.
    Workplace,
    /// Stigma and respect.
    Stigma,
    /// Open agreements.
    Agreements,
    /// Learning and development wishes.
    Learning,
    /// Notes that belong to no other section: free writing, support, and kinds of other versions.
    /// They come last, so that they stand between no two sections of the talk.
    OtherNotes,
    /// The half page for someone who never did peer work.
    ForReader,
    /// The blank last page, to be filled in together.
    LastPage,
}

impl SummarySection {
    /// All sections, in the order of the page.
    pub const ALL: [Self; 16] = [
        Self::Cover,
        Self::Questions,
        Self::Today,
        Self::HowIAm,
        Self::WentWell,
        Self::Limits,
        Self::BetweenRoles,
        Self::Weighed,
        Self::HardEvents,
        Self::Workplace,
        Self::Stigma,
        Self::Agreements,
        Self::Learning,
        Self::OtherNotes,
        Self::ForReader,
        Self::LastPage,
    ];

    /// The section that entries of a kind belong to, by the code of the kind.
    pub(crate) fn of_kind(kind: &str) -> Self {
        match kind {
            "self_rating" | "instrument_administration" => Self::HowIAm,
            "good_moment" => Self::WentWell,
            "boundary_checkin" => Self::Limits,
            "role_reflection" => Self::BetweenRoles,
            "moral_note" => Self::Weighed,
            "event_debrief" => Self::HardEvents,
            "conditions_check" => Self::Workplace,
            "stigma_note" => Self::Stigma,
            _ => Self::OtherNotes,
        }
    }

    /// Returns true if the section is folded at first for someone who may have a say over the
    /// person's job. Good moments, limits, roles and conditions are about the work.
    pub fn is_folded_for(self, recipient: Option<Recipient>) -> bool {
        recipient.is_some_and(Recipient::may_have_a_say_over_the_job)
            && matches!(self, Self::HowIAm | Self::Weighed | Self::HardEvents | Self::Stigma)
    }

    /// Returns true if a page for `recipient` can have the section.
    pub(crate) fn is_for(self, recipient: Option<Recipient>) -> bool {
        match self {
            Self::Questions => recipient == Some(Recipient::Manager),
            Self::ForReader => {
                matches!(recipient, Some(Recipient::SupervisorOutside | Recipient::SupervisorAtWork))
            }
            _ => true,
        }
    }

    /// Key of the heading.
    pub(crate) fn title_key(self) -> &'static str {
        match self {
            Self::Cover => "section-cover",
            Self::Questions => "section-questions",
            Self::Today => "section-today",
            Self::HowIAm => "ratings",
            Self::WentWell => "section-went-well",
            Self::Limits => "limits",
            Self::BetweenRoles => "section-between-roles",
            Self::Weighed => "section-weighed",
            Self::HardEvents => "section-hard-events",
            Self::Workplace => "section-workplace",
            Self::Stigma => "section-stigma",
            Self::Agreements => "section-agreements",
            Self::Learning => "section-learning",
            Self::OtherNotes => "notes",
            Self::ForReader => "section-for-reader",
            Self::LastPage => "section-last-page",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_four_sections_are_folded_for_who_may_have_a_say_over_the_job() {
        use SummarySection::{HardEvents, HowIAm, Stigma, Weighed};
        for recipient in [None].into_iter().chain(Recipient::ALL.map(Some)) {
            let folded: Vec<_> =
                SummarySection::ALL.into_iter().filter(|section| section.is_folded_for(recipient)).collect();
            let expected = match recipient {
                Some(Recipient::SupervisorAtWork | Recipient::Manager) => {
                    vec![HowIAm, Weighed, HardEvents, Stigma]
                }
                _ => Vec::new(),
            };
            assert_eq!(folded, expected, "{recipient:?}");
        }
    }

    #[test]
    fn every_section_is_listed_once_and_in_order() {
        assert!(SummarySection::ALL.is_sorted_by(|one, next| one < next));
        assert_eq!(SummarySection::ALL.last(), Some(&SummarySection::LastPage));
    }

    #[test]
    fn every_kind_of_entry_has_a_place() {
        let kinds = practice::shipped("en").unwrap().kinds();
        let other: Vec<_> = kinds
            .iter()
            .filter(|kind| SummarySection::of_kind(&kind.code) == SummarySection::OtherNotes)
            .map(|kind| kind.code.as_str())
            .collect();
        // That which comes back after a hard event never leaves the notebook.
        assert_eq!(other, ["just_write", "support_log", "event_followup"]);
    }
}
