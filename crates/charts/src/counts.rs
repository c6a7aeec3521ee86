//! Counts over time: a row of bars for each subject, on one time axis.

use chrono::NaiveDate;

use crate::chart::{Chart, Table};
use crate::drawing::{Drawing, Point};
use crate::frame::{Frame, Mark, shortened_to};
use crate::texture::Texture;
use crate::time_axis::{DateLabel, TimeAxis};

const BARS: f64 = 26.0;
/// Room for the name of a row, and for that of a group.
const NAME: f64 = 20.0;
const GROUP: f64 = 26.0;
/// Lowest count that fills a row, so that one time does not look like many.
const FEWEST: u32 = 4;

/// A count of one stretch of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Number of times.
    pub times: u32,
    /// Words that are read out for it.
    pub label: String,
}

/// The counts of one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountRow {
    /// Name of the group that begins with this row.
    pub group: Option<String>,
    /// Name of the subject.
    pub name: String,
    /// Its counts without zeroes, the earliest first.
    pub counts: Vec<Count>,
}

/// Counts of several subjects over time.
pub struct CountsChart<'c> {
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
    /// The rows, from the top.
    pub rows: &'c [CountRow],
    /// The stretches of time of which something is known. Elsewhere there is a gap.
    pub known: &'c [(NaiveDate, NaiveDate)],
    /// Days on which a period of work began.
    pub marks: &'c [Mark],
}

impl CountsChart<'_> {
    /// Draws the counts.
    pub fn draw(self) -> Chart {
        let height: f64 = self.rows.iter().map(height_of).sum();
        let frame = Frame::new(height);
        let mut drawing = Drawing::new("counts", frame.size(), &self.title, &self.description);
        frame.draw_marks(&mut drawing, &self.time, self.marks);
        frame.draw_time_axis(&mut drawing, &self.time, self.date_label);
        let counts = self.rows.iter().flat_map(|row| &row.counts);
        let most = counts.map(|count| count.times).max().unwrap_or(0).max(FEWEST);
        let mut top = frame.top();
        for row in self.rows {
            self.draw_row(&mut drawing, frame, row, top, most);
            top += height_of(row);
        }
        let svg = drawing.finish();
        Chart { svg, title: self.title, description: self.description, table: self.table }
    }

    fn draw_row(&self, drawing: &mut Drawing, frame: Frame, row: &CountRow, top: f64, most: u32) {
        let bottom = top + height_of(row) - 4.0;
        if let Some(group) = &row.group {
            drawing.text("group", Point { x: 0.0, y: top + 18.0 }, &shortened_to(group, 70));
        }
        let name = Point { x: frame.left(), y: bottom - BARS - 6.0 };
        drawing.text("row-label", name, &shortened_to(&row.name, 66));
        for (value, y) in [(0, bottom), (most, bottom - BARS)] {
            drawing.text("tick end", Point { x: frame.left() - 8.0, y: y + 5.0 }, &value.to_string());
        }
        for (from, to) in self.known {
            let [x, end] = [*from, *to].map(|day| frame.x(&self.time, day));
            let end = end.max(x + 1.0);
            drawing.line("axis", Point { x, y: bottom }, Point { x: end, y: bottom });
        }
        for count in &row.counts {
            let [x, end] = [count.from, count.to].map(|day| frame.x(&self.time, day));
            let gap = if end - x > 6.0 { 1.5 } else { 0.0 };
            let (wide, high) = ((end - x - gap).max(1.0), BARS * f64::from(count.times) / f64::from(most));
            drawing.point(&count.label, |drawing| {
                Texture::Full.draw(drawing, Point { x, y: bottom - high }, (wide, high));
            });
        }
    }
}

fn height_of(row: &CountRow) -> f64 {
    let group = if row.group.is_some() { GROUP } else { 0.0 };
    group + NAME + BARS + 8.0
}
