"""T8: two copies for one notebook."""

import subprocess
import unittest

from support.screen import bus, run, with_keyboard
from support.actions import Story
from support.waiting import Watch, until

PAIRS = 3


class TwoCopies(unittest.TestCase):
    def test_a_second_start_raises_the_first_window_and_ends(self):
        watch = Watch()
        with Story() as story:
            first = story.start()
            story.at_first_evening()
            window = story.screen.window()
            for _ in range(PAIRS):
                other = subprocess.Popen(["xmessage", "Another window, on top."])
                self.addCleanup(other.wait)
                self.addCleanup(other.kill)
                above = until(lambda: visible("xmessage"), "another window")[-1]
                run("xdotool", "windowfocus", "--sync", above)
                self.assertNotEqual(window, with_keyboard())
                second = story.home.start()
                self.assertEqual(0, second.wait(15))
                until(lambda: with_keyboard() == window, "the first window has the keys")
                other.kill()
            self.assertIsNone(first.poll())
            self.assertEqual([first.pid], [process.pid for process in story.home.ours()])
        took = f"{watch.seconds:.0f} s"
        print(f"\n{PAIRS} second starts: each raised the first window and ended with 0; {took}", flush=True)

    def test_in_two_sessions_the_first_to_open_it_has_it(self):
        watch = Watch()
        with Story() as first:
            first.start()
            first.create()
            first.lock()
            for _ in range(PAIRS):
                with Story(AT_SPI_BUS_ADDRESS=bus().address) as second:
                    second.passphrase = first.passphrase
                    second.start("--data", first.home.data, before=["dbus-run-session", "--"])
                    second.at_unlock()
                    first.at_unlock()
                    first.unlock()
                    second.try_to_unlock()
                    second.is_said("error-another-copy")
                    first.lock()
                    second.unlock()
                    first.try_to_unlock()
                    first.is_said("error-another-copy")
        print(f"\n{PAIRS} pairs in two sessions: the second was told each time; {watch.seconds:.0f} s", flush=True)


def visible(name):
    search = ["xdotool", "search", "--onlyvisible", "--name", name]
    return subprocess.run(search, capture_output=True, text=True).stdout.split()


if __name__ == "__main__":
    unittest.main()
