"""Unlocking, recovering, locking and closing, as a person does it."""

import unittest

from support.actions import User
from support.notebook_test_case import NotebookTestCase
from support.screen import FIELD, HEADING
from support.ui_texts import text
from support.waiting import Stopwatch, holds_for, until
from support.window_manager import ask_to_close


class UnlockAndLock(NotebookTestCase):
    @classmethod
    def create_notebook(cls):
        stopwatch = Stopwatch()
        cls.user.start()
        cls.user.create()
        print(f"\nfrom the start to the first desk: {stopwatch.seconds:.1f} s", flush=True)
        cls.user.lock()

    def setUp(self):
        super().setUp()
        self.user.wait_for_unlock()

    def unlocked(self):
        """Unlocks. Returns the process of the desk."""
        self.user.unlock()
        return self.user.home.single_process()

    def test_lock_button_ends_the_process_and_starts_a_new_one(self):
        before = self.unlocked()
        stopwatch = Stopwatch()
        fresh = self.user.lock()
        self.assertNotEqual(before.pid, fresh.pid)
        print(f"from the button to the fresh gate: {stopwatch.seconds:.1f} s", flush=True)

    def test_wrong_passphrase_is_refused(self):
        self.user.try_to_unlock(passphrase="seven other boats went by")
        self.user.wait_for_message("error-wrong-passphrase")
        self.assertIsNone(self.user.screen.find(HEADING, text("nav-today")))
        field = self.user.screen.find(FIELD, text("passphrase-label"))
        self.assertEqual(0, field.length, "what was typed is still there")

    def test_ctrl_l_locks(self):
        before = self.unlocked()
        self.user.screen.key("ctrl+l")
        self.user.wait_for_new_gate(before)

    def test_three_escapes_lock_and_two_do_not(self):
        before = self.unlocked()
        self.user.screen.key("Escape", "Escape")
        self.assertTrue(holds_for(before.is_alive, 2), "two were enough")
        self.user.screen.key("Escape", "Escape", "Escape")
        self.user.wait_for_new_gate(before)

    def test_crash_of_the_desks_web_process_locks(self):
        before = self.unlocked()
        web = until(lambda: self.user.home.engine_processes("WebProcess"), "a web process")
        until(lambda: len(self.user.home.engine_processes("WebProcess")) == 1, "the gate's web process has ended")
        web = self.user.home.engine_processes("WebProcess")[0]
        web.kill()
        self.user.wait_for_new_gate(before)

    def test_recovery_words_unlock(self):
        self.unlocked()
        words = self.user.show_recovery_sheet()
        self.assertEqual(10, len(words))
        # A word may come twice, since each is drawn from all, but not often.
        self.assertGreater(len(set(words)), 7)
        self.user.confirm_recovery_sheet()
        self.user.lock()
        self.user.recover(words)
        self.user.wait_for_message("notice-recovery")
        self.user.lock()


class ClosedWindow(unittest.TestCase):
    def assert_closing_quits(self, user, started):
        ask_to_close(user.screen.window())
        self.assertEqual(0, started.wait(10))
        until(user.home.has_ended, "the engine has ended as well", 10)

    def test_closing_the_desk_quits_for_good(self):
        with User() as user:
            started = user.start()
            user.create()
            self.assert_closing_quits(user, started)
            self.assertTrue(holds_for(user.home.has_ended, 3), "something started again")

    def test_closing_the_gate_quits(self):
        with User() as user:
            started = user.start()
            user.wait_for_welcome()
            self.assert_closing_quits(user, started)


if __name__ == "__main__":
    unittest.main()
