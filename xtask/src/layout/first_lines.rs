//! Rule: the first line of a source file says what the file holds.

use super::{
    problem::Problem,
    source::{Language, Source},
};

/// Checks the first line of each file.
pub(crate) fn check(sources: &[Source]) -> Vec<Problem> {
    sources.iter().filter(|source| !has_first_line(source)).map(problem).collect()
}

fn problem(source: &Source) -> Problem {
    let example = match source.language {
        Language::Rust => "`//! ...`",
        Language::Svelte => "`<!-- ... -->`",
        Language::Script => "`/** ... */` or `// ...`",
        Language::Python => "a docstring",
    };
    Problem::in_file(&source.path, 1, format!("Begin with {example} that says what the file holds."))
}

fn has_first_line(source: &Source) -> bool {
    let mut lines = source.text.lines().map(str::trim).filter(|line| !line.starts_with("#!/"));
    let first = lines.next().unwrap_or_default();
    let is_comment = |line: &str| line.starts_with("//") || line.starts_with("/**");
    match source.language {
        Language::Rust => first.starts_with("//!"),
        Language::Script => is_comment(first),
        Language::Python => ["\"\"\"", "r\"\"\""].iter().any(|start| first.starts_with(start)),
        Language::Svelte => {
            let opens_script = first.starts_with("<script");
            first.starts_with("<!--") || (opens_script && lines.next().is_some_and(is_comment))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::source::example;
    use super::*;

    #[test]
    fn each_language_has_its_first_line() {
        for (path, text) in [
            ("crates/a/src/lib.rs", "//! Things.\n"),
            ("ui/src/A.svelte", "<!-- A thing. -->\n<script>\n"),
            ("ui/src/B.svelte", "<script lang=\"ts\">\n  /** A thing. */\n"),
            ("ui/src/a.ts", "/** Things. */\n"),
            ("tests/a.mjs", "#!/usr/bin/env node\n// Things.\n"),
            ("tests/a.py", "#!/usr/bin/env python3\n\"\"\"Things.\"\"\"\n"),
        ] {
            assert!(check(&[example(path, text)]).is_empty(), "{path}");
        }
    }

    #[test]
    fn missing_first_line_is_a_problem() {
        for (path, text) in [
            ("crates/a/src/lib.rs", "// Things.\nuse std::fs;\n"),
            ("ui/src/A.svelte", "<script>\n  import x from \"./x\";\n"),
            ("ui/src/a.ts", "import x from \"./x\";\n"),
            ("tests/a.py", "import os\n\"\"\"Things.\"\"\"\n"),
            ("tests/b.py", ""),
        ] {
            assert_eq!(check(&[example(path, text)]).len(), 1, "{path}");
        }
    }
}
