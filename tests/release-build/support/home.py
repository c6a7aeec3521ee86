"""The program under test in a new home folder, and all processes that it starts."""

import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from support.ui_texts import ROOT
from support.waiting import until

BINARY = Path(os.environ.get("INBETWEEN_BINARY", ROOT / "target/release/inbetween")).resolve()
FULL = os.environ.get("INBETWEEN_FULL") == "1"
FOLDERS = {
    "HOME": "home",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_RUNTIME_DIR": "runtime",
    "TMPDIR": "tmp",
}
# The only variables that the program gets from the environment of the tests.
INHERITED_VARIABLES = ("PATH", "DISPLAY", "XAUTHORITY", "GDK_BACKEND", "DBUS_SESSION_BUS_ADDRESS")


@dataclass(frozen=True)
class Process:
    """A live process."""

    pid: int
    name: str

    @property
    def is_main_process(self):
        """True for the program itself, False for a process of the engine."""
        return self.name == BINARY.name

    @property
    def folder(self):
        return Path("/proc") / str(self.pid)

    def is_alive(self):
        return process_state(self.pid) not in (None, "Z", "X")

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)

    def crash(self):
        """Crashes it by segmentation faults; the engine handles the first one itself."""
        def crashed():
            if self.is_alive():
                os.kill(self.pid, signal.SIGSEGV)
            return not self.is_alive()

        until(crashed, f"{self.name} has crashed")


def process_state(pid):
    """The state letter of a process, or None if there is none."""
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return None


class Home:
    """A home folder for one test, and the programs started in it."""

    def __init__(self, **environment):
        self.path = Path(tempfile.mkdtemp(prefix="sealed-"))
        self.started = []
        for place in FOLDERS.values():
            for folder in (*reversed(Path(place).parents), Path(place)):
                (self.path / folder).mkdir(mode=0o700, exist_ok=True)
        self.environment = {name: os.environ[name] for name in INHERITED_VARIABLES if name in os.environ}
        self.environment |= {name: str(self.path / place) for name, place in FOLDERS.items()}
        # Cuts off signals of the real machine, such as suspend.
        self.environment |= {"LANG": "C.UTF-8", "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.path}/no-bus"}
        self.environment |= environment

    @property
    def data(self):
        return self.path / FOLDERS["XDG_DATA_HOME"] / "inbetween"

    @property
    def terminal_output(self):
        """The file with the terminal output of its programs."""
        return self.path / "terminal.txt"

    def start(self, *words, before=(), program=BINARY, **environment):
        """Starts the program, with a command prefix if one is given."""
        with open(self.terminal_output, "ab") as output:
            self.started.append(
                subprocess.Popen(
                    [str(word) for word in (*before, program, *words)],
                    env={**self.environment, **environment}, cwd=self.path / "home",
                    stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                )
            )
        return self.started[-1]

    def processes(self):
        """Live processes of the program and its engine, recognised by HOME in their environment."""
        variable = b"HOME=" + os.fsencode(self.environment["HOME"])
        found = []
        for folder in Path("/proc").iterdir():
            if not folder.name.isdecimal():
                continue
            try:
                program = Path(os.readlink(folder / "exe").removesuffix(" (deleted)")).name
                if program != BINARY.name and not program.startswith("WebKit"):
                    continue
                if variable in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(Process(int(folder.name), program))
            except OSError:  # ended meanwhile
                continue
        return [process for process in found if process.is_alive()]

    def main_processes(self):
        return [process for process in self.processes() if process.is_main_process]

    def engine_processes(self, name=""):
        return [process for process in self.processes() if not process.is_main_process and name in process.name]

    def single_process(self):
        """The process of the program, once there is exactly one."""
        until(lambda: len(self.main_processes()) == 1, "one process of the program")
        return self.main_processes()[0]

    def has_ended(self):
        return not self.processes()

    def describe(self):
        """Processes and terminal output, for the report of a failed test."""
        lines = [f"{process.name} {process.pid}" for process in self.processes()]
        return "\n".join([*lines, "In the terminal:", self.terminal_output.read_text()])

    def kill_all(self):
        """Kills all processes of this home, repeatedly, since a lock under way may start another.
        """
        for _ in range(5):
            for process in self.processes():
                try:
                    process.kill()
                except ProcessLookupError:
                    pass
            try:
                return until(self.has_ended, "everything has ended", 2)
            except TimeoutError:
                continue

    def close(self):
        """Kills all processes of this home and removes it."""
        self.kill_all()
        for started in self.started:
            started.wait(10)
        shutil.rmtree(self.path, ignore_errors=True)
