"""The desktop's list of recent files, which every program can read."""

import datetime
import subprocess
import sys
import time

RECENT_FILES = ".local/share/recently-used.xbel"
# The toolkit drops entries older than thirty days.
TODAY = f"{datetime.date.today()}T00:00:00.000000Z"
OTHER_PROGRAMS_LIST = f"""<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info"
>
  <bookmark href="file:///srv/recipe.txt" added="{TODAY}" modified="{TODAY}" visited="{TODAY}">
    <info>
      <metadata owner="http://freedesktop.org">
        <mime:mime-type type="text/plain"/>
        <bookmark:applications>
          <bookmark:application name="Kitchen" exec="&apos;kitchen %u&apos;" modified="{TODAY}" count="1"/>
        </bookmark:applications>
      </metadata>
    </info>
  </bookmark>
</xbel>"""
# Seconds; the toolkit looks up the type of the file first.
WRITTEN_WITHIN = 3
# Another program with an ordinary file dialog, which the desktop remembers.
ANOTHER_PROGRAM = """
import os, sys, gi
gi.require_version("Gtk", "3.0")
from gi.repository import GLib, Gtk
dialog = Gtk.FileChooserDialog(title="Control", action=Gtk.FileChooserAction.SAVE)
dialog.add_button("Save", Gtk.ResponseType.ACCEPT)
dialog.set_current_folder(os.path.dirname(sys.argv[1]))
dialog.set_current_name(os.path.basename(sys.argv[1]))
dialog.show()
# Answers until the dialog has read the folder.
again = GLib.timeout_add(200, lambda: dialog.response(Gtk.ResponseType.ACCEPT) or True)
dialog.run()
GLib.source_remove(again)
open(dialog.get_filename(), "w").close()
GLib.timeout_add_seconds(2, Gtk.main_quit)
Gtk.main()
"""


def write_other_programs_list(home):
    """Puts a list with one file of another program into this home."""
    (home.path / "home" / RECENT_FILES).write_text(OTHER_PROGRAMS_LIST)


def read_recent_files(home):
    """The list, after the time in which the toolkit would have written to it."""
    time.sleep(WRITTEN_WITHIN)
    return (home.path / "home" / RECENT_FILES).read_text()


def save_in_another_program(home, path):
    """Saves a file through the dialog of another program."""
    subprocess.run(
        [sys.executable, "-c", ANOTHER_PROGRAM, path], env=home.environment, check=True, timeout=60,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
