"""Secrets left in the memory of any process after unlocking and after locking."""

import time
import unittest

from support.actions import canary, passphrase_with
from support.age_slot import data_key
from support.leaks.secrets_in_memory import (
    count_per_process,
    format_counts,
    in_utf8_and_utf16,
    key_encodings,
    typed_encodings,
    unique_word,
    word_pair_encodings,
)
from support.notebook_test_case import NotebookTestCase
from support.screen import BUTTON, type_then_press
from support.ui_texts import text
from support.waiting import Stopwatch, until
from support.writing_actions import WritingUser

SECONDS_AFTER_UNLOCKING = 5
SECONDS_AFTER_LOCKING = 2
# The engine keeps the body of the unlock call in our process until that memory is used again.
MAX_IN_OUR_PROCESS = 4


class SecretsInMemory(NotebookTestCase):
    user_class = WritingUser

    def setUp(self):
        super().setUp()
        self.user.wait_for_unlock()

    def assert_gone_after_locking(self, needles, since=None):
        """Two seconds after a lock, no process of the program holds any of the needles."""
        gone_by = (since or time.monotonic()) + SECONDS_AFTER_LOCKING
        time.sleep(max(0, gone_by - time.monotonic()))
        counts = count_per_process(self.user.home.processes(), needles)
        self.assertGreaterEqual(len(counts), 3)
        self.assertEqual(0, sum(counts.values()), counts)
        print(f"{SECONDS_AFTER_LOCKING} s after locking: {format_counts(counts)}", flush=True)

    def assert_passphrase_leaves_memory(self, pasted):
        how = "pasted" if pasted else "typed"
        needles = in_utf8_and_utf16(unique_word(self.user.passphrase))
        fill = self.user.screen.paste if pasted else self.user.screen.fill
        fill(text("passphrase-label"), self.user.passphrase)
        before = count_per_process(self.user.home.engine_processes("WebProcess"), needles)
        self.assertGreater(sum(before.values()), 0, "what has just been typed is not found: the search is blind")
        self.user.screen.press(BUTTON, text("unlock-button"))
        # Positive control: while the key is derived, our own process holds the passphrase.
        during = until(
            lambda: sum(count_per_process(self.user.home.main_processes(), needles).values()), "it is in our process", 5
        )
        self.user.wait_for_desk()
        time.sleep(SECONDS_AFTER_UNLOCKING)
        engine = count_per_process(self.user.home.engine_processes(), needles)
        self.assertGreaterEqual(len(engine), 2)
        ours = count_per_process(self.user.home.main_processes(), needles)
        print(
            f"\npassphrase {how}: at the gate {format_counts(before)}, {during} in ours; "
            f"{SECONDS_AFTER_UNLOCKING} s after unlocking "
            f"{format_counts(engine)}, {format_counts(ours)}",
            flush=True,
        )
        self.assertEqual(0, sum(engine.values()), engine)
        self.assertLessEqual(sum(ours.values()), MAX_IN_OUR_PROCESS)
        self.user.lock()
        self.assert_gone_after_locking(needles)

    def test_typed_passphrase_leaves_memory_with_the_gate(self):
        self.assert_passphrase_leaves_memory(pasted=False)

    def test_pasted_passphrase_leaves_memory_with_the_gate(self):
        self.assert_passphrase_leaves_memory(pasted=True)

    def test_keys_and_recovery_words_are_gone_after_locking(self):
        stopwatch = Stopwatch()
        self.user.unlock()
        key = data_key(self.user.home.data / "vault", self.user.passphrase)
        keys = key_encodings(key)
        words = self.user.show_recovery_sheet()
        sheet = word_pair_encodings(words)
        on_screen = count_per_process(self.user.home.engine_processes("WebProcess"), sheet)
        self.assertGreater(sum(on_screen.values()), 0, "words on the screen are not found: the search is blind")
        self.user.confirm_recovery_sheet()
        old, new = self.user.passphrase, passphrase_with(canary())
        in_use = count_per_process(self.user.home.main_processes(), keys)
        self.assertGreater(sum(in_use.values()), 0, "the key in use is not found: the search is blind")
        self.user.change_passphrase(new)
        needles = [*keys, *sheet, *in_utf8_and_utf16(unique_word(old), unique_word(new))]
        self.assert_gone_after_locking(needles)
        print(
            f"the sheet on the screen: {format_counts(on_screen)}; the key in use: {format_counts(in_use)}; "
            f"{stopwatch.seconds:.0f} s",
            flush=True,
        )

    def test_notes_and_searches_are_gone_after_locking(self):
        stopwatch, user = Stopwatch(), self.user
        words = {name: canary() for name in ("kept", "draft", "tag", "searched")}
        needles = {name: typed_encodings(word) for name, word in words.items()}
        found = {}

        def look(name):
            counts = count_per_process(user.home.processes(), needles[name])
            inside = {process.name: count for process, count in counts.items()}
            self.assertGreater(inside["WebKitWebProcess"], 0, f"{name} is on the screen and not found: blind")
            found[name] = format_counts(counts)

        user.unlock()
        user.start_note()
        user.write(f"The {words['kept']} again.")
        user.add_tag(words["tag"])
        look("tag")
        user.save()
        user.search(words["searched"], found=0)
        look("searched")
        user.search(words["kept"], found=1)
        user.open_note()
        look("kept")
        user.go_to_today()
        user.start_note()
        user.write(words["draft"])
        user.wait_for_saved_draft()
        look("draft")
        ours = count_per_process(
            user.home.main_processes(), [needle for several in needles.values() for needle in several]
        )
        self.assertGreater(sum(ours.values()), 0, "our own process has handled all of it: the search is blind")
        user.lock()
        print("\n" + "; ".join(f"{name} on the screen: {counts}" for name, counts in found.items()), flush=True)
        self.assert_gone_after_locking([needle for several in needles.values() for needle in several])
        user.unlock()
        self.assertEqual(words["draft"], user.resume_draft())
        user.discard_draft()
        user.lock()
        print(f"{stopwatch.seconds:.0f} s", flush=True)

    def test_text_being_typed_is_gone_after_ctrl_l(self):
        user, first, second = self.user, canary(), canary()
        needles = typed_encodings(first, second)
        user.unlock()
        user.start_note()
        user.write(f"{first} and then ")
        before = count_per_process(user.home.engine_processes("WebProcess"), needles)
        self.assertGreater(sum(before.values()), 0, "what is on the screen is not found: the search is blind")
        old = user.home.single_process()
        type_then_press(f"{second} or", "ctrl+l")
        since = time.monotonic()
        until(lambda: not old.is_alive(), "the old process has ended", SECONDS_AFTER_LOCKING)
        print(
            f"\nwhile typing: {format_counts(before)}; Ctrl L, {time.monotonic() - since:.2f} s to the end", flush=True
        )
        self.assert_gone_after_locking(needles, since)
        user.wait_for_new_gate(old)
        user.unlock()
        self.assertEqual(f"{first} and then {second} or", user.resume_draft())
        user.discard_draft()
        user.lock()


if __name__ == "__main__":
    unittest.main()
