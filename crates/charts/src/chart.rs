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

impl Chart {
    /// The picture as it stands on a page that leaves: without the labels of values, which are read
    /// out by a window and would stand unseen on a page, and without the namespace, which HTML has no
    /// need of.
    pub fn svg_for_page(&self) -> String {
        without(&without(&self.svg, "data-label"), "xmlns")
    }
}

/// The picture without an attribute. A quotation mark within a value or a text is always escaped, so
/// that this name with one behind it is the attribute.
fn without(svg: &str, attribute: &str) -> String {
    let begin = format!(" {attribute}=\"");
    let mut parts = svg.split(&begin);
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for (_, after) in parts.filter_map(|part| part.split_once('"')) {
        kept.push_str(after);
    }
    kept
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::{Drawing, Point};

    #[test]
    fn page_has_no_label_and_no_namespace() {
        let mut drawing = Drawing::new("x", (1.0, 2.0), " data-label=\"kept\"", "");
        drawing.point("22 November: \"3\" > 2", |drawing| {
            drawing.text("t", Point { x: 1.0, y: 2.0 }, " xmlns=\"kept too\"");
        });
        let table = Table { caption: String::new(), columns: Vec::new(), rows: Vec::new() };
        let svg = drawing.finish();
        let chart = Chart { svg, title: String::new(), description: String::new(), table };
        assert_eq!(
            chart.svg_for_page(),
            "<svg class=\"chart x\" role=\"img\" viewBox=\"0 0 1 2\">\
             <title> data-label=&quot;kept&quot;</title><desc></desc><g class=\"point\">\
             <text class=\"t\" x=\"1\" y=\"2\"> xmlns=&quot;kept too&quot;</text></g></svg>"
        );
    }
}
