"""No other program of the session learns of a note, while it is written and after the lock."""

import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from gi.repository import Gio, GLib

from support.actions import canary
from support.leaks.secret_search import Needles
from support.screen import FIELD, accessibility_bus, key, run
from support.ui_texts import text
from support.waiting import Stopwatch, until
from support.writing_actions import JUST_WRITE, WritingUser

SELECTIONS = ("primary", "clipboard")
# The toolkit's emoji chooser, which would store the last ones picked.
EMOJI_CHOOSER_KEYS = ("ctrl+period", "ctrl+semicolon")


def selected(selection):
    """The text that a program would get by pasting now."""
    found = subprocess.run(["xclip", "-out", "-selection", selection], capture_output=True, text=True, timeout=10)
    return found.stdout if found.returncode == 0 else ""


def found_in_process_list(needles):
    """Processes whose command line, environment or name holds any needle: (name, needle)."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                shown = b"".join((folder / part).read_bytes() for part in ("cmdline", "environ", "comm"))
                name = (folder / "comm").read_text().strip()
            except OSError:  # it has just ended
                continue
            found += [(name, needle) for needle in needles.found_in(shown)]
    return found


class BusRecorder:
    """Records every message of the session bus."""

    def __enter__(self):
        self.file = tempfile.NamedTemporaryFile(prefix="messages-")
        self.monitor = subprocess.Popen(
            ["dbus-monitor", "--session", "--binary"], stdout=self.file, stderr=subprocess.DEVNULL
        )
        until(lambda: self.holds(b"NameAcquired"), "the first message")
        return self

    def holds(self, words):
        return words in Path(self.file.name).read_bytes()

    def messages(self):
        return Path(self.file.name).read_bytes()

    def __exit__(self, *_):
        self.monitor.terminate()
        self.monitor.wait()
        self.file.close()


class OtherPrograms(unittest.TestCase):
    def test_other_programs_learn_only_what_is_copied(self):
        stopwatch = Stopwatch()
        secrets = {name: canary() for name in ("kept", "draft", "searched", "given")}
        needles = Needles(secrets)
        with WritingUser() as user, BusRecorder() as recorder:
            user.start()
            user.create()
            user.save_note(secrets["kept"])
            user.search(secrets["searched"], found=0)
            user.search(secrets["kept"], found=1)
            user.go_to_today()
            user.start_note()
            user.write(secrets["draft"])
            user.wait_for_saved_draft()
            self.assertEqual([], found_in_process_list(needles))
            names = run("xwininfo", "-root", "-tree")
            self.assertEqual([], [word for word in secrets.values() if word in names])
            self.assertEqual(["", ""], [selected(selection) for selection in SELECTIONS])
            # Selected and copied text is shared, as everywhere, but only while the notebook is
            # open.
            key("ctrl+a", "ctrl+c")
            until(lambda: selected("clipboard") == secrets["draft"], "what was copied")
            given = [selected(selection) for selection in SELECTIONS]
            self.assertEqual([secrets["draft"]] * 2, given)
            user.lock()
            self.assertEqual(["", ""], [selected(selection) for selection in SELECTIONS])
            self.assertEqual([], found_in_process_list(needles))
            self.assertEqual([], self.still_readable(secrets.values()))
            size = len(recorder.messages())
            self.assertEqual(set(), needles.found_in(recorder.messages()))
            self.send_on_bus(secrets["given"])
            until(lambda: recorder.holds(secrets["given"].encode()), "a message that tells it: the ear is deaf")
        control = subprocess.Popen(["sleep", "60"], env={"SAID": secrets["given"]})
        self.addCleanup(control.wait)
        self.addCleanup(control.kill)
        until(lambda: found_in_process_list(needles), "a process that tells it: the search is blind")
        print(
            f"\nneighbours: {size:,} bytes on the session bus, command lines, environments, window names, selections "
            f"and the accessibility bus after locking: 0; {stopwatch.seconds:.0f} s",
            flush=True,
        )

    def still_readable(self, words):
        """Words that a screen reader could still read, in any program."""
        found = []
        for _, application in accessibility_bus().applications():
            for node in application.descendants():
                shown = f"{node.name} {node.text}"
                found += [word for word in words if word in shown]
        return found

    def send_on_bus(self, word):
        """Positive control: a message that holds the word."""
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        session.emit_signal(None, "/org/example", "org.example.Told", "Told", GLib.Variant("(s)", (word,)))
        session.flush_sync()

    def test_emoji_chooser_does_not_open(self):
        with WritingUser(GSETTINGS_BACKEND="keyfile") as user:
            user.start()
            user.go_to_choose_passphrase()
            user.screen.focus(FIELD, text("own-label"))
            self.press_chooser_keys(user)
            user.choose_passphrase(user.passphrase)
            user.wait_for_desk()
            user.start_note()
            user.screen.focus(FIELD, JUST_WRITE)
            self.press_chooser_keys(user)
            user.write("still here")
            settings = [str(file) for file in user.home.path.rglob("glib-2.0/settings/*")]
            self.assertEqual([], settings)
        print(f"\n{' and '.join(EMOJI_CHOOSER_KEYS)}: nothing opens, at the gate and on the sheet", flush=True)

    def press_chooser_keys(self, user):
        before = self.listed(user)
        for pressed in EMOJI_CHOOSER_KEYS:
            user.screen.key(pressed)
            time.sleep(1)
            self.assertEqual(before, self.listed(user), f"{pressed} opens something")

    def listed(self, user):
        return [node.name for node in user.screen.nodes(("list item", "button", "text"))]


if __name__ == "__main__":
    unittest.main()
