"""Notes, as a person goes about them, and what is left of them when something comes between."""

import threading
import time
import unittest

from support.home import FULL
from support.screen import BUTTON, FIELD, run, type_then_press
from support.actions import canary
from support.waiting import Watch, until
from support.ui_texts import answer, question, text
from support.writing_actions import JUST_WRITE, Writer

LOCKS = 50 if FULL else 3
CRASHES = 30 if FULL else 3
# What the page promises while somebody types without a pause, and how long a save may take on a slow machine.
AT_MOST_LOST = 2.0
A_SAVE = 1.0


class Notes(unittest.TestCase):
    """One notebook for all of these; each test begins at the gate and leaves the program at the gate."""

    @classmethod
    def setUpClass(cls):
        cls.story = Writer()
        cls.addClassCleanup(cls.story.home.close)
        cls.story.start()
        cls.story.create()
        cls.story.lock()

    def setUp(self):
        self.watch = Watch()
        self.story.unlock()

    def test_a_note_is_kept_found_changed_thrown_away_taken_back_and_removed_for_good(self):
        story, first, second, other = self.story, canary(), canary(), canary()
        story.keep_note(f"The {first} came by.")
        story.keep_note(f"Nothing but {other}.")
        story.search(first, found=1)
        story.open_note()
        story.change_note(f" Then {second}.")
        story.search(f"{second[:6].upper()}", found=1)
        story.open_note()
        self.assertTrue(story.screen.says(f"The {first} came by. Then {second}."))
        story.unfold("versions")
        story.is_said("versions-about")
        story.put_into_bin()
        story.search(first, found=0)
        story.go_to_bin()
        story.take_out_of_bin()
        story.search(first, found=1)
        story.open_note()
        story.remove_earlier_versions()
        story.put_into_bin()
        story.go_to_bin()
        story.remove_for_good()
        story.is_said("bin-empty")
        story.search(first, found=0)
        story.search(other, found=1)
        story.lock()
        story.unlock()
        story.search(first, found=0)
        story.search(second, found=0)
        story.search(other, found=1)
        story.lock()
        print(f"\na note from the first word to its removal: {self.watch.seconds:.0f} s", flush=True)

    def test_the_check_in_is_answered_by_its_radio_buttons_and_counted(self):
        story, form, kind = self.story, "boundary-checkin", "boundary_checkin"
        story.enter(kind, (BUTTON, text("keep")))
        for field, code in (("b01", "held"), ("b02", "held"), ("b03", "slipped")):
            story.choose(form, field, "limit_outcome", code)
        # A line that did not work out asks what played a part.
        story.is_said_words(question(form, "driver"))
        story.screen.press(BUTTON, text("keep"))
        story.is_said("saved")
        story.is_said_words("This time: 2 kept, 1 didn't work out.")
        story.go_to_journal()
        until(lambda: story.notes(kind), "the check-in in the journal")[0].press()
        story.screen.wait(BUTTON, text("entry-change"))
        for words in (question(form, "b03"), answer("limit_outcome", "slipped")):
            story.is_said_words(words)
        self.assertFalse(story.screen.says(question(form, "b04")), "a line without an answer is shown")
        story.lock()
        print(f"\na check-in: {self.watch.seconds:.0f} s", flush=True)

    def test_what_was_typed_just_before_ctrl_l_is_there_after_unlocking(self):
        story, taken = self.story, []
        for nth in range(LOCKS):
            if nth:
                story.unlock()
            story.begin()
            story.screen.focus(FIELD, JUST_WRITE)
            before, watch = story.home.one(), Watch()
            words = f"{canary()} in the middle of a sen"
            type_then_press(words, "ctrl+l")
            taken.append(watch.seconds)
            story.fresh_gate_after(before)
            story.unlock()
            self.assertEqual(words, story.go_on_with_draft())
            story.throw_away()
            story.lock()
        print(
            f"\n{LOCKS} times Ctrl L in the middle of typing (typed and locked in {max(taken):.2f} s at most): all of "
            f"it was there; {self.watch.seconds:.0f} s",
            flush=True,
        )

    def test_a_crash_while_typing_loses_two_seconds_at_most(self):
        story, ages = self.story, []
        for nth in range(CRASHES):
            if nth:
                story.unlock()
            story.begin()
            story.screen.focus(FIELD, JUST_WRITE)
            typed, crashed = self.crash_while_typing(4.0 + 0.37 * nth)
            until(story.home.is_still, "the engine has ended as well")
            story.start()
            story.unlock()
            found = story.go_on_with_draft()
            everything = "".join(words for words, _ in typed)
            self.assertTrue(everything.startswith(found), f"{found!r} was never typed")
            ages.append(crashed - lost_since(typed, len(found), crashed))
            self.assertLess(ages[-1], AT_MOST_LOST + A_SAVE, f"of {typed!r} there was {found!r}")
            story.throw_away()
            if nth + 1 < CRASHES:
                story.lock()
        story.lock()
        print(
            f"\n{CRASHES} crashes while typing: a note was waiting each time, what was lost was typed "
            + ", ".join(f"{age:.2f}" for age in ages)
            + f" s before at the earliest; {self.watch.seconds:.0f} s",
            flush=True,
        )

    def crash_while_typing(self, seconds):
        """Types without a pause until the program is ended: what was typed and since when it was there, and when."""
        typed, crashed, victim = [], [], self.story.home.one()

        def crash():
            victim.end()
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
    """When the first of what was lost began to be typed."""
    there = 0
    for words, since in typed:
        there += len(words)
        if there > length:
            return min(since, crashed)
    return crashed


if __name__ == "__main__":
    unittest.main()
