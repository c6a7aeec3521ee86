"""The story of a notebook on exFAT, as large sticks and cards have it."""

import unittest

from support.drive_test_case import DriveTestCase


class OnExfat(DriveTestCase):
    def test_story_is_played_to_its_end(self):
        self.assert_whole_story("exfat", ["/sbin/mkfs.exfat"], ways=2)


if __name__ == "__main__":
    unittest.main()
