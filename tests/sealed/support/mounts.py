"""Disks that are full or can only be read, for one program alone."""

from pathlib import Path


def with_mounts(*commands):
    """What to put before the program so that it alone, and what comes of it, sees these mounts."""
    return ["unshare", "--mount", "sh", "-ec", "\n".join((*commands, 'exec "$@"')), "sh"]


def as_seen_inside(story, path):
    return Path(f"/proc/{story.home.one().pid}/root{path}")


def fill(file):
    """Takes all the room that there is."""
    with open(file, "wb", 0) as filler:
        try:
            while filler.write(b"\0" * 4096):
                pass
        except OSError:
            return
