"""T22 and T23 for a page: what stays in memory while it is shown, and when one that was opened is closed."""

import time
import unittest

from support.age_slot import data_key
from support.supervision_actions import Bringer
from support.leaks.secrets_in_memory import counted_by_name, in_groups, key_spelled, spelled, telling, written
from support.actions import canary
from support.waiting import Watch

AFTERWARDS = 2


def said(found):
    """What was found, in one line."""
    lines = []
    for process, counts in found.items():
        held = ", ".join(f"{name} {count}" for name, count in counts.items() if count) or "nothing"
        lines.append(f"{process.name} {held}")
    return "; ".join(lines)


class PageMemory(unittest.TestCase):
    """One notebook for both; each test begins at the gate and leaves the program at the gate."""

    @classmethod
    def setUpClass(cls):
        cls.story = Bringer()
        cls.addClassCleanup(cls.story.home.close)
        cls.story.start()
        cls.story.create()
        cls.story.lock()

    def setUp(self):
        self.watch = Watch()
        self.words = {name: canary() for name in ("beside", "written", "draft", "tag", "copy")}
        self.secrets = {name: written(word) for name, word in self.words.items()}
        self.story.unlock()

    def found(self):
        return counted_by_name(self.story.home.processes(), self.secrets)

    def everything_is_gone(self):
        time.sleep(AFTERWARDS)
        found = self.found()
        self.assertGreaterEqual(len(found), 3)
        self.assertEqual([], [process for process, counts in found.items() if any(counts.values())], said(found))
        return said(found)

    def prepare_page(self):
        """A page with one note on it, told otherwise; and what is seen of it."""
        words = self.words
        self.story.prepare()
        self.story.switch_on(words["written"])
        self.story.change_copy(f"{words['copy']} reads otherwise.")
        self.story.draft_of_page_is_saved()
        self.story.look_at_page(words["copy"])

    def test_while_a_page_is_shown_the_engine_holds_the_page_and_nothing_of_the_notebook(self):
        story, words = self.story, self.words
        self.secrets["key"] = key_spelled(data_key(story.home.data / "vault", story.passphrase))
        self.secrets["passphrase"] = spelled(telling(story.passphrase))
        story.keep_note(f"{words['written']} was like this.")
        story.keep_note(f"{words['beside']} is nobody else's.")
        story.begin()
        story.write(words["draft"])
        story.add_tag(words["tag"])
        story.draft_is_saved()
        story.search(words["beside"], found=1)
        story.open_note()
        self.prepare_page()
        before = self.found()
        for process, counts in before.items():
            seen = words if process.name == "WebKitWebProcess" else {"key": "", **words} if process.is_ours else {}
            self.assertEqual([], [name for name in seen if not counts[name]], f"blind: {said(before)}")
        story.show_here(words["copy"])
        time.sleep(AFTERWARDS)
        found = self.found()
        engine = {process: counts for process, counts in found.items() if not process.is_ours}
        self.assertGreaterEqual(len(engine), 2)
        held = {name: sum(counts[name] for counts in engine.values()) for name in self.secrets}
        self.assertGreater(held.pop("copy"), 0, "the page that is shown is not found: the search is blind")
        self.assertEqual({}, {name: count for name, count in held.items() if count}, said(found))
        ours = found[story.home.one()]
        self.assertEqual(0, ours["key"], "the key of a closed notebook")
        story.leave_shown()
        gone = self.everything_is_gone()
        print(
            f"\nlooked at: {said(before)}\nshown, after {AFTERWARDS} s: {said(found)}\nleft: {gone}; "
            f"{self.watch.seconds:.0f} s",
            flush=True,
        )

    def test_an_opened_page_is_gone_with_its_phrase_when_it_is_closed_at_the_gate(self):
        story, words = self.story, self.words
        file = story.home.path / "page-1.html"
        story.keep_note(f"{words['written']} was like this.")
        self.prepare_page()
        phrase = story.seal(file)
        story.leave_phrase()
        self.secrets["phrase"] = in_groups(phrase.split("-"))
        story.lock()
        locked = self.everything_is_gone()
        story.open_sealed(file, phrase)
        story.is_said_words(words["copy"])
        opened = self.found()
        for process, counts in opened.items():
            if "NetworkProcess" not in process.name:
                self.assertGreater(min(counts["copy"], counts["phrase"]), 0, f"blind: {said(opened)}")
        story.close_opened_at_gate()
        gone = self.everything_is_gone()
        print(
            f"\nlocked: {locked}\nopened: {said(opened)}\nclosed, after {AFTERWARDS} s: {gone}; "
            f"{self.watch.seconds:.0f} s",
            flush=True,
        )


if __name__ == "__main__":
    unittest.main()
