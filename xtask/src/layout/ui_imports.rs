//! Dependencies between the files of the UI, and the order of its layers.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Component, Path, PathBuf},
};

use super::{
    import_cycles::{Import, Place},
    problem::Problem,
    source::Source,
};

const ROOT: &str = "ui/src";

/// The folders of `ui/src`, from the top. A file imports from its own layer and those below.
const LAYERS: &[&str] = &["windows", "screens", "features", "components", "lib", "bindings"];

/// Finds all imports of one file of the UI by another.
pub(crate) fn imports(sources: &[Source]) -> Vec<Import> {
    let files: BTreeSet<&Path> = ui_sources(sources).map(|source| source.path.as_path()).collect();
    let mut found = BTreeMap::new();
    for source in ui_sources(sources) {
        for (line, specifier) in specifiers(&source.text) {
            if let Some(target) = resolve(&source.path, specifier, &files) {
                found.entry((place(&source.path), place(&target))).or_insert((source.path.clone(), line));
            }
        }
    }
    found.into_iter().map(|((from, to), (path, line))| Import { from, to, path, line }).collect()
}

/// Checks that every file is in a layer and imports nothing from a layer above.
pub(crate) fn check_layers(sources: &[Source], imports: &[Import]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let places = ui_sources(sources).map(|source| place(&source.path));
    let top: BTreeSet<String> = places.filter_map(|place| place.first().cloned()).collect();
    for name in top.iter().filter(|name| rank(name).is_none()) {
        let text = format!("Not in a layer. Move it to one of {}.", LAYERS.join(", "));
        problems.push(Problem::in_folder(&Path::new(ROOT).join(name), text));
    }
    for import in imports {
        let (Some(from), Some(to)) = (import.from.first(), import.to.first()) else { continue };
        if let (Some(own), Some(other)) = (rank(from), rank(to))
            && other < own
        {
            let text = format!("{from} imports from {to}, which is above. Move what it needs down.");
            problems.push(Problem::in_file(&import.path, import.line, text));
        }
    }
    problems
}

fn ui_sources(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources.iter().filter(|source| source.is_under(ROOT))
}

fn rank(name: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| *layer == name)
}

fn place(path: &Path) -> Place {
    let path = path.strip_prefix(ROOT).unwrap_or(path);
    path.components().map(|part| part.as_os_str().display().to_string()).collect()
}

/// The addresses that a file imports from, with their lines.
fn specifiers(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let trimmed = line.trim_start();
        let is_statement = ["import ", "export ", "} from "].iter().any(|start| trimmed.starts_with(start));
        let marker = match () {
            () if is_statement && trimmed.contains(" from ") => " from ",
            () if trimmed.starts_with("import \"") || trimmed.starts_with("import '") => "import ",
            () if trimmed.contains("import(") => "import(",
            () => continue,
        };
        let after = trimmed.rsplit_once(marker).map_or("", |(_, after)| after);
        if let Some(specifier) = after.split(['"', '\'']).nth(1) {
            found.push((number + 1, specifier));
        }
    }
    found
}

/// The source file that an address means; `None` for packages, styles and generated types.
fn resolve(from: &Path, specifier: &str, files: &BTreeSet<&Path>) -> Option<PathBuf> {
    // `$lib/x` stands for `src/lib/x`.
    let joined = match specifier.strip_prefix('$') {
        Some(rest) => Path::new(ROOT).join(rest),
        None if specifier.starts_with('.') => from.parent()?.join(specifier),
        None => return None,
    };
    let mut path = PathBuf::new();
    for part in joined.components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    let with = |end: &str| PathBuf::from(format!("{}{end}", path.display()));
    ["", ".ts", "/index.ts"].iter().map(|end| with(end)).find(|path| files.contains(path.as_path()))
}

#[cfg(test)]
mod tests {
    use super::super::{import_cycles, source::example};
    use super::*;

    #[test]
    fn imports_of_all_forms_are_resolved() {
        let sources = [
            example(
                "ui/src/screens/today/Today.svelte",
                "<script>\n  import {\n    a,\n  } from \"../../lib/a\";\n  import B from \"./B.svelte\";\n  \
                 import type { C } from \"$lib/state/c.svelte\";\n  import \"svelte\";\n  \
                 const d = import(\"../../lib/d\");\n</script>\n",
            ),
            example("ui/src/screens/today/B.svelte", ""),
            example("ui/src/lib/a.ts", "export { d } from './d';\nimport \"./a.css\";"),
            example("ui/src/lib/state/c.svelte.ts", ""),
            example("ui/src/lib/d.ts", ""),
        ];
        let found: Vec<_> =
            imports(&sources).iter().map(|i| format!("{} -> {}", i.from.join("/"), i.to.join("/"))).collect();
        assert_eq!(
            found,
            [
                "lib/a.ts -> lib/d.ts",
                "screens/today/Today.svelte -> lib/a.ts",
                "screens/today/Today.svelte -> lib/d.ts",
                "screens/today/Today.svelte -> lib/state/c.svelte.ts",
                "screens/today/Today.svelte -> screens/today/B.svelte",
            ]
        );
        assert!(import_cycles::check(&imports(&sources)).is_empty());
        assert!(check_layers(&sources, &imports(&sources)).is_empty());
    }

    #[test]
    fn circle_of_two_components_is_found() {
        let sources = [
            example("ui/src/lib/A.svelte", "  import B from \"./B.svelte\";"),
            example("ui/src/lib/B.svelte", "  import A from \"./A.svelte\";"),
        ];
        assert_eq!(import_cycles::check(&imports(&sources)).len(), 1);
    }

    #[test]
    fn upward_import_and_file_outside_of_the_layers_are_problems() {
        let sources = [
            example("ui/src/lib/a.ts", "\nimport { B } from \"../screens/b\";"),
            example("ui/src/screens/b.ts", ""),
            example("ui/src/start.ts", ""),
        ];
        let problems = check_layers(&sources, &imports(&sources));
        let texts: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert!(texts[0].starts_with("ui/src/start.ts: Not in a layer."), "{texts:?}");
        assert!(texts[1].starts_with("ui/src/lib/a.ts:2: lib imports from screens"), "{texts:?}");
        assert_eq!(texts.len(), 2);
    }
}
