"""Orca, and what it says: each utterance is a line of a file, in the order in which it is said."""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from support.screen import accessibility_bus
from support.waiting import until

MODULE = Path(__file__).with_name("speech_log.py")


class Orca:
    """Context manager: Orca, in a home of its own, with a speech that goes to a file."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="orca-"))
        self.log = self.folder / "spoken.txt"
        self.socket = self.folder / "speech.sock"
        self.started = []

    def __enter__(self):
        accessibility_bus()
        self.log.touch()
        self.write_configuration()
        (self.folder / "home").mkdir()
        environment = {
            name: os.environ[name]
            for name in ("PATH", "DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS")
            if name in os.environ
        }
        environment |= {
            "HOME": f"{self.folder}/home", "XDG_RUNTIME_DIR": str(self.folder), "LANG": "C.UTF-8",
            "GSETTINGS_BACKEND": "memory", "SPEECHD_ADDRESS": f"unix_socket:{self.socket}",
        }
        dispatcher = (
            "speech-dispatcher", "--run-single", "--timeout", "0", "--communication-method", "unix_socket",
            "--socket-path", self.socket, "--config-dir", self.folder / "speech", "--log-dir", self.folder,
            "--pid-file", self.folder / "speech.pid",
        )
        self.run(dispatcher, environment)
        until(self.socket.exists, "a speech service")
        self.run(("orca", "--disable", "braille", "--disable", "braille-monitor"), environment)
        until(lambda: self.heard(), "Orca speaks", 60)
        return self

    def run(self, words, environment):
        with open(self.folder / "terminal.txt", "ab") as output:
            self.started.append(
                subprocess.Popen(
                    [str(word) for word in words], env=environment, stdin=subprocess.DEVNULL, stdout=output,
                    stderr=output, start_new_session=True,
                )
            )

    def write_configuration(self):
        """A configuration of the speech service with one module: ours."""
        modules = self.folder / "speech/modules"
        modules.mkdir(parents=True)
        (modules / "log.conf").write_text(f"{self.log}\n")
        (self.folder / "speech/speechd.conf").write_text(
            f'AddModule "log" "{MODULE}" "log.conf"\nDefaultModule log\nLogLevel 1\n'
        )

    def heard(self, since=0):
        """Everything said from this utterance on."""
        return self.log.read_text("utf-8").splitlines()[since:]

    def __exit__(self, *_):
        for process in reversed(self.started):
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)
