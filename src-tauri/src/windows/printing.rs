//! Prints the current document, or the guide, in a hidden window without any capability: a document
//! in a frame cannot be printed alone, and the window of the notebook holds more than the guide.

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
use crate::startup::start_options::StartOptions;
use crate::windows::webkit;

/// The label of the hidden window that is printed.
const PRINT_WINDOW: &str = "paper";

/// Longest time for the engine to lay the document out.
const LAYOUT_TIMEOUT: Duration = Duration::from_secs(20);

/// The end of the print dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Printed {
    /// Printed, or saved to a file.
    Yes,
    /// The dialog was closed without printing.
    No,
}

/// Asks for a printer, and prints.
///
/// # Errors
///
/// [`Error::Internal`] if the window cannot be opened; [`Error::NotPrinted`] if the page cannot be
/// laid out, or the printer or the file failed.
pub(crate) async fn print<R: Runtime>(over: &WebviewWindow<R>, page: WebviewUrl) -> Result<Printed, Error> {
    if over.app_handle().get_webview_window(PRINT_WINDOW).is_some() {
        // Its dialog is open already.
        return Ok(Printed::No);
    }
    let (laid_out, mut layout) = mpsc::channel(1);
    let hidden = lay_out(over, page, laid_out)?;
    let printed = match tokio::time::timeout(LAYOUT_TIMEOUT, layout.recv()).await {
        Ok(Some(true)) => show_dialog(over, &hidden).await,
        Ok(Some(false) | None) | Err(_) => Err(Error::NotPrinted),
    };
    let _ = hidden.destroy();
    printed
}

/// Opens the hidden window, and sends true once the page is in it, or false if that failed.
fn lay_out<R: Runtime>(
    over: &WebviewWindow<R>,
    page: WebviewUrl,
    laid_out: mpsc::Sender<bool>,
) -> Result<WebviewWindow<R>, Error> {
    // An incognito window knows our scheme only in a folder that no other window has had: see
    // `windows.rs`.
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = format!("{PRINT_WINDOW}-{}", COUNT.fetch_add(1, Ordering::Relaxed));
    let failed = laid_out.clone();
    let app = over.app_handle();
    let mut builder = WebviewWindowBuilder::new(app, PRINT_WINDOW, page)
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
        builder = builder.data_directory(app.state::<StartOptions>().windows.join(folder));
    }
    let hidden = builder.build().map_err(|_| Error::Internal)?;
    let restrict = move |webview: PlatformWebview| {
        let view = webview.inner();
        webkit::restrict_engine(&view);
        // The engine's own error page would be finished, too. The first message counts.
        view.connect_load_failed(move |_, _, _, _| {
            let _ = failed.try_send(false);
            false
        });
    };
    hidden.with_webview(restrict).map_err(|_| Error::Internal)?;
    Ok(hidden)
}

/// Opens the dialog over the window, and waits until the document is handed to the printer.
async fn show_dialog<R: Runtime>(
    over: &WebviewWindow<R>,
    hidden: &WebviewWindow<R>,
) -> Result<Printed, Error> {
    let (found, mut found_view) = mpsc::channel(1);
    hidden
        .with_webview(move |webview| {
            let _ = found.try_send(SendWeakRef::from(webview.inner().downgrade()));
        })
        .map_err(|_| Error::Internal)?;
    let view = found_view.recv().await.ok_or(Error::Internal)?;
    let (ended, mut has_ended) = mpsc::channel(1);
    over.with_webview(move |webview| {
        let parent = webview.inner().toplevel().and_then(|top| top.downcast::<Window>().ok());
        let Some(view) = view.into_weak_ref().upgrade() else { return };
        run(&PrintOperation::new(&view), parent.as_ref(), &ended);
    })
    .map_err(|_| Error::Internal)?;
    has_ended.recv().await.unwrap_or(Err(Error::Internal))
}

/// Runs the dialog. It has an event loop of its own: commands wait meanwhile, except locking.
fn run(operation: &PrintOperation, parent: Option<&Window>, ended: &mpsc::Sender<Result<Printed, Error>>) {
    let failed = ended.clone();
    // The first result counts: there is room for one.
    operation.connect_failed(move |_, _| drop(failed.try_send(Err(Error::NotPrinted))));
    let finished = ended.clone();
    // Held until it is finished, since nothing else holds it while it prints.
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
