"""Counts secrets in the memory of the program and of its engine."""

from support.leaks.secret_search import count_in_memory


def unique_word(passphrase):
    """The canary in a passphrase, found however the quotes around it are escaped."""
    return passphrase.split('"')[1]


def in_utf8_and_utf16(*words):
    """The bytes of each word in both encodings that the processes use."""
    return [word.encode(coding) for word in words for coding in ("utf-8", "utf-16-le")]


def typed_encodings(*words):
    """Words as typed, and in lower case as in the search index."""
    return in_utf8_and_utf16(*words, *(word.lower() for word in words))


def key_encodings(key):
    """A key given in hexadecimal: its bytes, and its digits in every encoding."""
    return [bytes.fromhex(key), key.encode(), key.upper().encode(), *in_utf8_and_utf16(key)]


def word_pair_encodings(words):
    """Every two adjacent words of a recovery sheet or a phrase, joined as shown, typed and listed
    in JSON.
    """
    pairs = [words[at : at + 2] for at in range(0, len(words) - 1, 2)]
    return in_utf8_and_utf16(*(joint.join(pair) for pair in pairs for joint in (" ", "-", "\n", '","')))


def count_per_process(processes, needles):
    """Number of needles in the memory of each process."""
    return {process: sum(count_in_memory(process.pid, needles).values()) for process in processes}


def count_by_secret(processes, secrets):
    """Number of times that each process holds each secret of `{name: needles}`.

    Reads each process once.
    """
    found = {}
    for process in processes:
        counts = count_in_memory(process.pid, [needle for needles in secrets.values() for needle in needles])
        found[process] = {name: sum(counts[needle] for needle in needles) for name, needles in secrets.items()}
    return found


def format_counts(counts):
    """Counts by process, in one line."""
    return ", ".join(f"{process.name} {count}" for process, count in counts.items())
