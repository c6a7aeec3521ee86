//! The guide as it is printed: pages of the front end that hold the guide and nothing else.

use tauri::{Runtime, WebviewUrl, WebviewWindow};

use crate::error::Error;
use crate::windows::printing::{self, Printed};

/// Prints the guide in a language: one page of it, or all of them.
///
/// # Errors
///
/// [`Error::Internal`] if a name is none of the guide, and as [`printing::print`].
pub(crate) async fn print<R: Runtime>(
    over: &WebviewWindow<R>,
    language: &str,
    page: Option<&str>,
) -> Result<Printed, Error> {
    let path = path(language, page).ok_or(Error::Internal)?;
    printing::print(over, WebviewUrl::App(path.into())).await
}

/// The path among the files of the front end. Names have letters and hyphens alone, so that nothing
/// else can be asked for.
fn path(language: &str, page: Option<&str>) -> Option<String> {
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|each| each.is_ascii_alphabetic() || each == '-');
    if !is_name(language) || !page.is_none_or(is_name) {
        return None;
    }
    Some(
        page.map_or_else(|| format!("guide/{language}.html"), |page| format!("guide/{language}/{page}.html")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_and_the_whole_guide_have_paths() {
        assert_eq!(path("pl", Some("check-in")).as_deref(), Some("guide/pl/check-in.html"));
        assert_eq!(path("en", None).as_deref(), Some("guide/en.html"));
    }

    #[test]
    fn nothing_but_the_guide_has_a_path() {
        for (language, page) in
            [("", None), ("en", Some("")), ("..", Some("desk")), ("en", Some("../../desk")), ("en?x", None)]
        {
            assert_eq!(path(language, page), None, "{language} {page:?}");
        }
    }
}
