//! An estimate of how many pages of paper a document fills.

/// Characters in a line of text, and lines on a page, as the style sheet prints them on A4 in the
/// fonts that it names.
const LINE: usize = 88;
const LINES_ON_A_PAGE: f64 = 46.0;

/// The number of pages that a document of ours fills when it is printed, at least one. An estimate:
/// fonts and printers differ.
pub(crate) fn page_count(html: &str) -> u32 {
    let (main, last_page) = html.split_once("<section class=\"to-fill-in\">").unwrap_or((html, ""));
    let body = main.split_once("<body>").map_or(main, |(_, body)| body);
    let mut lines = 0.0;
    // The text so far, and its share of the width: it may stand in a table row or in a grid of two columns.
    let (mut text, mut share) = (0, 1.0);
    for piece in body.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if tag.starts_with('/') {
            let ended = tag.trim_start_matches('/');
            lines += below(ended, &mut text, share);
            if matches!(ended, "tr" | "div") {
                share = 1.0;
            }
            text += words.trim().chars().count();
            continue;
        }
        if tag.starts_with("div class=\"chosen\"") || name == "tr" {
            share = 0.5;
        }
        text += words.trim().chars().count();
        if tag.contains("class=\"words\"") {
            // Line breaks are kept there.
            lines += words.matches('\n').count() as f64;
        }
    }
    let pages = (lines / LINES_ON_A_PAGE).ceil().max(1.0);
    // A handful: it is counted in whole pages, each with some lines.
    let pages = pages as u32;
    pages.saturating_add(u32::from(!last_page.is_empty()))
}

/// The height of an element that ends, in lines.
fn below(element: &str, text: &mut usize, share: f64) -> f64 {
    let (size, space) = match element {
        "h1" => (2.0, 1.0),
        "h2" => (1.4, 0.6),
        "h3" => (1.1, 0.6),
        "p" | "li" => (1.0, 0.5),
        "dt" | "dd" | "caption" => (1.0, 0.2),
        "tr" => (1.0, 0.4),
        "section" | "footer" | "header" => (0.0, 2.4),
        _ => return 0.0,
    };
    let rows = text.div_ceil(LINE) as f64;
    *text = 0;
    if rows == 0.0 && size > 0.0 {
        return if element == "tr" { 1.4 } else { 0.0 };
    }
    (rows * size + space) * share
}
