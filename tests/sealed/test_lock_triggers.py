"""T26: what locks from outside, and what does not."""

import time
import unittest

from support.dbus_mocks import OTHER, OWN, Login, ScreenSaver
from support.home import FULL
from support.actions import Story
from support.waiting import Watch, stays, until
from support.ui_texts import text

TIMES = 50 if FULL else 5
AT_MOST = 1.0
DELAY = ("sleep", "Inbetween", "locks the notebook", "delay")


class Triggers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.login = Login()
        cls.addClassCleanup(cls.login.close)
        cls.story = Story(DBUS_SYSTEM_BUS_ADDRESS=cls.login.address)
        cls.addClassCleanup(cls.story.home.close)
        cls.story.start()
        cls.story.create()
        cls.story.lock()

    def seconds_to_lock(self, trigger):
        """From the signal until nothing of the desk is left, in memory or on the screen."""
        before = self.story.home.one()
        started = time.monotonic()
        trigger()
        while before.is_alive():
            self.assertLess(time.monotonic() - started, 10, "it does not lock")
            time.sleep(0.005)
        return time.monotonic() - started

    def locks(self, name, yes, no):
        watch, taken = Watch(), []
        for nth in range(TIMES):
            self.story.unlock()
            # The last of what it listens to.
            until(lambda: DELAY in self.login.inhibitors(), "sleep waits for the lock")
            if nth < 5:
                no()
                self.assertTrue(stays(self.story.home.one().is_alive, 1), "locked without a reason")
            taken.append(self.seconds_to_lock(yes))
            self.story.at_unlock()
            until(lambda: not self.login.inhibitors(), "sleep waits no longer")
        print(
            f"\n{name}: {TIMES} locks in {min(taken):.2f} to {max(taken):.2f} s; its opposite locked 0 times; "
            f"{watch.seconds:.0f} s",
            flush=True,
        )
        self.assertLess(max(taken), AT_MOST)

    def test_it_locks_when_the_machine_goes_to_sleep_and_not_when_it_wakes(self):
        self.locks("sleep", lambda: self.login.sleep(True), lambda: self.login.sleep(False))

    def test_it_locks_with_its_own_login_session_and_not_with_another(self):
        self.locks("session lock", lambda: self.login.lock(OWN), lambda: self.login.lock(OTHER))

    def test_it_locks_when_a_screen_saver_starts_and_not_when_it_ends(self):
        for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
            saver = ScreenSaver(name)
            with self.subTest(name):
                self.locks(name, lambda: saver.tell(True), lambda: saver.tell(False))

    @unittest.skipUnless(FULL, "takes three minutes")
    def test_it_says_so_a_minute_before_and_locks_after_two_quiet_minutes(self):
        self.story.unlock()
        screen = self.story.screen
        self.story.lock_after_two_minutes()
        soon = text("locking-soon")
        watch = Watch()
        screen.wait_for_words(soon, 90)
        first = watch.seconds
        screen.key("Tab")
        until(lambda: not screen.says(soon), "the notice goes when a key is pressed", 10)
        watch = Watch()
        before = self.story.home.one()
        screen.wait_for_words(soon, 90)
        second = watch.seconds
        until(lambda: not before.is_alive(), "locked", 90)
        locked = watch.seconds
        self.story.at_unlock()
        print(f"\nidle: said after {first:.0f} and {second:.0f} s, locked after {locked:.0f} s", flush=True)
        for told in (first, second):
            self.assertTrue(55 <= told <= 65)
        self.assertTrue(115 <= locked <= 126)


if __name__ == "__main__":
    unittest.main()
