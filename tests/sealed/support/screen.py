"""What a person with a screen reader and a keyboard has: things with a role and a name, and keys.

Typed with xdotool: the engine's fields offer no other way in.
"""

import functools
import subprocess

from support import window_manager
from support.accessibility import Bus
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
def bus():
    return Bus()


def run(*words, **more):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, **more).stdout


class Screen:
    """The windows of one home's program."""

    def __init__(self, home):
        self.home = home
        window_manager.display()

    def nodes(self):
        pids = {process.pid for process in self.home.ours()}
        for pid, application in bus().applications():
            if pid in pids:
                yield from application.below()

    def find(self, roles, name):
        """The first thing with one of these roles whose name is, or begins with, this one."""
        for node in self.nodes():
            if roles and node.role not in roles:
                continue
            found = node.name
            if found == name or found.startswith(f"{name} "):
                return node
        return None

    def find_beginning(self, roles, words):
        """The first thing with one of these roles whose name begins with these words."""
        return next((node for node in self.nodes() if node.role in roles and node.name.startswith(words)), None)

    def find_within(self, group, roles, name):
        """The first thing with one of these roles and this name, within something that has the name `group`."""
        for node in self.nodes():
            if node.name == group:
                for inner in node.below():
                    if inner.role in roles and inner.name == name:
                        return inner
        return None

    def says(self, words):
        """Whether these words stand anywhere, as a name or as a text."""
        words = " ".join(words.split())
        return any(words in node.name or words in node.text for node in self.nodes())

    def wait(self, roles, name, seconds=30):
        return self.until(lambda: self.find(roles, name), f"{' or '.join(roles)} {name!r}", seconds)

    def wait_for_words(self, words, seconds=30):
        self.until(lambda: self.says(words), f"the words {words!r}", seconds)

    def until(self, look, what, seconds=20):
        try:
            return until(look, what, seconds)
        except TimeoutError as late:
            late.add_note(self.described())
            raise

    def described(self):
        """What there was instead, for whoever reads why a test failed."""
        lines = [f"{process.name} {process.pid}" for process in self.home.processes()]
        lines.append(f"windows {self.windows()}, of which {with_keyboard()} has the keys")
        for node in self.nodes():
            role, words, focus = node.role, node.name or node.text, " (focus)" if node.is_focused else ""
            if words or focus:
                lines.append(f"{role}: {words[:80]}{focus}")
        return "\n".join(["On the screen:", *lines, "In the terminal:", self.home.said.read_text()])

    def press(self, roles, name):
        self.wait(roles, name).press()

    def focus(self, roles, name):
        node = self.wait(roles, name)
        self.take_keyboard()
        self.until(node.focus, f"{name!r} has the focus")
        return node

    def focused(self):
        """What has the focus, the innermost of it."""
        found = [node for node in self.nodes() if node.is_focused]
        return found[-1] if found else None

    def fill(self, name, words):
        """Types into a field, and sees that all of it has arrived."""
        field = self.focus(FIELD, name)
        type_words(words)
        self.until(lambda: field.length == len(words), f"{name!r} holds what was typed")

    def paste(self, name, words):
        """Copies somewhere else and pastes into a field, after what stands there."""
        field = self.focus(FIELD, name)
        wanted = field.length + len(words)
        with Clipboard(words):
            key("ctrl+v")
            self.until(lambda: field.length == wanted, f"{name!r} holds what was pasted as well")

    def windows(self):
        """The numbers of the windows that can be seen."""
        found = []
        for process in self.home.ours():
            search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process.pid), "--name", "."]
            found += subprocess.run(search, capture_output=True, text=True).stdout.split()
        return found

    def window(self):
        return until(lambda: (self.windows() or [None])[-1], "a window")

    def take_keyboard(self):
        """There is no window manager here that would hand the keys to a new window."""
        window = self.window()
        if with_keyboard() != window:
            run("xdotool", "windowfocus", "--sync", window)

    def key(self, *keys):
        self.take_keyboard()
        key(*keys)

    def title(self):
        return run("xdotool", "getwindowname", self.window()).rstrip("\n")


def with_keyboard():
    """The number of the window that gets the keys."""
    return subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True).stdout.strip()


def key(*keys):
    run("xdotool", "key", "--clearmodifiers", "--delay", "30", *keys)


def type_words(words):
    run("xdotool", "type", "--clearmodifiers", "--delay", "15", "--file", "-", input=words)


def type_then_press(words, pressed):
    """Types, and presses one thing more as if in the middle of it: a few thousandths of a second later."""
    run("xdotool", "type", "--clearmodifiers", "--delay", "8", "--args", "1", words, "key", "--delay", "1", pressed)


class Clipboard:
    """Words that another program offers to be pasted. It goes when it is done, and the words with it."""

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
