"""The story of a notebook on NTFS, as drives of Windows have it."""

import unittest

from support.drive_test_case import DriveTestCase


class OnNtfs(DriveTestCase):
    def test_story_is_played_to_its_end(self):
        self.assert_whole_story("ntfs", ["/sbin/mkntfs", "--force", "--quick"], ways=2)


if __name__ == "__main__":
    unittest.main()
