//! Enums that are stored as a fixed text code.

/// Defines an enum whose variants are stored under the given codes. The code is also the text of
/// the variant in JSON, so that the two spellings cannot differ. Codes are stored in notebooks and
/// must never change; they are never shown to a person.
///
/// Adds `ALL`, `code` and `from_code`.
macro_rules! stored_codes {
    (
        $(#[$enum_attr:meta])*
        pub enum $name:ident {
            $($(#[$variant_attr:meta])* $variant:ident = $code:tt,)+
        }
    ) => {
        $(#[$enum_attr])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
        pub enum $name {
            $($(#[$variant_attr])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// All variants, in order.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$variant),+];

            /// Code it is stored under. Never shown to anyone.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// The variant stored under `code`, or `None` if this version does not know the code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|variant| variant.code() == code)
            }
        }
    };
}

pub(crate) use stored_codes;

#[cfg(test)]
mod tests {
    use crate::contacts::contact_kind::ContactKind;
    use crate::device_owner::DeviceOwner;
    use crate::fuzzy_date::Precision;
    use crate::limits::history::LimitOutcome;
    use crate::supervision::agreement::{AgreementKind, AgreementOwner, AgreementState};
    use crate::supervision::delivery::Delivery;
    use crate::supervision::job_line_part::JobLinePart;
    use crate::supervision::leaf::{Leaf, LeafPart};
    use crate::supervision::recipient::Recipient;
    use crate::supervision::session::{SessionKind, SessionOutcome};
    use crate::supervision::sharing_status::SharingStatus;

    /// Codes as they are stored in notebooks: none may ever change.
    #[test]
    fn codes_are_read_back_and_are_the_texts_in_json() {
        macro_rules! check {
            ($name:ident: $($code:literal)+) => {
                assert_eq!($name::ALL.map($name::code), [$($code),+]);
                for variant in $name::ALL {
                    assert_eq!($name::from_code(variant.code()), Some(variant));
                    assert_eq!(serde_json::to_value(variant).unwrap(), variant.code());
                    assert_eq!(
                        serde_json::from_value::<$name>(variant.code().into()).unwrap(),
                        variant
                    );
                }
                assert_eq!($name::from_code(stringify!($name)), None);
            };
        }
        check!(AgreementKind: "conversation" "job_description" "workplace" "meetings_access"
            "information_access" "training" "cover_or_hours" "procedure_change" "own_care" "follow_up");
        check!(AgreementOwner: "me" "supervisor" "manager" "team" "organisation");
        check!(AgreementState: "open" "done" "dropped" "blocked");
        check!(ContactKind: "my_people" "no_say_over_my_job" "on_call" "national");
        check!(Delivery: "screen" "paper" "locked_file");
        check!(DeviceOwner: "mine" "shared" "employer");
        check!(JobLinePart: "written" "unwritten" "not_mine");
        check!(Leaf: "workplaces" "ask-me" "job-description" "team");
        check!(LeafPart: "helps-when" "helps-not-when" "ask-again" "reach-me" "written" "unwritten"
            "not-mine" "does-here" "does-not-here" "helps-here");
        check!(LimitOutcome: "held" "bent_on_purpose" "slipped" "pushed" "did_not_come_up");
        check!(Precision: "day" "week" "month" "season");
        check!(Recipient: "supervisor_outside" "supervisor_at_work" "manager" "peer");
        check!(SessionKind: "reflective" "line" "peer_led" "coreflection" "group" "external");
        check!(SessionOutcome: "yes" "cancelled_by_me" "cancelled_by_them" "not_offered");
        check!(SharingStatus: "private" "candidate" "included");
    }
}
