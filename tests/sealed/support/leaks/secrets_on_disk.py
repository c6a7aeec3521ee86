"""Looking through every file that a session may have left, for the words that were in it."""

import gzip
import time
import zlib
from pathlib import Path

from support.leaks.secret_search import Needles, spellings

SHARED = [Path(place) for place in ("/tmp", "/var/tmp", "/dev/shm")]


def neighbours(words):
    """Every two words of a sheet or a phrase that stand beside each other, the ways they may be joined."""
    joints = {"space": " ", "hyphen": "-", "line": "\n", "list": '","'}
    return {
        f"words {at} and {at + 1}, {kind}": joint.join(words[at - 1 : at + 1])
        for at in range(1, len(words))
        for kind, joint in joints.items()
    }


class Scan:
    """Secrets by name, and where they might be found."""

    def __init__(self, secrets):
        self.secrets = secrets
        self.since = time.time() - 1
        # Of what everybody may write to, a folder that was there before is somebody else's.
        self.others = {folder for place in SHARED for folder in place.glob("*") if folder.is_dir()}
        self.told = []

    def hits(self, home, when, but=()):
        """What is found in the files of this home, and of everybody; by file. The folders `but` are left out."""
        places = [home.path, *(place for place in SHARED if place.exists())]
        others = self.others | {home.path, *but}
        hits, files, size = Needles(self.secrets).in_files(places, self.since, others)
        if files <= 10:
            raise AssertionError(f"{when}: {files} files only, the search is blind")
        self.told.append(f"{when} {files} files, {size:,} bytes: {sum(map(len, hits.values()))} hits")
        return hits

    def hits_planted(self, folder, words, name):
        """Plants a file for each spelling and packing of `words`, and one that is called `name`. How many of them were
        found, and how many there are."""
        folder.mkdir()
        planted = 0
        for word in words:
            packed = [gzip.compress(word.encode()), zlib.compress(word.lower().encode("utf-16-le"))]
            for data in [*spellings(word).values(), *packed]:
                (folder / str(planted)).write_bytes(b"\x78\x9c rubbish " + data + b"\0more")
                planted += 1
        (folder / f"{name}.txt").write_bytes(b"a name tells it too")
        return len(Needles(self.secrets).in_files([folder])[0]), planted + 1

    def __str__(self):
        spelled = len(Needles(self.secrets).names)
        return f"{len(self.secrets)} secrets in {spelled} spellings; {'; '.join(self.told)}"
