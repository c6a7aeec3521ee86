"""The program names no folder of the machine that built it, but for one that OpenSSL writes in."""

import os
import re
import unittest
from pathlib import Path

from support.home import BINARY
from support.ui_texts import ROOT

# The folder in which OpenSSL would look for parts that can be loaded: its build writes the folder in, and no
# option of it takes another one. This program loads none.
OPENSSL = b"/openssl-build/install/lib/"
TEXT = re.compile(rb"[\x21-\x7e]{4,}")


class BuildingMachine(unittest.TestCase):
    def test_program_names_no_folder_of_the_building_machine(self):
        program = BINARY.read_bytes()
        texts = set(TEXT.findall(program))
        # The compiler writes the source of a crate into every place that may panic.
        sources = [text for text in texts if b".rs" in text]
        self.assertTrue(any(b"tauri-" in source for source in sources), "control: sources are named")
        for folder in (ROOT, Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))):
            found = [text for text in texts if bytes(folder) in text and OPENSSL not in text]
            self.assertEqual(set(), set(sorted(found)[:5]), f"{len(found)} texts name {folder}")
        print(f"\nthe program names {len(sources)} sources, and no folder of this machine", flush=True)


if __name__ == "__main__":
    unittest.main()
