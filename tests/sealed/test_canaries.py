"""T16: nothing that was typed, and no word of the recovery sheet, is left on the disk or in a window's title."""

import gzip
import time
import unittest
import zlib
from pathlib import Path

from screen import run
from search import Needles, spellings
from story import Story, canary, sentence
from waiting import Watch, until
from words import text

SHARED = [Path(place) for place in ("/tmp", "/var/tmp", "/dev/shm")]
TITLE = text("app-name")


def neighbours(words):
    """Every two words of a sheet that stand beside each other, the ways they may be joined."""
    joints = {"space": " ", "hyphen": "-", "line": "\n", "list": '","'}
    return {
        f"words {at} and {at + 1}, {kind}": joint.join(words[at - 1 : at + 1])
        for at in range(1, len(words))
        for kind, joint in joints.items()
    }


class CanaryScan(unittest.TestCase):
    def test_a_whole_session_leaves_none_of_its_words_behind(self):
        since, watch = time.time() - 1, Watch()
        self.titles = set()
        with Story() as story:
            secrets = self.session(story)
            needles = Needles(secrets)
            places = [story.home.path, *(place for place in SHARED if place.exists())]
            hits, files, size = needles.in_files(places, since)
            self.assertEqual({}, hits)
            self.assertGreater(files, 10)
            self.assertEqual({TITLE}, self.titles)
            recent = [str(file) for file in story.home.path.rglob("recently-used*")]
            self.assertEqual([], recent)
            planted = self.plant(story.home.path / "home/planted", secrets)
            found = needles.in_files([story.home.path / "home/planted"])[0]
            self.assertEqual(planted, len(found), "some of what was planted was not found")
        print(
            f"\ncanaries: {len(secrets)} secrets in {len(needles.names)} spellings, {files} files, {size:,} bytes: "
            f"0 hits; {len(found)} of {planted} planted ones found; {watch.seconds:.0f} s",
            flush=True,
        )

    def session(self, story):
        """Everything that this version can do with a secret, and two kinds of end."""
        secrets = {"first": canary(), "second": canary(), "wrong": canary()}
        story.passphrase = sentence(secrets["first"])
        story.start()
        story.create()
        self.look_at_titles(story)
        secrets |= neighbours(story.show_sheet())
        self.look_at_titles(story)
        story.keep_sheet()
        story.change_passphrase(sentence(secrets["second"]))
        story.try_to_unlock(passphrase=sentence(secrets["wrong"]))
        story.is_said("error-wrong-passphrase")
        self.look_at_titles(story)
        story.unlock()
        story.home.one().end()  # as a crash would
        until(story.home.is_still, "the engine has ended as well")
        story.start()
        story.unlock(pasted=True)
        self.look_at_titles(story)
        story.lock()
        story.recover(story.sheet)
        self.look_at_titles(story)
        story.lock()
        self.look_at_titles(story)
        return secrets

    def look_at_titles(self, story):
        self.titles.add(story.screen.title())
        properties = run("xprop", "-id", story.screen.window())
        self.assertEqual([], [word for word in ("Wren", "boats") if word in properties])

    def plant(self, folder, secrets):
        """One file for every spelling and every packing; how many there are."""
        folder.mkdir()
        planted = 0
        for word in [secrets["first"], *list(secrets.values())[-1:]]:
            packed = [gzip.compress(word.encode()), zlib.compress(word.lower().encode("utf-16-le"))]
            for data in [*spellings(word).values(), *packed]:
                (folder / str(planted)).write_bytes(b"\x78\x9c rubbish " + data + b"\0more")
                planted += 1
        (folder / f"{secrets['second']}.txt").write_bytes(b"a name tells it too")
        return planted + 1


if __name__ == "__main__":
    unittest.main()
