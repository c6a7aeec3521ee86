"""What other programs of the same session get to hear of a note: while it is written, and after the lock."""

import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from gi.repository import Gio, GLib

from support.screen import FIELD, bus, key, run
from support.leaks.secret_search import Needles
from support.actions import canary
from support.waiting import Watch, until
from support.ui_texts import text
from support.writing_actions import JUST_WRITE, Writer

SELECTIONS = ("primary", "clipboard")
# The toolkit's chooser, which would write down what was picked last.
CHOOSER_KEYS = ("ctrl+period", "ctrl+semicolon")


def selected(selection):
    """What a program would get that pastes now."""
    found = subprocess.run(["xclip", "-out", "-selection", selection], capture_output=True, text=True, timeout=10)
    return found.stdout if found.returncode == 0 else ""


def told_by_the_kernel(needles):
    """Processes that show any of this to everybody who asks for the processes: (name, what was found)."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                shown = b"".join((folder / part).read_bytes() for part in ("cmdline", "environ", "comm"))
                name = (folder / "comm").read_text().strip()
            except OSError:  # it has just ended
                continue
            found += [(name, what) for what in needles.within(shown)]
    return found


class Eavesdropper:
    """Writes down every message of the session bus."""

    def __enter__(self):
        self.file = tempfile.NamedTemporaryFile(prefix="messages-")
        self.monitor = subprocess.Popen(
            ["dbus-monitor", "--session", "--binary"], stdout=self.file, stderr=subprocess.DEVNULL
        )
        until(lambda: self.hears(b"NameAcquired"), "the first message")
        return self

    def hears(self, words):
        return words in Path(self.file.name).read_bytes()

    def messages(self):
        return Path(self.file.name).read_bytes()

    def __exit__(self, *_):
        self.monitor.terminate()
        self.monitor.wait()
        self.file.close()


class Neighbours(unittest.TestCase):
    def test_no_other_program_hears_of_a_note_unless_the_person_gives_it(self):
        watch = Watch()
        secrets = {name: canary() for name in ("kept", "draft", "searched", "given")}
        needles = Needles(secrets)
        with Writer() as story, Eavesdropper() as ear:
            story.start()
            story.create()
            story.keep_note(secrets["kept"])
            story.search(secrets["searched"], found=0)
            story.search(secrets["kept"], found=1)
            story.go_to_today()
            story.begin()
            story.write(secrets["draft"])
            story.draft_is_saved()
            self.assertEqual([], told_by_the_kernel(needles))
            names = run("xwininfo", "-root", "-tree")
            self.assertEqual([], [word for word in secrets.values() if word in names])
            self.assertEqual(["", ""], [selected(selection) for selection in SELECTIONS])
            # What is selected and copied is given away, as everywhere. Not longer than the notebook is open.
            key("ctrl+a", "ctrl+c")
            until(lambda: selected("clipboard") == secrets["draft"], "what was copied")
            given = [selected(selection) for selection in SELECTIONS]
            self.assertEqual([secrets["draft"]] * 2, given)
            story.lock()
            self.assertEqual(["", ""], [selected(selection) for selection in SELECTIONS])
            self.assertEqual([], told_by_the_kernel(needles))
            self.assertEqual([], self.still_readable(secrets.values()))
            size = len(ear.messages())
            self.assertEqual(set(), needles.within(ear.messages()))
            self.tell(secrets["given"])
            until(lambda: ear.hears(secrets["given"].encode()), "a message that tells it: the ear is deaf")
        control = subprocess.Popen(["sleep", "60"], env={"SAID": secrets["given"]})
        self.addCleanup(control.wait)
        self.addCleanup(control.kill)
        until(lambda: told_by_the_kernel(needles), "a process that tells it: the search is blind")
        print(
            f"\nneighbours: {size:,} bytes on the session bus, command lines, environments, window names, selections "
            f"and the accessibility bus after locking: 0; {watch.seconds:.0f} s",
            flush=True,
        )

    def still_readable(self, words):
        """What a screen reader could still read, in any program."""
        found = []
        for _, application in bus().applications():
            for node in application.below():
                shown = f"{node.name} {node.text}"
                found += [word for word in words if word in shown]
        return found

    def tell(self, word):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        session.emit_signal(None, "/org/example", "org.example.Told", "Told", GLib.Variant("(s)", (word,)))
        session.flush_sync()

    def test_no_chooser_opens_that_writes_down_what_was_picked(self):
        with Writer(GSETTINGS_BACKEND="keyfile") as story:
            story.start()
            story.go_on_to_passphrase()
            story.screen.focus(FIELD, text("own-label"))
            self.press_chooser_keys(story)
            story.choose_passphrase(story.passphrase)
            story.at_desk()
            story.begin()
            story.screen.focus(FIELD, JUST_WRITE)
            self.press_chooser_keys(story)
            story.write("still here")
            settings = [str(file) for file in story.home.path.rglob("glib-2.0/settings/*")]
            self.assertEqual([], settings)
        print(f"\n{' and '.join(CHOOSER_KEYS)}: nothing opens, at the gate and on the sheet", flush=True)

    def press_chooser_keys(self, story):
        before = self.listed(story)
        for pressed in CHOOSER_KEYS:
            story.screen.key(pressed)
            time.sleep(1)
            self.assertEqual(before, self.listed(story), f"{pressed} opens something")

    def listed(self, story):
        return [node.name for node in story.screen.nodes() if node.role in ("list item", "button", "text")]


if __name__ == "__main__":
    unittest.main()
