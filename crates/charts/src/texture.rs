//! Surfaces that are told apart without colour: filled, striped, lined, empty.

use crate::drawing::{Drawing, Point};

/// The look of a surface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Texture {
    /// Filled.
    Full,
    /// Broad upright stripes.
    Stripes,
    /// Thin upright lines.
    Lines,
    /// Lines from side to side.
    Rows,
    /// The lower half is filled.
    Half,
    /// An outline.
    Empty,
    /// An outline of dashes.
    Dashed,
}

impl Texture {
    /// Height of a surface: stripes are as long in the stylesheet.
    pub const HEIGHT: f64 = 16.0;

    /// Draws a surface from its upper left corner.
    pub fn draw(self, drawing: &mut Drawing, corner: Point, (width, height): (f64, f64)) {
        let middle = corner.y + height / 2.0;
        let across = |drawing: &mut Drawing, class: &str, y: f64| {
            drawing.line(class, Point { x: corner.x, y }, Point { x: corner.x + width, y });
        };
        match self {
            Self::Full => drawing.rect("bar full", corner, (width, height)),
            Self::Half => {
                drawing.rect("bar full", Point { y: middle, ..corner }, (width, height / 2.0));
                drawing.rect("bar", corner, (width, height));
            }
            Self::Stripes | Self::Lines => {
                let class = if self == Self::Stripes { "stripes" } else { "stripes thin" };
                // One line as thick as the surface is high, in dashes.
                across(drawing, class, middle);
                drawing.rect("bar", corner, (width, height));
            }
            Self::Rows => {
                for part in [0.25, 0.5, 0.75] {
                    across(drawing, "row", corner.y + height * part);
                }
                drawing.rect("bar", corner, (width, height));
            }
            Self::Empty => drawing.rect("bar", corner, (width, height)),
            Self::Dashed => drawing.rect("bar dashed", corner, (width, height)),
        }
    }
}
