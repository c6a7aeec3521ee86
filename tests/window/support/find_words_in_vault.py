"""Finds words in a notebook that is opened with its passphrase, and without the program.

    find_words_in_vault.py VAULT PASSPHRASE WORD...      prints a JSON list of the words that were found
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/release-build"))
from support.age_slot import decrypt  # noqa: E402
from support.leaks.secret_search import Needles  # noqa: E402

vault, passphrase, words = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
header = json.loads((vault / "header.json").read_text())
with tempfile.TemporaryDirectory() as folder:
    slot, plain = Path(folder, "slot.age"), Path(folder, "plain.db")
    slot.write_text(next(slot["age"] for slot in header["slots"] if slot["kind"] == "passphrase"))
    command = [sys.executable, ROOT / "tools/open-without-inbetween.py", vault / header["database"], plain]
    subprocess.run(command, input=decrypt(slot, passphrase), check=True, stdout=subprocess.DEVNULL)
    pages = plain.read_bytes()
print(json.dumps([word for word in words if Needles({word: word}).found_in(pages)]))
