"""Searches files and the memory of processes for secrets, in every encoding a program may use."""

import base64
import json
import os
import re
import stat
import struct
import unicodedata
import zlib
from pathlib import Path

PAGE_SIZE = os.sysconf("SC_PAGE_SIZE")
CHUNK = 8 << 20
# The beginnings of zlib and gzip streams.
COMPRESSED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
MAX_INFLATED = 64 << 20


def text_forms(word):
    """Forms in which a program may store a word as text, by name."""
    escaped = "".join(f"\\u{ord(letter):04x}" for letter in word)
    return {
        "plain": word,
        "lower case": word.lower(),
        "decomposed": unicodedata.normalize("NFD", word),
        "as in the search index": folded(word),
        "JSON": json.dumps(word)[1:-1],
        "JSON numbers": escaped,
    }


def folded(word):
    """Lower case without accents, as in the search index."""
    return "".join(part for part in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(part))


def base64_core(data, offset):
    """The base64 letters that depend on `data` alone, at this offset from a multiple of three
    bytes.
    """
    whole = base64.b64encode(b"\0" * offset + data)
    first = (offset * 8 + 5) // 6
    last = (offset + len(data)) * 8 // 6
    return whole[first:last]


def encodings(word):
    """Byte sequences that a program may store a word as, by the name of the encoding."""
    found = {}
    for kind, words in text_forms(word).items():
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            data = words.encode(coding)
            found[f"{kind}, {coding}"] = data
            found[f"{kind}, {coding}, hex"] = data.hex().encode()
            found[f"{kind}, {coding}, HEX"] = data.hex().upper().encode()
            for offset in range(3):
                found[f"{kind}, {coding}, base64 {offset}"] = base64_core(data, offset)
    return found


class Needles:
    """Secrets by name, in every encoding."""

    def __init__(self, secrets):
        self.names = {}
        for name, word in secrets.items():
            for spelling, data in encodings(word).items():
                self.names.setdefault(data, f"{name} ({spelling})")

    def found_in(self, data):
        """Names of the secrets that these bytes hold, also within compressed streams."""
        found = {name for needle, name in self.names.items() if needle in data}
        whole = memoryview(data)
        for start in COMPRESSED.finditer(data):
            stream = zlib.decompressobj(wbits=47)  # zlib or gzip, by the first bytes
            try:
                inflated = stream.decompress(whole[start.start() : start.start() + CHUNK], MAX_INFLATED)
            except zlib.error:
                continue
            if len(inflated) > 8:
                found |= {f"{name}, compressed" for needle, name in self.names.items() if needle in inflated}
        return found

    def found_in_files(self, places, since=0, others=()):
        """Secrets found by file, and the number of files and bytes read.

        Files older than `since` and the folders `others` are left out.
        """
        hits, files, size = {}, 0, 0
        for file in all_files(places, since, others):
            found = self.found_in(os.fsencode(file.name))
            try:
                data = file.read_bytes()
            except OSError:  # removed meanwhile
                continue
            files, size = files + 1, size + len(data)
            if found := found | self.found_in(data):
                hits[str(file)] = sorted(found)
        return hits, files, size


def all_files(places, since=0, others=()):
    """Regular files below these folders that were changed after `since`."""
    for place in places:
        for folder, folders, names in os.walk(place):
            folders[:] = [name for name in folders if Path(folder, name) not in others]
            for name in names:
                file = Path(folder) / name
                try:
                    about = file.lstat()
                except OSError:
                    continue
                if stat.S_ISREG(about.st_mode) and max(about.st_mtime, about.st_ctime) >= since:
                    yield file


def count_in_memory(pid, needles):
    """Number of times that the writable memory of a process holds each needle: {needle: count}."""
    counts = dict.fromkeys(needles, 0)
    with open(f"/proc/{pid}/mem", "rb", 0) as memory, open(f"/proc/{pid}/pagemap", "rb", 0) as pages:
        for start, end in writable_mappings(pid):
            for first, last in resident_ranges(pages, start, end):
                before = b""
                for data in read_in_chunks(memory, first, last):
                    for needle in needles:
                        rest = len(needle) - 1
                        counts[needle] += data.count(needle) + (before[-rest:] + data[:rest]).count(needle)
                    before = data
    return counts


def writable_mappings(pid):
    """Writable mappings that hold anything, except those of devices."""
    start = end = None
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        if mapped := re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)", line):
            wanted = mapped[3].startswith("rw") and not mapped[4].startswith(("/dev/dri", "[vvar"))
            start, end = (int(mapped[1], 16), int(mapped[2], 16)) if wanted else (None, None)
            held = 0
        elif start is not None and (size := re.match(r"(Rss|Swap):\s+(\d+) kB", line)):
            held += int(size[2])
            if size[1] == "Swap" and held:
                yield start, end


def resident_ranges(pages, start, end):
    """Runs of pages that are in memory or swapped out."""
    run = None
    for chunk in range(start, end, CHUNK * 8):
        count = (min(end, chunk + CHUNK * 8) - chunk) // PAGE_SIZE
        pages.seek(chunk // PAGE_SIZE * 8)
        entries = pages.read(count * 8)
        for at, (entry,) in enumerate(struct.iter_unpack("<Q", entries)):
            address = chunk + at * PAGE_SIZE
            if entry >> 62:
                run = run if run is not None else address
            elif run is not None:
                yield run, address
                run = None
    if run is not None:
        yield run, end


def read_in_chunks(memory, start, end):
    """The bytes of a range of memory, a chunk at a time."""
    for at in range(start, end, CHUNK):
        try:
            memory.seek(at)
            yield memory.read(min(CHUNK, end - at))
        except OSError:  # unmapped meanwhile
            return
