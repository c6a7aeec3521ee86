"""Sleep, a session lock and a screen saver lock the notebook; their opposites do not."""

import time
import unittest

from support.dbus_mocks import OTHER_SESSION, OWN_SESSION, ScreenSaverMock
from support.home import FULL
from support.notebook_test_case import LogindTestCase
from support.ui_texts import text
from support.waiting import Stopwatch, holds_for, until

ROUNDS = 50 if FULL else 5
MAX_SECONDS = 1.0
DELAY = ("sleep", "Inbetween", "locks the notebook", "delay")


class LockTriggers(LogindTestCase):
    def seconds_to_lock(self, trigger):
        """Seconds from the signal until the process of the desk has ended."""
        before = self.user.home.single_process()
        started = time.monotonic()
        trigger()
        while before.is_alive():
            self.assertLess(time.monotonic() - started, 10, "it does not lock")
            time.sleep(0.005)
        return time.monotonic() - started

    def locks_by(self, name, lock, opposite):
        """Locks again and again by `lock`; the first times, `opposite` must do nothing before."""
        stopwatch, taken = Stopwatch(), []
        for nth in range(ROUNDS):
            self.user.unlock()
            # The program takes the inhibitor last, when it listens to everything else already.
            until(lambda: DELAY in self.logind.inhibitors(), "sleep waits for the lock")
            if nth < 5:
                opposite()
                self.assertTrue(holds_for(self.user.home.single_process().is_alive, 1), "locked without a reason")
            taken.append(self.seconds_to_lock(lock))
            self.user.wait_for_unlock()
            until(lambda: not self.logind.inhibitors(), "sleep waits no longer")
        print(
            f"\n{name}: {ROUNDS} locks in {min(taken):.2f} to {max(taken):.2f} s; its opposite locked 0 times; "
            f"{stopwatch.seconds:.0f} s",
            flush=True,
        )
        self.assertLess(max(taken), MAX_SECONDS)

    def test_suspend_locks_and_waking_does_not(self):
        self.locks_by("sleep", lambda: self.logind.emit_sleep(True), lambda: self.logind.emit_sleep(False))

    def test_own_session_lock_locks_and_anothers_does_not(self):
        self.locks_by(
            "session lock", lambda: self.logind.emit_lock(OWN_SESSION), lambda: self.logind.emit_lock(OTHER_SESSION)
        )

    def test_screen_saver_locks_when_it_starts_only(self):
        for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
            saver = ScreenSaverMock(name)
            with self.subTest(name):
                self.locks_by(name, lambda: saver.emit_active_changed(True), lambda: saver.emit_active_changed(False))

    @unittest.skipUnless(FULL, "takes three minutes")
    def test_idle_lock_is_announced_a_minute_before(self):
        self.user.unlock()
        screen = self.user.screen
        self.user.lock_after_two_minutes()
        soon = text("locking-soon")
        stopwatch = Stopwatch()
        screen.wait_for_words(soon, 90)
        first = stopwatch.seconds
        screen.key("Tab")
        until(lambda: not screen.shows(soon), "the notice goes when a key is pressed", 10)
        stopwatch = Stopwatch()
        before = self.user.home.single_process()
        screen.wait_for_words(soon, 90)
        second = stopwatch.seconds
        until(lambda: not before.is_alive(), "locked", 90)
        locked = stopwatch.seconds
        self.user.wait_for_unlock()
        print(f"\nidle: said after {first:.0f} and {second:.0f} s, locked after {locked:.0f} s", flush=True)
        for announced in (first, second):
            self.assertTrue(55 <= announced <= 65)
        self.assertTrue(115 <= locked <= 126)


if __name__ == "__main__":
    unittest.main()
