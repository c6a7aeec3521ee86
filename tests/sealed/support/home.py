"""The sealed program in a home that nobody has used yet, and every process that comes of it."""

import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from support.waiting import until
from support.ui_texts import ROOT

BINARY = Path(os.environ.get("INBETWEEN_BINARY", ROOT / "target/release/inbetween")).resolve()
FULL = os.environ.get("INBETWEEN_FULL") == "1"
PLACES = {
    "HOME": "home",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_RUNTIME_DIR": "runtime",
    "TMPDIR": "tmp",
}
# Of the world outside, the program gets these and nothing else.
FROM_OUTSIDE = ("PATH", "DISPLAY", "XAUTHORITY", "GDK_BACKEND", "DBUS_SESSION_BUS_ADDRESS")


@dataclass(frozen=True)
class Process:
    """One process that is alive."""

    pid: int
    name: str

    @property
    def is_ours(self):
        """Whether it is the program itself, and not a part of the engine that it started."""
        return self.name == BINARY.name

    @property
    def folder(self):
        return Path("/proc") / str(self.pid)

    def is_alive(self):
        return state_of(self.pid) not in (None, "Z", "X")

    def end(self):
        os.kill(self.pid, signal.SIGKILL)

    def crash(self):
        """Makes it fail as bad memory would. The engine looks at the first such signal itself."""
        def crashed():
            if self.is_alive():
                os.kill(self.pid, signal.SIGSEGV)
            return not self.is_alive()

        until(crashed, f"{self.name} has crashed")


def state_of(pid):
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return None


class Home:
    """Folders made for one test, and the programs started in them."""

    def __init__(self, **environment):
        self.path = Path(tempfile.mkdtemp(prefix="sealed-"))
        self.started = []
        for place in PLACES.values():
            for folder in (*reversed(Path(place).parents), Path(place)):
                (self.path / folder).mkdir(mode=0o700, exist_ok=True)
        self.environment = {name: os.environ[name] for name in FROM_OUTSIDE if name in os.environ}
        self.environment |= {name: str(self.path / place) for name, place in PLACES.items()}
        # No test hears the real machine go to sleep.
        self.environment |= {"LANG": "C.UTF-8", "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.path}/no-bus"}
        self.environment |= environment

    @property
    def data(self):
        return self.path / PLACES["XDG_DATA_HOME"] / "inbetween"

    @property
    def said(self):
        """What its programs said on the terminal."""
        return self.path / "said.txt"

    def start(self, *words, before=(), program=BINARY, **environment):
        """Starts the program, with a command put before it if there is one."""
        with open(self.said, "ab") as said:
            self.started.append(
                subprocess.Popen(
                    [str(word) for word in (*before, program, *words)],
                    env={**self.environment, **environment}, cwd=self.path / "home",
                    stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                )
            )
        return self.started[-1]

    def processes(self):
        """What is alive of the program and its engine. A process tells by its environment that it is from here."""
        mark = b"HOME=" + os.fsencode(self.environment["HOME"])
        found = []
        for folder in Path("/proc").iterdir():
            if not folder.name.isdecimal():
                continue
            try:
                program = Path(os.readlink(folder / "exe").removesuffix(" (deleted)")).name
                if program != BINARY.name and not program.startswith("WebKit"):
                    continue
                if mark in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(Process(int(folder.name), program))
            except OSError:  # it has just ended
                continue
        return [process for process in found if process.is_alive()]

    def ours(self):
        return [process for process in self.processes() if process.is_ours]

    def engine(self, name=""):
        return [process for process in self.processes() if not process.is_ours and name in process.name]

    def one(self):
        """The program, once there is one of it."""
        until(lambda: len(self.ours()) == 1, "one process of the program")
        return self.ours()[0]

    def is_still(self):
        return not self.processes()

    def end_all(self):
        """Ends what runs of this home; a lock under way may still start one."""
        for _ in range(5):
            for process in self.processes():
                try:
                    process.end()
                except ProcessLookupError:
                    pass
            try:
                return until(self.is_still, "everything has ended", 2)
            except TimeoutError:
                continue

    def close(self):
        """Ends what still runs of this home and takes the home away."""
        self.end_all()
        for started in self.started:
            started.wait(10)
        shutil.rmtree(self.path, ignore_errors=True)
