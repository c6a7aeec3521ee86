"""The whole job: a page is written, prepared, sealed, and read by who has the file and the phrase; and printed."""

import datetime
import stat
import unicodedata
import unittest

from support.supervision_actions import Bringer
from support.desktop_dialogs import PRINT_AS, Dialog
from support.home import Home
from support.recent_files import OF_ANOTHER, remember_another, remembered, save_in_another_program
from support.screen import BUTTON, HEADING, run, type_words
from support.leaks.secret_search import Needles
from support.actions import canary
from support.waiting import Watch, until
from support.ui_texts import on_page, text

# What the toolkit says in its print dialog.
TO_FILE, WHERE_TO = "Print to File", "~/output.pdf"


class Bringing(unittest.TestCase):
    """One notebook for both; each test begins at the gate and leaves the program at the gate."""

    @classmethod
    def setUpClass(cls):
        cls.story = Bringer()
        cls.addClassCleanup(cls.story.home.close)
        remember_another(cls.story.home)
        cls.story.start()
        cls.story.create()
        cls.story.lock()

    def setUp(self):
        self.watch = Watch()
        self.story.unlock()

    def prepare_page(self):
        """A page with one note of two on it, told otherwise."""
        story, beside, written, copy = self.story, canary(), canary(), canary()
        story.keep_note(f"{beside} is not on it.")
        story.keep_note(f"{written} was like this.")
        story.prepare()
        story.switch_on(written)
        story.change_copy(f"{copy} reads otherwise.")
        story.draft_of_page_is_saved()
        story.look_at_page(copy)
        return beside, written, copy

    def reads(self, words, not_these):
        """Somebody who reads the opened page, heading after heading."""
        screen = self.story.screen
        for heading in ("title-supervision", "notes", "for-person-title"):
            screen.wait(HEADING, on_page(heading))
        self.story.is_said_words(words)
        self.assertEqual([], [word for word in not_these if screen.says(word)])

    def test_a_page_goes_from_the_notebook_to_its_reader(self):
        story, folder, name = self.story, self.story.home.path, canary()
        page, age = folder / f"{name}-1.html", folder / f"{name}-2.age"
        beside, written, copy = self.prepare_page()
        self.reads(copy, [beside, written])
        phrase = story.seal(page)
        self.assertRegex(phrase, r"^([a-z]{3,8}-){5}[a-z]{3,8}$")
        story.save_too(age)
        story.leave_phrase()
        for words in (f"{datetime.date.today():%-d %B %Y}", text("brought-by-locked_file")):
            story.is_said_words(words)
        self.assertFalse(story.screen.says(phrase), "the phrase is shown once")
        story.search(written, found=1)
        story.open_note()
        self.assertTrue(story.screen.says(f"{written} was like this."), "the note is as it was")
        story.lock()
        story.choose_sealed(page)
        story.say_phrase("-".join(reversed(phrase.split("-"))))
        story.is_said("error-wrong-phrase")
        self.assertIsNone(story.screen.find(HEADING, text("opened-title")))
        # As it may be written down from the telephone.
        story.say_phrase(phrase.replace("-", " ").upper())
        story.screen.wait(HEADING, text("opened-title"))
        self.reads(copy, [beside, written])
        story.close_opened_at_gate()
        story.unlock()
        story.go_to_supervision()
        story.open_sealed(age, phrase)
        self.reads(copy, [beside, written])
        story.close_opened()
        story.lock()
        # The desktop has heard of neither file, and has forgotten none of another program.
        self.assertEqual(OF_ANOTHER, remembered(story.home))
        self.assertEqual({}, Needles({"name": name}).in_files([folder / "home"])[0])
        print(f"\na page from the note to its reader, in both forms: {self.watch.seconds:.0f} s", flush=True)

    def test_a_page_is_printed_to_a_file_and_a_closed_dialog_prints_nothing(self):
        story, home, name = self.story, self.story.home.path / "home", canary()
        beside, written, copy = self.prepare_page()
        dialog = story.ask_to_print()
        story.screen.wait((), TO_FILE)
        dialog.close()
        self.is_dealt_with()
        self.assertEqual([], list(home.glob("*.pdf")))
        dialog = story.ask_to_print()
        self.choose_file(dialog, home / f"{name}.pdf")
        dialog.key("Return")
        story.screen.until(dialog.is_gone, "the print dialog is dealt with")
        file = until(lambda: list(home.glob("*.pdf")), "a file")[0]
        self.is_dealt_with()
        self.assertEqual(0o600, stat.S_IMODE(file.stat().st_mode))
        # Two letters may have become one sign, and one word may stand on two lines.
        said = unicodedata.normalize("NFKC", " ".join(run("pdftotext", file, "-").split()))
        for words in (copy, on_page("title-supervision"), on_page("for-person-title")):
            self.assertIn(words, said)
        self.assertEqual([], [word for word in (beside, written) if word in said])
        story.go_to_supervision()
        story.is_said("brought-by-paper")
        # The toolkit remembers the name; it is taken out again.
        self.assertIn("recipe.txt", remembered(story.home))
        told = Needles({"name": name}).in_files([home])[0]
        self.assertEqual([str(file)], list(told), "the name is remembered elsewhere")
        story.lock()
        print(f"\nprinted to a file of {file.stat().st_size:,} bytes: {self.watch.seconds:.0f} s", flush=True)

    def choose_file(self, dialog, path):
        """In the print dialog: that it is a file, and which."""
        screen = self.story.screen
        screen.wait((), TO_FILE)
        # Onto the list of printers, and the one that is there.
        dialog.key("Tab", "Down")
        screen.press(BUTTON, WHERE_TO)
        chooser = Dialog(screen, PRINT_AS)
        chooser.key("ctrl+a")
        type_words(str(path))
        chooser.agree()
        screen.wait(BUTTON, f"~/{path.name}")

    def is_dealt_with(self):
        self.story.screen.until(lambda: not self.story.screen.says(text("opened-printing")), "it is printed or not")


class RecentFiles(unittest.TestCase):
    def test_a_file_that_another_program_saves_is_remembered(self):
        home, name = Home(), canary()
        self.addCleanup(home.close)
        save_in_another_program(home, home.path / f"{name}.html")
        self.assertIn(name, remembered(home))
        self.assertEqual(1, len(Needles({"name": name}).in_files([home.path / "home"])[0]))


if __name__ == "__main__":
    unittest.main()
