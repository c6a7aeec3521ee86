"""A user who writes, saves, finds, edits and deletes notes."""

from support.actions import User
from support.screen import BUTTON, FIELD, HEADING, RADIO, key, type_words
from support.ui_texts import form_button, option_label, question_label, text, text_before_value
from support.waiting import until

JUST_WRITE = question_label("just-write", "text")


class WritingUser(User):
    """A user at the desk."""

    # Writing

    def go_to_today(self):
        self.screen.press(BUTTON, text("nav-today"))
        self.wait_for_desk()

    def open_form(self, kind, first):
        """Opens a form by its button on Today, and waits for `first`, a role and a name in it."""
        self.screen.press(BUTTON, form_button(kind))
        return self.screen.wait(*first)

    def start_note(self):
        """Opens an empty note."""
        return self.open_form("just_write", (FIELD, JUST_WRITE))

    def write(self, words):
        """Types at the end of the note."""
        self.screen.focus(FIELD, JUST_WRITE)
        before = self.text_in_field
        type_words(words)
        self.screen.until(lambda: self.text_in_field == before + words, f"{before + words!r} on the sheet")

    @property
    def text_field(self):
        return self.screen.find(FIELD, JUST_WRITE)

    @property
    def text_in_field(self):
        """The text of the note, or None if no note is open."""
        sheet = self.text_field
        return sheet.raw_text if sheet else None

    def note_text(self):
        """The text of the note. While the screen is redrawn, its tree lacks the field for a moment."""
        return self.screen.until(lambda: self.text_in_field, "the text of a note")

    def choose_option(self, form, field, option_set, code):
        """Answers a question by one of its radio buttons."""
        label, wanted = question_label(form, field), option_label(option_set, code)
        found = self.screen.until(lambda: self.screen.find_within(label, RADIO, wanted), f"{wanted!r} of {label!r}")
        found.press()
        self.screen.until(lambda: found.is_checked, f"{wanted!r} of {label!r} is chosen")

    def add_tag(self, tag):
        if not self.screen.find(FIELD, text("tags-label")):
            self.screen.press(BUTTON, text("around"))
        self.screen.fill(text("tags-label"), tag)
        key("Return")
        self.screen.wait(BUTTON, text("tag-remove", tag=tag))

    def wait_for_saved_draft(self):
        self.wait_for_message("saved-as-you-write")

    def save(self, button="keep"):
        """Saves, and goes to Today. Only a page with something to show has a button for it."""
        self.screen.press(BUTTON, text(button))
        # A new note can be read, and a changed one is on the screen, where it can be changed again.
        ends = ("read-it", "entry-change")
        self.screen.until(lambda: any(self.screen.find(BUTTON, text(end)) for end in ends), "it is saved")
        if self.screen.find(BUTTON, text("back-to-today")):
            self.screen.press(BUTTON, text("back-to-today"))
        elif not self.screen.find(HEADING, text("nav-today")):
            self.screen.press(BUTTON, text("nav-today"))
        self.wait_for_desk()

    def save_note(self, words):
        self.start_note()
        self.write(words)
        self.save()

    def leave_draft(self):
        self.screen.press(BUTTON, text("leave-draft"))
        self.wait_for_desk()

    def resume_draft(self):
        """Resumes the only draft. Returns its text."""
        self.wait_for_message("draft-waiting")
        self.screen.press(BUTTON, text("draft-go-on"))
        self.screen.wait(FIELD, JUST_WRITE)
        return until(lambda: self.text_in_field, "the draft's words")

    def discard_draft(self):
        self.screen.press(BUTTON, text("throw-away"))
        self.screen.press(BUTTON, text("throw-away-yes"))
        self.wait_for_desk()

    # Reading

    def go_to_journal(self):
        self.screen.press(BUTTON, text("nav-journal"))
        self.screen.wait(FIELD, text("search"))

    def listed_notes(self, kind="just_write"):
        """The buttons of the listed notes of this kind."""
        beginning = f"{form_button(kind)} "
        return [node for node in self.screen.nodes(BUTTON) if node.name.startswith(beginning)]

    def search(self, words, found):
        """Searches the journal and waits until this many notes are found."""
        self.go_to_journal()
        self.screen.fill(text("search"), words)
        if not found:
            return self.wait_for_message("search-none")
        return self.screen.until(lambda: len(self.listed_notes()) == found, f"{found} notes with {words!r}")

    def open_note(self):
        """Opens the first listed note."""
        until(self.listed_notes, "a note")[0].press()
        self.screen.wait(BUTTON, text("entry-change"))

    def start_editing(self):
        """Starts editing the open note, with the cursor at its end."""
        self.screen.press(BUTTON, text("entry-change"))
        self.screen.focus(FIELD, JUST_WRITE)
        key("ctrl+End")

    def edit_note(self, words, instead=False):
        """Adds to the open note, or replaces its text, and saves."""
        self.start_editing()
        if instead:
            key("ctrl+a", "BackSpace")
            self.screen.until(lambda: not self.text_in_field, "an empty note")
        self.write(words)
        self.save("keep-change")

    def remove_earlier_versions(self):
        self.unfold("versions")
        self.screen.press(BUTTON, text("versions-remove"))
        self.screen.press(BUTTON, text("versions-remove-yes"))
        self.screen.until(lambda: not self.screen.find(BUTTON, text("versions")), "there are no earlier versions")

    # Deleting

    def move_to_bin(self):
        self.screen.press(BUTTON, text("entry-bin"))
        self.screen.wait(BUTTON, text("entry-take-back"))

    def go_to_bin(self):
        self.go_to_journal()
        self.screen.press(BUTTON, text("bin-open"))
        self.screen.wait(HEADING, text("bin"))
        self.wait_for_message("bin-about")

    def restore_from_bin(self):
        self.screen.press(BUTTON, text_before_value("bin-take-out-this"))
        self.wait_for_message("bin-taken-out")

    def delete_permanently(self):
        self.screen.press(BUTTON, text_before_value("bin-remove-this"))
        self.screen.press(BUTTON, text("bin-remove-yes"))
        self.wait_for_message("bin-removed")
