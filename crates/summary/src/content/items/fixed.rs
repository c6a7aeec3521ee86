//! Items that do not come from notes: the early sign, lines for the job description, lines that are
//! written for the page, and choices about the page itself.

use journal::{Journal, Store};
use practice::JobLinePart;

use crate::content::items::scope::Scope;
use crate::content::section::SummarySection;
use crate::content::section_item::SectionItem;
use crate::error::Result;

/// Switch for the numbers of ratings.
pub(crate) const NUMBERS: &str = "page/numbers";

pub(super) fn items<S: Store>(journal: &mut Journal<S>, scope: Scope<'_>) -> Result<Vec<SectionItem>> {
    let texts = scope.texts;
    let told = |section, id: &str, key: &str| -> Result<SectionItem> {
        Ok(SectionItem::told(section, id.to_owned(), texts.get(key)?, None))
    };
    let to_write = |section, id: &str, key: &str| -> Result<SectionItem> {
        Ok(SectionItem::to_write(section, id, texts.get(key)?))
    };
    let mut items = vec![told(SummarySection::HowIAm, NUMBERS, "ratings-in-numbers")?];
    if let Some(sentence) = journal.early_sign()? {
        let mut sign = SectionItem::own(SummarySection::HowIAm, "sign/own".to_owned(), sentence, None);
        sign.label = texts.get("early-sign")?;
        items.push(sign);
    }
    items.push(to_write(SummarySection::Limits, "page/limits-question", "limits-question")?);
    items.push(to_write(SummarySection::Learning, "page/learning", "learning-wish")?);
    if scope.is_for_manager() {
        for line in journal.job_lines()? {
            let about = texts.get(match line.content.part {
                JobLinePart::Written => "job-line-written",
                JobLinePart::Unwritten => "job-line-unwritten",
                JobLinePart::NotMine => "job-line-not-mine",
            })?;
            let id = format!("job-line/{}", line.id.number());
            items.push(SectionItem::own(SummarySection::Questions, id, line.content.words, Some(about)));
        }
    }
    items.push(told(SummarySection::ForReader, "page/for-reader", "for-reader-choice")?);
    items.push(told(SummarySection::LastPage, "page/last", "last-page-choice")?);
    Ok(items)
}
