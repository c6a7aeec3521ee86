//! Printing, in a window of its own that has no capability at all: a page in a frame refuses to be printed alone.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use gtk::Window;
use gtk::glib::{ObjectExt, SendWeakRef};
use gtk::prelude::{Cast, WidgetExt};
use tauri::webview::{NewWindowResponse, PageLoadEvent, PlatformWebview};
use tauri::{Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use tokio::sync::mpsc;
use webkit2gtk::{PrintOperation, PrintOperationExt, PrintOperationResponse, WebViewExt};

use crate::error::Error;
use crate::locking::print_dialog;
use crate::startup::automation;
use crate::startup::start_options::Start;
use crate::summaries::current_document::LoadedDocument;
use crate::windows::webkit;

/// The window that is printed. Nobody sees it.
const PAPER: &str = "paper";

/// How long the engine may take to lay a page out.
const PATIENCE: Duration = Duration::from_secs(20);

/// How the print dialog ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Printed {
    /// It was handed to a printer, or to a file.
    Yes,
    /// The dialog was closed.
    No,
}

/// Asks the person for a printer, and prints.
///
/// # Errors
///
/// [`Error::Internal`] when the page cannot be laid out; [`Error::NotPrinted`] when the printer or the file failed.
pub(crate) async fn print<R: Runtime>(
    over: &WebviewWindow<R>,
    page: &LoadedDocument,
) -> Result<Printed, Error> {
    if over.app_handle().get_webview_window(PAPER).is_some() {
        // Its dialog is open already.
        return Ok(Printed::No);
    }
    let (laid_out, mut is_laid_out) = mpsc::channel(1);
    let paper = lay_out(over, page, laid_out)?;
    let printed = match tokio::time::timeout(PATIENCE, is_laid_out.recv()).await {
        Ok(Some(true)) => ask(over, &paper).await,
        Ok(Some(false) | None) | Err(_) => Err(Error::NotPrinted),
    };
    let _ = paper.destroy();
    printed
}

/// Opens the window that is printed, and tells when the page is in it, or that it cannot be.
fn lay_out<R: Runtime>(
    over: &WebviewWindow<R>,
    page: &LoadedDocument,
    laid_out: mpsc::Sender<bool>,
) -> Result<WebviewWindow<R>, Error> {
    // An incognito window knows our scheme only in a folder that no other window has had (see `windows.rs`).
    static SHEETS: AtomicU32 = AtomicU32::new(0);
    let folder = format!("{PAPER}-{}", SHEETS.fetch_add(1, Ordering::Relaxed));
    let failed = laid_out.clone();
    let address = page.address().parse().map_err(|_| Error::Internal)?;
    let app = over.app_handle();
    let mut builder = WebviewWindowBuilder::new(app, PAPER, WebviewUrl::CustomProtocol(address))
        .title(automation::title(&over.title().unwrap_or_default()))
        .visible(false)
        .incognito(automation::INCOGNITO)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_page_load(move |_, payload| {
            if payload.event() == PageLoadEvent::Finished {
                let _ = laid_out.try_send(true);
            }
        });
    if automation::INCOGNITO {
        builder = builder.data_directory(app.state::<Start>().windows.join(folder));
    }
    let paper = builder.build().map_err(|_| Error::Internal)?;
    let restrain = move |webview: PlatformWebview| {
        let view = webview.inner();
        webkit::restrain(&view);
        // The engine's own page about that would be finished, too. What is told first counts.
        view.connect_load_failed(move |_, _, _, _| {
            let _ = failed.try_send(false);
            false
        });
    };
    paper.with_webview(restrain).map_err(|_| Error::Internal)?;
    Ok(paper)
}

/// Opens the dialog over the window that asked, and waits until everything is handed over.
async fn ask<R: Runtime>(over: &WebviewWindow<R>, paper: &WebviewWindow<R>) -> Result<Printed, Error> {
    let (found, mut is_found) = mpsc::channel(1);
    paper
        .with_webview(move |webview| {
            let _ = found.try_send(SendWeakRef::from(webview.inner().downgrade()));
        })
        .map_err(|_| Error::Internal)?;
    let view = is_found.recv().await.ok_or(Error::Internal)?;
    let (ended, mut has_ended) = mpsc::channel(1);
    over.with_webview(move |webview| {
        let parent = webview.inner().toplevel().and_then(|top| top.downcast::<Window>().ok());
        let Some(view) = view.into_weak_ref().upgrade() else { return };
        run(&PrintOperation::new(&view), parent.as_ref(), &ended);
    })
    .map_err(|_| Error::Internal)?;
    has_ended.recv().await.unwrap_or(Err(Error::Internal))
}

/// Runs the dialog. It has a loop of its own: what is asked of the window meanwhile waits, but for locking.
fn run(operation: &PrintOperation, parent: Option<&Window>, ended: &mpsc::Sender<Result<Printed, Error>>) {
    let failed = ended.clone();
    // Whichever comes first is what counts: there is room for one.
    operation.connect_failed(move |_, _| drop(failed.try_send(Err(Error::NotPrinted))));
    let finished = ended.clone();
    // Held until it is done with, since nobody else holds it while it prints.
    let held = Rc::new(RefCell::new(Some(operation.clone())));
    let holding = Rc::clone(&held);
    operation.connect_finished(move |_| {
        let _ = finished.try_send(Ok(Printed::Yes));
        holding.borrow_mut().take();
    });
    let response = print_dialog::while_open(|| operation.run_dialog(parent));
    if response != PrintOperationResponse::Print {
        let _ = ended.try_send(Ok(Printed::No));
        held.borrow_mut().take();
    }
}
