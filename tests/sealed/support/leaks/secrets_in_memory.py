"""Counting secrets in the memory of the program and of its engine."""

from support.leaks.secret_search import count_in_memory


def telling(passphrase):
    """The word of a passphrase that is nowhere else, however the signs around it are escaped."""
    return passphrase.split('"')[1]


def spelled(*words):
    return [word.encode(coding) for word in words for coding in ("utf-8", "utf-16-le")]


def written(*words):
    """As typed, as passed on and shown, and as the search index has it."""
    return spelled(*words, *(word.lower() for word in words))


def key_spelled(key):
    """A key that is known in hexadecimal: its bytes, and how it is written."""
    return [bytes.fromhex(key), key.encode(), key.upper().encode(), *spelled(key)]


def in_groups(words):
    """A sheet or a phrase as it is shown and typed, and as lists of words are passed on: every two words of it."""
    pairs = [words[at : at + 2] for at in range(0, len(words) - 1, 2)]
    return spelled(*(joint.join(pair) for pair in pairs for joint in (" ", "-", "\n", '","')))


def counted(processes, needles):
    return {process: sum(count_in_memory(process.pid, needles).values()) for process in processes}


def counted_by_name(processes, secrets):
    """For each process, how often it holds each of several secrets: {name: needles}, read through once."""
    found = {}
    for process in processes:
        counts = count_in_memory(process.pid, [needle for needles in secrets.values() for needle in needles])
        found[process] = {name: sum(counts[needle] for needle in needles) for name, needles in secrets.items()}
    return found


def shown(counts):
    return ", ".join(f"{process.name} {count}" for process, count in counts.items())
