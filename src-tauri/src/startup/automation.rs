//! Switches of a build that WebDriver can drive, which people never get.
//!
//! WebDriver reaches WebKitGTK over loopback TCP, refuses incognito windows, and drives one shared
//! web context only. So a build with the feature `automation` differs in exactly the five things
//! named here; everything they touch is tested on the sealed release build instead.

use vault::WorkFactor;

#[cfg(all(feature = "automation", not(debug_assertions)))]
compile_error!("a release build is never automated");

/// True if WebDriver may drive this build.
pub(crate) const AUTOMATED: bool = cfg!(feature = "automation");

/// 1: no network seal.
pub const HAS_NETWORK_SEAL: bool = !AUTOMATED;
/// 2: windows are not incognito and share one web context.
pub(crate) const INCOGNITO: bool = !AUTOMATED;
/// 3: locking ends the process without starting a fresh one, and a page is presented in the same one.
pub(crate) const STARTS_AFRESH: bool = !AUTOMATED;

/// 4: the title says so.
pub(crate) fn title(name: &str) -> String {
    if AUTOMATED { format!("{name} (automation)") } else { name.to_owned() }
}

/// Environment variable of a test that looks at the time while a key is worked out.
const SHIPPED_KEYS: &str = "INBETWEEN_SHIPPED_KEYS";

/// 5: keys are worked out quickly, unless a test needs the time that they take.
pub(crate) fn work_factor() -> WorkFactor {
    let takes_its_time = AUTOMATED && std::env::var_os(SHIPPED_KEYS).is_some();
    if takes_its_time { WorkFactor::SHIPPED } else { WorkFactor::BUILT_IN }
}
