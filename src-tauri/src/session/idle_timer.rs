//! The idle timer. Pure: the clock is passed in.

use std::time::Duration;

/// The time before a lock at which it is announced.
const NOTICE: Duration = Duration::from_secs(60);

/// A number of minutes as a duration.
pub(crate) fn minutes(minutes: u32) -> Duration {
    Duration::from_secs(60 * u64::from(minutes))
}

/// A notice about a lock, for the front end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum LockNotice {
    /// The notebook will lock in a minute without activity.
    Soon,
    /// The notebook will lock in a minute without activity, and there is text that is not saved.
    SoonUnsaved,
    /// The announced lock will not happen.
    Stay,
    /// The notebook locks now: the front end has to save what was typed.
    Now,
    /// The person is asked before the window closes: there is text that is not saved.
    Unsaved,
    /// Text that is not saved, and has no other place, keeps the program from ending. The window
    /// stays covered.
    Waiting,
}

/// The time since the last activity, and the notices that follow from it.
///
/// Times are of a clock that goes on in sleep (`CLOCK_BOOTTIME`): a laptop that slept all night was
/// idle all night. Changes of the wall clock have no effect.
#[derive(Debug)]
pub(crate) struct IdleTimer {
    timeout: Duration,
    touched: Duration,
    announced: bool,
}

impl IdleTimer {
    pub(crate) fn new(timeout: Duration, now: Duration) -> Self {
        Self { timeout, touched: now, announced: false }
    }

    /// Sets another timeout, counted from now.
    pub(crate) fn set_timeout(&mut self, timeout: Duration, now: Duration) -> Option<LockNotice> {
        self.timeout = timeout;
        self.touch(now)
    }

    /// Restarts the timer.
    pub(crate) fn touch(&mut self, now: Duration) -> Option<LockNotice> {
        self.touched = now;
        std::mem::take(&mut self.announced).then_some(LockNotice::Stay)
    }

    /// The notice that is due, if anything has changed.
    pub(crate) fn check(&mut self, now: Duration) -> Option<LockNotice> {
        let idle = now.saturating_sub(self.touched);
        if idle >= self.timeout {
            Some(LockNotice::Now)
        } else if !self.announced && idle + NOTICE >= self.timeout {
            self.announced = true;
            Some(LockNotice::Soon)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);
    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn lock_is_announced_a_minute_before() {
        let mut idle = IdleTimer::new(5 * MINUTE, MINUTE);
        assert_eq!(idle.check(4 * MINUTE), None);
        assert_eq!(idle.check(5 * MINUTE), Some(LockNotice::Soon));
        assert_eq!(idle.check(5 * MINUTE + SECOND), None, "it is said once");
        assert_eq!(idle.check(6 * MINUTE - SECOND), None);
        assert_eq!(idle.check(6 * MINUTE), Some(LockNotice::Now));
    }

    #[test]
    fn activity_cancels_the_notice() {
        let mut idle = IdleTimer::new(5 * MINUTE, Duration::ZERO);
        assert_eq!(idle.touch(MINUTE), None);
        assert_eq!(idle.check(5 * MINUTE), Some(LockNotice::Soon));
        assert_eq!(idle.touch(5 * MINUTE + SECOND), Some(LockNotice::Stay));
        assert_eq!(idle.check(9 * MINUTE), None);
        assert_eq!(idle.check(10 * MINUTE + SECOND), Some(LockNotice::Now));
    }

    #[test]
    fn sleep_counts_as_idle_time() {
        let mut idle = IdleTimer::new(30 * MINUTE, Duration::ZERO);
        assert_eq!(idle.check(480 * MINUTE), Some(LockNotice::Now));
    }

    #[test]
    fn clock_set_back_does_not_lock() {
        let mut idle = IdleTimer::new(5 * MINUTE, 100 * MINUTE);
        assert_eq!(idle.check(10 * MINUTE), None);
    }
}
