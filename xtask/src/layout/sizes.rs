//! Rule: a file stays so small that it is read in one go.

use super::{
    problem::Problem,
    rust_lexer,
    source::{Language, Source},
};

/// Most lines of a Rust file, without its test module.
const MAX_RUST_LINES: usize = 300;

/// Most lines of a Svelte or TypeScript file.
const MAX_UI_LINES: usize = 170;

/// Checks the length of each file. Tests are left out: a table of cases is best in one place.
pub(crate) fn check(sources: &[Source]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in sources {
        let (lines, most) = match source.language {
            Language::Rust if source.is_in_folder_named("src") => (rust_lines(&source.text), MAX_RUST_LINES),
            Language::Svelte | Language::Script if source.is_under("ui/src") => {
                (source.text.lines().count(), MAX_UI_LINES)
            }
            _ => continue,
        };
        if lines > most && !is_generated(source) {
            let text =
                format!("{lines} lines, at most {most}. Move one of its concepts to a file of its own.");
            problems.push(Problem::in_file(&source.path, most + 1, text));
        }
    }
    problems
}

fn is_generated(source: &Source) -> bool {
    source.text.lines().next().is_some_and(|line| line.contains("Do not edit"))
}

/// Number of lines without `#[cfg(test)]` modules.
fn rust_lines(text: &str) -> usize {
    let (tokens, _) = rust_lexer::lex(text);
    let mut lines = text.lines().count();
    let mut at = 0;
    while at < tokens.len() {
        let item = rust_lexer::skip_attributes(&tokens, at);
        let is_module = tokens.get(item).is_some_and(|token| token.text == "mod");
        if is_module && rust_lexer::is_cfg_test(&tokens, at) {
            let end = rust_lexer::end_of_item(&tokens, item);
            let line = |at: usize| tokens.get(at).map_or(0, |token| token.line);
            lines = lines.saturating_sub(line(end - 1) + 1 - line(at));
            at = end;
        } else {
            at += 1;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::source::example;
    use super::*;

    #[test]
    fn longest_files_pass_and_longer_ones_fail() {
        for (path, most) in [("crates/a/src/lib.rs", MAX_RUST_LINES), ("ui/src/A.svelte", MAX_UI_LINES)] {
            assert!(check(&[example(path, &"x\n".repeat(most))]).is_empty(), "{path}");
            assert_eq!(check(&[example(path, &"x\n".repeat(most + 1))]).len(), 1, "{path}");
        }
    }

    #[test]
    fn test_modules_tests_and_generated_files_do_not_count() {
        let module = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", "fn x() {}\n".repeat(500));
        assert_eq!(rust_lines(&format!("fn a() {{}}\n{module}fn b() {{}}\n")), 2);
        assert!(check(&[example("crates/a/tests/a.rs", &"x\n".repeat(500))]).is_empty());
        let generated = format!("// Generated. Do not edit.\n{}", "x\n".repeat(500));
        assert!(check(&[example("ui/src/a.ts", &generated)]).is_empty());
    }
}
