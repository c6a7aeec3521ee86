use std::{
    fmt::Write as _,
    process::{Command, Stdio},
};

use crate::{error::Trouble, workspace};

/// What a package is needed for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Use {
    /// Compiling the app.
    Building,
    /// The vault's tests against other people's tools.
    Vault,
    /// A real window on a virtual display.
    Window,
    /// Driving that window as WebDriver does.
    Driving,
    /// Driving the sealed build as a screen reader does, and watching it from outside.
    Sealed,
    /// Opening a sealed page in other people's browsers.
    Browsers,
    /// Looking into the packages that we make.
    Packages,
    /// The demonstration's pictures.
    Pictures,
}

use Use::{Browsers, Building, Driving, Packages, Pictures, Sealed, Vault, Window};

/// A Debian package, why it is needed, and for what.
struct Need(&'static str, &'static str, &'static [Use]);

/// Every package that a fresh Debian 12 may lack.
const NEEDS: &[Need] = &[
    Need("gcc", "compiles SQLCipher and OpenSSL, which are built in", &[Building]),
    Need("libc6-dev", "C headers for the same", &[Building]),
    Need("make", "drives OpenSSL's build", &[Building]),
    Need("perl", "configures OpenSSL's build; perl-base is not enough", &[Building]),
    Need("pkg-config", "finds the libraries below", &[Building]),
    Need("libwebkit2gtk-4.1-dev", "the engine that draws the page", &[Building]),
    Need("libgtk-3-dev", "the window around the page, and its dialogs", &[Building]),
    Need("librsvg2-dev", "draws symbolic icons", &[Building]),
    Need("age", "opens what we seal: another implementation of the format", &[Vault, Driving, Sealed]),
    Need("sqlite3", "lists a vault decrypted by hand", &[Vault, Sealed]),
    Need(
        "python3",
        "runs the way out of a vault that needs nothing of ours",
        &[Vault, Driving, Sealed, Packages],
    ),
    Need("python3-cryptography", "AES and HMAC for the same", &[Vault, Driving, Sealed]),
    Need("python3-venv", "a place for a stock SQLCipher from the Python registry", &[Vault]),
    Need("strace", "shows which files and sockets are really opened", &[Vault, Sealed]),
    Need("util-linux", "unshare: small, full and read-only disks in a namespace", &[Vault, Sealed, Packages]),
    Need("mount", "the same", &[Vault, Sealed, Packages]),
    Need("xvfb", "a display without a screen", &[Window]),
    Need("xauth", "lets only us onto that display", &[Window]),
    Need("dbus-daemon", "a session bus of its own for every run", &[Window]),
    Need("fonts-dejavu-core", "letters for the dialogs that GTK draws", &[Window]),
    Need("webkit2gtk-driver", "WebDriver for the page", &[Driving]),
    Need("xdotool", "types and clicks from outside the app", &[Driving, Sealed, Packages]),
    Need("x11-utils", "reads a window's properties from outside", &[Sealed]),
    Need("at-spi2-core", "the accessibility bus", &[Sealed]),
    Need("python3-gi", "speaks to it, to read and press what a screen reader would", &[Sealed]),
    Need("xclip", "pastes a passphrase", &[Sealed]),
    Need("binutils", "nm: which names the program exports", &[Sealed]),
    Need("python3-dbusmock", "plays suspend and screen lock", &[Sealed]),
    Need("faketime", "turns the program's calendar to another day", &[Driving, Sealed]),
    Need("dbus-bin", "dbus-monitor: listens to the session's messages", &[Sealed]),
    Need("chromium", "opens a sealed page as its reader would", &[Browsers]),
    Need("firefox-esr", "the same, in the other browser that many people have", &[Browsers]),
    Need("poppler-utils", "pdftotext: what a printed page says", &[Browsers, Sealed]),
    Need("imagemagick", "montage: all pictures on one sheet", &[Pictures]),
    Need("rpm", "reads the .rpm that we made", &[Packages]),
];

/// Installs what is missing for these uses, unless the words say `--as-is`: somebody else has seen to it.
pub(crate) fn unless_as_is(words: &[String], uses: &[Use]) -> Result<(), Trouble> {
    if words.iter().any(|word| word == "--as-is") { Ok(()) } else { install(uses) }
}

/// Says which packages are missing for these uses and why, then installs them.
fn install(uses: &[Use]) -> Result<(), Trouble> {
    let wanted: Vec<&Need> = NEEDS.iter().filter(|need| need.2.iter().any(|u| uses.contains(u))).collect();
    if !runs("dpkg-query") || !runs("apt-get") {
        return Err(Trouble::UnknownSystem { packages: wanted.iter().map(|need| need.0).collect() });
    }
    let missing: Vec<&Need> = wanted.into_iter().filter(|need| !is_installed(need.0)).collect();
    let packages: Vec<&'static str> = missing.iter().map(|need| need.0).collect();
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
        return Err(Trouble::MayNotInstall { packages });
    };
    apt.args(["DEBIAN_FRONTEND=noninteractive", "sh", "-c"]);
    // One apt-get call for all of them, after one look at what the distribution has now.
    apt.arg(format!(
        "apt-get update && apt-get install --yes --no-install-recommends {}",
        packages.join(" ")
    ));
    // Not in a group of its own: sudo asks in our terminal.
    let line = workspace::line(&apt);
    let status = apt.status().map_err(|cause| Trouble::NotStarted { program: line.clone(), cause })?;
    if status.success() { Ok(()) } else { Err(Trouble::Failed { line, status }) }
}

/// Node has to be there already: it does not come from Debian 12.
pub(crate) fn node() -> Result<(), Trouble> {
    let output = Command::new("node").arg("--version").stderr(Stdio::null()).output();
    let Some(found) = output.ok().filter(|done| done.status.success()) else {
        return Err(Trouble::Node { found: None });
    };
    let found = String::from_utf8_lossy(&found.stdout).trim().to_owned();
    if !runs("npm") {
        return Err(Trouble::Node { found: None });
    }
    if major(&found).is_some_and(|major| major >= 20) {
        Ok(())
    } else {
        Err(Trouble::Node { found: Some(found) })
    }
}

/// 20 of `v20.11.1`.
fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

fn announcement(missing: &[&Need]) -> String {
    let mut words = String::from("These packages are missing and will be installed:\n");
    for Need(package, reason, _) in missing {
        let _ = writeln!(words, "  {package:<24} {reason}");
    }
    words
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
    fn every_package_stands_once_with_its_reason() {
        for Need(package, reason, uses) in NEEDS {
            assert_eq!(NEEDS.iter().filter(|need| need.0 == *package).count(), 1, "{package}");
            assert!(!reason.is_empty() && !uses.is_empty(), "{package}");
        }
    }

    #[test]
    fn what_is_missing_is_named_with_its_reason() {
        let need = Need("xvfb", "a display without a screen", &[Window]);
        assert!(announcement(&[&need]).contains("xvfb                     a display without a screen"));
    }

    #[test]
    fn nodes_version_is_understood() {
        assert_eq!(major("v20.11.1"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
