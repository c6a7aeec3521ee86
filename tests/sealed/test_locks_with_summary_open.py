"""T26 where a page is on its way out: over the desktop's dialogs, and in the window that shows a page."""

import time
import unittest

from support.supervision_actions import Bringer
from support.dbus_mocks import OTHER, OWN, Login
from support.home import FULL
from support.screen import FIELD, type_then_press
from support.actions import canary
from support.waiting import Watch, stays, until
from support.writing_actions import JUST_WRITE

ROUNDS = 5 if FULL else 1
AT_MOST = 1.0
NOT_WITHIN = 1


class PageLocks(unittest.TestCase):
    """One notebook for all of these; each test begins at the gate and leaves the program at the gate."""

    @classmethod
    def setUpClass(cls):
        cls.login = Login()
        cls.addClassCleanup(cls.login.close)
        cls.story = Bringer(DBUS_SYSTEM_BUS_ADDRESS=cls.login.address)
        cls.addClassCleanup(cls.story.home.close)
        cls.story.start()
        cls.story.create()
        cls.story.keep_note("A note.")
        cls.story.prepare()
        cls.story.switch_on("A note.")
        cls.copy = "A note."
        cls.story.draft_of_page_is_saved()
        cls.story.lock()

    def begin(self):
        """Unlocks, finds the copy as it was left, and writes it anew."""
        self.story.unlock()
        self.story.go_on_with_page()
        self.story.screen.wait(FIELD, JUST_WRITE)
        self.assertEqual(self.copy, until(lambda: self.story.written, "the copy's words"))
        self.begin_anew(canary())
        self.story.look_at_page(self.copy)

    def begin_anew(self, words):
        type(self).copy = words
        self.story.change_copy(words)

    def seconds_to_lock(self, trigger):
        before = self.story.home.one()
        started = time.monotonic()
        trigger()
        while before.is_alive():
            if time.monotonic() - started > 10:
                self.fail(f"it does not lock\n{self.story.screen.described()}")
            time.sleep(0.005)
        seconds = time.monotonic() - started
        self.story.fresh_gate_after(before)
        # Neither a dialog nor a window of the page outlives the program.
        until(lambda: len(self.story.home.engine()) == 2, "the old engine has ended")
        return seconds

    def locks(self, where, at):
        """By the login session and by both keys; not by another's session. `at` says what has the keys then."""
        watch, taken = Watch(), {}
        triggers = {
            "session lock": lambda keys: self.login.lock(OWN),
            "Ctrl L": lambda keys: keys.key("ctrl+l"),
            "Esc three times": self.press_escape_three_times,
        }
        for name, trigger in triggers.items():
            for _ in range(ROUNDS):
                self.begin()
                keys = at()
                if name == "session lock":
                    self.login.lock(OTHER)
                    self.assertTrue(stays(self.story.home.one().is_alive, NOT_WITHIN), "locked without a reason")
                seconds = self.seconds_to_lock(lambda: trigger(keys))
                taken[name] = max(seconds, taken.get(name, 0))
        told = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in taken.items())
        print(f"\n{where}: {told}; the copy was there each time; {watch.seconds:.0f} s", flush=True)
        self.assertLess(max(taken.values()), AT_MOST, told)

    def press_escape_three_times(self, keys):
        keys.key("Escape")
        # A dialog may be closed by the first. A desktop gives the keys back to the window below.
        self.story.screen.key("Escape", "Escape")

    def test_it_locks_over_the_dialog_that_chooses_a_file(self):
        self.locks("over the file dialog", self.story.ask_to_seal)

    def test_it_locks_over_the_dialog_that_prints(self):
        self.locks("over the print dialog", self.story.ask_to_print)

    def test_it_locks_while_a_page_is_shown(self):
        def shown():
            self.story.show_here(self.copy)
            return self.story.screen

        self.locks("while a page is shown", shown)

    def test_what_was_typed_into_a_copy_just_before_ctrl_l_is_there_after_unlocking(self):
        story = self.story
        story.unlock()
        story.go_on_with_page()
        story.screen.focus(FIELD, JUST_WRITE)
        story.screen.key("ctrl+a")
        words = f"{canary()} in the middle of a sen"
        before = story.home.one()
        type_then_press(words, "ctrl+l")
        story.fresh_gate_after(before)
        type(self).copy = words
        self.begin()
        story.lock()


if __name__ == "__main__":
    unittest.main()
