//! Setup that the benchmarks share.

use std::path::Path;
use std::time::Duration;

use criterion::Criterion;

/// Criterion with 20 samples of two seconds, which writes its estimates into `folder` and reads the
/// command line.
pub fn criterion_in(folder: &Path) -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2))
        .output_directory(folder)
        .configure_from_args()
}

/// Median that Criterion wrote into `folder`; `None` for a filtered benchmark.
pub fn median(folder: &Path, group: &str, name: &str) -> Option<Duration> {
    let file = folder.join(group).join(name).join("new/estimates.json");
    let found: serde_json::Value = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
    // In nanoseconds.
    Some(Duration::from_secs_f64(found.get("median")?.get("point_estimate")?.as_f64()? / 1e9))
}

/// 200 words, different for every `seed`.
pub fn bench_text(seed: u64) -> String {
    let word = |nth: u64| {
        let mixed = (seed * 200 + nth).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
        format!("w{:x} ", mixed % 4_000)
    };
    (0..200).map(word).collect()
}
