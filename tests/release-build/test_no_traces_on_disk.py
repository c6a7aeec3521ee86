"""No typed word and no recovery word is left on the disk or in a window title."""

import unittest

from support.actions import canary, passphrase_with
from support.leaks.secrets_on_disk import DiskScan, adjacent_word_pairs
from support.screen import run
from support.ui_texts import text
from support.waiting import Stopwatch, until
from support.writing_actions import JUST_WRITE, WritingUser

TITLE = text("app-name")
PASSPHRASES = ("first", "second", "wrong")
WRITTEN = ("kept", "earlier", "draft", "change", "tag", "removed", "searched", "lost")
OTHER_PROGRAMS_FILES = ("recently-used*", "enchant", "*.dic")


class NoTracesOnDisk(unittest.TestCase):
    def test_a_session_leaves_no_words_on_disk_or_in_titles(self):
        stopwatch, self.titles = Stopwatch(), set()
        self.secrets = {name: canary() for name in (*PASSPHRASES, *WRITTEN)}
        # A word for a spelling dictionary to learn, and one that the search index folds.
        self.secrets |= {"misspelt": f"Adress{canary()[4:]}", "accented": f"Święty{canary()[4:]}"}
        self.files = DiskScan(self.secrets)
        with WritingUser() as user:
            self.session(user)
            self.assertEqual({TITLE}, self.titles)
            learnt = [str(file) for name in OTHER_PROGRAMS_FILES for file in user.home.path.rglob(name)]
            self.assertEqual([], learnt)
            found, planted = self.plant(user.home.path / "home/planted")
            self.assertEqual(planted, found, "some of what was planted was not found")
        print(
            f"\ncanaries: {self.files}; {found} of {planted} planted ones found; {stopwatch.seconds:.0f} s", flush=True
        )

    def session(self, user):
        """Everything that this version can do with a secret, ended by a crash and by locking."""
        secrets = self.secrets
        user.passphrase = passphrase_with(secrets["first"])
        user.start()
        user.create()
        self.check_titles(user)
        secrets |= adjacent_word_pairs(user.show_recovery_sheet())
        self.check_titles(user)
        user.confirm_recovery_sheet()
        user.change_passphrase(passphrase_with(secrets["second"]))
        user.try_to_unlock(passphrase=passphrase_with(secrets["wrong"]))
        user.wait_for_message("error-wrong-passphrase")
        self.check_titles(user)
        user.unlock()
        self.write(user)
        self.check_titles(user)
        self.scan(user, "with a draft open")
        user.write(f" {secrets['lost']}")
        user.home.single_process().kill()  # as a crash would
        until(user.home.has_ended, "the engine has ended as well")
        self.scan(user, "after a crash")
        user.start()
        user.unlock(pasted=True)
        user.wait_for_message("draft-waiting")
        self.check_titles(user)
        user.lock()
        user.recover(user.recovery_words)
        self.check_titles(user)
        user.lock()
        self.check_titles(user)
        self.scan(user, "locked")

    def write(self, user):
        """A note saved and edited, one deleted permanently, a search, and a draft left open."""
        secrets = self.secrets
        user.go_to_today()
        user.start_note()
        user.write(f"{secrets['earlier']} and {secrets['misspelt']}, ")
        user.screen.paste(JUST_WRITE, secrets["accented"])
        user.add_tag(secrets["tag"])
        user.save()
        user.save_note(secrets["removed"])
        user.search(secrets["searched"], found=0)
        user.search(secrets["earlier"][:8], found=1)
        user.open_note()
        self.check_titles(user)
        # Replaces the whole text: the old one is in the earlier version alone.
        user.edit_note(secrets["kept"], instead=True)
        user.search(secrets["removed"], found=1)
        user.open_note()
        user.move_to_bin()
        user.go_to_bin()
        user.delete_permanently()
        user.search(secrets["kept"].lower(), found=1)
        user.open_note()
        user.start_editing()
        user.write(secrets["change"])
        user.wait_for_saved_draft()
        user.go_to_today()
        user.start_note()
        user.write(secrets["draft"])
        user.wait_for_saved_draft()

    def scan(self, user, when):
        self.assertEqual({}, self.files.hits(user.home, when), when)

    def check_titles(self, user):
        self.titles.add(user.screen.title())
        properties = run("xprop", "-id", user.screen.window()) + run("xprop", "-root")
        self.assertEqual([], [word for word in (*self.secrets.values(), "boats") if word in properties])

    def plant(self, folder):
        """Positive control: files with known secrets. Returns the number found and planted."""
        secrets = self.secrets
        words = (secrets["first"], secrets["accented"], list(secrets.values())[-1])
        return self.files.find_planted(folder, words, secrets["second"])


if __name__ == "__main__":
    unittest.main()
