//! Rule: a folder holds at most as many source files as a reader can take in.

use std::{collections::BTreeMap, path::Path};

use super::{
    problem::Problem,
    source::{Language, Source},
};

/// Most source files in a folder.
const MAX_FILES: usize = 22;

/// Most test files in a folder of tests of windows or of the release build. They are independent of each other and
/// found by their names, so there can be more of them; the support files beside them count apart.
const MAX_TESTS: usize = 40;

/// Checks the number of source files in each folder.
pub(crate) fn check(sources: &[Source]) -> Vec<Problem> {
    let mut counts: BTreeMap<(&Path, Kind), usize> = BTreeMap::new();
    for source in sources.iter().filter(|source| is_counted(source)) {
        let folder = source.path.parent().unwrap_or(Path::new(""));
        *counts.entry((folder, kind(source))).or_default() += 1;
    }
    let mut problems = Vec::new();
    for ((folder, kind), count) in counts {
        let (noun, most) = match kind {
            Kind::Source => ("source files", MAX_FILES),
            Kind::Test => ("test files", MAX_TESTS),
        };
        if count > most {
            problems.push(Problem::in_folder(
                folder,
                format!("{count} {noun}, at most {most}. Group those that belong together in a folder."),
            ));
        }
    }
    problems
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Source,
    Test,
}

fn kind(source: &Source) -> Kind {
    let name = source.path.file_name().unwrap_or_default().to_string_lossy();
    if name.ends_with(".test.mjs") || (name.starts_with("test_") && name.ends_with(".py")) {
        Kind::Test
    } else {
        Kind::Source
    }
}

fn is_counted(source: &Source) -> bool {
    match source.language {
        Language::Rust => source.is_in_folder_named("src") || source.is_in_folder_named("tests"),
        Language::Svelte | Language::Script | Language::Python => {
            source.is_under("ui/src") || source.is_under("tests")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::source::example;
    use super::*;

    fn folder_of(count: usize, name: impl Fn(usize) -> String) -> Vec<Source> {
        (0..count).map(|number| example(&name(number), "")).collect()
    }

    #[test]
    fn full_folder_passes_and_one_more_file_fails() {
        let name = |number| format!("crates/vault/src/file{number}.rs");
        assert!(check(&folder_of(MAX_FILES, name)).is_empty());
        let problems = check(&folder_of(MAX_FILES + 1, name));
        assert_eq!(problems.len(), 1);
        assert!(problems[0].to_string().starts_with("crates/vault/src: 23 source files"));
    }

    #[test]
    fn test_files_and_their_support_files_count_apart() {
        let mut sources = folder_of(MAX_TESTS, |number| format!("tests/window/{number}.test.mjs"));
        sources.extend(folder_of(MAX_FILES, |number| format!("tests/window/{number}.mjs")));
        assert!(check(&sources).is_empty());
        sources.push(example("tests/window/one-more.test.mjs", ""));
        sources.push(example("tests/window/one-more.mjs", ""));
        assert_eq!(check(&sources).len(), 2);
    }

    #[test]
    fn files_outside_of_source_folders_are_not_counted() {
        assert!(check(&folder_of(50, |number| format!("crates/vault/benches/{number}.rs"))).is_empty());
    }
}
