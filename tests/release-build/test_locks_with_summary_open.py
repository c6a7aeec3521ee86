"""with a summary open: locking over the desktop's dialogs, and in the presentation window."""

import time
import unittest

from support.actions import canary
from support.dbus_mocks import OTHER_SESSION, OWN_SESSION
from support.desktop_dialogs import Dialog
from support.home import FULL
from support.notebook_test_case import LogindTestCase
from support.screen import FIELD, type_then_press
from support.supervision_actions import SupervisionUser
from support.waiting import Stopwatch, holds_for, until
from support.writing_actions import JUST_WRITE

ROUNDS = 5 if FULL else 1
MAX_SECONDS = 1.0
STAYS_OPEN_FOR = 1


class LocksWithSummaryOpen(LogindTestCase):
    """One summary with one note on it, edited anew before each lock."""

    user_class = SupervisionUser

    @classmethod
    def create_notebook(cls):
        cls.user.start()
        cls.user.create()
        cls.user.save_note("A note.")
        cls.user.start_summary()
        cls.user.select_note("A note.")
        cls.copy = "A note."
        cls.user.wait_for_saved_summary()
        cls.user.lock()

    def unlock_and_edit_copy(self):
        """Unlocks, checks that the copy is as it was left, edits it, and previews the summary."""
        self.user.unlock()
        self.user.resume_summary()
        self.user.screen.wait(FIELD, JUST_WRITE)
        self.assertEqual(self.copy, until(lambda: self.user.text_in_field, "the copy's words"))
        self.edit_copy_to(canary())
        self.user.preview_summary(self.copy)

    def edit_copy_to(self, words):
        type(self).copy = words
        self.user.edit_copy(words)

    def seconds_to_lock(self, trigger):
        before = self.user.home.single_process()
        started = time.monotonic()
        trigger()
        while before.is_alive():
            if time.monotonic() - started > 10:
                self.fail(f"it does not lock\n{self.user.screen.describe()}")
            time.sleep(0.005)
        seconds = time.monotonic() - started
        self.user.wait_for_new_gate(before)
        # Neither a dialog nor the presentation window outlives the program.
        until(lambda: len(self.user.home.engine_processes()) == 2, "the old engine has ended")
        return seconds

    def locks_over(self, where, open_window):
        """Locks by the login session and by both keys, and not by another session.

        `open_window` opens the dialog or window to lock over, and returns what takes the keys.
        """
        stopwatch, taken = Stopwatch(), {}
        triggers = {
            "session lock": lambda keys: self.logind.emit_lock(OWN_SESSION),
            "Ctrl L": lambda keys: keys.key("ctrl+l"),
            "Esc three times": self.press_escape_three_times,
        }
        for name, trigger in triggers.items():
            for _ in range(ROUNDS):
                self.unlock_and_edit_copy()
                keys = open_window()
                if name == "session lock":
                    self.logind.emit_lock(OTHER_SESSION)
                    self.assertTrue(
                        holds_for(self.user.home.single_process().is_alive, STAYS_OPEN_FOR), "locked without a reason"
                    )
                seconds = self.seconds_to_lock(lambda: trigger(keys))
                taken[name] = max(seconds, taken.get(name, 0))
        times = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in taken.items())
        print(f"\n{where}: {times}; the copy was there each time; {stopwatch.seconds:.0f} s", flush=True)
        self.assertLess(max(taken.values()), MAX_SECONDS, times)

    def press_escape_three_times(self, keys):
        keys.key("Escape")
        # The first closes a dialog; a desktop then gives the focus back to the window below.
        if isinstance(keys, Dialog):
            keys.wait_until_gone()
        self.user.screen.key("Escape", "Escape")

    def test_locks_over_the_file_dialog(self):
        self.locks_over("over the file dialog", self.user.open_save_dialog)

    def test_locks_over_the_print_dialog(self):
        self.locks_over("over the print dialog", self.user.open_print_dialog)

    def test_locks_while_a_summary_is_presented(self):
        def present():
            self.user.present_summary(self.copy)
            return self.user.screen

        self.locks_over("while a page is shown", present)

    def test_text_typed_into_a_copy_survives_ctrl_l(self):
        user = self.user
        user.unlock()
        user.resume_summary()
        user.screen.focus(FIELD, JUST_WRITE)
        user.screen.key("ctrl+a")
        words = f"{canary()} in the middle of a sen"
        before = user.home.single_process()
        type_then_press(words, "ctrl+l")
        user.wait_for_new_gate(before)
        type(self).copy = words
        self.unlock_and_edit_copy()
        user.lock()


if __name__ == "__main__":
    unittest.main()
