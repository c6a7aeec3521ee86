"""The parts of a window manager that tests need: a lasting display connection, a close button."""

import ctypes
import functools

CLIENT_MESSAGE = 33


class ClientMessage(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest_of_the_union", ctypes.c_long * 24),
    ]


@functools.cache
def display():
    """A connection to the display that lasts: without any, the display resets and drops new
    programs.
    """
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x11.XFlush.argtypes = [ctypes.c_void_p]
    opened = x11.XOpenDisplay(None)
    if not opened:
        raise OSError("there is no display")
    return x11, opened


def ask_to_close(window):
    """Sends the window the message that its close button sends."""
    x11, opened = display()
    delete = x11.XInternAtom(opened, b"WM_DELETE_WINDOW", 0)
    protocols = x11.XInternAtom(opened, b"WM_PROTOCOLS", 0)
    message = ClientMessage(CLIENT_MESSAGE, 0, 1, opened, int(window), protocols, 32, (delete, 0, 0, 0, 0))
    x11.XSendEvent(opened, int(window), 0, 0, ctypes.byref(message))
    x11.XFlush(opened)
