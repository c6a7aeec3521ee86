"""The story of a notebook on ext4: the control."""

import unittest

from support.drive_test_case import DriveTestCase


class OnExt4(DriveTestCase):
    def test_story_is_played_to_its_end(self):
        self.assert_whole_story("ext4", ["/sbin/mkfs.ext4", "-q"], ways=1)


if __name__ == "__main__":
    unittest.main()
