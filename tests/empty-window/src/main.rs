//! One window with one static page: the least that a Tauri app can be. `--long` adds ten years of
//! lines to it, to be scrolled through.

use tauri::webview::PageLoadEvent;

/// One line for each day of ten years, written by the engine itself, which the page's policy allows.
const LINES: &str = "
    for (let day = 1; day <= 3650; day += 1) {
        const line = document.createElement('p');
        line.textContent = `Line ${day} of a page that only scrolls, as long as the first words of a note.`;
        document.body.append(line);
    }";

fn main() -> tauri::Result<()> {
    let is_long = std::env::args().any(|argument| argument == "--long");
    tauri::Builder::default()
        .on_page_load(move |webview, load| {
            if is_long && load.event() == PageLoadEvent::Finished {
                let _ = webview.eval(LINES);
            }
        })
        .run(tauri::generate_context!())
}
