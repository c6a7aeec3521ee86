//! The lines between `---` at the start of a Markdown file that say its title, its day and its
//! tags. Only those are read, and nothing else of YAML.

/// A Markdown file with its front matter.
#[derive(Debug, Default)]
pub(crate) struct Page<'a> {
    pub(crate) title: String,
    pub(crate) date: Option<&'a str>,
    pub(crate) tags: Vec<String>,
    pub(crate) body: &'a str,
}

/// Longest front matter that is looked at, in lines.
const MAX_LINES: usize = 200;

/// Splits a file into its front matter and its text. A file without one is all text.
pub(crate) fn split(text: &str) -> Page<'_> {
    let Some(inside) = text.strip_prefix("---\n") else {
        return Page { body: text, ..Page::default() };
    };
    let Some((lines, body)) = ended(inside) else {
        return Page { body: text, ..Page::default() };
    };
    let mut page = Page { body, ..Page::default() };
    let mut in_tags = false;
    for line in lines.lines() {
        if in_tags && let Some(tag) = line.trim_start().strip_prefix("- ") {
            page.tags.push(unquoted(tag).to_owned());
            continue;
        }
        in_tags = false;
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = unquoted(value);
        match key.trim().to_lowercase().as_str() {
            "title" => page.title = value.to_owned(),
            "date" | "created" | "created_at" | "created-at" if page.date.is_none() => {
                page.date = Some(value)
            }
            "tags" | "keywords" | "tag" => {
                in_tags = value.is_empty();
                let listed = value.trim_start_matches('[').trim_end_matches(']');
                page.tags
                    .extend(listed.split(',').map(|tag| unquoted(tag).trim_start_matches('#').to_owned()));
            }
            _ => {}
        }
    }
    page
}

/// The lines up to the closing `---`, and what follows it.
fn ended(inside: &str) -> Option<(&str, &str)> {
    let mut at = 0;
    for line in inside.split_inclusive('\n').take(MAX_LINES) {
        if matches!(line.trim_end(), "---" | "...") {
            return Some((inside.get(..at)?, inside.get(at + line.len()..)?));
        }
        at += line.len();
    }
    None
}

fn unquoted(value: &str) -> &str {
    let value = value.trim();
    let quoted = |sign: char| value.strip_prefix(sign).and_then(|rest| rest.strip_suffix(sign));
    quoted('"').or_else(|| quoted('\'')).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_says_title_day_and_tags() {
        let page = split(
            "---\ntitle: \"A walk\"\ncreated: 2020-05-01 10:00:00Z\ntags:\n  - one\n  - two\n---\n\nText\n",
        );
        assert_eq!(
            (&*page.title, page.date, page.body),
            ("A walk", Some("2020-05-01 10:00:00Z"), "\nText\n")
        );
        assert_eq!(page.tags.iter().filter(|tag| !tag.is_empty()).collect::<Vec<_>>(), ["one", "two"]);
        assert_eq!(split("---\ntags: [a, 'b c']\n---\n").tags, ["a", "b c"]);
        for text in ["no front matter", "---\nnever ends\n", "----\n"] {
            assert_eq!(split(text).body, text);
        }
    }
}
