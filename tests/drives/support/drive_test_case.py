"""A test that plays the story of a notebook on one kind of drive and reads its results."""

import os
import unittest

from .machine import Machine

LEAST_PARTS = 1 if "INBETWEEN_DRIVE_TESTS" in os.environ else 14


class DriveTestCase(unittest.TestCase):
    """Plays the story on a drive, mounted in each way that its script in `guest/` knows."""

    def assert_whole_story(self, kind, make_drive, size_mb=192, ways=1):
        """Every part of the story comes to its end, in each way of mounting the drive."""
        played = Machine().play(kind, make_drive, size_mb)
        self.assertEqual(len(played), ways, "ways of mounting")
        failed = []
        for one in played:
            self.assertEqual(one.end, "played", one.mount)
            self.assertGreaterEqual(len(one.results), LEAST_PARTS, f"{one.mount}: {one.results}")
            failed += [f"{one.mount}: {part}" for part, result in one.results.items() if result != "ok"]
        self.assertEqual(failed, [])
