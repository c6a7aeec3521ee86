"""The desktop's list of recent files, which every program may read."""

import datetime
import subprocess
import sys
import time

LIST = ".local/share/recently-used.xbel"
# The toolkit forgets what is older than thirty days.
TODAY = f"{datetime.date.today()}T00:00:00.000000Z"
OF_ANOTHER = f"""<?xml version="1.0" encoding="UTF-8"?>
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
# The toolkit asks what kind of file it is, and writes a moment later.
WRITTEN_WITHIN = 3
# The dialog of another program, where nothing says that the desktop is not to remember.
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


def remember_another(home):
    """A list that another program has written."""
    (home.path / "home" / LIST).write_text(OF_ANOTHER)


def remembered(home):
    """What stands in the list once everything that was to be written there is written."""
    time.sleep(WRITTEN_WITHIN)
    return (home.path / "home" / LIST).read_text()


def save_in_another_program(home, path):
    subprocess.run(
        [sys.executable, "-c", ANOTHER_PROGRAM, path], env=home.environment, check=True, timeout=60,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
