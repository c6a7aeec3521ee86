"""UI texts, read from the locale and form files of the program, so that rewording breaks no test.
"""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
LOCALE = ROOT / "assets/locales/en"
FORMS = ROOT / "assets/forms/en"


def read_ftl(file):
    """Messages of a Fluent file by key: the text after `key =`, and the indented lines below it."""
    messages, key = {}, None
    for line in file.read_text("utf-8").splitlines():
        if found := re.match(r"([a-z][\w-]*) =\s*(.*)", line):
            key = found[1]
            messages[key] = found[2]
        elif key and line.startswith(" "):
            messages[key] = f"{messages[key]}\n{line.strip()}".strip()
        elif line.strip():
            key = None
    return messages


FILES = tuple(file.stem for file in LOCALE.glob("*.ftl") if file.stem not in ("summary", "self-opening"))
MESSAGES = {key: words for name in FILES for key, words in read_ftl(LOCALE / f"{name}.ftl").items()}
# Messages of the summary document, whose keys may be those of messages of the program.
DOCUMENT_MESSAGES = read_ftl(LOCALE / "summary.ftl")
FORM_FILES = {file.stem: tomllib.loads(file.read_text("utf-8")) for file in FORMS.glob("*.toml")}


def text(key, **values):
    """A message with its `{ $values }` filled in. Messages with selectors are not supported."""
    words = MESSAGES[key]
    for name, value in values.items():
        words = re.sub(r"\{ (NUMBER\()?\$" + name + r"\)? \}", str(value), words)
    if "{" in words:
        raise ValueError(f"{key} has something to fill in: {words}")
    return words


def document_text(key):
    """A message of the summary document that has nothing to fill in."""
    return DOCUMENT_MESSAGES[key]


def text_before_value(key):
    """The part of a message before its first value."""
    return re.split(r"\{ \$", MESSAGES[key])[0].strip()


def form_button(kind):
    """Label of the button on Today that opens a form of this kind."""
    return next(one["title"] for one in FORM_FILES["kinds"]["kind"] if one["code"] == kind)


def question_label(form, field):
    """Label of a field of a form."""
    fields = (one for section in FORM_FILES[form]["section"] for one in section["field"])
    return next(one["label"] for one in fields if one["id"] == field)


def option_label(option_set, code):
    """Label of an option of a shared option set."""
    shared = next(one for one in FORM_FILES["responses"]["response_set"] if one["id"] == option_set)
    return next(one["label"] for one in shared["options"] if one["code"] == code)
