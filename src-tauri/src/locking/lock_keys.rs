//! Detects the keys that lock from anywhere: Esc three times, and the L of `Ctrl L`.

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

/// The place of the key L on a keyboard of Latin letters, as X11 and Wayland number it: the kernel's
/// `KEY_L` and eight.
const PLACE_OF_L: u16 = 38 + 8;
/// The first letter after the Latin ones and what belongs to them.
const FIRST_OF_OTHER_SCRIPTS: char = '\u{370}';
/// More Latin letters.
const LATIN_ADDITIONS: std::ops::RangeInclusive<char> = '\u{1e00}'..='\u{1eff}';

/// Returns true for a press of L: the key that produces the letter, or where letters are not Latin
/// (Russian, Greek, Arabic), the key in its place.
pub(crate) fn is_letter_l(produced: Option<char>, place: u16) -> bool {
    let Some(produced) = produced else { return false };
    let is_other_script = produced >= FIRST_OF_OTHER_SCRIPTS
        && produced.is_alphabetic()
        && !LATIN_ADDITIONS.contains(&produced);
    matches!(produced, 'l' | 'L') || (is_other_script && place == PLACE_OF_L)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letter_l_is_the_one_produced_or_else_the_one_in_its_place() {
        const PLACE_OF_P: u16 = 33;
        for produced in ['l', 'L'] {
            assert!(is_letter_l(Some(produced), PLACE_OF_L));
            assert!(is_letter_l(Some(produced), PLACE_OF_P), "Dvorak");
        }
        // Russian, Greek, Arabic, Hebrew, Thai, Devanagari, Georgian.
        for produced in ['д', 'Д', 'λ', 'م', 'ך', 'ส', 'त', 'ლ'] {
            assert!(is_letter_l(Some(produced), PLACE_OF_L), "{produced}");
            assert!(!is_letter_l(Some(produced), PLACE_OF_P), "{produced}");
        }
        // Dvorak has n there, others ł or a punctuation mark: what is written on the key counts.
        for produced in ['n', 'ł', 'ạ', ';', '’', '1'] {
            assert!(!is_letter_l(Some(produced), PLACE_OF_L), "{produced}");
        }
        assert!(!is_letter_l(None, PLACE_OF_L));
    }

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
