//! View model of the template `summary.html`.

use askama::Template;
use chrono::NaiveDate;
use practice::{Recipient, Workload};

use crate::content::selection::{Period, Selection};
use crate::error::Result;
use crate::render::page_section::PageSection;
use crate::summary_texts::SummaryTexts;

/// A summary as its template shows it.
#[derive(Template)]
#[template(path = "summary.html")]
pub(crate) struct SummaryTemplate {
    pub(crate) texts: SummaryTexts,
    pub(crate) style: &'static str,
    pub(crate) cover: Cover,
    pub(crate) sections: Vec<PageSection>,
    /// True if the half page for someone who never did peer work goes with it.
    pub(crate) for_reader: bool,
    /// True if a blank page follows, to be filled in together.
    pub(crate) last_page: bool,
}

/// Title, period and circumstances.
pub(crate) struct Cover {
    title: String,
    period: String,
    prepared_on: String,
    last_session: Option<String>,
    worked: Option<String>,
}

impl Cover {
    pub(crate) fn of(
        selection: &Selection,
        prepared_on: NaiveDate,
        last_session: Option<String>,
        texts: SummaryTexts,
    ) -> Result<Self> {
        let title = match selection.recipient {
            None | Some(Recipient::SupervisorOutside | Recipient::SupervisorAtWork) => "title-supervision",
            Some(Recipient::Peer) => "title-peer",
            Some(Recipient::Manager) => "title-manager",
        };
        let worked = selection.worked.map(|worked| match worked {
            Workload::Usual => "worked-usual",
            Workload::Less => "worked-less",
            Workload::Hardly => "worked-hardly",
        });
        Ok(Self {
            title: texts.get(title)?,
            period: period_text(selection.period, texts)?,
            prepared_on: texts.day(prepared_on)?,
            last_session,
            worked: worked.map(|key| texts.get(key)).transpose()?,
        })
    }
}

fn period_text(period: Period, texts: SummaryTexts) -> Result<String> {
    let (first, last) = (texts.day(period.first)?, texts.day(period.last)?);
    if first == last {
        return Ok(first);
    }
    texts.format("period-read", &[("first", first.into()), ("last", last.into())])
}
