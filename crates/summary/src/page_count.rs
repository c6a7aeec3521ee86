//! An estimate of how many pages of paper a document fills.

/// Characters in a line across the page, as the style sheet prints text on A4 in the fonts that it
/// names, and in a line of a table row.
const LINE: usize = 86;
const LINE_OF_A_ROW: usize = 70;
/// Lines of text on a page. Some 46 have room on it; the rest is what stays empty at its foot, where
/// a heading or a table row moves to the next page.
const LINES_ON_A_PAGE: f64 = 41.0;
/// Height of a picture that is as high as it is wide, in lines.
const LINES_OF_A_SQUARE: f64 = 30.0;
/// Room to write below a question, in lines.
const ROOM_TO_WRITE: f64 = 1.6;
/// Space below two texts that stand side by side, in lines.
const BELOW_A_PAIR: f64 = 0.35;

/// The number of pages that a document of ours fills when it is printed, at least one. An estimate:
/// fonts and printers differ.
pub(crate) fn page_count(html: &str) -> u32 {
    let (main, last_page) = html.split_once("<section class=\"to-fill-in\">").unwrap_or((html, ""));
    let body = main.split_once("<body>").map_or(main, |(_, body)| body);
    let mut height = Height::default();
    for piece in body.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        match tag.strip_prefix('/') {
            Some(ended) => height.end(ended),
            None => height.begin(tag, words),
        }
        if !height.is_in_picture {
            height.text += words.trim().chars().count();
        }
    }
    let pages = (height.lines / LINES_ON_A_PAGE).ceil().max(1.0);
    // A handful: it is counted in whole pages, each with some lines.
    let pages = pages as u32;
    pages.saturating_add(u32::from(!last_page.is_empty()))
}

/// The height of a document so far.
#[derive(Default)]
struct Height {
    lines: f64,
    /// Characters of the text that has not ended yet.
    text: usize,
    /// Characters in a line of a question and of its answer, where they stand side by side.
    side_by_side: Option<(usize, usize)>,
    /// Rows of the question beside the answer that comes.
    beside: usize,
    /// True in a pair that is alone.
    is_one_pair: bool,
    is_in_picture: bool,
}

impl Height {
    fn begin(&mut self, tag: &str, words: &str) {
        let columns = match tag {
            "div class=\"chosen\"" | "dl class=\"lines\"" => Some((52, 34)),
            "dl class=\"meaning\"" => Some((28, 56)),
            "dl class=\"cover\"" => Some((20, 66)),
            _ => None,
        };
        if columns.is_some() {
            self.side_by_side = columns;
            self.is_one_pair = tag.starts_with("div");
        }
        if tag.starts_with("svg") {
            self.is_in_picture = true;
            self.lines += shape(tag).unwrap_or_default() * LINES_OF_A_SQUARE;
        }
        if tag.contains("class=\"ask\"") {
            self.lines += ROOM_TO_WRITE;
        }
        if tag.contains("class=\"words\"") {
            // Line breaks are kept there.
            self.lines += words.matches('\n').count() as f64;
        }
    }

    fn end(&mut self, element: &str) {
        match (element, self.side_by_side) {
            ("svg", _) => self.is_in_picture = false,
            ("dt", Some((question, _))) => {
                self.beside = self.beside.max(std::mem::take(&mut self.text).div_ceil(question));
            }
            ("dd", Some((_, answer))) => {
                let rows = self.beside.max(std::mem::take(&mut self.text).div_ceil(answer));
                self.beside = 0;
                self.lines += rows as f64 + BELOW_A_PAIR;
            }
            ("dl", _) => self.side_by_side = None,
            ("div", _) if self.is_one_pair => {
                self.side_by_side = None;
                self.is_one_pair = false;
            }
            _ => self.end_alone(element),
        }
    }

    /// Ends an element that has the whole width.
    fn end_alone(&mut self, element: &str) {
        // The size of its text and the space around it, in lines.
        let (size, space) = match element {
            "h1" => (1.5, 0.4),
            "h2" => (1.15, 0.0),
            "h3" => (0.95, 1.0),
            "p" => (1.0, 0.45),
            "li" => (1.0, 0.4),
            "dt" => (0.95, 0.0),
            "dd" => (1.0, 0.5),
            "caption" => (1.0, 0.8),
            "tr" => (1.0, 0.35),
            "section" | "footer" => (0.0, 1.9),
            "header" => (0.0, 0.5),
            _ => return,
        };
        let line = if element == "tr" { LINE_OF_A_ROW } else { LINE };
        let rows = std::mem::take(&mut self.text).div_ceil(line) as f64;
        if rows > 0.0 || size == 0.0 {
            self.lines += rows * size + space;
        }
    }
}

/// Height of a picture by its width.
fn shape(tag: &str) -> Option<f64> {
    let (_, of_box) = tag.split_once("viewBox=\"0 0 ")?;
    let (width, rest) = of_box.split_once(' ')?;
    let height: f64 = rest.split('"').next()?.parse().ok()?;
    let width: f64 = width.parse().ok()?;
    (width > 0.0).then_some(height / width)
}
