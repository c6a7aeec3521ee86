"""T16: nothing that was typed, and no word of the recovery sheet, is left on the disk or in a window's title."""

import unittest

from support.leaks.secrets_on_disk import Scan, neighbours
from support.screen import run
from support.actions import canary, sentence
from support.waiting import Watch, until
from support.ui_texts import text
from support.writing_actions import JUST_WRITE, Writer

TITLE = text("app-name")
PASSPHRASES = ("first", "second", "wrong")
WRITTEN = ("kept", "earlier", "draft", "change", "tag", "removed", "searched", "lost")
LISTS_OF_OTHERS = ("recently-used*", "enchant", "*.dic")


class CanaryScan(unittest.TestCase):
    def test_a_whole_session_leaves_none_of_its_words_behind(self):
        watch, self.titles = Watch(), set()
        self.secrets = {name: canary() for name in (*PASSPHRASES, *WRITTEN)}
        # What a dictionary would stumble over, and what the search index writes otherwise than it was typed.
        self.secrets |= {"misspelt": f"Adress{canary()[4:]}", "accented": f"Święty{canary()[4:]}"}
        self.files = Scan(self.secrets)
        with Writer() as story:
            self.session(story)
            self.assertEqual({TITLE}, self.titles)
            learnt = [str(file) for name in LISTS_OF_OTHERS for file in story.home.path.rglob(name)]
            self.assertEqual([], learnt)
            found, planted = self.plant(story.home.path / "home/planted")
            self.assertEqual(planted, found, "some of what was planted was not found")
        print(f"\ncanaries: {self.files}; {found} of {planted} planted ones found; {watch.seconds:.0f} s", flush=True)

    def session(self, story):
        """Everything that this version can do with a secret, and two kinds of end."""
        secrets = self.secrets
        story.passphrase = sentence(secrets["first"])
        story.start()
        story.create()
        self.look_at_titles(story)
        secrets |= neighbours(story.show_sheet())
        self.look_at_titles(story)
        story.keep_sheet()
        story.change_passphrase(sentence(secrets["second"]))
        story.try_to_unlock(passphrase=sentence(secrets["wrong"]))
        story.is_said("error-wrong-passphrase")
        self.look_at_titles(story)
        story.unlock()
        self.write(story)
        self.look_at_titles(story)
        self.scan(story, "with a draft open")
        story.write(f" {secrets['lost']}")
        story.home.one().end()  # as a crash would
        until(story.home.is_still, "the engine has ended as well")
        self.scan(story, "after a crash")
        story.start()
        story.unlock(pasted=True)
        story.is_said("draft-waiting")
        self.look_at_titles(story)
        story.lock()
        story.recover(story.sheet)
        self.look_at_titles(story)
        story.lock()
        self.look_at_titles(story)
        self.scan(story, "locked")

    def write(self, story):
        """A note that is kept and changed, one that is removed for good, a search, and a draft that is left open."""
        secrets = self.secrets
        story.go_to_today()
        story.begin()
        story.write(f"{secrets['earlier']} and {secrets['misspelt']}, ")
        story.screen.paste(JUST_WRITE, secrets["accented"])
        story.add_tag(secrets["tag"])
        story.keep()
        story.keep_note(secrets["removed"])
        story.search(secrets["searched"], found=0)
        story.search(secrets["earlier"][:8], found=1)
        story.open_note()
        self.look_at_titles(story)
        # All of it is taken out again: what it said stands in the earlier version alone.
        story.change_note(secrets["kept"], instead=True)
        story.search(secrets["removed"], found=1)
        story.open_note()
        story.put_into_bin()
        story.go_to_bin()
        story.remove_for_good()
        story.search(secrets["kept"].lower(), found=1)
        story.open_note()
        story.begin_change()
        story.write(secrets["change"])
        story.draft_is_saved()
        story.go_to_today()
        story.begin()
        story.write(secrets["draft"])
        story.draft_is_saved()

    def scan(self, story, when):
        self.assertEqual({}, self.files.hits(story.home, when), when)

    def look_at_titles(self, story):
        self.titles.add(story.screen.title())
        properties = run("xprop", "-id", story.screen.window()) + run("xprop", "-root")
        self.assertEqual([], [word for word in (*self.secrets.values(), "boats") if word in properties])

    def plant(self, folder):
        secrets = self.secrets
        spelled = (secrets["first"], secrets["accented"], list(secrets.values())[-1])
        return self.files.hits_planted(folder, spelled, secrets["second"])


if __name__ == "__main__":
    unittest.main()
