//! The time that this thread itself works.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

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
