//! Tokens and comments of a Rust file, as far as the layout check needs them.

/// A word, a number, `::`, or a single punctuation character. Literals of text are left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Token {
    pub(crate) text: String,
    pub(crate) line: usize,
}

/// A comment, with its marker (`//`, `///`, `//!`, `/*`).
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Comment {
    pub(crate) text: String,
    pub(crate) line: usize,
    /// True if nothing but space stands before it on its line.
    pub(crate) is_alone: bool,
}

/// Splits a Rust file into tokens and comments.
pub(crate) fn lex(text: &str) -> (Vec<Token>, Vec<Comment>) {
    let mut lexer = Lexer { chars: text.chars().collect(), at: 0, line: 1, tokens: vec![], comments: vec![] };
    lexer.run();
    (lexer.tokens, lexer.comments)
}

struct Lexer {
    chars: Vec<char>,
    at: usize,
    line: usize,
    tokens: Vec<Token>,
    comments: Vec<Comment>,
}

impl Lexer {
    fn run(&mut self) {
        while let Some(char) = self.peek(0) {
            match (char, self.peek(1)) {
                ('/', Some('/')) => self.line_comment(),
                ('/', Some('*')) => self.block_comment(),
                ('"', _) => self.string(),
                ('\'', _) => self.char_or_lifetime(),
                (':', Some(':')) => {
                    self.push_token("::".to_owned());
                    self.skip(2);
                }
                _ if is_word(char) => self.word(),
                _ => {
                    if !char.is_whitespace() {
                        self.push_token(char.to_string());
                    }
                    self.skip(1);
                }
            }
        }
    }

    fn peek(&self, offset: usize) -> Option<char> {
        self.chars.get(self.at + offset).copied()
    }

    fn skip(&mut self, count: usize) {
        for _ in 0..count {
            if self.peek(0) == Some('\n') {
                self.line += 1;
            }
            self.at += 1;
        }
    }

    /// Skips characters while the condition holds and returns them.
    fn take_while(&mut self, condition: impl Fn(char) -> bool) -> String {
        let mut taken = String::new();
        while let Some(char) = self.peek(0).filter(|char| condition(*char)) {
            taken.push(char);
            self.skip(1);
        }
        taken
    }

    fn push_token(&mut self, text: String) {
        self.tokens.push(Token { text, line: self.line });
    }

    fn push_comment(&mut self, text: String, line: usize, start: usize) {
        let before = self.chars.get(..start).unwrap_or_default().iter().rev();
        let is_alone = before.take_while(|char| **char != '\n').all(|char| char.is_whitespace());
        self.comments.push(Comment { text, line, is_alone });
    }

    fn line_comment(&mut self) {
        let (line, start) = (self.line, self.at);
        let text = self.take_while(|char| char != '\n');
        self.push_comment(text, line, start);
    }

    fn block_comment(&mut self) {
        let (line, start) = (self.line, self.at);
        let mut depth = 0_usize;
        while self.peek(0).is_some() {
            match (self.peek(0), self.peek(1)) {
                (Some('/'), Some('*')) => {
                    depth += 1;
                    self.skip(2);
                }
                (Some('*'), Some('/')) => {
                    depth -= 1;
                    self.skip(2);
                    if depth == 0 {
                        break;
                    }
                }
                _ => self.skip(1),
            }
        }
        let text = self.chars.get(start..self.at).unwrap_or_default().iter().collect();
        self.push_comment(text, line, start);
    }

    fn string(&mut self) {
        self.skip(1);
        while let Some(char) = self.peek(0) {
            match char {
                '\\' => self.skip(2),
                '"' => return self.skip(1),
                _ => self.skip(1),
            }
        }
    }

    /// Reads a raw string from its first `#` or `"`.
    fn raw_string(&mut self) {
        let marks = self.take_while(|char| char == '#').len();
        self.skip(1);
        while let Some(char) = self.peek(0) {
            self.skip(1);
            if char == '"' && (0..marks).all(|offset| self.peek(offset) == Some('#')) {
                return self.skip(marks);
            }
        }
    }

    fn char_or_lifetime(&mut self) {
        self.skip(1);
        match (self.peek(0), self.peek(1)) {
            (Some('\\'), _) => {
                self.skip(2);
                self.take_while(|char| char != '\'');
                self.skip(1);
            }
            (Some(_), Some('\'')) => self.skip(2),
            _ => {
                self.take_while(is_word);
            }
        }
    }

    fn word(&mut self) {
        let line = self.line;
        let word = self.take_while(is_word);
        match (word.as_str(), self.peek(0), self.peek(1)) {
            ("r" | "br" | "cr", Some('"'), _) | ("r" | "br" | "cr", Some('#'), Some('"' | '#')) => {
                self.raw_string();
            }
            ("b" | "c", Some('"'), _) => self.string(),
            ("b", Some('\''), _) => self.char_or_lifetime(),
            // A raw identifier.
            ("r", Some('#'), _) => self.skip(1),
            _ => self.tokens.push(Token { text: word, line }),
        }
    }
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// Position after the item that starts at `at`: after its `;`, or after its first block in braces.
pub(crate) fn end_of_item(tokens: &[Token], mut at: usize) -> usize {
    let text = |at: usize| tokens.get(at).map(|token| token.text.as_str());
    // Braces inside a `use` are no block.
    let is_import = (at..at + 6).take_while(|at| text(*at) != Some("{")).any(|at| text(at) == Some("use"));
    let mut depth = 0_i32;
    while let Some(token) = text(at) {
        match token {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => {
                depth -= 1;
                if token == "}" && depth == 0 && !is_import {
                    return at + 1;
                }
            }
            ";" if depth == 0 => return at + 1,
            _ => {}
        }
        at += 1;
    }
    at
}

/// Returns true if the attribute `#[cfg(test)]` starts at `at`.
pub(crate) fn is_cfg_test(tokens: &[Token], at: usize) -> bool {
    let expected = ["#", "[", "cfg", "(", "test", ")", "]"];
    expected
        .iter()
        .enumerate()
        .all(|(offset, text)| tokens.get(at + offset).is_some_and(|token| token.text == *text))
}

/// Position of the item after the attributes that start at `at`.
pub(crate) fn skip_attributes(tokens: &[Token], mut at: usize) -> usize {
    let text = |at: usize| tokens.get(at).map(|token| token.text.as_str());
    while text(at) == Some("#") && text(at + 1) == Some("[") {
        let mut depth = 0;
        at += 1;
        while let Some(token) = text(at) {
            at += 1;
            match token {
                "[" => depth += 1,
                "]" => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        lex(text).0.into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn literals_and_lifetimes_are_left_out() {
        let text = r####"a "b // no" 'c' '\'' '"' d: &'e str r#"f "g" /*"# b"h" br"i" j"####;
        assert_eq!(words(text), ["a", "d", ":", "&", "str", "j"]);
    }

    #[test]
    fn comments_keep_their_line_and_place() {
        let (tokens, comments) = lex("//! A\nfn b() {} // c\n/* d /* e */\n*/ f\n");
        let found: Vec<_> = comments.iter().map(|c| (c.text.as_str(), c.line, c.is_alone)).collect();
        assert_eq!(found, [("//! A", 1, true), ("// c", 2, false), ("/* d /* e */\n*/", 3, true)]);
        assert_eq!(tokens.last().map(|token| token.line), Some(4));
    }

    #[test]
    fn end_of_item_is_found_after_blocks_and_semicolons() {
        let (tokens, _) = lex("mod a { fn b() { c[1]; } } use d::{e, f}; const G: [u8; 2] = [1; 2]; h");
        let first = end_of_item(&tokens, 0);
        let second = end_of_item(&tokens, first);
        let third = end_of_item(&tokens, second);
        let starts = [first, second, third].map(|at| tokens[at].text.as_str());
        assert_eq!(starts, ["use", "const", "h"]);
    }
}
