"""T34: a sealed page never takes the place of anything, and a place that cannot take it is told."""

import os
import shlex
import unittest

from support.age_slot import decrypt
from support.supervision_actions import Bringer
from support.desktop_dialogs import SAVE, Dialog
from support.mounts import as_seen_inside, with_mounts
from support.screen import BUTTON, HEADING
from support.actions import canary
from support.waiting import Watch
from support.ui_texts import text


def listing(folder):
    """Everything in a folder, with what each file holds, where each link leads, and since when."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            about = "a folder"
        else:
            about = (os.readlink(path) if path.is_symlink() else path.read_bytes(), path.lstat().st_mtime_ns)
        found[str(path.relative_to(folder))] = about
    return found


class Saving(unittest.TestCase):
    """One page, and one place after another."""

    @classmethod
    def setUpClass(cls):
        cls.story, cls.word = Bringer(), canary()
        cls.addClassCleanup(cls.story.home.close)
        cls.drive = cls.story.home.path / "drive"
        for folder in ("taken", "for-reading", "full", "free"):
            (cls.drive / folder).mkdir(parents=True)
        reading, full = (shlex.quote(str(cls.drive / folder)) for folder in ("for-reading", "full"))
        cls.story.start(
            before=with_mounts(
                f"mount --bind {reading} {reading}",
                f"mount -o remount,bind,ro {reading}",
                f"mount -t tmpfs -o size=64k,mode=700 full {full}",
                f"dd if=/dev/zero of={full}/filler bs=4k count=10 status=none",
            )
        )
        cls.story.create()
        cls.story.keep_note(f"{cls.word} is on it.")
        cls.story.prepare()
        cls.story.switch_on(cls.word)
        cls.story.look_at_page(cls.word)

    def setUp(self):
        self.watch = Watch()

    def is_refused(self, path, error, again=False):
        """Nothing is saved there, and everything there stays as it was."""
        story, inside = self.story, as_seen_inside(self.story, self.drive)
        before = listing(inside)
        if again:
            story.screen.press(BUTTON, text("sealed-other-page"))
            Dialog(story.screen, SAVE).choose(path)
        else:
            story.ask_to_seal().choose(path)
        story.is_said(error)
        self.assertEqual(before, listing(inside))
        if not again:
            self.assertIsNone(story.screen.find(HEADING, text("sealed")))

    def test_what_is_there_stays_and_what_cannot_be_written_is_told(self):
        taken = self.drive / "taken"
        (taken / "a-letter.html").write_text("A letter that somebody wrote.")
        (taken / "nowhere.html").symlink_to(self.drive / "free/nothing-here.html")
        (taken / "elsewhere.html").symlink_to(taken / "a-letter.html")
        places = {
            taken / "a-letter.html": "error-file-exists",
            taken / "nowhere.html": "error-file-exists",
            taken / "elsewhere.html": "error-file-exists",
            self.drive / "for-reading/page.html": "error-place-read-only",
            self.drive / "full/page.html": "error-no-room-there",
            self.drive / "gone/page.html": "error-folder-gone",
        }
        for path, error in places.items():
            with self.subTest(path.parent.name + "/" + path.name):
                self.is_refused(path, error)
        with self.assertRaises(OSError):
            (as_seen_inside(self.story, self.drive) / "for-reading/probe").write_text("it can be written")
        # The same page, at a place that takes it.
        file = self.drive / "free/page.age"
        phrase = self.story.seal(file, form="age")
        self.assertIn(self.word, decrypt(file, phrase).decode())
        self.is_refused(taken / "a-letter.html", "error-file-exists", again=True)
        self.assertEqual(["page.age"], os.listdir(self.drive / "free"))
        print(
            f"\n{len(places)} places that cannot take a page: told, and as they were; {self.watch.seconds:.0f} s",
            flush=True,
        )


if __name__ == "__main__":
    unittest.main()
