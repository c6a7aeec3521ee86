//! HTML as plain text: no tag, no script and no style survives, whatever the HTML says.

/// Elements after which a line ends.
const BLOCKS: [&str; 17] = [
    "p",
    "div",
    "br",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "pre",
    "tr",
    "hr",
    "table",
];
/// Elements whose content nobody reads.
const UNREAD: [&str; 3] = ["script", "style", "template"];
/// Longest name of a character reference.
const MAX_REFERENCE: usize = 10;

/// Text, and the number of pictures and other embedded things in it.
pub(crate) struct PlainText {
    pub(crate) text: String,
    pub(crate) embedded: u32,
}

/// Returns true if `text` has any tag that Mini Diarium writes.
pub(crate) fn is_html(text: &str) -> bool {
    let start = text.trim_start();
    start.starts_with('<') && start.contains('>')
}

/// The text of `html`. Takes time that grows with its length and no faster.
pub(crate) fn plain_text(html: &str) -> PlainText {
    let mut plain = PlainText { text: String::with_capacity(html.len()), embedded: 0 };
    // Beyond the last end of a tag none is looked for, so that each end is looked for once.
    let after_last_tag = html.rfind('>').map_or(html.len(), |last| html.len() - last - 1);
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        plain.text.push_str(before);
        rest = match from.strip_prefix('<') {
            Some(after) if is_tag(after) && after.len() > after_last_tag => tag(after, &mut plain),
            Some(after) => {
                plain.text.push('<');
                after
            }
            None => reference(from.get(1..).unwrap_or_default(), &mut plain.text),
        };
    }
    plain.text.push_str(rest);
    plain.text = without_empty_runs(&plain.text);
    plain
}

/// Returns true if a `<` before this begins a tag.
fn is_tag(after: &str) -> bool {
    after.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/' || first == '!')
}

/// Reads a tag after its `<`, and returns what follows it.
fn tag<'a>(after: &'a str, plain: &mut PlainText) -> &'a str {
    let end = after.find('>').unwrap_or(after.len());
    let (inside, rest) = after.split_at(end);
    let rest = rest.get(1..).unwrap_or_default();
    let closes = inside.starts_with('/');
    let name: String = inside
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    if matches!(&*name, "img" | "video" | "audio" | "iframe" | "object" | "embed") && !closes {
        plain.embedded = plain.embedded.saturating_add(1);
    }
    if name == "li" && !closes {
        if !plain.text.is_empty() && !plain.text.ends_with('\n') {
            plain.text.push('\n');
        }
        plain.text.push_str("- ");
    } else if BLOCKS.contains(&&*name) && (closes || name == "br" || name == "hr") {
        plain.text.push('\n');
    }
    if UNREAD.contains(&&*name) && !closes { after_element(rest, &name) } else { rest }
}

/// The text after the end of the element `name`; nothing if it does not end.
fn after_element<'a>(mut rest: &'a str, name: &str) -> &'a str {
    while let Some(at) = rest.find("</") {
        rest = rest.get(at + 2..).unwrap_or_default();
        if rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)) {
            let end = rest.find('>').map_or(rest.len(), |end| end + 1);
            return rest.get(end..).unwrap_or_default();
        }
    }
    ""
}

/// Reads a character reference after its `&`, and returns what follows it.
fn reference<'a>(after: &'a str, text: &mut String) -> &'a str {
    let head: String = after.chars().take(MAX_REFERENCE).collect();
    if let Some((name, _)) = head.split_once(';')
        && let Some(letter) = letter_of(name)
    {
        text.push(letter);
        return after.get(name.len() + 1..).unwrap_or_default();
    }
    text.push('&');
    after
}

fn letter_of(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|letter| *letter != '\0')
        }
    }
}

/// The text with at most one empty line in a row.
fn without_empty_runs(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        if line.starts_with("- ") && lines.last().is_some_and(|last| last.is_empty()) {
            lines.pop();
        }
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_grows_with_the_length_and_no_faster() {
        let started = std::time::Instant::now();
        for part in ["<a", "< ", "<script></x", "&", "&#", "<p", "</", "<!--", "<a>"] {
            let html = format!("x>{}", part.repeat(100_000));
            assert!(plain_text(&html).text.starts_with("x>"), "{part}");
            let html = format!("<p>{}>", part.repeat(100_000));
            let _ = plain_text(&html);
        }
        assert!(started.elapsed() < std::time::Duration::from_secs(30), "{:?}", started.elapsed());
    }

    #[test]
    fn html_becomes_text_and_nothing_of_it_can_run() {
        for (html, text) in [
            ("<p>One &amp; two</p><p>three</p>", "One & two\nthree"),
            ("<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n- b"),
            ("a<br>b", "a\nb"),
            ("x<script>alert(1)</script>y", "xy"),
            ("x<STYLE>p{}</style >y<script>never ends", "xy"),
            ("1 < 2 &nope; &#x41;&#66;", "1 < 2 &nope; AB"),
            ("<b", "<b"),
            ("&lt;img src=x onerror=alert(1)&gt;", "<img src=x onerror=alert(1)>"),
        ] {
            assert_eq!(plain_text(html).text, text, "{html}");
        }
        assert_eq!(plain_text("<img src='data:,x'><p>y</p>").embedded, 1);
    }
}
