"""A user who prepares, seals, prints, presents and opens summaries."""

import datetime

from support.desktop_dialogs import OPEN, PRINT, SAVE, Dialog
from support.screen import BUTTON, CHECK_BOX, FIELD, HEADING, RADIO, key, type_words
from support.ui_texts import form_button, text
from support.waiting import until
from support.writing_actions import JUST_WRITE, WritingUser

NOTE_PREFIX = f"{form_button('just_write')}, "
START_BUTTONS = ("prepare", "prepare-go-on")
PHRASE_LABELS = {"words": "sealed-phrase-words", "digits": "sealed-phrase-digits"}


class SupervisionUser(WritingUser):
    """A user at the Supervision screen."""

    # Preparing

    def go_to_supervision(self):
        self.screen.press(BUTTON, text("nav-supervision"))
        self.screen.wait(HEADING, text("nav-supervision"))

    def start_summary(self, who="supervisor_outside"):
        """Starts a summary of the last four weeks, up to the choice of its content.

        Discards an unfinished one.
        """
        self.go_to_supervision()
        self.screen.until(
            lambda: any(self.screen.find(BUTTON, text(key)) for key in START_BUTTONS), "the way to a page"
        )
        if self.screen.find(BUTTON, text("prepare")):
            self.screen.press(BUTTON, text("prepare"))
        else:
            self.screen.press(BUTTON, text("prepare-anew"))
            self.screen.press(BUTTON, text("prepare-anew-yes"))
        self.screen.press(RADIO, text(f"who-{who}"))
        self.go_to_step("when-title")
        self.go_to_step("what-title")
        self.unfold_this_month()

    def go_to_step(self, heading):
        self.screen.press(BUTTON, text("prepare-next"))
        self.screen.wait(HEADING, text(heading))

    def unfold_this_month(self):
        """Opens the collapsed list of this month's notes."""
        self.screen.press(BUTTON, f"{datetime.date.today():%B %Y}")

    def note_checkbox(self, words):
        """Checkbox of the note that begins with these words, or None."""
        boxes = (node for node in self.screen.nodes(CHECK_BOX) if node.name.startswith(NOTE_PREFIX))
        return next((box for box in boxes if box.description.startswith(words)), None)

    def select_note(self, words):
        """Adds the note that begins with these words to the summary."""
        self.screen.until(lambda: self.note_checkbox(words), f"the note {words!r}").press()
        return self.screen.wait(FIELD, JUST_WRITE)

    def edit_copy(self, words):
        """Replaces the text of the copy of the only selected note."""
        self.screen.focus(FIELD, JUST_WRITE)
        key("ctrl+a")
        type_words(words)
        self.screen.until(lambda: self.text_in_field == words, f"{words!r} in the copy")

    def wait_for_saved_summary(self):
        self.wait_for_message("prepare-saved-as-you-go")

    def preview_summary(self, words):
        """Keeps every place, goes to the last step, and waits until the preview shows these words."""
        self.go_to_step("places-title")
        self.keep_all_places()
        self.go_to_step("page-title")
        self.wait_for_words(words)

    def keep_all_places(self):
        """Keeps each place that may point to someone, one after another."""
        while not self.screen.until(self.next_place, "the places of the page") == "done":
            pressed = self.screen.find(BUTTON, text("place-keep"))
            if pressed:
                pressed.press()

    def next_place(self):
        """"done" once each place was looked at, "open" while one waits; None while they are looked for."""
        if any(self.screen.shows(text(key)) for key in ("places-none", "places-all")):
            return "done"
        return "open" if self.screen.find(BUTTON, text("place-keep")) else None

    def resume_summary(self):
        """Resumes the unfinished summary."""
        self.go_to_supervision()
        self.screen.press(BUTTON, text("prepare-go-on"))
        self.screen.wait(HEADING, text("what-title"))

    # Delivering

    def choose_delivery(self, how):
        self.screen.press(RADIO, text(f"bring-{how}"))

    def open_save_dialog(self, phrase="words", form="page"):
        """Chooses a sealed file, and opens the dialog that asks for its path."""
        self.choose_delivery("file")
        self.screen.press(RADIO, text(f"phrase-{phrase}"))
        self.screen.press(RADIO, text(f"form-{form}"))
        self.screen.press(BUTTON, text("seal"))
        return Dialog(self.screen, SAVE)

    def seal(self, path, phrase="words", form="page"):
        """Seals the summary to a new phrase and saves it. Returns the phrase as shown."""
        self.open_save_dialog(phrase, form).choose_path(path)
        self.screen.wait(HEADING, text("sealed"))
        return self.shown_phrase(phrase)

    def shown_phrase(self, phrase="words"):
        shown = self.screen.until(lambda: self.screen.find((), text(PHRASE_LABELS[phrase])), "the phrase")
        return until(lambda: shown.text, "the phrase's words")

    def save_other_form(self, path, form="age"):
        """Saves the summary just sealed in its other form."""
        self.screen.press(BUTTON, text(f"sealed-other-{form}"))
        Dialog(self.screen, SAVE).choose_path(path)
        self.wait_for_words(text("sealed-other-done", name=path.name))

    def leave_sealed_phrase(self):
        self.screen.press(BUTTON, text("sealed-done"))
        self.screen.press(BUTTON, text("sealed-leave"))
        self.screen.wait(HEADING, text("nav-supervision"))

    def open_print_dialog(self):
        """Opens the print dialog for the previewed summary."""
        self.choose_delivery("paper")
        self.screen.press(BUTTON, text("bring-paper-go"))
        return Dialog(self.screen, PRINT)

    def present_summary(self, words):
        """Presents the summary on this screen, in a new process without the notebook."""
        self.choose_delivery("screen")
        before = self.home.single_process()
        self.screen.press(BUTTON, text("bring-screen-go"))
        until(lambda: not before.is_alive(), "the process that held the notebook has ended")
        self.screen.wait(HEADING, text("shown-title"))
        self.wait_for_words(words)

    def close_presentation(self):
        """Closes the presentation, which locks."""
        before = self.home.single_process()
        self.screen.press(BUTTON, text("shown-leave"))
        return self.wait_for_new_gate(before)

    # Opening

    def choose_sealed_file(self, path):
        """Chooses a sealed file at the gate or the desk, up to the field for the phrase."""
        self.screen.press(BUTTON, text("open-sealed"))
        self.screen.press(BUTTON, text("opening-choose"))
        Dialog(self.screen, OPEN).choose_path(path)
        self.screen.wait(FIELD, text("opening-phrase"))

    def open_sealed_file(self, path, phrase):
        self.choose_sealed_file(path)
        self.enter_phrase(phrase)
        self.screen.wait(HEADING, text("opened-title"))

    def enter_phrase(self, phrase):
        """Replaces the phrase in its field, and opens the file."""
        field = self.screen.focus(FIELD, text("opening-phrase"))
        key("ctrl+a")
        type_words(phrase)
        self.screen.until(lambda: field.raw_text == phrase, "the phrase is typed")
        self.screen.press(BUTTON, text("opening-open"))

    def close_document(self):
        """Closes an opened document at the desk."""
        self.screen.press(BUTTON, text("opened-close"))
        self.screen.until(lambda: not self.screen.find(HEADING, text("opened-title")), "the page is closed")

    def close_document_at_gate(self):
        """Closes an opened document at the gate, which restarts the program."""
        before = self.home.single_process()
        self.screen.press(BUTTON, text("opened-close"))
        return self.wait_for_new_gate(before)
