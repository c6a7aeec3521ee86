//! Time limits of tests, and the time that this thread itself works.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// After so long something hangs, however busy the machine and its drive are.
pub const HANGS: Duration = Duration::from_secs(60);

/// The least processor time of this thread in so many runs of `work`: other programs and tests do
/// not count.
pub fn least_work_time<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let now = || {
        let time = clock_gettime(ClockId::ThreadCPUTime);
        Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
    };
    let once = |_| {
        let started = now();
        std::hint::black_box(work());
        now() - started
    };
    (0..runs).map(once).min().unwrap()
}
