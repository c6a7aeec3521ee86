//! One test for each problem of a file, which is reported on the line with `# here`.

use practice::{Form, FormError, Library, MAX_FILE_SIZE, OptionSets, Problem};

/// Valid form that contains everything that can be wrong.
const WHOLE: &str = r#"format = "form/1"
id = "made-up"
version = "1.0.0"
language = "en"
kind = "made_up"
title = "Made up"
min_interval_days = 7

[not_rated]
field = "worked"
code = "none"

[[response_set]]
id = "worked"
options = [
  { code = "none", label = "Not at all" },
  { code = "usual", label = "As usual" },
]

[[response_set]]
id = "fit"
options = [
  { code = "0", label = "No", value = 0 },
  { code = "1", label = "Yes", value = 1.5 },
]

[[section]]
id = "first"

[[section.field]]
id = "worked"
kind = "choice"
responses = "worked"
label = "Worked"

[[section.field]]
id = "one"
kind = "choice"
responses = "fit"
label = "One"
level = 1

[[section]]
id = "second"
show_when = { fields = ["worked"], is = ["usual"] }

[[section.field]]
id = "two"
kind = "scale"
from = 0
to = 10
from_label = "low"
to_label = "high"
label = "Two"

[[section.field]]
id = "words"
kind = "text"
label = "Words"
show_when = { fields = ["one"], is = ["0"] }

[[scale]]
id = "both"
name = "Both"
items = ["one", "two"]
method = "mean"
min_answered = 1
missing = "mean-of-answered"
transform = { a = 2, b = 1 }
range = [1, 21]
direction = "higher-is-better"
decimals = 1

[[vector]]
name = "highest"
answers = { worked = "usual", one = "1", two = 10 }
expect = { both = 12.5 }

[[vector]]
name = "no work"
answers = { worked = "none" }
expect = { both = "none:not-applicable" }
"#;

fn read(text: &str) -> Result<Form, FormError> {
    Form::read("made-up.toml", text, &OptionSets::default())
}

/// Replaces the first `from` by `to`, which has `# here` on the line of the problem.
fn refused(from: &str, to: &str) -> FormError {
    let text = WHOLE.replacen(from, to, 1);
    assert_ne!(text, WHOLE, "there is no {from}");
    let error = read(&text).expect_err(to);
    let here = text.lines().position(|line| line.contains("# here")).map(|at| at + 1);
    assert_eq!(Some(error.line), here, "{error}");
    error
}

/// Error message after the same replacement.
#[track_caller]
fn says(from: &str, to: &str, words: &str) {
    let error = refused(from, to);
    let line = error.line;
    assert_eq!(error.to_string(), format!("made-up.toml:{line}: {words}"));
}

#[test]
fn unchanged_form_is_valid() {
    let form = read(WHOLE).unwrap();
    assert_eq!((form.fields().count(), form.scales.len()), (4, 1));
    assert_eq!(read(&WHOLE.replace('\n', "\r\n")).unwrap(), form);
}

#[test]
fn wrong_or_missing_format_is_refused() {
    says(
        r#"format = "form/1""#,
        r#"format = "form/2" # here"#,
        r#"the format is "form/2"; write format = "form/1""#,
    );
    says(r#"format = "form/1""#, "# here", r#""format" is missing; add format = ..."#);
    says(r#"format = "form/1""#, "format = 1 # here", r#"the format is ""; write format = "form/1""#);
    let error = read("").unwrap_err();
    assert_eq!((error.line, error.problem), (1, Problem::Missing { key: "format" }));
}

#[test]
fn non_semantic_version_is_refused() {
    for version in [
        "1",
        "1.0",
        "1.0.x",
        "v1.0.0",
        "01.0.0",
        "1.0.0-",
        "1.0.0-01",
        "1.0.0+",
        "1.0.0.0",
        "",
        "1.0.99999999999",
    ] {
        let error = refused(r#"version = "1.0.0""#, &format!("version = {version:?} # here"));
        assert_eq!(error.problem, Problem::NotAVersion { found: version.into() });
    }
    for version in ["0.0.0", "10.20.30", "1.0.0-beta.2", "1.0.0-0+build.01"] {
        read(&WHOLE.replacen("1.0.0", version, 1)).unwrap();
    }
}

#[test]
fn unknown_keys_are_refused() {
    for (from, to) in [
        ("title =", "subtitle = \"x\" # here\ntitle ="),
        ("[not_rated]", "[not_rated]\nlabel = \"x\" # here"),
        ("id = \"first\"", "id = \"first\"\nlevel = 1 # here"),
        ("id = \"worked\"\nkind", "id = \"worked\"\nlable = \"x\" # here\nkind"),
        ("id = \"worked\"\nkind", "id = \"worked\"\nlong = true # here\nkind"),
        ("id = \"worked\"\nkind", "id = \"worked\"\nfeeds = [\"l-hours\"] # here\nkind"),
        ("from = 0", "from = 0\nunit = \"minutes\" # here"),
        ("id = \"fit\"", "id = \"fit\"\nname = \"x\" # here"),
        ("label = \"Not at all\" }", "label = \"Not at all\", points = 1 } # here\n"),
        ("is = [\"usual\"] }", "is = [\"usual\"], not = [] } # here"),
        ("decimals = 1", "decimals = 1\nweight = [1, 2] # here"),
        ("b = 1 }", "b = 1, c = 1 } # here"),
        ("name = \"highest\"", "name = \"highest\"\nnote = \"x\" # here"),
    ] {
        let error = refused(from, to);
        assert!(matches!(&error.problem, Problem::UnknownKey { known, .. } if known.len() > 3), "{error}");
    }
    let error = refused("title =", "subtitle = \"x\" # here\ntitle =");
    assert!(
        error
            .to_string()
            .contains(r#"the key "subtitle" has no meaning here; use one of format, id, version"#)
    );
    // The first in the file, not the first in the alphabet.
    let error = refused("title =", "zzz = 1 # here\naaa = 2\ntitle =");
    assert!(matches!(error.problem, Problem::UnknownKey { key, .. } if key == "zzz"));
}

#[test]
fn missing_keys_are_refused() {
    for (from, to) in [
        ("[[section.field]]\nid = \"worked\"", "[[section.field]] # here"),
        (
            "[[section.field]]\nid = \"worked\"\nkind = \"choice\"",
            "[[section.field]] # here\nid = \"worked\"",
        ),
        ("[[section]]\nid = \"first\"", "[[section]] # here"),
        ("[[scale]]\nid = \"both\"", "[[scale]] # here"),
        ("[[vector]]\nname = \"highest\"", "[[vector]] # here"),
        ("{ code = \"none\", label = \"Not at all\" }", "{ code = \"none\" } # here\n"),
        ("b = 1 }", "} # here"),
    ] {
        let error = refused(from, to);
        assert!(matches!(error.problem, Problem::Missing { .. }), "{error}");
    }
    // A missing key of the whole form is reported on its first line.
    for key in ["id", "version", "language", "kind", "title"] {
        let line = WHOLE.lines().find(|line| line.starts_with(&format!("{key} ="))).unwrap();
        let error = read(&WHOLE.replacen(&format!("{line}\n"), "", 1)).unwrap_err();
        assert_eq!(error.to_string(), format!("made-up.toml:1: {key:?} is missing; add {key} = ..."));
    }
}

#[test]
fn values_of_the_wrong_type_are_refused() {
    for (from, to) in [
        ("title = \"Made up\"", "title = 1 # here"),
        ("label = \"One\"", "label = [\"One\"] # here"),
        ("level = 1", "level = \"1\" # here"),
        ("level = 1", "reverse = 1 # here"),
        ("min_interval_days = 7", "min_interval_days = 0 # here"),
        ("min_interval_days = 7", "min_interval_days = 1.5 # here"),
        ("language = \"en\"", "language = \"English\" # here"),
        ("items = [\"one\", \"two\"]", "items = \"one\" # here"),
        ("items = [\"one\", \"two\"]", "items = [\"one\", 2] # here"),
        ("transform = { a = 2, b = 1 }", "transform = 2 # here"),
        ("transform = { a = 2, b = 1 }", "transform = { a = true, b = 1 } # here"),
        ("range = [1, 21]", "range = [1, 21, 22] # here"),
        ("range = [1, 21]", "range = 1 # here"),
        ("decimals = 1", "decimals = 7 # here"),
        ("decimals = 1", "decimals = -1 # here"),
        ("two = 10 }", "two = 1.5 } # here"),
        ("two = 10 }", "two = 99999999999999999999 } # here"),
        ("{ both = 12.5 }", "{ both = [12.5] } # here"),
    ] {
        let error = refused(from, to);
        assert!(matches!(error.problem, Problem::WrongType { .. }), "{error}");
    }
    for key in ["response_set", "section", "scale", "vector", "not_rated"] {
        let (head, _) = WHOLE.split_once("\n[not_rated]").unwrap();
        let section =
            "[[section]]\nid = \"s\"\n[[section.field]]\nid = \"f\"\nkind = \"date\"\nlabel = \"F\"\n";
        let section = if key == "section" { "" } else { section };
        let error = read(&format!("{head}{key} = 1\n{section}")).unwrap_err();
        assert_eq!(error.line, 8, "{error}");
        assert!(matches!(error.problem, Problem::WrongType { .. }), "{error}");
    }
    says("level = 1", "level = \"1\" # here", r#""level" is not a whole number; write a whole number"#);
}

#[test]
fn words_outside_their_list_are_refused() {
    for (from, to) in [
        ("kind = \"scale\"", "kind = \"slider\" # here"),
        ("method = \"mean\"", "method = \"median\" # here"),
        ("missing = \"mean-of-answered\"", "missing = \"none\" # here"),
        ("direction = \"higher-is-better\"", "direction = \"up\" # here"),
    ] {
        let error = refused(from, to);
        assert!(
            matches!(&error.problem, Problem::NotOneOf { choices, .. } if choices.contains(", ")),
            "{error}"
        );
    }
    says(
        "method = \"mean\"",
        "method = \"median\" # here",
        r#""method" is "median"; use one of mean, sum, product-sum, weighted-sum, count-at-least, max, mean-of-scales, sum-of-scales"#,
    );
}

#[test]
fn invalid_ids_and_codes_are_refused() {
    for id in ["", "B01", "zwei Wörter", "-a", "_a", "a.b", "żółw", &"a".repeat(65)] {
        for (from, to) in [
            ("id = \"made-up\"", format!("id = {id:?} # here")),
            ("id = \"first\"", format!("id = {id:?} # here")),
            (
                "{ code = \"usual\", label",
                format!("{{ code = {id:?}, label = \"x\" }}, # here\n{{ code = \"y\", label"),
            ),
            ("items = [\"one\", \"two\"]", format!("items = [\"one\", {id:?}] # here")),
        ] {
            let error = refused(from, &to);
            assert!(matches!(error.problem, Problem::NotAnId { .. }), "{error}");
        }
    }
}

#[test]
fn duplicates_are_refused() {
    for (from, to, what) in [
        ("id = \"fit\"", "id = \"worked\" # here", "response sets"),
        ("{ code = \"usual\",", "{ code = \"none\", # here\n", "options"),
        (
            "{ code = \"usual\", label = \"As usual\" }",
            "{ code = \"usual\", label = \"Not at all\" } # here\n",
            "options",
        ),
        ("id = \"second\"", "id = \"first\" # here", "sections"),
        ("id = \"words\"", "id = \"one\" # here", "fields"),
        ("items = [\"one\", \"two\"]", "items = [\"one\", \"one\"] # here", "names in this list"),
        ("fields = [\"worked\"], is", "fields = [\"worked\", \"worked\"], is", "names in this list"),
    ] {
        let to = if to.contains("# here") { to.to_owned() } else { to.replace("is", "# here\nis") };
        if from.starts_with("fields") {
            // An inline table has one line.
            let text = WHOLE.replacen("is = [\"usual\"] }", "is = [\"usual\", \"usual\"] } # here", 1);
            let error = read(&text).unwrap_err();
            let here = text.lines().position(|line| line.contains("# here")).unwrap() + 1;
            assert!(matches!(error.problem, Problem::Twice { .. }) && error.line == here, "{error}");
            continue;
        }
        let error = refused(from, &to);
        assert!(matches!(error.problem, Problem::Twice { what: found, .. } if found == what), "{error}");
    }
    let scale = WHOLE.split_once("[[scale]]").unwrap().1.split_once("[[vector]]").unwrap().0;
    let error = refused(
        "[[vector]]",
        &format!("[[scale]]{}\n[[vector]]", scale.replace("\"both\"", "\"both\" # here")),
    );
    assert!(matches!(error.problem, Problem::Twice { what: "scales", .. }), "{error}");
    // A duplicate key is not TOML.
    let error = refused("title = \"Made up\"", "title = \"Made up\"\ntitle = \"Again\" # here");
    assert!(matches!(error.problem, Problem::NotToml { .. }), "{error}");
}

#[test]
fn references_to_nothing_are_refused() {
    for (from, to, what) in [
        ("responses = \"worked\"", "responses = \"work\" # here", "response set"),
        ("field = \"worked\"", "field = \"work\" # here", "field"),
        ("code = \"none\"\n", "code = \"never\" # here\n", "option"),
        (
            "fields = [\"worked\"], is = [\"usual\"] }",
            "fields = [\"gone\"], is = [\"usual\"] } # here",
            "field",
        ),
        (
            "fields = [\"worked\"], is = [\"usual\"] }",
            "fields = [\"worked\"], is = [\"often\"] } # here",
            "option",
        ),
        (
            "fields = [\"one\"], is = [\"0\"] }",
            "fields = [\"one\", \"worked\"], is = [\"0\"] } # here",
            "option",
        ),
        ("items = [\"one\", \"two\"]", "items = [\"one\", \"three\"] # here", "field"),
        ("{ both = 12.5 }", "{ all = 12.5 } # here", "scale"),
    ] {
        let error = refused(from, to);
        assert!(matches!(error.problem, Problem::NoSuch { what: found, .. } if found == what), "{error}");
    }
    says(
        "responses = \"worked\"",
        "responses = \"work\" # here",
        r#"there is no response set called "work"; correct the name, or add the response set"#,
    );
}

#[test]
fn empty_lists_are_refused() {
    for (from, to, what) in [
        ("is = [\"usual\"] }", "is = [] } # here", "code"),
        ("fields = [\"worked\"], is = [\"usual\"] }", "fields = [], is = [\"usual\"] } # here", "field"),
        ("items = [\"one\", \"two\"]", "items = []", "item"),
        ("expect = { both = 12.5 }", "expect = {} # here", "expected score"),
        (
            "[[response_set]]\nid = \"fit\"",
            "[[response_set]] # here\nid = \"empty\"\n[[response_set]]\nid = \"fit\"",
            "option",
        ),
        (
            "[[section]]\nid = \"second\"",
            "[[section]] # here\nid = \"empty\"\n[[section]]\nid = \"second\"",
            "field",
        ),
    ] {
        let from_scale = from.starts_with("items");
        let (from, to) = if from_scale { ("[[scale]]\n", "[[scale]] # here\n") } else { (from, to) };
        let text = if from_scale {
            WHOLE.replacen("items = [\"one\", \"two\"]", "items = []", 1)
        } else {
            WHOLE.into()
        };
        let text = text.replacen(from, to, 1);
        let error = read(&text).unwrap_err();
        let here = text.lines().position(|line| line.contains("# here")).unwrap() + 1;
        assert!(matches!(error.problem, Problem::NotOne { what: found } if found == what), "{error}");
        assert_eq!(error.line, here, "{error}");
    }
    let (head, _) = WHOLE.split_once("[not_rated]").unwrap();
    let error = read(head).unwrap_err();
    assert_eq!((error.line, error.problem), (1, Problem::NotOne { what: "section" }));
}

#[test]
fn empty_invisible_marked_up_and_long_texts_are_refused() {
    for empty in ["", " ", "\u{a0}"] {
        let error = refused("label = \"One\"", &format!("label = '{empty}' # here"));
        assert_eq!(error.problem, Problem::EmptyText { key: "label".into() }, "{error}");
    }
    for hidden in
        ["\\u0007", "\\n", "\\t", "\\u0000", "\\u007F", "\\u0085", "\\u2028", "\\u202E", "\\uFEFF", "\\u200B"]
    {
        let error = refused("title = \"Made up\"", &format!("title = \"Made {hidden} up\" # here"));
        assert!(matches!(error.problem, Problem::HiddenCharacter { .. }), "{error}");
    }
    for markup in
        ["<b>bold</b>", "a<br/>b", "</p>", "<!-- -->", "<script", "fish &amp; chips", "a&nbsp;b", "&#160;"]
    {
        let error = refused("label = \"Yes\"", &format!("label = {markup:?}, # here\ncounted = \"x\""));
        assert_eq!(error.problem, Problem::Markup { key: "label".into() }, "{error}");
    }
    for plain in ["1 < 2", "a <3 b", "R&D; more", "Q & A; B", "tea & cake", "a > b", "100 %", "Żółć", "ﬀ🙂"]
    {
        read(&WHOLE.replacen("Made up", plain, 1)).unwrap_or_else(|error| panic!("{plain}: {error}"));
    }
    let error = refused("label = \"One\"", &format!("label = {:?} # here", "ż".repeat(2_001)));
    assert!(matches!(error.problem, Problem::TooMany { most: 2_000, .. }), "{error}");
    says(
        "title = \"Made up\"",
        "title = \"Made \\u202E up\" # here",
        "\"title\" holds a character that cannot be seen, U+202E; take it out: line breaks, tabs and invisible marks do \
         not belong into a text",
    );
}

#[test]
fn every_text_of_a_form_is_checked() {
    let texts = [
        ("title = \"Made up\"", "about"),
        ("title = \"Made up\"", "length"),
        ("title = \"Made up\"", "lead"),
        ("title = \"Made up\"", "note"),
        ("title = \"Made up\"", "more_help"),
        ("code = \"none\"\n", "button"),
        ("id = \"first\"", "title"),
        ("id = \"first\"", "about"),
        ("id = \"first\"", "help"),
        ("id = \"first\"", "unfold"),
        ("id = \"words\"\nkind = \"text\"", "help"),
        ("id = \"words\"\nkind = \"text\"", "placeholder"),
    ];
    for (after, key) in texts {
        let error = refused(after, &format!("{}\n{key} = \"<i>\" # here\n", after.trim_end()));
        assert_eq!(error.problem, Problem::Markup { key: key.into() }, "{error}");
    }
    for (from, to) in [
        ("from_label = \"low\"", "from_label = \"<i>\" # here"),
        ("to_label = \"high\"", "to_label = \"<i>\" # here"),
        ("name = \"Both\"", "name = \"<i>\" # here"),
        ("name = \"highest\"", "name = \"<i>\" # here"),
        ("value = 1.5 }", "value = 1.5, group = \"<i>\" } # here\n"),
        ("value = 1.5 }", "value = 1.5, counted = \"<i>\" } # here\n"),
    ] {
        assert!(matches!(refused(from, to).problem, Problem::Markup { .. }), "{to}");
    }
    let number =
        "[[section.field]]\nid = \"n\"\nkind = \"number\"\nlabel = \"N\"\nunit = \"<i>\" # here\n\n[[scale]]";
    assert!(matches!(refused("[[scale]]", number).problem, Problem::Markup { .. }));
}

#[test]
fn wrong_levels_and_ends_are_refused() {
    for level in ["0", "7", "-1", "300"] {
        let error = refused("level = 1", &format!("level = {level} # here"));
        assert_eq!(error.problem, Problem::LevelOutside { found: level.parse().unwrap() });
    }
    for (from, to) in [
        ("from = 0", "from = 10 # here"),
        ("from = 0", "from = 11 # here"),
        ("range = [1, 21]", "range = [21, 1] # here"),
        ("range = [1, 21]", "range = [1, 1] # here"),
        ("id = \"words\"\nkind = \"text\"", "id = \"words\"\nkind = \"number\"\nfrom = 3 # here\nto = 2"),
    ] {
        let error = refused(from, to);
        assert!(matches!(error.problem, Problem::EndsTurned { .. }), "{error}");
    }
    says("level = 1", "level = 7 # here", "the level is 7; use a number from 1 to 6, or leave the level out");
}

#[test]
fn conditions_on_later_or_optionless_fields_are_refused() {
    let error = refused("fields = [\"one\"], is = [\"0\"] }", "fields = [\"words\"], is = [\"0\"] } # here");
    assert_eq!(error.problem, Problem::AskedLater { field: "words".into() }, "not even on itself");
    let error =
        refused("fields = [\"worked\"], is = [\"usual\"] }", "fields = [\"two\"], is = [\"usual\"] } # here");
    assert_eq!(error.problem, Problem::AskedLater { field: "two".into() }, "nor a section on what is in it");
    let error = refused("fields = [\"one\"], is = [\"0\"] }", "fields = [\"two\"], is = [\"0\"] } # here");
    assert_eq!(error.problem, Problem::NoOptions { field: "two".into() });
    let error = refused("field = \"worked\"", "field = \"two\" # here");
    assert_eq!(error.problem, Problem::NoOptions { field: "two".into() });
}

#[test]
fn scales_that_cannot_be_scored_are_refused() {
    for items in ["[\"one\", \"words\"]", "[\"one\", \"worked\"]"] {
        let error = refused("items = [\"one\", \"two\"]", &format!("items = {items} # here"));
        assert!(matches!(error.problem, Problem::NoValue { .. }), "{error}");
    }
    // A missing value stays missing when reversed.
    let reverse = "[[section.field]] # here\nid = \"worked\"\nreverse = true\nkind";
    let error = refused("[[section.field]]\nid = \"worked\"\nkind", reverse);
    assert_eq!(error.problem, Problem::NoValue { field: "worked".into() });
    for enough in ["0", "3", "-1"] {
        let error = refused("min_answered = 1", &format!("min_answered = {enough} # here"));
        assert_eq!(error.problem, Problem::EnoughAnswers { found: enough.parse().unwrap(), items: 2 });
    }
    for number in ["1e300", "1e999", "1234567890123456789", "0.1234567890123456789e-9"] {
        let error = refused("value = 1.5 }", &format!("value = {number} }} # here\n"));
        assert!(matches!(error.problem, Problem::NumberOutOfReach { .. }), "{error}");
    }
}

#[test]
fn what_is_no_number_is_not_called_too_large() {
    for number in ["nan", "inf", "-inf", "+nan", "\"1/0\"", "\"21/0\"", "\"many\"", "\"\""] {
        let error = refused("value = 1.5 }", &format!("value = {number} }} # here\n"));
        assert!(matches!(error.problem, Problem::WrongType { .. }), "{error}");
        let error = refused("{ both = 12.5 }", &format!("{{ both = {number} }} # here"));
        assert!(matches!(error.problem, Problem::WrongType { .. }), "{error}");
    }
}

#[test]
fn scores_outside_the_range_are_refused() {
    for range in ["[1.5, 21]", "[1, 20]", "[100, 200]"] {
        let error = refused("range = [1, 21]", &format!("range = {range} # here"));
        assert!(matches!(error.problem, Problem::OutOfRange { .. }), "{error}");
    }
    // With both answers it stays within [1, 12.5]; with the second alone it reaches 21.
    let error = refused("range = [1, 21]", "range = [1, 12.5] # here");
    assert_eq!(
        error.problem,
        Problem::OutOfRange { score: "21".into(), from: "1".into(), to: "12.5".into() },
    );
    let all = WHOLE.replacen("mean-of-answered", "none-if-incomplete", 1).replacen("[1, 21]", "[1, 12.5]", 1);
    read(&all).unwrap();
    // A negative factor swaps the ends.
    let turned = WHOLE.replacen("a = 2, b = 1", "a = -2, b = 1", 1).replacen("[1, 21]", "[-19, 1]", 1);
    read(&turned.replacen("12.5", "-10.5", 1)).unwrap();
}

#[test]
fn too_few_or_needless_worked_examples_are_refused() {
    let (before, after) = WHOLE.split_once("[[vector]]").unwrap();
    let (first, _) = after.split_once("[[vector]]").unwrap();
    for (text, found) in [(before.to_owned(), 0), (format!("{before}[[vector]]{first}"), 1)] {
        let text = text.replacen("[[scale]]", "[[scale]] # here", 1);
        let error = read(&text).unwrap_err();
        assert_eq!(error.problem, Problem::TooFewVectors { found });
        assert!(text.lines().nth(error.line - 1).unwrap().contains("# here"), "{error}");
    }
    let (head, _) = WHOLE.split_once("[[scale]]").unwrap();
    let error = read(&format!("{head}[[vector]]\nname = \"x\"")).unwrap_err();
    assert_eq!((error.problem, error.line), (Problem::NothingToWorkOut, head.lines().count() + 1));
}

#[test]
fn failing_worked_example_is_reported_with_both_results() {
    for (expected, told) in [
        ("12.4", "12.4"),
        ("\"none:incomplete\"", "none:incomplete"),
        ("\"none\"", ""),
        ("\"25/3\"", "8.3333 (25/3)"),
        ("0.1", "0.1"),
    ] {
        let to = format!("{{ both = {expected} }} # here");
        let error = refused("{ both = 12.5 }", &to);
        if told.is_empty() {
            assert!(matches!(error.problem, Problem::WrongType { .. }), "{error}");
        } else {
            let (vector, scale, got) = ("highest".into(), "both".into(), "12.5".into());
            assert_eq!(error.problem, Problem::VectorFails { vector, scale, got, expected: told.into() });
        }
    }
    says(
        "{ both = 12.5 }",
        "{ both = 12.4 } # here",
        "the worked example \"highest\" gives 12.5 for the scale \"both\" and expects 12.4; work it out by hand, and \
         correct the example or the scale",
    );
    for expected in ["12.5", "12.50", "\"25/2\"", "\"50/4\"", "1.25e1"] {
        read(&WHOLE.replacen("12.5", expected, 1)).unwrap_or_else(|error| panic!("{expected}: {error}"));
    }
}

/// `WHOLE` with optional parts.
fn beside(more: &str) -> String {
    WHOLE.replacen("[not_rated]", &format!("{more}\n\n[not_rated]"), 1)
}

#[test]
fn wrong_optional_parts_are_refused() {
    let gate = "[gate]\nquestion = \"Safe?\"\nyes = \"Yes\"\nno = \"No\"\nleave = \"Leave\"";
    let list = "[[list]]\nid = \"helps\"\ntitle = \"Helps\"\nis = [\"1\"]";
    let follow_up = "[follow_up]\nform = \"later\"\ndays = [3, 14]";
    for whole in [gate, list, follow_up, "stays = true", "[[way]]\nwords = \"Or\"\nto = \"help\""] {
        read(&beside(whole)).unwrap_or_else(|error| panic!("{whole}: {error}"));
    }
    for (whole, from, to) in [
        (gate, "yes", "maybe"),
        (gate, "no = \"No\"", ""),
        (list, "[\"1\"]", "[\"3\"]"),
        (list, "[\"1\"]", "[]"),
        (list, "title = \"Helps\"", ""),
        (follow_up, "[3, 14]", "[14, 3]"),
        (follow_up, "[3, 14]", "[3, 3]"),
        (follow_up, "[3, 14]", "[0]"),
        (follow_up, "[3, 14]", "[\"3\"]"),
        (follow_up, "[3, 14]", "[]"),
        (follow_up, "form", "then"),
    ] {
        let broken = whole.replacen(from, to, 1);
        let error = read(&beside(&broken)).expect_err(&broken);
        assert!((8..=13).contains(&error.line), "{error}");
    }
}

#[test]
fn wrong_ticks_stars_texts_and_delayed_sections_are_refused() {
    let add = |more: &str| WHOLE.replacen("[[scale]]", &format!("{more}\n\n[[scale]]"), 1);
    let section = "[[section]]\nid = \"third\"";
    let tick = "[[section.field]]\nid = \"tick\"\nkind = \"tick\"\nlabel = \"So\"";
    let stars = "[[section.field]]\nid = \"stars\"\nkind = \"stars\"\nlabel = \"Star\"\nof = [\"one\", \"two\"]\nmost = 2";
    let line = "[[section.line]]\nwords = \"Said.\"\nshow_when = { fields = [\"one\"], is = [\"0\"] }";
    let whole = format!("{section}\nunfold = \"Later\"\nopen_after_days = 3\n{tick}\n{stars}\n{line}");
    let form = read(&add(&whole)).unwrap_or_else(|error| panic!("{error}"));
    let of = form.field("stars").unwrap().ask.options();
    assert_eq!(of.iter().map(|option| option.label.as_str()).collect::<Vec<_>>(), ["One", "Two"]);
    for (from, to) in [
        ("unfold = \"Later\"\n", ""),
        ("open_after_days = 3", "open_after_days = 0"),
        ("kind = \"tick\"", "kind = \"tick\"\nresponses = \"fit\""),
        ("of = [\"one\", \"two\"]", "of = [\"one\", \"stars\"]"),
        ("of = [\"one\", \"two\"]", "of = []"),
        ("most = 2", "most = 3"),
        ("most = 2", "most = 0"),
        ("is = [\"0\"]", "is = [\"2\"]"),
        ("words = \"Said.\"", "words = \"<b>Said.</b>\""),
    ] {
        let broken = whole.replacen(from, to, 1);
        assert_ne!(broken, whole, "there is no {from}");
        read(&add(&broken)).expect_err(&broken);
    }
}

#[test]
fn worked_example_with_invalid_answers_is_refused() {
    for answers in ["{ three = \"1\" }", "{ one = \"2\" }", "{ one = 1 }", "{ two = 11 }", "{ two = \"1\" }"]
    {
        let from = "{ worked = \"usual\", one = \"1\", two = 10 }";
        let error = refused(from, &format!("{answers} # here"));
        assert!(
            matches!(&error.problem, Problem::VectorDoesNotFit { vector, .. } if vector == "highest"),
            "{error}"
        );
    }
}

#[test]
fn large_and_non_toml_files_are_refused() {
    let error = read(&format!("{WHOLE}#{}", "x".repeat(MAX_FILE_SIZE))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "made-up.toml:1: the file is larger than 262144 bytes; split it, or look whether it is a form at all"
    );
    let padded = format!("{WHOLE}#{}", "x".repeat(MAX_FILE_SIZE - WHOLE.len() - 1));
    assert_eq!(padded.len(), MAX_FILE_SIZE);
    read(&padded).unwrap();
    for broken in
        ["title = Made up # here", "title = \"Made up # here", "title \"Made up\" # here", "[title # here"]
    {
        let error = refused("title = \"Made up\"", broken);
        assert!(matches!(error.problem, Problem::NotToml { .. }), "{error}");
    }
}

const RESPONSES: &str =
    "format = \"responses/1\"\n[[response_set]]\nid = \"a\"\noptions = [{ code = \"a\", label = \"A\" }]\n";
const KINDS: &str = "format = \"kinds/1\"\n[[kind]]\ncode = \"made_up\"\ntitle = \"Made up\"\nrow = \"first\"\nforms = [\"made-up\"]\n";

#[test]
fn mismatches_between_files_are_refused() {
    let whole = |name: &str| match name {
        "kinds.toml" => KINDS.to_owned(),
        "responses.toml" => RESPONSES.to_owned(),
        _ => WHOLE.to_owned(),
    };
    let read = |file: &str, from: &str, to: &str, name: &str| {
        let files = ["kinds.toml", name, "responses.toml"].map(|name| (name, whole(name)));
        let files =
            files.map(|(name, text)| (name, if name == file { text.replacen(from, to, 1) } else { text }));
        let files = files.iter().map(|(name, text)| (*name, text.as_str())).collect::<Vec<_>>();
        Library::read("en", &files).map_err(|error| error.to_string())
    };
    assert_eq!(read("", "", "", "made-up.toml").unwrap().forms().len(), 1);
    for (file, from, to, name, says) in [
        (
            "",
            "",
            "",
            "other.toml",
            "other.toml:2: the form \"made-up\" stands in a file of another name; call the file made-up.toml, or correct the id",
        ),
        (
            "made-up.toml",
            "\"en\"",
            "\"cs\"",
            "made-up.toml",
            "made-up.toml:4: the language is \"cs\"; write \"en\", as the folder is called, or move the file",
        ),
        (
            "made-up.toml",
            "\"made_up\"",
            "\"gone\"",
            "made-up.toml",
            "made-up.toml:5: no kind called \"gone\" names this form; add the form's id to the forms of its kind in kinds.toml",
        ),
        (
            "kinds.toml",
            "[\"made-up\"]",
            "[\"made-up\", \"gone\"]",
            "made-up.toml",
            "kinds.toml:2: there is no form of this kind called \"gone\"; correct the name, or add the form of this kind",
        ),
        (
            "kinds.toml",
            "\"first\"",
            "\"last\"",
            "made-up.toml",
            "kinds.toml:5: \"row\" is \"last\"; use one of first, beside, happened, waiting",
        ),
        (
            "kinds.toml",
            "[\"made-up\"]",
            "[]",
            "made-up.toml",
            "kinds.toml:2: there is not one form; add a form",
        ),
        (
            "kinds.toml",
            "[\"made-up\"]",
            "[\"made-up\"]\nmore_title = \"More\"",
            "made-up.toml",
            "kinds.toml:2: \"more\" is missing; add more = ...",
        ),
        (
            "kinds.toml",
            "[\"made-up\"]",
            "[\"made-up\"]\nmore = [\"other\"]",
            "made-up.toml",
            "kinds.toml:2: \"more_title\" is missing; add more_title = ...",
        ),
        (
            "made-up.toml",
            "[not_rated]",
            "[[way]]\nwords = \"Another\"\nto = \"gone\"\n\n[not_rated]",
            "made-up.toml",
            "made-up.toml:1: there is no form to lead to called \"gone\"; correct the name, or add the form to lead to",
        ),
        (
            "made-up.toml",
            "label = \"Words\"",
            "label = \"Words\"\nleads_to = \"gone\"",
            "made-up.toml",
            "made-up.toml:1: there is no form to lead to called \"gone\"; correct the name, or add the form to lead to",
        ),
        (
            "made-up.toml",
            "[not_rated]",
            "[follow_up]\nform = \"gone\"\ndays = [3]\n\n[not_rated]",
            "made-up.toml",
            "made-up.toml:1: there is no form to lead to called \"gone\"; correct the name, or add the form to lead to",
        ),
        (
            "kinds.toml",
            "kinds/1",
            "kinds/2",
            "made-up.toml",
            "kinds.toml:1: the format is \"kinds/2\"; write format = \"kinds/1\"",
        ),
        (
            "kinds.toml",
            "row",
            "place = 1\nrow",
            "made-up.toml",
            "kinds.toml:5: the key \"place\" has no meaning here; use one of code, title, length, row, forms, first_at_once, more_title, more, or take it out",
        ),
        (
            "responses.toml",
            "responses/1",
            "form/1",
            "made-up.toml",
            "responses.toml:1: the format is \"form/1\"; write format = \"responses/1\"",
        ),
        (
            "responses.toml",
            "label",
            "lable",
            "made-up.toml",
            "responses.toml:4: the key \"lable\" has no meaning here; use one of code, label, counted, group, group_code, value, or take it out",
        ),
    ] {
        assert_eq!(read(file, from, to, name).unwrap_err(), format!("assets/forms/en/{says}"));
    }
    let error = Library::read("en", &[("kinds.toml", KINDS)]).unwrap_err().to_string();
    assert_eq!(
        error,
        "assets/forms/en/responses.toml:1: there is no file called \"responses.toml\"; correct the name, or add the file"
    );
}
