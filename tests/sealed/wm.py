"""What a window manager does when somebody presses the button that closes a window: it asks the window to go."""

import ctypes
import ctypes.util

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


def ask_to_close(window):
    x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    delete = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    protocols = x11.XInternAtom(display, b"WM_PROTOCOLS", 0)
    message = ClientMessage(CLIENT_MESSAGE, 0, 1, display, int(window), protocols, 32, (delete, 0, 0, 0, 0))
    x11.XSendEvent(display, int(window), 0, 0, ctypes.byref(message))
    x11.XCloseDisplay(display)  # sends what waits
