"""Everything that Tab reaches has a name and a role, so that a screen reader has something to say."""

import unittest

from support.screen import ANY, BUTTON, FIELD, key
from support.waiting import Watch, until
from support.ui_texts import beginning, text
from support.writing_actions import Writer

AT_MOST = 60
OF_THE_WINDOW = ("document web", "scroll pane", "frame")
# What a reader can tell a person to do something with.
TELLING = {"button", "toggle button", "radio button", "check box", "entry", "password text", "combo box", "link"}


class Keyboard(unittest.TestCase):
    """Tab, again and again, until it is where it began."""

    def walk(self, story, where):
        story.screen.take_keyboard()
        reached = []
        while len(reached) < AT_MOST:
            before = focus(story)
            key("Tab")
            try:
                until(lambda: focus(story) != before, "the focus moves", 2)
            except TimeoutError:
                pass  # one thing alone
            here = focus(story)
            if here in reached:
                break
            reached.append(here)
        # Between the last thing and the first, the focus is on the window itself.
        told = [(role, name) for _, role, name in filter(None, reached)]
        print(f"{where}: {len(told)} stops: " + ", ".join(f"{role} {name[:30]!r}" for role, name in told), flush=True)
        self.assertGreater(len(told), 2, where)
        self.assertLess(len(reached), AT_MOST, f"{where}: Tab does not come back")
        return [f"{where}: {role} {name!r}" for role, name in told if role not in TELLING or not name]

    def test_everything_that_tab_reaches_has_a_name_and_a_role(self):
        watch = Watch()
        print(flush=True)
        with Writer() as story:
            silent = []
            story.start()
            story.at_first_evening()
            story.screen.press(ANY, text("appearance-and-size"))
            silent += self.walk(story, "first evening, page one")
            story.go_on_to_passphrase()
            silent += self.walk(story, "first evening, page two")
            story.choose_passphrase(story.passphrase)
            story.at_desk()
            silent += self.walk(story, "desk")
            silent += self.walk_notes(story)
            # First, while there is one field for the passphrase only.
            story.show_sheet()
            for part in ("change-title", "renew-title"):
                story.unfold(part)
            silent += self.walk(story, "desk, unfolded")
            story.screen.press(BUTTON, text("sheet-written"))
            story.screen.wait(FIELD, text("sheet-ask-word", position=3))
            silent += self.walk(story, "desk, two words back")
            story.lock()
            silent += self.walk(story, "unlocking")
            story.screen.press(BUTTON, text("unlock-forgot"))
            story.screen.wait(FIELD, text("forgotten-label"))
            silent += self.walk(story, "passphrase forgotten")
        print(f"{watch.seconds:.0f} s", flush=True)
        self.assertEqual([], silent, "reached, and nothing to say about it")

    def walk_notes(self, story):
        """Through every place where notes are."""
        silent = []
        story.begin()
        story.write("A note. ")
        story.screen.press(BUTTON, text("around"))
        story.screen.wait(FIELD, text("tags-label"))
        story.draft_is_saved()
        silent += self.walk(story, "on the sheet")
        story.screen.press(BUTTON, text("around"))
        story.keep()
        silent += self.walk(story, "today")
        story.enter("boundary_checkin", (BUTTON, text("keep")))
        silent += self.walk(story, "check-in")
        story.search("note", found=1)
        silent += self.walk(story, "what was found")
        story.open_note()
        story.change_note("More. ")
        story.go_to_journal()
        story.screen.press(BUTTON, text("filters"))
        silent += self.walk(story, "journal")
        story.open_note()
        story.unfold("versions")
        story.is_said("versions-about")
        silent += self.walk(story, "a note with a version before")
        story.put_into_bin()
        story.go_to_bin()
        silent += self.walk(story, "bin")
        story.screen.press(BUTTON, beginning("bin-remove-this"))
        story.screen.wait(BUTTON, text("bin-remove-no"))
        story.screen.press(BUTTON, text("bin-remove-no"))
        story.screen.press(BUTTON, text("help-now"))
        story.screen.wait(BUTTON, text("help-now-close"))
        silent += self.walk(story, "help now")
        return silent


def focus(story):
    """What has the focus on the page, if anything has."""
    node = story.screen.focused()
    return (node.path, node.role, node.name) if node and node.role not in OF_THE_WINDOW else None


if __name__ == "__main__":
    unittest.main()
