//! Parser of composed documents as XML. The browser tests look at the same bytes as HTML.

use quick_xml::events::Event;
use quick_xml::reader::Reader;

/// An element with what stands in it.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) content: Vec<Content>,
}

#[derive(Debug)]
pub(crate) enum Content {
    Element(Element),
    Text(String),
}

/// The element `html` of a page; panics at what is not well formed, and at what a page never has.
pub(crate) fn read(page: &str) -> Element {
    let page = page.strip_prefix("<!DOCTYPE html>\n").expect("a page begins with its document type");
    let mut reader = Reader::from_str(page);
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("{error}"));
        let innermost = open.last_mut().unwrap();
        match event {
            Event::Start(tag) => open.push(element(&tag)),
            Event::Empty(tag) => innermost.content.push(Content::Element(element(&tag))),
            Event::End(_) => {
                let closed = open.pop().unwrap();
                open.last_mut().unwrap().content.push(Content::Element(closed));
            }
            Event::Text(text) => innermost.push_text(&text),
            Event::GeneralRef(reference) => {
                let character =
                    reference.resolve_char_ref().unwrap().expect("only characters are referred to");
                innermost.push_text(&character.to_string());
            }
            Event::Eof => break,
            other => panic!("a page has no {other:?}"),
        }
    }
    assert_eq!(open.len(), 1, "something is not closed");
    let around = open.remove(0).content;
    let mut html = None;
    for content in around {
        match content {
            Content::Text(text) => assert!(text.trim().is_empty(), "there is text outside of the page"),
            Content::Element(element) => assert!(html.replace(element).is_none(), "there are two pages"),
        }
    }
    html.expect("there is a page")
}

fn element(tag: &quick_xml::events::BytesStart<'_>) -> Element {
    let attribute = |attribute: Result<quick_xml::events::attributes::Attribute<'_>, _>| {
        let attribute = attribute.unwrap_or_else(|error| panic!("{error}"));
        (attribute.key.as_ref().to_owned(), attribute.value.to_string())
    };
    Element {
        name: tag.name().as_ref().to_owned(),
        attributes: tag.attributes().map(attribute).collect(),
        content: Vec::new(),
    }
}

impl Element {
    fn push_text(&mut self, text: &str) {
        match self.content.last_mut() {
            Some(Content::Text(previous)) => previous.push_str(text),
            _ => self.content.push(Content::Text(text.to_owned())),
        }
    }

    pub(crate) fn children(&self) -> impl Iterator<Item = &Element> {
        self.content.iter().filter_map(|content| match content {
            Content::Element(element) => Some(element),
            Content::Text(_) => None,
        })
    }

    /// Itself and everything in it, in order.
    pub(crate) fn all(&self) -> Vec<&Element> {
        let mut all = vec![self];
        all.extend(self.children().flat_map(Element::all));
        all
    }

    /// Everything of this name in it, in order.
    pub(crate) fn named(&self, name: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.name == name).collect()
    }

    /// Everything of this class in it, in order.
    pub(crate) fn classed(&self, class: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.attribute("class") == Some(class)).collect()
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All text in it, as it stands there.
    pub(crate) fn text(&self) -> String {
        let text_of = |content: &Content| match content {
            Content::Element(element) => element.text(),
            Content::Text(text) => text.clone(),
        };
        self.content.iter().map(text_of).collect()
    }

    /// All text in it, on one line, as it reads.
    pub(crate) fn line(&self) -> String {
        one_line(&self.text())
    }

    /// The texts of everything of this name in it.
    pub(crate) fn lines(&self, name: &str) -> Vec<String> {
        self.named(name).into_iter().map(Element::line).collect()
    }

    /// The section under this heading.
    pub(crate) fn section(&self, heading: &str) -> Option<&Element> {
        let is_it =
            |section: &&Element| section.named("h2").first().is_some_and(|found| found.line() == heading);
        self.all()
            .into_iter()
            .filter(|element| ["section", "footer"].contains(&element.name.as_str()))
            .find(is_it)
    }
}

/// A text on one line. A space that holds two words together is a space to a reader.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
