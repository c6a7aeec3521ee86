//! Numbers that name a row. They are given once and never again, and say nothing about the time of day.

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "number"))]
        #[serde(transparent)]
        pub struct $name(pub(crate) i64);

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
    /// A kept entry.
    EntryId
}
id! {
    /// Something begun and not kept yet.
    DraftId
}
id! {
    /// What an entry said before it was changed.
    VersionId
}
id! {
    /// A page that was brought to someone.
    SharedSummaryId
}
id! {
    /// A questionnaire file that was accepted.
    QuestionnaireId
}
id! {
    /// A period of work.
    WorkPeriodId
}
id! {
    /// One of my limits.
    LimitId
}
id! {
    /// One look at one of them.
    ReviewId
}
id! {
    /// Something to talk about.
    AgendaItemId
}
id! {
    /// A person or a line to turn to.
    ContactId
}
