use super::page::Page;
use super::{Found, IdentifierKind};

/// More words of somebody else than this are looked at.
const WORDS: usize = 15;

/// Long quotations. One ends at the latest with its line.
pub(super) fn find(page: &Page<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut signs = page.text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map(|(_, next)| *next);
        match (open, sign) {
            (_, '\n') => open = None,
            // An apostrophe has the same sign as the end of a single quotation.
            (Some((_, '’')), '’') if next.is_some_and(char::is_alphabetic) => {}
            (Some((start, closing)), _) if sign == closing => {
                open = None;
                let end = at + sign.len_utf8();
                if page.first_from(end) - page.first_from(start) > WORDS {
                    found.push(Found::new(start, end, IdentifierKind::Quote));
                }
            }
            (None, _) => open = closing(sign).map(|closing| (at, closing)),
            _ => {}
        }
    }
    found
}

fn closing(opening: char) -> Option<char> {
    match opening {
        '"' => Some('"'),
        '“' | '„' => Some('”'),
        '‘' => Some('’'),
        '«' => Some('»'),
        _ => None,
    }
}
