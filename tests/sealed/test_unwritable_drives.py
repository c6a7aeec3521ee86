"""Places that cannot be written: a disk that is full, and one that can only be read."""

import shlex
import unittest

from support.mounts import as_seen_inside, fill, with_mounts
from support.screen import BUTTON, HEADING, key
from support.actions import Story, canary
from support.waiting import Watch, stays
from support.ui_texts import text
from support.writing_actions import JUST_WRITE, Writer


class Places(unittest.TestCase):
    def test_a_full_disk_is_said_to_be_full_and_no_notebook_is_left_behind(self):
        watch = Watch()
        with Story() as story:
            data = story.home.data
            data.mkdir(mode=0o700)
            place = shlex.quote(str(data))
            story.start(
                before=with_mounts(
                    f"mount -t tmpfs -o size=4m,mode=700 full {place}",
                    f"dd if=/dev/zero of={place}/filler bs=4k status=none || true",
                )
            )
            story.try_to_create()
            story.is_said("error-no-room")
            self.assertIsNone(story.screen.find(HEADING, text("nav-today")))
            inside = as_seen_inside(story, data)
            left = {str(path.relative_to(inside)) for path in inside.rglob("*") if path.is_file()}
            self.assertEqual({"filler"}, left - {"vault/LOCK"})
            # The same disk with room on it takes the notebook, so it was the room.
            (inside / "filler").unlink()
            story.choose_passphrase(story.passphrase)
            story.at_desk()
        print(f"\na full disk: said, nothing left behind; with room it works; {watch.seconds:.0f} s", flush=True)

    def test_a_disk_that_gets_full_while_somebody_writes_loses_nothing(self):
        watch = Watch()
        with Writer() as story:
            data = story.home.data
            data.mkdir(mode=0o700)
            story.start(before=with_mounts(f"mount -t tmpfs -o size=4m,mode=700 small {shlex.quote(str(data))}"))
            story.create()
            first, second, third = canary(), canary(), canary()
            story.keep_note(first)
            story.begin()
            story.write(f"{second} is saved, ")
            story.draft_is_saved()
            filler = as_seen_inside(story, data) / "filler"
            fill(filler)
            # The database goes on using the room that it has. This is more than that.
            story.screen.paste(JUST_WRITE, f"{third} is not. " + "Much more of it. " * 5000)
            story.is_said("draft-not-saved")
            story.is_said("error-no-room")
            words = story.written
            # Neither the way out nor the way to the journal takes the words along.
            story.screen.press(BUTTON, text("nav-journal"))
            story.is_said("not-saved")
            self.assertEqual(words, story.written)
            story.screen.press(BUTTON, text("keep"))
            self.assertTrue(stays(lambda: story.written == words, 2), "what was written is not on the sheet any more")
            story.write("Nor is this. ")
            filler.unlink()
            story.screen.until(lambda: not story.screen.says(text("draft-not-saved")), "it is saved again", 15)
            story.draft_is_saved()
            words = story.written
            before = story.home.one()
            key("ctrl+l")
            story.fresh_gate_after(before)
            story.unlock()
            self.assertEqual(words, story.go_on_with_draft())
            story.keep()
            story.search(third, found=1)
            story.search(first, found=1)
        print(
            f"\na disk that gets full while somebody writes: said, the words stayed, saved once there was room; "
            f"{watch.seconds:.0f} s",
            flush=True,
        )

    def test_a_place_that_can_only_be_read_opens_for_reading(self):
        watch = Watch()
        with Story() as story:
            story.start()
            story.create()
            story.lock()
            story.home.end_all()
            data = story.home.data
            files = {file: file.read_bytes() for file in (data / "vault").iterdir()}
            place = shlex.quote(str(data))
            mounts = [f"mount --bind {place} {place}", f"mount -o remount,bind,ro {place}"]
            story.start(before=with_mounts(*mounts))
            story.unlock()
            with self.assertRaises(OSError):
                (as_seen_inside(story, data) / "probe").write_text("it can be written")
            story.is_said("notice-read-only")
            story.go_to_settings()
            story.is_said("not-now-read-only")
            story.lock()
            self.assertEqual(files, {file: file.read_bytes() for file in (data / "vault").iterdir()})
        print(f"\na place for reading only: opened, {len(files)} files unchanged; {watch.seconds:.0f} s", flush=True)


if __name__ == "__main__":
    unittest.main()
