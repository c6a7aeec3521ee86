//! A picture with its title, its description and its table.

use serde::Serialize;

/// A picture, and the same for those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Chart {
    /// The picture: SVG of the elements and attributes that the crate names.
    pub svg: String,
    /// Subject of the picture.
    pub title: String,
    /// The picture in a sentence or two.
    pub description: String,
    /// Every value of the picture.
    pub table: Table,
}

/// Values in rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Table {
    /// Subject of the table.
    pub caption: String,
    /// Names of the columns. The first column names the row.
    pub columns: Vec<String>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}
