//! Composing a summary in its reader's language; the choices for it are in the person's own.

use chrono::NaiveDate;
use journal::EntryId;
use practice::Recipient;
use summary::{AvailableContent, Document, LeafContent, PageLanguages, Part, Period, Selection};

use crate::error::Result;
use crate::notebook::Notebook;

impl Notebook<'_> {
    /// The same notebook, which speaks the language of the page.
    pub(super) fn in_language_of<'page>(&'page mut self, selection: &'page Selection) -> Notebook<'page> {
        let language = selection.language.as_deref().unwrap_or(self.language);
        Notebook { journal: self.journal, language, today: self.today }
    }

    /// Everything that a period offers for a summary for `recipient`.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) if the period ends before it begins, or if the
    /// journal cannot be read.
    pub fn summary_choices(
        &mut self,
        period: Period,
        recipient: Option<Recipient>,
    ) -> Result<AvailableContent> {
        let mut content = summary::available_content(self.journal, period, recipient, self.language)?;
        content.pictures = self.offered_pictures(period, &content)?;
        Ok(content)
    }

    /// The day of the session that took place last; none if there was none.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub fn summary_since(&mut self) -> Result<Option<NaiveDate>> {
        Ok(self.journal.last_held_session(self.today)?.map(|session| session.on))
    }

    /// The parts of an entry that can be selected.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) if the entry cannot be read.
    pub fn summary_parts(&mut self, id: EntryId) -> Result<Vec<Part>> {
        Ok(summary::entry_parts(self.journal, id, self.language)?)
    }

    /// Composes the document of a selection, and of nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) if a place in its texts has no decision, the period
    /// ends before it begins, the document is too long, or the journal cannot be read.
    pub fn compose_summary(&mut self, selection: &Selection) -> Result<Document> {
        let languages = PageLanguages::of(self.language, selection.language.as_deref());
        let page = &mut self.in_language_of(selection);
        let pictures = page.selected_pictures(selection, languages)?;
        Ok(summary::compose(page.journal, selection, page.today, languages, &pictures)?)
    }

    /// Composes a page to hand over, with its own words and nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) if a place in its words has no decision, or the
    /// document is too long; [`Error::Journal`](crate::Error::Journal) if the words to watch cannot be
    /// read.
    pub fn compose_leaf(&mut self, content: &LeafContent) -> Result<Document> {
        let languages = PageLanguages::of(self.language, content.language.as_deref());
        Ok(summary::compose_leaf(content, self.journal.custom_words()?, languages)?)
    }

    /// Composes the sketch that is shown beside the choices, whose places are not looked at yet. It
    /// never leaves.
    ///
    /// # Errors
    ///
    /// [`Error::Summary`](crate::Error::Summary) if the period ends before it begins, the document
    /// is too long, or the journal cannot be read.
    pub fn sketch_summary(&mut self, selection: &Selection) -> Result<Document> {
        let languages = PageLanguages::of(self.language, selection.language.as_deref());
        let page = &mut self.in_language_of(selection);
        let pictures = page.selected_pictures(selection, languages)?;
        Ok(summary::sketch(page.journal, selection, page.today, page.language, &pictures)?)
    }

    /// About how many pages of paper a selection fills. Its places need not be looked at for that.
    ///
    /// # Errors
    ///
    /// Those of [`Self::sketch_summary`].
    pub fn summary_pages(&mut self, selection: &Selection) -> Result<u32> {
        Ok(self.sketch_summary(selection)?.pages())
    }
}
