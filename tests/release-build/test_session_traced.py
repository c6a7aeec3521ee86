"""A whole session under strace.

Sockets, files, permissions and system call filters.
"""

import os
import re
import shutil
import stat
import subprocess
import sys
import unittest
from pathlib import Path

from support.actions import canary
from support.leaks.allowed_files import allowed_paths, created_by
from support.leaks.strace import Trace
from support.notebook_test_case import TracedTestCase
from support.screen import BUTTON
from support.ui_texts import text
from support.waiting import Stopwatch, until
from support.window_manager import ask_to_close
from support.writing_actions import WritingUser

SOCKET_FAMILIES = ("internet", "internet6", "packet")


class SessionTraced(TracedTestCase):
    user_class = WritingUser

    @classmethod
    def create_notebook(cls):
        """A whole session, up to the end of the program."""
        stopwatch = Stopwatch()
        cls.start_traced()
        cls.seccomp_at_first = seccomp_of(cls.user.home)
        cls.user.go_to_settings()
        cls.refused_at_first = cls.refused_families_shown()
        cls.user.show_recovery_sheet()
        cls.user.confirm_recovery_sheet()
        cls.write()
        cls.user.lock()
        cls.user.unlock()
        cls.user.wait_for_message("draft-waiting")
        cls.user.go_to_settings()
        cls.user.screen.press(BUTTON, text("stays-again"))
        cls.user.wait_for_message("stays-looked")
        cls.seccomp_after_lock = seccomp_of(cls.user.home)
        cls.refused_after = cls.refused_families_shown()
        ask_to_close(cls.user.screen.window())
        until(cls.user.home.has_ended, "everything has ended")
        cls.user.started.wait(20)
        print(f"\na session under strace: {stopwatch.seconds:.0f} s", flush=True)

    @classmethod
    def write(cls):
        """Two notes, a search, an edit, a note deleted permanently, and a draft left open."""
        user, kept, removed = cls.user, canary(), canary()
        user.go_to_today()
        user.save_note(kept)
        user.save_note(f"Adress {removed}")
        user.search(removed, found=1)
        user.open_note()
        user.move_to_bin()
        user.go_to_bin()
        user.delete_permanently()
        user.search(kept, found=1)
        user.open_note()
        user.edit_note(" and more")
        user.start_note()
        user.write("Not kept yet. Nowheer.")
        user.wait_for_saved_draft()

    @classmethod
    def refused_families_shown(cls):
        cls.user.wait_for_message("stays-seal")
        return [node.text for node in cls.user.screen.nodes(("description value",))]

    def test_no_network_socket_is_made(self):
        made, refused = self.assert_no_network_socket()
        self.assertGreater(made["AF_UNIX"], 5, "the trace is empty")
        print(f"sockets made: {made}; refused: {refused}; rings made: 0", flush=True)

    def test_trace_shows_sockets_of_an_unsealed_program(self):
        trace = Trace()
        self.addCleanup(shutil.rmtree, trace.folder)
        program = "import socket; socket.socket(socket.AF_INET); socket.socket(socket.AF_INET6)"
        subprocess.run([*map(str, trace.command), sys.executable, "-c", program], check=True)
        self.assertEqual(2, len(list(trace.granted_network_calls())))

    def test_process_after_a_lock_has_the_network_seal(self):
        for found in (self.seccomp_at_first, self.seccomp_after_lock):
            self.assertEqual({"2"}, {mode for mode, _ in found.values()}, found)
        fewest = [
            min(filters for _, filters in found.values()) for found in (self.seccomp_at_first, self.seccomp_after_lock)
        ]
        self.assertGreater(fewest[1], fewest[0], "the fresh process has put on no seal of its own")
        for shown in (self.refused_at_first, self.refused_after):
            self.assertEqual([text("door-is-refused")] * len(SOCKET_FAMILIES), shown)
        print(f"filters in force: {fewest[0]} at first, {fewest[1]} after a lock, in every process", flush=True)

    def test_files_are_made_in_allowed_places_only(self):
        makers, counts = created_by(allowed_paths("gate", "desk"), self.user.home, self.trace)
        self.assertGreater(len(makers), 5, "the trace is empty")
        self.assertEqual([], [path for path, found in makers.items() if not found])
        print(f"paths made: {counts}", flush=True)
        desk = ".cache/inbetween/desk/"
        engine = [path.removeprefix(desk) for path in makers if path.startswith(desk)]
        print("the engine, for the desk: " + ", ".join(engine), flush=True)

    def test_no_spelling_dictionary_is_opened(self):
        opened = [arguments for name, arguments, _, _ in self.trace.calls() if name.startswith("open")]
        self.assertGreater(len(opened), 1000, "the trace is empty")
        spelling = re.compile(r"hunspell|aspell|nuspell|/enchant/|enchant\.ordering|\.dic\b", re.IGNORECASE)
        self.assertEqual([], [arguments for arguments in opened if spelling.search(arguments)])
        print(f"{len(opened):,} files looked for, no dictionary among them", flush=True)

    def test_files_are_readable_by_their_owner_only(self):
        open_to_others, looked_at = [], 0
        for folder, names, files in os.walk(self.user.home.path / "home"):
            for name in (*names, *files):
                file = Path(folder, name)
                looked_at += 1
                if not file.is_symlink() and stat.S_IMODE(file.lstat().st_mode) & 0o077:
                    open_to_others.append(str(file))
        self.assertEqual([], open_to_others)
        self.assertGreater(looked_at, 5)
        self.assert_no_mode_for_others()
        print(f"{looked_at} files and folders for their owner only", flush=True)


def seccomp_of(home):
    """Seccomp mode (2: filtered) and number of filters of every process of the program."""
    found = {}
    for process in home.processes():
        status = dict(line.split(":", 1) for line in (process.folder / "status").read_text().splitlines())
        found[f"{process.name} {process.pid}"] = (status["Seccomp"].strip(), int(status["Seccomp_filters"]))
    return found


if __name__ == "__main__":
    unittest.main()
