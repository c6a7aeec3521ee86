"""Two copies of the program on one notebook."""

import subprocess
import unittest

from support.actions import User
from support.screen import accessibility_bus, focused_window, run
from support.waiting import Stopwatch, until

PAIRS = 3


class SingleInstance(unittest.TestCase):
    def test_second_start_raises_the_first_window_and_ends(self):
        stopwatch = Stopwatch()
        with User() as user:
            first = user.start()
            user.wait_for_welcome()
            window = user.screen.window()
            for _ in range(PAIRS):
                other = subprocess.Popen(["xmessage", "Another window, on top."])
                self.addCleanup(other.wait)
                self.addCleanup(other.kill)
                above = until(lambda: visible("xmessage"), "another window")[-1]
                run("xdotool", "windowfocus", "--sync", above)
                self.assertNotEqual(window, focused_window())
                second = user.home.start()
                self.assertEqual(0, second.wait(15))
                until(lambda: focused_window() == window, "the first window has the keys")
                other.kill()
            self.assertIsNone(first.poll())
            self.assertEqual([first.pid], [process.pid for process in user.home.main_processes()])
        took = f"{stopwatch.seconds:.0f} s"
        print(f"\n{PAIRS} second starts: each raised the first window and ended with 0; {took}", flush=True)

    def test_second_start_brings_the_window_from_another_workspace(self):
        manager = subprocess.Popen(["openbox"], stdin=subprocess.DEVNULL)
        self.addCleanup(manager.wait)
        self.addCleanup(manager.kill)
        with User() as user:
            user.start()
            user.wait_for_welcome()
            window = user.screen.window()
            run("xdotool", "set_num_desktops", "2")
            run("xdotool", "set_desktop", "1")
            until(lambda: desktop_of(window) == "0" and run("xdotool", "get_desktop").strip() == "1", "we have left it")
            second = user.home.start()
            self.assertEqual(0, second.wait(15))
            until(lambda: active_window() == window, "the window is where we are and has the keys")
            self.assertEqual(run("xdotool", "get_desktop").strip(), desktop_of(window))

    def test_notebook_open_in_another_session_is_refused(self):
        stopwatch = Stopwatch()
        with User() as first:
            first.start()
            first.create()
            first.lock()
            for _ in range(PAIRS):
                with User(AT_SPI_BUS_ADDRESS=accessibility_bus().address) as second:
                    second.passphrase = first.passphrase
                    second.start("--data", first.home.data, before=["dbus-run-session", "--"])
                    second.wait_for_unlock()
                    first.wait_for_unlock()
                    first.unlock()
                    second.try_to_unlock()
                    second.wait_for_message("error-another-copy")
                    first.lock()
                    second.unlock()
                    first.try_to_unlock()
                    first.wait_for_message("error-another-copy")
        print(f"\n{PAIRS} pairs in two sessions: the second was told each time; {stopwatch.seconds:.0f} s", flush=True)


def desktop_of(window):
    return run("xdotool", "get_desktop_for_window", window).strip()


def active_window():
    """The window that the window manager calls active; empty if there is none."""
    return subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True).stdout.strip()


def visible(name):
    """Numbers of the visible windows with this name."""
    search = ["xdotool", "search", "--onlyvisible", "--name", name]
    return subprocess.run(search, capture_output=True, text=True).stdout.split()


if __name__ == "__main__":
    unittest.main()
