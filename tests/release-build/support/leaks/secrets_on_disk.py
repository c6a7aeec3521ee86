"""Searches every file that a session may have left for the words typed in it."""

import gzip
import time
import zlib
from pathlib import Path

from support.leaks.secret_search import Needles, encodings

SHARED_FOLDERS = [Path(place) for place in ("/tmp", "/var/tmp", "/dev/shm")]


def adjacent_word_pairs(words):
    """Every two adjacent words of a recovery sheet or a phrase, in all ways they may be joined, by
    name.
    """
    joints = {"space": " ", "hyphen": "-", "line": "\n", "list": '","'}
    return {
        f"words {at} and {at + 1}, {kind}": joint.join(words[at - 1 : at + 1])
        for at in range(1, len(words))
        for kind, joint in joints.items()
    }


class DiskScan:
    """Searches the home and the shared temporary folders for secrets, given by name."""

    def __init__(self, secrets):
        self.secrets = secrets
        self.since = time.time() - 1
        # Folders that were in a shared folder before belong to other programs.
        self.others = {folder for place in SHARED_FOLDERS for folder in place.glob("*") if folder.is_dir()}
        self.report = []

    def hits(self, home, when, but=()):
        """Secrets found in the files of this home and in shared folders, by file.

        The folders `but` are left out.
        """
        places = [home.path, *(place for place in SHARED_FOLDERS if place.exists())]
        others = self.others | {home.path, *but}
        hits, files, size = Needles(self.secrets).found_in_files(places, self.since, others)
        if files <= 10:
            raise AssertionError(f"{when}: {files} files only, the search is blind")
        self.report.append(f"{when} {files} files, {size:,} bytes: {sum(map(len, hits.values()))} hits")
        return hits

    def find_planted(self, folder, words, name):
        """Positive control: plants a file for each encoding of `words`, and one with `name` in its name.

        Returns how many of them were found, and how many there are.
        """
        folder.mkdir()
        planted = 0
        for word in words:
            packed = [gzip.compress(word.encode()), zlib.compress(word.lower().encode("utf-16-le"))]
            for data in [*encodings(word).values(), *packed]:
                (folder / str(planted)).write_bytes(b"\x78\x9c rubbish " + data + b"\0more")
                planted += 1
        (folder / f"{name}.txt").write_bytes(b"a name tells it too")
        return len(Needles(self.secrets).found_in_files([folder])[0]), planted + 1

    def __str__(self):
        spelled = len(Needles(self.secrets).names)
        return f"{len(self.secrets)} secrets in {spelled} spellings; {'; '.join(self.report)}"
