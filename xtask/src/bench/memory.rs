//! The memory of a program with all processes that it started.

use std::{fs, path::Path};

/// Proportional set size in MiB of a process and everything below it: memory that processes share
/// is divided among them. `None` if it may not be read: the program hides its memory from its own
/// account, so that only root can.
pub(crate) fn proportional_set_size(process: u32) -> Option<f64> {
    let folder = Path::new("/proc").join(process.to_string());
    let rollup = fs::read_to_string(folder.join("smaps_rollup")).ok()?;
    let kib: f64 =
        rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?.split_whitespace().next()?.parse().ok()?;
    let mut below = 0.0;
    for thread in fs::read_dir(folder.join("task")).ok()?.flatten() {
        let children = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
        // A child that ends meanwhile has no memory.
        below += children
            .split_whitespace()
            .filter_map(|child| child.parse().ok())
            .filter_map(proportional_set_size)
            .sum::<f64>();
    }
    Some(kib / 1024.0 + below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_count_too() {
        let alone = proportional_set_size(std::process::id()).unwrap();
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        let with_child = proportional_set_size(child.id()).unwrap();
        assert!(alone > 0.0 && with_child > 0.0 && with_child < 60.0, "{alone} and {with_child} MiB");
        let both = proportional_set_size(std::process::id()).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(both > 0.0);
        assert_eq!(proportional_set_size(u32::MAX), None);
    }
}
