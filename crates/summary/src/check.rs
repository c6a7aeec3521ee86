//! Looking through a page before it is shown.
//!
//! Our pages are XML and HTML at once, written with few elements and fewer attributes. What is checked here is read by a
//! browser afterwards, as HTML, so whatever the two could read differently is refused, although our own pages could do with
//! some of it: comments, CDATA and processing instructions (HTML ends them elsewhere or knows none), `<p/>` (HTML does not
//! end there), names that a browser would make lower case, tags within `<title>` and anything but known text in `<style>`
//! (in HTML both are text up to their end tag), and every element within which HTML reads by other rules (`svg`, `math`,
//! `template`, `textarea`, `noscript` and the like). After that, how elements are nested does not matter for safety: of
//! these elements and attributes alone a browser can build nothing that runs, loads or leads anywhere.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;
use sha2::{Digest, Sha256};

use crate::{Error, Result};

/// The SHA-256 of the style sheets of earlier releases, base64: their pages open as well.
pub(crate) const EARLIER_STYLES: &[&str] = &[];

const DOCTYPE: &str = "<!DOCTYPE html>\n";
/// Our own pages have six levels.
const DEEPEST: usize = 32;
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
    let mut walk = Walk { open: Vec::new(), parts: 0, styled: false, earlier_styles };
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
    /// How many of head, body and the end of html have been passed.
    parts: usize,
    /// Whether there was a style sheet of ours.
    styled: bool,
    earlier_styles: &'a [&'a str],
}

impl Walk<'_> {
    fn enter(&mut self, tag: &BytesStart<'_>) -> Result<()> {
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
        let sum = BASE64_STANDARD.encode(Sha256::digest(text));
        if sum == *crate::style::STYLE_SHA256 || self.earlier_styles.contains(&&*sum) {
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
