//! Questionnaire files by other authors: valid ones, and the error for each problem.

use practice::{
    Answers, Construct, Form, FormError, MAX_FILE_SIZE, Order, Problem, ProblemCode, Reason, TextSource,
};
use proptest::prelude::*;
use testsupport::repetitions;

use crate::mutations::{any_slip, is_of_use};
use crate::oracle::{FOLDERS, packs};
use crate::{answers, choice, form, root};

/// Valid file that contains everything.
const WHOLE: &str = r#"format = "instrument-pack/1"

[instrument]
id = "made-up"
version = "1.0.0"
name = "Made up"
short = "MU"
language = "en"
construct = "burnout"
kind = "questionnaire"

[rights]
text_source = "invented-demo"
holder = "This project"
licence = "CC0-1.0"
permission_note = ""
cite = ""
url = "https://example.org/a?b=c"
user_must_confirm = false

[validation]
status = "not-validated"
note = "Made up."

[administration]
recall = "P2W"
recall_label = "the last two weeks"
min_interval = "P28D"
min_interval_basis = "project-default"
allow_skip = true
order = "as-listed"
intro = "Think of the last two weeks."

[[response_set]]
id = "often"
options = [
  { code = "n", value = 0, label = "Never" },
  { code = "s", value = 1.5, label = "Sometimes" },
  { code = "a", value = 4, label = "Always" },
]

[[item]]
id = "one"
number = 1
responses = "often"
text = "The lamp is green."

[[item]]
id = "two"
responses = "often"
reverse = true
text = "The kettle is slow, and a < b & c."

[[item]]
id = "both"
ratings = { frequency = "often", intensity = "often" }
text = "The door is heavy."

[[scale]]
id = "mean"
name = "A mean"
items = ["one", "two"]
method = "mean"
min_answered = 1
missing = "mean-of-answered"
transform = { a = 25, b = 0 }
range = [0, 100]
direction = "higher-is-more-strain"
decimals = 1

[[scale.band]]
from = 50
label = "the upper half"
source = "Made up"
population = "Nobody"
tentative = true

[scale.reliability]
sd = 18
r = 0.9
interval = "two weeks"
population = "Nobody"
source = "Made up"

[[scale]]
id = "product"
name = "A product"
items = ["both"]
method = "product-sum"
min_answered = 1
missing = "none-if-incomplete"
range = [0, 16]
direction = "higher-is-more-strain"
decimals = 0

[[scale]]
id = "together"
name = "Both"
scales = ["mean", "product"]
method = "sum-of-scales"
range = [0, 116]
direction = "higher-is-more-strain"
decimals = 0

[[vector]]
name = "all"
answers = { one = "a", two = "n", both = { frequency = "s", intensity = "a" } }
expect = { mean = 100, product = 6, together = 106 }

[[vector]]
name = "one part open"
answers = { two = "a", both = { frequency = "s" } }
expect = { mean = 0, product = "none:too-few-answers", together = "none:member" }
"#;

fn read(text: &str) -> Result<Form, FormError> {
    Form::read_questionnaire("made-up.toml", text.as_bytes(), form("questionnaire"))
}

/// Replaces the first `from` by `to`, which has `# here` on the line of the problem.
#[track_caller]
fn refused(from: &str, to: &str) -> FormError {
    let text = WHOLE.replacen(from, to, 1);
    assert_ne!(text, WHOLE, "there is no {from}");
    let error = read(&text).expect_err(to);
    let here = text.lines().position(|line| line.contains("# here")).map(|at| at + 1);
    assert_eq!(Some(error.line), here, "{error}");
    assert_eq!(&*error.file, "made-up.toml");
    error
}

fn given<'a>(codes: impl IntoIterator<Item = (&'a str, &'a str)>) -> Answers {
    answers(codes.into_iter().map(|(id, code)| (id, choice(code))))
}

#[test]
fn questionnaire_file_becomes_a_form_with_metadata() {
    let made = read(WHOLE).unwrap();
    let about = made.questionnaire.as_deref().unwrap();
    assert_eq!(
        (about.id.as_str(), about.short.as_str(), about.construct),
        ("made-up", "MU", Construct::Burnout)
    );
    assert_eq!(about.sha256.len(), 64);
    assert_eq!(about.rights.permission_note, None);
    assert!(!about.rights.user_must_confirm && !about.rights.export_item_text);
    assert_eq!((about.texts_missing, about.first_missing), (0, None));
    assert_eq!(
        (made.title.as_str(), made.version.as_str(), made.language.as_str()),
        ("Made up", "1.0.0", "en")
    );
    assert_eq!(made.lead.as_deref(), Some("Think of the last two weeks."));
    assert_eq!(made.about.as_deref(), Some("the last two weeks"));
    assert_eq!((made.min_interval_days, made.kind.as_str()), (Some(28), "instrument_administration"));
    assert_eq!(made.id, format!("questionnaire.made-up.{}", about.sha256.get(..12).unwrap()));
    assert_eq!(Form::is_questionnaire(&made.id), Some("made-up"));
    assert_eq!(Form::is_questionnaire("pulse"), None);
    let shown = made.sections.iter().map(|it| (it.title.as_deref(), it.fields.len())).collect::<Vec<_>>();
    assert_eq!(shown, [(None, 1), (None, 2), (Some("The door is heavy."), 2)]);
    let labels = made.fields().map(|field| (field.id.as_str(), field.label.as_str())).collect::<Vec<_>>();
    assert_eq!(labels[1], ("one", "1. The lamp is green."));
    assert_eq!(labels[3..], [("both.frequency", "How often?"), ("both.intensity", "How strongly?")]);
    // As it is stored with every filling.
    let kept = serde_json::to_string(&made).unwrap();
    assert_eq!(serde_json::from_str::<Form>(&kept).unwrap(), made);
    // A byte order mark before the text is not part of it.
    assert_eq!(read(&format!("\u{feff}{WHOLE}")).unwrap().sections, made.sections);
}

#[test]
fn nothing_is_scored_without_work() {
    let made = read(WHOLE).unwrap();
    let not_rated = made.not_rated.as_ref().unwrap();
    assert_eq!(not_rated.button.as_deref(), Some("I have not worked since last time"));
    let said = given([(".worked", "none"), ("one", "a")]);
    assert!(
        made.scores(&made.validate(&said).unwrap())
            .iter()
            .all(|score| score.reason == Some(Reason::NotApplicable))
    );
}

#[test]
fn band_is_compared_with_the_score_as_shown() {
    let text = WHOLE.replace("from = 50", "from = 18.8");
    let made = read(&text).unwrap();
    let band = |one: &str, two: &str| {
        let score = made.scores(&given([("one", one), ("two", two)])).into_iter().next().unwrap();
        (score.shown.unwrap(), score.band.map(|band| band.label))
    };
    // 18.75 is shown as 18.8 and compared as that; below it there is no band.
    assert_eq!(band("s", "a"), ("18.8".into(), Some("the upper half".into())));
    assert_eq!(band("n", "a"), ("0.0".into(), None));
}

#[test]
fn bat_12_lies_at_its_first_line_or_below() {
    let read = |pack: &str| {
        let bytes = std::fs::read(root().join(format!("assets/instruments/{pack}.toml"))).unwrap();
        Form::read_questionnaire(pack, &bytes, form("questionnaire")).unwrap()
    };
    let bat = read("bat-12");
    let total = |values: [u8; 12]| {
        let codes = values.map(|value| value.to_string());
        let ids = (1..=12).map(|at| format!("i{at:02}")).collect::<Vec<_>>();
        let pairs = ids.iter().zip(&codes).map(|(id, code)| (id.as_str(), code.as_str()));
        let score = bat.scores(&given(pairs)).into_iter().find(|score| score.scale == "total").unwrap();
        let band = score.band.unwrap();
        assert!(band.tentative && band.source.contains("secondary") && band.population.contains("Finland"));
        (score.shown.unwrap(), band.label)
    };
    let scores = [4, 3, 3, 2, 2, 3, 3, 2, 2, 2, 3, 2];
    assert_eq!(total(scores), ("2.58".into(), "At or above the lower line that its authors drew".into()));
    assert_eq!(
        total([3, 3, 3, 2, 2, 3, 3, 2, 2, 2, 3, 2]),
        ("2.50".into(), "Below the lower line that its authors drew".into())
    );
    assert_eq!(
        total([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]),
        ("3.00".into(), "At or above the upper line that its authors drew".into())
    );
    for (pack, missing) in [("bat-12", 12 + 5), ("proqol-5", 30 + 5), ("mmd-hp", 27 + 10)] {
        let shipped = read(pack);
        let about = shipped.questionnaire.as_deref().unwrap();
        assert_eq!(
            (about.rights.text_source, about.texts_missing),
            (TextSource::Placeholder, missing),
            "{pack}"
        );
        assert!(about.rights.user_must_confirm && !about.rights.export_item_text, "{pack}");
    }
}

#[test]
fn scores_are_compared_only_with_published_reliability() {
    let made = read(WHOLE).unwrap();
    let scores = |one: &str, two: &str| made.scores(&given([("one", one), ("two", two)]));
    let (before, now) = (scores("n", "a"), scores("a", "n"));
    let change = made.scales[0].change(&before[0], &now[0]).unwrap();
    assert_eq!((change.before.as_str(), change.reliable, change.smallest.as_str()), ("0.0", true, "15.8"));
    assert!(!made.scales[0].change(&now[0], &now[0]).unwrap().reliable);
    // The second has no published reliability, and the third case has no score.
    assert_eq!(made.scales[1].change(&before[1], &now[1]), None);
    assert_eq!(made.scales[0].change(&made.scores(&Answers::new())[0], &now[0]), None);
}

#[test]
fn shuffling_changes_the_order_only() {
    let path = root().join("tests/oracle/packs/made-up-whole.toml");
    let made = Form::read_questionnaire("x", &std::fs::read(path).unwrap(), form("questionnaire")).unwrap();
    assert_eq!(made.questionnaire.as_deref().unwrap().administration.order, Order::ShuffledPerAdministration);
    let order = |form: &Form| form.fields().map(|field| field.id.clone()).collect::<Vec<_>>();
    let mut orders = std::collections::BTreeSet::new();
    for seed in 0..40 {
        let shuffled = made.shuffled(seed);
        assert_eq!(shuffled, made.shuffled(seed));
        let mut ids = order(&shuffled);
        assert_eq!(ids[0], ".worked", "what is not counted stays in front");
        // Both parts of an item stay together, under its text.
        for section in shuffled.sections.iter().filter(|section| section.title.is_some()) {
            assert!(
                section.fields[0].id.ends_with(".frequency") && section.fields[1].id.ends_with(".intensity")
            );
        }
        orders.insert(ids.clone());
        ids.sort();
        let mut same = order(&made);
        same.sort();
        assert_eq!(ids, same);
        assert_eq!(shuffled.scales, made.scales);
    }
    assert!(orders.len() > 35, "{}", orders.len());
}

#[test]
fn every_problem_is_reported_on_its_line() {
    let not_here = |key: &str| format!("{key:?} is missing");
    for (from, to, says) in [
        ("instrument-pack/1", "instrument-pack/2\" # here\n#", "the format is"),
        ("[rights]", "[extra] # here\n[rights]", "the key \"extra\" has no meaning"),
        (
            "kind = \"questionnaire\"",
            "kind = \"questionnaire\"\nkey = 1 # here",
            "the key \"key\" has no meaning",
        ),
        ("cite = \"\"", "cites = \"\" # here", "the key \"cites\""),
        ("note = \"Made up.\"", "notes = \"\" # here", "the key \"notes\""),
        ("recall = \"P2W\"", "recalls = 1 # here\nrecall = \"P2W\"", "the key \"recalls\""),
        ("label = \"Never\" }", "label = \"Never\", counted = \"x\" }, # here\n#", "the key \"counted\""),
        ("reverse = true", "reversed = true # here", "the key \"reversed\""),
        ("decimals = 1", "decimal = 1 # here\ndecimals = 1", "the key \"decimal\""),
        ("tentative = true", "certain = true # here", "the key \"certain\""),
        ("sd = 18", "sd = 18\nalpha = 1 # here", "the key \"alpha\""),
        ("name = \"all\"", "name = \"all\"\nnote = \"x\" # here", "the key \"note\""),
        ("[instrument]", "[instrument]\nids = 1 # here", "the key \"ids\""),
        ("id = \"made-up\"\nversion", "id = \"Made up\" # here\nversion", "cannot be an id"),
        ("version = \"1.0.0\"", "version = \"1\" # here", "the version is"),
        ("language = \"en\"", "language = \"English\" # here", "is not a language tag"),
        ("construct = \"burnout\"", "construct = \"depression\" # here", "is \"depression\""),
        ("kind = \"questionnaire\"", "kind = \"test\" # here", "is \"test\""),
        ("text_source = \"invented-demo\"", "text_source = \"stolen\" # here", "is \"stolen\""),
        ("status = \"not-validated\"", "status = \"best\" # here", "is \"best\""),
        ("min_interval = \"P28D\"", "min_interval = \"28 days\" # here", "is no duration"),
        ("recall = \"P2W\"", "recall = \"P1Y2W3Y\" # here", "is no duration"),
        ("order = \"as-listed\"", "order = \"random\" # here", "is \"random\""),
        ("allow_skip = true", "allow_skip = \"yes\" # here", "is not true or false"),
        // Texts.
        ("name = \"Made up\"", "name = \"Made\\u0007up\" # here", "cannot be seen, U+0007"),
        ("holder = \"This project\"", "holder = \"This\\u202Eproject\" # here", "cannot be seen, U+202E"),
        ("The lamp is green.", "The <b>lamp</b>.\" # here\n#", "holds markup"),
        ("label = \"Always\"", "label = \"A&nbsp;b\" }, # here\n#", "holds markup"),
        ("intro = \"Think of", "intro = \"Think\\nof\" # here\n#", "cannot be seen, U+000A"),
        ("name = \"Made up\"", "name = \"  \" # here", "\"name\" is empty"),
        // Ids.
        ("id = \"two\"", "id = \"one\" # here", "two items called \"one\""),
        ("id = \"product\"", "id = \"mean\" # here", "two scales called \"mean\""),
        ("code = \"s\"", "code = \"n\", value = 3, label = \"x\" }, # here\n#", "two options called \"n\""),
        ("label = \"Sometimes\"", "label = \"Never\" }, # here\n#", "two options called \"Never\""),
        (
            "[[item]]\nid = \"one\"",
            "[[response_set]]\nid = \"often\" # here\noptions = []\n[[item]]\nid = \"one\"",
            "two response sets",
        ),
        ("responses = \"often\"", "responses = \"seldom\" # here", "no response set called \"seldom\""),
        ("intensity = \"often\" }", "intensity = \"seldom\" } # here", "no response set called \"seldom\""),
        ("items = [\"one\", \"two\"]", "items = [\"one\", \"three\"] # here", "no field called \"three\""),
        ("items = [\"one\", \"two\"]", "items = [\"one\", \"one\"] # here", "two names in this list"),
        ("items = [\"one\", \"two\"]", "items = [\"one\", \".worked\"] # here", "cannot be an id"),
        (
            "scales = [\"mean\", \"product\"]",
            "scales = [\"mean\", \"other\"] # here",
            "no scale called \"other\"",
        ),
        ("scales = [\"mean\", \"product\"]", "scales = [\"together\"] # here", "is made of itself"),
        // Keys that exclude each other.
        ("ratings = {", "responses = \"often\" # here\nratings = {", "responses does not go with ratings"),
        ("ratings = {", "reverse = true # here\nratings = {", "reverse does not go with ratings"),
        ("items = [\"both\"]", "items = [\"both\", \"one\"] # here", "\"one\" is not answered twice"),
        (
            "method = \"sum-of-scales\"",
            "items = [\"one\"] # here\nmethod = \"sum-of-scales\"",
            "does not go with",
        ),
        (
            "missing = \"mean-of-answered\"",
            "missing = \"zero\" # here",
            "missing = \"zero\" does not go with",
        ),
        ("method = \"mean\"", "weights = [1, 2] # here\nmethod = \"mean\"", "weights does not go with"),
        ("method = \"mean\"", "threshold = 2 # here\nmethod = \"mean\"", "threshold does not go with"),
        ("method = \"mean\"", "method = \"weighted-sum\"\nweights = [1] # here", "1 weights for 2 items"),
        ("method = \"mean\"", "method = \"weighted-sum\"\nweights = [1, \"1/3\"] # here", "is not a number"),
        ("min_answered = 1", "min_answered = 3 # here", "min_answered is 3, of 2 items"),
        ("min_answered = 1", "min_answered = 0 # here", "min_answered is 0"),
        ("sd = 18", "sd = 0 # here", "is not a number above 0"),
        ("r = 0.9", "r = 1 # here", "is not a number from 0 to below 1"),
        // Ranges.
        ("range = [0, 100]", "range = [0, 99] # here", "answers can make 100"),
        ("range = [0, 16]", "range = [1, 16] # here", "answers can make 0"),
        ("range = [0, 116]", "range = [0, 115] # here", "answers can make 116"),
        ("range = [0, 100]", "range = [100, 0] # here", "runs from 100 to 0"),
        ("from = 50", "from = 101 # here", "the band begins at 101"),
        ("from = 50", "from = \"50\" # here", "is not a number"),
        // Numbers.
        ("value = 1.5", "value = 1e300 }, # here\n#", "too large or too fine"),
        ("value = 1.5", "value = nan, label = \"x\" }, # here\n#", "is not a number"),
        ("value = 1.5", "value = \"1/3\", label = \"x\" }, # here\n#", "is not a number"),
        ("value = 1.5", "value = 99999999999999999999, label = \"x\" }, # here\n#", "too large or too fine"),
        ("decimals = 1", "decimals = 7 # here", "is not a number from 0 to 6"),
        // Worked examples.
        ("expect = { mean = 100,", "expect = { mean = 99.9 } # here\n#", "gives 100 for the scale \"mean\""),
        ("answers = { one = \"a\"", "answers = { one = \"b\" } # here\n#", "does not fit"),
        ("answers = { one = \"a\"", "answers = { three = \"a\" } # here\n#", "does not fit"),
        (
            "both = { frequency = \"s\", intensity = \"a\" }",
            "both = { often = \"s\" } } # here\n#",
            "the key \"often\"",
        ),
        (
            "both = { frequency = \"s\", intensity = \"a\" }",
            "both = { frequency = \"x\" } } # here\n#",
            "does not fit",
        ),
        ("expect = { mean = 100,", "expect = { all = 1 } # here\n#", "no scale called \"all\""),
        // Not TOML.
        ("[[item]]", "[[item] # here", "this is not TOML"),
        ("id = \"two\"", "id = \"two # here", "this is not TOML"),
        ("id = \"two\"", "id = \"two\"\nid = \"three\" # here", "this is not TOML"),
    ] {
        let text = WHOLE.replacen(from, to, 1);
        assert_ne!(text, WHOLE, "there is no {from}");
        let error = match read(&text) {
            Err(error) => error,
            Ok(_) => panic!("taken: {to}"),
        };
        assert!(error.to_string().contains(says), "{to}: {error}");
        let here = text.lines().position(|line| line.contains("# here")).map(|at| at + 1);
        assert_eq!(Some(error.line), here, "{to}: {error}");
    }
    for (key, from) in [
        ("rights", "[rights]"),
        ("administration", "[administration]"),
        ("allow_skip", "allow_skip = true\n"),
        ("source", "source = \"Made up\"\n"),
        ("population", "population = \"Nobody\"\n"),
        ("interval", "interval = \"two weeks\"\n"),
        ("value", ", value = 1.5"),
        ("text", "text = \"The lamp is green.\"\n"),
        ("responses", "responses = \"often\"\n"),
        ("min_answered", "min_answered = 1\n"),
        ("missing", "missing = \"mean-of-answered\"\n"),
        ("range", "range = [0, 100]\n"),
    ] {
        let to = if from.starts_with('[') { "[validation.x]" } else { "" };
        let error = read(&WHOLE.replacen(from, to, 1)).unwrap_err();
        if to.is_empty() {
            assert!(error.to_string().contains(&not_here(key)), "{key}: {error}");
        }
    }
    let before = |mark: &str| WHOLE.split_once(mark).unwrap().0;
    let second = WHOLE.rsplit_once("[[vector]]").unwrap().0;
    assert!(matches!(read(second).unwrap_err().problem, Problem::TooFewVectors { found: 1 }));
    let none = read(before("[[vector]]")).unwrap_err();
    assert!(matches!(none.problem, Problem::TooFewVectors { found: 0 }));
    assert!(matches!(read(before("[[scale]]")).unwrap_err().problem, Problem::NotOne { what: "scale" }));
    assert!(matches!(read(before("[[item]]")).unwrap_err().problem, Problem::NotOne { what: "item" }));
}

#[test]
fn circular_scales_are_refused() {
    let second = "[[scale]]\nid = \"round\"\nname = \"Round\"\nscales = [\"together\"]\nmethod = \"mean-of-scales\"\n\
                  range = [0, 1]\ndirection = \"higher-is-better\"\ndecimals = 0\n\n[[vector]]";
    let error = refused(
        "scales = [\"mean\", \"product\"]\nmethod = \"sum-of-scales\"\nrange = [0, 116]\ndirection = \"higher-is-more-strain\"\ndecimals = 0\n\n[[vector]]",
        &format!(
            "scales = [\"mean\", \"round\"] # here\nmethod = \"sum-of-scales\"\nrange = [0, 116]\ndirection = \"higher-is-more-strain\"\ndecimals = 0\n\n{second}"
        ),
    );
    assert_eq!(error.problem, Problem::OfItself { scale: "together".into() });
    // A scale may have members that are defined after it.
    let turned = WHOLE.replacen("[[scale]]\nid = \"mean\"", "[[scale]]\nid = \"above\"\nname = \"Above\"\nscales = [\"together\"]\n\
        method = \"mean-of-scales\"\ntransform = \"percent-of-range\"\nrange = [0, 100]\ndirection = \"higher-is-better\"\ndecimals = 0\n[[scale]]\nid = \"mean\"", 1);
    let made = read(&turned).unwrap();
    let all = given([("one", "a"), ("two", "n"), ("both.frequency", "a"), ("both.intensity", "a")]);
    assert_eq!(made.scores(&all)[0].shown.as_deref(), Some("100"));
}

#[test]
fn scale_that_names_itself_is_blamed_and_no_other() {
    // The first in the file is made of the second, which is made of itself.
    let second = "[[scale]]\nid = \"round\"\nname = \"Round\"\nscales = [\"round\"] # here\nmethod = \"mean-of-scales\"\n\
                  range = [0, 1]\ndirection = \"higher-is-better\"\ndecimals = 0\n\n[[vector]]";
    let error = refused(
        "scales = [\"mean\", \"product\"]\nmethod = \"sum-of-scales\"\nrange = [0, 116]\ndirection = \"higher-is-more-strain\"\ndecimals = 0\n\n[[vector]]",
        &format!(
            "scales = [\"mean\", \"round\"]\nmethod = \"sum-of-scales\"\nrange = [0, 116]\ndirection = \"higher-is-more-strain\"\ndecimals = 0\n\n{second}"
        ),
    );
    assert_eq!(error.problem, Problem::OfItself { scale: "round".into() });
}

#[test]
fn keys_that_a_scale_of_scales_ignores_are_refused_in_new_files() {
    const METHOD: &str = "method = \"sum-of-scales\"";
    for (line, key) in [("min_answered = 1", "min_answered"), ("missing = \"prorate\"", "missing")] {
        let written = format!("{METHOD}\n{line} # here");
        let error = refused(METHOD, &written);
        assert_eq!(error.problem, Problem::NeedsAllScales { key });
        // It may have been accepted before this was looked at.
        let stored = WHOLE.replacen(METHOD, &written, 1);
        assert!(Form::read_accepted_questionnaire(stored.as_bytes(), form("questionnaire")).is_ok());
    }
    let said_anyway = format!("{METHOD}\nmin_answered = 2\nmissing = \"none-if-incomplete\"");
    read(&WHOLE.replacen(METHOD, &said_anyway, 1)).unwrap();
}

#[test]
fn range_of_a_scale_of_scales_may_be_as_tight_as_common_items_allow() {
    // Two scales of the same two items, of which one counts upwards and one downwards: the sum of
    // both is always the same, and twice the one and the other together reach 0 to 200.
    let down = "[[scale]]\nid = \"down\"\nname = \"Down\"\nitems = [\"one\", \"two\"]\nmethod = \"sum\"\nmin_answered = 2\n\
                missing = \"none-if-incomplete\"\ntransform = { a = -12.5, b = 100 }\nrange = [0, 100]\n\
                direction = \"higher-is-better\"\ndecimals = 0\n\n";
    let up =
        down.replace("down", "up").replace("Down", "Up").replace("a = -12.5, b = 100", "a = 12.5, b = 0");
    let text = |range: &str| {
        let of_both = format!(
            "[[scale]]\nid = \"sum\"\nname = \"Sum\"\nscales = [\"up\", \"down\"]\nmethod = \"mean-of-scales\"\n\
             range = {range}\ndirection = \"higher-is-better\"\ndecimals = 0\n\n[[vector]]"
        );
        WHOLE.replacen("[[vector]]", &format!("{up}{down}{of_both}"), 1)
    };
    for range in ["[0, 100]", "[49, 51]", "[50, 51]"] {
        read(&text(range)).unwrap_or_else(|error| panic!("{range}: {error}"));
    }
    for range in ["[0, 49]", "[51, 100]"] {
        let error = read(&text(range)).unwrap_err();
        assert!(matches!(&error.problem, Problem::OutOfRange { score, .. } if score == "50"), "{error}");
    }
}

#[test]
fn reverse_with_ratings_is_refused_with_a_remedy() {
    let ratings = "ratings = { frequency = \"often\", intensity = \"often\" }";
    let error = refused(ratings, &format!("{ratings}\nreverse = true # here"));
    assert_eq!(error.problem, Problem::ReverseOfRatings);
    assert!(error.problem.advice().contains("run the other way"));
    read(&WHOLE.replacen(ratings, &format!("{ratings}\nreverse = false"), 1)).unwrap();
}

#[test]
fn messages_have_decimals_and_counts() {
    let said = |from: &str, to: &str| serde_json::to_value(refused(from, to).problem.message_args()).unwrap();
    let range = said("range = [0, 116]", "range = [0.5, 14.5] # here");
    assert_eq!(range, serde_json::json!({ "score": "0", "from": "0.5", "to": "14.5" }));
    let enough = said("min_answered = 1", "min_answered = 0 # here");
    assert_eq!(enough, serde_json::json!({ "found": 0, "items": 2 }));
}

#[test]
fn binary_and_large_files_are_refused_before_parsing() {
    let frame = form("questionnaire");
    let read = |bytes: &[u8]| Form::read_questionnaire("a.toml", bytes, frame).unwrap_err();
    let large = vec![b'#'; MAX_FILE_SIZE + 1];
    assert_eq!(read(&large).problem, Problem::FileTooLarge { most: MAX_FILE_SIZE });
    let error = read(b"format = \"instrument-pack/1\"\n# \xff\n");
    assert_eq!((error.line, error.problem), (2, Problem::NotText));
    assert_eq!(read(&[0x50, 0x4b, 3, 4, 0xff]).problem, Problem::NotText);
    assert_eq!(read(b"").problem, Problem::Missing { key: "format" });
    // A picture whose bytes happen to be text, a web page, a table.
    for other in ["<!doctype html><p>x</p>", "a;b;c\n1;2;3\n", "{\"format\": \"instrument-pack/1\"}"] {
        assert!(matches!(read(other.as_bytes()).problem, Problem::NotToml { .. }), "{other}");
    }
}

#[test]
fn hostile_questionnaires_are_refused_at_once() {
    let head = "format = \"instrument-pack/1\"\n";
    let half = MAX_FILE_SIZE / 2 - 100;
    let nest = |depth: usize| format!("{head}x = {}{}", "{a=".repeat(depth), "}".repeat(depth));
    // Each level ten times the one below it, as in "billion laughs": TOML has no references, so
    // that it stays small.
    let laughs = (0..10).map(|at| {
        format!("[[response_set]]\nid = \"l{at}\"\noptions = [{}]\n", format!("\"l{}\",", at + 1).repeat(10))
    });
    // Fifty scales, each the sum of all before it, multiplied by a long number.
    let scale = |at: usize| {
        let members = if at == 0 {
            "items = [\"one\", \"two\"]\nmethod = \"mean\"\nmin_answered = 1\nmissing = \"prorate\""
                .to_owned()
        } else {
            let before = (0..at).map(|at| format!("\"s{at}\"")).collect::<Vec<_>>().join(",");
            format!("scales = [{before}]\nmethod = \"sum-of-scales\"")
        };
        format!(
            "[[scale]]\nid = \"s{at}\"\nname = \"S\"\n{members}\ntransform = {{ a = \"999999999999999989/{}\", b = 0 }}\n\
             range = [0, 999999999999999999]\ndirection = \"higher-is-better\"\ndecimals = 6\n",
            100_000_000_000_000_003_usize + 2 * at
        )
    };
    let scales = (0..50).map(scale).collect::<String>();
    let beginning = WHOLE.split_once("[[scale]]").unwrap().0;
    for (what, text) in [
        ("tables in tables", nest(half / 3)),
        ("arrays in arrays", format!("{head}x = {}{}", "[".repeat(half), "]".repeat(half))),
        ("a key of many parts", format!("{head}{} = 1", vec!["a"; half].join("."))),
        ("lists of lists", format!("{head}{}", laughs.collect::<String>())),
        ("very many items", format!("{beginning}{}", "[[item]]\n".repeat(20_000))),
        (
            "scales of scales of scales",
            format!(
                "{beginning}{scales}[[vector]]\nname = \"x\"\nanswers = {{ one = \"a\" }}\nexpect = {{ s49 = 1 }}\n"
            ),
        ),
    ] {
        let started = std::time::Instant::now();
        let error = read(&text).unwrap_err();
        println!("{what}: {error}, after {:?}", started.elapsed());
        assert!(started.elapsed().as_secs() < 10, "{what}: {:?}", started.elapsed());
    }
}

#[test]
fn every_problem_has_a_code_and_arguments() {
    let problem = refused("min_answered = 1", "min_answered = 3 # here").problem;
    assert_eq!(problem.problem_code(), ProblemCode::EnoughAnswers);
    assert_eq!(serde_json::json!(problem.message_args()), serde_json::json!({ "found": 3, "items": 2 }));
    let problem = refused("allow_skip = true", "allow_skip = 1 # here").problem;
    assert_eq!(
        serde_json::json!((problem.problem_code(), problem.message_args())),
        serde_json::json!(["wrong-type", { "key": "allow_skip", "wanted": "true-or-false" }])
    );
}

/// Common mistakes of people and programs, and attacks.
const SNIPPETS: &[&str] = &[
    "[[item]]\n",
    "[[scale.band]]\n",
    "[scale.reliability]\n",
    "\nreverse = true\n",
    "\nratings = { frequency = \"often\", intensity = \"often\" }\n",
    "\nmethod = \"count-at-least\"\nthreshold = 2\n",
    "\nmethod = \"max\"\n",
    "\nmethod = \"product-sum\"\n",
    "\nscales = [\"total\", \"mean\"]\nmethod = \"mean-of-scales\"\n",
    "\nmissing = \"zero\"\n",
    "\ntransform = \"percent-of-range\"\n",
    "\ntransform = { a = -1e17, b = \"1/999999999999999999\" }\n",
    "\nmin_answered = 2147483648\n",
    "\ndecimals = 255\n",
    "\nvalue = -0.0\n",
    "\nfrom = inf\n",
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "{ $sum }",
    "${1+1}",
    "\\u202e",
    "[Text of item 1]",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(repetitions(10_000, 100_000)))]

    #[test]
    fn mutated_questionnaire_is_read_or_refused_with_advice(
        pack in prop::sample::select(texts()),
        slips in prop::collection::vec(any_slip(), 0..3),
        put in prop::option::of((0_usize..1_000, prop::sample::select(SNIPPETS))),
    ) {
        let mut text = slips.iter().fold(pack, |text, slip| slip.happen(&text));
        if let Some((at, snippet)) = put {
            let at = text.char_indices().nth(at * text.chars().count() / 1_000).map_or(0, |(at, _)| at);
            text.insert_str(at, snippet);
        }
        match read(&text) {
            Ok(made) => {
                let settled = made.validate(&Answers::new()).unwrap();
                prop_assert!(made.scores(&settled).iter().all(|score| score.exact.is_none()));
                prop_assert_eq!(made.shuffled(7).fields().count(), made.fields().count());
            }
            Err(error) => {
                is_of_use(&error, "made-up.toml", &text)?;
                prop_assert_ne!(error.problem.problem_code(), ProblemCode::Other, "{}", error);
            }
        }
    }
}

/// All questionnaire files, most often the one above, which is short and complete.
fn texts() -> Vec<String> {
    let text = |pack: String| {
        let path = FOLDERS
            .map(|folder| root().join(format!("{folder}/{pack}.toml")))
            .into_iter()
            .find(|path| path.exists());
        std::fs::read_to_string(path.unwrap()).unwrap()
    };
    let made_here = std::iter::repeat_n(WHOLE.to_owned(), 20);
    packs().into_iter().map(text).chain(made_here).collect()
}
