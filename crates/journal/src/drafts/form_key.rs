//! Keys of the small forms that are saved while somebody types: which form, and which record it is
//! about.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use practice::{ContactKind, Leaf};
use serde::{Deserialize, Serialize};

use crate::ids::{AgendaItemId, AgreementId, ContactId, JobLineId, LimitId, SessionId, WorkPeriodId};
use crate::settings::custom_words::WordList;

/// Key of an autosaved form. It is stored, and crosses to the UI, as text such as `limit/5` or
/// `talk/new`.
///
/// Any text is a key: one that this version does not know is [`Self::Unknown`] and stays as it is.
/// Keys are ordered by their text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "bindings",
    derive(ts_rs::TS),
    ts(
        export,
        type = "`limit/${number | \"new\"}` | `phase/${number | \"new\"}` | `talk/${number | \"new\"}` \
                | `contact/${number}` | `contact/new/${string}` | `contact/line/${string}/${string}` \
                | `job-line/${number | \"new\"}` | `session/${number | \"new\"}` | `session-record/${number}` \
                | `agreement/${number | \"new\"}` | \"own-sign\" | `own-word/${\"watch\" | \"leave\"}` \
                | `leaf/${\"ask-me\" | \"team\"}`"
    )
)]
#[serde(from = "String", into = "String")]
pub enum FormKey {
    /// A new limit: `limit/new`.
    NewLimit,
    /// A limit that is changed: `limit/5`.
    Limit(LimitId),
    /// A new work period: `phase/new`.
    NewWorkPeriod,
    /// A work period that is changed: `phase/5`.
    WorkPeriod(WorkPeriodId),
    /// A new agenda item: `talk/new`.
    NewAgendaItem,
    /// An agenda item that is changed: `talk/5`.
    AgendaItem(AgendaItemId),
    /// A new contact: `contact/new/on_call`.
    NewContact(ContactKind),
    /// A new national line of a country: `contact/new/national/cz`.
    NewNationalLine(String),
    /// A contact that is changed: `contact/5`.
    Contact(ContactId),
    /// A contact in the place of a shipped line, by country and number: `contact/line/cz/116 123`.
    NationalLine {
        /// Code of the country.
        country: String,
        /// Number of the shipped line.
        number: String,
    },
    /// A new line for a job description: `job-line/new`.
    NewJobLine,
    /// A line for a job description that is changed: `job-line/5`.
    JobLine(JobLineId),
    /// A new session: `session/new`.
    NewSession,
    /// A session whose plan is changed: `session/5`.
    Session(SessionId),
    /// The record of a session: `session-record/5`.
    SessionRecord(SessionId),
    /// A new agreement: `agreement/new`.
    NewAgreement,
    /// An agreement that is changed: `agreement/5`.
    Agreement(AgreementId),
    /// The early sign: `own-sign`.
    EarlySign,
    /// A word for one of the lists of custom words: `own-word/watch`.
    CustomWord(WordList),
    /// The own words of a page to hand over: `leaf/ask-me`. They are kept here and nowhere else.
    Leaf(Leaf),
    /// A form of another version.
    Unknown(String),
}

impl FormKey {
    fn parse(text: &str) -> Option<Self> {
        if let Some(rest) = text.strip_prefix("contact/new/national/") {
            return Some(Self::NewNationalLine(rest.to_owned()));
        }
        if let Some(rest) = text.strip_prefix("contact/line/") {
            let (country, number) = rest.split_once('/')?;
            return Some(Self::NationalLine { country: country.to_owned(), number: number.to_owned() });
        }
        if let Some(rest) = text.strip_prefix("contact/new/") {
            return ContactKind::from_code(rest).map(Self::NewContact);
        }
        let id = |text: &str| i64::from_str(text).ok();
        match text.split_once('/') {
            None if text == "own-sign" => Some(Self::EarlySign),
            Some(("limit", "new")) => Some(Self::NewLimit),
            Some(("limit", rest)) => Some(Self::Limit(LimitId(id(rest)?))),
            Some(("phase", "new")) => Some(Self::NewWorkPeriod),
            Some(("phase", rest)) => Some(Self::WorkPeriod(WorkPeriodId(id(rest)?))),
            Some(("talk", "new")) => Some(Self::NewAgendaItem),
            Some(("talk", rest)) => Some(Self::AgendaItem(AgendaItemId(id(rest)?))),
            Some(("contact", rest)) => Some(Self::Contact(ContactId(id(rest)?))),
            Some(("job-line", "new")) => Some(Self::NewJobLine),
            Some(("job-line", rest)) => Some(Self::JobLine(JobLineId(id(rest)?))),
            Some(("session", "new")) => Some(Self::NewSession),
            Some(("session", rest)) => Some(Self::Session(SessionId(id(rest)?))),
            Some(("session-record", rest)) => Some(Self::SessionRecord(SessionId(id(rest)?))),
            Some(("agreement", "new")) => Some(Self::NewAgreement),
            Some(("agreement", rest)) => Some(Self::Agreement(AgreementId(id(rest)?))),
            Some(("own-word", rest)) => WordList::from_code(rest).map(Self::CustomWord),
            Some(("leaf", rest)) => Leaf::from_code(rest).map(Self::Leaf),
            _ => None,
        }
    }
}

impl fmt::Display for FormKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NewLimit => f.write_str("limit/new"),
            Self::Limit(id) => write!(f, "limit/{}", id.0),
            Self::NewWorkPeriod => f.write_str("phase/new"),
            Self::WorkPeriod(id) => write!(f, "phase/{}", id.0),
            Self::NewAgendaItem => f.write_str("talk/new"),
            Self::AgendaItem(id) => write!(f, "talk/{}", id.0),
            Self::NewContact(kind) => write!(f, "contact/new/{}", kind.code()),
            Self::NewNationalLine(country) => write!(f, "contact/new/national/{country}"),
            Self::Contact(id) => write!(f, "contact/{}", id.0),
            Self::NationalLine { country, number } => write!(f, "contact/line/{country}/{number}"),
            Self::NewJobLine => f.write_str("job-line/new"),
            Self::JobLine(id) => write!(f, "job-line/{}", id.0),
            Self::NewSession => f.write_str("session/new"),
            Self::Session(id) => write!(f, "session/{}", id.0),
            Self::SessionRecord(id) => write!(f, "session-record/{}", id.0),
            Self::NewAgreement => f.write_str("agreement/new"),
            Self::Agreement(id) => write!(f, "agreement/{}", id.0),
            Self::EarlySign => f.write_str("own-sign"),
            Self::CustomWord(list) => write!(f, "own-word/{}", list.code()),
            Self::Leaf(leaf) => write!(f, "leaf/{}", leaf.code()),
            Self::Unknown(text) => f.write_str(text),
        }
    }
}

impl From<&str> for FormKey {
    fn from(text: &str) -> Self {
        // A text that another version wrote in another way, such as `limit/05`, must stay what it
        // is.
        Self::parse(text)
            .filter(|key| key.to_string() == text)
            .unwrap_or_else(|| Self::Unknown(text.to_owned()))
    }
}

impl From<String> for FormKey {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<FormKey> for String {
    fn from(key: FormKey) -> Self {
        key.to_string()
    }
}

impl PartialOrd for FormKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for FormKey {
    fn cmp(&self, other: &Self) -> Ordering {
        self.to_string().cmp(&other.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_the_ui_has_a_key_with_the_same_text() {
        for (text, key) in [
            ("limit/new", FormKey::NewLimit),
            ("limit/5", FormKey::Limit(LimitId(5))),
            ("phase/new", FormKey::NewWorkPeriod),
            ("phase/12", FormKey::WorkPeriod(WorkPeriodId(12))),
            ("talk/new", FormKey::NewAgendaItem),
            ("talk/1", FormKey::AgendaItem(AgendaItemId(1))),
            ("contact/new/my_people", FormKey::NewContact(ContactKind::MyPeople)),
            ("contact/new/national/cz", FormKey::NewNationalLine("cz".to_owned())),
            ("contact/7", FormKey::Contact(ContactId(7))),
            (
                "contact/line/pl/800 70 22 22",
                FormKey::NationalLine { country: "pl".to_owned(), number: "800 70 22 22".to_owned() },
            ),
            ("job-line/new", FormKey::NewJobLine),
            ("job-line/4", FormKey::JobLine(JobLineId(4))),
            ("session/new", FormKey::NewSession),
            ("session/2", FormKey::Session(SessionId(2))),
            ("session-record/2", FormKey::SessionRecord(SessionId(2))),
            ("agreement/new", FormKey::NewAgreement),
            ("agreement/9", FormKey::Agreement(AgreementId(9))),
            ("own-sign", FormKey::EarlySign),
            ("own-word/watch", FormKey::CustomWord(WordList::Watch)),
            ("own-word/leave", FormKey::CustomWord(WordList::Leave)),
            ("leaf/ask-me", FormKey::Leaf(Leaf::AskMe)),
            ("leaf/team", FormKey::Leaf(Leaf::Team)),
        ] {
            assert_eq!((FormKey::from(text), key.to_string()), (key, text.to_owned()));
        }
    }

    #[test]
    fn unknown_keys_keep_their_text() {
        for text in
            ["", "limit", "limit/", "limit/05", "limit/+5", "limit/5/6", "contact/new/nobody", "own-sign/1"]
        {
            assert_eq!(FormKey::from(text), FormKey::Unknown(text.to_owned()));
            assert_eq!(serde_json::to_value(FormKey::from(text)).unwrap(), text);
        }
    }
}
