"""Mocks of the login service and of a screen saver, which send their signals when a test says so.
"""

import subprocess
import tempfile
from pathlib import Path

from gi.repository import Gio, GLib

from support.waiting import until

LOGIND = "org.freedesktop.login1"
MANAGER = f"{LOGIND}.Manager"
SESSION = f"{LOGIND}.Session"
OBJECT = "/org/freedesktop/login1"
OWN_SESSION = f"{OBJECT}/session/own"
OTHER_SESSION = f"{OBJECT}/session/other"
MOCK = "org.freedesktop.DBus.Mock"


def connect(address):
    flags = Gio.DBusConnectionFlags
    return Gio.DBusConnection.new_for_address_sync(
        address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
    )


class LogindMock:
    """A private system bus with the logind mock of python-dbusmock."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="bus-")
        self.address = f"unix:path={self.folder.name}/bus"
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--address", self.address], **quiet)
        until(Path(self.folder.name, "bus").exists, "a bus")
        self.bus = connect(self.address)
        words = ["/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind"]
        self.mock = subprocess.Popen(words, env={"DBUS_SYSTEM_BUS_ADDRESS": self.address}, **quiet)
        until(self.answers, "the login service")
        code = f"ret = '{OWN_SESSION}'"
        self.call(OBJECT, MOCK, "AddMethod", "(sssss)", MANAGER, "GetSessionByPID", "u", "o", code)
        for session in (OWN_SESSION, OTHER_SESSION):
            self.call(OBJECT, MOCK, "AddObject", "(ssa{sv}a(ssss))", session, SESSION, {}, [])

    def call(self, path, interface, method, signature="()", *values):
        flags = Gio.DBusCallFlags.NONE
        values = GLib.Variant(signature, values)
        return self.bus.call_sync(LOGIND, path, interface, method, values, None, flags, 3000).unpack()

    def answers(self):
        try:
            return self.inhibitors() == []
        except GLib.Error:
            return False

    def inhibitors(self):
        return [tuple(found[:4]) for found in self.call(OBJECT, MANAGER, "ListInhibitors")[0]]

    def emit(self, path, interface, name, signature="", *values):
        self.call(path, MOCK, "EmitSignal", "(sssav)", interface, name, signature, list(values))

    def emit_sleep(self, begins):
        self.emit(OBJECT, MANAGER, "PrepareForSleep", "b", GLib.Variant("b", begins))

    def emit_lock(self, session):
        self.emit(session, SESSION, "Lock")

    def close(self):
        self.bus.close_sync()
        for process in (self.mock, self.daemon):
            process.terminate()
            process.wait()
        self.folder.cleanup()


class ScreenSaverMock:
    """Sends the signals of a screen saver on the session bus."""

    def __init__(self, name):
        self.name = name
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def emit_active_changed(self, active):
        path = "/" + self.name.replace(".", "/")
        self.bus.emit_signal(None, path, self.name, "ActiveChanged", GLib.Variant("(b)", (active,)))
        self.bus.flush_sync()
