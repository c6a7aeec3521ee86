"""Messages on the terminal, and exit codes."""

import os
import subprocess
import unittest

from support.home import BINARY
from support.ui_texts import MESSAGES, text


def run_program(*words, **environment):
    """Standard error, standard output and the exit code."""
    plain = {"PATH": os.environ["PATH"], **environment}
    done = subprocess.run([BINARY, *words], env=plain, capture_output=True, text=True, timeout=20)
    return done.stderr.rstrip("\n"), done.stdout, done.returncode


class TerminalOutput(unittest.TestCase):
    def test_network_display_is_refused_in_one_line(self):
        for display in ("localhost:10.0", "192.0.2.7:0"):
            self.assertEqual((text("terminal-display-over-network"), "", 1), run_program(DISPLAY=display))

    def test_missing_display_is_reported_in_one_line(self):
        self.assertEqual((text("terminal-no-display"), "", 1), run_program())

    def test_silent_display_is_reported(self):
        line, _, code = run_program(DISPLAY=":4711")
        self.assertEqual(1, code)
        self.assertIn(text("terminal-no-window"), line)

    def test_help_and_version_need_no_display(self):
        for words in (["--help"], ["-h"]):
            errors, output, code = run_program(*words)
            self.assertEqual(0, code)
            self.assertIn("inbetween --data", errors + output)
        errors, output, code = run_program("--version")
        self.assertEqual(0, code)
        self.assertRegex(errors + output, r"^Inbetween \d+\.\d+\.\d+\n?$")

    def test_unknown_argument_is_reported(self):
        self.assertEqual((MESSAGES["terminal-not-understood"], "", 1), run_program("--passphrase", "x"))


if __name__ == "__main__":
    unittest.main()
