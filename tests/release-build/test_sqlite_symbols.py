"""The built-in SQLite exports no symbols, so that the engine calls the system's library."""

import glob
import subprocess
import unittest

from support.home import BINARY

SYSTEM_SQLITE = "/usr/lib/*/libsqlite3.so.0"


def exported(file):
    """Names of the dynamic symbols that a file defines."""
    listed = subprocess.run(["nm", "-D", "--defined-only", file], capture_output=True, text=True, check=True).stdout
    return [line.split()[-1] for line in listed.splitlines()]


class SqliteSymbols(unittest.TestCase):
    def test_no_symbol_of_sqlite_is_exported(self):
        ours = [name for name in exported(BINARY) if name.startswith("sqlite3")]
        systems = [name for name in exported(glob.glob(SYSTEM_SQLITE)[0]) if name.startswith("sqlite3_")]
        self.assertGreater(len(systems), 200, "this way of looking finds nothing")
        self.assertEqual([], ours)
        self.assertGreater(BINARY.read_bytes().count(b"SQLite format 3"), 0, "no SQLite is built in")
        print(f"\nsymbols of SQLite: {len(ours)} exported by us, {len(systems)} by the system's library", flush=True)


if __name__ == "__main__":
    unittest.main()
