"""Sockets, files and words left on the disk by a session with a summary, under strace.

It is prepared, previewed, nearly printed, sealed, presented, and opened at the gate.
"""

import os
import re
import shutil
import stat
import time
import unittest

from support.actions import canary, passphrase_with
from support.age_slot import decrypt
from support.leaks.allowed_files import allowed_paths, created_by
from support.leaks.secret_search import Needles
from support.leaks.secrets_on_disk import DiskScan, adjacent_word_pairs
from support.notebook_test_case import TracedTestCase
from support.supervision_actions import SupervisionUser
from support.waiting import Stopwatch, until
from support.window_manager import ask_to_close

IN_NOTEBOOK = ("selected", "unselected", "tag", "draft")
ARMOUR = re.compile(r"-----BEGIN AGE ENCRYPTED FILE-----.*?-----END AGE ENCRYPTED FILE-----", re.DOTALL)
# Made beside each sealed file, and renamed to it.
UNFINISHED = r"\.[0-9a-f]{16}\.new"
DIALOGS = {"the file dialog: its size and its columns": r"\.config/(dconf(/user)?|gtk-3\.0)|/.*/runtime/dconf(/user)?"}
PRINT_DIALOG_OPEN_FOR = 3


class SummaryTraced(TracedTestCase):
    user_class = SupervisionUser

    @classmethod
    def create_notebook(cls):
        stopwatch = Stopwatch()
        cls.secrets = {name: canary() for name in ("passphrase", *IN_NOTEBOOK, "copy", "name")}
        cls.files = DiskScan(cls.secrets)
        cls.stick = cls.user.home.path / "stick"
        cls.stick.mkdir(mode=0o700)
        cls.page, cls.age = (cls.stick / f"{cls.secrets['name']}-{form}" for form in ("1.html", "2.age"))
        cls.left = {}
        cls.session()
        print(f"\na page, from the note to its reader, under strace: {stopwatch.seconds:.0f} s", flush=True)

    @classmethod
    def session(cls):
        user, secrets = cls.user, cls.secrets
        user.passphrase = passphrase_with(secrets["passphrase"])
        cls.start_traced()
        user.save_note(f"{secrets['unselected']} is not on the page.")
        user.start_note()
        user.write(f"{secrets['selected']} is.")
        user.add_tag(secrets["tag"])
        user.save()
        user.start_note()
        user.write(secrets["draft"])
        user.leave_draft()
        cls.deliver()
        cls.scan_disk("after sealing")
        user.resume_summary()
        user.preview_summary(secrets["copy"])
        user.present_summary(secrets["copy"])
        user.close_presentation()
        cls.scan_disk("after showing")
        user.open_sealed_file(cls.page, cls.phrase)
        user.wait_for_words(secrets["copy"])
        cls.scan_disk("open at the gate")
        user.close_document_at_gate()
        ask_to_close(user.screen.window())
        until(user.home.has_ended, "everything has ended")
        user.started.wait(20)
        cls.scan_disk("ended")

    @classmethod
    def deliver(cls):
        """Prepares and edits a summary, opens the print dialog, and seals it in both forms."""
        user, secrets = cls.user, cls.secrets
        user.start_summary()
        user.select_note(secrets["selected"])
        user.edit_copy(f"{secrets['copy']} reads otherwise.")
        user.wait_for_saved_summary()
        user.preview_summary(secrets["copy"])
        dialog = user.open_print_dialog()
        # Long enough for the dialog to look for printers.
        time.sleep(PRINT_DIALOG_OPEN_FOR)
        dialog.close()
        cls.phrase = user.seal(cls.page)
        secrets |= adjacent_word_pairs(cls.phrase.split("-"))
        user.save_other_form(cls.age)
        user.leave_sealed_phrase()

    @classmethod
    def scan_disk(cls, when):
        cls.left[when] = cls.files.hits(cls.user.home, when, but=[cls.stick])

    def test_no_words_are_left_outside_the_sealed_files(self):
        for when, hits in self.left.items():
            self.assertEqual({}, hits, when)
        for_whom = Needles({"for whom": "supervisor_outside"}).found_in_files([self.user.home.path / "home"])[0]
        self.assertEqual({}, for_whom)
        planted = self.user.home.path / "planted"
        self.addCleanup(shutil.rmtree, planted)
        words = [self.secrets["copy"], list(self.secrets.values())[-1]]
        found, there = self.files.find_planted(planted, words, self.secrets["name"])
        self.assertEqual(there, found, "some of what was planted was not found")
        print(f"\ncanaries: {self.files}; {found} of {there} planted ones found", flush=True)

    def test_sealed_files_reveal_nothing_without_the_phrase(self):
        words = {name: word for name, word in self.secrets.items() if name != "name"}
        for file in (self.page, self.age):
            self.assertEqual(set(), Needles(words).found_in(file.read_bytes()), file.suffix)
        opened = decrypt(self.age, self.phrase).decode()
        self.assertIn(self.secrets["copy"], opened)
        self.assertEqual([], [name for name in (*IN_NOTEBOOK, "passphrase") if self.secrets[name] in opened])
        armour = ARMOUR.search(self.page.read_text())[0]
        self.assertEqual(self.age.read_text().split(), armour.split(), "the two files hold the same")
        print(f"\nopened by another program: {len(opened):,} bytes; of the notebook's other words: 0", flush=True)

    def test_only_sealed_files_have_the_rights_of_an_ordinary_file(self):
        umask = os.umask(0o077)
        os.umask(umask)
        ordinary = 0o666 & ~umask
        found = {file.name: stat.S_IMODE(file.stat().st_mode) for file in self.stick.iterdir()}
        self.assertEqual({self.page.name: ordinary, self.age.name: ordinary}, found)
        files = [file for file in (self.user.home.path / "home").rglob("*") if not file.is_symlink()]
        self.assertEqual([], [str(file) for file in files if stat.S_IMODE(file.lstat().st_mode) & 0o077])
        self.assertGreater(len(files), 5)
        # Nothing but the two files lets another account in: they are for somebody else.
        for_others = [mode for mode, _ in self.trace.chmod_calls() if mode & 0o077]
        self.assertEqual([ordinary] * 2 if ordinary & 0o077 else [], for_others)

    def test_files_are_made_in_allowed_places_only(self):
        names = "|".join(re.escape(file.name) for file in (self.page, self.age))
        sealed = {"the sealed page": rf"{re.escape(str(self.stick))}/({UNFINISHED}|{names})"}
        windows = allowed_paths("gate", "desk", "shown", r"paper-\d+")
        made, counts = created_by(windows | DIALOGS | sealed, self.user.home, self.trace)
        self.assertGreater(len(made), 5, "the trace is empty")
        self.assertEqual([], [path for path, found in made.items() if not found])
        self.assertEqual(4, sum("the sealed page" in found for found in made.values()), "two files, each by two names")
        print(f"\npaths made: {counts}", flush=True)

    def test_no_network_socket_is_made(self):
        made, refused = self.assert_no_network_socket()
        # The print dialog asks for printers over a network socket, even on this machine.
        self.assertGreater(refused.get("AF_INET", 0), 0, "nobody tried: the trace is blind")
        print(f"\nsockets made: {made}; refused: {refused}; rings made: 0", flush=True)


if __name__ == "__main__":
    unittest.main()
