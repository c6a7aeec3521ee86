//! Structure and style of a document, whatever its content.

use std::collections::BTreeSet;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use summary::{STYLE, STYLE_SHA256, Selection};

use crate::fixtures::{composed, empty_selection, notebook};
use crate::html_tree::{Content, Element, read};
use crate::samples::{autumn, everything};

/// A page with everything on it, and one with nothing.
fn pages() -> [String; 2] {
    let mut full = autumn();
    let chosen = everything(&mut full);
    let empty = Selection { recipient: None, ..empty_selection() };
    [composed(&mut full, &chosen), composed(&mut notebook(), &empty)].map(|page| page.html().to_owned())
}

#[test]
fn document_has_no_active_elements() {
    const ELEMENTS: &str = "html head meta title style body header main section footer h1 h2 h3 p ul li table \
                            caption thead tbody tr th td dl dt dd div span em";
    let pages = pages();
    let found = pages.each_ref().map(|page| read(page));
    let names: BTreeSet<&str> =
        found.iter().flat_map(Element::all).map(|element| element.name.as_str()).collect();
    assert_eq!(names, ELEMENTS.split_whitespace().collect());
    for element in found.iter().flat_map(Element::all) {
        let attributes: Vec<&str> = element.attributes.iter().map(|(name, _)| name.as_str()).collect();
        let allowed: &[&[&str]] = match element.name.as_str() {
            "html" => &[&["lang"]],
            "meta" => &[&["charset"], &["name", "content"]],
            "th" => &[&["scope"]],
            "head" | "title" | "style" | "body" => &[&[]],
            _ => &[&[], &["class"]],
        };
        assert!(allowed.contains(&attributes.as_slice()), "{}: {attributes:?}", element.name);
    }
    for page in pages {
        for stranger in ["<!--", "<?", "<![CDATA[", "http", "://", "\r", "\u{feff}", "inbetween", "Inbetween"]
        {
            assert!(!page.contains(stranger), "{stranger}");
        }
    }
}

#[test]
fn document_has_no_identifying_metadata() {
    for page in pages() {
        let page = read(&page);
        let head = page.named("head")[0];
        let metas: Vec<_> = head.named("meta").into_iter().map(|meta| meta.attributes.clone()).collect();
        let metadata: Vec<Vec<(&str, &str)>> = metas
            .iter()
            .map(|meta| meta.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect())
            .collect();
        assert_eq!(
            metadata,
            [
                vec![("charset", "utf-8")],
                vec![("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
                vec![("name", "color-scheme"), ("content", "light dark")],
            ]
        );
    }
}

#[test]
fn style_sheet_is_constant_and_matches_its_hash() {
    for page in pages() {
        assert_eq!(page.matches("<style").count(), 1);
        // As a browser cuts it out: from the end of the tag to the next one.
        let style = page.split_once("<style>").unwrap().1.split_once("</style").unwrap().0;
        assert_eq!(style, STYLE);
        assert_eq!(BASE64_STANDARD.encode(Sha256::digest(style)), *STYLE_SHA256);
        assert_eq!(read(&page).named("style")[0].text(), STYLE);
    }
}

#[test]
fn document_is_padded_with_spaces() {
    for page in pages() {
        assert_eq!(page.len() % (16 * 1024), 0);
        assert!(page.trim_end_matches(' ').ends_with("</html>\n"));
    }
}

#[test]
fn document_has_a_language_a_title_and_ordered_headings() {
    for page in pages() {
        let page = read(&page);
        assert_eq!(page.attribute("lang"), Some("en"));
        assert_eq!(page.lines("title"), page.lines("h1"));
        assert_eq!(page.named("h1").len(), 1);
        let mut level = 0;
        for element in page.all() {
            if let Some(next) = element.name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok()) {
                assert!(next <= level + 1, "{} comes after a heading of level {level}", element.line());
                assert!(!element.line().is_empty());
                level = next;
            }
        }
        // Each part of the page is found by its landmark, and each section has a heading.
        for landmark in ["header", "main", "footer"] {
            assert_eq!(page.named(landmark).len(), 1);
        }
        for section in page.named("section") {
            assert_eq!(section.children().next().unwrap().name, "h2");
        }
    }
}

#[test]
fn tables_have_captions_and_header_cells() {
    let [full, _] = pages();
    let full = read(&full);
    let tables = full.named("table");
    assert_eq!(tables.len(), 2);
    for table in tables {
        assert!(!table.named("caption")[0].line().is_empty());
        let rows: Vec<Vec<(&str, Option<&str>)>> = table
            .named("tr")
            .iter()
            .map(|row| row.children().map(|cell| (cell.name.as_str(), cell.attribute("scope"))).collect())
            .collect();
        let (head, body) = rows.split_first().unwrap();
        assert!(head.len() > 2 && head.iter().all(|cell| *cell == ("th", Some("col"))));
        assert!(!body.is_empty());
        for row in body {
            assert_eq!(row.len(), head.len());
            assert_eq!(row[0], ("th", Some("row")));
            assert!(row[1..].iter().all(|cell| *cell == ("td", None)));
        }
        for name in table.named("thead")[0].lines("th").iter().skip(1) {
            let name = name.split(" 0 to ").next().unwrap();
            assert!(full.classed("meaning").iter().any(|list| list.lines("dt").iter().any(|dt| dt == name)));
        }
    }
}

#[test]
fn questions_and_answers_are_pairs() {
    let [full, _] = pages();
    let full = read(&full);
    let mut pairs = 0;
    for list in full.named("dl") {
        for div in list.children() {
            let names: Vec<&str> = div.children().map(|child| child.name.as_str()).collect();
            assert!(div.name == "div" && names[0] == "dt" && names.len() >= 2, "{names:?}");
            assert!(names[1..].iter().all(|name| *name == "dd"));
            assert!(!div.lines("dt")[0].is_empty());
            pairs += 1;
        }
    }
    assert!(pairs > 50);
}

#[test]
fn adjacent_texts_are_separated_for_screen_readers() {
    let [full, _] = pages();
    // A heading of a column has two lines, and what reads it aloud has one.
    let heads = read(&full).named("thead")[0].lines("th");
    assert_eq!(heads[1], "Tiredness from work (short) 0 to 10");
    for element in read(&full).all() {
        let mixed = element.content.windows(2).any(|pair| match pair {
            [Content::Text(text), Content::Element(_)] => !text.ends_with(char::is_whitespace),
            _ => false,
        });
        assert!(!mixed, "{}", element.text());
    }
}

/// Contrast ratio of two colours, by WCAG 2.2.
fn contrast(one: &str, other: &str) -> f64 {
    let light = |colour: &str| {
        let [_, red, green, blue] =
            u32::from_str_radix(colour.trim_start_matches('#'), 16).unwrap().to_be_bytes();
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05
    };
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

#[test]
fn contrast_is_seven_to_one_in_every_colour_scheme() {
    let values = |name: &str| -> Vec<&str> {
        STYLE.split(&format!("--{name}: ")).skip(1).map(|rest| rest.split(';').next().unwrap()).collect()
    };
    let (paper, ink, soft) = (values("paper"), values("ink"), values("soft"));
    assert_eq!((paper.len(), ink.len(), soft.len()), (3, 3, 3));
    for ((paper, ink), soft) in paper.iter().zip(&ink).zip(&soft) {
        assert!(contrast(paper, ink) >= 7.0 && contrast(paper, soft) >= 7.0, "{paper} {ink} {soft}");
    }
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01 && contrast("#777777", "#ffffff") < 4.5);
}
