//! One rating in its place: a scale from left to right, the usual range, and a dot.

use crate::chart::{Chart, Table};
use crate::drawing::{Drawing, Point};
use crate::ratings::{Rating, draw_rating};
use crate::value_axis::ValueAxis;

const SIZE: (f64, f64) = (320.0, 48.0);
const LEFT: f64 = 12.0;
const RIGHT: f64 = SIZE.0 - 12.0;
/// Height of the line of the scale, and half the height of the range around it.
const LINE: f64 = 16.0;
const HALF: f64 = 11.0;

/// One rating on its scale.
pub struct RatingPositionChart<'c> {
    /// Subject of the picture.
    pub title: String,
    /// The picture in a sentence or two.
    pub description: String,
    /// The values of the picture.
    pub table: Table,
    /// The full scale.
    pub scale: ValueAxis,
    /// Both ends of the usual range, and true if it is a first rough idea; none before there is one.
    pub usual: Option<(f64, f64, bool)>,
    /// The rating.
    pub rating: &'c Rating,
}

impl RatingPositionChart<'_> {
    /// Draws the rating.
    pub fn draw(self) -> Chart {
        let mut drawing = Drawing::new("place", SIZE, &self.title, &self.description);
        let place = |value| Point { x: LEFT + self.scale.place(value) * (RIGHT - LEFT), y: LINE };
        if let Some((low, high, is_rough)) = self.usual {
            let (left, right) = (place(low).x, place(high).x);
            let (fill, edge) = if is_rough { ("band rough", "edge rough") } else { ("band", "edge") };
            drawing.rect(fill, Point { x: left, y: LINE - HALF }, (right - left, 2.0 * HALF));
            for x in [left, right] {
                drawing.line(edge, Point { x, y: LINE - HALF }, Point { x, y: LINE + HALF });
            }
        }
        drawing.line("axis", Point { x: LEFT, y: LINE }, Point { x: RIGHT, y: LINE });
        for tick in self.scale.ticks() {
            let at = place(tick);
            drawing.line("axis", Point { y: LINE - 3.0, ..at }, Point { y: LINE + 3.0, ..at });
            drawing.text("tick middle", Point { y: LINE + HALF + 15.0, ..at }, &tick.to_string());
        }
        let at = place(self.rating.value);
        drawing.point(&self.rating.label, |drawing| draw_rating(drawing, self.rating, at, 5.5));
        let svg = drawing.finish();
        Chart { svg, title: self.title, description: self.description, table: self.table }
    }
}
