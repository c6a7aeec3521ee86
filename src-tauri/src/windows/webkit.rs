//! WebKitGTK and GTK settings: engine restrictions, the keys that lock from anywhere, and the
//! reaction to a web process that dies.

use std::cell::RefCell;

use gtk::gdk::keys::constants as key;
use gtk::gdk::{Event, EventKey, EventType, ModifierType};
use gtk::glib::ObjectExt;
use gtk::prelude::{CssProviderExt, GtkSettingsExt, RecentManagerExt};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebView, WebViewExt};

use crate::locking::lock_keys::TripleEscape;
use crate::locking::shutdown;
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

/// Makes dialogs and framed documents light or dark. Call it on the window's thread.
pub(crate) fn set_color_scheme(appearance: Appearance) {
    const DARK: &str = "gtk-application-prefer-dark-theme";
    if gtk::is_initialized_main_thread()
        && let Some(settings) = gtk::Settings::default()
    {
        match appearance {
            Appearance::System => settings.reset_property(DARK),
            Appearance::Light => settings.set_property(DARK, false),
            Appearance::Dark => settings.set_property(DARK, true),
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

/// Restricts the gate's engine. If its web process dies, the page is reloaded: there is nothing to
/// lose.
pub(crate) fn watch_gate<R: Runtime>(gate: &WebviewWindow<R>) -> tauri::Result<()> {
    gate.with_webview(|webview| {
        let view = webview.inner();
        restrict_engine(&view);
        view.connect_web_process_terminated(|view, _| view.reload());
    })
}

/// Restricts the engine of a window that shows something of the notebook, and locks if its web
/// process dies.
pub(crate) fn watch_open<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        let view = webview.inner();
        restrict_engine(&view);
        view.connect_web_process_terminated(move |_, _| shutdown::lock_soon(&app));
    })
}

/// Switches off what a notebook has no use for: menu, storage, network and media features.
pub(crate) fn restrict_engine(view: &WebView) {
    // The menu offers to save, to print and to search the web.
    view.connect_context_menu(|_, _, _, _| true);
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
        (EventType::KeyPress, key::l | key::L) => {
            pressed.state().contains(ModifierType::CONTROL_MASK).then_some(LockKey::CtrlL)
        }
        _ => None,
    }
}
