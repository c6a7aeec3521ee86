//! Strength of a passphrase: zxcvbn, and before it what zxcvbn does not know, in four languages.

pub(crate) mod folding;
pub(crate) mod known_phrases;
pub(crate) mod number_words;

use zeroize::Zeroizing;

/// Shortest passphrase, in characters.
const MIN_CHARS: usize = 10;
/// Characters that are rated. zxcvbn's time grows with the square of the length; no passphrase is
/// weak after a hundred.
const RATED_CHARS: usize = 100;
/// Lowest accepted zxcvbn score: "safely unguessable" against a slow hash.
const MIN_SCORE: u8 = 3;

/// Resistance of a passphrase against guessing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// zxcvbn's score, 0 (guessed at once) to 4 (out of reach).
    pub score: u8,
    /// Fewer than ten characters.
    pub too_short: bool,
    /// True if it may protect a vault.
    pub accepted: bool,
    /// White space at its beginning or end, which does not count.
    pub white_space_at_ends: bool,
    /// Something inside that nobody sees: white space other than a single space, or characters
    /// without a width, as text copied from elsewhere has them.
    pub unseen_inside: bool,
}

impl Strength {
    /// Rates the first hundred characters of `passphrase`, without white space at its ends, and of
    /// what is left of it without words that many know by heart. The lower score counts.
    pub fn of(passphrase: &str) -> Self {
        let white_space_at_ends = passphrase.trim().len() != passphrase.len();
        let passphrase = passphrase.trim();
        let too_short = passphrase.chars().count() < MIN_CHARS;
        let in_digits = number_words::in_digits(passphrase);
        let rest = known_phrases::without_known(in_digits.as_ref().map_or(passphrase, |text| text.as_str()));
        let others = in_digits.into_iter().chain(rest);
        let score = others.map(|text| score(&text)).fold(score(passphrase), u8::min);
        let accepted = !too_short && score >= MIN_SCORE;
        Self { score, too_short, accepted, white_space_at_ends, unseen_inside: has_unseen(passphrase) }
    }
}

/// zxcvbn's score of the first hundred characters.
fn score(text: &str) -> u8 {
    let rated = Zeroizing::new(text.chars().take(RATED_CHARS).collect::<String>());
    u8::from(zxcvbn::zxcvbn(&rated, &[]).score())
}

fn has_unseen(text: &str) -> bool {
    let is_unseen = |c: char| (c.is_whitespace() && c != ' ') || c.is_control() || has_no_width(c);
    text.contains("  ") || text.chars().any(is_unseen)
}

/// Returns true for characters that are drawn as nothing (Unicode, Default_Ignorable_Code_Point),
/// without those that emoji and some scripts are written with: joiners and variation selectors.
fn has_no_width(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{feff}' | '\u{ffa0}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_sentence_is_accepted() {
        assert!(Strength::of("the heron waited by the tram stop").accepted);
        assert!(Strength::of("zażółć gęślą jaźń przed świtem").accepted);
    }

    #[test]
    fn weak_passphrases_are_refused() {
        for weak in ["", "password", "password1234", "aaaaaaaaaaaaaaaa", "qwertyuiop", "1234567890", "short"]
        {
            assert!(!Strength::of(weak).accepted, "{weak}");
        }
    }

    #[test]
    fn what_many_know_by_heart_is_refused() {
        for known in [
            "correct horse battery staple",
            "Correct Horse Battery Staple!",
            "correcthorsebatterystaple2024",
            "to be or not to be, that is the question",
            "To be or not to be: that is the question 1",
            "tobeornottobethatisthequestion",
            "nine quintillion two hundred twenty-three quadrillion three hundred seventy-two trillion thirty-six \
             billion eight hundred fifty-four million seven hundred seventy-five thousand eight hundred seven",
            "one two three four five six seven eight nine",
            "the early bird catches the worm",
            "Litwo! Ojczyzno moja! ty jesteś jak zdrowie",
            "litwo ojczyzno moja ty jestes jak zdrowie",
            "Jeszcze Polska nie zginęła, kiedy my żyjemy",
            "gdzie kucharek sześć, tam nie ma co jeść",
            "jeden dwa trzy cztery pięć sześć siedem osiem",
            "Kde domov můj, kde domov můj",
            "byl pozdni vecer prvni maj vecerni maj byl lasky cas",
            "jablko nepadá daleko od stromu",
            "jedna dva tři čtyři pět šest sedm osm",
            "Du gamla, du fria, du fjällhöga nord",
            "Borta bra men hemma bäst!",
            "ett två tre fyra fem sex sju åtta nio tio",
            "ěščřžýáíé",
            "asdfghjklöä",
            "zaq12wsxcde34rfv",
            "1qay2wsx3edc",
            "yxcvbnm,asdfghjkl",
            "9223372036854775807",
            "3.14159265358979",
        ] {
            assert!(!Strength::of(known).accepted, "{known}");
        }
    }

    #[test]
    fn known_words_with_own_ones_beside_them_are_accepted() {
        for own in [
            "to be or not to be in the purple laundry of aunt Hedwig",
            "Litwo ojczyzno moja, a czajnik gwiżdże fałszywie o świcie",
            "the heron waited by the tram stop with four umbrellas",
            "my grandmother counted two geese and three umbrellas",
            "four hundred seventeen thousand nine hundred and my wet canoe",
            "w kuchni pachniało mokrym psem i pomarańczami",
            "na půdě bydlí netopýr jménem Oldřich",
            "katten sover i brödkorgen på torsdagar",
        ] {
            assert!(Strength::of(own).accepted, "{own}");
        }
    }

    #[test]
    fn generated_phrases_are_accepted() {
        use secrecy::ExposeSecret;
        for nth in 0..300 {
            let list = crate::WordList::ALL[nth % 2];
            let phrase = crate::generate_phrase(crate::PhraseForm::Words(list)).unwrap();
            assert!(Strength::of(phrase.expose_secret()).accepted, "{}", phrase.expose_secret());
        }
    }

    #[test]
    fn what_nobody_sees_in_a_passphrase_is_told() {
        let told = |text: &str| {
            let Strength { white_space_at_ends, unseen_inside, .. } = Strength::of(text);
            (white_space_at_ends, unseen_inside)
        };
        let sentence = "the heron waited by the tram stop";
        assert_eq!(told(sentence), (false, false));
        assert_eq!(told("🌧️ heron 👩‍🚀 tram stop"), (false, false), "emoji are seen");
        for end in [" ", "\u{a0}", "\t", "\n"] {
            assert_eq!(told(&format!("{sentence}{end}")), (true, false), "{end:?}");
            assert_eq!(told(&format!("{end}{sentence}")), (true, false), "{end:?}");
        }
        for inside in ["  ", "\u{a0}", "\u{200b}", "\u{ad}", "\t"] {
            assert_eq!(told(&sentence.replacen(' ', inside, 1)), (false, true), "{inside:?}");
        }
        assert!(!Strength::of("         a").accepted, "white space makes nothing longer");
    }

    #[test]
    fn rating_a_long_passphrase_is_quick() {
        let started = std::time::Instant::now();
        let _ = Strength::of(&"lorem ipsum dolor ".repeat(60));
        let _ = Strength::of(&"en".repeat(500));
        let _ = Strength::of(&"ettettx".repeat(140));
        assert!(started.elapsed().as_secs() < 5);
    }
}
