//! Process hardening at startup: umask, core dumps, dumpable flag.

use std::io::Write;
use std::sync::OnceLock;

use rustix::fs::Mode;
use rustix::process::{Resource, Rlimit, setrlimit, umask};
use vault::FileRights;

/// The umask that the desktop started this process with.
static UMASK: OnceLock<u32> = OnceLock::new();

/// Hardens the process: files are made for their owner only, and no core dump of this process or a
/// child of it is ever written.
///
/// # Errors
///
/// [`std::io::Error`] if the operating system refuses.
pub fn harden() -> std::io::Result<()> {
    let _ = UMASK.set(umask(Mode::from_bits_truncate(0o077)).as_raw_mode());
    // Not 0: for a piped core handler (apport, systemd-coredump) the kernel ignores 0, and gives up
    // at 1 (fs/coredump.c). Children inherit it; not being dumpable they do not.
    setrlimit(Resource::Core, Rlimit { current: Some(1), maximum: Some(1) })?;
    #[cfg(target_os = "linux")]
    if !is_sandboxed_with_portals() {
        rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    }
    Ok(())
}

/// The rights of an ordinary new file of the person: for files that are meant for others.
pub(crate) fn rights_of_folder() -> FileRights {
    UMASK.get().map_or(FileRights::OwnerOnly, |umask| FileRights::OfFolder { umask: *umask })
}

/// Prints the file and line of a panic, and never its message, which could contain a person's text,
/// nor the folder, which is one of the machine that built the program.
pub fn hide_panic_messages() {
    std::panic::set_hook(Box::new(|panic| {
        if let Some(location) = panic.location() {
            let _ = writeln!(std::io::stderr(), "{}:{}", file_name(location.file()), location.line());
        }
    }));
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Returns true inside Flatpak and Snap, where the desktop portals look into `/proc/PID`, which a
/// process that is not dumpable hides.
#[cfg(target_os = "linux")]
fn is_sandboxed_with_portals() -> bool {
    std::path::Path::new("/.flatpak-info").exists() || std::env::var_os("SNAP").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panic_names_no_folder_of_the_building_machine() {
        assert_eq!(file_name("/home/builder/.cargo/registry/src/tauri-2.12.5/src/app.rs"), "app.rs");
        assert_eq!(file_name("app.rs"), "app.rs");
    }
}
