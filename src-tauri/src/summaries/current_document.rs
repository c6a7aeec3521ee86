//! The page that is on its way out, or was opened: in memory only, and one at a time.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use notebook::{PreparedSummary, SaveTarget, SealedSummary};
use practice::Recipient;
use serde::Serialize;
use summary::{Document, Period};

use crate::error::Error;

/// The address of a page, as a frame wants it.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct DocumentView {
    /// For the frame.
    address: String,
    /// The SHA-256 of the document, in hexadecimal.
    document: String,
}

/// Where a page comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Composed at this desk, for someone, about a period.
    Prepared(Option<Recipient>, Period),
    /// Opened from a file. Nothing about it is kept.
    Opened,
}

/// A page, with the number it is asked for by.
#[derive(Clone)]
pub(crate) struct LoadedDocument {
    pub(crate) document: Arc<Document>,
    /// The document's SHA-256, in hexadecimal: worked out once.
    pub(crate) sha256: String,
    pub(crate) origin: Origin,
    number: u64,
}

/// What is on the table. All of it is forgotten together.
#[derive(Default)]
struct Table {
    page: Option<LoadedDocument>,
    /// A sealed file that was chosen and not opened yet.
    file: Option<Arc<Vec<u8>>>,
    place: Option<SaveTarget>,
    sealing: Option<Arc<SealedSummary>>,
}

/// The table, and how many pages have lain on it.
#[derive(Default)]
struct Inner {
    table: Table,
    count: u64,
}

impl Inner {
    fn put(&mut self, document: Document, origin: Origin) -> DocumentView {
        self.count += 1;
        let sha256 = document.sha256();
        let page = LoadedDocument { document: Arc::new(document), sha256, origin, number: self.count };
        let view = page.view();
        self.table = Table { page: Some(page), ..Table::default() };
        view
    }
}

/// The one page of this process.
#[derive(Clone, Default)]
pub(crate) struct CurrentDocument(Arc<Mutex<Inner>>);

impl CurrentDocument {
    /// Puts a page in the place of any other. What was sealed before was another page.
    pub(crate) fn put(&self, document: Document, origin: Origin) -> DocumentView {
        self.inner().put(document, origin)
    }

    /// Puts a page there that was opened from `file`, if that file is still the one that was chosen.
    ///
    /// # Errors
    ///
    /// [`Error::NoPage`] when it was let go of meanwhile, or another was chosen.
    pub(crate) fn put_opened(&self, file: &Arc<Vec<u8>>, document: Document) -> Result<DocumentView, Error> {
        let mut inner = self.inner();
        let is_chosen = inner.table.file.as_ref().is_some_and(|chosen| Arc::ptr_eq(chosen, file));
        if is_chosen { Ok(inner.put(document, Origin::Opened)) } else { Err(Error::NoPage) }
    }

    /// The page.
    ///
    /// # Errors
    ///
    /// [`Error::NoPage`].
    pub(crate) fn page(&self) -> Result<LoadedDocument, Error> {
        self.inner().table.page.clone().ok_or(Error::NoPage)
    }

    /// The page that the window says it shows, if it was composed here.
    ///
    /// # Errors
    ///
    /// [`Error::NoPage`].
    pub(crate) fn prepared(&self, document: &str) -> Result<LoadedDocument, Error> {
        let page = self.looked_at(document)?;
        if page.origin == Origin::Opened { Err(Error::NoPage) } else { Ok(page) }
    }

    /// The page, if it is the one that the window says it shows.
    ///
    /// # Errors
    ///
    /// [`Error::NoPage`].
    pub(crate) fn looked_at(&self, document: &str) -> Result<LoadedDocument, Error> {
        self.page().and_then(|page| if page.sha256 == document { Ok(page) } else { Err(Error::NoPage) })
    }

    /// The page of this number, as a frame asks for it.
    pub(crate) fn numbered(&self, number: &str) -> Option<Arc<Document>> {
        let page = self.inner().table.page.clone()?;
        (page.number.to_string() == number).then_some(page.document)
    }

    pub(crate) fn put_file(&self, file: Vec<u8>) {
        self.inner().table = Table { file: Some(Arc::new(file)), ..Table::default() };
    }

    /// The sealed file that was chosen.
    ///
    /// # Errors
    ///
    /// [`Error::NoPage`].
    pub(crate) fn file(&self) -> Result<Arc<Vec<u8>>, Error> {
        self.inner().table.file.clone().ok_or(Error::NoPage)
    }

    pub(crate) fn put_place(&self, place: SaveTarget) {
        self.inner().table.place = Some(place);
    }

    /// Where to save. It counts once: what failed is chosen anew.
    ///
    /// # Errors
    ///
    /// [`Error::NoPage`] when no place was chosen.
    pub(crate) fn take_place(&self) -> Result<SaveTarget, Error> {
        self.inner().table.place.take().ok_or(Error::NoPage)
    }

    /// Remembers a sealing of the page `of`, unless another page has taken its place meanwhile.
    pub(crate) fn put_sealing(&self, of: &LoadedDocument, sealing: SealedSummary) {
        let mut inner = self.inner();
        if inner.table.page.as_ref().is_some_and(|page| page.number == of.number) {
            inner.table.sealing = Some(Arc::new(sealing));
        }
    }

    /// What was sealed last of this page.
    ///
    /// # Errors
    ///
    /// [`Error::NoPage`].
    pub(crate) fn sealing(&self) -> Result<Arc<SealedSummary>, Error> {
        self.inner().table.sealing.clone().ok_or(Error::NoPage)
    }

    /// Forgets everything.
    pub(crate) fn let_go(&self) {
        self.inner().table = Table::default();
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LoadedDocument {
    /// The summary as the sharing log names it; `None` for what was opened from a file.
    pub(crate) fn prepared(&self) -> Option<PreparedSummary> {
        let Origin::Prepared(recipient, period) = self.origin else { return None };
        Some(PreparedSummary { recipient, period, sha256: self.sha256.clone() })
    }

    /// What the window's own page is told.
    pub(crate) fn view(&self) -> DocumentView {
        DocumentView { address: self.address(), document: self.sha256.clone() }
    }

    /// Where the engine finds it.
    pub(crate) fn address(&self) -> String {
        // Windows and Android reach schemes of their own through a host name.
        let root = if cfg!(any(windows, target_os = "android")) {
            "http://summary.localhost"
        } else {
            "summary://localhost"
        };
        format!("{root}/{}", self.number)
    }
}
