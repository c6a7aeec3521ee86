"""What the desktop remembers of a file that was saved or opened: nothing, and what it remembered before stays."""

import subprocess
import sys
import time
import unittest

from bringing import Bringer
from home import Home
from search import Needles
from story import canary
from waiting import Watch, until

LIST = ".local/share/recently-used.xbel"
OF_ANOTHER = """<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info"
>
  <bookmark href="file:///srv/recipe.txt" added="2026-01-02T03:04:05.000000Z" modified="2026-01-02T03:04:05.000000Z" \
visited="2026-01-02T03:04:05.000000Z">
    <info>
      <metadata owner="http://freedesktop.org">
        <mime:mime-type type="text/plain"/>
        <bookmark:applications>
          <bookmark:application name="Kitchen" exec="&apos;kitchen %u&apos;" modified="2026-01-02T03:04:05.000000Z" \
count="1"/>
        </bookmark:applications>
      </metadata>
    </info>
  </bookmark>
</xbel>"""
# The toolkit asks what kind of file it is, and writes a moment later.
WRITTEN_WITHIN = 3
# The same dialog in another program, where nothing says that the desktop is not to remember.
ANOTHER_PROGRAM = """
import os, sys, gi
gi.require_version("Gtk", "3.0")
from gi.repository import GLib, Gtk
dialog = Gtk.FileChooserDialog(title="Control", action=Gtk.FileChooserAction.SAVE)
dialog.add_button("Save", Gtk.ResponseType.ACCEPT)
dialog.set_current_folder(os.path.dirname(sys.argv[1]))
dialog.set_current_name(os.path.basename(sys.argv[1]))
dialog.show()
# Until it is done with reading the folder.
again = GLib.timeout_add(200, lambda: dialog.response(Gtk.ResponseType.ACCEPT) or True)
dialog.run()
GLib.source_remove(again)
open(dialog.get_filename(), "w").close()
GLib.timeout_add_seconds(2, Gtk.main_quit)
Gtk.main()
"""


class RecentFiles(unittest.TestCase):
    def test_the_desktop_remembers_no_name_of_a_sealed_file_and_forgets_none_of_another_program(self):
        watch, name = Watch(), canary()
        with Bringer() as story:
            home = story.home.path / "home"
            stick = story.home.path / "stick"
            stick.mkdir()
            listed = home / LIST
            listed.write_text(OF_ANOTHER)
            story.start()
            story.create()
            story.keep_note("A note.")
            story.prepare()
            story.switch_on("A note.")
            story.look_at_page("A note.")
            phrase = story.seal(stick / f"{name}.html")
            story.leave_phrase()
            story.open_sealed(stick / f"{name}.html", phrase)
            story.close_opened()
            time.sleep(WRITTEN_WITHIN)
            found, files, _ = Needles({"name": name}).in_files([home])
            self.assertEqual({}, found)
            self.assertGreater(files, 10)
            self.assertEqual(OF_ANOTHER, listed.read_text(), "what other programs left there")
        print(f"\nrecent files: {files} files in the home, the name in 0; {watch.seconds:.0f} s", flush=True)

    def test_the_same_dialog_of_another_program_is_remembered(self):
        name, home = canary(), Home()
        self.addCleanup(home.close)
        path = home.path / f"{name}.html"
        subprocess.run(
            [sys.executable, "-c", ANOTHER_PROGRAM, path], env=home.environment, check=True, timeout=60,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        listed = until((home.path / "home" / LIST).read_text, "a list of recent files")
        self.assertIn(name, listed)
        self.assertEqual(1, len(Needles({"name": name}).in_files([home.path / "home"])[0]))


if __name__ == "__main__":
    unittest.main()
