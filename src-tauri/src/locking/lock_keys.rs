//! Detects Esc pressed three times, which locks from anywhere.

/// Longest time from the first to the third press, in milliseconds.
const WITHIN: u32 = 1_000;

/// Counts presses of Esc. A key that is held down counts once.
#[derive(Debug, Default)]
pub(crate) struct TripleEscape {
    before: [Option<u32>; 2],
    is_down: bool,
}

impl TripleEscape {
    /// Counts a press at `time`, in milliseconds of the window system. Returns true for the third
    /// within a second.
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
    fn three_presses_within_a_second_lock() {
        assert!(presses(&[0, 300, 900]));
        assert!(presses(&[0, 5_000, 5_300, 5_900]));
        assert!(presses(&[u32::MAX - 100, u32::MAX, 100]), "the window system's clock starts again at zero");
        assert!(!presses(&[0, 900]));
        assert!(!presses(&[0, 600, 1_200]));
    }

    #[test]
    fn held_key_counts_once() {
        let mut keys = TripleEscape::default();
        assert!(!(0..50).any(|repeat| keys.press(repeat * 30)));
    }
}
