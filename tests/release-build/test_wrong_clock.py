"""A wrong clock, and a clock set back between two starts."""

import datetime
import unittest

from support.actions import canary
from support.home import FULL
from support.screen import BUTTON
from support.ui_texts import text_before_value
from support.waiting import Stopwatch, holds_for
from support.writing_actions import WritingUser

# Turns the calendar only; timers run as usual.
FAKETIME = {"FAKETIME_DONT_FAKE_MONOTONIC": "1"}
STAYS_OPEN_FOR = 5  # seconds; the bin is emptied 3 s after the desk has opened
LOCKS_AFTER = (115, 135)  # seconds, with two minutes chosen


def on_day(day):
    """Command prefix that makes the program and its children believe that this is the day."""
    return ["faketime", f"{day} 12:00:00"]


def shown_date(day):
    """The date as the journal shows it."""
    return f"{day.day} {day:%B} {day.year}"


class WrongClock(unittest.TestCase):
    def test_wrong_clock_loses_no_notes_and_does_not_lock(self):
        stopwatch, today = Stopwatch(), datetime.date.today()
        days = [today, datetime.date(1970, 1, 2), datetime.date(2099, 12, 31), today]
        with WritingUser(**FAKETIME) as self.user:
            kept, binned = [], []
            # One notebook, started on each of these days in turn.
            for nth, day in enumerate(days):
                self.user.start(before=on_day(day))
                if nth:
                    self.user.unlock()
                else:
                    self.user.create()
                self.check(day, kept, binned)
                self.user.home.kill_all()
            print(
                f"\nthe days {', '.join(map(str, days))}: {len(kept)} notes kept and listed each time, the first "
                f"and the last found, {len(binned)} in the bin; {stopwatch.seconds:.0f} s",
                flush=True,
            )

    def check(self, day, kept, binned):
        """Adds a note, and another to the bin, and checks that all earlier ones are there."""
        user, opened = self.user, self.user.home.single_process()
        kept.append(canary())
        user.save_note(kept[-1])
        binned.append(canary())
        user.save_note(binned[-1])
        user.search(binned[-1], found=1)
        user.open_note()
        self.assertTrue(user.screen.shows(shown_date(day)), f"the note does not bear the day {day}")
        user.move_to_bin()
        for word in (kept[0], kept[-1]):
            user.search(word, found=1)
        self.assertTrue(holds_for(opened.is_alive, STAYS_OPEN_FOR), "locked at once")
        user.go_to_bin()
        self.assertEqual([], [word for word in binned if not user.screen.shows(word)], f"not in the bin on {day}")
        self.assertEqual(len(set(kept)), self.number_of_notes(), f"on {day}")

    def number_of_notes(self):
        """Number of notes that the journal lists in all months."""
        user = self.user
        user.go_to_journal()
        return sum(len(list(month)) for month in self.months())

    def months(self):
        """The notes of each month, back to the first."""
        user = self.user
        while True:
            yield user.screen.until(user.listed_notes, "notes of a month")
            earlier = user.screen.find_beginning(BUTTON, text_before_value("month-earlier"))
            if not earlier:
                return
            name = earlier.name
            earlier.press()
            user.screen.until(lambda: user.screen.find_beginning(BUTTON, text_before_value("month-later")), name)

    @unittest.skipUnless(FULL, "takes five minutes")
    def test_idle_lock_does_not_depend_on_the_calendar(self):
        for day in (datetime.date(1970, 1, 2), datetime.date(2099, 12, 31)):
            with self.subTest(day=day), WritingUser(**FAKETIME) as user:
                user.start(before=on_day(day))
                user.create()
                user.lock_after_two_minutes()
                opened, stopwatch = user.home.single_process(), Stopwatch()
                while opened.is_alive() and stopwatch.seconds < 200:
                    holds_for(opened.is_alive, 1)
                self.assertTrue(
                    LOCKS_AFTER[0] <= stopwatch.seconds <= LOCKS_AFTER[1], f"{day}: {stopwatch.seconds:.0f} s"
                )
                print(f"\n{day}: locked after {stopwatch.seconds:.0f} s", flush=True)


if __name__ == "__main__":
    unittest.main()
