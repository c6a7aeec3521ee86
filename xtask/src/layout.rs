//! `cargo xtask layout` and the suite `layout`: size, order and first lines of the source files.

mod comments;
mod first_lines;
mod folders;
mod import_cycles;
mod problem;
mod rust_imports;
mod rust_lexer;
mod rust_module;
mod sizes;
mod source;
mod ui_imports;

use problem::Problem;
use source::Source;

use crate::{error::Error, step::Step, workspace::Workspace};

/// Runs `cargo xtask layout`.
pub(crate) fn layout(workspace: &Workspace, _: &[String]) -> Result<(), Error> {
    check_sources(workspace)
}

/// Runs the suite `layout`.
pub(crate) fn check(step: &Step<'_>) -> Result<(), Error> {
    check_sources(step.workspace)
}

/// Checks all rules, then prints every problem and the number of problems of each rule.
fn check_sources(workspace: &Workspace) -> Result<(), Error> {
    let sources = source::read_all(&workspace.root)?;
    let mut counts = format!("\nproblems of layout in {} source files\n", sources.len());
    let mut total = 0;
    for (rule, problems) in problems(&sources) {
        for problem in &problems {
            println!("{problem}");
        }
        counts += &format!("{:>6}  {rule}\n", problems.len());
        total += problems.len();
    }
    print!("{counts}");
    if total == 0 { Ok(()) } else { Err(Error::Layout { problems: total }) }
}

/// All broken rules, with their names.
fn problems(sources: &[Source]) -> Vec<(&'static str, Vec<Problem>)> {
    let ui_imports = ui_imports::imports(sources);
    vec![
        ("folders with too many source files", folders::check(sources)),
        ("files without a first line that says what they hold", first_lines::check(sources)),
        ("circles between Rust modules or folders", import_cycles::check(&rust_imports::imports(sources))),
        ("circles between files or folders of the UI", import_cycles::check(&ui_imports)),
        (
            "upward imports, and files outside of the layers of the UI",
            ui_imports::check_layers(sources, &ui_imports),
        ),
        ("comments that begin with a question word", comments::check(sources)),
        ("files that are too long", sizes::check(sources)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;

    fn counts(tree: &[(&str, &str)], name: &str) -> Vec<usize> {
        let root = std::env::temp_dir().join(format!("xtask-layout-{name}-{}", std::process::id()));
        for (path, text) in tree {
            files::write(&root.join(path), text).unwrap();
        }
        let sources = source::read_all(&root).unwrap();
        std::fs::remove_dir_all(&root).unwrap();
        problems(&sources).iter().map(|(_, problems)| problems.len()).collect()
    }

    #[test]
    fn tidy_tree_passes() {
        let tree = [
            ("crates/a/src/lib.rs", "//! A crate.\nmod b;\npub use b::B;\n"),
            ("crates/a/src/b.rs", "//! A type.\n/// A type.\npub struct B;\n"),
            ("ui/src/lib/a.ts", "/** Numbers. */\nexport const a = 1;\n"),
        ];
        assert_eq!(counts(&tree, "tidy"), [0; 7]);
    }

    #[test]
    fn each_broken_rule_is_counted() {
        let long = format!("<!-- Long. -->\n{}", "\n".repeat(170));
        let many: Vec<_> = (0..23).map(|number| format!("crates/m/src/m{number}.rs")).collect();
        let mut tree = vec![
            ("crates/a/src/lib.rs", "mod b;\nmod c;\n"),
            ("crates/a/src/b.rs", "//! A type.\nuse crate::c::C;\npub struct B;\n"),
            ("crates/a/src/c.rs", "//! What is here.\nuse crate::b::B;\npub struct C;\n"),
            ("ui/src/lib/a.ts", "/** A. */\nimport { b } from \"../screens/b\";\n"),
            ("ui/src/lib/c.ts", "/** C. */\nimport { d } from \"./d\";\n"),
            ("ui/src/lib/d.ts", "/** D. */\nimport { c } from \"./c\";\n"),
            ("ui/src/screens/b.ts", "/** B. */\n"),
            ("ui/src/screens/Long.svelte", &long),
        ];
        tree.extend(many.iter().map(|path| (path.as_str(), "//! One of many.\n")));
        assert_eq!(counts(&tree, "untidy"), [1; 7]);
    }
}
