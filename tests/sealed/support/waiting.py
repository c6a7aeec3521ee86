"""Waiting for something to be so: looked at again and again, never slept through."""

import time

LOOK_EVERY = 0.05


def until(look, what, seconds=20):
    """What `look` says once it says anything; after `seconds` it is an error that names `what`."""
    end = time.monotonic() + seconds
    while True:
        if seen := look():
            return seen
        if time.monotonic() > end:
            raise TimeoutError(f"not within {seconds} s: {what}")
        time.sleep(LOOK_EVERY)


def stays(look, seconds):
    """Whether `look` says yes for as long as this."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not look():
            return False
        time.sleep(LOOK_EVERY)
    return True


class Watch:
    """Counts seconds, for the closing lines."""

    def __init__(self):
        self.started = time.monotonic()

    @property
    def seconds(self):
        return time.monotonic() - self.started
