//! Counts as strips: one for each subject, with a part for each outcome.

use crate::chart::{Chart, Table};
use crate::drawing::{Drawing, Point};
use crate::frame::{Frame, shortened_to};
use crate::legend::{self, Meaning};
use crate::texture::Texture;

/// Height of a strip with its words.
const STRIP: f64 = 46.0;
const BAR: f64 = Texture::HEIGHT;
/// Widest that one time is drawn.
const WIDEST: f64 = 36.0;
const MARGIN: f64 = 4.0;

/// The strip of one subject.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// Name of the subject, above the strip.
    pub name: String,
    /// Number of times for each meaning of the key.
    pub counts: Vec<u32>,
    /// Words that are read out for the strip.
    pub label: String,
    /// The ends between which the share of the first meaning among the first `of` times may well
    /// lie, from 0 to 1: a thin line under the strip.
    pub share: Option<Share>,
}

/// A share with its uncertainty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// Lower end, from 0 to 1.
    pub low: f64,
    /// Upper end, from 0 to 1.
    pub high: f64,
    /// Number of times that it is a share of.
    pub of: u32,
}

/// Strips of several subjects. One time is as wide in each of them.
pub struct StripsChart<'c> {
    /// Subject of the picture.
    pub title: String,
    /// The picture in a sentence or two.
    pub description: String,
    /// Every value of the picture.
    pub table: Table,
    /// The key.
    pub meanings: &'c [Meaning],
    /// The strips, from the top.
    pub strips: &'c [Strip],
}

impl StripsChart<'_> {
    /// Draws the strips.
    pub fn draw(self) -> Chart {
        let width = Frame::WIDTH - 2.0 * MARGIN;
        let key = legend::height(self.meanings, width);
        let height = key + STRIP * self.strips.len() as f64 + MARGIN;
        let mut drawing = Drawing::new("strips", (Frame::WIDTH, height), &self.title, &self.description);
        legend::draw(&mut drawing, self.meanings, Point { x: MARGIN, y: 2.0 }, width);
        let most = self.strips.iter().map(|strip| strip.counts.iter().sum::<u32>()).max().unwrap_or(0);
        let unit = (width / f64::from(most.max(1))).min(WIDEST);
        for (nth, strip) in self.strips.iter().enumerate() {
            let top = key + STRIP * nth as f64;
            drawing.point(&strip.label, |drawing| self.draw_strip(drawing, strip, top, unit));
        }
        let svg = drawing.finish();
        Chart { svg, title: self.title, description: self.description, table: self.table }
    }

    fn draw_strip(&self, drawing: &mut Drawing, strip: &Strip, top: f64, unit: f64) {
        let name = shortened_to(&strip.name, 70);
        drawing.text("row-label", Point { x: MARGIN, y: top + 14.0 }, &name);
        let (mut x, y) = (MARGIN, top + 20.0);
        for (meaning, count) in self.meanings.iter().zip(&strip.counts) {
            let wide = f64::from(*count) * unit;
            if *count > 0 {
                // A gap between two parts, where there is room for one.
                let gap = if wide > 4.0 { 1.5 } else { 0.0 };
                meaning.texture.draw(drawing, Point { x, y }, (wide - gap, BAR));
            }
            x += wide;
        }
        if let Some(Share { low, high, of }) = strip.share {
            let (wide, y) = (f64::from(of) * unit, y + BAR + 4.0);
            let [from, to] = [low, high].map(|end| MARGIN + end * wide);
            drawing.line("share", Point { x: from, y }, Point { x: to, y });
            for x in [from, to] {
                drawing.line("share", Point { x, y: y - 2.5 }, Point { x, y: y + 2.5 });
            }
        }
    }
}
