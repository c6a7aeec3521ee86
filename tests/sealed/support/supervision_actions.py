"""What a person does to bring a page: prepares it, seals it, prints or shows it; and what a reader does: opens it."""

import datetime

from support.desktop_dialogs import OPEN, PRINT, SAVE, Dialog
from support.screen import BUTTON, CHECK_BOX, FIELD, HEADING, RADIO, key, type_words
from support.waiting import until
from support.ui_texts import door, text
from support.writing_actions import JUST_WRITE, Writer

A_NOTE = f"{door('just_write')}, "
DOORS = ("prepare", "prepare-go-on")
SHOWN = {"words": "sealed-phrase-words", "digits": "sealed-phrase-digits"}


class Bringer(Writer):
    """Somebody who brings a page."""

    # Preparing

    def go_to_supervision(self):
        self.screen.press(BUTTON, text("nav-supervision"))
        self.screen.wait(HEADING, text("nav-supervision"))

    def prepare(self, who="supervisor_outside"):
        """A new page, as far as what goes on it; for the last four weeks. One that waits is thrown away."""
        self.go_to_supervision()
        self.screen.until(lambda: any(self.screen.find(BUTTON, text(key)) for key in DOORS), "the way to a page")
        if self.screen.find(BUTTON, text("prepare")):
            self.screen.press(BUTTON, text("prepare"))
        else:
            self.screen.press(BUTTON, text("prepare-anew"))
            self.screen.press(BUTTON, text("prepare-anew-yes"))
        self.screen.press(RADIO, text(f"who-{who}"))
        self.next("when-title")
        self.next("what-title")
        self.unfold_month()

    def next(self, heading):
        self.screen.press(BUTTON, text("prepare-next"))
        self.screen.wait(HEADING, text(heading))

    def unfold_month(self):
        """This month's notes that nothing was said about."""
        self.screen.press(BUTTON, f"{datetime.date.today():%B %Y}")

    def note_beginning(self, words):
        """The box of the note that begins with these words."""
        boxes = (node for node in self.screen.nodes() if node.role in CHECK_BOX and node.name.startswith(A_NOTE))
        return next((box for box in boxes if box.description.startswith(words)), None)

    def switch_on(self, words):
        """Takes the note that begins with these words onto the page."""
        self.screen.until(lambda: self.note_beginning(words), f"the note {words!r}").press()
        return self.screen.wait(FIELD, JUST_WRITE)

    def change_copy(self, words):
        """Writes something else into the copy of the one note that is on."""
        self.screen.focus(FIELD, JUST_WRITE)
        key("ctrl+a")
        type_words(words)
        self.screen.until(lambda: self.written == words, f"{words!r} in the copy")

    def draft_of_page_is_saved(self):
        self.is_said("prepare-saved-as-you-go")

    def look_at_page(self, words):
        """The last step, once the page is in its frame and says this."""
        self.next("page-title")
        self.is_said_words(words)

    def go_on_with_page(self):
        """Takes up the page that waits."""
        self.go_to_supervision()
        self.screen.press(BUTTON, text("prepare-go-on"))
        self.screen.wait(HEADING, text("what-title"))

    # Bringing

    def bring(self, how):
        self.screen.press(RADIO, text(f"bring-{how}"))

    def ask_to_seal(self, phrase="words", form="page"):
        """The dialog that asks where."""
        self.bring("file")
        self.screen.press(RADIO, text(f"phrase-{phrase}"))
        self.screen.press(RADIO, text(f"form-{form}"))
        self.screen.press(BUTTON, text("seal"))
        return Dialog(self.screen, SAVE)

    def seal(self, path, phrase="words", form="page"):
        """Seals to a new phrase, and saves; the phrase, as it is shown."""
        self.ask_to_seal(phrase, form).choose(path)
        self.screen.wait(HEADING, text("sealed"))
        return self.phrase_shown(phrase)

    def phrase_shown(self, phrase="words"):
        shown = self.screen.until(lambda: self.screen.find((), text(SHOWN[phrase])), "the phrase")
        return until(lambda: shown.text, "the phrase's words")

    def save_too(self, path, form="age"):
        """Saves what was just sealed in its other form."""
        self.screen.press(BUTTON, text(f"sealed-other-{form}"))
        Dialog(self.screen, SAVE).choose(path)
        self.is_said_words(text("sealed-other-done", name=path.name))

    def leave_phrase(self):
        self.screen.press(BUTTON, text("sealed-done"))
        self.screen.press(BUTTON, text("sealed-leave"))
        self.screen.wait(HEADING, text("nav-supervision"))

    def ask_to_print(self):
        """The dialog that prints the page that is looked at."""
        self.bring("paper")
        self.screen.press(BUTTON, text("bring-paper-go"))
        return Dialog(self.screen, PRINT)

    def show_here(self, words):
        """Shows the page on this screen, with the notebook closed behind it."""
        self.bring("screen")
        self.screen.press(BUTTON, text("bring-screen-go"))
        self.screen.wait(HEADING, text("shown-title"))
        self.is_said_words(words)

    def leave_shown(self):
        """Leaving it locks."""
        before = self.home.one()
        self.screen.press(BUTTON, text("shown-leave"))
        return self.fresh_gate_after(before)

    # Opening

    def choose_sealed(self, path):
        """At the gate or at the desk: as far as the phrase."""
        self.screen.press(BUTTON, text("open-sealed"))
        self.screen.press(BUTTON, text("opening-choose"))
        Dialog(self.screen, OPEN).choose(path)
        self.screen.wait(FIELD, text("opening-phrase"))

    def open_sealed(self, path, phrase):
        self.choose_sealed(path)
        self.say_phrase(phrase)
        self.screen.wait(HEADING, text("opened-title"))

    def say_phrase(self, phrase):
        """Instead of what stands there."""
        field = self.screen.focus(FIELD, text("opening-phrase"))
        key("ctrl+a")
        type_words(phrase)
        self.screen.until(lambda: field.raw_text == phrase, "the phrase is typed")
        self.screen.press(BUTTON, text("opening-open"))

    def close_opened(self):
        """At the desk: the page alone is closed."""
        self.screen.press(BUTTON, text("opened-close"))
        self.screen.until(lambda: not self.screen.find(HEADING, text("opened-title")), "the page is closed")

    def close_opened_at_gate(self):
        """There the program ends with it, and begins anew."""
        before = self.home.one()
        self.screen.press(BUTTON, text("opened-close"))
        return self.fresh_gate_after(before)
