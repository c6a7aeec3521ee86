"""Debian's age, which asks for a passphrase at a terminal only.

    age_terminal.py open FILE PHRASE           prints what is in it
    age_terminal.py seal PLAIN SEALED PHRASE
"""

import fcntl
import os
import pty
import subprocess
import sys
import termios
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "sealed"))
from support.age_slot import decrypt  # noqa: E402


def seal(plain, sealed, phrase):
    """It asks twice."""
    ours, its = pty.openpty()
    try:
        age = subprocess.Popen(
            ["age", "-p", "-o", sealed, plain],
            stdin=its, stdout=its, stderr=its, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(its, termios.TIOCSCTTY, 0),
        )
        for question in (b"Enter passphrase", b"Confirm passphrase"):
            asked = b""
            while question not in asked:
                asked += os.read(ours, 1024)
            os.write(ours, phrase.encode() + b"\n")
        if age.wait(timeout=60):
            raise AssertionError("age does not seal the file")
    finally:
        os.close(its)
        os.close(ours)


if __name__ == "__main__":
    what, *words = sys.argv[1:]
    if what == "open":
        sys.stdout.buffer.write(decrypt(*words))
    else:
        seal(*words)
