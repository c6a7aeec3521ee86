"""Everything that Tab reaches has a name and a role that a screen reader can speak."""

import unittest

from support.screen import ANY, BUTTON, FIELD, key
from support.ui_texts import text, text_before_value
from support.waiting import Stopwatch, until
from support.writing_actions import WritingUser

MAX_STOPS = 120
WINDOW_ROLES = ("document web", "scroll pane", "frame")
# Roles of things that a person can operate.
OPERABLE = {"button", "toggle button", "radio button", "check box", "entry", "password text", "combo box", "link"}
# A wide table: the arrow keys move what does not fit.
SCROLLED = "landmark"


class AccessibleNames(unittest.TestCase):
    """Presses Tab on every screen until the focus is back at its start."""

    def walk(self, user, where):
        """Stops of the focus on one screen that have no name, or no role to operate."""
        user.screen.take_focus()
        reached, here = [], focus(user)
        while len(reached) < MAX_STOPS:
            here = next_stop(user, here)
            if here in reached:
                break
            reached.append(here)
        # Between the last stop and the first, the focus is on the window itself.
        stops = [(role, name) for _, role, name in filter(None, reached)]
        print(f"{where}: {len(stops)} stops: " + ", ".join(f"{role} {name[:30]!r}" for role, name in stops), flush=True)
        self.assertGreater(len(stops), 2, where)
        self.assertLess(len(reached), MAX_STOPS, f"{where}: Tab does not come back")
        return [f"{where}: {role} {name!r}" for role, name in stops if role not in OPERABLE | {SCROLLED} or not name]

    def test_everything_reached_by_tab_has_name_and_role(self):
        stopwatch = Stopwatch()
        print(flush=True)
        with WritingUser() as user:
            silent = []
            user.start()
            user.wait_for_welcome()
            user.screen.press(ANY, text("language-and-appearance"))
            silent += self.walk(user, "first evening, page one")
            user.go_to_choose_passphrase()
            silent += self.walk(user, "first evening, page two")
            user.choose_passphrase(user.passphrase)
            user.wait_for_desk()
            silent += self.walk(user, "desk")
            silent += self.walk_notes(user)
            # First, while there is only one field for the passphrase.
            user.show_recovery_sheet()
            for part in ("change-title", "renew-title"):
                user.unfold(part)
            silent += self.walk(user, "desk, unfolded")
            user.screen.press(BUTTON, text("sheet-written"))
            user.screen.wait(FIELD, text("sheet-ask-word", position=3))
            silent += self.walk(user, "desk, two words back")
            user.lock()
            silent += self.walk(user, "unlocking")
            user.screen.press(BUTTON, text("unlock-forgot"))
            user.screen.wait(FIELD, text("forgotten-label"))
            silent += self.walk(user, "passphrase forgotten")
        print(f"{stopwatch.seconds:.0f} s", flush=True)
        self.assertEqual([], silent, "reached, and nothing to say about it")

    def walk_notes(self, user):
        """Walks every screen that shows notes."""
        silent = []
        user.start_note()
        user.write("A note. ")
        user.screen.press(BUTTON, text("around"))
        user.screen.wait(FIELD, text("tags-label"))
        user.wait_for_saved_draft()
        silent += self.walk(user, "on the sheet")
        user.screen.press(BUTTON, text("around"))
        user.save()
        silent += self.walk(user, "today")
        user.open_form("boundary_checkin", (BUTTON, text("keep")))
        silent += self.walk(user, "check-in")
        user.search("note", found=1)
        silent += self.walk(user, "what was found")
        user.open_note()
        user.edit_note("More. ")
        user.go_to_journal()
        user.screen.press(BUTTON, text("filters"))
        silent += self.walk(user, "journal")
        user.open_note()
        user.unfold("versions")
        user.wait_for_message("versions-about")
        silent += self.walk(user, "a note with a version before")
        user.move_to_bin()
        user.go_to_bin()
        silent += self.walk(user, "bin")
        user.screen.press(BUTTON, text_before_value("bin-remove-this"))
        user.screen.wait(BUTTON, text("bin-remove-no"))
        user.screen.press(BUTTON, text("bin-remove-no"))
        user.screen.press(BUTTON, text("help-now"))
        user.screen.wait(BUTTON, text("help-now-close"))
        silent += self.walk(user, "help now")
        return silent


def next_stop(user, before):
    """The stop that Tab leads to from the stop `before`, which it is again if there is no other."""
    key("Tab")
    try:
        return until(lambda: (found := focus(user)) != before and (found,), "the focus moves", 2)[0]
    except TimeoutError:
        return before


def focus(user):
    """Path, role and name of the focused element of the UI, or None."""
    node = user.screen.focused_node()
    return (node.path, node.role, node.name) if node and node.role not in WINDOW_ROLES else None


if __name__ == "__main__":
    unittest.main()
