//! What has to be said to WebKitGTK and GTK themselves: what the engine must not do, the keys that lock from anywhere,
//! and what happens when a web process dies.

use std::cell::RefCell;

use gtk::gdk::{Event, EventKey, EventType, ModifierType, keys::constants as key};
use gtk::glib::{ObjectExt, Propagation};
use gtk::prelude::{CssProviderExt, GtkSettingsExt, WidgetExt};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use webkit2gtk::{SettingsExt, WebView, WebViewExt};

use crate::gate_settings::Appearance;
use crate::keys::ThreeTimesEsc;
use crate::locking;
use crate::session::Session;

/// Whether a screen answers to the name that the desktop gave. The toolkit below us panics where none does.
pub fn screen_answers() -> bool {
    gtk::init().is_ok()
}

/// Keeps names of files out of the desktop's list of recent files. Call it once GTK is up.
pub(crate) fn keep_out_of_recent_files() {
    if gtk::is_initialized_main_thread()
        && let Some(settings) = gtk::Settings::default()
    {
        settings.set_property("gtk-recent-files-enabled", false);
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

/// Takes the keys away that open it, in both windows. Call it once GTK is up.
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

/// Restrains the engine of a window that shows something of the notebook, listens to its keys, and locks when its web
/// process dies.
pub(crate) fn watch_open<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        let view = webview.inner();
        restrain(&view);
        let dead = app.clone();
        view.connect_web_process_terminated(move |_, _| locking::lock_soon(&dead));
        listen(&view, app);
    })
}

pub(crate) fn restrain(view: &WebView) {
    // The menu offers to save, to print and to search the web.
    view.connect_context_menu(|_, _, _, _| true);
    let Some(settings) = WebViewExt::settings(view) else { return };
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

/// Every event of the window passes here before the page sees it, so that a page that hangs can still be locked.
fn listen<R: Runtime>(view: &WebView, app: AppHandle<R>) {
    let escapes = RefCell::new(ThreeTimesEsc::default());
    view.connect_event(move |_, event| {
        if is_a_touch(event)
            && let Some(told) = app.state::<Session>().touch()
        {
            locking::tell(&app, told);
        }
        match lock_key(event, &mut escapes.borrow_mut()) {
            Some(LockKey::ThreeTimesEsc) => {
                locking::lock_soon(&app);
                Propagation::Stop
            }
            Some(LockKey::CtrlL) => {
                locking::lock_after_the_keys_before(&app);
                Propagation::Proceed
            }
            None => Propagation::Proceed,
        }
    });
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
    ThreeTimesEsc,
}

/// `Ctrl L`, and Esc three times within a second.
fn lock_key(event: &Event, escapes: &mut ThreeTimesEsc) -> Option<LockKey> {
    let pressed = event.downcast_ref::<EventKey>()?;
    match (event.event_type(), pressed.keyval()) {
        (EventType::KeyPress, key::Escape) => escapes.press(pressed.time()).then_some(LockKey::ThreeTimesEsc),
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
