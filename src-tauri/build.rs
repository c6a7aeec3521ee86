//! Names the commands, so that each needs a permission, and keeps the database library's names to ourselves.

/// Every command. Without this list any local window may call any of them.
const COMMANDS: &[&str] = &[
    "keep_gate_settings",
    "suggest_passphrase",
    "weigh_passphrase",
    "help_lines",
    "gate_state",
    "create_notebook",
    "unlock",
    "unlock_for_rescue",
    "recover",
    "recover_for_rescue",
    "close_folder_to_others",
    "desk_state",
    "what_stays_where",
    "lock",
    "settled",
    "keep_lock_after",
    "change_passphrase",
    "offer_recovery_sheet",
    "keep_recovery_sheet",
    "renew_key",
    "forms",
    "form",
    "today",
    "save_draft",
    "draft",
    "discard_draft",
    "keep",
    "keep_preference",
    "entry",
    "change_entry",
    "share_entry",
    "earlier_versions",
    "earlier_version",
    "take_back",
    "remove_earlier_versions",
    "put_into_bin",
    "take_out_of_bin",
    "bin",
    "remove_for_good",
    "month",
    "filter_choices",
    "search",
    "summary_material",
    "summary_parts",
    "summary_draft",
    "save_summary_draft",
    "discard_summary_draft",
    "preview_summary",
    "show_page_here",
    "choose_place",
    "seal_page",
    "save_sealed_too",
    "brought",
    "shown_state",
    "choose_sealed",
    "open_sealed",
    "print_page",
    "let_go_of_page",
    "periods",
    "keep_phase",
    "remove_phase",
    "keep_own_sign",
    "questionnaires",
    "choose_questionnaire",
    "accept_questionnaire",
    "remove_questionnaire",
    "save_skeleton",
    "leave_follow_up",
    "end_follow_ups",
];

fn main() {
    // Without it the program exports SQLCipher's functions, and WebKitGTK calls them in the place of its own SQLite's.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo::rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    // The page is compiled in; its files have other names after every change, which cargo would not notice.
    println!("cargo::rerun-if-changed=../ui/dist");
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo::error={error:#}");
    }
}
