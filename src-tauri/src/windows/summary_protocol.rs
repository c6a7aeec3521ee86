//! The scheme `summary://`, which serves the current document to a frame, and nothing else.
//!
//! `srcdoc` would inherit the window's own content policy, and the engine refuses `blob:` there. So
//! the document comes with a policy of its own, which allows its one stylesheet and nothing more,
//! and in a sandbox in which nothing runs. To Tauri this scheme is a local origin: it is the
//! sandbox that keeps a framed document from calling any command.

use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext};

use crate::current_document::CurrentDocument;

pub(crate) const SCHEME: &str = "summary";

/// Answers the request of a frame.
pub(crate) fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
) -> Response<Vec<u8>> {
    let current = context.app_handle().state::<CurrentDocument>();
    let number = request.uri().path().strip_prefix('/').unwrap_or_default();
    let document = current.numbered(number);
    let status = if document.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let mut response =
        Response::new(document.map(|document| document.html().as_bytes().to_vec()).unwrap_or_default());
    *response.status_mut() = status;
    let policy = format!("default-src 'none'; style-src {}; sandbox", summary::style_source());
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
    ];
    for (name, value) in headers {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
