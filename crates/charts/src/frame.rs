//! The axes around a picture, and marks on the days when something began.

use chrono::NaiveDate;

use crate::drawing::{Drawing, Point};
use crate::time_axis::{DateLabel, TimeAxis};
use crate::value_axis::ValueAxis;

/// Width of a letter in words beside a picture, on average.
const LETTER: f64 = 7.7;

/// A day on which something began, such as a period of work, as a line from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The day.
    pub on: NaiveDate,
    /// Name of what began.
    pub label: String,
}

/// The edges of a picture. Every picture is as wide as the others and leaves the same room at the
/// left, so that those on one time axis stand one above the other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    height: f64,
}

impl Frame {
    /// Width of every picture, with its axes.
    pub const WIDTH: f64 = 560.0;
    /// Room for the numbers of the value axis.
    const LEFT: f64 = 38.0;
    const RIGHT: f64 = 14.0;
    /// Room for the words of marks.
    const TOP: f64 = 24.0;
    /// Room for the days.
    const BOTTOM: f64 = 30.0;
    /// Room for half a dot, at both ends of the time.
    const INSET: f64 = 9.0;

    /// A frame around a picture of this height, without its axes.
    pub fn new(height: f64) -> Self {
        Self { height }
    }

    /// Width and height with the axes.
    pub fn size(&self) -> (f64, f64) {
        (Self::WIDTH, Self::TOP + self.height + Self::BOTTOM)
    }

    /// Left edge of the picture within.
    pub fn left(&self) -> f64 {
        Self::LEFT
    }

    /// Right edge of the picture within.
    pub fn right(&self) -> f64 {
        Self::WIDTH - Self::RIGHT
    }

    /// Top edge of the picture within.
    pub fn top(&self) -> f64 {
        Self::TOP
    }

    /// Bottom edge of the picture within.
    pub fn bottom(&self) -> f64 {
        Self::TOP + self.height
    }

    /// Place of a day.
    pub fn x(&self, axis: &TimeAxis, day: NaiveDate) -> f64 {
        let left = self.left() + Self::INSET;
        left + axis.place(day) * (self.right() - Self::INSET - left)
    }

    /// Place of a value.
    pub fn y(&self, axis: &ValueAxis, value: f64) -> f64 {
        self.bottom() - axis.place(value) * self.height
    }

    /// Draws a full scale: a line across the picture for each value that is named, and its number.
    pub fn draw_value_axis(&self, drawing: &mut Drawing, axis: &ValueAxis) {
        for tick in axis.ticks() {
            let y = self.y(axis, tick);
            drawing.line("grid", Point { x: self.left(), y }, Point { x: self.right(), y });
            if axis.is_named() {
                let at = Point { x: self.left() - 8.0, y: y + 5.0 };
                drawing.text("tick end", at, &tick.to_string());
            }
        }
    }

    /// Draws the days along the bottom. A name that would touch the one before is left out.
    pub fn draw_time_axis(&self, drawing: &mut Drawing, axis: &TimeAxis, label: &DateLabel<'_>) {
        let y = self.bottom();
        drawing.line("axis", Point { x: self.left(), y }, Point { x: self.right(), y });
        let mut free_from = 0.0;
        for tick in axis.ticks() {
            let x = self.x(axis, tick.on);
            drawing.line("axis", Point { x, y }, Point { x, y: y + 5.0 });
            let words = label(tick);
            let half = width_of(&words) / 2.0;
            let middle = x.clamp(half, Self::WIDTH - half);
            if middle - half >= free_from {
                drawing.text("tick middle", Point { x: middle, y: y + 22.0 }, &words);
                free_from = middle + half + LETTER;
            }
        }
    }

    /// Draws marks, with their words above the picture. Words that would touch the ones before are
    /// left out; a name that is too long ends in an ellipsis.
    pub fn draw_marks(&self, drawing: &mut Drawing, axis: &TimeAxis, marks: &[Mark]) {
        let mut free_from = self.left();
        for mark in marks.iter().filter(|mark| axis.contains(mark.on)) {
            let x = self.x(axis, mark.on);
            drawing.line("mark", Point { x, y: self.top() - 5.0 }, Point { x, y: self.bottom() });
            let words = shortened(&mark.label);
            let width = width_of(&words);
            let (start, class) = if x - 1.0 + width <= Self::WIDTH {
                (x - 1.0, "mark-label")
            } else {
                (x + 1.0 - width, "mark-label end")
            };
            if start >= free_from {
                let x = if class == "mark-label" { start } else { x + 1.0 };
                drawing.text(class, Point { x, y: 14.0 }, &words);
                free_from = start + width + LETTER;
            }
        }
    }
}

/// Width of words, about.
pub(crate) fn width_of(words: &str) -> f64 {
    words.chars().count() as f64 * LETTER
}

fn shortened(words: &str) -> String {
    shortened_to(words, 28)
}

/// The words; if there are more letters than `most`, their beginning and an ellipsis.
pub(crate) fn shortened_to(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let kept: String = words.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(marks: &[(&str, &str)]) -> String {
        let day = |written: &str| written.parse::<NaiveDate>().unwrap();
        let axis = TimeAxis::new(day("2026-01-01"), day("2026-12-31"));
        let mut drawing = Drawing::new("x", (1.0, 1.0), "", "");
        let marks: Vec<_> =
            marks.iter().map(|(on, label)| Mark { on: day(on), label: (*label).to_owned() }).collect();
        Frame::new(100.0).draw_marks(&mut drawing, &axis, &marks);
        drawing.finish()
    }

    #[test]
    fn words_of_marks_do_not_touch() {
        let svg = drawn(&[("2026-03-01", "Hospital"), ("2026-03-05", "Community"), ("2026-09-01", "Clinic")]);
        assert_eq!(svg.matches("<line").count(), 3, "every mark has its line");
        assert!(svg.contains("Hospital") && svg.contains("Clinic") && !svg.contains("Community"));
    }

    #[test]
    fn mark_at_the_right_edge_is_named_at_its_left() {
        assert!(drawn(&[("2026-12-28", "Community")]).contains("mark-label end"));
        assert_eq!(drawn(&[("2027-01-01", "Later")]).matches("<line").count(), 0);
    }

    #[test]
    fn long_name_ends_in_an_ellipsis() {
        let svg = drawn(&[("2026-03-01", &"węzeł ".repeat(20))]);
        assert!(svg.contains("węzeł węzeł węzeł węzeł węz…"), "{svg}");
    }
}
