//! A look at the free memory before a key is worked out: the system ends a program that takes what
//! is not there, without a word.

use vault::WorkFactor;

use crate::error::Error;

/// Bytes for everything else while the key is worked out.
const BESIDE: u64 = 32 * 1024 * 1024;

/// Checks that there is memory for one key derivation.
///
/// # Errors
///
/// [`Error::NoMemory`] if there is less. A system that does not say how much is free is believed to
/// have enough.
pub(crate) fn require_for_key() -> Result<(), Error> {
    let said = std::fs::read_to_string("/proc/meminfo").ok();
    let free = said.as_deref().and_then(free_bytes).unwrap_or(u64::MAX);
    if free < WorkFactor::SHIPPED.memory() + BESIDE { Err(Error::NoMemory) } else { Ok(()) }
}

/// Memory that programs can get, with what can be moved to the drive.
fn free_bytes(said: &str) -> Option<u64> {
    let line = |name: &str| {
        let line = said.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
        line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()?.checked_mul(1024)
    };
    line("MemAvailable")?.checked_add(line("SwapFree").unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_memory_is_read_as_the_kernel_writes_it() {
        let said = "MemTotal:        1000000 kB\nMemAvailable:     200000 kB\nSwapFree:          50000 kB\n";
        assert_eq!(free_bytes(said), Some(250_000 * 1024));
        assert_eq!(free_bytes("MemTotal:        1000000 kB\n"), None);
        assert_eq!(free_bytes(""), None);
        assert_eq!(WorkFactor::SHIPPED.memory(), 256 * 1024 * 1024);
        assert!(require_for_key().is_ok(), "this machine works keys out in other tests");
    }
}
