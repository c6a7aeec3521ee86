//! One window with one static page: the least that a Tauri app can be.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
