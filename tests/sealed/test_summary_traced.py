"""T16, T17 and T28 for a page: prepared, looked at, nearly printed, sealed, shown, and opened at the gate.

One session, watched from outside: which doors it tries, which files it makes, and what is left of its words.
"""

import re
import shutil
import stat
import time
import unittest

from support.age_slot import decrypt
from support.supervision_actions import Bringer
from support.leaks.allowed_files import made_by, may_be_made
from support.leaks.secrets_on_disk import Scan, neighbours
from support.leaks.secret_search import Needles
from support.actions import canary, sentence
from support.leaks.strace import Trace
from support.waiting import Watch, until
from support.window_manager import ask_to_close

IN_NOTEBOOK = ("written", "beside", "tag", "draft")
ARMOUR = re.compile(r"-----BEGIN AGE ENCRYPTED FILE-----.*?-----END AGE ENCRYPTED FILE-----", re.DOTALL)
# Made beside the page's two files and gone with the same step.
UNFINISHED = r"\.[0-9a-f]{16}\.new"
DIALOGS = {"the file dialog: its size and its columns": r"\.config/(dconf(/user)?|gtk-3\.0)|/.*/runtime/dconf(/user)?"}
PRINTING_IS_LOOKED_AT_FOR = 3


class PageWatched(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        watch = Watch()
        cls.trace, cls.story = Trace(), Bringer()
        cls.addClassCleanup(shutil.rmtree, cls.trace.folder)
        cls.addClassCleanup(cls.story.home.close)
        cls.secrets = {name: canary() for name in ("passphrase", *IN_NOTEBOOK, "copy", "name")}
        cls.files = Scan(cls.secrets)
        cls.stick = cls.story.home.path / "stick"
        cls.stick.mkdir(mode=0o700)
        cls.page, cls.age = (cls.stick / f"{cls.secrets['name']}-{form}" for form in ("1.html", "2.age"))
        cls.left = {}
        cls.session()
        print(f"\na page, from the note to its reader, under strace: {watch.seconds:.0f} s", flush=True)

    @classmethod
    def session(cls):
        story, secrets = cls.story, cls.secrets
        story.passphrase = sentence(secrets["passphrase"])
        story.start(before=cls.trace.command)
        story.create()
        story.keep_note(f"{secrets['beside']} is not on the page.")
        story.begin()
        story.write(f"{secrets['written']} is.")
        story.add_tag(secrets["tag"])
        story.keep()
        story.begin()
        story.write(secrets["draft"])
        story.leave_draft()
        cls.bring()
        cls.look("after sealing")
        story.go_on_with_page()
        story.look_at_page(secrets["copy"])
        story.show_here(secrets["copy"])
        story.leave_shown()
        cls.look("after showing")
        story.open_sealed(cls.page, cls.phrase)
        story.is_said_words(secrets["copy"])
        cls.look("open at the gate")
        story.close_opened_at_gate()
        ask_to_close(story.screen.window())
        until(story.home.is_still, "everything has ended")
        story.started.wait(20)
        cls.look("ended")

    @classmethod
    def bring(cls):
        """Prepared and changed, as far as the print dialog, and sealed in both forms."""
        story, secrets = cls.story, cls.secrets
        story.prepare()
        story.switch_on(secrets["written"])
        story.change_copy(f"{secrets['copy']} reads otherwise.")
        story.draft_of_page_is_saved()
        story.look_at_page(secrets["copy"])
        dialog = story.ask_to_print()
        # Long enough for it to look for printers.
        time.sleep(PRINTING_IS_LOOKED_AT_FOR)
        dialog.close()
        cls.phrase = story.seal(cls.page)
        secrets |= neighbours(cls.phrase.split("-"))
        story.save_too(cls.age)
        story.leave_phrase()

    @classmethod
    def look(cls, when):
        cls.left[when] = cls.files.hits(cls.story.home, when, but=[cls.stick])

    def test_nothing_of_a_page_is_left_outside_the_sealed_files(self):
        for when, hits in self.left.items():
            self.assertEqual({}, hits, when)
        for_whom = Needles({"for whom": "supervisor_outside"}).in_files([self.story.home.path / "home"])[0]
        self.assertEqual({}, for_whom)
        planted = self.story.home.path / "planted"
        self.addCleanup(shutil.rmtree, planted)
        words = [self.secrets["copy"], list(self.secrets.values())[-1]]
        found, there = self.files.hits_planted(planted, words, self.secrets["name"])
        self.assertEqual(there, found, "some of what was planted was not found")
        print(f"\ncanaries: {self.files}; {found} of {there} planted ones found", flush=True)

    def test_the_sealed_files_tell_nothing_to_who_has_no_phrase(self):
        words = {name: word for name, word in self.secrets.items() if name != "name"}
        for file in (self.page, self.age):
            self.assertEqual(set(), Needles(words).within(file.read_bytes()), file.suffix)
        opened = decrypt(self.age, self.phrase).decode()
        self.assertIn(self.secrets["copy"], opened)
        self.assertEqual([], [name for name in (*IN_NOTEBOOK, "passphrase") if self.secrets[name] in opened])
        armour = ARMOUR.search(self.page.read_text())[0]
        self.assertEqual(self.age.read_text().split(), armour.split(), "the two files hold the same")
        print(f"\nopened by another program: {len(opened):,} bytes; of the notebook's other words: 0", flush=True)

    def test_the_sealed_files_are_for_their_owner_only_and_nothing_lies_beside_them(self):
        found = {file.name: stat.S_IMODE(file.stat().st_mode) for file in self.stick.iterdir()}
        self.assertEqual({self.page.name: 0o600, self.age.name: 0o600}, found)
        files = [file for file in (self.story.home.path / "home").rglob("*") if not file.is_symlink()]
        self.assertEqual([], [str(file) for file in files if stat.S_IMODE(file.lstat().st_mode) & 0o077])
        self.assertGreater(len(files), 5)
        self.assertEqual([], [arguments for mode, arguments in self.trace.modes_given() if mode & 0o077])

    def test_every_file_is_made_where_it_may_be(self):
        names = "|".join(re.escape(file.name) for file in (self.page, self.age))
        sealed = {"the sealed page": rf"{re.escape(str(self.stick))}/({UNFINISHED}|{names})"}
        windows = may_be_made("gate", "desk", "shown", r"paper-\d+")
        made, counts = made_by(windows | DIALOGS | sealed, self.story.home, self.trace)
        self.assertGreater(len(made), 5, "the trace is empty")
        self.assertEqual([], [path for path, found in made.items() if not found])
        self.assertEqual(4, sum("the sealed page" in found for found in made.values()), "two files, each by two names")
        print(f"\npaths made: {counts}", flush=True)

    def test_no_socket_leads_out_of_the_machine(self):
        made, refused = self.trace.sockets()
        self.assertEqual([], list(self.trace.ways_out()))
        self.assertLessEqual(set(made), {"AF_UNIX", "AF_NETLINK"})
        # The print dialog asks this machine for its printers the way one asks another.
        self.assertGreater(refused.get("AF_INET", 0), 0, "nobody tried: the trace is blind")
        print(f"\nsockets made: {made}; refused: {refused}; rings made: 0", flush=True)


if __name__ == "__main__":
    unittest.main()
