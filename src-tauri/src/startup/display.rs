//! Tells whether the display is local or reached over a network.

use std::ffi::OsString;

/// The location of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// At this computer.
    Here,
    /// Somewhere a network leads to (`ssh -X`).
    OverNetwork,
    /// Nowhere.
    None,
}

/// Reads the two variables that desktops set. An X display with a host before its colon is reached
/// over TCP.
pub fn screen(wayland: Option<OsString>, x11: Option<OsString>) -> Screen {
    if wayland.is_some_and(|name| !name.is_empty()) {
        return Screen::Here;
    }
    let Some(x11) = x11.filter(|name| !name.is_empty()) else { return Screen::None };
    let x11 = x11.to_string_lossy();
    let host = x11.rsplit_once(':').map_or("", |(host, _)| host);
    let is_path = host.starts_with('/');
    if host.is_empty() || host == "unix" || is_path { Screen::Here } else { Screen::OverNetwork }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x11_display_with_a_host_is_remote() {
        let x11 = |name: &str| screen(None, Some(name.into()));
        for here in [":0", ":99.0", "unix:0", "/private/tmp/launch/org.xquartz:0"] {
            assert_eq!(x11(here), Screen::Here, "{here}");
        }
        for away in ["localhost:10.0", "192.0.2.7:0", "ward-pc:0", "[::1]:0"] {
            assert_eq!(x11(away), Screen::OverNetwork, "{away}");
        }
        assert_eq!(screen(None, None), Screen::None);
        assert_eq!(screen(Some("wayland-0".into()), None), Screen::Here);
    }
}
