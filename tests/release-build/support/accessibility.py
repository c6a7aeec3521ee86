"""Reads and operates the screen as a screen reader does, directly over the accessibility bus.

Not through pyatspi: libatspi of Debian 12 can deadlock when a window appears while it is being read.
"""

import atexit
import shutil
import tempfile

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COLLECTION = "org.a11y.atspi.Collection"
COMPONENT = "org.a11y.atspi.Component"
SELECTION = "org.a11y.atspi.Selection"
TEXT = "org.a11y.atspi.Text"
CHECKED, FOCUSED, SENSITIVE = 4, 12, 24  # of AtspiStateType
# The engine gives roles as numbers (AtspiRole) without names.
ROLES = {
    7: "check box", 11: "combo box", 16: "dialog", 23: "frame", 29: "label", 31: "list", 32: "list item",
    40: "password text", 43: "button", 44: "radio button", 49: "scroll pane", 61: "text", 62: "toggle button",
    67: "unknown", 73: "paragraph", 79: "entry", 83: "heading", 85: "section", 88: "link", 95: "document web",
    101: "alert", 110: "landmark", 123: "description value",
}
ROLE_NUMBERS = {name: number for number, name in ROLES.items()}
DOCUMENT = "document web"
# Of AtspiCollectionMatchType, and how many 32-bit numbers hold a set of roles.
ALL_OF, ANY_OF, ROLE_WORDS = 1, 2, 4
NO_NODE = ("", "/org/a11y/atspi/null")
TIMEOUT_MS = 3000  # milliseconds; a program that is ending does not answer


def bits(numbers, words):
    """A set of numbers as this many signed 32-bit numbers."""
    whole = sum(1 << number for number in numbers).to_bytes(4 * words, "little")
    return [int.from_bytes(whole[at : at + 4], "little", signed=True) for at in range(0, len(whole), 4)]


class AccessibilityBus:
    """The accessibility bus of this session."""

    def __init__(self):
        session, flags = Gio.bus_get_sync(Gio.BusType.SESSION), Gio.DBusCallFlags.NONE
        # A folder of its own for the socket, which another run in the same home would remove.
        folder = tempfile.mkdtemp(prefix="accessibility-")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        variables = GLib.Variant("(a{ss})", ({"XDG_RUNTIME_DIR": folder},))
        bus, update = "org.freedesktop.DBus", "UpdateActivationEnvironment"
        session.call_sync(bus, "/org/freedesktop/DBus", bus, update, variables, None, flags, -1)
        name = "org.a11y.Bus"
        found = session.call_sync(name, "/org/a11y/bus", name, "GetAddress", None, None, flags, -1)
        self.address = found.unpack()[0]
        flags = Gio.DBusConnectionFlags
        self.connection = Gio.DBusConnection.new_for_address_sync(
            self.address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
        )

    def call(self, owner, path, interface, method, values=None):
        flags = Gio.DBusCallFlags.NONE
        return self.connection.call_sync(owner, path, interface, method, values, None, flags, TIMEOUT_MS).unpack()

    def pid_of(self, owner):
        bus = "org.freedesktop.DBus"
        return self.call(bus, "/", bus, "GetConnectionUnixProcessID", GLib.Variant("(s)", (owner,)))[0]

    def applications(self):
        """Every program on this bus: (process id, its root node)."""
        desktop = Node(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        for application in desktop.children():
            try:
                yield self.pid_of(application.owner), application
            except GLib.Error:
                continue


class Node:
    """One element on the screen. Once it is gone, it has no children, no name and no role."""

    def __init__(self, bus, owner, path):
        self.bus, self.owner, self.path = bus, owner, path

    def call(self, interface, method, values=None):
        return self.bus.call(self.owner, self.path, interface, method, values)

    def call_or(self, default, interface, method, values=None):
        """The first value of the reply, or `default` if the element is gone."""
        try:
            return self.call(interface, method, values)[0]
        except GLib.Error:
            return default

    def property_or(self, default, interface, name):
        return self.call_or(default, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))

    def children(self):
        found = self.call_or([], ACCESSIBLE, "GetChildren")
        if not found:  # the page in a window is not listed, but can be got by its index
            count = self.property_or(0, ACCESSIBLE, "ChildCount")
            found = [
                self.call_or(NO_NODE, ACCESSIBLE, "GetChildAtIndex", GLib.Variant("(i)", (at,))) for at in range(count)
            ]
        return [Node(self.bus, owner, path) for owner, path in found if not path.endswith("/null")]

    def descendants(self, roles=(), states=()):
        """This element and all below it that have one of these roles, if any are given, and these states."""
        role = self.role
        if (not roles or role in roles) and all(map(self.is_in_state, states)):
            yield self
        if role == DOCUMENT:
            yield from self.matches(roles, states)
        else:
            for child in self.children():
                yield from child.descendants(roles, states)

    def matches(self, roles, states):
        """All below an element of the page that have one of these roles, if any are given, and these states.

        In one call, where a walk takes three for each element.
        """
        roles = [ROLE_NUMBERS[role] for role in roles]
        # States, attributes, roles and interfaces; and not the opposite of them all.
        rule = (bits(states, 2), ALL_OF, {}, ALL_OF, bits(roles, ROLE_WORDS), ANY_OF, [], ALL_OF, False)
        in_order, no_limit, deeply = 1, 0, True
        values = GLib.Variant("((aiia{ss}iaiiasib)uib)", (rule, in_order, no_limit, deeply))
        found = self.call_or([], COLLECTION, "GetMatches", values)
        return [Node(self.bus, owner, path) for owner, path in found]

    @property
    def role(self):
        number = self.call_or(0, ACCESSIBLE, "GetRole")
        return ROLES.get(number, f"role {number}")

    @property
    def name(self):
        """The name, on one line."""
        return " ".join(self.property_or("", ACCESSIBLE, "Name").split())

    @property
    def description(self):
        """The description, on one line."""
        return " ".join(self.property_or("", ACCESSIBLE, "Description").split())

    @property
    def raw_text(self):
        """The text, with its line breaks."""
        if TEXT not in self.call_or([], ACCESSIBLE, "GetInterfaces"):
            return ""
        return self.call_or("", TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))

    @property
    def text(self):
        """The text, on one line."""
        return " ".join(self.raw_text.split())

    @property
    def length(self):
        """The number of characters of the text."""
        return self.property_or(-1, TEXT, "CharacterCount")

    def is_in_state(self, state):
        return bool(self.call_or([0, 0], ACCESSIBLE, "GetState")[0] >> state & 1)

    @property
    def is_focused(self):
        return self.is_in_state(FOCUSED)

    @property
    def is_checked(self):
        return self.is_in_state(CHECKED)

    @property
    def is_sensitive(self):
        """True if the toolkit lets it be pressed."""
        return self.is_in_state(SENSITIVE)

    def press(self):
        self.call(ACTION, "DoAction", GLib.Variant("(i)", (0,)))

    def focus(self):
        """Takes the focus. Returns True if it has it."""
        self.call_or(False, COMPONENT, "GrabFocus")
        return self.is_focused

    def select_child(self, nth):
        self.call(SELECTION, "SelectChild", GLib.Variant("(i)", (nth,)))
