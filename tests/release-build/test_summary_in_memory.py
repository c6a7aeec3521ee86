"""Secrets in memory while a summary is presented, and after one is closed."""

import time
import unittest

from support.actions import canary
from support.age_slot import data_key
from support.leaks.secrets_in_memory import (
    count_by_secret,
    in_utf8_and_utf16,
    key_encodings,
    typed_encodings,
    unique_word,
    word_pair_encodings,
)
from support.notebook_test_case import NotebookTestCase
from support.supervision_actions import SupervisionUser

SECONDS_AFTERWARDS = 2


def described(found):
    """Counts by process and secret, in one line."""
    lines = []
    for process, counts in found.items():
        held = ", ".join(f"{name} {count}" for name, count in counts.items() if count) or "nothing"
        lines.append(f"{process.name} {held}")
    return "; ".join(lines)


class SummaryInMemory(NotebookTestCase):
    user_class = SupervisionUser

    def setUp(self):
        super().setUp()
        self.words = {name: canary() for name in ("unselected", "selected", "draft", "tag", "copy")}
        self.secrets = {name: typed_encodings(word) for name, word in self.words.items()}
        self.user.unlock()

    def found(self):
        return count_by_secret(self.user.home.processes(), self.secrets)

    def assert_everything_is_gone(self):
        time.sleep(SECONDS_AFTERWARDS)
        found = self.found()
        self.assertGreaterEqual(len(found), 3)
        self.assertEqual([], [process for process, counts in found.items() if any(counts.values())], described(found))
        return described(found)

    def prepare_page(self):
        """Previews a summary with one note on it, reworded."""
        words = self.words
        self.user.start_summary()
        self.user.select_note(words["selected"])
        self.user.edit_copy(f"{words['copy']} reads otherwise.")
        self.user.wait_for_saved_summary()
        self.user.preview_summary(words["copy"])

    def test_presentation_holds_the_summary_and_nothing_else_of_the_notebook(self):
        user, words = self.user, self.words
        self.secrets["key"] = key_encodings(data_key(user.home.data / "vault", user.passphrase))
        self.secrets["passphrase"] = in_utf8_and_utf16(unique_word(user.passphrase))
        user.save_note(f"{words['selected']} was like this.")
        user.save_note(f"{words['unselected']} is nobody else's.")
        user.start_note()
        user.write(words["draft"])
        user.add_tag(words["tag"])
        user.wait_for_saved_draft()
        user.search(words["unselected"], found=1)
        user.open_note()
        self.prepare_page()
        before = self.found()
        for process, counts in before.items():
            seen = (
                words if process.name == "WebKitWebProcess" else {"key": "", **words} if process.is_main_process else {}
            )
            self.assertEqual([], [name for name in seen if not counts[name]], f"blind: {described(before)}")
        user.present_summary(words["copy"])
        time.sleep(SECONDS_AFTERWARDS)
        found = self.found()
        ours = found[user.home.single_process()]
        engine = {process: counts for process, counts in found.items() if not process.is_main_process}
        self.assertGreaterEqual(len(engine), 2)
        shown = sum(counts["copy"] for counts in engine.values())
        self.assertGreater(min(ours["copy"], shown), 0, "the page that is shown is not found: the search is blind")
        held = {name: sum(counts[name] for counts in found.values()) for name in self.secrets}
        del held["copy"]
        self.assertEqual({}, {name: count for name, count in held.items() if count}, described(found))
        user.close_presentation()
        gone = self.assert_everything_is_gone()
        print(
            f"\nlooked at: {described(before)}\nshown, after {SECONDS_AFTERWARDS} s: {described(found)}\nleft: {gone}; "
            f"{self.stopwatch.seconds:.0f} s",
            flush=True,
        )

    def test_closed_document_and_its_phrase_leave_memory(self):
        user, words = self.user, self.words
        file = user.home.path / "page-1.html"
        user.save_note(f"{words['selected']} was like this.")
        self.prepare_page()
        phrase = user.seal(file)
        user.leave_sealed_phrase()
        self.secrets["phrase"] = word_pair_encodings(phrase.split("-"))
        user.lock()
        locked = self.assert_everything_is_gone()
        user.open_sealed_file(file, phrase)
        user.wait_for_words(words["copy"])
        opened = self.found()
        for process, counts in opened.items():
            if "NetworkProcess" not in process.name:
                self.assertGreater(min(counts["copy"], counts["phrase"]), 0, f"blind: {described(opened)}")
        user.close_document_at_gate()
        gone = self.assert_everything_is_gone()
        print(
            f"\nlocked: {locked}\nopened: {described(opened)}\nclosed, after {SECONDS_AFTERWARDS} s: {gone}; "
            f"{self.stopwatch.seconds:.0f} s",
            flush=True,
        )


if __name__ == "__main__":
    unittest.main()
