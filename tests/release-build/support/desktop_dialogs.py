"""The desktop's own dialogs: for files and for printing."""

import subprocess

from support.accessibility import FOCUSED
from support.screen import BUTTON, FIELD, focused_window, key, run, type_words
from support.ui_texts import text
from support.waiting import until

# The print dialog is the toolkit's own, with its own texts.
SAVE, OPEN, PRINT = text("dialog-save-title"), text("dialog-open-title"), "Print"
PRINT_AS = "Select a filename"
ACCEPT_LABELS = {SAVE: text("dialog-save"), OPEN: text("dialog-open"), PRINT_AS: "Select"}
TRIES = 5


class Dialog:
    """A dialog with this title of the program in one home. Waits for it to appear."""

    def __init__(self, screen, title):
        self.screen, self.title = screen, title
        self.window = screen.until(self.windows, f"the dialog {title!r}")[0]

    def windows(self):
        """Numbers of the visible windows with this title."""
        found = []
        for process in self.screen.home.main_processes():
            search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process.pid)]
            named = ["--name", f"^{self.title}$"]
            found += subprocess.run([*search, *named], capture_output=True, text=True).stdout.split()
        return found

    def key(self, *keys):
        """Presses keys in the dialog."""
        if focused_window() != self.window:
            run("xdotool", "windowfocus", "--sync", self.window)
        key(*keys)

    def is_gone(self):
        return not self.windows()

    def close(self):
        """Cancels it."""
        self.key("Escape")
        self.wait_until_gone()

    def wait_until_gone(self):
        self.screen.until(self.is_gone, f"{self.title!r} is closed")

    def choose_path(self, path):
        """Types a path, whose first slash opens the field for it, and accepts."""
        self.key("ctrl+a")
        type_words(str(path))
        self.screen.until(lambda: self.field_with(str(path)), f"{path} in the dialog")
        self.press_accept()

    def field_with(self, words):
        return any(node.raw_text == words for node in self.screen.nodes(FIELD, (FOCUSED,)))

    def press_accept(self):
        """Presses its button until it closes: while it reads the folder typed, pressing does
        nothing.
        """
        button = self.screen.wait(BUTTON, ACCEPT_LABELS[self.title])
        for _ in range(TRIES):
            button.press()
            try:
                return until(self.is_gone, f"{self.title!r} has taken what was chosen", 2)
            except TimeoutError:
                continue
        raise TimeoutError(f"{self.title!r} takes nothing\n{self.screen.describe()}")
