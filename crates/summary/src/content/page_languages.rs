//! The language of a page, and the one of the window in which it is prepared.

/// Languages of a page, as tags: `en`.
#[derive(Debug, Clone, Copy)]
pub struct PageLanguages<'l> {
    /// Language of its reader, which the page's own words are in.
    pub page: &'l str,
    /// Language of the window, which the person most likely writes in: a text that does not tell its
    /// language is searched in this one.
    pub window: &'l str,
}

impl<'l> PageLanguages<'l> {
    /// A page in the language that was chosen for its reader; in that of the window if none was.
    pub fn of(window: &'l str, chosen: Option<&'l str>) -> Self {
        Self { page: chosen.unwrap_or(window), window }
    }
}

impl<'l> From<&'l str> for PageLanguages<'l> {
    /// A page in the language of the window.
    fn from(language: &'l str) -> Self {
        Self::of(language, None)
    }
}
