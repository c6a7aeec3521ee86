//! Rule: a comment is a noun phrase or a statement, so none begins with a question word.

use super::{
    problem::Problem,
    rust_lexer,
    source::{Language, Source},
};

const QUESTION_WORDS: &[&str] = &["What", "Whether", "How", "Where", "Which"];

/// Checks the first word of each comment.
pub(crate) fn check(sources: &[Source]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in sources {
        for (line, text) in comments(source) {
            let word = first_word(&text);
            if QUESTION_WORDS.contains(&word) {
                problems.push(Problem::in_file(
                    &source.path,
                    line,
                    format!(
                        "A comment begins with \"{word}\". Say it as a noun phrase or as \"Returns true if ...\"."
                    ),
                ));
            }
        }
    }
    problems
}

/// Comments with the numbers of their first lines. Line comments below each other count as one.
fn comments(source: &Source) -> Vec<(usize, String)> {
    let found = match source.language {
        Language::Rust => {
            let (_, comments) = rust_lexer::lex(&source.text);
            comments.into_iter().map(|comment| (comment.line, comment.text, comment.is_alone)).collect()
        }
        Language::Svelte | Language::Script => by_line(&source.text, &["//", "/*", "<!--"]),
        Language::Python => by_line(&source.text, &["#", "\"\"\"", "r\"\"\""]),
    };
    let mut starts = Vec::new();
    let mut last: Option<(usize, String)> = None;
    for (line, text, is_alone) in found {
        let marker = marker(&text);
        let continues = is_alone && last == Some((line - 1, marker.clone()));
        last = is_alone.then_some((line, marker));
        if !continues {
            starts.push((line, text));
        }
    }
    starts
}

/// Comments of other languages: those that begin a line, and those after code and two spaces or
/// one.
fn by_line(text: &str, markers: &[&str]) -> Vec<(usize, String, bool)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let trimmed = line.trim_start();
        if markers.iter().any(|marker| trimmed.starts_with(marker)) {
            found.push((number + 1, trimmed.to_owned(), true));
        } else if let Some((code, comment)) = markers.first().and_then(|m| line.split_once(&format!(" {m} ")))
            && code.matches(['"', '\'', '`']).count() % 2 == 0
        {
            found.push((number + 1, comment.to_owned(), false));
        }
    }
    found
}

fn marker(text: &str) -> String {
    text.chars().take_while(|char| !char.is_alphanumeric() && !char.is_whitespace()).collect()
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start_matches(|char: char| !char.is_alphanumeric());
    let text = text.strip_prefix("r\"\"\"").unwrap_or(text);
    text.split(|char: char| !char.is_alphanumeric()).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::source::example;
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<String> {
        check(&[example(path, text)]).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn comment_that_begins_with_a_question_word_is_a_problem() {
        for (path, text) in [
            ("crates/a/src/lib.rs", "//! What is here.\n"),
            ("crates/a/src/lib.rs", "fn a() {}\n\n/// Whether it is.\nfn b() {}\n"),
            ("crates/a/src/lib.rs", "let a = 1; // How many.\n"),
            ("crates/a/src/lib.rs", "/** Where it is. */\n"),
            ("ui/src/a.ts", "  /** Which one. */\n"),
            ("ui/src/A.svelte", "<!-- What is here. -->\n"),
            ("tests/a.mjs", "const a = 1; // How many.\n"),
            ("tests/a.py", "\"\"\"What is here.\"\"\"\n"),
            ("tests/a.py", "a = 1  # What it is.\n"),
        ] {
            assert_eq!(lines(path, text).len(), 1, "{path}: {text}");
        }
    }

    #[test]
    fn other_comments_pass() {
        for (path, text) in [
            ("crates/a/src/lib.rs", "//! Whatever is here.\n"),
            ("crates/a/src/lib.rs", "/// Says\n/// What is said, and\n/// Where.\n"),
            ("crates/a/src/lib.rs", "let a = \"// What\"; let b = 'c';\n"),
            ("ui/src/a.ts", "const address = \"see // What\";\n"),
            ("tests/a.py", "# Says\n# What is said.\n"),
        ] {
            assert!(lines(path, text).is_empty(), "{path}: {text}");
        }
    }

    #[test]
    fn line_of_the_comment_is_reported() {
        let found = lines("crates/a/src/lib.rs", "//! Things.\n\n/// A\nfn a() {}\n\n// What b is.\n");
        assert!(found[0].starts_with("crates/a/src/lib.rs:6: A comment begins with \"What\"."), "{found:?}");
    }
}
