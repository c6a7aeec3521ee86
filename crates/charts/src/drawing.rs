//! Writes SVG: shapes with classes, and text that is always escaped.

use std::borrow::Cow;

use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};

/// A place in a picture, in its own units: to the right, and down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Distance from the left edge.
    pub x: f64,
    /// Distance from the top.
    pub y: f64,
}

/// An SVG that is being written.
pub struct Drawing {
    writer: Writer<Vec<u8>>,
}

impl Drawing {
    /// Begins a picture of `width` by `height` units with its title and description. `class` tells
    /// one kind of picture from another.
    pub fn new(class: &str, (width, height): (f64, f64), title: &str, description: &str) -> Self {
        let mut drawing = Self { writer: Writer::new(Vec::new()) };
        let view_box = format!("0 0 {} {}", number(width), number(height));
        drawing.start(
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("class", &format!("chart {class}")),
                ("role", "img"),
                ("viewBox", &view_box),
            ],
        );
        drawing.element("title", &[], title);
        drawing.element("desc", &[], description);
        drawing
    }

    /// Ends the picture.
    pub fn finish(mut self) -> String {
        self.end("svg");
        // All that was written is text.
        String::from_utf8_lossy(&self.writer.into_inner()).into_owned()
    }

    /// Draws one value with the words that are read out for it.
    pub fn point(&mut self, label: &str, draw: impl FnOnce(&mut Self)) {
        self.start("g", &[("class", "point"), ("data-label", label)]);
        draw(self);
        self.end("g");
    }

    /// Draws a rectangle from its upper left corner.
    pub fn rect(&mut self, class: &str, corner: Point, (width, height): (f64, f64)) {
        let [x, y, width, height] = [corner.x, corner.y, width, height].map(number);
        self.empty("rect", &[("class", class), ("x", &x), ("y", &y), ("width", &width), ("height", &height)]);
    }

    /// Draws a straight line.
    pub fn line(&mut self, class: &str, from: Point, to: Point) {
        let [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(number);
        self.empty("line", &[("class", class), ("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2)]);
    }

    /// Draws a circle around a place.
    pub fn circle(&mut self, class: &str, center: Point, radius: f64) {
        let [x, y, radius] = [center.x, center.y, radius].map(number);
        self.empty("circle", &[("class", class), ("cx", &x), ("cy", &y), ("r", &radius)]);
    }

    /// Draws a line through several places; nothing for fewer than two.
    pub fn path(&mut self, class: &str, places: &[Point]) {
        if places.len() < 2 {
            return;
        }
        let step = |(nth, place): (usize, &Point)| {
            format!("{}{} {}", if nth == 0 { 'M' } else { 'L' }, number(place.x), number(place.y))
        };
        let steps: Vec<_> = places.iter().enumerate().map(step).collect();
        self.empty("path", &[("class", class), ("d", &steps.join(" "))]);
    }

    /// Writes words. The place is the beginning of their line; its middle or its end with the
    /// class `middle` or `end`.
    pub fn text(&mut self, class: &str, at: Point, words: &str) {
        let [x, y] = [at.x, at.y].map(number);
        self.element("text", &[("class", class), ("x", &x), ("y", &y)], words);
    }

    fn element(&mut self, name: &str, attributes: &[(&str, &str)], words: &str) {
        self.start(name, attributes);
        self.write(Event::Text(BytesText::new(&readable(words))));
        self.end(name);
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.write(Event::Empty(tag(name, attributes)));
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.write(Event::Start(tag(name, attributes)));
    }

    fn end(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    fn write(&mut self, event: Event<'_>) {
        // Memory takes everything.
        let _ = self.writer.write_event(event);
    }
}

/// A tag with its attributes, their values escaped.
fn tag<'n>(name: &'n str, attributes: &[(&str, &str)]) -> BytesStart<'n> {
    let mut tag = BytesStart::new(name);
    for (name, value) in attributes {
        tag.push_attribute((*name, &*readable(value)));
    }
    tag
}

/// The text without control characters: XML knows no way to write them.
fn readable(text: &str) -> Cow<'_, str> {
    let is_unknown = |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
    if text.contains(is_unknown) { text.replace(is_unknown, " ").into() } else { text.into() }
}

/// A length with one decimal place at most.
fn number(length: f64) -> String {
    let tenths = (length * 10.0).round() / 10.0;
    // Not "-0".
    if tenths == 0.0 { "0".to_owned() } else { tenths.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_person_stays_text() {
        let mut drawing = Drawing::new("x", (10.0, 5.0), "<b>&\"", "a\u{0}b");
        drawing.point("\"><script>", |inner| inner.text("t", Point { x: 0.04, y: -0.04 }, "a < b"));
        assert_eq!(
            drawing.finish(),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart x\" role=\"img\" viewBox=\"0 0 10 5\">\
             <title>&lt;b&gt;&amp;&quot;</title><desc>a b</desc>\
             <g class=\"point\" data-label=\"&quot;&gt;&lt;script&gt;\">\
             <text class=\"t\" x=\"0\" y=\"0\">a &lt; b</text></g></svg>"
        );
    }

    #[test]
    fn one_place_makes_no_path() {
        let place = |x| Point { x, y: 1.25 };
        let drawn = |places: &[Point]| {
            let mut drawing = Drawing::new("x", (1.0, 1.0), "", "");
            drawing.path("p", places);
            drawing.finish()
        };
        assert!(!drawn(&[place(1.0)]).contains("path"));
        assert!(drawn(&[place(1.0), place(2.5)]).contains("d=\"M1 1.3 L2.5 1.3\""));
    }
}
