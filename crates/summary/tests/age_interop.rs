//! Three implementations of age open files sealed by each other, at the shipped work factor.

#![cfg(test)]

mod common;

use std::fmt;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use secrecy::SecretString;
use summary::{SealingPhrase, open_bytes, seal_bytes};
use testsupport::repetitions;
use vault::{PhraseForm, WorkFactor};

/// The system's Python, which types the phrase at a terminal: age accepts one from nowhere else.
const PYTHON: &str = "/usr/bin/python3";
const SIZES: [usize; 6] = [0, 1, 65_535, 65_536, 65_537, 5_000_000];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tool {
    Ours,
    Debian,
    Npm,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Binary,
    Armour,
}

use Form::{Armour, Binary};
use Tool::{Debian, Npm, Ours};

/// One tool seals, and all three open.
struct Case {
    sealer: Tool,
    form: Form,
    size: usize,
    openers: Vec<Tool>,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sealed by {:?}, {:?}, {} bytes", self.sealer, self.form, self.size)
    }
}

/// Every pair of tools in the full run; otherwise each tool opens a file of each, in both forms and
/// of several sizes.
fn cases() -> Vec<Case> {
    let pairs =
        [Ours, Debian, Npm].into_iter().flat_map(|sealer| [Binary, Armour].map(|form| (sealer, form)));
    let all = |(nth, (sealer, form)): (usize, (Tool, Form))| {
        let sizes = repetitions(vec![SIZES[nth]], SIZES.to_vec());
        sizes.into_iter().map(move |size| Case { sealer, form, size, openers: vec![Ours, Debian, Npm] })
    };
    pairs.enumerate().flat_map(all).collect()
}

fn beside(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Runs a tool with `input` on its standard input; it must succeed.
fn fed(command: &mut Command, input: &str) {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// Debian's age at a terminal; its output goes to `to`.
fn debian(args: &[&str], from: &Path, to: &Path, typed: &str) {
    let mut age = Command::new(PYTHON);
    age.arg(beside("../vault/tests/common/answer_age.py")).arg(to).arg("age").args(args).arg(from);
    fed(&mut age, typed);
}

fn npm(verb: &str, from: &Path, to: &Path, phrase: &str) {
    let mut node = Command::new("node");
    fed(node.arg(beside("tests/age_interop/npm_age.mjs")).arg(verb).args([from, to]), phrase);
}

fn unarmoured(armoured: &[u8]) -> Vec<u8> {
    let mut binary = Vec::new();
    age::armor::ArmoredReader::new(armoured).read_to_end(&mut binary).unwrap();
    binary
}

fn sealed(case: &Case, plain: &Path, to: &Path, phrase: &SealingPhrase) {
    // Debian's age asks twice.
    let twice = format!("{0}\n{0}", phrase.expose());
    match (case.sealer, case.form) {
        (Ours, form) => {
            let armoured =
                seal_bytes(&std::fs::read(plain).unwrap(), phrase, WorkFactor::SHIPPED).unwrap().into_bytes();
            std::fs::write(to, if form == Binary { unarmoured(&armoured) } else { armoured }).unwrap();
        }
        (Debian, Binary) => debian(&["-p"], plain, to, &twice),
        (Debian, Armour) => debian(&["-p", "-a"], plain, to, &twice),
        (Npm, Binary) => npm("seal", plain, to, phrase.expose()),
        (Npm, Armour) => npm("armour", plain, to, phrase.expose()),
    }
}

fn opened(opener: Tool, sealed: &Path, to: &Path, phrase: &str) -> Vec<u8> {
    match opener {
        Ours => {
            let phrase = SecretString::from(phrase);
            return open_bytes(&std::fs::read(sealed).unwrap(), &phrase).unwrap().to_vec();
        }
        Debian => debian(&["-d"], sealed, to, phrase),
        Npm => npm("open", sealed, to, phrase),
    }
    std::fs::read(to).unwrap()
}

/// Seals once, opens with each tool, and returns the number of openings.
fn try_out(case: &Case, folder: &Path) -> usize {
    let form = if case.size.is_multiple_of(2) { PhraseForm::ENGLISH } else { PhraseForm::Digits };
    let phrase = SealingPhrase::generate(form).unwrap();
    let (plain, file) = (folder.join("plain"), folder.join("sealed"));
    let bytes: Vec<u8> = (0..case.size).map(|n| u8::try_from(n % 251).unwrap()).collect();
    std::fs::write(&plain, &bytes).unwrap();
    sealed(case, &plain, &file, &phrase);
    let whole = std::fs::read(&file).unwrap();
    assert_eq!(whole.starts_with(b"-----BEGIN"), case.form == Armour, "{case}");
    let header = if case.form == Armour { unarmoured(&whole) } else { whole };
    let header = String::from_utf8_lossy(&header[..100]).into_owned();
    assert!(header.lines().nth(1).is_some_and(|stanza| stanza.ends_with(" 18")), "{case}: {header}");
    for opener in &case.openers {
        let back = opened(*opener, &file, &folder.join(format!("{opener:?}")), phrase.expose());
        assert!(back == bytes, "{case}, opened by {opener:?}");
    }
    case.openers.len()
}

#[test]
fn every_age_implementation_opens_all_others_files() {
    if ["age", "node"].into_iter().any(|tool| Command::new(tool).arg("--version").output().is_err()) {
        return testsupport::left_out("needs age and node");
    }
    let started = Instant::now();
    let cases = cases();
    let (next, count) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let folder = tempfile::tempdir().unwrap();
                    count.fetch_add(try_out(case, folder.path()), Ordering::Relaxed);
                }
            });
        }
    });
    println!(
        "{} sealed, {} times opened, all equal, {:?}",
        cases.len(),
        count.into_inner(),
        started.elapsed()
    );
}
