//! Looking through a page before it is shown.
//!
//! Our pages are XML and HTML at once, written with few elements and fewer attributes. What is checked here is read by a
//! browser afterwards, as HTML, so whatever the two could read differently is refused, although our own pages could do with
//! some of it: comments, CDATA and processing instructions (HTML ends them elsewhere or knows none), `<p/>` (HTML does not
//! end there), names that a browser would make lower case, tags within `<title>` and anything but known text in `<style>`
//! (in HTML both are text up to their end tag), and every element within which HTML reads by other rules (`svg`, `math`,
//! `template`, `textarea`, `noscript` and the like). After that, how elements are nested does not matter for safety: of
//! these elements and attributes alone a browser can build nothing that runs, loads or leads anywhere.

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use crate::{Error, Result};

const DOCTYPE: &str = "<!DOCTYPE html>\n";
/// Our own pages have six levels.
const DEEPEST: usize = 32;
/// How many elements a page may have: each costs the browser far more memory than it is long, and a million of them most of
/// what a small machine has. A page of ours with a year of notes has some thousands.
const MOST_ELEMENTS: usize = 500_000;
/// The only element that has no end.
const META: &str = "meta";
const IN_HEAD: [&str; 2] = ["title", "style"];
const IN_BODY: [&str; 25] = [
    "header", "main", "section", "footer", "h1", "h2", "h3", "p", "ul", "li", "table", "caption", "thead",
    "tbody", "tr", "th", "td", "dl", "dt", "dd", "div", "span", "em", "strong", "body",
];

/// Says that `html` is made of what our pages are made of and of nothing else, with a style sheet of ours. Takes time in
/// proportion to its length, and next to no memory.
///
/// # Errors
///
/// [`Error::NotAPage`] with the first thing that is otherwise.
pub(crate) fn check(html: &str, earlier_styles: &[&str]) -> Result<()> {
    // Before it is read: a browser skips some of these where XML does not.
    if html.bytes().any(|byte| byte.is_ascii_control() && byte != b'\n' && byte != b'\t') {
        return refuse("it has a control character");
    }
    let Some(html) = html.strip_prefix(DOCTYPE) else {
        return refuse("it does not begin as a page");
    };
    let mut reader = Reader::from_str(html);
    let mut walk = Walk { open: Vec::new(), elements: 0, parts: 0, styled: false, earlier_styles };
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => walk.enter(&tag)?,
            Ok(Event::Empty(tag)) => walk.void(&tag)?,
            Ok(Event::End(_)) => walk.leave(),
            Ok(Event::Text(text)) => walk.text(&text)?,
            Ok(Event::GeneralRef(reference)) => walk.reference(&reference)?,
            Ok(Event::Eof) => return walk.end(),
            Ok(Event::Comment(_)) => return refuse("it has a comment"),
            Ok(Event::CData(_)) => return refuse("it has a CDATA section"),
            Ok(Event::PI(_) | Event::Decl(_)) => return refuse("it has a processing instruction"),
            Ok(Event::DocType(_)) => return refuse("it has a second document type"),
            Err(_) => return refuse("its tags do not fit together"),
        }
    }
}

struct Walk<'a> {
    /// The elements around the place that is looked at.
    open: Vec<&'static str>,
    /// How many there were.
    elements: usize,
    /// How many of head, body and the end of html have been passed.
    parts: usize,
    /// Whether there was a style sheet of ours.
    styled: bool,
    earlier_styles: &'a [&'a str],
}

impl Walk<'_> {
    fn enter(&mut self, tag: &BytesStart<'_>) -> Result<()> {
        self.elements += 1;
        if self.elements > MOST_ELEMENTS {
            return refuse("it has too many elements");
        }
        if self.open.len() >= DEEPEST {
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
            (Some(_), name) => known(&IN_BODY, name)?,
        };
        for attribute in attributes(tag) {
            let (attribute, value) = attribute?;
            let fits = match (name, attribute) {
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

    /// `<meta …/>`: its encoding, or one of two harmless notes to the browser.
    fn void(&mut self, tag: &BytesStart<'_>) -> Result<()> {
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

    fn leave(&mut self) {
        if matches!(self.open.pop(), Some("head" | "body" | "html")) {
            self.parts += 1;
        }
    }

    fn text(&mut self, text: &str) -> Result<()> {
        match self.open.last() {
            Some(&"style") => self.style(text),
            None | Some(&"html" | &"head") if text.bytes().any(|byte| !byte.is_ascii_whitespace()) => {
                refuse("there is text outside its body")
            }
            _ => Ok(()),
        }
    }

    /// The style sheet as a whole: a part of one is no style sheet of ours.
    fn style(&mut self, text: &str) -> Result<()> {
        let sum = crate::stylesheet::sum(text);
        if sum == *crate::stylesheet::STYLE_SHA256 || self.earlier_styles.contains(&&*sum) {
            self.styled = true;
            Ok(())
        } else {
            refuse("its style sheet is none of ours")
        }
    }

    fn reference(&self, reference: &BytesRef<'_>) -> Result<()> {
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

/// The attributes of a tag, each name and its value as they are written. In what is no attribute at all, quotes can end
/// in XML where they do not in HTML.
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

/// None of ours is long, and none has a quote, a bracket or an ampersand.
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
    use crate::stylesheet::STYLE;

    fn page(body: &str) -> String {
        format!(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><title>x</title><style>{STYLE}</style></head><body>{body}</body></html>\n  "
        )
    }

    /// What an accepted page must be, told in another way than by reading it as XML: a browser meets `<` only before the
    /// name of an element of ours, and no attribute but ours within.
    fn is_harmless(html: &str) -> bool {
        let html = html.replace(STYLE, "");
        html.strip_prefix(DOCTYPE).is_some_and(|html| {
            html.split('<').skip(1).all(|tag| {
                let name: String =
                    tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
                let rest = tag.trim_start_matches('/').strip_prefix(&name).unwrap_or_default();
                let inside = rest.split('>').next().unwrap_or_default();
                let ours = ["html", "head", "body", META].iter().chain(&IN_HEAD).chain(&IN_BODY);
                ours.into_iter().any(|known| *known == name)
                    && inside.split_ascii_whitespace().all(|word| {
                        ["lang=", "class=", "scope="].iter().any(|one| word.starts_with(one))
                            || !word.contains('=')
                    })
            })
        })
    }

    /// Pieces of which pages are made, honest ones and others.
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

    /// Small enough for every day, or the full figure when `INBETWEEN_FULL` is set.
    fn times<T>(everyday: T, full: T) -> T {
        if std::env::var_os("INBETWEEN_FULL").is_some() { full } else { everyday }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: times(10_000, 100_000), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_is_accepted_is_harmless(pieces in prop::collection::vec(piece(), 0..12)) {
            let html = page(&pieces.concat());
            prop_assert!(check(&html, crate::stylesheet::EARLIER_STYLES).is_err() || is_harmless(&html), "{html}");
        }

        #[test]
        fn a_page_with_an_accident_is_read_to_an_end(at in 0_usize..100, length in 0_usize..40, put in piece()) {
            let body = "<section class=\"a b\"><h2>One &amp; two</h2><table><tbody><tr><th scope=\"row\">x</th></tr></tbody></table></section>";
            let (before, rest) = body.split_at(at);
            let (_, after) = rest.split_at(length.min(rest.len()));
            let html = page(&[before, &put, after].concat());
            prop_assert!(check(&html, crate::stylesheet::EARLIER_STYLES).is_err() || is_harmless(&html), "{html}");
        }

        #[test]
        fn any_text_is_read_to_an_end(html in "\\PC*") {
            prop_assert!(check(&html, crate::stylesheet::EARLIER_STYLES).is_err());
        }
    }

    #[test]
    fn an_honest_page_is_accepted_and_the_other_look_at_it_agrees() {
        let html = page("<p class=\"words\">1 &lt; 2 &#38; \"so\" on > there</p>");
        assert!(check(&html, crate::stylesheet::EARLIER_STYLES).is_ok() && is_harmless(&html));
        for hostile in ["<script>x</script>", "<p onclick=\"x\">x</p>", "<!-- x -->", "<P>x</P>"] {
            assert!(!is_harmless(&page(hostile)), "{hostile}");
        }
    }

    #[test]
    fn the_style_sheet_of_an_earlier_release_is_known_by_its_sum() {
        let html = page("").replace(STYLE, "p { color: red }");
        let sum = crate::stylesheet::sum("p { color: red }");
        assert!(check(&html, &[&sum]).is_ok());
        assert!(check(&html, crate::stylesheet::EARLIER_STYLES).is_err());
    }

    #[test]
    fn a_long_page_is_looked_through_in_proportion() {
        let line = "<p class=\"words\">Each of these lines is short, and there are very many.</p>\n";
        let timed = |lines: usize| {
            let html = page(&line.repeat(lines));
            let started = Instant::now();
            check(&html, crate::stylesheet::EARLIER_STYLES).unwrap();
            (html.len(), started.elapsed())
        };
        // The largest that a file can hold has 64 MiB.
        let more = times(10, 40);
        let ((small, quick), (large, slow)) = (timed(22_000), timed(22_000 * more));
        println!("{small} bytes in {quick:?}, {large} bytes in {slow:?}");
        let room = u32::try_from(more).unwrap() * 4;
        assert!(slow < quick * room, "{more} times as much takes {more} times as long, or thereabouts");
    }
}
