"""Writing, finding, editing and deleting notes; and text that survives a lock or a crash."""

import threading
import time
import unittest

from support.actions import canary
from support.home import FULL
from support.notebook_test_case import NotebookTestCase
from support.screen import BUTTON, FIELD, run, type_then_press
from support.ui_texts import option_label, question_label, text
from support.waiting import Stopwatch, until
from support.writing_actions import JUST_WRITE, WritingUser

LOCKS = 50 if FULL else 3
CRASHES = 30 if FULL else 3
# The promise for text typed without a pause, and the time that a save may take on a slow machine.
MAX_SECONDS_LOST = 2.0
MAX_SAVE_SECONDS = 1.0


class Writing(NotebookTestCase):
    user_class = WritingUser

    def setUp(self):
        super().setUp()
        self.user.unlock()

    def test_a_note_from_its_first_word_to_its_deletion(self):
        user, first, second, other = self.user, canary(), canary(), canary()
        user.save_note(f"The {first} came by.")
        user.save_note(f"Nothing but {other}.")
        user.search(first, found=1)
        user.open_note()
        user.edit_note(f" Then {second}.")
        user.search(f"{second[:6].upper()}", found=1)
        user.open_note()
        self.assertTrue(user.screen.shows(f"The {first} came by. Then {second}."))
        user.unfold("versions")
        user.wait_for_message("versions-about")
        user.move_to_bin()
        user.search(first, found=0)
        user.go_to_bin()
        user.restore_from_bin()
        user.search(first, found=1)
        user.open_note()
        user.remove_earlier_versions()
        user.move_to_bin()
        user.go_to_bin()
        user.delete_permanently()
        user.wait_for_message("bin-empty")
        user.search(first, found=0)
        user.search(other, found=1)
        user.lock()
        user.unlock()
        user.search(first, found=0)
        user.search(second, found=0)
        user.search(other, found=1)
        user.lock()
        print(f"\na note from the first word to its removal: {self.stopwatch.seconds:.0f} s", flush=True)

    def test_check_in_answers_are_saved_and_counted(self):
        user, form, kind = self.user, "boundary-checkin", "boundary_checkin"
        user.open_form(kind, (BUTTON, text("keep")))
        for field, code in (("b01", "held"), ("b02", "held"), ("b03", "slipped")):
            user.choose_option(form, field, "limit_outcome", code)
        # A line that slipped adds a question about the causes.
        user.wait_for_words(question_label(form, "driver"))
        user.screen.press(BUTTON, text("keep"))
        user.wait_for_message("saved")
        user.wait_for_words("This time: 2 kept, 1 didn't work out.")
        user.go_to_journal()
        until(lambda: user.listed_notes(kind), "the check-in in the journal")[0].press()
        user.screen.wait(BUTTON, text("entry-change"))
        for words in (question_label(form, "b03"), option_label("limit_outcome", "slipped")):
            user.wait_for_words(words)
        self.assertFalse(user.screen.shows(question_label(form, "b04")), "a line without an answer is shown")
        user.lock()
        print(f"\na check-in: {self.stopwatch.seconds:.0f} s", flush=True)

    def test_text_typed_before_ctrl_l_is_there_after_unlocking(self):
        user, taken = self.user, []
        for nth in range(LOCKS):
            if nth:
                user.unlock()
            user.start_note()
            user.screen.focus(FIELD, JUST_WRITE)
            before, stopwatch = user.home.single_process(), Stopwatch()
            words = f"{canary()} in the middle of a sen"
            type_then_press(words, "ctrl+l")
            taken.append(stopwatch.seconds)
            user.wait_for_new_gate(before)
            user.unlock()
            self.assertEqual(words, user.resume_draft())
            user.discard_draft()
            user.lock()
        print(
            f"\n{LOCKS} times Ctrl L in the middle of typing (typed and locked in {max(taken):.2f} s at most): all of "
            f"it was there; {self.stopwatch.seconds:.0f} s",
            flush=True,
        )

    def test_crash_while_typing_loses_two_seconds_at_most(self):
        user, ages = self.user, []
        for nth in range(CRASHES):
            if nth:
                user.unlock()
            user.start_note()
            user.screen.focus(FIELD, JUST_WRITE)
            typed, crashed = self.crash_while_typing(4.0 + 0.37 * nth)
            until(user.home.has_ended, "the engine has ended as well")
            user.start()
            user.unlock()
            found = user.resume_draft()
            everything = "".join(words for words, _ in typed)
            self.assertTrue(everything.startswith(found), f"{found!r} was never typed")
            ages.append(crashed - lost_since(typed, len(found), crashed))
            self.assertLess(ages[-1], MAX_SECONDS_LOST + MAX_SAVE_SECONDS, f"of {typed!r} there was {found!r}")
            user.discard_draft()
            if nth + 1 < CRASHES:
                user.lock()
        user.lock()
        print(
            f"\n{CRASHES} crashes while typing: a note was waiting each time, what was lost was typed "
            + ", ".join(f"{age:.2f}" for age in ages)
            + f" s before at the earliest; {self.stopwatch.seconds:.0f} s",
            flush=True,
        )

    def crash_while_typing(self, seconds):
        """Types without a pause until the program is killed.

        Returns the words typed, each with the time before it was typed, and the time of the crash.
        """
        typed, crashed, victim = [], [], self.user.home.single_process()

        def crash():
            victim.kill()
            crashed.append(time.monotonic())

        timer = threading.Timer(seconds, crash)
        timer.start()
        while not crashed:
            words = f"word{len(typed)} "
            typed.append((words, time.monotonic()))
            run("xdotool", "type", "--delay", "20", words)
        timer.join()
        return typed, crashed[0]


def lost_since(typed, length, crashed):
    """Time at which the first lost word began to be typed; `length` characters were not lost."""
    there = 0
    for words, since in typed:
        there += len(words)
        if there > length:
            return min(since, crashed)
    return crashed


if __name__ == "__main__":
    unittest.main()
