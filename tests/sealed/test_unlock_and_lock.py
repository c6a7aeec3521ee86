"""The ways in and out, as a person goes them."""

import unittest

from support.screen import FIELD, HEADING
from support.actions import Story
from support.waiting import Watch, stays, until
from support.window_manager import ask_to_close
from support.ui_texts import text


class Opened(unittest.TestCase):
    """One notebook for all of these; each test begins at the gate and leaves the program at the gate."""

    @classmethod
    def setUpClass(cls):
        cls.story = Story()
        cls.addClassCleanup(cls.story.home.close)
        watch = Watch()
        cls.story.start()
        cls.story.create()
        print(f"\nfrom the start to the first desk: {watch.seconds:.1f} s", flush=True)
        cls.story.lock()

    def setUp(self):
        self.watch = Watch()
        self.story.at_unlock()

    def unlocked(self):
        self.story.unlock()
        return self.story.home.one()

    def test_locking_by_the_button_ends_the_process_and_a_fresh_one_is_at_the_gate(self):
        before = self.unlocked()
        watch = Watch()
        fresh = self.story.lock()
        self.assertNotEqual(before.pid, fresh.pid)
        print(f"from the button to the fresh gate: {watch.seconds:.1f} s", flush=True)

    def test_a_wrong_passphrase_is_said_to_be_wrong_and_opens_nothing(self):
        self.story.try_to_unlock(passphrase="seven other boats went by")
        self.story.is_said("error-wrong-passphrase")
        self.assertIsNone(self.story.screen.find(HEADING, text("nav-today")))
        field = self.story.screen.find(FIELD, text("passphrase-label"))
        self.assertEqual(0, field.length, "what was typed is still there")

    def test_ctrl_l_locks(self):
        before = self.unlocked()
        self.story.screen.key("ctrl+l")
        self.story.fresh_gate_after(before)

    def test_esc_three_times_locks_and_twice_does_not(self):
        before = self.unlocked()
        self.story.screen.key("Escape", "Escape")
        self.assertTrue(stays(before.is_alive, 2), "two were enough")
        self.story.screen.key("Escape", "Escape", "Escape")
        self.story.fresh_gate_after(before)

    def test_the_death_of_the_desks_web_process_locks(self):
        before = self.unlocked()
        web = until(lambda: self.story.home.engine("WebProcess"), "a web process")
        until(lambda: len(self.story.home.engine("WebProcess")) == 1, "the gate's web process has ended")
        web = self.story.home.engine("WebProcess")[0]
        web.end()
        self.story.fresh_gate_after(before)

    def test_the_ten_words_of_a_kept_sheet_open_the_notebook(self):
        self.unlocked()
        words = self.story.show_sheet()
        self.assertEqual(10, len(set(words)))
        self.story.keep_sheet()
        self.story.lock()
        self.story.recover(words)
        self.story.is_said("notice-recovery")
        self.story.lock()


class Closed(unittest.TestCase):
    def test_closing_the_window_quits_and_nothing_starts_again(self):
        with Story() as story:
            started = story.start()
            story.create()
            ask_to_close(story.screen.window())
            self.assertEqual(0, started.wait(10))
            until(story.home.is_still, "the engine has ended as well", 10)
            self.assertTrue(stays(story.home.is_still, 3), "something started again")

    def test_closing_the_gate_quits_too(self):
        with Story() as story:
            started = story.start()
            story.at_first_evening()
            ask_to_close(story.screen.window())
            self.assertEqual(0, started.wait(10))
            until(story.home.is_still, "the engine has ended as well", 10)


if __name__ == "__main__":
    unittest.main()
