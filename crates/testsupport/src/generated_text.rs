//! Text that is not about anybody.

use crate::Random;

/// About `count` generated words, always the same for the same `seed`.
pub fn generated_text(seed: u64, count: usize) -> String {
    const SYLLABLES: [&str; 12] =
        ["ra", "ło", "mi", "ten", "qua", "sé", "vor", "li", "un", "da", "kro", "pe"];
    let mut random = Random::from_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut text = String::new();
    for _ in 0..count {
        for _ in 0..=random.below(3) {
            text.push_str(SYLLABLES[usize::try_from(random.below(12)).unwrap()]);
        }
        text.push(' ');
    }
    text
}
