"""The desktop's own dialogs: one that chooses a file, and one that prints."""

import subprocess

from support.screen import BUTTON, FIELD, key, run, type_words, with_keyboard
from support.waiting import until
from support.ui_texts import text

# What prints is the toolkit's own, with the toolkit's words.
SAVE, OPEN, PRINT = text("dialog-save-title"), text("dialog-open-title"), "Print"
PRINT_AS = "Select a filename"
AGREE = {SAVE: text("dialog-save"), OPEN: text("dialog-open"), PRINT_AS: "Select"}
TRIES = 5


class Dialog:
    """A dialog of this title, over the windows of one home's program, once it is there."""

    def __init__(self, screen, title):
        self.screen, self.title = screen, title
        self.window = screen.until(self.found, f"the dialog {title!r}")[0]

    def found(self):
        """The numbers of the windows that have this title."""
        windows = []
        for process in self.screen.home.ours():
            search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process.pid)]
            named = ["--name", f"^{self.title}$"]
            windows += subprocess.run([*search, *named], capture_output=True, text=True).stdout.split()
        return windows

    def key(self, *keys):
        """Presses keys that go to the dialog."""
        if with_keyboard() != self.window:
            run("xdotool", "windowfocus", "--sync", self.window)
        key(*keys)

    def is_gone(self):
        return not self.found()

    def close(self):
        """Leaves it without an answer."""
        self.key("Escape")
        self.screen.until(self.is_gone, f"{self.title!r} is closed")

    def choose(self, path):
        """Types a path, and agrees. A path that is typed goes into the field for it, with the first slash."""
        self.key("ctrl+a")
        type_words(str(path))
        self.screen.until(lambda: self.field_with(str(path)), f"{path} in the dialog")
        self.agree()

    def field_with(self, words):
        return any(node.is_focused and node.raw_text == words for node in self.screen.nodes() if node.role in FIELD)

    def agree(self):
        """Presses its button. While the dialog still reads the folder that was typed, that does nothing."""
        button = self.screen.wait(BUTTON, AGREE[self.title])
        for _ in range(TRIES):
            button.press()
            try:
                return until(self.is_gone, f"{self.title!r} has taken what was chosen", 2)
            except TimeoutError:
                continue
        raise TimeoutError(f"{self.title!r} takes nothing\n{self.screen.described()}")
