"""Presses the close button of the windows of a process, once a line is read from standard input.

    close_button.py PID      prints "ready" when the windows are found
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "release-build"))
from support import window_manager  # noqa: E402

window_manager.display()
shown = ["xdotool", "search", "--onlyvisible", "--pid", sys.argv[1]]
windows = subprocess.run(shown, check=True, capture_output=True, text=True).stdout.split()
print("ready", flush=True)
sys.stdin.readline()
for window in windows:
    window_manager.ask_to_close(window)
