//! What has to be said to WebKitGTK and GTK themselves: what the engine must not do, the keys that lock from anywhere,
//! and what happens when a web process dies.

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

/// Whether a screen answers to the name that the desktop gave. The toolkit below us panics where none does.
pub fn screen_answers() -> bool {
    gtk::init().is_ok()
}

/// Takes out of the desktop's list of recent files what the toolkit's print dialog puts there in our name. Our own dialogs
/// put nothing there, and the setting that would keep the toolkit from it empties the list of all other programs. Call it
/// once GTK is up.
pub(crate) fn keep_out_of_recent_files() {
    if !gtk::is_initialized_main_thread() {
        return;
    }
    if let Some(recent) = gtk::RecentManager::default() {
        // A lock may have come between the two.
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

/// Makes what follows the desktop, its dialogs and a page in a frame, light or dark as the person chose. Call it on the
/// window's thread.
pub(crate) fn appear(appearance: Appearance) {
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

/// The toolkit's chooser for emoji writes down, outside the notebook, which ones were picked last. Input methods have
/// choosers of their own.
const NO_EMOJI_CHOOSER: &[u8] = b"
    @binding-set no-emoji-chooser { unbind \"<Control>period\"; unbind \"<Control>semicolon\"; }
    textview, entry { -gtk-key-bindings: no-emoji-chooser; }";

/// Takes the keys away that open it, in every window. Call it once GTK is up.
pub(crate) fn open_no_emoji_chooser() {
    let keys = gtk::CssProvider::new();
    if gtk::is_initialized_main_thread()
        && keys.load_from_data(NO_EMOJI_CHOOSER).is_ok()
        && let Some(screen) = gtk::gdk::Screen::default()
    {
        let priority = gtk::STYLE_PROVIDER_PRIORITY_APPLICATION;
        gtk::StyleContext::add_provider_for_screen(&screen, &keys, priority);
    }
}

/// Restrains the gate's engine. If its web process dies, the page is loaded anew: there is nothing to lose.
pub(crate) fn watch_gate<R: Runtime>(gate: &WebviewWindow<R>) -> tauri::Result<()> {
    gate.with_webview(|webview| {
        let view = webview.inner();
        restrain(&view);
        view.connect_web_process_terminated(|view, _| view.reload());
    })
}

/// Restrains the engine of a window that shows something of the notebook, and locks when its web process dies.
pub(crate) fn watch_open<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        let view = webview.inner();
        restrain(&view);
        view.connect_web_process_terminated(move |_, _| shutdown::lock_soon(&app));
    })
}

pub(crate) fn restrain(view: &WebView) {
    // The menu offers to save, to print and to search the web.
    view.connect_context_menu(|_, _, _, _| true);
    let Some(settings) = WebViewExt::settings(view) else { return };
    // Text needs no graphics card. Starting an accelerated graphics stack costs more than drawing the window, leaves
    // a shader cache in the home folder, and shows empty windows with some drivers.
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

/// Every event of the program passes here before any window sees it, so that a page that hangs, and a dialog of the
/// desktop that holds the keys, can still be locked. Call it once GTK is up.
pub(crate) fn listen<R: Runtime>(app: &AppHandle<R>) {
    if !gtk::is_initialized_main_thread() {
        return;
    }
    let (app, escapes) = (app.clone(), RefCell::new(TripleEscape::default()));
    Event::set_handler(Some(move |event: &mut Event| {
        if goes_on(&app, event, &mut escapes.borrow_mut()) {
            gtk::main_do_event(event);
        }
    }));
}

/// Whether an event goes on to its window, once we have seen it.
fn goes_on<R: Runtime>(app: &AppHandle<R>, event: &Event, escapes: &mut TripleEscape) -> bool {
    let session = app.state::<Session>();
    if !session.is_open() {
        return true;
    }
    if is_a_touch(event)
        && let Some(told) = session.touch()
    {
        shutdown::tell(app, told);
    }
    match lock_key(event, escapes) {
        Some(LockKey::TripleEscape) => {
            shutdown::lock_soon(app);
            false
        }
        Some(LockKey::CtrlL) => {
            shutdown::lock_after_the_keys_before(app);
            true
        }
        None => true,
    }
}

fn is_a_touch(event: &Event) -> bool {
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

/// `Ctrl L`, and Esc three times within a second.
fn lock_key(event: &Event, escapes: &mut TripleEscape) -> Option<LockKey> {
    if event.event_type() == EventType::FocusChange {
        // A dialog that a press has closed is not told that the key was let go.
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
