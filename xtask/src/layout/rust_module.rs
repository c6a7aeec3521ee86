//! Imports, paths and definitions of one Rust file.

use std::collections::BTreeSet;

use super::rust_lexer::{self, Token};

/// One name that a `use` brings in.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Use {
    /// The path as it is written, without nesting: `crate`, `a`, `B`. Ends before `*`.
    pub(crate) path: Vec<String>,
    /// The name here; `None` for `*` and `as _`.
    pub(crate) name: Option<String>,
    pub(crate) is_glob: bool,
    /// True for `pub use` of any visibility, which passes a name on.
    pub(crate) is_reexport: bool,
    pub(crate) position: Position,
}

/// A path inside an expression or a type.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct InlinePath {
    pub(crate) path: Vec<String>,
    pub(crate) position: Position,
}

/// The line, and the inline modules around it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) inline_modules: Vec<String>,
}

/// The parts of a Rust file that its dependencies follow from, without `#[cfg(test)]` items.
#[derive(Default, Debug)]
pub(crate) struct ParsedModule {
    pub(crate) uses: Vec<Use>,
    pub(crate) paths: Vec<InlinePath>,
    /// Names of functions, types, traits, constants and macros.
    pub(crate) definitions: BTreeSet<String>,
    /// Modules declared under `#[cfg(test)]`.
    pub(crate) test_modules: BTreeSet<String>,
}

/// Parses a Rust file.
pub(crate) fn parse(text: &str) -> ParsedModule {
    let (tokens, _) = rust_lexer::lex(text);
    let mut parser =
        Parser { tokens, at: 0, depth: 0, open_modules: Vec::new(), found: ParsedModule::default() };
    parser.run();
    parser.found
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    /// Inline modules around the current position, with the depth of braces outside of them.
    open_modules: Vec<(String, usize)>,
    found: ParsedModule,
}

impl Parser {
    fn run(&mut self) {
        while let Some(text) = self.text(self.at).map(str::to_owned) {
            let next = self.text(self.at + 1).unwrap_or_default().to_owned();
            match text.as_str() {
                "#" if rust_lexer::is_cfg_test(&self.tokens, self.at) => self.skip_test_item(),
                "{" => {
                    self.depth += 1;
                    self.at += 1;
                }
                "}" => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.open_modules.last().is_some_and(|(_, depth)| *depth == self.depth) {
                        self.open_modules.pop();
                    }
                    self.at += 1;
                }
                "use" if self.is_item_start() => self.import(),
                "mod" if self.text(self.at + 2) == Some("{") => {
                    self.open_modules.push((next, self.depth));
                    self.at += 2;
                }
                "fn" | "struct" | "enum" | "trait" | "type" | "const" | "static" | "union" => {
                    self.found.definitions.insert(next);
                    self.at += 1;
                }
                "macro_rules" => {
                    self.found.definitions.extend(self.text(self.at + 2).map(str::to_owned));
                    self.at += 1;
                }
                _ if next == "::" && self.is_path_start(&text) => self.inline_path(),
                _ => self.at += 1,
            }
        }
    }

    fn text(&self, at: usize) -> Option<&str> {
        self.tokens.get(at).map(|token| token.text.as_str())
    }

    fn position(&self) -> Position {
        Position {
            line: self.tokens.get(self.at).map_or(0, |token| token.line),
            inline_modules: self.open_modules.iter().map(|(name, _)| name.clone()).collect(),
        }
    }

    fn skip_test_item(&mut self) {
        let item = rust_lexer::skip_attributes(&self.tokens, self.at);
        let end = rust_lexer::end_of_item(&self.tokens, item);
        let mut words = (item..end).filter_map(|at| self.text(at)).skip_while(|word| *word != "mod");
        if let (Some(_), Some(name)) = (words.next(), words.next()) {
            let name = name.to_owned();
            self.found.test_modules.insert(name);
        }
        self.at = end;
    }

    /// Returns false for `use<'a>` in the bounds of a type.
    fn is_item_start(&self) -> bool {
        self.text(self.at + 1) != Some("<")
    }

    fn is_path_start(&self, text: &str) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.text(at)).unwrap_or_default();
        let is_name = text.chars().next().is_some_and(|char| char.is_alphabetic() || char == '_');
        // Not `.collect::<T>`, not the middle of a path, not `pub(in crate::a)`.
        is_name && !["::", ".", "in"].contains(&before)
    }

    fn inline_path(&mut self) {
        let position = self.position();
        let mut path = vec![self.text(self.at).unwrap_or_default().to_owned()];
        self.at += 1;
        while self.text(self.at) == Some("::") {
            let Some(name) = self.text(self.at + 1).filter(|text| text.chars().all(is_word)) else { break };
            path.push(name.to_owned());
            self.at += 2;
        }
        self.found.paths.push(InlinePath { path, position });
    }

    fn import(&mut self) {
        let before = self.at.checked_sub(1).and_then(|at| self.text(at));
        let is_reexport = before == Some("pub") || (before == Some(")") && self.follows_pub());
        let position = self.position();
        self.at += 1;
        // A path that starts with `::` is another crate's.
        if self.text(self.at) == Some("::") {
            self.at = rust_lexer::end_of_item(&self.tokens, self.at);
            return;
        }
        let mut found = Vec::new();
        self.tree(Vec::new(), &position, is_reexport, &mut found);
        self.found.uses.extend(found);
    }

    fn follows_pub(&self) -> bool {
        let back = |count: usize| self.at.checked_sub(count).and_then(|at| self.text(at));
        (2..8).find(|count| back(*count) == Some("(")).is_some_and(|count| back(count + 1) == Some("pub"))
    }

    /// Reads `a::{b, c as d, e::*, self}` after a prefix; ends after it.
    fn tree(&mut self, prefix: Vec<String>, position: &Position, is_reexport: bool, found: &mut Vec<Use>) {
        let mut path = prefix;
        let new = |path: Vec<String>, name: Option<String>, is_glob| Use {
            path,
            name,
            is_glob,
            is_reexport,
            position: position.clone(),
        };
        loop {
            let Some(text) = self.text(self.at).map(str::to_owned) else { return };
            self.at += 1;
            match text.as_str() {
                "{" => {
                    while self.text(self.at).is_some_and(|text| text != "}") {
                        self.tree(path.clone(), position, is_reexport, found);
                        if self.text(self.at) == Some(",") {
                            self.at += 1;
                        }
                    }
                    self.at += 1;
                    return;
                }
                "*" => return found.push(new(path, None, true)),
                "self" if !path.is_empty() => {}
                _ => path.push(text),
            }
            match self.text(self.at) {
                Some("::") => self.at += 1,
                Some("as") => {
                    let name = self.text(self.at + 1).filter(|name| *name != "_").map(str::to_owned);
                    self.at += 2;
                    return found.push(new(path, name, false));
                }
                _ => {
                    let name = path.last().cloned();
                    return found.push(new(path, name, false));
                }
            }
        }
    }
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uses(text: &str) -> Vec<String> {
        let show = |item: &Use| {
            let star = if item.is_glob { "::*" } else { "" };
            let name = item.name.clone().unwrap_or_default();
            let from = if item.is_reexport { "pub " } else { "" };
            format!("{from}{}{star} as {name}", item.path.join("::"))
        };
        parse(text).uses.iter().map(show).collect()
    }

    #[test]
    fn nested_imports_are_resolved() {
        assert_eq!(
            uses("use crate::{a::{b, c as d, self}, e::*, f as _,};"),
            ["crate::a::b as b", "crate::a::c as d", "crate::a as a", "crate::e::* as ", "crate::f as "]
        );
    }

    #[test]
    fn reexports_of_any_visibility_are_recognised() {
        assert_eq!(
            uses("pub use a::B; pub(crate) use c::D; pub(in crate::x) use e::F; use g::H;"),
            ["pub a::B as B", "pub c::D as D", "pub e::F as F", "g::H as H"]
        );
    }

    #[test]
    fn test_items_are_left_out() {
        let parsed = parse(
            "#[cfg(test)]\nmod tests { use super::*; }\n#[cfg(test)] use a::B;\n\
             #[cfg(test)]\nmod common;\n#[cfg(test)]\n#[allow(x)]\nfn c() { crate::d::e(); }\nuse f::G;",
        );
        assert_eq!(parsed.uses.len(), 1);
        assert!(parsed.paths.is_empty());
        assert!(parsed.test_modules.contains("common"));
    }

    #[test]
    fn inline_paths_know_their_module_and_line() {
        let parsed = parse("fn a() { crate::b::c(); }\nmod d {\n fn e() -> super::F { Vec::<u8>::new() }\n}");
        let paths: Vec<_> = parsed.paths.iter().map(|p| (p.path.join("::"), p.position.line)).collect();
        assert_eq!(paths, [("crate::b::c".to_owned(), 1), ("super::F".to_owned(), 3), ("Vec".to_owned(), 3)]);
        assert_eq!(parsed.paths[1].position.inline_modules, ["d"]);
    }
}
