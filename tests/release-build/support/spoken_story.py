"""Stories played by keyboard alone, with what Orca must say after each key.

A story is a text file. `[Tab]` presses a key, `types words` types, `waits for role: name` looks at
the screen, and each indented line must be said after that, in this order, before the next key.
`not: words` must not be said. Other words may be said in between: versions of Orca differ.
"""

import re
import time
from pathlib import Path

from support.screen import ANY, FIELD, key, type_words
from support.waiting import POLL_INTERVAL

FOLDER = Path(__file__).resolve().parents[1] / "screen-reader"
# Words that versions of Orca have for the same role.
SAME = {"push button": "button", "toggle button": "button"}
SECONDS = 20


class Step:
    """One action, and what is said after it."""

    def __init__(self, action):
        self.action, self.wanted, self.unwanted = action, [], []


def read_story(name):
    steps = []
    for line in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
        words = line.strip()
        if not words or line.startswith("#"):
            continue
        if not line.startswith(" "):
            steps.append(Step(words))
        elif words.startswith("not: "):
            steps[-1].unwanted.append(normalised(words.removeprefix("not: ")))
        else:
            steps[-1].wanted.append(normalised(words))
    return steps


def normalised(words):
    """Words as they are compared: without case, punctuation and the differences of versions."""
    words = " ".join(re.sub(r"[^\w\s+]", " ", words.casefold()).split())
    for one, same in SAME.items():
        words = words.replace(one, same)
    return words


def missing(wanted, heard):
    """The first of the wanted phrases that was not said in this order, or None."""
    said, at = normalised(" ".join(heard)), 0
    for phrase in wanted:
        found = f" {said} ".find(f" {phrase} ", at)
        if found < 0:
            return phrase
        at = found + len(phrase)
    return None


class StoryTeller:
    """Plays stories in the program of one user, and listens."""

    def __init__(self, user, orca):
        self.user, self.orca, self.passphrase = user, orca, user.passphrase

    def play(self, name):
        """Plays a story. Returns a list of what was not as written."""
        faults = []
        for number, step in enumerate(read_story(name), 1):
            since = len(self.orca.heard())
            self.act(step.action)
            lost = self.listen(step, since)
            heard = self.orca.heard(since)
            place = f"{name}, step {number}, {step.action}"
            if lost:
                faults.append(f"{place}: {lost!r} was not said, but {heard}")
            said = normalised(" ".join(heard))
            faults += [f"{place}: {words!r} was said" for words in step.unwanted if words in said]
        return faults

    def act(self, action):
        if pressed := re.fullmatch(r"\[(.+)\]", action):
            self.user.screen.take_focus()
            key(pressed[1])
        elif action.startswith("types "):
            self.type(action.removeprefix("types ").replace("PASSPHRASE", self.passphrase))
        elif looked := re.fullmatch(r"waits for (.*)", action):
            self.user.screen.wait(ANY, looked[1])
        else:
            raise ValueError(f"no such action: {action}")

    def type(self, words):
        self.user.screen.take_focus()
        field = self.user.screen.until(self.focused_field, "a field has the focus")
        length = field.length + len(words)
        type_words(words)
        self.user.screen.until(lambda: field.length == length, "what was typed is there")

    def focused_field(self):
        node = self.user.screen.focused_node()
        return node if node and node.role in FIELD else None

    def listen(self, step, since):
        """Waits until everything was said. Returns the first phrase that was not."""
        end = time.monotonic() + SECONDS
        while (lost := missing(step.wanted, self.orca.heard(since))) and time.monotonic() < end:
            time.sleep(POLL_INTERVAL)
        return lost
