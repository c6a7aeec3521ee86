//! Pictures of what a person wrote, drawn once as SVG for the screen, for a summary and for paper.
//!
//! A [`Chart`] is a picture, its title, a description for those who do not see it, and the same
//! values as a table. The crate knows nothing of forms or entries, depends on no other crate of
//! this repository, and holds no words: every text is passed in.
//!
//! The order to read it in:
//!
//! 1. `chart` is what comes out.
//! 2. `drawing` writes the SVG. All text is escaped there, and nowhere else.
//! 3. `time_axis` places days, `value_axis` values, `frame` the two around a picture.
//! 4. `ratings` and `place` draw self-ratings: dots, rings and the usual range.
//! 5. `texture` tells surfaces apart without colour, `legend` names them. `strips`, `counts`,
//!    `then_now` and `answers` draw with them.
//!
//! Rules:
//!
//! - Few elements and attributes, so that the check of a summary can name each of them:
//!   `svg` (`xmlns`, `class`, `role`, `viewBox`), `title`, `desc`, `g` (`class`, `data-label`),
//!   `rect` (`class`, `x`, `y`, `width`, `height`), `line` (`class`, `x1`, `y1`, `x2`, `y2`),
//!   `circle` (`class`, `cx`, `cy`, `r`), `path` (`class`, `d`) and `text` (`class`, `x`, `y`).
//!   A test holds every picture against this list. No ids, links, styles or scripts. On a page that
//!   leaves there is no `xmlns` and no `data-label` either: [`Chart::svg_for_page`].
//! - Colours, widths and fonts are classes, styled by `assets/charts/charts.css` for light, dark
//!   and paper. No colour means good or bad, and each difference is one of shape too.
//! - A value axis always shows its full scale, so that small movements look small.
//! - A value is a group of the class `point` with its words in `data-label`: the front end shows
//!   them on focus and on pointing.
//! - One scale for each picture. Two pictures on the same [`TimeAxis`] stand one above the other.

mod answers;
mod chart;
mod counts;
mod drawing;
mod frame;
mod legend;
mod rating_position;
mod ratings;
mod strips;
mod texture;
mod then_now;
mod time_axis;
mod value_axis;

pub use answers::{AnswerRow, AnswersChart, Cell};
pub use chart::{Chart, Table};
pub use counts::{Count, CountRow, CountsChart};
pub use drawing::{Drawing, Point};
pub use frame::{Frame, Mark};
pub use legend::Meaning;
pub use rating_position::RatingPositionChart;
pub use ratings::{Band, Rating, RatingsChart};
pub use strips::{Share, Strip, StripsChart};
pub use texture::Texture;
pub use then_now::{ThenNow, ThenNowChart};
pub use time_axis::{DateLabel, Tick, TickUnit, TimeAxis};
pub use value_axis::ValueAxis;
