//! The current document: the one summary or page to hand over that is previewed, or the document
//! that was opened. In memory only.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use notebook::{PreparedSummary, SaveTarget, SealedSummary};
use practice::Recipient;
use serde::Serialize;
use summary::{Document, Period};

use crate::error::Error;

/// The address of a document, as a frame wants it.
#[derive(Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub(crate) struct DocumentView {
    /// The URL for the frame.
    address: String,
    /// The SHA-256 of the document, in hexadecimal.
    document: String,
    /// Number of pages of paper that it fills, about.
    pages: u32,
}

/// The source of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Composed from this notebook, for someone, about a period.
    Prepared(Option<Recipient>, Period),
    /// A page to hand over, composed here. It holds no note, and nothing about it is logged.
    Leaf,
    /// Opened from a file. Nothing about it is logged.
    Opened,
}

/// A document, with the number that its address ends with.
#[derive(Clone)]
pub(crate) struct LoadedDocument {
    pub(crate) document: Arc<Document>,
    /// The document's SHA-256, in hexadecimal: computed once.
    pub(crate) sha256: String,
    pub(crate) origin: Origin,
    number: u64,
}

/// Everything about the current document. All of it is forgotten together.
#[derive(Default)]
struct Current {
    document: Option<LoadedDocument>,
    /// A sealed file that was picked and not opened yet.
    picked_file: Option<Arc<Vec<u8>>>,
    /// The key file that shall open it.
    picked_key: Option<Arc<Vec<u8>>>,
    save_target: Option<SaveTarget>,
    /// The file to save a new key to.
    key_target: Option<PathBuf>,
    sealed: Option<Arc<SealedSummary>>,
}

/// The current document, and the number of documents so far.
#[derive(Default)]
struct Inner {
    current: Current,
    count: u64,
}

impl Inner {
    fn set(&mut self, document: Document, origin: Origin) -> DocumentView {
        self.count += 1;
        let sha256 = document.sha256();
        let document = LoadedDocument { document: Arc::new(document), sha256, origin, number: self.count };
        let view = document.view();
        self.current = Current { document: Some(document), ..Current::default() };
        view
    }
}

/// The one document of this process.
#[derive(Clone, Default)]
pub(crate) struct CurrentDocument(Arc<Mutex<Inner>>);

impl CurrentDocument {
    /// Replaces the current document and clears its seal.
    pub(crate) fn set(&self, document: Document, origin: Origin) -> DocumentView {
        self.inner().set(document, origin)
    }

    /// Replaces the current document by one that was opened from `file`, if that is still the file
    /// that was picked.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] if the document was closed meanwhile, or another file was picked.
    pub(crate) fn set_opened(&self, file: &Arc<Vec<u8>>, document: Document) -> Result<DocumentView, Error> {
        let mut inner = self.inner();
        let is_picked = inner.current.picked_file.as_ref().is_some_and(|picked| Arc::ptr_eq(picked, file));
        if is_picked { Ok(inner.set(document, Origin::Opened)) } else { Err(Error::NoDocument) }
    }

    /// The current document.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] if there is none.
    pub(crate) fn get(&self) -> Result<LoadedDocument, Error> {
        self.inner().current.document.clone().ok_or(Error::NoDocument)
    }

    /// The current document, if it is the one that the window shows and was composed here.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] if it is not; [`summary::Error::PlacesNotLookedAt`] for a sketch.
    pub(crate) fn shown_and_prepared(&self, sha256: &str) -> Result<LoadedDocument, Error> {
        let document = self.shown(sha256)?;
        if document.origin == Origin::Opened { Err(Error::NoDocument) } else { Ok(document) }
    }

    /// The current document, if it is the one that the window shows and may leave.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] if it is not; [`summary::Error::PlacesNotLookedAt`] for a sketch.
    pub(crate) fn shown(&self, sha256: &str) -> Result<LoadedDocument, Error> {
        let document = self.get()?;
        if document.sha256 != sha256 {
            return Err(Error::NoDocument);
        }
        if document.document.is_sketch() {
            return Err(summary::Error::PlacesNotLookedAt.into());
        }
        Ok(document)
    }

    /// The document of this number, as a frame asks for it.
    pub(crate) fn numbered(&self, number: &str) -> Option<Arc<Document>> {
        let document = self.inner().current.document.clone()?;
        (document.number.to_string() == number).then_some(document.document)
    }

    /// Remembers a sealed file that was picked, and forgets everything else.
    pub(crate) fn set_picked_file(&self, file: Vec<u8>) {
        self.inner().current = Current { picked_file: Some(Arc::new(file)), ..Current::default() };
    }

    /// The sealed file that was picked.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] if there is none.
    pub(crate) fn picked_file(&self) -> Result<Arc<Vec<u8>>, Error> {
        self.inner().current.picked_file.clone().ok_or(Error::NoDocument)
    }

    /// Remembers the key file that shall open the sealed file that was picked.
    pub(crate) fn set_picked_key(&self, file: Vec<u8>) {
        self.inner().current.picked_key = Some(Arc::new(file));
    }

    /// The key file that was picked.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] if there is none.
    pub(crate) fn picked_key(&self) -> Result<Arc<Vec<u8>>, Error> {
        self.inner().current.picked_key.clone().ok_or(Error::NoDocument)
    }

    pub(crate) fn set_save_target(&self, target: SaveTarget) {
        self.inner().current.save_target = Some(target);
    }

    /// The file to save to. It counts once: after a failure it is picked anew.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] if none was picked.
    pub(crate) fn take_save_target(&self) -> Result<SaveTarget, Error> {
        self.inner().current.save_target.take().ok_or(Error::NoDocument)
    }

    pub(crate) fn set_key_target(&self, target: PathBuf) {
        self.inner().current.key_target = Some(target);
    }

    /// The file to save a new key to. It counts once.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] if none was picked.
    pub(crate) fn take_key_target(&self) -> Result<PathBuf, Error> {
        self.inner().current.key_target.take().ok_or(Error::NoDocument)
    }

    /// Remembers `document` as it was sealed, unless another one has taken its place meanwhile.
    pub(crate) fn set_sealed(&self, document: &LoadedDocument, sealed: SealedSummary) {
        let mut inner = self.inner();
        if inner.current.document.as_ref().is_some_and(|current| current.number == document.number) {
            inner.current.sealed = Some(Arc::new(sealed));
        }
    }

    /// The current document as it was sealed last.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] if it was not sealed.
    pub(crate) fn sealed(&self) -> Result<Arc<SealedSummary>, Error> {
        self.inner().current.sealed.clone().ok_or(Error::NoDocument)
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.inner().current = Current::default();
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LoadedDocument {
    /// The summary as the sharing log names it; `None` for a page to hand over, and for a document
    /// that was opened from a file.
    pub(crate) fn prepared(&self) -> Option<PreparedSummary> {
        let Origin::Prepared(recipient, period) = self.origin else { return None };
        let entries = self.document.entries().to_vec();
        Some(PreparedSummary { recipient, period, sha256: self.sha256.clone(), entries })
    }

    /// The document's address and hash, for the front end.
    pub(crate) fn view(&self) -> DocumentView {
        let pages = self.document.pages();
        DocumentView { address: self.address(), document: self.sha256.clone(), pages }
    }

    /// The URL by which the web engine finds the document.
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
