"""Runs Debian's age command, which asks for a passphrase at a terminal only.

    age_terminal.py open FILE PHRASE           prints the plain text
    age_terminal.py seal PLAIN SEALED PHRASE
"""

import fcntl
import os
import pty
import subprocess
import sys
import termios
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "release-build"))
from support.age_slot import decrypt  # noqa: E402


def seal(plain, sealed, phrase):
    """Encrypts a file. The age command asks for the passphrase twice."""
    our_end, its_end = pty.openpty()
    try:
        age = subprocess.Popen(
            ["age", "-p", "-o", sealed, plain],
            stdin=its_end, stdout=its_end, stderr=its_end, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(its_end, termios.TIOCSCTTY, 0),
        )
        for question in (b"Enter passphrase", b"Confirm passphrase"):
            asked = b""
            while question not in asked:
                asked += os.read(our_end, 1024)
            os.write(our_end, phrase.encode() + b"\n")
        if age.wait(timeout=60):
            raise AssertionError("age does not seal the file")
    finally:
        os.close(its_end)
        os.close(our_end)


if __name__ == "__main__":
    action, *words = sys.argv[1:]
    if action == "open":
        sys.stdout.buffer.write(decrypt(*words))
    else:
        seal(*words)
