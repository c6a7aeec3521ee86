#!/usr/bin/python3
"""An output module of Speech Dispatcher that speaks into a file, one utterance to a line.

Started by speech-dispatcher with a configuration file, whose only line is the path of the log. An
utterance ends as soon as it has begun, so that nothing is cut off by the next key.
"""

import html
import re
import sys

# Commands with lines of data: the answer before the data, and the answer after it.
WITH_DATA = {
    "AUDIO": ("207 OK RECEIVING AUDIO SETTINGS", "203 OK AUDIO INITIALIZED"),
    "LOGLEVEL": ("207 OK RECEIVING LOGLEVEL SETTINGS", "203 OK LOG LEVEL SET"),
    "SET": ("203 OK RECEIVING SETTINGS", "203 OK SETTINGS RECEIVED"),
    **dict.fromkeys(("SPEAK", "CHAR", "KEY", "SOUND_ICON"), ("202 OK RECEIVING MESSAGE", "200 OK SPEAKING")),
}
ANSWERS = {
    "INIT": "299-The log is open.\n299 OK LOADED SUCCESSFULLY",
    "LIST VOICES": "200-log\ten\tnone\n200 OK VOICE LIST SENT",
    "QUIT": "210 OK QUIT",
    "DEBUG": "200 OK DEBUGGING",
}
SPOKEN = ("SPEAK", "CHAR", "KEY")


def answer(words):
    print(words, flush=True)


def data_lines():
    """The lines up to one with a full stop alone."""
    while (line := sys.stdin.readline().rstrip("\n")) != ".":
        yield line.removeprefix(".") if line.startswith("..") else line


def plain(lines):
    """The words without markup, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", " ".join(lines))).split())


def main():
    with open(sys.argv[1], encoding="utf-8") as configuration:
        log = open(configuration.read().strip(), "a", encoding="utf-8")
    for line in sys.stdin:
        command = line.strip()
        if command in WITH_DATA:
            before, after = WITH_DATA[command]
            answer(before)
            words = plain(data_lines())
            answer(after)
            if command in SPOKEN and words:
                log.write(words + "\n")
                log.flush()
            if command in SPOKEN or command == "SOUND_ICON":
                answer("701 BEGIN")
                answer("702 END")
        elif command in ANSWERS or command.startswith("DEBUG"):
            answer(ANSWERS[command.split(" O")[0]])
        if command == "QUIT":
            break


if __name__ == "__main__":
    main()
