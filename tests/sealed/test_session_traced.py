"""T28 and T17: a whole session, watched from outside. Which doors it tries, and which files it makes."""

import os
import re
import shutil
import stat
import subprocess
import sys
import unittest
from pathlib import Path

from support.leaks.allowed_files import made_by, may_be_made
from support.screen import BUTTON
from support.actions import canary
from support.leaks.strace import Trace
from support.waiting import Watch, until
from support.window_manager import ask_to_close
from support.ui_texts import text
from support.writing_actions import Writer

DOORS = ("internet", "internet6", "packet")


class Watched(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        watch = Watch()
        cls.trace = Trace()
        cls.addClassCleanup(shutil.rmtree, cls.trace.folder)
        cls.story = Writer()
        cls.addClassCleanup(cls.story.home.close)
        cls.story.start(before=cls.trace.command)
        cls.story.create()
        cls.first = seccomp_of(cls.story.home)
        cls.story.go_to_settings()
        cls.refused_at_first = cls.doors_refused()
        cls.story.show_sheet()
        cls.story.keep_sheet()
        cls.write()
        cls.story.lock()
        cls.story.unlock()
        cls.story.is_said("draft-waiting")
        cls.story.go_to_settings()
        cls.story.screen.press(BUTTON, text("stays-again"))
        cls.story.is_said("stays-looked")
        cls.after = seccomp_of(cls.story.home)
        cls.refused_after = cls.doors_refused()
        ask_to_close(cls.story.screen.window())
        until(cls.story.home.is_still, "everything has ended")
        cls.story.started.wait(20)
        print(f"\na session under strace: {watch.seconds:.0f} s", flush=True)

    @classmethod
    def write(cls):
        """Two notes, a search, a change, one note removed for good, and a draft that is left open."""
        story, kept, removed = cls.story, canary(), canary()
        story.go_to_today()
        story.keep_note(kept)
        story.keep_note(f"Adress {removed}")
        story.search(removed, found=1)
        story.open_note()
        story.put_into_bin()
        story.go_to_bin()
        story.remove_for_good()
        story.search(kept, found=1)
        story.open_note()
        story.change_note(" and more")
        story.begin()
        story.write("Not kept yet. Nowheer.")
        story.draft_is_saved()

    @classmethod
    def doors_refused(cls):
        cls.story.is_said("stays-seal")
        return [node.text for node in cls.story.screen.nodes() if node.role == "description value"]

    def test_no_socket_leads_out_of_the_machine(self):
        made, refused = self.trace.sockets()
        self.assertEqual([], list(self.trace.ways_out()))
        self.assertLessEqual(set(made), {"AF_UNIX", "AF_NETLINK"})
        self.assertGreater(made["AF_UNIX"], 5, "the trace is empty")
        print(f"sockets made: {made}; refused: {refused}; rings made: 0", flush=True)

    def test_the_same_trace_shows_a_socket_of_a_program_without_the_seal(self):
        trace = Trace()
        self.addCleanup(shutil.rmtree, trace.folder)
        program = "import socket; socket.socket(socket.AF_INET); socket.socket(socket.AF_INET6)"
        subprocess.run([*map(str, trace.command), sys.executable, "-c", program], check=True)
        self.assertEqual(2, len(list(trace.ways_out())))

    def test_the_fresh_process_after_a_lock_is_sealed_like_the_first(self):
        for found in (self.first, self.after):
            self.assertEqual({"2"}, {mode for mode, _ in found.values()}, found)
        fewest = [min(filters for _, filters in found.values()) for found in (self.first, self.after)]
        self.assertGreater(fewest[1], fewest[0], "the fresh process has put on no seal of its own")
        for said in (self.refused_at_first, self.refused_after):
            self.assertEqual([text("door-is-refused")] * len(DOORS), said)
        print(f"filters in force: {fewest[0]} at first, {fewest[1]} after a lock, in every process", flush=True)

    def test_every_file_is_made_where_it_may_be(self):
        makers, counts = made_by(may_be_made("gate", "desk"), self.story.home, self.trace)
        self.assertGreater(len(makers), 5, "the trace is empty")
        self.assertEqual([], [path for path, found in makers.items() if not found])
        print(f"paths made: {counts}", flush=True)
        desk = ".cache/inbetween/desk/"
        engine = [path.removeprefix(desk) for path in makers if path.startswith(desk)]
        print("the engine, for the desk: " + ", ".join(engine), flush=True)

    def test_no_dictionary_is_opened(self):
        opened = [arguments for name, arguments, _, _ in self.trace.calls() if name.startswith("open")]
        self.assertGreater(len(opened), 1000, "the trace is empty")
        spelling = re.compile(r"hunspell|aspell|nuspell|/enchant/|enchant\.ordering|\.dic\b", re.IGNORECASE)
        self.assertEqual([], [arguments for arguments in opened if spelling.search(arguments)])
        print(f"{len(opened):,} files looked for, no dictionary among them", flush=True)

    def test_nothing_may_be_read_by_other_accounts(self):
        open_to_others, looked_at = [], 0
        for folder, names, files in os.walk(self.story.home.path / "home"):
            for name in (*names, *files):
                file = Path(folder, name)
                looked_at += 1
                if not file.is_symlink() and stat.S_IMODE(file.lstat().st_mode) & 0o077:
                    open_to_others.append(str(file))
        self.assertEqual([], open_to_others)
        self.assertGreater(looked_at, 5)
        self.assertEqual([], [arguments for mode, arguments in self.trace.modes_given() if mode & 0o077])
        print(f"{looked_at} files and folders for their owner only", flush=True)


def seccomp_of(home):
    """For every process of the program: whether it is filtered (2), and by how many filters."""
    found = {}
    for process in home.processes():
        status = dict(line.split(":", 1) for line in (process.folder / "status").read_text().splitlines())
        found[f"{process.name} {process.pid}"] = (status["Seccomp"].strip(), int(status["Seccomp_filters"]))
    return found


if __name__ == "__main__":
    unittest.main()
