//! WebKitGTK and GTK settings: engine restrictions, the keys that lock from anywhere, and the
//! reaction to a web process that dies.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use gdkx11::X11Window;
use gdkx11::functions::x11_get_server_time;
use gtk::gdk::keys::constants as key;
use gtk::gdk::{Event, EventKey, EventType, ModifierType};
use gtk::glib::ObjectExt;
use gtk::prelude::{Cast, CssProviderExt, GtkSettingsExt, GtkWindowExt, RecentManagerExt, WidgetExt};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use webkit2gtk::{
    ContextMenu, ContextMenuAction, ContextMenuExt, ContextMenuItemExt, HardwareAccelerationPolicy,
    SettingsExt, WebView, WebViewExt,
};

use crate::locking::lock_keys::{TripleEscape, is_letter_l};
use crate::locking::shutdown;
use crate::platform::failure_dialog::{self, WindowFailure};
use crate::platform::gate_settings::Appearance;
use crate::session::Session;

/// Returns true if the display that the desktop names can be opened. The toolkit panics later if
/// not.
pub fn screen_answers() -> bool {
    gtk::init().is_ok()
}

/// Removes from the desktop's list of recent files what the toolkit's print dialog puts there in
/// our name. Our own dialogs put nothing there, and the setting against it empties the list of all
/// other programs. Call it once GTK is up.
pub(crate) fn stay_out_of_recent_files() {
    if !gtk::is_initialized_main_thread() {
        return;
    }
    if let Some(recent) = gtk::RecentManager::default() {
        // A lock may have interrupted this the last time.
        forget_ours(&recent);
        recent.connect_changed(forget_ours);
    }
}

fn forget_ours(recent: &gtk::RecentManager) {
    let ours = gtk::glib::application_name();
    for item in recent.items() {
        if ours.is_some()
            && item.last_application() == ours
            && let Some(name) = item.uri()
        {
            let _ = recent.remove_item(&name);
        }
    }
}

/// Makes dialogs and framed documents light or dark; `desktop_is_dark` is the desktop's wish, if it
/// has one. Call it on the window's thread.
pub(crate) fn set_color_scheme(appearance: Appearance, desktop_is_dark: Option<bool>) {
    const DARK: &str = "gtk-application-prefer-dark-theme";
    if gtk::is_initialized_main_thread()
        && let Some(settings) = gtk::Settings::default()
    {
        match (appearance, desktop_is_dark) {
            (Appearance::System, Some(is_dark)) => settings.set_property(DARK, is_dark),
            (Appearance::System, None) => settings.reset_property(DARK),
            (Appearance::Light, _) => settings.set_property(DARK, false),
            (Appearance::Dark, _) => settings.set_property(DARK, true),
        }
    }
}

/// The toolkit's emoji chooser stores, outside the notebook, which ones were picked last. Input
/// methods have choosers of their own.
const NO_EMOJI_CHOOSER: &[u8] = b"
    @binding-set no-emoji-chooser { unbind \"<Control>period\"; unbind \"<Control>semicolon\"; }
    textview, entry { -gtk-key-bindings: no-emoji-chooser; }";

/// Removes the shortcuts of the emoji chooser from every window. Call it once GTK is up.
pub(crate) fn disable_emoji_chooser() {
    let keys = gtk::CssProvider::new();
    if gtk::is_initialized_main_thread()
        && keys.load_from_data(NO_EMOJI_CHOOSER).is_ok()
        && let Some(screen) = gtk::gdk::Screen::default()
    {
        let priority = gtk::STYLE_PROVIDER_PRIORITY_APPLICATION;
        gtk::StyleContext::add_provider_for_screen(&screen, &keys, priority);
    }
}

/// The age below which a window counts as one that never came to show its page.
const AT_ONCE: Duration = Duration::from_secs(10);

/// The time stamp that stands for none (`GDK_CURRENT_TIME`).
const NO_TIME: u32 = 0;

/// Brings a window to the front, from another workspace too. Without the desktop's `token` for the
/// second start (Wayland), or a fresh time stamp (X11), it would only be marked as wanting
/// attention.
pub(crate) fn present<R: Runtime>(window: &WebviewWindow<R>, token: &str) {
    let Ok(window) = window.gtk_window() else { return };
    if !token.is_empty() {
        window.set_startup_id(token);
    }
    let x11 = window.window().and_then(|window| window.downcast::<X11Window>().ok());
    window.present_with_time(x11.map_or(NO_TIME, |x11| {
        // Not every window manager goes to another workspace because a program asks for it.
        x11.move_to_current_desktop();
        x11_get_server_time(&x11)
    }));
}

/// Restricts the gate's engine. If its web process dies, the page is reloaded: there is nothing to
/// lose. If it dies at once, again and again, that is said and the program ends.
pub(crate) fn watch_gate<R: Runtime>(gate: &WebviewWindow<R>) -> tauri::Result<()> {
    const ATTEMPTS: usize = 3;
    let app = gate.app_handle().clone();
    gate.with_webview(move |webview| {
        let view = webview.inner();
        restrict_engine(&view);
        let ends = RefCell::new(Vec::new());
        view.connect_web_process_terminated(move |view, _| {
            let mut ends = ends.borrow_mut();
            ends.retain(|end: &Instant| end.elapsed() < AT_ONCE);
            ends.push(Instant::now());
            if ends.len() < ATTEMPTS {
                return view.reload();
            }
            failure_dialog::show(&WindowFailure::Engine, app.state::<Session>().texts());
            app.exit(1);
        });
    })
}

/// Restricts the engine of a window that shows something of the notebook, and locks if its web
/// process dies.
pub(crate) fn watch_open<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        let view = webview.inner();
        restrict_engine(&view);
        view.connect_web_process_terminated(move |_, _| {
            let session = app.state::<Session>();
            // The page never came up: there would be a fresh gate, and nothing to say why. A page
            // that shows something locks at once.
            if !session.desk_was_shown() && !shutdown::is_ending(&app) {
                session.close();
                failure_dialog::show(&WindowFailure::Engine, session.texts());
            }
            shutdown::lock_soon(&app);
        });
    })
}

/// The entries of the engine's menu that stay. The others save, print, reload and search the web.
const MENU: [ContextMenuAction; 4] =
    [ContextMenuAction::Cut, ContextMenuAction::Copy, ContextMenuAction::Paste, ContextMenuAction::SelectAll];

/// Reduces the engine's menu, and returns true if nothing is left to be shown.
fn reduce_menu(menu: &ContextMenu) -> bool {
    for item in menu.items() {
        if !MENU.contains(&item.stock_action()) {
            menu.remove(&item);
        }
    }
    menu.n_items() == 0
}

/// Switches off what a notebook has no use for: most of the menu, storage, network and media
/// features.
pub(crate) fn restrict_engine(view: &WebView) {
    view.connect_context_menu(|_, menu, _, _| reduce_menu(menu));
    let Some(settings) = WebViewExt::settings(view) else { return };
    // Text needs no graphics card. Starting an accelerated graphics stack costs more than drawing
    // the window, leaves a shader cache in the home folder, and shows empty windows with some
    // drivers.
    settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
    settings.set_enable_page_cache(false);
    settings.set_enable_webrtc(false);
    settings.set_enable_media_stream(false);
    settings.set_enable_html5_local_storage(false);
    settings.set_enable_html5_database(false);
    settings.set_enable_dns_prefetching(false);
    settings.set_enable_webgl(false);
    settings.set_enable_webaudio(false);
    settings.set_enable_media(false);
}

/// Handles every event before any window sees it, so that the notebook can be locked while the
/// front end hangs or a dialog of the desktop holds the keys. Call it once GTK is up.
pub(crate) fn watch_events<R: Runtime>(app: &AppHandle<R>) {
    if !gtk::is_initialized_main_thread() {
        return;
    }
    let (app, escapes) = (app.clone(), RefCell::new(TripleEscape::default()));
    Event::set_handler(Some(move |event: &mut Event| {
        if handle_event(&app, event, &mut escapes.borrow_mut()) {
            gtk::main_do_event(event);
        }
    }));
}

/// Counts activity, and locks by key. Returns true if the event is passed on to its window.
fn handle_event<R: Runtime>(app: &AppHandle<R>, event: &Event, escapes: &mut TripleEscape) -> bool {
    let session = app.state::<Session>();
    if !session.is_open() {
        return true;
    }
    if is_user_activity(event)
        && let Some(notice) = session.touch()
    {
        shutdown::notify(app, notice);
    }
    match lock_key(event, escapes) {
        Some(LockKey::TripleEscape) => {
            shutdown::lock_soon(app);
            false
        }
        Some(LockKey::CtrlL) => {
            shutdown::lock_after_pending_keys(app);
            true
        }
        None => true,
    }
}

fn is_user_activity(event: &Event) -> bool {
    matches!(
        event.event_type(),
        EventType::KeyPress
            | EventType::ButtonPress
            | EventType::MotionNotify
            | EventType::Scroll
            | EventType::TouchBegin
            | EventType::TouchUpdate
    )
}

enum LockKey {
    CtrlL,
    TripleEscape,
}

/// The lock key of an event: `Ctrl L`, or Esc three times within a second.
fn lock_key(event: &Event, escapes: &mut TripleEscape) -> Option<LockKey> {
    if event.event_type() == EventType::FocusChange {
        // A dialog that a press has closed never sees the release of the key.
        escapes.release();
    }
    let pressed = event.downcast_ref::<EventKey>()?;
    match (event.event_type(), pressed.keyval()) {
        (EventType::KeyPress, key::Escape) => escapes.press(pressed.time()).then_some(LockKey::TripleEscape),
        (EventType::KeyRelease, key::Escape) => {
            escapes.release();
            None
        }
        (EventType::KeyPress, produced) => {
            let is_ctrl_l = pressed.state().contains(ModifierType::CONTROL_MASK)
                && is_letter_l(produced.to_unicode(), pressed.hardware_keycode());
            is_ctrl_l.then_some(LockKey::CtrlL)
        }
        _ => None,
    }
}
