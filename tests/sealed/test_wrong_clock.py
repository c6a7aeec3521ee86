"""T9: a clock that is wrong, and one that is set back between two starts."""

import datetime
import unittest

from support.home import FULL
from support.screen import BUTTON
from support.actions import canary
from support.waiting import Watch, stays
from support.ui_texts import beginning
from support.writing_actions import Writer

# Only the calendar: what waits goes on waiting as long as it should.
FAKETIME = {"FAKETIME_DONT_FAKE_MONOTONIC": "1"}
NOT_LOCKED_FOR = 5  # seconds; the bin is emptied 3 s after the desk has opened
LOCKS_AFTER = (115, 135)  # seconds, with two minutes chosen


def at(day):
    """What to put before the program so that it, and what comes of it, believes that this is the day."""
    return ["faketime", f"{day} 12:00:00"]


def plainly(day):
    return f"{day.day} {day:%B} {day.year}"


class Clock(unittest.TestCase):
    def test_a_clock_far_off_or_set_back_loses_nothing_and_locks_neither_at_once_nor_never(self):
        watch, today = Watch(), datetime.date.today()
        days = [today, datetime.date(1970, 1, 2), datetime.date(2099, 12, 31), today]
        with Writer(**FAKETIME) as self.story:
            kept, binned = [], []
            # One notebook, started on these days one after another.
            for nth, day in enumerate(days):
                self.story.start(before=at(day))
                if nth:
                    self.story.unlock()
                else:
                    self.story.create()
                self.check(day, kept, binned)
                self.story.home.end_all()
            print(
                f"\nthe days {', '.join(map(str, days))}: {len(kept)} notes kept and listed each time, the first and the "
                f"last found, {len(binned)} in the bin; {watch.seconds:.0f} s",
                flush=True,
            )

    def check(self, day, kept, binned):
        """A note more and a note more in the bin; all of them are there."""
        story, opened = self.story, self.story.home.one()
        kept.append(canary())
        story.keep_note(kept[-1])
        binned.append(canary())
        story.keep_note(binned[-1])
        story.search(binned[-1], found=1)
        story.open_note()
        self.assertTrue(story.screen.says(plainly(day)), f"the note does not bear the day {day}")
        story.put_into_bin()
        for word in (kept[0], kept[-1]):
            story.search(word, found=1)
        self.assertTrue(stays(opened.is_alive, NOT_LOCKED_FOR), "locked at once")
        story.go_to_bin()
        self.assertEqual([], [word for word in binned if not story.screen.says(word)], f"not in the bin on {day}")
        self.assertEqual(len(set(kept)), self.listed(), f"on {day}")

    def listed(self):
        """How many notes the journal lists, month by month."""
        story = self.story
        story.go_to_journal()
        return sum(len(list(month)) for month in self.months())

    def months(self):
        story = self.story
        while True:
            yield story.screen.until(story.notes, "notes of a month")
            earlier = story.screen.find_beginning(BUTTON, beginning("month-earlier"))
            if not earlier:
                return
            name = earlier.name
            earlier.press()
            story.screen.until(lambda: story.screen.find_beginning(BUTTON, beginning("month-later")), name)

    @unittest.skipUnless(FULL, "takes five minutes")
    def test_quiet_minutes_are_counted_by_no_calendar(self):
        for day in (datetime.date(1970, 1, 2), datetime.date(2099, 12, 31)):
            with self.subTest(day=day), Writer(**FAKETIME) as story:
                story.start(before=at(day))
                story.create()
                story.lock_after_two_minutes()
                opened, watch = story.home.one(), Watch()
                while opened.is_alive() and watch.seconds < 200:
                    stays(opened.is_alive, 1)
                self.assertTrue(LOCKS_AFTER[0] <= watch.seconds <= LOCKS_AFTER[1], f"{day}: {watch.seconds:.0f} s")
                print(f"\n{day}: locked after {watch.seconds:.0f} s", flush=True)


if __name__ == "__main__":
    unittest.main()
