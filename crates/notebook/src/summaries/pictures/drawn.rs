//! A chart as a picture on a page.

use charts::Chart;
use summary::{Picture, PictureTable};

/// A drawn picture for a page.
pub(super) fn on_page(id: String, chart: Chart, sentence: String, note: Option<String>) -> Picture {
    let svg = chart.svg_for_page();
    let Chart { title, table: charts::Table { caption, columns, rows }, .. } = chart;
    Picture { id, title, svg, sentence, note, table: PictureTable { caption, columns, rows } }
}
