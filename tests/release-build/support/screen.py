"""The screen as a screen reader and a keyboard give it: elements with a role and a name, and keys.

Typing goes through xdotool, since the engine's fields cannot be edited over the accessibility bus.
"""

import functools
import subprocess

from support import window_manager
from support.accessibility import FOCUSED, AccessibilityBus
from support.waiting import until

BUTTON = ("button",)
FIELD = ("entry", "text", "password text")
CHECK_BOX = ("check box",)
RADIO = ("radio button",)
HEADING = ("heading",)
LIST = ("list",)
LIST_ITEM = ("list item",)
ANY = ()


@functools.cache
def accessibility_bus():
    return AccessibilityBus()


def run(*words, **more):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, **more).stdout


class Screen:
    """The windows of the program in one home."""

    def __init__(self, home):
        self.home = home
        window_manager.display()

    def nodes(self, roles=ANY, states=()):
        """All elements with one of these roles, and with these states, in the order of the screen."""
        pids = {process.pid for process in self.home.main_processes()}
        for pid, application in accessibility_bus().applications():
            if pid in pids:
                yield from application.descendants(roles, states)

    def find(self, roles, name):
        """The first element with one of these roles whose name is, or begins with, this one."""
        for node in self.nodes(roles):
            found = node.name
            if found == name or found.startswith(f"{name} "):
                return node
        return None

    def find_beginning(self, roles, words):
        """The first element with one of these roles whose name begins with these words."""
        return next((node for node in self.nodes(roles) if node.name.startswith(words)), None)

    def find_within(self, group, roles, name):
        """The first element with one of these roles and this name, within one that has the name
        `group`.
        """
        for node in self.nodes():
            if node.name == group:
                for inner in node.descendants(roles):
                    if inner.name == name:
                        return inner
        return None

    def shows(self, words):
        """True if these words are in the name or the text of any element."""
        words = " ".join(words.split())
        return any(words in node.name or words in node.text for node in self.nodes())

    def wait(self, roles, name, seconds=30):
        return self.until(lambda: self.find(roles, name), f"{' or '.join(roles)} {name!r}", seconds)

    def wait_for_words(self, words, seconds=30):
        self.until(lambda: self.shows(words), f"the words {words!r}", seconds)

    def until(self, check, description, seconds=20):
        """Like `waiting.until`, with a description of the screen in the error."""
        return until(check, description, seconds, self.describe)

    def describe(self):
        """Windows, elements, processes and terminal output, for the report of a failed test."""
        lines = [f"windows {self.windows()}, of which {focused_window()} has the keys"]
        for node in self.nodes():
            role, words, focus = node.role, node.name or node.text, " (focus)" if node.is_focused else ""
            if words or focus:
                lines.append(f"{role}: {words[:80]}{focus}")
        return "\n".join(["On the screen:", *lines, self.home.describe()])

    def press(self, roles, name):
        self.wait(roles, name).press()

    def focus(self, roles, name):
        node = self.wait(roles, name)
        self.take_focus()
        self.until(node.focus, f"{name!r} has the focus")
        return node

    def focused_node(self):
        """The innermost focused element."""
        found = list(self.nodes(states=(FOCUSED,)))
        return found[-1] if found else None

    def fill(self, name, words):
        """Types into an empty field, and waits until all of it has arrived."""
        field = self.focus(FIELD, name)
        type_words(words)
        self.until(lambda: field.length == len(words), f"{name!r} holds what was typed")

    def paste(self, name, words):
        """Copies in another program and pastes at the end of a field."""
        field = self.focus(FIELD, name)
        wanted = field.length + len(words)
        with Clipboard(words):
            key("ctrl+v")
            self.until(lambda: field.length == wanted, f"{name!r} holds what was pasted as well")

    def windows(self):
        """Numbers of the visible windows."""
        found = []
        for process in self.home.main_processes():
            search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process.pid), "--name", "."]
            found += subprocess.run(search, capture_output=True, text=True).stdout.split()
        return found

    def window(self):
        return until(lambda: (self.windows() or [None])[-1], "a window")

    def take_focus(self):
        """Focuses the window: there is no window manager here that would.

        A dialog that closes can be found and then be gone, so the search is repeated.
        """
        self.until(self.focus_last_window, "the last window has the keyboard focus")

    def focus_last_window(self):
        windows = self.windows()
        if not windows or focused_window() == windows[-1]:
            return bool(windows)
        # With --sync it would wait forever for a window that is gone.
        subprocess.run(["xdotool", "windowfocus", windows[-1]], capture_output=True)
        return focused_window() == windows[-1]

    def key(self, *keys):
        self.take_focus()
        key(*keys)

    def title(self):
        return run("xdotool", "getwindowname", self.window()).rstrip("\n")


def focused_window():
    """Number of the window that has the keyboard focus."""
    return subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True).stdout.strip()


def key(*keys):
    run("xdotool", "key", "--clearmodifiers", "--delay", "30", *keys)


def type_words(words):
    run("xdotool", "type", "--clearmodifiers", "--delay", "15", "--file", "-", input=words)


def type_then_press(words, pressed):
    """Types, and presses a key a few milliseconds after the last letter."""
    run("xdotool", "type", "--clearmodifiers", "--delay", "8", "--args", "1", words, "key", "--delay", "1", pressed)


class Clipboard:
    """Context manager: another program that owns the clipboard, with these words."""

    def __init__(self, words):
        self.words = words

    def __enter__(self):
        self.owner = subprocess.Popen(
            ["xclip", "-quiet", "-in", "-selection", "clipboard"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        self.owner.stdin.write(self.words.encode())
        self.owner.stdin.close()
        paste = ["xclip", "-out", "-selection", "clipboard"]
        until(lambda: subprocess.run(paste, capture_output=True).stdout.decode() == self.words, "the clipboard")

    def __exit__(self, *_):
        self.owner.kill()
        self.owner.wait()
