//! The scheme `summary://`, under which a window gets the page that it frames, and under which nothing else is found.
//!
//! `srcdoc` would inherit the window's own content policy, and the engine refuses `blob:` there; so the page comes with
//! a policy of its own, which allows its one stylesheet and nothing more, and in a sandbox in which nothing runs. To Tauri this scheme
//! is a local origin: it is the sandbox that keeps a page in a frame from asking for anything.

use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext};

use crate::summaries::current_document::CurrentDocument;

pub(crate) const SCHEME: &str = "summary";

/// Answers a frame.
pub(crate) fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
) -> Response<Vec<u8>> {
    let pages = context.app_handle().state::<CurrentDocument>();
    let asked = request.uri().path().strip_prefix('/').unwrap_or_default();
    let page = pages.numbered(asked);
    let status = if page.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let mut response = Response::new(page.map(|page| page.html().as_bytes().to_vec()).unwrap_or_default());
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
