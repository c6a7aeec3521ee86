"""T22, T23, T24: what stays in memory after unlocking and after locking, in our process and in the engine's."""

import time
import unittest

from support.age_slot import data_key
from support.leaks.secrets_in_memory import counted, in_groups, key_spelled, shown, spelled, telling, written
from support.screen import BUTTON, type_then_press
from support.actions import canary, sentence
from support.waiting import Watch, until
from support.ui_texts import text
from support.writing_actions import Writer

AFTER_UNLOCKING = 5
AFTER_LOCKING = 2
# The body of the unlock call, as the engine keeps it in our process until that memory is used again.
IN_OUR_PROCESS = 4


class Memory(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.story = Writer()
        cls.addClassCleanup(cls.story.home.close)
        cls.story.start()
        cls.story.create()
        cls.story.lock()

    def setUp(self):
        self.story.at_unlock()

    def clean_after_locking(self, needles, since=None):
        """Two seconds after a lock, nothing of this is left in any process that there is."""
        gone_by = (since or time.monotonic()) + AFTER_LOCKING
        time.sleep(max(0, gone_by - time.monotonic()))
        counts = counted(self.story.home.processes(), needles)
        self.assertGreaterEqual(len(counts), 3)
        self.assertEqual(0, sum(counts.values()), counts)
        print(f"{AFTER_LOCKING} s after locking: {shown(counts)}", flush=True)

    def passphrase_goes(self, pasted):
        how = "pasted" if pasted else "typed"
        needles = spelled(telling(self.story.passphrase))
        fill = self.story.screen.paste if pasted else self.story.screen.fill
        fill(text("passphrase-label"), self.story.passphrase)
        before = counted(self.story.home.engine("WebProcess"), needles)
        self.assertGreater(sum(before.values()), 0, "what has just been typed is not found: the search is blind")
        self.story.screen.press(BUTTON, text("unlock-button"))
        # While the key is being worked out it is here as well, so this search is not blind either.
        during = until(lambda: sum(counted(self.story.home.ours(), needles).values()), "it is in our process", 5)
        self.story.at_desk()
        time.sleep(AFTER_UNLOCKING)
        engine = counted(self.story.home.engine(), needles)
        self.assertGreaterEqual(len(engine), 2)
        ours = counted(self.story.home.ours(), needles)
        print(
            f"\npassphrase {how}: at the gate {shown(before)}, {during} in ours; {AFTER_UNLOCKING} s after unlocking "
            f"{shown(engine)}, {shown(ours)}",
            flush=True,
        )
        self.assertEqual(0, sum(engine.values()), engine)
        self.assertLessEqual(sum(ours.values()), IN_OUR_PROCESS)
        self.story.lock()
        self.clean_after_locking(needles)

    def test_a_typed_passphrase_leaves_the_engine_with_the_gate(self):
        self.passphrase_goes(pasted=False)

    def test_a_pasted_passphrase_leaves_the_engine_with_the_gate(self):
        self.passphrase_goes(pasted=True)

    def test_keys_and_recovery_words_are_gone_after_locking(self):
        watch = Watch()
        self.story.unlock()
        key = data_key(self.story.home.data / "vault", self.story.passphrase)
        keys = key_spelled(key)
        words = self.story.show_sheet()
        sheet = in_groups(words)
        on_screen = counted(self.story.home.engine("WebProcess"), sheet)
        self.assertGreater(sum(on_screen.values()), 0, "words on the screen are not found: the search is blind")
        self.story.keep_sheet()
        old, new = self.story.passphrase, sentence(canary())
        in_use = counted(self.story.home.ours(), keys)
        self.assertGreater(sum(in_use.values()), 0, "the key in use is not found: the search is blind")
        self.story.change_passphrase(new)
        needles = [*keys, *sheet, *spelled(telling(old), telling(new))]
        self.clean_after_locking(needles)
        print(
            f"the sheet on the screen: {shown(on_screen)}; the key in use: {shown(in_use)}; {watch.seconds:.0f} s",
            flush=True,
        )

    def test_what_was_written_and_searched_for_is_gone_after_locking(self):
        watch, story = Watch(), self.story
        words = {name: canary() for name in ("kept", "draft", "tag", "searched")}
        needles = {name: written(word) for name, word in words.items()}
        found = {}

        def look(name):
            counts = counted(story.home.processes(), needles[name])
            inside = {process.name: count for process, count in counts.items()}
            self.assertGreater(inside["WebKitWebProcess"], 0, f"{name} is on the screen and not found: blind")
            found[name] = shown(counts)

        story.unlock()
        story.begin()
        story.write(f"The {words['kept']} again.")
        story.add_tag(words["tag"])
        look("tag")
        story.keep()
        story.search(words["searched"], found=0)
        look("searched")
        story.search(words["kept"], found=1)
        story.open_note()
        look("kept")
        story.go_to_today()
        story.begin()
        story.write(words["draft"])
        story.draft_is_saved()
        look("draft")
        ours = counted(story.home.ours(), [needle for several in needles.values() for needle in several])
        self.assertGreater(sum(ours.values()), 0, "our own process has handled all of it: the search is blind")
        story.lock()
        print("\n" + "; ".join(f"{name} on the screen: {counts}" for name, counts in found.items()), flush=True)
        self.clean_after_locking([needle for several in needles.values() for needle in several])
        story.unlock()
        self.assertEqual(words["draft"], story.go_on_with_draft())
        story.throw_away()
        story.lock()
        print(f"{watch.seconds:.0f} s", flush=True)

    def test_what_is_being_typed_is_gone_after_ctrl_l_in_the_middle_of_it(self):
        story, first, second = self.story, canary(), canary()
        needles = written(first, second)
        story.unlock()
        story.begin()
        story.write(f"{first} and then ")
        before = counted(story.home.engine("WebProcess"), needles)
        self.assertGreater(sum(before.values()), 0, "what is on the screen is not found: the search is blind")
        old = story.home.one()
        type_then_press(f"{second} or", "ctrl+l")
        since = time.monotonic()
        until(lambda: not old.is_alive(), "the old process has ended", AFTER_LOCKING)
        print(f"\nwhile typing: {shown(before)}; Ctrl L, {time.monotonic() - since:.2f} s to the end", flush=True)
        self.clean_after_locking(needles, since)
        story.fresh_gate_after(old)
        story.unlock()
        self.assertEqual(f"{first} and then {second} or", story.go_on_with_draft())
        story.throw_away()
        story.lock()


if __name__ == "__main__":
    unittest.main()
