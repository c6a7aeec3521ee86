"""The story of a notebook on FAT, as sticks and cards have it."""

import unittest

from support.drive_test_case import DriveTestCase


class OnFat(DriveTestCase):
    def test_story_is_played_to_its_end(self):
        self.assert_whole_story("fat", ["/sbin/mkfs.vfat", "-F", "32"], ways=3)


if __name__ == "__main__":
    unittest.main()
