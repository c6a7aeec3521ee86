"""What a person does with the program, step by step."""

import secrets

from support.home import Home
from support.screen import BUTTON, FIELD, HEADING, LIST, LIST_ITEM, RADIO, Screen
from support.waiting import until
from support.ui_texts import text


def canary():
    """A word that is nowhere else in the world, with large and small letters."""
    return "Wren" + secrets.token_hex(5) + "Qu"


def sentence(word):
    """A passphrase that is hard enough to guess, with `word` in it and a sign that has to be escaped in JSON."""
    return f'seven "{word}" boats drift by'


class Story:
    """One person, one home, one program."""

    def __init__(self, **environment):
        self.home = Home(**environment)
        self.screen = Screen(self.home)
        self.passphrase = sentence(canary())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.home.close()

    # At the gate

    def start(self, *words, **more):
        self.started = self.home.start(*words, **more)
        return self.started

    def at_first_evening(self, seconds=60):
        self.screen.wait(HEADING, text("welcome-title"), seconds)

    def at_unlock(self, seconds=60):
        self.screen.wait(FIELD, text("passphrase-label"), seconds)

    def at_desk(self, seconds=60):
        self.screen.wait(HEADING, text("nav-today"), seconds)

    def go_on_to_passphrase(self, whose="whose-mine"):
        self.at_first_evening()
        self.screen.press(RADIO, text(whose))
        self.screen.press(BUTTON, text("welcome-next"))
        self.screen.wait(FIELD, text("own-label"))

    def try_to_create(self, passphrase=None, pasted=False):
        self.go_on_to_passphrase()
        self.choose_passphrase(passphrase or self.passphrase, pasted)

    def choose_passphrase(self, passphrase, pasted=False):
        fill = self.screen.paste if pasted else self.screen.fill
        fill(text("own-label"), passphrase)
        fill(text("own-again-label"), passphrase)
        self.screen.press(BUTTON, text("make-notebook"))

    def create(self, **more):
        self.try_to_create(**more)
        self.at_desk()

    def try_to_unlock(self, passphrase=None, pasted=False):
        self.at_unlock()
        fill = self.screen.paste if pasted else self.screen.fill
        fill(text("passphrase-label"), passphrase or self.passphrase)
        self.screen.press(BUTTON, text("unlock-button"))

    def unlock(self, **more):
        self.try_to_unlock(**more)
        self.at_desk()

    def recover(self, words):
        self.at_unlock()
        self.screen.press(BUTTON, text("unlock-forgot"))
        self.screen.fill(text("forgotten-label"), " ".join(words))
        self.screen.press(BUTTON, text("forgotten-button"))
        self.at_desk()

    def is_said(self, key, seconds=30):
        self.is_said_words(text(key), seconds)

    def is_said_words(self, words, seconds=30):
        self.screen.wait_for_words(words, seconds)

    # At the desk

    def press_lock(self):
        self.screen.press(BUTTON, text("lock-now"))

    def lock(self):
        """Locks by the button and waits for a fresh program at the gate."""
        before = self.home.one()
        self.press_lock()
        return self.fresh_gate_after(before)

    def fresh_gate_after(self, before, seconds=30):
        """The fresh program's process, once its gate is there and the old one's is gone."""
        until(lambda: not before.is_alive(), "the old process has ended", seconds)
        fresh = self.home.one()
        self.at_unlock()
        return fresh

    def go_to_settings(self):
        self.screen.press(BUTTON, text("nav-settings"))
        self.screen.wait(HEADING, text("stays-title"))

    def lock_after_two_minutes(self):
        self.go_to_settings()
        self.screen.focus(("combo box",), text("locking-label"))
        self.screen.key("2")
        self.is_said("saved")

    def unfold(self, key):
        """Opens one of the folded parts."""
        self.screen.press(BUTTON, text(key))

    def show_sheet(self):
        """The ten words of a new recovery sheet, as they stand on the screen."""
        self.go_to_settings()
        self.unfold("sheet-title")
        self.screen.fill(text("change-current"), self.passphrase)
        self.screen.press(BUTTON, text("sheet-show"))
        words = until(self.words_of_sheet, "ten words")
        self.sheet = words
        return words

    def words_of_sheet(self):
        sheet = self.screen.find(LIST, text("sheet-words"))
        words = [node.name for node in sheet.below() if node.role in LIST_ITEM] if sheet else []
        return words if len(words) == 10 and all(words) else None

    def keep_sheet(self, ask=(3, 8)):
        self.screen.press(BUTTON, text("sheet-written"))
        for position in ask:
            self.screen.fill(text("sheet-ask-word", position=position), self.sheet[position - 1])
        self.screen.press(BUTTON, text("sheet-keep"))
        self.is_said("sheet-done")

    def change_passphrase(self, passphrase):
        """The notebook locks afterwards, and opens with the new one from then on."""
        before = self.home.one()
        self.go_to_settings()
        self.unfold("change-title")
        self.screen.fill(text("change-current"), self.passphrase)
        self.screen.fill(text("own-label"), passphrase)
        self.screen.fill(text("own-again-label"), passphrase)
        self.screen.press(BUTTON, text("change-button"))
        self.passphrase = passphrase
        return self.fresh_gate_after(before)
