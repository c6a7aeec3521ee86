//! Mutated and hostile form files are parsed or refused with advice, quickly.

use practice::{Answers, Form, FormError, Library, MAX_FILE_SIZE, OptionSets};
use proptest::prelude::*;
use testsupport::repetitions;

use crate::{english, root};

fn shipped_files() -> Vec<(String, String)> {
    let folder = root().join("assets/forms/en");
    let mut files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap())
        })
        .collect::<Vec<_>>();
    files.sort();
    files
}

/// Common mistakes of people and programs.
const SNIPPETS: &[&str] = &[
    "\"",
    "'",
    "[",
    "]",
    "[[section]]",
    "[[section.field]]",
    "[[scale]]",
    "[[vector]]",
    "=",
    "\n",
    "{",
    "}",
    "\u{0}",
    "\u{202e}",
    "<b>",
    "&nbsp;",
    "🙂",
    "label = \"\"",
    "id = \"ex1\"",
    "level = 7",
    "level = -1",
    "reverse = true",
    "value = 1e308",
    "value = nan",
    "value = \"1/0\"",
    "from = 99999999999999999999",
    "range = [1, 0]",
    "kind = \"number\"",
    "show_when = { fields = [\"ex1\"], is = [\"3\"] }",
    "a.b.c = 1",
    "unknown = 1",
    "\"\"\"",
    "\\u0007",
    "1979-05-27",
];

/// A mutation; its position is in thousandths of the file.
#[derive(Debug, Clone)]
pub(crate) enum Slip {
    DropLine(u16),
    TwiceLine(u16),
    SwapLines(u16, u16),
    DropBytes(u16, u8),
    Insert(u16, &'static str),
    Letter(u16, char),
    Digit(u16, i64),
}

pub(crate) fn any_slip() -> impl Strategy<Value = Slip> {
    let at = || 0_u16..1_000;
    prop_oneof![
        at().prop_map(Slip::DropLine),
        at().prop_map(Slip::TwiceLine),
        (at(), at()).prop_map(|(one, other)| Slip::SwapLines(one, other)),
        (at(), any::<u8>()).prop_map(|(from, many)| Slip::DropBytes(from, many)),
        (at(), prop::sample::select(SNIPPETS)).prop_map(|(at, snippet)| Slip::Insert(at, snippet)),
        (at(), any::<char>()).prop_map(|(at, letter)| Slip::Letter(at, letter)),
        (at(), any::<i64>()).prop_map(|(at, number)| Slip::Digit(at, number)),
    ]
}

impl Slip {
    pub(crate) fn happen(&self, text: &str) -> String {
        let letters = text.chars().collect::<Vec<_>>();
        let lines = text.lines().map(ToOwned::to_owned).collect::<Vec<_>>();
        let place = |at: u16, of: usize| usize::from(at) * of / 1_000;
        let joined = |lines: Vec<String>| lines.join("\n");
        let put = |from: usize, to: usize, new: &str| {
            let before = letters.iter().take(from);
            before.copied().chain(new.chars()).chain(letters.iter().skip(to).copied()).collect()
        };
        match *self {
            _ if lines.is_empty() => "[".into(),
            Self::DropLine(at) => {
                let gone = place(at, lines.len());
                joined(
                    lines
                        .into_iter()
                        .enumerate()
                        .filter(|(at, _)| *at != gone)
                        .map(|(_, line)| line)
                        .collect(),
                )
            }
            Self::TwiceLine(at) => {
                let at = place(at, lines.len());
                let mut lines = lines;
                lines.insert(at, lines[at].clone());
                joined(lines)
            }
            Self::SwapLines(one, other) => {
                let (one, other) = (place(one, lines.len()), place(other, lines.len()));
                let mut lines = lines;
                lines.swap(one, other);
                joined(lines)
            }
            Self::DropBytes(at, many) => {
                let from = place(at, letters.len());
                put(from, from + usize::from(many), "")
            }
            Self::Insert(at, snippet) => {
                let at = place(at, letters.len());
                put(at, at, snippet)
            }
            Self::Letter(at, letter) => {
                let at = place(at, letters.len());
                put(at, at + 1, &letter.to_string())
            }
            Self::Digit(at, number) => {
                let from = place(at, letters.len());
                let digit = (from..letters.len()).find(|at| letters[*at].is_ascii_digit()).unwrap_or(from);
                put(digit, digit + 1, &number.to_string())
            }
        }
    }
}

/// Returns true if an error helps somebody to correct the file.
pub(crate) fn is_of_use(error: &FormError, file: &str, text: &str) -> Result<(), TestCaseError> {
    prop_assert_eq!(&*error.file, file);
    prop_assert!(
        (1..=text.lines().count() + 1).contains(&error.line),
        "line {} of {}",
        error.line,
        text.lines().count()
    );
    prop_assert!(!error.problem.advice().is_empty());
    let whole = error.to_string();
    prop_assert_eq!(
        &whole,
        &format!("{}:{}: {}; {}", file, error.line, error.problem, error.problem.advice())
    );
    prop_assert!(!whole.chars().any(char::is_control), "{:?}", whole);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(repetitions(10_000, 100_000)))]

    #[test]
    fn mutated_form_is_read_or_refused_with_line_and_advice(
        (file, text) in prop::sample::select(shipped_files()),
        slips in prop::collection::vec(any_slip(), 1..4),
    ) {
        let text = slips.iter().fold(text, |text, slip| slip.happen(&text));
        let refused = match file.as_str() {
            "responses.toml" => OptionSets::read(&file, &text).err(),
            "kinds.toml" => {
                let files = shipped_files();
                let with = files.iter().map(|(name, old)| (name.as_str(), if *name == file { &text } else { old }));
                let with = with.map(|(name, text)| (name, text.as_str())).collect::<Vec<_>>();
                let refused = Library::read("en", &with).err();
                if let Some(error) = refused.filter(|error| error.file.ends_with("kinds.toml")) {
                    is_of_use(&error, "assets/forms/en/kinds.toml", &text)?;
                }
                None
            }
            _ => match Form::read(&file, &text, english().option_sets()) {
                Ok(form) => {
                    let settled = form.validate(&Answers::new()).unwrap();
                    prop_assert!(form.scores(&settled).iter().all(|score| score.exact.is_none()));
                    None
                }
                Err(error) => Some(error),
            },
        };
        if let Some(error) = refused {
            is_of_use(&error, &file, &text)?;
        }
    }
}

#[test]
fn hostile_forms_are_refused_at_once() {
    let head = "format = \"form/1\"\n";
    let half = MAX_FILE_SIZE / 2 - 100;
    let wide = format!("{head}{}", (0..20_000).map(|at| format!("k{at} = 1\n")).collect::<String>());
    for (what, text) in [
        ("arrays in arrays", format!("{head}x = {}{}", "[".repeat(half), "]".repeat(half))),
        ("tables in tables", format!("{head}x = {}1{}", "{a=".repeat(half / 2), "}".repeat(half / 2))),
        ("a key of many parts", format!("{head}{} = 1", vec!["a"; half].join("."))),
        ("a heading of many parts", format!("{head}[{}]", vec!["a"; half].join("."))),
        ("very many keys", wide),
        ("a number of very many digits", format!("{head}x = {}", "9".repeat(half))),
        ("an open quotation mark", format!("{head}x = \"\"\"{}", "\n".repeat(half))),
        ("nothing but brackets", "[".repeat(MAX_FILE_SIZE)),
        ("very many sections", format!("{head}id = \"x\"\n{}", "[[section]]\n".repeat(10_000))),
    ] {
        let started = std::time::Instant::now();
        let error = Form::read("made.toml", &text, &OptionSets::default()).unwrap_err();
        assert!(started.elapsed().as_secs() < 10, "{what}: {:?}", started.elapsed());
        is_of_use(&error, "made.toml", &text).unwrap();
        println!("{what}: {error}, after {:?}", started.elapsed());
    }
}

#[test]
fn small_file_that_expands_in_memory_is_refused() {
    let options =
        (0..100).map(|at| format!("{{ code = \"{at}\", label = \"{at} {}\" }}, ", "long ".repeat(100)));
    let fields = (0..400).map(|at| {
        format!("[[section.field]]\nid = \"f{at}\"\nkind = \"choice\"\nresponses = \"big\"\nlabel = \"x\"\n")
    });
    let text = format!(
        "format = \"form/1\"\nid = \"big\"\nversion = \"1.0.0\"\nlanguage = \"en\"\nkind = \"k\"\ntitle = \"t\"\n\
         [[response_set]]\nid = \"big\"\noptions = [{}]\n[[section]]\nid = \"s\"\n{}",
        options.collect::<String>(),
        fields.collect::<String>()
    );
    assert!(text.len() < MAX_FILE_SIZE);
    let error = Form::read("big.toml", &text, &OptionSets::default()).unwrap_err();
    assert!(error.to_string().contains("options in all fields: more than 10000"), "{error}");
}

#[test]
fn largest_possible_form_is_scored_in_seconds() {
    let fields = (0..500)
        .map(|at| format!("[[section.field]]\nid=\"{at}\"\nkind=\"choice\"\nresponses=\"r\"\nlabel=\"x\"\n"));
    let items = (0..500).map(|at| format!("\"{at}\"")).collect::<Vec<_>>().join(",");
    let scales = (0..30).map(|at| {
        format!(
            "[[scale]]\nid=\"{at}\"\nname=\"n\"\nitems=[{items}]\nmethod=\"mean\"\nmin_answered=1\nmissing=\"prorate\"\n\
             range=[0,1]\ndirection=\"higher-is-better\"\ndecimals=0\n"
        )
    });
    let given = (0..500).map(|at| format!("{at}=\"a\"")).collect::<Vec<_>>().join(",");
    let vectors = (0..20)
        .map(|at| format!("[[vector]]\nname=\"{at}\"\nanswers={{{given}}}\nexpect={{0=\"1/999999937\"}}\n"));
    let text = format!(
        "format=\"form/1\"\nid=\"big\"\nversion=\"1.0.0\"\nlanguage=\"en\"\nkind=\"k\"\ntitle=\"t\"\n[[response_set]]\n\
         id=\"r\"\noptions=[{{code=\"a\",label=\"A\",value=\"1/999999937\"}},{{code=\"b\",label=\"B\",value=0}}]\n\
         [[section]]\nid=\"s\"\n{}{}{}",
        fields.collect::<String>(),
        scales.collect::<String>(),
        vectors.collect::<String>()
    );
    assert!((200_000..MAX_FILE_SIZE).contains(&text.len()), "{}", text.len());
    let started = std::time::Instant::now();
    Form::read("big.toml", &text, &OptionSets::default()).unwrap_or_else(|error| panic!("{error}"));
    println!("{} bytes in {:?}", text.len(), started.elapsed());
    assert!(started.elapsed().as_secs() < 30);
}
