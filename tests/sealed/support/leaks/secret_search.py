"""Looking for words where they must not be: in files, in every spelling that a program may give them, and in memory."""

import base64
import json
import os
import re
import stat
import struct
import unicodedata
import zlib
from pathlib import Path

PAGE = os.sysconf("SC_PAGE_SIZE")
PIECE = 8 << 20
# A stream of `zlib`, and one of `gzip`.
COMPRESSED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
INFLATED_AT_MOST = 64 << 20


def as_texts(word):
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
    """Small letters without their accents."""
    return "".join(part for part in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(part))


def as_base64(data, offset):
    """The letters of base64 that depend on `data` alone, when it stands at this offset from a multiple of three."""
    whole = base64.b64encode(b"\0" * offset + data)
    first = (offset * 8 + 5) // 6
    last = (offset + len(data)) * 8 // 6
    return whole[first:last]


def spellings(word):
    """How a program may have written a word, by what the spelling is called."""
    found = {}
    for kind, words in as_texts(word).items():
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            data = words.encode(coding)
            found[f"{kind}, {coding}"] = data
            found[f"{kind}, {coding}, hex"] = data.hex().encode()
            found[f"{kind}, {coding}, HEX"] = data.hex().upper().encode()
            for offset in range(3):
                found[f"{kind}, {coding}, base64 {offset}"] = as_base64(data, offset)
    return found


class Needles:
    """Secrets by name, in every spelling."""

    def __init__(self, secrets):
        self.names = {}
        for name, word in secrets.items():
            for spelling, data in spellings(word).items():
                self.names.setdefault(data, f"{name} ({spelling})")

    def within(self, data):
        found = {name for needle, name in self.names.items() if needle in data}
        whole = memoryview(data)
        for start in COMPRESSED.finditer(data):
            stream = zlib.decompressobj(wbits=47)  # either of the two, as its first bytes say
            try:
                inflated = stream.decompress(whole[start.start() : start.start() + PIECE], INFLATED_AT_MOST)
            except zlib.error:
                continue
            if len(inflated) > 8:
                found |= {f"{name}, compressed" for needle, name in self.names.items() if needle in inflated}
        return found

    def in_files(self, places, since=0, others=()):
        """What was found, by file, and how many files and bytes were read. Older files are not ours, and the folders
        `others` are not either."""
        hits, files, size = {}, 0, 0
        for file in all_files(places, since, others):
            found = self.within(os.fsencode(file.name))
            try:
                data = file.read_bytes()
            except OSError:  # gone by now
                continue
            files, size = files + 1, size + len(data)
            if found := found | self.within(data):
                hits[str(file)] = sorted(found)
        return hits, files, size


def all_files(places, since=0, others=()):
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
    """How often each of these bytes stands in what this process may write to: {needle: count}."""
    counts = dict.fromkeys(needles, 0)
    with open(f"/proc/{pid}/mem", "rb", 0) as memory, open(f"/proc/{pid}/pagemap", "rb", 0) as pages:
        for start, end in writable(pid):
            for first, last in present(pages, start, end):
                before = b""
                for data in pieces(memory, first, last):
                    for needle in needles:
                        rest = len(needle) - 1
                        counts[needle] += data.count(needle) + (before[-rest:] + data[:rest]).count(needle)
                    before = data
    return counts


def writable(pid):
    """The parts of memory that may be written and that hold anything, and no device's."""
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


def present(pages, start, end):
    """The runs of pages that hold something, in memory or swapped out."""
    run = None
    for chunk in range(start, end, PIECE * 8):
        count = (min(end, chunk + PIECE * 8) - chunk) // PAGE
        pages.seek(chunk // PAGE * 8)
        entries = pages.read(count * 8)
        for at, (entry,) in enumerate(struct.iter_unpack("<Q", entries)):
            address = chunk + at * PAGE
            if entry >> 62:
                run = run if run is not None else address
            elif run is not None:
                yield run, address
                run = None
    if run is not None:
        yield run, end


def pieces(memory, start, end):
    for at in range(start, end, PIECE):
        try:
            memory.seek(at)
            yield memory.read(min(PIECE, end - at))
        except OSError:  # given back to the kernel meanwhile
            return
