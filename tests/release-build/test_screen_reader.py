"""Speech of Orca through stories that are played by keyboard alone.

What is said is compared with stories in `screen-reader/`: another wording of a control, of its role
or of its state is an edit there, too.
"""

import subprocess
import unittest

from support.actions import User
from support.home import FULL
from support.orca import Orca
from support.spoken_story import StoryTeller, missing
from support.waiting import Stopwatch

STORIES = ("first-evening", "just-write", "check-in", "how-i-am", "locking")


@unittest.skipUnless(FULL, "with --full: it needs the machine to itself")
class ScreenReader(unittest.TestCase):
    def test_stories_are_spoken_as_written(self):
        stopwatch = Stopwatch()
        manager = subprocess.Popen(["openbox"], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(manager.wait)
        self.addCleanup(manager.kill)
        with Orca() as orca, User() as user:
            user.passphrase = "seven paper boats drift by"
            user.start()
            user.wait_for_welcome()
            teller, faults = StoryTeller(user, orca), []
            for name in STORIES:
                faults += teller.play(name)
                print(f"\n{name}: {stopwatch.seconds:.0f} s", flush=True)
            spoken = orca.heard()
        self.assertEqual([], faults, "\n".join(["", *faults, "All that was said:", *spoken]))


class Comparison(unittest.TestCase):
    HEARD = ("tab", "Whose laptop is this? panel.", "Mine Only you use it.", "not selected radio button")

    def test_other_words_in_between_and_other_versions_are_no_difference(self):
        self.assertIsNone(missing(["whose laptop is this panel", "not selected radio button"], self.HEARD))
        self.assertIsNone(missing(["keep it button"], ["Keep it push button."]))

    def test_a_missing_a_changed_and_an_exchanged_phrase_are_differences(self):
        self.assertEqual("whose computer", missing(["whose computer"], self.HEARD))
        self.assertEqual("selected check box", missing(["selected check box"], self.HEARD))
        order = ["mine only you use it", "whose laptop is this panel"]
        self.assertEqual(order[1], missing(order, self.HEARD))
        self.assertEqual("key", missing(["key"], ["Keys"]))


if __name__ == "__main__":
    unittest.main()
