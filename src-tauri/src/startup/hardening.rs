//! What the process gives up before it does anything else.

use std::io::Write;

use rustix::fs::Mode;
use rustix::process::{Resource, Rlimit, setrlimit, umask};

/// Files are made for their owner only, and no memory image of this process or a child of it is ever written.
///
/// # Errors
///
/// What the operating system refused.
pub fn harden() -> std::io::Result<()> {
    umask(Mode::from_bits_truncate(0o077));
    // Not 0: for a piped core handler (apport, systemd-coredump) the kernel ignores 0, and gives up at 1
    // (fs/coredump.c). Children inherit it; not being dumpable they do not.
    setrlimit(Resource::Core, Rlimit { current: Some(1), maximum: Some(1) })?;
    #[cfg(target_os = "linux")]
    if !in_a_sandbox_with_portals() {
        rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    }
    Ok(())
}

/// A panic says where, and never what: its words could be a person's.
pub fn keep_panics_quiet() {
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            let _ = writeln!(std::io::stderr(), "{}:{}", place.file(), place.line());
        }
    }));
}

/// Inside Flatpak and Snap the desktop portals look into `/proc/PID`, which a process that is not dumpable hides.
#[cfg(target_os = "linux")]
fn in_a_sandbox_with_portals() -> bool {
    std::path::Path::new("/.flatpak-info").exists() || std::env::var_os("SNAP").is_some()
}
