"""The words on the screen, looked up where the program has them: a text that is worded anew breaks no test."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
LOCALE = ROOT / "assets/locales/en"
FORMS = ROOT / "assets/forms/en"


def read(file):
    """The messages of one .ftl file: what stands behind `key =`, and the indented lines below it."""
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
MESSAGES = {key: words for name in FILES for key, words in read(LOCALE / f"{name}.ftl").items()}
# What stands on a page that is brought to someone. Some of its messages are called as those of the program are.
ON_PAGE = read(LOCALE / "summary.ftl")
SHIPPED = {file.stem: tomllib.loads(file.read_text("utf-8")) for file in FORMS.glob("*.toml")}


def text(key, **values):
    """A message with its `{ $values }` put in. Those that choose between forms are not for here."""
    words = MESSAGES[key]
    for name, value in values.items():
        words = re.sub(r"\{ (NUMBER\()?\$" + name + r"\)? \}", str(value), words)
    if "{" in words:
        raise ValueError(f"{key} has something to fill in: {words}")
    return words


def on_page(key):
    """A message of the page itself that has nothing to fill in."""
    return ON_PAGE[key]


def beginning(key):
    """What stands before the one value of a message."""
    return re.split(r"\{ \$", MESSAGES[key])[0].strip()


def door(kind):
    """What stands on the door to a kind of note."""
    return next(one["title"] for one in SHIPPED["kinds"]["kind"] if one["code"] == kind)


def question(form, field):
    """What a field of a form asks."""
    fields = (one for section in SHIPPED[form]["section"] for one in section["field"])
    return next(one["label"] for one in fields if one["id"] == field)


def answer(responses, code):
    """What stands on one of the answers that forms share."""
    shared = next(one for one in SHIPPED["responses"]["response_set"] if one["id"] == responses)
    return next(one["label"] for one in shared["options"] if one["code"] == code)
