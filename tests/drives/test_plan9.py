"""The story of a notebook on a folder of the machine outside, as virtual machines share one."""

import unittest

from support.drive_test_case import DriveTestCase


class OnPlan9(DriveTestCase):
    def test_story_is_played_to_its_end(self):
        self.assert_whole_story("plan9", None, ways=2)


if __name__ == "__main__":
    unittest.main()
