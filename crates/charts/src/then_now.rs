//! Two ratings of one thing: then and now, as two dots joined by a line.

use chrono::NaiveDate;

use crate::chart::{Chart, Table};
use crate::drawing::{Drawing, Point};
use crate::frame::{Frame, Mark};
use crate::time_axis::{DateLabel, TimeAxis};
use crate::value_axis::ValueAxis;

const HEIGHT: f64 = 150.0;
/// From this number of things on the dots are smaller.
const MANY: usize = 80;

/// One thing that was rated then, now, or both.
#[derive(Debug, Clone, PartialEq)]
pub struct ThenNow {
    /// Its day.
    pub on: NaiveDate,
    /// The value then: a hollow dot.
    pub then: Option<f64>,
    /// The value now: a full dot.
    pub now: Option<f64>,
    /// Words that are read out for it.
    pub label: String,
}

/// Things that were rated then and now, over time.
pub struct ThenNowChart<'c> {
    /// Subject of the picture.
    pub title: String,
    /// The picture in a sentence or two.
    pub description: String,
    /// Every value of the picture.
    pub table: Table,
    /// Time that is shown.
    pub time: TimeAxis,
    /// Names of days.
    pub date_label: &'c DateLabel<'c>,
    /// The full scale.
    pub scale: ValueAxis,
    /// The things, the earliest first.
    pub rated: &'c [ThenNow],
    /// Days on which a period of work began.
    pub marks: &'c [Mark],
}

impl ThenNowChart<'_> {
    /// Draws the ratings.
    pub fn draw(self) -> Chart {
        let frame = Frame::new(HEIGHT);
        let mut drawing = Drawing::new("then-now", frame.size(), &self.title, &self.description);
        frame.draw_value_axis(&mut drawing, &self.scale);
        frame.draw_marks(&mut drawing, &self.time, self.marks);
        frame.draw_time_axis(&mut drawing, &self.time, self.date_label);
        let radius = if self.rated.len() < MANY { 4.5 } else { 2.5 };
        for rated in self.rated {
            let place = |value| Point { x: frame.x(&self.time, rated.on), y: frame.y(&self.scale, value) };
            let (then, now) = (rated.then.map(place), rated.now.map(place));
            drawing.point(&rated.label, |drawing| draw_both(drawing, then, now, radius));
        }
        let svg = drawing.finish();
        Chart { svg, title: self.title, description: self.description, table: self.table }
    }
}

fn draw_both(drawing: &mut Drawing, then: Option<Point>, now: Option<Point>, radius: f64) {
    if let Some((then, now)) = then.zip(now) {
        drawing.line("joined", then, now);
    }
    if let Some(then) = then {
        drawing.circle("dot apart", then, radius);
    }
    // Both are seen even if nothing moved.
    let radius = if then == now { radius / 2.0 } else { radius };
    if let Some(now) = now {
        drawing.circle("dot", now, radius);
    }
}
