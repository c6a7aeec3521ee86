//! Names the elements and attributes of the pictures on our pages, and nothing else of SVG.
//!
//! A picture is the one place of a page where HTML reads by the rules of another vocabulary. There
//! an empty element ends where it begins, and CDATA would be known; an element of HTML would end the
//! picture in the middle. So a picture has no element of HTML, and text only where both sets of rules
//! read the same: within `title`, `desc` and `text`, which hold text alone. Nothing of this list
//! loads, leads, runs, moves or refers to anything: there are no ids, links, styles or namespaces,
//! and no labels that only a script would read.

use quick_xml::events::Event;
use quick_xml::reader::Reader;

/// The element that a picture is.
pub(crate) const SVG: &str = "svg";
/// Elements with content, and the shapes that have none.
const WITH_CONTENT: [&str; 4] = ["title", "desc", "g", "text"];
const SHAPES: [&str; 4] = ["rect", "line", "circle", "path"];
/// Longest line through places, in bytes. One through 500 of them has some 6 KiB.
const LONGEST_PATH: usize = 64 * 1024;

/// The name of an element with content that may stand in `parent`; `None` if there is none.
pub(crate) fn element_in(parent: &str, name: &str) -> Option<&'static str> {
    let is_in_place = match parent {
        SVG => true,
        "g" => name == "text",
        _ => false,
    };
    WITH_CONTENT.iter().find(|known| is_in_place && **known == name).copied()
}

/// The name of a shape that may stand in `parent`; `None` if there is none.
pub(crate) fn shape_in(parent: &str, name: &str) -> Option<&'static str> {
    SHAPES.iter().find(|known| matches!(parent, SVG | "g") && **known == name).copied()
}

/// Returns true if `parent` is a part of a picture.
pub(crate) fn is_in_picture(parent: &str) -> bool {
    parent == SVG || WITH_CONTENT.contains(&parent)
}

/// Returns true if words may stand directly in this part of a picture.
pub(crate) fn has_words(name: &str) -> bool {
    matches!(name, "title" | "desc" | "text")
}

/// Returns true for an attribute, with its value as written, that an element of a picture may have.
pub(crate) fn has_attribute(element: &str, attribute: &str, value: &str) -> bool {
    match (element, attribute) {
        (SVG, "role") => value == "img",
        (SVG, "viewBox") => value.split(' ').count() == 4 && value.split(' ').all(is_number),
        (SVG | "g" | "text" | "rect" | "line" | "circle" | "path", "class") => {
            value.len() <= 100 && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | ' '))
        }
        ("text", "x" | "y")
        | ("rect", "x" | "y" | "width" | "height")
        | ("line", "x1" | "y1" | "x2" | "y2")
        | ("circle", "cx" | "cy" | "r") => is_number(value),
        ("path", "d") => is_path(value),
        _ => false,
    }
}

/// Returns true if `svg` is one picture of these elements and nothing around it.
pub(crate) fn is_picture(svg: &str) -> bool {
    let mut reader = Reader::from_str(svg);
    let (mut open, mut pictures) = (Vec::new(), 0);
    loop {
        let parent = open.last().copied();
        let is_fine = match reader.read_event() {
            Ok(Event::Start(tag)) => {
                let name = tag.name();
                let known = match parent {
                    None if name.as_ref() == SVG => Some(SVG),
                    None => None,
                    Some(parent) => element_in(parent, name.as_ref()),
                };
                pictures += u32::from(known == Some(SVG));
                open.extend(known);
                known.is_some_and(|name| has_these_attributes(name, &tag))
            }
            Ok(Event::Empty(tag)) => parent
                .and_then(|parent| shape_in(parent, tag.name().as_ref()))
                .is_some_and(|name| has_these_attributes(name, &tag)),
            Ok(Event::End(_)) => open.pop().is_some(),
            Ok(Event::Text(text)) => parent.is_some_and(has_words) || text.is_empty(),
            Ok(Event::GeneralRef(_)) => parent.is_some_and(has_words),
            Ok(Event::Eof) => return open.is_empty() && pictures == 1,
            _ => false,
        };
        if !is_fine {
            return false;
        }
    }
}

fn has_these_attributes(element: &str, tag: &quick_xml::events::BytesStart<'_>) -> bool {
    tag.attributes()
        .all(|attribute| attribute.is_ok_and(|one| has_attribute(element, one.key.as_ref(), &one.value)))
}

/// Returns true for a length as ours are written: `-12`, `3.5`.
fn is_number(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    let (whole, tenth) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    value.len() <= 12 && are_digits(whole) && are_digits(tenth)
}

/// Returns true for a line from place to place: `M1 2 L3 4.5`.
fn is_path(value: &str) -> bool {
    let mut steps = value.split(' ');
    let mut letter = 'M';
    if value.len() > LONGEST_PATH {
        return false;
    }
    loop {
        let (Some(x), Some(y)) = (steps.next(), steps.next()) else { return false };
        if !x.strip_prefix(letter).is_some_and(is_number) || !is_number(y) {
            return false;
        }
        letter = 'L';
        if steps.clone().next().is_none() {
            return true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HONEST: &str = "<svg class=\"chart ratings\" role=\"img\" viewBox=\"0 0 560 222\"><title>a &lt; b</title>\
                          <desc>&#39;</desc><rect class=\"band\" x=\"1\" y=\"-0.5\" width=\"3\" height=\"4.1\"/>\
                          <path class=\"guide\" d=\"M1 2 L3 4.5 L-6 7\"/><g class=\"point\"><circle class=\"dot\" \
                          cx=\"1\" cy=\"2\" r=\"4.5\"/><line class=\"joined\" x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\"/>\
                          <text class=\"tick\" x=\"1\" y=\"2\">10</text></g></svg>";

    /// Elements that SVG has and no picture of ours.
    const ELEMENTS: [&str; 32] = [
        "a",
        "animate",
        "animateMotion",
        "animateTransform",
        "audio",
        "clipPath",
        "defs",
        "ellipse",
        "feImage",
        "filter",
        "foreignObject",
        "iframe",
        "image",
        "linearGradient",
        "marker",
        "mask",
        "metadata",
        "mpath",
        "pattern",
        "polygon",
        "polyline",
        "script",
        "set",
        "style",
        "switch",
        "symbol",
        "textPath",
        "tspan",
        "use",
        "video",
        "view",
        "svg",
    ];
    /// Attributes that SVG has and no picture of ours.
    const ATTRIBUTES: [&str; 24] = [
        "id",
        "style",
        "href",
        "xlink:href",
        "xmlns",
        "xmlns:xlink",
        "onload",
        "onclick",
        "onfocus",
        "tabindex",
        "fill",
        "filter",
        "mask",
        "clip-path",
        "transform",
        "begin",
        "attributeName",
        "from",
        "data-label",
        "lang",
        "xml:space",
        "aria-label",
        "requiredExtensions",
        "systemLanguage",
    ];

    #[test]
    fn picture_of_ours_is_one() {
        assert!(is_picture(HONEST));
    }

    #[test]
    fn other_element_in_a_picture_is_refused() {
        for name in ELEMENTS {
            for element in [format!("<{name}/>"), format!("<{name}>x</{name}>"), format!("<{name}></{name}>")]
            {
                for place in
                    ["<g class=\"point\">", "<text class=\"tick\" x=\"1\" y=\"2\">", "<desc>", "</desc>"]
                {
                    let svg = HONEST.replacen(place, &format!("{place}{element}"), 1);
                    assert_ne!(svg, HONEST);
                    assert!(!is_picture(&svg), "{svg}");
                }
            }
        }
    }

    #[test]
    fn other_attribute_in_a_picture_is_refused() {
        for name in ATTRIBUTES {
            for tag in ["<svg", "<title", "<desc", "<rect", "<path", "<g", "<circle", "<line", "<text"] {
                let svg = HONEST.replacen(tag, &format!("{tag} {name}=\"x\""), 1);
                assert_ne!(svg, HONEST);
                assert!(!is_picture(&svg), "{svg}");
            }
        }
    }

    #[test]
    fn value_of_another_kind_is_refused() {
        for (ours, theirs) in [
            ("r=\"4.5\"", "r=\"url(x)\""),
            ("r=\"4.5\"", "r=\"1e9\""),
            ("r=\"4.5\"", "r=\"\""),
            ("r=\"4.5\"", "r=\"--1\""),
            ("r=\"4.5\"", "r=\"1.2.3\""),
            ("r=\"4.5\"", "r=\"4.5\" r=\"4\""),
            ("r=\"4.5\"", "r=\"1234567890123\""),
            ("r=\"4.5\"", "r=4.5"),
            ("M1 2", "m1 2"),
            ("L3 4.5", "A3 4.5"),
            ("L3 4.5", "L3"),
            ("M1 2 L3 4.5 L-6 7", ""),
            ("0 0 560 222", "0 0 560"),
            ("role=\"img\"", "role=\"button\""),
            ("chart ratings", "chart;ratings"),
            ("chart ratings", "chart&#32;ratings"),
            ("<svg", " <svg"),
            ("</svg>", "</svg><svg></svg>"),
            ("</svg>", "x</svg>"),
            ("</svg>", ""),
            ("<desc>", "<!-- x --><desc>"),
            ("<desc>", "<desc><![CDATA[x]]>"),
            ("<desc>", "<?x y?><desc>"),
        ] {
            let svg = HONEST.replacen(ours, theirs, 1);
            assert_ne!(svg, HONEST, "{ours}");
            assert!(!is_picture(&svg), "{svg}");
        }
    }

    #[test]
    fn longest_path_is_bounded() {
        let path = |places: usize| HONEST.replace("L3 4.5", "L3 4.5 ".repeat(places).trim_end());
        assert!(is_picture(&path(5_000)));
        assert!(!is_picture(&path(10_000)));
    }
}
