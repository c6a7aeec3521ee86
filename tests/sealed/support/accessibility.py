"""Reading and pressing what a screen reader would, straight over the accessibility bus.

Not through pyatspi: when a window appears while it is being read, libatspi of Debian 12 waits for itself for ever.
"""

import atexit
import shutil
import tempfile

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
SELECTION = "org.a11y.atspi.Selection"
TEXT = "org.a11y.atspi.Text"
CHECKED, FOCUSED, SENSITIVE = 4, 12, 24  # of AtspiStateType
# The engine tells roles as numbers (AtspiRole) and gives them no names.
ROLES = {
    7: "check box", 11: "combo box", 16: "dialog", 23: "frame", 29: "label", 31: "list", 32: "list item",
    40: "password text", 43: "button", 44: "radio button", 49: "scroll pane", 61: "text", 62: "toggle button",
    67: "unknown", 73: "paragraph", 79: "entry", 83: "heading", 85: "section", 88: "link", 95: "document web",
    101: "alert", 123: "description value",
}
GONE = ("", "/org/a11y/atspi/null")
PATIENCE = 3000  # milliseconds; a program that is just ending answers nothing any more


class Bus:
    """The accessibility bus of this session."""

    def __init__(self):
        session, flags = Gio.bus_get_sync(Gio.BusType.SESSION), Gio.DBusCallFlags.NONE
        # Otherwise its socket lies in our own home, where that of another run may lie, and be taken away by it.
        place = tempfile.mkdtemp(prefix="accessibility-")
        atexit.register(shutil.rmtree, place, ignore_errors=True)
        folder = GLib.Variant("(a{ss})", ({"XDG_RUNTIME_DIR": place},))
        bus, update = "org.freedesktop.DBus", "UpdateActivationEnvironment"
        session.call_sync(bus, "/org/freedesktop/DBus", bus, update, folder, None, flags, -1)
        there = "org.a11y.Bus"
        found = session.call_sync(there, "/org/a11y/bus", there, "GetAddress", None, None, flags, -1)
        self.address = found.unpack()[0]
        flags = Gio.DBusConnectionFlags
        self.connection = Gio.DBusConnection.new_for_address_sync(
            self.address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
        )

    def call(self, owner, path, interface, method, values=None):
        flags = Gio.DBusCallFlags.NONE
        return self.connection.call_sync(owner, path, interface, method, values, None, flags, PATIENCE).unpack()

    def pid_of(self, owner):
        bus = "org.freedesktop.DBus"
        return self.call(bus, "/", bus, "GetConnectionUnixProcessID", GLib.Variant("(s)", (owner,)))[0]

    def applications(self):
        """Every program on this bus, with its process."""
        desktop = Node(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        for application in desktop.children():
            try:
                yield self.pid_of(application.owner), application
            except GLib.Error:
                continue


class Node:
    """One thing on the screen. Where it has gone meanwhile, it has no children, no name and no role."""

    def __init__(self, bus, owner, path):
        self.bus, self.owner, self.path = bus, owner, path

    def call(self, interface, method, values=None):
        return self.bus.call(self.owner, self.path, interface, method, values)

    def ask(self, nothing, interface, method, values=None):
        try:
            return self.call(interface, method, values)[0]
        except GLib.Error:
            return nothing

    def look_up(self, nothing, interface, name):
        return self.ask(nothing, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))

    def children(self):
        found = self.ask([], ACCESSIBLE, "GetChildren")
        if not found:  # the page inside a window is not among the children, but is there when asked for by number
            count = self.look_up(0, ACCESSIBLE, "ChildCount")
            found = [self.ask(GONE, ACCESSIBLE, "GetChildAtIndex", GLib.Variant("(i)", (at,))) for at in range(count)]
        return [Node(self.bus, owner, path) for owner, path in found if not path.endswith("/null")]

    def below(self):
        """This node and all below it."""
        yield self
        for child in self.children():
            yield from child.below()

    @property
    def role(self):
        number = self.ask(0, ACCESSIBLE, "GetRole")
        return ROLES.get(number, f"role {number}")

    @property
    def name(self):
        """Its name on one line."""
        return " ".join(self.look_up("", ACCESSIBLE, "Name").split())

    @property
    def description(self):
        """What is said about it besides its name, on one line."""
        return " ".join(self.look_up("", ACCESSIBLE, "Description").split())

    @property
    def raw_text(self):
        """What stands in it, with its lines."""
        if TEXT not in self.ask([], ACCESSIBLE, "GetInterfaces"):
            return ""
        return self.ask("", TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))

    @property
    def text(self):
        """What stands in it, on one line."""
        return " ".join(self.raw_text.split())

    @property
    def length(self):
        """How many characters stand in it."""
        return self.look_up(-1, TEXT, "CharacterCount")

    def is_in_state(self, state):
        return bool(self.ask([0, 0], ACCESSIBLE, "GetState")[0] >> state & 1)

    @property
    def is_focused(self):
        return self.is_in_state(FOCUSED)

    @property
    def is_checked(self):
        return self.is_in_state(CHECKED)

    @property
    def is_sensitive(self):
        """Whether the toolkit lets it be pressed."""
        return self.is_in_state(SENSITIVE)

    def press(self):
        self.call(ACTION, "DoAction", GLib.Variant("(i)", (0,)))

    def focus(self):
        """Takes the focus; whether it has it."""
        self.ask(False, COMPONENT, "GrabFocus")
        return self.is_focused

    def choose(self, nth):
        self.call(SELECTION, "SelectChild", GLib.Variant("(i)", (nth,)))
