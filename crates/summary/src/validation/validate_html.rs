//! Validates the HTML of a summary before it is shown.
//!
//! Our documents are XML and HTML at once, written with few elements and fewer attributes. They are
//! checked here as XML and read by a browser as HTML, so everything that the two could read
//! differently is refused, even where it would be harmless in a document of ours: comments, CDATA
//! and processing instructions (HTML ends them elsewhere or knows none), `<p/>` (HTML does not end
//! there), names that a browser would make lower case, tags within `<title>` and anything but known
//! text in `<style>` (in HTML both are text up to their end tag), and every element within which
//! HTML reads by other rules (`math`, `template`, `textarea`, `noscript` and the like). The one such
//! element that there is, `svg`, has a list of its own, `svg_elements.rs`.
//! After that, how elements are nested does not matter for safety: of these elements and attributes
//! alone a browser can build nothing that runs, loads or leads anywhere.

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use crate::error::{Error, Result};
use crate::stylesheet::{STYLE_SHA256, csp_hash};
use crate::validation::svg_elements::{SVG, element_in, has_attribute, has_words, is_in_picture, shape_in};

const DOCTYPE: &str = "<!DOCTYPE html>\n";
/// Deepest nesting of elements. Our own documents have six levels.
const MAX_DEPTH: usize = 32;
/// Largest number of elements: each costs the browser far more memory than its length, and a
/// million of them most of a small machine's. A summary of a whole year has some thousands.
const MAX_ELEMENTS: usize = 500_000;
/// The only element that has no end.
const META: &str = "meta";
const IN_HEAD: [&str; 2] = ["title", "style"];
const IN_BODY: [&str; 25] = [
    "header", "main", "section", "footer", "h1", "h2", "h3", "p", "ul", "li", "table", "caption", "thead",
    "tbody", "tr", "th", "td", "dl", "dt", "dd", "div", "span", "em", "strong", "body",
];

/// Accepts `html` if it consists of the elements and attributes of our documents and nothing else,
/// with a style sheet of ours. Takes time in proportion to its length, and next to no memory.
///
/// # Errors
///
/// [`Error::NotAPage`] with the first difference.
pub(crate) fn validate_html(html: &str, earlier_styles: &[&str]) -> Result<()> {
    // Checked before parsing: a browser skips some of these where XML does not.
    if html.bytes().any(|byte| byte.is_ascii_control() && byte != b'\n' && byte != b'\t') {
        return refuse("it has a control character");
    }
    let Some(html) = html.strip_prefix(DOCTYPE) else {
        return refuse("it does not begin as a page");
    };
    let mut reader = Reader::from_str(html);
    let mut validator = Validator { open: Vec::new(), elements: 0, parts: 0, styled: false, earlier_styles };
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => validator.enter(&tag)?,
            Ok(Event::Empty(tag)) => validator.void(&tag)?,
            Ok(Event::End(_)) => validator.leave(),
            Ok(Event::Text(text)) => validator.text(&text)?,
            Ok(Event::GeneralRef(reference)) => validator.reference(&reference)?,
            Ok(Event::Eof) => return validator.end(),
            Ok(Event::Comment(_)) => return refuse("it has a comment"),
            Ok(Event::CData(_)) => return refuse("it has a CDATA section"),
            Ok(Event::PI(_) | Event::Decl(_)) => return refuse("it has a processing instruction"),
            Ok(Event::DocType(_)) => return refuse("it has a second document type"),
            Err(_) => return refuse("its tags do not fit together"),
        }
    }
}

struct Validator<'a> {
    /// Elements that are open at the current position.
    open: Vec<&'static str>,
    /// Number of elements so far.
    elements: usize,
    /// Number of the ends of head, body and html that have been passed.
    parts: usize,
    /// True after a style sheet of ours.
    styled: bool,
    earlier_styles: &'a [&'a str],
}

impl Validator<'_> {
    fn enter(&mut self, tag: &BytesStart<'_>) -> Result<()> {
        self.count()?;
        if self.open.len() >= MAX_DEPTH {
            return refuse("its elements are nested too deeply");
        }
        let name = tag.name();
        let name = match (self.open.last().copied(), name.as_ref()) {
            (None, "html") if self.parts == 0 => "html",
            (Some("html"), "head") if self.parts == 0 => "head",
            (Some("html"), "body") if self.parts == 1 => "body",
            (None | Some("html"), _) => return refuse("its outermost elements are not those of a page"),
            (Some("head"), name) => known(&IN_HEAD, name)?,
            (Some("title" | "style"), _) => return refuse("there is a tag within its title or style"),
            (Some(_), "body") => return refuse("it has a second body"),
            (Some("div"), SVG) => SVG,
            (Some(parent), name) if is_in_picture(parent) => drawn(element_in(parent, name))?,
            (Some(_), name) => known(&IN_BODY, name)?,
        };
        for attribute in attributes(tag) {
            let (attribute, value) = attribute?;
            let fits = match (name, attribute) {
                _ if name == SVG || self.is_in_picture() => has_attribute(name, attribute, value),
                ("html", "lang") => is_made_of(value, |c| c.is_ascii_alphanumeric() || c == '-'),
                ("th", "scope") => matches!(value, "col" | "row"),
                (_, "class") if self.open.len() > 1 && self.parts == 1 => {
                    is_made_of(value, |c| c.is_ascii_alphanumeric() || matches!(c, '-' | ' '))
                }
                _ => return refuse("it has an attribute that no page has"),
            };
            if !fits {
                return refuse("an attribute has a value that no page has");
            }
        }
        self.open.push(name);
        Ok(())
    }

    /// `<meta …/>`: the encoding, or one of two harmless hints to the browser. In a picture a shape.
    fn void(&mut self, tag: &BytesStart<'_>) -> Result<()> {
        self.count()?;
        if let Some(parent) = self.open.last().filter(|_| self.is_in_picture()) {
            return self.shape(drawn(shape_in(parent, tag.name().as_ref()))?, tag);
        }
        if tag.name().as_ref() != META || self.open.last() != Some(&"head") {
            known(&IN_BODY, tag.name().as_ref())?;
            return refuse("an element ends where it begins");
        }
        let (mut charset, mut name, mut content) = (None, None, None);
        for attribute in attributes(tag) {
            let (attribute, value) = attribute?;
            match attribute {
                "charset" => charset = Some(value),
                "name" => name = Some(value),
                "content" => content = Some(value),
                _ => return refuse("it has an attribute that no page has"),
            }
        }
        match (charset, name, content) {
            (Some("utf-8"), None, None) => Ok(()),
            (None, Some("viewport" | "color-scheme"), Some(content))
                if is_made_of(content, |c| c.is_ascii_alphanumeric() || " =,.-".contains(c)) =>
            {
                Ok(())
            }
            _ => refuse("it says something about itself that no page says"),
        }
    }

    fn shape(&mut self, name: &str, tag: &BytesStart<'_>) -> Result<()> {
        for attribute in attributes(tag) {
            let (attribute, value) = attribute?;
            if !has_attribute(name, attribute, value) {
                return refuse("a picture has an attribute that no picture has");
            }
        }
        Ok(())
    }

    /// Returns true within a picture.
    fn is_in_picture(&self) -> bool {
        self.open.contains(&SVG)
    }

    /// Counts an element.
    fn count(&mut self) -> Result<()> {
        self.elements += 1;
        if self.elements > MAX_ELEMENTS { refuse("it has too many elements") } else { Ok(()) }
    }

    fn leave(&mut self) {
        if matches!(self.open.pop(), Some("head" | "body" | "html")) {
            self.parts += 1;
        }
    }

    fn text(&mut self, text: &str) -> Result<()> {
        match self.open.last() {
            Some(&"style") => self.style(text),
            Some(part) if self.is_in_picture() && !has_words(part) => {
                refuse("there is text in a picture outside its words")
            }
            None | Some(&"html" | &"head") if text.bytes().any(|byte| !byte.is_ascii_whitespace()) => {
                refuse("there is text outside its body")
            }
            _ => Ok(()),
        }
    }

    /// A whole style sheet: a part of one is none of ours.
    fn style(&mut self, text: &str) -> Result<()> {
        let hash = csp_hash(text);
        if hash == *STYLE_SHA256 || self.earlier_styles.contains(&&*hash) {
            self.styled = true;
            Ok(())
        } else {
            refuse("its style sheet is none of ours")
        }
    }

    fn reference(&self, reference: &BytesRef<'_>) -> Result<()> {
        if self.is_in_picture() && !self.open.last().is_some_and(|part| has_words(part)) {
            return refuse("there is text in a picture outside its words");
        }
        if !self.open.iter().any(|name| matches!(*name, "title" | "body")) {
            return refuse("there is text outside its body");
        }
        match reference.resolve_char_ref() {
            Ok(Some(c)) if c.is_control() && c != '\n' && c != '\t' => refuse("it has a control character"),
            Ok(Some(_)) => Ok(()),
            Ok(None) if matches!(&**reference, "amp" | "lt" | "gt" | "quot" | "apos") => Ok(()),
            _ => refuse("it has an entity that no page has"),
        }
    }

    fn end(&self) -> Result<()> {
        if self.open.is_empty() && self.parts == 3 && self.styled {
            Ok(())
        } else {
            refuse("it is not complete")
        }
    }
}

/// The attributes of a tag as written, name and value. Text that is no attribute is refused,
/// because quotes in it can end in XML where they do not in HTML.
fn attributes<'t>(tag: &'t BytesStart<'_>) -> impl Iterator<Item = Result<(&'t str, &'t str)>> {
    tag.attributes().map(|attribute| {
        let Ok(Attribute { key, value: std::borrow::Cow::Borrowed(value) }) = attribute else {
            return refuse("a tag cannot be read");
        };
        Ok((key.into_inner(), value))
    })
}

fn known(names: &[&'static str], name: &str) -> Result<&'static str> {
    let known = names.iter().find(|known| **known == name).copied();
    known.ok_or(Error::NotAPage("it has an element that no page has"))
}

fn drawn(name: Option<&'static str>) -> Result<&'static str> {
    name.ok_or(Error::NotAPage("a picture has an element that no picture has"))
}

/// Returns true for a value like ours: short, and of characters that `fits` accepts.
fn is_made_of(value: &str, fits: impl Fn(char) -> bool) -> bool {
    value.len() <= 100 && value.chars().all(fits)
}

fn refuse<T>(reason: &'static str) -> Result<T> {
    Err(Error::NotAPage(reason))
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use proptest::prelude::*;

    use super::*;
    use crate::stylesheet::{EARLIER_STYLES, STYLE};

    fn page(body: &str) -> String {
        format!(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><title>x</title><style>{STYLE}</style></head><body>{body}</body></html>\n  "
        )
    }

    /// A second definition of an accepted document, without an XML parser: a browser meets `<` only
    /// before the name of an element of ours, and no attribute but ours within.
    fn is_harmless(html: &str) -> bool {
        let html = html.replace(STYLE, "");
        html.strip_prefix(DOCTYPE).is_some_and(|html| {
            html.split('<').skip(1).all(|tag| {
                let name: String =
                    tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
                let rest = tag.trim_start_matches('/').strip_prefix(&name).unwrap_or_default();
                let inside = rest.split('>').next().unwrap_or_default();
                let ours = ["html", "head", "body", META].iter().chain(&IN_HEAD).chain(&IN_BODY);
                let drawn = ["svg", "desc", "g", "text", "rect", "line", "circle", "path"];
                let attributes = [
                    "lang=", "class=", "scope=", "role=", "viewBox=", "x=", "y=", "x1=", "x2=", "y1=", "y2=",
                    "cx=", "cy=", "r=", "d=", "width=", "height=",
                ];
                ours.chain(&drawn).any(|known| *known == name)
                    && inside
                        .split_ascii_whitespace()
                        .all(|word| attributes.iter().any(|one| word.starts_with(one)) || !word.contains('='))
            })
        })
    }

    /// Pieces of documents, honest and hostile.
    fn piece() -> impl Strategy<Value = String> {
        let pieces = [
            "<p>",
            "</p>",
            "<p class=\"words\">",
            "<div>",
            "</div>",
            "<em>x</em>",
            "<table>",
            "</table>",
            "<th scope=\"col\">",
            "</th>",
            "&lt;",
            "&#38;",
            "&#x41;",
            "text ",
            "\n",
            "\"",
            "'",
            ">",
            "<",
            "&",
            "/>",
            "=",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x ",
            "?>",
            "<script>",
            "</script>",
            "<svg/onload=x>",
            "<div><svg class=\"chart\" role=\"img\" viewBox=\"0 0 9 9\">",
            "</svg></div>",
            "<desc>",
            "</desc>",
            "<g class=\"point\">",
            "</g>",
            "<text x=\"1\" y=\"2\">",
            "</text>",
            "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>",
            "<circle r=\"1\" onclick=\"x\"/>",
            "<use href=\"#a\"/>",
            "<foreignObject>",
            "<animate attributeName=\"x\"/>",
            "<img src=x>",
            "<p onclick='x'>",
            "<P>",
            "</body>",
            "</html>",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "<!DOCTYPE html>",
            "<meta charset=\"utf-8\" />",
            "class=\"a\"",
            "\u{c}",
            "\0",
            "\u{fe0f}",
        ];
        prop_oneof![4 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,12}"]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: testsupport::repetitions(10_000, 100_000), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn accepted_html_is_harmless(pieces in prop::collection::vec(piece(), 0..12)) {
            let html = page(&pieces.concat());
            prop_assert!(validate_html(&html, EARLIER_STYLES).is_err() || is_harmless(&html), "{html}");
        }

        #[test]
        fn corrupted_page_is_refused_or_harmless(at in 0_usize..100, length in 0_usize..40, put in piece()) {
            let body = "<section class=\"a b\"><h2>One &amp; two</h2><table><tbody><tr><th scope=\"row\">x</th></tr></tbody></table></section>";
            let (before, rest) = body.split_at(at);
            let (_, after) = rest.split_at(length.min(rest.len()));
            let html = page(&[before, &put, after].concat());
            prop_assert!(validate_html(&html, EARLIER_STYLES).is_err() || is_harmless(&html), "{html}");
        }

        #[test]
        fn arbitrary_text_is_refused(html in "\\PC*") {
            prop_assert!(validate_html(&html, EARLIER_STYLES).is_err());
        }
    }

    #[test]
    fn honest_page_is_accepted_by_both_definitions() {
        let html = page("<p class=\"words\">1 &lt; 2 &#38; \"so\" on > there</p>");
        assert!(validate_html(&html, EARLIER_STYLES).is_ok() && is_harmless(&html));
        for hostile in ["<script>x</script>", "<p onclick=\"x\">x</p>", "<!-- x -->", "<P>x</P>"] {
            assert!(!is_harmless(&page(hostile)), "{hostile}");
        }
    }

    #[test]
    fn picture_is_accepted_by_both_definitions() {
        let drawn = "<div class=\"picture\"><svg class=\"chart x\" role=\"img\" viewBox=\"0 0 560 222.5\">\
                     <title>a &amp; b</title><desc></desc><g class=\"point\"><circle class=\"dot\" cx=\"1\" \
                     cy=\"-0.5\" r=\"4.5\"/></g><path class=\"guide\" d=\"M1 2.5 L3 4\"/><text class=\"tick\" \
                     x=\"1\" y=\"2\">5</text></svg></div>";
        let html = page(drawn);
        assert!(validate_html(&html, EARLIER_STYLES).is_ok() && is_harmless(&html));
        // Text, a namespace and elements of pages are no part of one.
        for (ours, theirs) in [
            ("<g ", "x<g "),
            ("<desc></desc>", "&amp;<desc></desc>"),
            ("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" "),
            ("5</text>", "<em>5</em></text>"),
            ("<desc></desc>", "<p>x</p>"),
            ("<div class=\"picture\">", "<div><p>"),
        ] {
            let html = page(&drawn.replacen(ours, theirs, 1).replace("<p><svg", "<p class=\"a\"><svg"));
            assert!(validate_html(&html, EARLIER_STYLES).is_err(), "{theirs}");
        }
    }

    #[test]
    fn style_sheet_of_an_earlier_release_is_accepted() {
        let html = page("").replace(STYLE, "p { color: red }");
        let hash = csp_hash("p { color: red }");
        assert!(validate_html(&html, &[&hash]).is_ok());
        assert!(validate_html(&html, EARLIER_STYLES).is_err());
    }

    #[test]
    fn validation_time_is_linear() {
        // The largest that a file can hold has 64 MiB.
        let words =
            "Each of these lines is short, and there are very many. ".repeat(testsupport::repetitions(1, 5));
        let line = format!("<p class=\"words\">{words}</p>\n");
        let timed = |lines: usize| {
            let html = page(&line.repeat(lines));
            let started = Instant::now();
            validate_html(&html, EARLIER_STYLES).unwrap();
            (html.len(), started.elapsed())
        };
        let ((small, quick), (large, slow)) = (timed(22_000), timed(220_000));
        println!("{small} bytes in {quick:?}, {large} bytes in {slow:?}");
        assert!(slow < quick * 40, "ten times as much takes ten times as long, or thereabouts");
    }
}
