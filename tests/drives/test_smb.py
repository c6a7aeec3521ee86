"""The story of a notebook on a share of SMB, as drives over the network are."""

import unittest

from support.drive_test_case import DriveTestCase


class OnSmb(DriveTestCase):
    def test_story_is_played_to_its_end(self):
        self.assert_whole_story("smb", ["/sbin/mkfs.ext4", "-q"], ways=4)


if __name__ == "__main__":
    unittest.main()
