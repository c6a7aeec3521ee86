//! The program without a screen, with the commands, configuration and permissions that people get.
#![expect(clippy::expect_used, reason = "a test that cannot start has failed")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use inbetween_app::{AfterLock, StartOptions, close_window, lock_and_exit, watch_file};
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};

/// The URL of our own front end.
pub const OWN: &str = "tauri://localhost";
/// A passphrase that is strong enough.
pub const SENTENCE: &str = "the heron waited by the tram stop";

/// A running program with a data folder of its own.
pub struct Program {
    app: App<MockRuntime>,
    data: PathBuf,
    home: tempfile::TempDir,
}

impl Program {
    /// Starts the program as it ships, on an empty data folder. Locking only closes the notebook,
    /// since the tests share one process.
    pub fn start() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let (data, emergency) = (home.path().join("data"), home.path().join("emergency"));
        Self::build(home, &data, &emergency)
    }

    /// Starts the program on a data folder, with a folder for what cannot be saved in it.
    pub fn start_in(data: &Path, emergency: &Path) -> Self {
        Self::build(tempfile::tempdir().expect("a folder"), data, emergency)
    }

    fn build(home: tempfile::TempDir, data: &Path, emergency: &Path) -> Self {
        let start = StartOptions {
            data: data.to_owned(),
            usual: home.path().join("usual"),
            windows: home.path().join("windows"),
            emergency: vec![emergency.to_owned()],
            state: home.path().join("state"),
            activation_token: String::new(),
            present: None,
            lock_ends_process: false,
        };
        let app =
            inbetween_app::app(mock_builder(), inbetween_app::context(), start).expect("the program starts");
        Self { app, data: data.to_owned(), home }
    }

    /// Locks as keys, time, sleep and the screen lock do.
    pub fn lock(&self, then: AfterLock) {
        tauri::async_runtime::block_on(lock_and_exit(self.app.handle(), then));
    }

    /// Closes the window as its button does.
    pub fn close_window(&self) {
        tauri::async_runtime::block_on(close_window(self.app.handle()));
    }

    /// Looks at the notebook's file, as happens every second.
    pub fn watch_file(&self) {
        watch_file(self.app.handle());
    }

    /// Starts the program with a new, open notebook.
    pub fn with_open_notebook() -> Self {
        let program = Self::start();
        program
            .gate("create_notebook", json!({ "passphrase": SENTENCE, "whoseLaptop": "shared" }))
            .expect("a notebook is made");
        program
    }

    /// The data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The folder with the program's other folders: `usual`, `windows` and `state`.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Calls `command` as the gate does.
    ///
    /// # Errors
    ///
    /// The error that the front end would get.
    pub fn gate(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        self.call("gate", OWN, command, arguments)
    }

    /// Calls `command` as the desk does.
    ///
    /// # Errors
    ///
    /// The error that the front end would get.
    pub fn desk(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        self.call("desk", OWN, command, arguments)
    }

    /// Calls `command` as a page at `url` in the window `label` would.
    ///
    /// # Errors
    ///
    /// The error that the front end would get.
    pub fn call(&self, label: &str, url: &str, command: &str, arguments: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.into(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: url.parse().expect("a URL"),
            body: InvokeBody::Json(arguments),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.into(),
        };
        get_ipc_response(&self.window(label), request).map(|body| body.deserialize().expect("JSON"))
    }

    fn window(&self, label: &str) -> WebviewWindow<MockRuntime> {
        self.app.get_webview_window(label).unwrap_or_else(|| {
            WebviewWindowBuilder::new(&self.app, label, Default::default()).build().expect("a window")
        })
    }
}

impl Drop for Program {
    /// Waits for a backup in the background: the encryption library tidies up when the process ends,
    /// and would do so under its hands.
    fn drop(&mut self) {
        let _ = self.desk("backups", json!({}));
    }
}

/// Every command of `src-tauri/commands.toml`, with the windows that may call it.
pub fn listed_commands() -> Vec<(String, Vec<String>)> {
    type Commands = BTreeMap<String, BTreeMap<String, Vec<String>>>;
    let list: Commands = toml::from_str(include_str!("../src-tauri/commands.toml")).expect("a list");
    list.into_values().flatten().collect()
}

/// An entry without questions, as the front end sends it.
pub fn note(words: &str) -> Value {
    writing("just-write", json!({ "text": { "text": words } }))
}

/// A filled-in form of 20 November 2026, as the front end sends it.
pub fn writing(form: &str, answers: Value) -> Value {
    let date = json!({ "on": "2026-11-20", "precision": "day" });
    let content = json!({ "date": date, "share": "private", "roles": [], "tags": [], "answers": answers });
    json!({ "draft": null, "entry": null, "form": form, "content": content })
}

/// November 2026 as a period.
pub fn november() -> Value {
    json!({ "first": "2026-11-01", "last": "2026-11-30" })
}

/// The selection of a summary of November with these entries.
pub fn chosen(entries: Value) -> Value {
    json!({
        "recipient": "supervisor_outside", "period": november(), "worked": null,
        "ratings": [], "limits": [], "pictures": [], "items": [], "entries": entries, "edits": {}, "looked_at": {},
    })
}

/// The code of the error that a command answered with.
pub fn code(reply: Result<Value, Value>) -> Value {
    reply.map_or_else(
        |error| error.get("code").cloned().unwrap_or_default(),
        |value| json!({ "unexpected": value }),
    )
}
