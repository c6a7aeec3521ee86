"""Decrypts a key slot or a sealed file with the age command, without the program."""

import fcntl
import json
import os
import pty
import subprocess
import tempfile
import termios
from pathlib import Path


def data_key(vault, passphrase):
    """The data key in the passphrase slot, in hexadecimal."""
    header = json.loads((vault / "header.json").read_text())
    slot = next(slot["age"] for slot in header["slots"] if slot["kind"] == "passphrase")
    with tempfile.TemporaryDirectory() as folder:
        sealed = Path(folder, "slot.age")
        sealed.write_text(slot)
        return json.loads(decrypt(sealed, passphrase))["key"]


def decrypt(sealed, passphrase):
    """Decrypts a file with the age command, which asks for the passphrase at a terminal."""
    our_end, its_end = pty.openpty()
    try:
        age = subprocess.Popen(
            ["age", "-d", sealed],
            stdin=its_end, stdout=subprocess.PIPE, stderr=its_end, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(its_end, termios.TIOCSCTTY, 0),
        )
        asked = b""
        while b"passphrase" not in asked:
            asked += os.read(our_end, 1024)
        os.write(our_end, passphrase.encode() + b"\n")
        opened, _ = age.communicate(timeout=60)
    finally:
        os.close(its_end)
        os.close(our_end)
    if age.returncode:
        raise AssertionError("age does not open the slot")
    return opened
