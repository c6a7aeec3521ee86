"""A summary is prepared, sealed, opened by somebody with the file and the phrase, and printed."""

import datetime
import stat
import unicodedata
import unittest

from support.actions import canary
from support.desktop_dialogs import PRINT_AS, Dialog
from support.home import Home
from support.leaks.secret_search import Needles
from support.notebook_test_case import NotebookTestCase
from support.recent_files import (
    OTHER_PROGRAMS_LIST,
    read_recent_files,
    save_in_another_program,
    write_other_programs_list,
)
from support.screen import BUTTON, HEADING, run, type_words
from support.supervision_actions import SupervisionUser
from support.ui_texts import document_text, text
from support.waiting import until

# Labels of the toolkit's print dialog.
PRINT_TO_FILE, OUTPUT_BUTTON = "Print to File", "~/output.pdf"


class SummaryToReader(NotebookTestCase):
    user_class = SupervisionUser

    @classmethod
    def create_notebook(cls):
        write_other_programs_list(cls.user.home)
        super().create_notebook()

    def setUp(self):
        super().setUp()
        self.user.unlock()

    def prepare_page(self):
        """Previews a summary with one of two notes on it, reworded.

        Returns the canaries of all three texts.
        """
        user, unselected, selected, copy = self.user, canary(), canary(), canary()
        user.save_note(f"{unselected} is not on it.")
        user.save_note(f"{selected} was like this.")
        user.start_summary()
        user.select_note(selected)
        user.edit_copy(f"{copy} reads otherwise.")
        user.wait_for_saved_summary()
        user.preview_summary(copy)
        return unselected, selected, copy

    def assert_document_shows(self, words, not_these):
        """The opened summary shows its headings and `words`, and none of `not_these`."""
        screen = self.user.screen
        for heading in ("title-supervision", "notes", "for-person-title"):
            screen.wait(HEADING, document_text(heading))
        self.user.wait_for_words(words)
        self.assertEqual([], [word for word in not_these if screen.shows(word)])

    def test_a_sealed_summary_reaches_its_reader(self):
        user, folder, name = self.user, self.user.home.path, canary()
        page, age = folder / f"{name}-1.html", folder / f"{name}-2.age"
        unselected, selected, copy = self.prepare_page()
        self.assert_document_shows(copy, [unselected, selected])
        phrase = user.seal(page)
        self.assertRegex(phrase, r"^([a-z]{3,8}-){5}[a-z]{3,8}$")
        user.save_other_form(age)
        user.leave_sealed_phrase()
        for words in (f"{datetime.date.today():%-d %B %Y}", text("brought-by-locked_file")):
            user.wait_for_words(words)
        self.assertFalse(user.screen.shows(phrase), "the phrase is shown once")
        user.search(selected, found=1)
        user.open_note()
        self.assertTrue(user.screen.shows(f"{selected} was like this."), "the note is as it was")
        user.lock()
        user.choose_sealed_file(page)
        user.enter_phrase("-".join(reversed(phrase.split("-"))))
        user.wait_for_message("error-wrong-phrase")
        self.assertIsNone(user.screen.find(HEADING, text("opened-title")))
        # As somebody may have written it down on the telephone.
        user.enter_phrase(phrase.replace("-", " ").upper())
        user.screen.wait(HEADING, text("opened-title"))
        self.assert_document_shows(copy, [unselected, selected])
        user.close_document_at_gate()
        user.unlock()
        user.go_to_supervision()
        user.open_sealed_file(age, phrase)
        self.assert_document_shows(copy, [unselected, selected])
        user.close_document()
        user.lock()
        # The list of recent files holds neither file, and still holds another program's.
        self.assertEqual(OTHER_PROGRAMS_LIST, read_recent_files(user.home))
        self.assertEqual({}, Needles({"name": name}).found_in_files([folder / "home"])[0])
        print(f"\na page from the note to its reader, in both forms: {self.stopwatch.seconds:.0f} s", flush=True)

    def test_printing_makes_a_file_and_cancelling_does_not(self):
        user, home, name = self.user, self.user.home.path / "home", canary()
        unselected, selected, copy = self.prepare_page()
        dialog = user.open_print_dialog()
        user.screen.wait((), PRINT_TO_FILE)
        dialog.close()
        self.wait_for_end_of_printing()
        self.assertEqual([], list(home.glob("*.pdf")))
        dialog = user.open_print_dialog()
        self.choose_file(dialog, home / f"{name}.pdf")
        dialog.key("Return")
        user.screen.until(dialog.is_gone, "the print dialog is dealt with")
        file = until(lambda: list(home.glob("*.pdf")), "a file")[0]
        self.wait_for_end_of_printing()
        self.assertEqual(0o600, stat.S_IMODE(file.stat().st_mode))
        # Two letters may have become a ligature, and a phrase may run over two lines.
        printed = unicodedata.normalize("NFKC", " ".join(run("pdftotext", file, "-").split()))
        for words in (copy, document_text("title-supervision"), document_text("for-person-title")):
            self.assertIn(words, printed)
        self.assertEqual([], [word for word in (unselected, selected) if word in printed])
        user.go_to_supervision()
        user.wait_for_message("brought-by-paper")
        # The toolkit adds the name to the recent files; the program takes it out again.
        self.assertIn("recipe.txt", read_recent_files(user.home))
        found = Needles({"name": name}).found_in_files([home])[0]
        self.assertEqual([str(file)], list(found), "the name is remembered elsewhere")
        user.lock()
        print(f"\nprinted to a file of {file.stat().st_size:,} bytes: {self.stopwatch.seconds:.0f} s", flush=True)

    def choose_file(self, dialog, path):
        """Chooses the printer that prints to a file, and the file."""
        screen = self.user.screen
        screen.wait((), PRINT_TO_FILE)
        # To the list of printers, and to the only one.
        dialog.key("Tab", "Down")
        screen.press(BUTTON, OUTPUT_BUTTON)
        chooser = Dialog(screen, PRINT_AS)
        chooser.key("ctrl+a")
        type_words(str(path))
        chooser.press_accept()
        screen.wait(BUTTON, f"~/{path.name}")

    def wait_for_end_of_printing(self):
        self.user.screen.until(lambda: not self.user.screen.shows(text("opened-printing")), "it is printed or not")


class RecentFilesControl(unittest.TestCase):
    def test_files_of_other_programs_are_remembered(self):
        home, name = Home(), canary()
        self.addCleanup(home.close)
        save_in_another_program(home, home.path / f"{name}.html")
        self.assertIn(name, read_recent_files(home))
        self.assertEqual(1, len(Needles({"name": name}).found_in_files([home.path / "home"])[0]))


if __name__ == "__main__":
    unittest.main()
