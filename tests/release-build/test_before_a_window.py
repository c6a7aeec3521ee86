"""Folders that cannot be written before a window is there: done without, or named in a dialog."""

import subprocess
import unittest

from support.actions import User
from support.mounts import with_mounts
from support.screen import key, run
from support.ui_texts import ROOT, text, text_before_value
from support.waiting import Stopwatch, until

TITLE = text("failure-title")


class BeforeAWindow(unittest.TestCase):
    def test_cache_folder_that_cannot_be_written_is_done_without(self):
        stopwatch = Stopwatch()
        with User() as user:
            cache = user.home.path / "home/.cache"
            cache.mkdir(parents=True, exist_ok=True)
            # Not a folder: that stops the administrator's account too.
            (cache / "inbetween").write_text("in the way")
            user.start()
            user.create()
            user.lock()
            user.unlock()
            self.assertEqual("in the way", (cache / "inbetween").read_text())
        print(f"\nno cache folder: gate, desk and gate again; {stopwatch.seconds:.0f} s", flush=True)

    def test_full_drive_with_the_cache_is_done_without(self):
        with User() as user:
            cache = user.home.path / "home/.cache"
            cache.mkdir(parents=True, exist_ok=True)
            user.start(
                before=with_mounts(
                    f"mount -t tmpfs -o size=1m,mode=700 full {cache}",
                    f"dd if=/dev/zero of={cache}/filler bs=4k status=none || true",
                )
            )
            user.create()

    def test_dialog_names_the_folder_if_there_is_no_other(self):
        with User() as user:
            cache = user.home.path / "home/.cache"
            cache.mkdir(parents=True, exist_ok=True)
            (cache / "inbetween").write_text("in the way")
            nowhere = user.home.path / "nowhere"
            started = user.start(TMPDIR=str(nowhere), XDG_RUNTIME_DIR=str(nowhere))
            user.screen.wait_for_words(text_before_value("failure-folder"))
            self.assertTrue(user.screen.shows(str(cache / "inbetween/gate")))
            dialog = user.screen.until(lambda: visible(started.pid), "the dialog")[-1]
            run("xdotool", "windowfocus", "--sync", dialog)
            key("Escape")
            self.assertEqual(1, until(lambda: started.poll(), "the program has ended"))
            output = user.home.terminal_output.read_text()
            self.assertNotIn(str(ROOT), output)
            self.assertNotIn(".cargo", output)

    def test_read_only_home_leads_to_the_gate(self):
        with User() as user:
            home = user.home.path / "home"
            read_only = f"mount --bind {home} {home}", f"mount -o remount,ro,bind {home}"
            user.start(before=with_mounts(*read_only))
            user.wait_for_welcome()
            user.try_to_create()
            user.wait_for_message("error-read-only-place")
            output = user.home.terminal_output.read_text()
            self.assertNotIn("panicked", output)
            self.assertNotIn(".cargo", output)


def visible(pid):
    """Numbers of the visible windows of a process."""
    search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(pid), "--name", f"^{TITLE}$"]
    return subprocess.run(search, capture_output=True, text=True).stdout.split()


if __name__ == "__main__":
    unittest.main()
