//! The person whom a picture of ratings is drawn for, and the words that it has for them.

use charts::{Table, ValueAxis};
use practice::{Direction, Scale, UsualRange};
use texts::Value;

use crate::error::Result;
use crate::looking_back::words::Words;

/// The one who looks at a picture of ratings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PictureReader {
    /// The person whose ratings they are, in the notebook.
    Person,
    /// Somebody else, on a page.
    Other {
        /// False for readers who may have a say over the person's job.
        has_numbers: bool,
    },
}

impl PictureReader {
    /// Returns true if the picture and its table have numbers.
    pub(super) fn has_numbers(self) -> bool {
        !matches!(self, Self::Other { has_numbers: false })
    }

    /// The words for a rating that is compared with nothing.
    pub(super) fn apart_key(self) -> &'static str {
        if self == Self::Person { "place-apart" } else { "page-place-apart" }
    }

    /// The axis of a scale.
    pub(super) fn axis(self, axis: ValueAxis) -> ValueAxis {
        if self.has_numbers() { axis } else { axis.without_numbers() }
    }

    /// The table without the columns of numbers, for whom there are none. A row without a place says
    /// why there is no number.
    pub(super) fn table(self, mut table: Table, empty: &str) -> Table {
        if self.has_numbers() {
            return table;
        }
        for row in table.rows.iter_mut().chain([&mut table.columns]) {
            if let [day, number, _, place] = row.as_mut_slice() {
                let said = if place == empty { number } else { place };
                *row = vec![std::mem::take(day), std::mem::take(said)];
            }
        }
        table
    }
}

/// Sentences of a page about a usual range, in the person's own voice.
///
/// # Errors
///
/// Those of [`Words::format`].
pub(super) fn said_on_page(
    words: Words,
    scale: &Scale,
    usual: Option<&UsualRange>,
    has_moved: bool,
    has_numbers: bool,
) -> Result<String> {
    let mut said = Vec::new();
    match usual {
        None => said.push(words.get("page-ratings-few")?),
        Some(usual) => {
            let key = if usual.is_rough() { "page-ratings-rough" } else { "page-ratings-usual" };
            said.push(words.get(key)?);
            if has_numbers {
                let [low, high] =
                    [&usual.low, &usual.high].map(|end| Value::from(end.to_decimal(scale.decimals)));
                said.push(words.format(
                    "page-ratings-range",
                    &[("low", low), ("high", high), ("count", usual.ratings.into())],
                )?);
            }
        }
    }
    if has_moved {
        said.push(words.get("page-ratings-moved")?);
    }
    said.push(words.get(direction_key(scale.direction))?);
    Ok(said.join(" "))
}

/// The key of the words for the direction of a scale.
pub(super) fn direction_key(direction: Direction) -> &'static str {
    match direction {
        Direction::HigherIsMoreStrain => "ratings-higher-is-more-strain",
        Direction::HigherIsBetter => "ratings-higher-is-better",
    }
}
