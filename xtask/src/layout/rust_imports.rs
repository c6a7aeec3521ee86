//! Dependencies between the modules of each crate, resolved to the file that defines a name.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use super::{
    import_cycles::{Import, Place},
    rust_module::{self, ParsedModule, Position, Use},
    source::{Language, Source},
};

/// Most re-exports that a name is followed through.
const MAX_REEXPORTS: usize = 8;

/// Finds all uses of one file by another within each crate. A re-export is followed to the file
/// that defines the name, and is no use itself.
pub(crate) fn imports(sources: &[Source]) -> Vec<Import> {
    let mut crates: BTreeMap<PathBuf, Vec<&Source>> = BTreeMap::new();
    for source in sources.iter().filter(|source| source.language == Language::Rust) {
        if let Some(root) = source.path.ancestors().find(|folder| folder.ends_with("src")) {
            crates.entry(root.to_path_buf()).or_default().push(source);
        }
    }
    crates.iter().flat_map(|(root, sources)| Crate::new(root, sources).imports(root)).collect()
}

/// The path of a module from the crate's root: empty for the root itself.
type ModulePath = Vec<String>;

struct Crate<'a> {
    modules: BTreeMap<ModulePath, (&'a Path, ParsedModule)>,
}

impl<'a> Crate<'a> {
    fn new(root: &Path, sources: &[&'a Source]) -> Self {
        let has_library = sources.iter().any(|source| source.path == root.join("lib.rs"));
        let mut modules = BTreeMap::new();
        for source in sources {
            // Beside a library, the program's own file is another crate.
            if !(has_library && source.path == root.join("main.rs")) {
                let path = module_path(source.path.strip_prefix(root).unwrap_or(&source.path));
                modules.insert(path, (source.path.as_path(), rust_module::parse(&source.text)));
            }
        }
        let is_test = |path: &ModulePath| {
            (1..=path.len()).any(|length| {
                let (Some((name, parent)), true) =
                    (path.get(..length).unwrap_or_default().split_last(), true)
                else {
                    return false;
                };
                modules.get(parent).is_some_and(|(_, parsed)| parsed.test_modules.contains(name))
            })
        };
        let tests: BTreeSet<ModulePath> = modules.keys().filter(|path| is_test(path)).cloned().collect();
        modules.retain(|path, _| !tests.contains(path));
        Self { modules }
    }

    fn imports(&self, root: &Path) -> Vec<Import> {
        let mut found = BTreeMap::new();
        for (module, (path, parsed)) in &self.modules {
            for (target, line) in self.dependencies(module, parsed) {
                let (from, to) = (self.place(module, root), self.place(&target, root));
                found.entry((from, to)).or_insert((*path, line));
            }
        }
        let import = |((from, to), (path, line)): ((Place, Place), (&Path, usize))| Import {
            from,
            to,
            path: path.to_path_buf(),
            line,
        };
        found.into_iter().map(import).collect()
    }

    /// Modules that a module uses, with the lines of the uses.
    fn dependencies(&self, module: &ModulePath, parsed: &ParsedModule) -> Vec<(ModulePath, usize)> {
        let mut found = Vec::new();
        let mut used_names = BTreeSet::new();
        for inline in &parsed.paths {
            used_names.extend(inline.path.first());
            if let Some(path) = self.absolute(module, &inline.position, &inline.path) {
                found.push((self.owner(path), inline.position.line));
            }
        }
        for item in parsed.uses.iter().filter(|item| !item.is_reexport) {
            let Some(path) = self.absolute(module, &item.position, &item.path) else { continue };
            // An imported module that is used by its name has been counted at those uses, with the
            // file that each of them means.
            let is_module = self.modules.contains_key(&path);
            let is_counted = item.name.as_ref().is_some_and(|name| used_names.contains(name));
            if !(is_module && is_counted) {
                found.push((self.owner(path), item.position.line));
            }
        }
        found.retain(|(target, _)| target != module);
        found
    }

    /// The path from the crate's root; `None` for names of other crates and of the file itself.
    fn absolute(&self, module: &ModulePath, position: &Position, path: &[String]) -> Option<ModulePath> {
        let mut scope = module.clone();
        scope.extend(position.inline_modules.iter().cloned());
        let (first, mut rest) = path.split_first()?;
        let mut absolute = match first.as_str() {
            "crate" => Vec::new(),
            "self" => scope,
            "super" => {
                scope.pop()?;
                while let Some((next, after)) = rest.split_first().filter(|(next, _)| *next == "super") {
                    debug_assert_eq!(next, "super");
                    scope.pop()?;
                    rest = after;
                }
                scope
            }
            name => {
                scope.push(name.to_owned());
                if self.modules.contains_key(&scope) { scope } else { self.imported_module(module, name)? }
            }
        };
        absolute.extend(rest.iter().cloned());
        Some(absolute)
    }

    /// The module that a `use` in this file gives this name to.
    fn imported_module(&self, module: &ModulePath, name: &str) -> Option<ModulePath> {
        let (_, parsed) = self.modules.get(module)?;
        let item = parsed.uses.iter().find(|item| item.name.as_deref() == Some(name))?;
        // A name that a `use` takes from itself would be looked up for ever.
        if item.path.first().map(String::as_str) == Some(name) {
            return None;
        }
        self.absolute(module, &item.position, &item.path).filter(|path| self.modules.contains_key(path))
    }

    /// The module that defines what a path leads to.
    fn owner(&self, mut path: ModulePath) -> ModulePath {
        for _ in 0..MAX_REEXPORTS {
            let length = (0..=path.len())
                .rev()
                .find(|length| self.modules.contains_key(path.get(..*length).unwrap_or_default()))
                .unwrap_or_default();
            let (module, rest) = path.split_at(length);
            let module = module.to_vec();
            let Some((name, after)) = rest.split_first() else { return module };
            let Some(mut next) = self.reexported(&module, name) else { return module };
            next.extend(after.iter().cloned());
            if next == path {
                return module;
            }
            path = next;
        }
        path
    }

    /// The path that a module passes on, or imports, under this name.
    fn reexported(&self, module: &ModulePath, name: &str) -> Option<ModulePath> {
        let (_, parsed) = self.modules.get(module)?;
        let named = |item: &&Use| item.name.as_deref() == Some(name);
        if let Some(item) = parsed.uses.iter().find(named) {
            return self.absolute(module, &item.position, &item.path);
        }
        if parsed.definitions.contains(name) {
            return None;
        }
        parsed.uses.iter().filter(|item| item.is_glob).find_map(|item| {
            let mut path = self.absolute(module, &item.position, &item.path)?;
            let (_, target) = self.modules.get(&path)?;
            let has_name = target.definitions.contains(name)
                || target.uses.iter().any(|item| item.name.as_deref() == Some(name));
            path.push(name.to_owned());
            has_name.then_some(path)
        })
    }

    /// The module as a place: a module with a folder stands in its folder, beside its children.
    fn place(&self, module: &ModulePath, root: &Path) -> Place {
        let mut place: Place = root.components().map(|part| part.as_os_str().display().to_string()).collect();
        place.extend(module.iter().cloned());
        let has_children =
            self.modules.keys().any(|other| other.len() > module.len() && other.starts_with(module));
        if has_children {
            place.push(match module.last() {
                Some(name) => format!("{name}.rs"),
                None => "root".to_owned(),
            });
        }
        place
    }
}

/// `["a", "b"]` for `a/b.rs` and `a/b/mod.rs`; empty for `lib.rs` and `main.rs`.
fn module_path(path: &Path) -> ModulePath {
    let mut names: ModulePath =
        path.with_extension("").components().map(|part| part.as_os_str().display().to_string()).collect();
    let is_root = names.len() == 1 && names.first().is_some_and(|name| name == "lib" || name == "main");
    if is_root || names.last().is_some_and(|name| name == "mod") {
        names.pop();
    }
    names
}

#[cfg(test)]
mod tests {
    use super::super::{import_cycles, source::example};
    use super::*;

    fn edges(files: &[(&str, &str)]) -> Vec<String> {
        let sources: Vec<_> =
            files.iter().map(|(path, text)| example(&format!("c/src/{path}"), text)).collect();
        let show = |import: Import| {
            let join = |place: &Place| place.get(2..).unwrap_or_default().join("/");
            format!("{} -> {}", join(&import.from), join(&import.to))
        };
        imports(&sources).into_iter().map(show).collect()
    }

    fn circles(files: &[(&str, &str)]) -> usize {
        let sources: Vec<_> =
            files.iter().map(|(path, text)| example(&format!("c/src/{path}"), text)).collect();
        import_cycles::check(&imports(&sources)).len()
    }

    #[test]
    fn imports_and_inline_paths_are_found() {
        let files = [
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a.rs", "use crate::{b::B, c};\nfn x() { c::y() }"),
            ("b.rs", "fn x() { crate::c::y(); super::c::z(); String::new(); other::crate_name() }"),
            ("c.rs", "use std::fs; fn y() {} fn z() {}"),
        ];
        assert_eq!(edges(&files), ["a -> b", "a -> c", "b -> c"]);
        assert_eq!(circles(&files), 0);
    }

    #[test]
    fn reexports_lead_to_the_file_that_defines_the_name() {
        let files = [
            ("lib.rs", "mod a; mod b; mod c; pub use a::Thing; pub(crate) use b::*; pub struct Own;"),
            ("a.rs", "pub struct Thing;"),
            ("b.rs", "use crate::Thing; pub struct Other;"),
            ("c.rs", "use crate::{Other, Own};"),
        ];
        assert_eq!(edges(&files), ["b -> a", "c -> b", "c -> root"]);
        assert_eq!(circles(&files), 0);
    }

    #[test]
    fn face_of_a_folder_may_use_its_children_but_not_the_other_way_round_as_well() {
        let face = ("a.rs", "mod b; mod c; use b::X; pub struct Shared; fn f() { c::g() }");
        let root = ("lib.rs", "mod a;");
        let one_way = [root, face, ("a/b.rs", "use super::c::g;"), ("a/c.rs", "pub fn g() {}")];
        assert_eq!(edges(&one_way), ["a/a.rs -> a/b", "a/a.rs -> a/c", "a/b -> a/c"]);
        assert_eq!(circles(&one_way), 0);
        let both = [root, face, ("a/b.rs", "use super::Shared;"), ("a/c.rs", "pub fn g() {}")];
        assert_eq!(circles(&both), 1);
    }

    #[test]
    fn circle_of_folders_is_found_and_test_modules_are_left_out() {
        let files = [
            ("lib.rs", "mod a; mod b; #[cfg(test)] mod common;"),
            ("a.rs", "mod one; mod two;"),
            ("a/one.rs", "use crate::b::one::X;"),
            ("a/two.rs", ""),
            ("b.rs", "mod one; mod two;"),
            ("b/one.rs", "#[cfg(test)] mod tests { use crate::a::one::Y; }"),
            ("b/two.rs", "fn f() { crate::a::two::g() }"),
            ("common.rs", "use crate::a::one::X;"),
        ];
        assert_eq!(edges(&files), ["a/one -> b/one", "b/two -> a/two"]);
        assert_eq!(circles(&files), 1);
    }
}
