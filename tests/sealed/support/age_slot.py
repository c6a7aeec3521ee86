"""The data key of a notebook, got at as the way out without the program does: a slot, and any age tool."""

import fcntl
import json
import os
import pty
import subprocess
import tempfile
import termios
from pathlib import Path


def data_key(vault, passphrase):
    """What the passphrase slot holds."""
    header = json.loads((vault / "header.json").read_text())
    slot = next(slot["age"] for slot in header["slots"] if slot["kind"] == "passphrase")
    with tempfile.TemporaryDirectory() as folder:
        sealed = Path(folder, "slot.age")
        sealed.write_text(slot)
        return json.loads(decrypt(sealed, passphrase))["key"]


def decrypt(sealed, passphrase):
    """age asks at a terminal, so it gets one."""
    ours, its = pty.openpty()
    try:
        age = subprocess.Popen(
            ["age", "-d", sealed],
            stdin=its, stdout=subprocess.PIPE, stderr=its, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(its, termios.TIOCSCTTY, 0),
        )
        asked = b""
        while b"passphrase" not in asked:
            asked += os.read(ours, 1024)
        os.write(ours, passphrase.encode() + b"\n")
        opened, _ = age.communicate(timeout=60)
    finally:
        os.close(its)
        os.close(ours)
    if age.returncode:
        raise AssertionError("age does not open the slot")
    return opened
