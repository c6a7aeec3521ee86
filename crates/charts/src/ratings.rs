//! Self-ratings over time: dots, rings, and the usual range as a soft band.

use chrono::NaiveDate;

use crate::chart::{Chart, Table};
use crate::drawing::{Drawing, Point};
use crate::frame::{Frame, Mark};
use crate::time_axis::{DateLabel, TimeAxis};
use crate::value_axis::ValueAxis;

const HEIGHT: f64 = 168.0;
/// From this number of dots on they are smaller.
const MANY: usize = 80;

/// One rating.
#[derive(Debug, Clone, PartialEq)]
pub struct Rating {
    /// Its day.
    pub on: NaiveDate,
    /// Its value, as shown.
    pub value: f64,
    /// Words that are read out for it.
    pub label: String,
    /// True if it lies outside the usual range: it has a ring.
    pub is_outside: bool,
    /// True if it stays out of the usual range and is compared with nothing: it is hollow.
    pub is_apart: bool,
}

/// A usual range over a stretch of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Lower end, as shown.
    pub low: f64,
    /// Upper end, as shown.
    pub high: f64,
    /// True for a first rough idea: its edges are dashed.
    pub is_rough: bool,
}

/// Ratings of one scale.
pub struct RatingsChart<'c> {
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
    /// The ratings, the earliest first.
    pub ratings: &'c [Rating],
    /// Usual ranges, the earliest first.
    pub bands: &'c [Band],
    /// Guide to the eye: stretches without a gap, each with its days and values.
    pub guide: &'c [Vec<(NaiveDate, f64)>],
    /// Days on which a period of work began.
    pub marks: &'c [Mark],
}

impl RatingsChart<'_> {
    /// Draws the ratings.
    pub fn draw(self) -> Chart {
        let frame = Frame::new(HEIGHT);
        let mut drawing = Drawing::new("ratings", frame.size(), &self.title, &self.description);
        frame.draw_value_axis(&mut drawing, &self.scale);
        for band in self.bands {
            self.draw_band(&mut drawing, frame, band);
        }
        frame.draw_marks(&mut drawing, &self.time, self.marks);
        frame.draw_time_axis(&mut drawing, &self.time, self.date_label);
        let place = |on, value| Point { x: frame.x(&self.time, on), y: frame.y(&self.scale, value) };
        for stretch in self.guide {
            let places: Vec<_> = stretch.iter().map(|(on, value)| place(*on, *value)).collect();
            drawing.path("guide", &places);
        }
        let radius = if self.ratings.len() < MANY { 4.5 } else { 2.5 };
        for rating in self.ratings {
            drawing.point(&rating.label, |drawing| {
                draw_rating(drawing, rating, place(rating.on, rating.value), radius);
            });
        }
        let svg = drawing.finish();
        Chart { svg, title: self.title, description: self.description, table: self.table }
    }

    fn draw_band(&self, drawing: &mut Drawing, frame: Frame, band: &Band) {
        let (left, right) = (frame.x(&self.time, band.from), frame.x(&self.time, band.to));
        let (top, bottom) = (frame.y(&self.scale, band.high), frame.y(&self.scale, band.low));
        let (fill, edge) = if band.is_rough { ("band rough", "edge rough") } else { ("band", "edge") };
        drawing.rect(fill, Point { x: left, y: top }, (right - left, bottom - top));
        for y in [top, bottom] {
            drawing.line(edge, Point { x: left, y }, Point { x: right, y });
        }
    }
}

/// A dot; with a ring if it lies outside, hollow if it is compared with nothing.
pub(crate) fn draw_rating(drawing: &mut Drawing, rating: &Rating, at: Point, radius: f64) {
    if rating.is_outside {
        drawing.circle("ring", at, radius + 3.5);
    }
    drawing.circle(if rating.is_apart { "dot apart" } else { "dot" }, at, radius);
}
