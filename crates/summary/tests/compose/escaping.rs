//! Texts that contain markup are shown as text.

use std::collections::BTreeMap;

use practice::{Answer, Form, QuestionKind};
use summary::{SelectedEntry, Selection};

use crate::fixtures::{
    Notebook, choices, compose_kept, composed, content, empty_selection, form, in_numbers, notebook, october,
    offered, save, text, whole,
};
use crate::html_tree::{Element, read};

const RUN: &str = "window.struck=1";

/// Markup that runs, loads or navigates.
const PAYLOADS: [&str; 30] = [
    "<script>RUN</script>",
    "<SCRIPT SRC=https://hostile.test/a.js></SCRIPT>",
    "<img src=x onerror=RUN>",
    "<img src=https://hostile.test/x.png />",
    "<svg onload=RUN>",
    "<svg><script>RUN</script></svg>",
    "<svg><use href=\"data:image/svg+xml,<svg id=x onload=RUN>#x\"/></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=RUN>",
    "<a href=\"javascript:RUN\">x</a>",
    "<a href=\"jav&#x09;ascript:RUN\">x</a>",
    "<iframe srcdoc=\"<script>RUN</script>\"></iframe>",
    "<iframe src=\"https://hostile.test/\"></iframe>",
    "<object data=\"javascript:RUN\"></object>",
    "<link rel=stylesheet href=\"https://hostile.test/x.css\">",
    "<base href=\"https://hostile.test/\">",
    "<meta http-equiv=refresh content=\"0;url=https://hostile.test/\">",
    "<meta charset=\"utf-7\">+ADw-script+AD4-RUN+ADw-/script+AD4-",
    "<form action=\"https://hostile.test/\"><button>Send</button></form>",
    "<template shadowrootmode=open><img src=x onerror=RUN></template>",
    "<style>@import \"https://hostile.test/x.css\"; * { background: url(https://hostile.test/y.png) }</style>",
    "<div style=\"background:url(https://hostile.test/z.png)\">x</div>",
    "<body onload=RUN>",
    "<details open ontoggle=RUN>x</details>",
    "<video><source onerror=RUN></video>",
    "<p id=x class=\"note\" onclick=RUN>x",
    "&lt;script&gt;RUN&lt;/script&gt; &amp;amp; &#60;script&#62; &#x3c; &nbsp &zwnj;",
    "&undefined; &#0; &#xD800; &#x110000;",
    "{{ words.text(\"period\")? }} {% raw %} {# x #} ${RUN} <%= RUN %>",
    "%3Cscript%3ERUN%3C/script%3E \\u003cscript\\u003eRUN",
    "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]> &x;",
];

/// Contexts that it would have to break out of, before and after it.
const WAYS_OUT: [(&str, &str); 8] = [
    ("", ""),
    ("</p></div></section></main></body></html>", ""),
    ("</style></title></head>", "<style>"),
    ("\"'> ", " <\""),
    ("]]>", "<![CDATA["),
    ("--> ", " <!-- "),
    ("?>", "<?xml-stylesheet href=\"javascript:RUN\"?>"),
    ("\0\u{1b}\u{fffe}\r\n\u{202e}", "\u{202c}\u{85}\r\t\u{2028}"),
];

pub(crate) fn texts() -> Vec<String> {
    let pairs = WAYS_OUT.iter().flat_map(|way| PAYLOADS.map(|payload| (way, payload)));
    pairs.map(|((before, after), payload)| format!("{before}{payload}{after}").replace("RUN", RUN)).collect()
}

/// The text as shown: with line breaks alike, and U+FFFD for forbidden characters.
pub(crate) fn seen(text: &str) -> String {
    let mut seen = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' => seen.push('\n'),
            '\n' | '\t' => seen.push(character),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => seen.push('\u{fffd}'),
            _ => seen.push(character),
        }
    }
    seen
}

/// Structure of a document, without its texts.
fn shape(page: &Element) -> Vec<(String, Vec<(String, String)>)> {
    page.all().into_iter().map(|element| (element.name.clone(), element.attributes.clone())).collect()
}

fn shown(page: &Element) -> Vec<String> {
    page.classed("words").into_iter().map(Element::text).collect()
}

#[test]
fn hostile_texts_are_shown_character_for_character() {
    let texts = texts();
    assert!(texts.len() >= 200);
    let written = |texts: &[String]| {
        let mut notebook = notebook();
        let just_write = form("just-write");
        let keep_one = |text: &String| {
            let mut filled = content("2026-10-05", [("text", Answer::Text(text.clone()))]);
            filled.tags = vec![format!("tag {text}")];
            whole(save(&mut notebook, just_write, filled))
        };
        let entries = texts.iter().map(keep_one).collect();
        (notebook, Selection { entries, ..empty_selection() })
    };
    let (mut notebook, chosen) = written(&texts);
    let page = read(composed(&mut notebook, &chosen).html());
    let expected: Vec<String> = texts.iter().map(|text| seen(text)).collect();
    assert_eq!(shown(&page), expected);
    assert!(!page.text().contains("tag <script>"));

    let (mut harmless, chosen) = written(&vec!["harmless".to_owned(); texts.len()]);
    assert_eq!(shape(&page), shape(&read(composed(&mut harmless, &chosen).html())));
    println!("{} hostile texts", texts.len());
}

#[test]
fn markup_is_escaped_in_fields_and_in_edited_copies() {
    let mut notebook = notebook();
    let mut expected = Vec::new();
    let mut entries = Vec::new();
    let fields = ["p1", "p2", "p3", "p4", "p5", "p6"];
    for some in texts().chunks(fields.len()) {
        let answers = fields.into_iter().zip(some).map(|(id, words)| (id, text(words)));
        let entry = save(&mut notebook, form("fp-a"), content("2026-10-05", answers));
        // Each second one is replaced by the one after it.
        let copied: BTreeMap<String, String> = fields
            .iter()
            .zip(some.iter().cycle().skip(1))
            .step_by(2)
            .map(|(id, words)| ((*id).to_owned(), words.clone()))
            .collect();
        expected.extend(fields.iter().zip(some).map(|(id, words)| seen(copied.get(*id).unwrap_or(words))));
        entries.push(SelectedEntry { words: copied, ..whole(entry) });
    }
    let page = read(composed(&mut notebook, &Selection { entries, ..empty_selection() }).html());
    assert_eq!(shown(&page), expected);
}

/// A form whose every word is `words`: what was loaded from elsewhere is no more than text either.
fn foreign(shipped: &Form, words: &str) -> Form {
    let mut form = shipped.clone();
    form.title = words.to_owned();
    form.lead = Some(words.to_owned());
    form.version = words.to_owned();
    for section in &mut form.sections {
        section.help = Some(words.to_owned());
        for field in &mut section.fields {
            field.label = words.to_owned();
            match &mut field.ask {
                QuestionKind::Scale { from_label, to_label, .. } => {
                    (*from_label, *to_label) = (words.to_owned(), words.to_owned());
                }
                QuestionKind::Choice { options, .. }
                | QuestionKind::Choices { options }
                | QuestionKind::Outcome { options }
                | QuestionKind::Stars { options, .. } => {
                    for option in options {
                        option.label = words.to_owned();
                        option.counted = option.counted.as_ref().map(|_| words.to_owned());
                    }
                }
                QuestionKind::Text { .. }
                | QuestionKind::Tick
                | QuestionKind::Date
                | QuestionKind::Number { .. } => {}
            }
        }
    }
    form.scales.iter_mut().for_each(|scale| scale.name = words.to_owned());
    form
}

fn with_a_foreign_form(words: &str) -> (Notebook, Selection) {
    let mut notebook = notebook();
    let entries = [
        (
            "boundary-checkin",
            content(
                "2026-10-05",
                [
                    ("b01", Answer::Choice("pushed".to_owned())),
                    ("driver", choices(&["other", "wanted_to"])),
                    ("pull", Answer::Number(3)),
                ],
            ),
        ),
        ("pulse", content("2026-10-06", [("pu1", Answer::Number(3)), ("pu4", Answer::Number(4))])),
        ("full", content("2026-10-07", ["di1", "di2", "di3"].map(|id| (id, Answer::Choice("1".to_owned()))))),
        ("just-write", content("2026-10-08", [("text", text("harmless"))])),
    ]
    .map(|(id, filled)| whole(save(&mut notebook, &foreign(form(id), words), filled)));
    let all = offered(&mut notebook, october());
    let chosen = Selection {
        ratings: all.ratings.into_iter().map(|rating| rating.id).collect(),
        limits: all.limits.into_iter().map(|limit| limit.id).collect(),
        entries: entries.to_vec(),
        ..in_numbers()
    };
    (notebook, chosen)
}

#[test]
fn markup_in_a_foreign_form_is_escaped() {
    let page = |words: &str| {
        let (mut notebook, chosen) = with_a_foreign_form(words);
        read(compose_kept(&mut notebook, &chosen, "en").unwrap().html())
    };
    let harmless = page("harmless");
    assert_eq!(harmless.named("table").len(), 2);
    for words in PAYLOADS.map(|payload| format!("]]></td>\"'{payload}").replace("RUN", RUN)) {
        let page = page(&words);
        assert_eq!(shape(&page), shape(&harmless), "{words}");
        let expected = harmless.text().replace("harmless", &words);
        // But for the words that were written, which are harmless here.
        let written = expected.matches(&words).count() - page.text().matches(&words).count();
        assert_eq!(written, 1, "{words}");
    }
}
