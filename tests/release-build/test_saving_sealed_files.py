"""A sealed file never replaces anything, and a location that cannot be written is reported."""

import os
import shlex
import unittest

from support.actions import canary
from support.age_slot import decrypt
from support.desktop_dialogs import SAVE, Dialog
from support.mounts import path_in_namespace, with_mounts
from support.notebook_test_case import NotebookTestCase
from support.screen import BUTTON, HEADING
from support.supervision_actions import SupervisionUser
from support.ui_texts import text


def listing(folder):
    """Everything in a folder: bytes of files, targets of links, and times of change."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            about = "a folder"
        else:
            about = (os.readlink(path) if path.is_symlink() else path.read_bytes(), path.lstat().st_mtime_ns)
        found[str(path.relative_to(folder))] = about
    return found


class SavingSealedFiles(NotebookTestCase):
    """One summary, and one location after another."""

    user_class = SupervisionUser

    @classmethod
    def create_notebook(cls):
        cls.word = canary()
        cls.drive = cls.user.home.path / "drive"
        for folder in ("taken", "for-reading", "full", "free"):
            (cls.drive / folder).mkdir(parents=True)
        reading, full = (shlex.quote(str(cls.drive / folder)) for folder in ("for-reading", "full"))
        cls.user.start(
            before=with_mounts(
                f"mount --bind {reading} {reading}",
                f"mount -o remount,bind,ro {reading}",
                f"mount -t tmpfs -o size=64k,mode=700 full {full}",
                f"dd if=/dev/zero of={full}/filler bs=4k count=10 status=none",
            )
        )
        cls.user.create()
        cls.user.save_note(f"{cls.word} is on it.")
        cls.user.start_summary()
        cls.user.select_note(cls.word)
        cls.user.preview_summary(cls.word)

    def assert_refused(self, path, error, again=False):
        """Saving there fails with this error and changes nothing; `again` saves the other form of a
        sealed page.
        """
        user, inside = self.user, path_in_namespace(self.user, self.drive)
        before = listing(inside)
        if again:
            user.screen.press(BUTTON, text("sealed-other-page"))
            Dialog(user.screen, SAVE).choose_path(path)
        else:
            user.open_save_dialog().choose_path(path)
        user.wait_for_message(error)
        self.assertEqual(before, listing(inside))
        if not again:
            self.assertIsNone(user.screen.find(HEADING, text("sealed")))

    def test_unusable_locations_are_reported_and_unchanged(self):
        taken = self.drive / "taken"
        (taken / "a-letter.html").write_text("A letter that somebody wrote.")
        (taken / "nowhere.html").symlink_to(self.drive / "free/nothing-here.html")
        (taken / "elsewhere.html").symlink_to(taken / "a-letter.html")
        errors = {
            taken / "a-letter.html": "error-file-exists",
            taken / "nowhere.html": "error-file-exists",
            taken / "elsewhere.html": "error-file-exists",
            self.drive / "for-reading/page.html": "error-place-read-only",
            self.drive / "full/page.html": "error-no-room-there",
            self.drive / "gone/page.html": "error-folder-gone",
        }
        for path, error in errors.items():
            with self.subTest(path.parent.name + "/" + path.name):
                self.assert_refused(path, error)
        with self.assertRaises(OSError):
            (path_in_namespace(self.user, self.drive) / "for-reading/probe").write_text("it can be written")
        # The same summary, at a location that can be written.
        file = self.drive / "free/page.age"
        phrase = self.user.seal(file, form="age")
        self.assertIn(self.word, decrypt(file, phrase).decode())
        self.assert_refused(taken / "a-letter.html", "error-file-exists", again=True)
        self.assertEqual(["page.age"], os.listdir(self.drive / "free"))
        print(
            f"\n{len(errors)} places that cannot take a page: told, and as they were; {self.stopwatch.seconds:.0f} s",
            flush=True,
        )


if __name__ == "__main__":
    unittest.main()
