"""A user of the program at the gate and in Settings, step by step."""

import secrets

from support.home import Home
from support.screen import BUTTON, FIELD, HEADING, LIST, LIST_ITEM, RADIO, Screen
from support.ui_texts import text
from support.waiting import until


def canary():
    """A random word that occurs nowhere else, in mixed case."""
    return "Wren" + secrets.token_hex(5) + "Qu"


def passphrase_with(word):
    """A strong passphrase with `word` in it, and with quotes, which JSON escapes."""
    return f'seven "{word}" boats drift by'


class User:
    """One person with a home folder of their own and the program in it."""

    def __init__(self, **environment):
        self.home = Home(**environment)
        self.screen = Screen(self.home)
        self.passphrase = passphrase_with(canary())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.home.close()

    # At the gate

    def start(self, *words, **more):
        self.started = self.home.start(*words, **more)
        return self.started

    def wait_for_welcome(self, seconds=60):
        self.screen.wait(HEADING, text("welcome-title"), seconds)

    def wait_for_unlock(self, seconds=60):
        self.screen.wait(FIELD, text("passphrase-label"), seconds)

    def wait_for_desk(self, seconds=60):
        self.screen.wait(HEADING, text("nav-today"), seconds)

    def go_to_choose_passphrase(self, whose="whose-mine"):
        self.wait_for_welcome()
        self.screen.press(RADIO, text(whose))
        self.screen.press(BUTTON, text("welcome-next"))
        self.screen.wait(FIELD, text("own-label"))

    def try_to_create(self, passphrase=None, pasted=False):
        self.go_to_choose_passphrase()
        self.choose_passphrase(passphrase or self.passphrase, pasted)

    def choose_passphrase(self, passphrase, pasted=False):
        fill = self.screen.paste if pasted else self.screen.fill
        fill(text("own-label"), passphrase)
        fill(text("own-again-label"), passphrase)
        self.screen.press(BUTTON, text("make-notebook"))

    def create(self, **more):
        self.try_to_create(**more)
        self.wait_for_desk()

    def try_to_unlock(self, passphrase=None, pasted=False):
        self.wait_for_unlock()
        fill = self.screen.paste if pasted else self.screen.fill
        fill(text("passphrase-label"), passphrase or self.passphrase)
        self.screen.press(BUTTON, text("unlock-button"))

    def unlock(self, **more):
        self.try_to_unlock(**more)
        self.wait_for_desk()

    def recover(self, words):
        self.wait_for_unlock()
        self.screen.press(BUTTON, text("unlock-forgot"))
        self.screen.fill(text("forgotten-label"), " ".join(words))
        self.screen.press(BUTTON, text("forgotten-button"))
        self.wait_for_desk()

    def wait_for_message(self, key, seconds=30):
        self.wait_for_words(text(key), seconds)

    def wait_for_words(self, words, seconds=30):
        self.screen.wait_for_words(words, seconds)

    # At the desk

    def press_lock(self):
        self.screen.press(BUTTON, text("lock-now"))

    def lock(self):
        """Locks by the button and waits for the new process at the gate."""
        before = self.home.single_process()
        self.press_lock()
        return self.wait_for_new_gate(before)

    def wait_for_new_gate(self, before, seconds=30):
        """The new process, once it shows the gate and the old one has ended."""
        until(lambda: not before.is_alive(), "the old process has ended", seconds)
        fresh = self.home.single_process()
        self.wait_for_unlock()
        return fresh

    def go_to_settings(self):
        self.screen.press(BUTTON, text("nav-settings"))
        self.screen.wait(HEADING, text("stays-title"))

    def lock_after_two_minutes(self):
        self.go_to_settings()
        self.screen.focus(("combo box",), text("locking-label"))
        self.screen.key("2")
        self.wait_for_message("saved")

    def unfold(self, key):
        """Opens a collapsed part of Settings, by the key of its title."""
        self.screen.press(BUTTON, text(key))

    def show_recovery_sheet(self):
        """The ten words of a new recovery sheet, as shown."""
        self.go_to_settings()
        self.unfold("sheet-title")
        self.screen.fill(text("change-current"), self.passphrase)
        self.screen.press(BUTTON, text("sheet-show"))
        words = until(self.recovery_words_shown, "ten words")
        self.recovery_words = words
        return words

    def recovery_words_shown(self):
        sheet = self.screen.find(LIST, text("sheet-words"))
        words = [node.name for node in sheet.descendants(LIST_ITEM)] if sheet else []
        return words if len(words) == 10 and all(words) else None

    def confirm_recovery_sheet(self, ask=(3, 8)):
        self.screen.press(BUTTON, text("sheet-written"))
        for position in ask:
            self.screen.fill(text("sheet-ask-word", position=position), self.recovery_words[position - 1])
        self.screen.press(BUTTON, text("sheet-keep"))
        self.wait_for_message("sheet-done")

    def change_passphrase(self, passphrase):
        """Changes the passphrase, after which the notebook locks."""
        before = self.home.single_process()
        self.go_to_settings()
        self.unfold("change-title")
        self.screen.fill(text("change-current"), self.passphrase)
        self.screen.fill(text("own-label"), passphrase)
        self.screen.fill(text("own-again-label"), passphrase)
        self.screen.press(BUTTON, text("change-button"))
        self.passphrase = passphrase
        return self.wait_for_new_gate(before)
