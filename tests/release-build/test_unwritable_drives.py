"""Full and read-only drives under the notebook."""

import shlex
import unittest

from support.actions import User, canary
from support.mounts import fill, path_in_namespace, with_mounts
from support.screen import BUTTON, HEADING, key
from support.ui_texts import text
from support.waiting import Stopwatch, holds_for
from support.writing_actions import JUST_WRITE, WritingUser


class UnwritableDrives(unittest.TestCase):
    def test_full_drive_is_reported_and_no_notebook_is_left(self):
        stopwatch = Stopwatch()
        with User() as user:
            data = user.home.data
            data.mkdir(mode=0o700)
            place = shlex.quote(str(data))
            user.start(
                before=with_mounts(
                    f"mount -t tmpfs -o size=4m,mode=700 full {place}",
                    f"dd if=/dev/zero of={place}/filler bs=4k status=none || true",
                )
            )
            user.try_to_create()
            user.wait_for_message("error-no-room")
            self.assertIsNone(user.screen.find(HEADING, text("nav-today")))
            inside = path_in_namespace(user, data)
            left = {str(path.relative_to(inside)) for path in inside.rglob("*") if path.is_file()}
            self.assertEqual({"filler"}, left - {"vault/LOCK"})
            # Positive control: with room on the drive, the notebook is made.
            (inside / "filler").unlink()
            user.choose_passphrase(user.passphrase)
            user.wait_for_desk()
        print(f"\na full disk: said, nothing left behind; with room it works; {stopwatch.seconds:.0f} s", flush=True)

    def test_drive_that_fills_up_while_writing_loses_nothing(self):
        stopwatch = Stopwatch()
        with WritingUser() as user:
            data = user.home.data
            data.mkdir(mode=0o700)
            user.start(before=with_mounts(f"mount -t tmpfs -o size=4m,mode=700 small {shlex.quote(str(data))}"))
            user.create()
            first, second, third = canary(), canary(), canary()
            user.save_note(first)
            user.start_note()
            user.write(f"{second} is saved, ")
            user.wait_for_saved_draft()
            filler = path_in_namespace(user, data) / "filler"
            fill(filler)
            # More than the free space within the database file.
            user.screen.paste(JUST_WRITE, f"{third} is not. " + "Much more of it. " * 5000)
            user.wait_for_message("not-saved-aside")
            user.wait_for_message("error-no-room")
            words = user.note_text()
            # Neither leaving for the journal nor saving loses the words.
            user.screen.press(BUTTON, text("nav-journal"))
            user.wait_for_message("not-saved")
            self.assertEqual(words, user.note_text())
            user.screen.press(BUTTON, text("keep"))
            self.assertTrue(
                holds_for(lambda: user.text_in_field in (words, None), 2), "other words are on the sheet"
            )
            self.assertEqual(words, user.note_text())
            user.write("Nor is this. ")
            filler.unlink()
            user.screen.until(lambda: not user.screen.shows(text("not-saved-aside")), "it is saved again", 15)
            user.wait_for_saved_draft()
            words = user.note_text()
            before = user.home.single_process()
            key("ctrl+l")
            user.wait_for_new_gate(before)
            user.unlock()
            self.assertEqual(words, user.resume_draft())
            user.save()
            user.search(third, found=1)
            user.search(first, found=1)
        print(
            f"\na disk that gets full while somebody writes: said, the words stayed, saved once there was room; "
            f"{stopwatch.seconds:.0f} s",
            flush=True,
        )

    def test_read_only_drive_opens_for_reading(self):
        stopwatch = Stopwatch()
        with User() as user:
            user.start()
            user.create()
            user.lock()
            user.home.kill_all()
            data = user.home.data
            files = {file: file.read_bytes() for file in (data / "vault").iterdir()}
            place = shlex.quote(str(data))
            mounts = [f"mount --bind {place} {place}", f"mount -o remount,bind,ro {place}"]
            user.start(before=with_mounts(*mounts))
            user.unlock()
            with self.assertRaises(OSError):
                (path_in_namespace(user, data) / "probe").write_text("it can be written")
            user.wait_for_message("notice-read-only")
            user.go_to_settings()
            user.wait_for_message("not-now-read-only")
            user.lock()
            self.assertEqual(files, {file: file.read_bytes() for file in (data / "vault").iterdir()})
        print(
            f"\na place for reading only: opened, {len(files)} files unchanged; {stopwatch.seconds:.0f} s", flush=True
        )


if __name__ == "__main__":
    unittest.main()
