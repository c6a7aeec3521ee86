//! How long nothing was touched. Pure: the clock is handed in.

use std::time::Duration;

/// How long before the end it is said.
const NOTICE: Duration = Duration::from_secs(60);

/// What the page is told about a lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum LockNotice {
    /// It will happen in a minute if nothing is touched.
    Soon,
    /// It will not.
    Stay,
    /// It happens now: hand over what is not kept yet.
    Now,
}

/// The time since something was last touched, and what follows from it.
///
/// Times are what a clock says that goes on in sleep (`CLOCK_BOOTTIME`): a laptop that slept all night was idle all
/// night. The clock of the wall has no say.
#[derive(Debug)]
pub(crate) struct Idle {
    after: Duration,
    touched: Duration,
    told: bool,
}

impl Idle {
    pub(crate) fn new(after: Duration, now: Duration) -> Self {
        Self { after, touched: now, told: false }
    }

    /// Another time to wait, counted from now.
    pub(crate) fn set_after(&mut self, after: Duration, now: Duration) -> Option<LockNotice> {
        self.after = after;
        self.touch(now)
    }

    /// Something was touched.
    pub(crate) fn touch(&mut self, now: Duration) -> Option<LockNotice> {
        self.touched = now;
        std::mem::take(&mut self.told).then_some(LockNotice::Stay)
    }

    /// What has to be said, if anything has changed.
    pub(crate) fn look(&mut self, now: Duration) -> Option<LockNotice> {
        let idle = now.saturating_sub(self.touched);
        if idle >= self.after {
            Some(LockNotice::Now)
        } else if !self.told && idle + NOTICE >= self.after {
            self.told = true;
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
    fn it_is_said_a_minute_before_and_locks_after_five() {
        let mut idle = Idle::new(5 * MINUTE, MINUTE);
        assert_eq!(idle.look(4 * MINUTE), None);
        assert_eq!(idle.look(5 * MINUTE), Some(LockNotice::Soon));
        assert_eq!(idle.look(5 * MINUTE + SECOND), None, "it is said once");
        assert_eq!(idle.look(6 * MINUTE - SECOND), None);
        assert_eq!(idle.look(6 * MINUTE), Some(LockNotice::Now));
    }

    #[test]
    fn any_touch_takes_the_notice_back_and_starts_again() {
        let mut idle = Idle::new(5 * MINUTE, Duration::ZERO);
        assert_eq!(idle.touch(MINUTE), None);
        assert_eq!(idle.look(5 * MINUTE), Some(LockNotice::Soon));
        assert_eq!(idle.touch(5 * MINUTE + SECOND), Some(LockNotice::Stay));
        assert_eq!(idle.look(9 * MINUTE), None);
        assert_eq!(idle.look(10 * MINUTE + SECOND), Some(LockNotice::Now));
    }

    #[test]
    fn a_night_asleep_is_a_night_idle() {
        let mut idle = Idle::new(30 * MINUTE, Duration::ZERO);
        assert_eq!(idle.look(480 * MINUTE), Some(LockNotice::Now));
    }

    #[test]
    fn a_clock_that_goes_back_never_locks_at_once() {
        let mut idle = Idle::new(5 * MINUTE, 100 * MINUTE);
        assert_eq!(idle.look(10 * MINUTE), None);
    }
}
