"""Waiting for a condition by polling, and measuring time."""

import time

POLL_INTERVAL = 0.05


def until(check, description, seconds=20, describe=None):
    """The first truthy result of `check`.

    Raises TimeoutError with the description after `seconds`, and with what `describe` then returns.
    """
    end = time.monotonic() + seconds
    while True:
        if result := check():
            return result
        if time.monotonic() > end:
            late = TimeoutError(f"not within {seconds} s: {description}")
            if describe:
                late.add_note(describe())
            raise late
        time.sleep(POLL_INTERVAL)


def holds_for(check, seconds):
    """True if `check` stays truthy for this long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not check():
            return False
        time.sleep(POLL_INTERVAL)
    return True


class Stopwatch:
    """Seconds since it was made."""

    def __init__(self):
        self.started = time.monotonic()

    @property
    def seconds(self):
        return time.monotonic() - self.started
