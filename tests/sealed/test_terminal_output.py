"""What is said in a terminal, and the code that the program ends with."""

import os
import subprocess
import unittest

from support.home import BINARY
from support.ui_texts import MESSAGES, text


def said(*words, **environment):
    """What comes out, and the code at the end."""
    plain = {"PATH": os.environ["PATH"], **environment}
    done = subprocess.run([BINARY, *words], env=plain, capture_output=True, text=True, timeout=20)
    return done.stderr.rstrip("\n"), done.stdout, done.returncode


class Terminal(unittest.TestCase):
    def test_a_display_over_a_network_is_refused_in_one_line(self):
        for display in ("localhost:10.0", "192.0.2.7:0"):
            self.assertEqual((text("terminal-display-over-network"), "", 1), said(DISPLAY=display))

    def test_without_a_display_it_says_so_in_one_line(self):
        self.assertEqual((text("terminal-no-display"), "", 1), said())

    def test_a_display_that_does_not_answer_is_no_window(self):
        line, _, code = said(DISPLAY=":4711")
        self.assertEqual(1, code)
        self.assertIn(text("terminal-no-window"), line)

    def test_help_and_version_are_told_without_a_display(self):
        for words in (["--help"], ["-h"]):
            errors, output, code = said(*words)
            self.assertEqual(0, code)
            self.assertIn("inbetween --data", errors + output)
        errors, output, code = said("--version")
        self.assertEqual(0, code)
        self.assertRegex(errors + output, r"^Inbetween \d+\.\d+\.\d+\n?$")

    def test_what_is_not_understood_is_said_to_be(self):
        self.assertEqual((MESSAGES["terminal-not-understood"], "", 1), said("--passphrase", "x"))


if __name__ == "__main__":
    unittest.main()
