//! Answers to the same questions over time: a row for each question, a cell for each time.

use chrono::NaiveDate;

use crate::chart::{Chart, Table};
use crate::drawing::{Drawing, Point};
use crate::frame::{Frame, Mark, shortened_to};
use crate::legend::{self, Meaning};
use crate::texture::Texture;
use crate::time_axis::{DateLabel, TimeAxis};

const ROW: f64 = 44.0;
const GROUP: f64 = 28.0;
const CELL: f64 = Texture::HEIGHT;
const WIDEST: f64 = 22.0;
/// Room above the key.
const KEY_ABOVE: f64 = 8.0;

/// An answer of one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// First day of the time.
    pub from: NaiveDate,
    /// Last day of the time.
    pub to: NaiveDate,
    /// Look of the answer.
    pub texture: Texture,
    /// True if it is marked with a dot.
    pub is_marked: bool,
    /// Words that are read out for it.
    pub label: String,
}

/// The answers to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// Name of the group that begins with this row.
    pub group: Option<String>,
    /// The question.
    pub name: String,
    /// Its answers, the earliest first. Times without an answer are gaps.
    pub cells: Vec<Cell>,
}

/// Answers to the same questions over time.
pub struct AnswersChart<'c> {
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
    /// The key.
    pub meanings: &'c [Meaning],
    /// The rows, from the top.
    pub rows: &'c [AnswerRow],
    /// Days on which a period of work began.
    pub marks: &'c [Mark],
}

impl AnswersChart<'_> {
    /// Draws the answers.
    pub fn draw(self) -> Chart {
        let key = legend::height(self.meanings, Frame::WIDTH);
        let rows: f64 = self.rows.iter().map(height_of).sum();
        let frame = Frame::new(rows);
        let (width, height) = frame.size();
        let size = (width, height + KEY_ABOVE + key);
        let mut drawing = Drawing::new("answers", size, &self.title, &self.description);
        frame.draw_marks(&mut drawing, &self.time, self.marks);
        frame.draw_time_axis(&mut drawing, &self.time, self.date_label);
        let mut top = frame.top();
        for row in self.rows {
            let bottom = top + height_of(row);
            if let Some(group) = &row.group {
                drawing.text("group", Point { x: 0.0, y: top + 18.0 }, &shortened_to(group, 70));
            }
            let name = Point { x: frame.left(), y: bottom - CELL - 15.0 };
            drawing.text("row-label", name, &shortened_to(&row.name, 70));
            for cell in &row.cells {
                self.draw_cell(&mut drawing, frame, cell, bottom - CELL - 4.0);
            }
            top = bottom;
        }
        let below = Point { x: 0.0, y: height + KEY_ABOVE };
        legend::draw(&mut drawing, self.meanings, below, Frame::WIDTH);
        let svg = drawing.finish();
        Chart { svg, title: self.title, description: self.description, table: self.table }
    }

    fn draw_cell(&self, drawing: &mut Drawing, frame: Frame, cell: &Cell, y: f64) {
        let [from, to] = [cell.from, cell.to].map(|day| frame.x(&self.time, day));
        let gap = if to - from > 6.0 { 1.5 } else { 0.0 };
        let wide = (to - from - gap).clamp(2.0, WIDEST);
        drawing.point(&cell.label, |drawing| {
            cell.texture.draw(drawing, Point { x: from, y }, (wide, CELL));
            if cell.is_marked {
                drawing.circle("raised", Point { x: from + wide / 2.0, y: y - 4.5 }, 2.5);
            }
        });
    }
}

fn height_of(row: &AnswerRow) -> f64 {
    ROW + if row.group.is_some() { GROUP } else { 0.0 }
}
