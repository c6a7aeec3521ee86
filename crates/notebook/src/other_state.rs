//! Another state of the notebook, open beside it for reading: a backup, a conflicted copy, or the
//! notebook as it was before a restore.

pub(crate) mod source;
pub(crate) mod views;

use journal::{Comparison, EntryId, Filter, Journal, MergeCounts, TakenBack, VersionId};
use vault::{StateFile, VaultKey};

use crate::entries::view::EntryView;
use crate::error::{Error, Result};
use crate::notebook::Notebook;
use crate::other_state::views::{
    OtherEntryView, OtherMonthView, OtherSearchView, OtherStateView, OtherVersionView,
};

/// Another state of the notebook. It is only read, and nothing of it is written anywhere until a note
/// of it is taken back.
pub struct OtherState {
    journal: Journal,
    /// False for another notebook, of which nothing is taken back.
    is_same_notebook: bool,
    /// The comparison with the notebook, and the number of changes that this had seen then.
    compared: Option<(u64, Comparison)>,
}

impl OtherState {
    /// Opens a state with the key of the notebook, or with a secret of its own.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if it cannot be opened or read, or is of a newer version.
    pub fn open(state: &StateFile, key: &VaultKey, is_same_notebook: bool) -> Result<Self> {
        let vault = state.open(key).map_err(journal::Error::from)?;
        Ok(Self { journal: Journal::open(vault)?, is_same_notebook, compared: None })
    }

    /// Opens a state that is unlocked already.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if it cannot be read, or is of a newer version.
    pub fn unlocked(vault: vault::Vault, is_same_notebook: bool) -> Result<Self> {
        Ok(Self { journal: Journal::open(vault)?, is_same_notebook, compared: None })
    }

    /// The state as a whole.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if one of the two cannot be read.
    pub fn view(&mut self, notebook: &mut Notebook<'_>) -> Result<OtherStateView> {
        let extent = self.journal.extent()?;
        let missing = if self.is_same_notebook { Some(self.preview_merge(notebook)?) } else { None };
        Ok(OtherStateView { entries: extent.entries, latest_day: extent.latest_day, missing })
    }

    /// A month of its notes, and what each is for the notebook.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if one of the two cannot be read.
    pub fn month(&mut self, notebook: &mut Notebook<'_>, month: Option<&str>) -> Result<OtherMonthView> {
        let page = self.journal.entries_of_month(month, &Filter::default())?;
        let compared = self.compared(notebook)?;
        Ok(OtherMonthView {
            states: page.entries.iter().map(|card| compared.map(|it| it.state(card.id))).collect(),
            page,
        })
    }

    /// Notes in which every one of `words` occurs, and what each is for the notebook.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if one of the two cannot be read.
    pub fn search(&mut self, notebook: &mut Notebook<'_>, words: &str) -> Result<OtherSearchView> {
        let page = self.journal.search(words)?;
        let compared = self.compared(notebook)?;
        Ok(OtherSearchView {
            states: page.found.iter().map(|hit| compared.map(|it| it.state(hit.card.id))).collect(),
            page,
        })
    }

    /// A note with its earlier versions, as the state has them.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if there is no such note or one of the two cannot be read.
    pub fn entry(&mut self, notebook: &mut Notebook<'_>, id: EntryId) -> Result<OtherEntryView> {
        let view = self.beside(notebook).entry(id)?;
        let versions = self.journal.earlier_versions(id)?;
        let compared = self.compared(notebook)?;
        let is_missing = |version| compared.is_some_and(|it| it.is_missing(version));
        let versions = versions.into_iter();
        Ok(OtherEntryView {
            view,
            state: compared.map(|it| it.state(id)),
            versions: versions
                .map(|card| OtherVersionView { is_missing: is_missing(card.id), card })
                .collect(),
        })
    }

    /// An earlier version of a note of the state.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`] if there is no such version or it cannot be read.
    pub fn earlier_version(&mut self, notebook: &Notebook<'_>, id: VersionId) -> Result<EntryView> {
        self.beside(notebook).earlier_version(id)
    }

    /// Takes a note back into the notebook.
    ///
    /// # Errors
    ///
    /// [`Error::OtherNotebook`]; [`Error::Journal`] if one of the two cannot be used. Nothing is
    /// changed then.
    pub fn take_back(&mut self, notebook: &mut Notebook<'_>, id: EntryId) -> Result<TakenBack> {
        let (today, compared) = (notebook.today, self.required(notebook)?);
        Ok(notebook.journal.take_back(&mut self.journal, &compared, id, today)?)
    }

    /// Takes the words of one earlier version of a note back into the notebook.
    ///
    /// # Errors
    ///
    /// Those of [`OtherState::take_back`].
    pub fn take_back_version(&mut self, notebook: &mut Notebook<'_>, id: VersionId) -> Result<TakenBack> {
        let (today, compared) = (notebook.today, self.required(notebook)?);
        Ok(notebook.journal.take_back_version(&mut self.journal, &compared, id, today)?)
    }

    /// Numbers of what [`OtherState::merge`] would bring.
    ///
    /// # Errors
    ///
    /// Those of [`OtherState::take_back`].
    pub fn preview_merge(&mut self, notebook: &mut Notebook<'_>) -> Result<MergeCounts> {
        let compared = self.required(notebook)?;
        Ok(notebook.journal.preview_merge(&mut self.journal, &compared)?)
    }

    /// Brings everything that the notebook has not.
    ///
    /// # Errors
    ///
    /// Those of [`OtherState::take_back`].
    pub fn merge(&mut self, notebook: &mut Notebook<'_>) -> Result<MergeCounts> {
        let (today, compared) = (notebook.today, self.required(notebook)?);
        Ok(notebook.journal.merge(&mut self.journal, &compared, today)?)
    }

    /// The state with the language and the date of the notebook.
    fn beside<'a>(&'a mut self, notebook: &Notebook<'a>) -> Notebook<'a> {
        Notebook { journal: &mut self.journal, language: notebook.language, today: notebook.today }
    }

    /// The comparison with the notebook as it is now; `None` for another notebook.
    fn compared(&mut self, notebook: &mut Notebook<'_>) -> Result<Option<&Comparison>> {
        if !self.is_same_notebook {
            return Ok(None);
        }
        let changes = notebook.journal.vault().changes_begun();
        if self.compared.as_ref().is_none_or(|(seen, _)| *seen != changes) {
            self.compared = Some((changes, notebook.journal.compare(&mut self.journal)?));
        }
        Ok(self.compared.as_ref().map(|(_, compared)| compared))
    }

    fn required(&mut self, notebook: &mut Notebook<'_>) -> Result<Comparison> {
        self.compared(notebook)?.cloned().ok_or(Error::OtherNotebook)
    }
}
