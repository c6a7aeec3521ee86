//! Row ids. They are never reused and carry no timestamp.

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "number"))]
        #[serde(transparent)]
        pub struct $name(pub(crate) i64);

        impl $name {
            /// The number, which names nothing outside this notebook.
            pub fn number(self) -> i64 {
                self.0
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    };
}

id! {
    /// Id of an entry.
    EntryId
}
id! {
    /// Id of a draft.
    DraftId
}
id! {
    /// Id of an earlier version of an entry.
    VersionId
}
id! {
    /// Id of a key that summaries are sealed to.
    RecipientKeyId
}
id! {
    /// Id of a shared summary.
    SharedSummaryId
}
id! {
    /// Id of an accepted questionnaire.
    QuestionnaireId
}
id! {
    /// Id of a work period.
    WorkPeriodId
}
id! {
    /// Id of a limit.
    LimitId
}
id! {
    /// Id of a review of a limit.
    ReviewId
}
id! {
    /// Id of an agenda item.
    AgendaItemId
}
id! {
    /// Id of a contact.
    ContactId
}
id! {
    /// Id of a line for a job description.
    JobLineId
}
id! {
    /// Id of a session of supervision.
    SessionId
}
id! {
    /// Id of an agreement.
    AgreementId
}
