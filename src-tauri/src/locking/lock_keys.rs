//! The keys that lock from anywhere, whatever the page is doing.

/// How close together three presses must be, in milliseconds.
const WITHIN: u32 = 1_000;

/// Esc, pressed three times within a second. A key that is held down counts once.
#[derive(Debug, Default)]
pub(crate) struct TripleEscape {
    before: [Option<u32>; 2],
    is_down: bool,
}

impl TripleEscape {
    /// A press at `time`, in milliseconds of the window system. True for the third.
    pub(crate) fn press(&mut self, time: u32) -> bool {
        if std::mem::replace(&mut self.is_down, true) {
            return false;
        }
        let [first, second] = self.before;
        self.before = [second, Some(time)];
        first.is_some_and(|first| time.wrapping_sub(first) <= WITHIN)
    }

    pub(crate) fn release(&mut self) {
        self.is_down = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn presses(times: &[u32]) -> bool {
        let mut keys = TripleEscape::default();
        times.iter().fold(false, |_, time| {
            let third = keys.press(*time);
            keys.release();
            third
        })
    }

    #[test]
    fn three_within_a_second_lock_and_slower_or_fewer_do_not() {
        assert!(presses(&[0, 300, 900]));
        assert!(presses(&[0, 5_000, 5_300, 5_900]));
        assert!(presses(&[u32::MAX - 100, u32::MAX, 100]), "the window system's clock starts again at zero");
        assert!(!presses(&[0, 900]));
        assert!(!presses(&[0, 600, 1_200]));
    }

    #[test]
    fn a_key_held_down_counts_once() {
        let mut keys = TripleEscape::default();
        assert!(!(0..50).any(|repeat| keys.press(repeat * 30)));
    }
}
