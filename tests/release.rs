//! The shipped configuration, compared with the decided one.

#![cfg(test)]

use serde_json::{Value, json};
use tests::listed_commands;

fn config() -> Value {
    serde_json::from_str(include_str!("../src-tauri/tauri.conf.json")).unwrap()
}

fn permissions(capability: &str) -> Vec<String> {
    let capability: Value = serde_json::from_str(capability).unwrap();
    capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn windows_are_incognito_without_devtools_drops_or_autofill() {
    let config = config();
    let windows = config["app"]["windows"].as_array().unwrap();
    let labels: Vec<_> = windows.iter().map(|window| &window["label"]).collect();
    assert_eq!(labels, ["gate", "desk", "shown"]);
    for window in windows {
        assert_eq!(window["title"], "Inbetween");
        for (setting, decided) in [
            ("create", false),
            ("incognito", true),
            ("contentProtected", true),
            ("generalAutofillEnabled", false),
            ("dragDropEnabled", false),
            ("devtools", false),
        ] {
            assert_eq!(window[setting], decided, "{setting} of {}", window["label"]);
        }
    }
}

#[test]
fn content_security_policy_is_the_decided_one() {
    let security = &config()["app"]["security"];
    assert_eq!(
        security["csp"],
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src ipc: http://ipc.localhost; frame-src summary: http://summary.localhost; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'; object-src 'none'"
    );
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["assetProtocol"]["enable"], false);
    assert_eq!(security["capabilities"], json!(["gate", "desk", "shown"]));
    assert_eq!(config()["app"]["withGlobalTauri"], false);
}

#[test]
fn windows_have_no_permissions_beyond_the_decided_ones() {
    let gate = permissions(include_str!("../src-tauri/capabilities/gate.json"));
    let desk = permissions(include_str!("../src-tauri/capabilities/desk.json"));
    assert!(gate.is_empty());
    assert_eq!(desk, ["core:event:allow-listen"]);
    let shown = permissions(include_str!("../src-tauri/capabilities/shown.json"));
    assert_eq!(shown, ["core:event:allow-listen"]);
    let listed = listed_commands().into_iter();
    let of_shown = listed.filter(|(_, windows)| windows.iter().any(|window| window == "shown"));
    let mut of_shown: Vec<_> = of_shown.map(|(command, _)| command).collect();
    of_shown.sort_unstable();
    assert_eq!(of_shown, ["lock", "page_flushed", "presentation_state"]);
}

#[test]
fn no_networking_or_devtools_are_built_in() {
    let manifest = include_str!("../src-tauri/Cargo.toml");
    let tauri = manifest.lines().find(|line| line.starts_with("tauri = ")).unwrap();
    assert!(
        tauri.ends_with(r#"default-features = false, features = ["wry", "x11", "compression"] }"#),
        "{tauri}"
    );
    let lock = include_str!("../Cargo.lock");
    for unwanted in [
        "tauri-plugin-http",
        "tauri-plugin-shell",
        "tauri-plugin-opener",
        "tauri-plugin-updater",
        "ureq",
        "curl",
    ] {
        assert!(!lock.contains(&format!("name = \"{unwanted}\"\n")), "{unwanted}");
    }
}

#[test]
fn hash_of_the_self_opening_script_is_published() {
    for page in [include_str!("../README.md"), include_str!("../SECURITY.md")] {
        assert!(page.contains(summary::SCRIPT_SHA256), "write {} there", summary::SCRIPT_SHA256);
    }
    assert_eq!(summary::SCRIPT_SHA256.len(), 64);
}
