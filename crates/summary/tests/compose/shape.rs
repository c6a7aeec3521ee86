//! How a page is built, whatever is on it.

use std::collections::BTreeSet;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use summary::{STYLE, STYLE_SHA256, Selection};

use crate::reading::{Content, Element, read};
use crate::samples::{autumn, everything};
use crate::writing::{composed, notebook, nothing};

/// A page with everything on it, and one with nothing.
fn pages() -> [String; 2] {
    let mut full = autumn();
    let chosen = everything(&mut full);
    let empty = Selection { recipient: None, ..nothing() };
    [composed(&mut full, &chosen), composed(&mut notebook(), &empty)].map(|page| page.html().to_owned())
}

#[test]
fn a_page_is_made_of_few_elements_and_none_of_them_does_anything() {
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
fn a_page_says_nothing_about_itself_but_its_encoding_and_how_it_is_shown() {
    for page in pages() {
        let page = read(&page);
        let head = page.named("head")[0];
        let metas: Vec<_> = head.named("meta").into_iter().map(|meta| meta.attributes.clone()).collect();
        let said: Vec<Vec<(&str, &str)>> = metas
            .iter()
            .map(|meta| meta.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect())
            .collect();
        assert_eq!(
            said,
            [
                vec![("charset", "utf-8")],
                vec![("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
                vec![("name", "color-scheme"), ("content", "light dark")],
            ]
        );
    }
}

#[test]
fn the_style_is_the_same_in_every_page_and_a_policy_can_name_it() {
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
fn a_page_ends_with_spaces_up_to_a_whole_number_of_steps() {
    for page in pages() {
        assert_eq!(page.len() % (16 * 1024), 0);
        assert!(page.trim_end_matches(' ').ends_with("</html>\n"));
    }
}

#[test]
fn a_page_has_a_language_a_title_and_one_first_heading_with_the_others_in_order_below_it() {
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
fn tables_have_captions_and_every_number_has_its_day_and_its_rating() {
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
fn words_that_are_run_together_for_the_eye_are_apart_for_the_ear() {
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

/// How far apart two colours are, by WCAG 2.2.
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
fn every_text_stands_out_by_seven_to_one_by_day_by_night_and_on_paper() {
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
