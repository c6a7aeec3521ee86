//! Debian packages that the tasks need: which, why, and their installation.

use std::{
    fmt::Write as _,
    process::{Command, Stdio},
};

use crate::{error::Error, workspace};

/// A purpose for which packages are needed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Purpose {
    /// Compiling the app.
    Building,
    /// The tests of the vault with tools of others.
    Vault,
    /// A real window on a virtual display.
    Window,
    /// Driving that window as WebDriver does.
    Driving,
    /// Driving the release build as a screen reader does, and observing it from outside.
    Release,
    /// Opening a sealed page in the browsers of its readers.
    Browsers,
    /// Inspecting the packages that we make.
    Packages,
    /// The screenshots of the demo.
    Pictures,
    /// An emulated machine with the file systems of others.
    Drives,
}

use Purpose::{Browsers, Building, Drives, Driving, Packages, Pictures, Release, Vault, Window};

/// A Debian package: name, reason, purposes.
struct Package(&'static str, &'static str, &'static [Purpose]);

/// All packages that a fresh Debian 12 may lack.
const PACKAGES: &[Package] = &[
    Package("gcc", "compiles SQLCipher and OpenSSL, which are built in", &[Building, Drives]),
    Package("libc6-dev", "C headers for the same", &[Building, Drives]),
    Package("make", "drives OpenSSL's build", &[Building, Drives]),
    Package("perl", "configures OpenSSL's build; perl-base is not enough", &[Building, Drives]),
    Package("pkg-config", "finds the libraries below", &[Building]),
    Package("libwebkit2gtk-4.1-dev", "the engine that draws the UI", &[Building]),
    Package("libgtk-3-dev", "the window around the UI, and its dialogs", &[Building]),
    Package("librsvg2-dev", "draws symbolic icons", &[Building]),
    Package("age", "opens what we seal: another implementation of the format", &[Vault, Driving, Release]),
    Package("sqlite3", "lists a vault decrypted by hand", &[Vault, Release]),
    Package(
        "python3",
        "runs the way out of a vault that needs nothing of ours",
        &[Vault, Driving, Release, Packages, Drives],
    ),
    Package("python3-cryptography", "AES and HMAC for the same", &[Vault, Driving, Release]),
    Package("python3-venv", "a place for a stock SQLCipher from the Python registry", &[Vault]),
    Package("strace", "shows which files and sockets are really opened", &[Vault, Release]),
    Package(
        "util-linux",
        "unshare: small, full and read-only disks in a namespace",
        &[Vault, Release, Packages, Drives],
    ),
    Package("mount", "the same", &[Vault, Release, Packages]),
    Package("xvfb", "a display without a screen", &[Window]),
    Package("xauth", "lets only us onto that display", &[Window]),
    Package("dbus-daemon", "a session bus of its own for every run", &[Window]),
    Package("fonts-dejavu-core", "letters for the dialogs that GTK draws", &[Window]),
    Package("webkit2gtk-driver", "WebDriver for the UI", &[Driving]),
    Package("xdotool", "types and clicks from outside the app", &[Driving, Release, Packages]),
    Package("x11-utils", "reads a window's properties from outside", &[Release]),
    Package("openbox", "a window manager with workspaces", &[Release]),
    Package("at-spi2-core", "the accessibility bus", &[Release]),
    Package("orca", "reads the screen aloud, as for a person who cannot see it", &[Release]),
    Package("speech-dispatcher", "carries its speech, to a file of the tests", &[Release]),
    Package("python3-speechd", "what Orca speaks through", &[Release]),
    Package("python3-gi", "speaks to it, to read and press what a screen reader would", &[Release]),
    Package("xclip", "pastes a passphrase", &[Release]),
    Package("binutils", "nm: which names the program exports", &[Release]),
    Package("python3-dbusmock", "plays suspend and screen lock", &[Release]),
    Package("faketime", "turns the program's calendar to another day", &[Driving, Release]),
    Package("dbus-bin", "dbus-monitor: listens to the session's messages", &[Release]),
    Package("chromium", "opens a sealed page as its reader would, and prints it", &[Browsers, Pictures]),
    Package("firefox-esr", "the same, in the other browser that many people have", &[Browsers]),
    Package("poppler-utils", "pdftotext: what a printed page says", &[Browsers, Release, Pictures]),
    Package("imagemagick", "montage: all pictures on one sheet", &[Pictures]),
    Package("rpm", "reads the .rpm that we made", &[Packages]),
    Package("qemu-system-x86", "an emulated machine, whose kernel has these file systems", &[Drives]),
    Package("busybox-static", "the first program in it", &[Drives]),
    Package("kmod", "modinfo: which modules of the kernel need which", &[Drives]),
    Package("dosfstools", "makes FAT", &[Drives]),
    Package("exfatprogs", "makes exFAT", &[Drives]),
    Package("ntfs-3g", "makes and mounts NTFS", &[Drives]),
    Package("e2fsprogs", "makes ext4, the control", &[Drives]),
    Package("samba", "serves a share over SMB", &[Drives]),
    Package("cifs-utils", "mounts it", &[Drives]),
];

/// Installs the packages that are missing for these purposes, unless the arguments contain
/// `--as-is`.
pub(crate) fn ensure_installed(args: &[String], purposes: &[Purpose]) -> Result<(), Error> {
    if args.iter().any(|arg| arg == "--as-is") { Ok(()) } else { install(purposes) }
}

/// Lists the missing packages with their reasons, then installs them.
fn install(purposes: &[Purpose]) -> Result<(), Error> {
    let needed: Vec<&Package> = PACKAGES
        .iter()
        .filter(|package| package.2.iter().any(|purpose| purposes.contains(purpose)))
        .collect();
    if !runs("dpkg-query") || !runs("apt-get") {
        return Err(Error::UnknownSystem { packages: needed.iter().map(|package| package.0).collect() });
    }
    let missing: Vec<&Package> = needed.into_iter().filter(|package| !is_installed(package.0)).collect();
    let packages: Vec<&'static str> = missing.iter().map(|package| package.0).collect();
    if packages.is_empty() {
        return Ok(());
    }
    println!("{}", announcement(&missing));
    let mut apt = if workspace::is_root() {
        Command::new("env")
    } else if runs("sudo") {
        println!("It is done through sudo, which may ask for your password.");
        let mut sudo = Command::new("sudo");
        sudo.arg("env");
        sudo
    } else {
        return Err(Error::MayNotInstall { packages });
    };
    apt.args(["DEBIAN_FRONTEND=noninteractive", "sh", "-c"]);
    // One apt-get call for all packages, after one update of the package lists.
    apt.arg(format!(
        "apt-get update && apt-get install --yes --no-install-recommends {}",
        packages.join(" ")
    ));
    // Not in a process group of its own: sudo asks for the password in our terminal.
    let line = workspace::command_line(&apt);
    let status = apt.status().map_err(|cause| Error::NotStarted { program: line.clone(), cause })?;
    if status.success() { Ok(()) } else { Err(Error::Failed { line, status }) }
}

/// Checks that Node 20 or newer is installed. Debian 12 has only an older one.
///
/// # Errors
/// [`Error::Node`] if Node or npm is missing or too old.
pub(crate) fn require_node() -> Result<(), Error> {
    let output = Command::new("node").arg("--version").stderr(Stdio::null()).output();
    let Some(found) = output.ok().filter(|done| done.status.success()) else {
        return Err(Error::Node { found: None });
    };
    let found = String::from_utf8_lossy(&found.stdout).trim().to_owned();
    if !runs("npm") {
        return Err(Error::Node { found: None });
    }
    if major(&found).is_some_and(|major| major >= 20) {
        Ok(())
    } else {
        Err(Error::Node { found: Some(found) })
    }
}

/// Major version: 20 for `v20.11.1`.
fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

fn announcement(missing: &[&Package]) -> String {
    let mut text = String::from("These packages are missing and will be installed:\n");
    for Package(name, reason, _) in missing {
        let _ = writeln!(text, "  {name:<24} {reason}");
    }
    text
}

fn is_installed(package: &str) -> bool {
    let state = Command::new("dpkg-query").args(["-W", "-f", "${db:Status-Status}\n", package]).output();
    state.is_ok_and(|done| String::from_utf8_lossy(&done.stdout).lines().any(|line| line == "installed"))
}

fn runs(program: &str) -> bool {
    let look = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    look.is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_is_listed_once_with_a_reason() {
        for Package(name, reason, purposes) in PACKAGES {
            assert_eq!(PACKAGES.iter().filter(|package| package.0 == *name).count(), 1, "{name}");
            assert!(!reason.is_empty() && !purposes.is_empty(), "{name}");
        }
    }

    #[test]
    fn missing_package_is_listed_with_its_reason() {
        let package = Package("xvfb", "a display without a screen", &[Window]);
        assert!(announcement(&[&package]).contains("xvfb                     a display without a screen"));
    }

    #[test]
    fn node_version_is_parsed() {
        assert_eq!(major("v20.11.1"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
