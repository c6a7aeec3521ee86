"""What a person does with notes: writes, keeps, finds, changes and throws away."""

from support.screen import BUTTON, FIELD, HEADING, RADIO, key, type_words
from support.actions import Story
from support.waiting import until
from support.ui_texts import answer, beginning, door, question, text

JUST_WRITE = question("just-write", "text")


class Writer(Story):
    """Somebody at the desk."""

    # Writing

    def go_to_today(self):
        self.screen.press(BUTTON, text("nav-today"))
        self.at_desk()

    def enter(self, kind, first):
        """Through one of the doors on Today; `first` is what is on the paper then."""
        self.screen.press(BUTTON, door(kind))
        return self.screen.wait(*first)

    def begin(self):
        """A sheet with nothing on it."""
        return self.enter("just_write", (FIELD, JUST_WRITE))

    def write(self, words):
        """Types onto the sheet, after what stands there."""
        self.screen.focus(FIELD, JUST_WRITE)
        before = self.written
        type_words(words)
        self.screen.until(lambda: self.written == before + words, f"{before + words!r} on the sheet")

    @property
    def sheet_of_paper(self):
        return self.screen.find(FIELD, JUST_WRITE)

    @property
    def written(self):
        """What stands on the sheet."""
        sheet = self.sheet_of_paper
        return sheet.raw_text if sheet else None

    def choose(self, form, field, responses, code):
        """Answers a question by one of its radio buttons."""
        label, wanted = question(form, field), answer(responses, code)
        found = self.screen.until(lambda: self.screen.find_within(label, RADIO, wanted), f"{wanted!r} of {label!r}")
        found.press()
        self.screen.until(lambda: found.is_checked, f"{wanted!r} of {label!r} is chosen")

    def add_tag(self, tag):
        if not self.screen.find(FIELD, text("tags-label")):
            self.screen.press(BUTTON, text("around"))
        self.screen.fill(text("tags-label"), tag)
        key("Return")
        self.screen.wait(BUTTON, text("tag-remove", tag=tag))

    def draft_is_saved(self):
        self.is_said("saved-as-you-write")

    def keep(self, button="keep"):
        self.screen.press(BUTTON, text(button))
        self.screen.wait(HEADING, text("saved"))
        self.screen.press(BUTTON, text("back-to-today"))
        self.at_desk()

    def keep_note(self, words):
        self.begin()
        self.write(words)
        self.keep()

    def leave_draft(self):
        self.screen.press(BUTTON, text("leave-draft"))
        self.at_desk()

    def go_on_with_draft(self):
        """Takes up the one draft that waits; what stands in it."""
        self.is_said("draft-waiting")
        self.screen.press(BUTTON, text("draft-go-on"))
        self.screen.wait(FIELD, JUST_WRITE)
        return until(lambda: self.written, "the draft's words")

    def throw_away(self):
        self.screen.press(BUTTON, text("throw-away"))
        self.screen.press(BUTTON, text("throw-away-yes"))
        self.at_desk()

    # Reading

    def go_to_journal(self):
        self.screen.press(BUTTON, text("nav-journal"))
        self.screen.wait(FIELD, text("search"))

    def notes(self, kind="just_write"):
        """The buttons that open notes of this kind, where they are listed."""
        return [node for node in self.screen.nodes() if node.role in BUTTON and node.name.startswith(f"{door(kind)} ")]

    def search(self, words, found):
        """Types into the search field and waits until so many notes are found, or none."""
        self.go_to_journal()
        self.screen.fill(text("search"), words)
        if not found:
            return self.is_said("search-none")
        return self.screen.until(lambda: len(self.notes()) == found, f"{found} notes with {words!r}")

    def open_note(self):
        """The first note that is listed."""
        until(self.notes, "a note")[0].press()
        self.screen.wait(BUTTON, text("entry-change"))

    def begin_change(self):
        """The note that is open, on the paper, with the keys behind its last word."""
        self.screen.press(BUTTON, text("entry-change"))
        self.screen.focus(FIELD, JUST_WRITE)
        key("ctrl+End")

    def change_note(self, words, instead=False):
        """Writes something more onto the note that is open, or instead of all that stood there."""
        self.begin_change()
        if instead:
            key("ctrl+a", "BackSpace")
            self.screen.until(lambda: not self.written, "an empty sheet")
        self.write(words)
        self.keep("keep-change")

    def remove_earlier_versions(self):
        self.unfold("versions")
        self.screen.press(BUTTON, text("versions-remove"))
        self.screen.press(BUTTON, text("versions-remove-yes"))
        self.screen.until(lambda: not self.screen.find(BUTTON, text("versions")), "there are no earlier versions")

    # Throwing away

    def put_into_bin(self):
        self.screen.press(BUTTON, text("entry-bin"))
        self.screen.wait(BUTTON, text("entry-take-back"))

    def go_to_bin(self):
        self.go_to_journal()
        self.screen.press(BUTTON, text("bin-open"))
        self.screen.wait(HEADING, text("bin"))
        self.is_said("bin-about")

    def take_out_of_bin(self):
        self.screen.press(BUTTON, beginning("bin-take-out-this"))
        self.is_said("bin-taken-out")

    def remove_for_good(self):
        self.screen.press(BUTTON, beginning("bin-remove-this"))
        self.screen.press(BUTTON, text("bin-remove-yes"))
        self.is_said("bin-removed")
