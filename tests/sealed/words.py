"""The words on the screen, looked up where the program has them: a text that is worded anew breaks no test."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCALE = ROOT / "assets/locales/en"


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


MESSAGES = {key: words for name in ("app", "errors", "journal", "terminal", "write") for key, words in read(LOCALE / f"{name}.ftl").items()}


def text(key, **values):
    """A message with its `{ $values }` put in. Those that choose between forms are not for here."""
    words = MESSAGES[key]
    for name, value in values.items():
        words = re.sub(r"\{ (NUMBER\()?\$" + name + r"\)? \}", str(value), words)
    if "{" in words:
        raise ValueError(f"{key} has something to fill in: {words}")
    return words
