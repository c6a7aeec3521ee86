//! Time that the search takes for 10,000 words.
use std::time::Instant;
use practice::{find_identifiers_in_languages, all_word_lists};
fn main() {
    let b = Instant::now();
    let _ = all_word_lists("pl");
    println!("lists {:?}", b.elapsed());
    for l in ["en", "pl", "cs", "sv"] {
        let text = std::fs::read_to_string(format!("/tmp/recall_{l}.txt")).unwrap();
        let lists = all_word_lists(l).unwrap();
        let f = |text: &str| (0..15).map(|_| { let b = Instant::now(); std::hint::black_box(find_identifiers_in_languages(text, &lists, &[], &[])); b.elapsed() }).min().unwrap();
        let half = text.split_at(text.char_indices().nth(text.chars().count()/2).unwrap().0).0.to_owned();
        println!("{l}: 10,000 words {:?}, half {:?}", f(&text), f(&half));
    }
}
