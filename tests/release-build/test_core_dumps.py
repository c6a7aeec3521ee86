"""No core dump is written, and other programs cannot read the memory of this one."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support.actions import User
from support.home import BINARY, Home
from support.waiting import until

NOBODY = 65534
AS_NOBODY = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
CORE = b"\x7fELF"
IS_A_CORE = 4  # e_type
# A session bus that starts no services. That of the desktop starts portals, which belong to a desktop
# that this account does not have: one that does not answer holds up a window for 25 seconds.
BUS_WITHOUT_SERVICES = """\
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def core_dumps_in(folder):
    found = []
    for file in Path(folder).rglob("*"):
        if file.is_file() and not file.is_symlink():
            with open(file, "rb") as opened:
                start = opened.read(18)
            if start.startswith(CORE) and start[16] == IS_A_CORE:
                found.append(str(file))
    return found


def core_limits(process):
    lines = (process.folder / "limits").read_text().splitlines()
    return next(line.split()[4:6] for line in lines if line.startswith("Max core file size"))


def nobody_can_read(process):
    look = [*AS_NOBODY, sys.executable, "-c", f"open('/proc/{process.pid}/environ').read(1)"]
    return subprocess.run(look, capture_output=True).returncode == 0


class CoreDumps(unittest.TestCase):
    def test_crashes_leave_no_core_dump_and_lock_the_desk(self):
        with User() as user:
            user.start()
            user.create()
            until(lambda: len(user.home.engine_processes("WebProcess")) == 1, "the gate's web process has ended")
            processes = user.home.processes()
            limits = {f"{process.name} {process.pid}": core_limits(process) for process in processes}
            self.assertEqual({("1", "1")}, {tuple(limit) for limit in limits.values()}, limits)
            before = user.home.single_process()
            user.home.engine_processes("WebProcess")[0].crash()
            user.wait_for_new_gate(before)
            crashed = ["WebKitWebProcess at the desk"]
            for name in ("NetworkProcess", "WebProcess", BINARY.name):
                process = next(process for process in user.home.processes() if name in process.name)
                process.crash()
                crashed.append(process.name)
            until(user.home.has_ended, "the engine has ended with the program")
            self.assertEqual([], core_dumps_in(user.home.path))
        print(
            f"\n{len(limits)} core limits of 1; crashed: {', '.join(crashed)}; images: 0; {dump_without_limit()}",
            flush=True,
        )

    def test_memory_is_unreadable_for_the_same_account(self):
        home = Home()
        self.addCleanup(home.close)
        program = home.path / BINARY.name
        shutil.copy(BINARY, program)
        if display := home.environment.get("XAUTHORITY"):
            home.environment["XAUTHORITY"] = shutil.copy(display, home.path / "xauthority")
        bus = home.path / "bus.conf"
        bus.write_text(BUS_WITHOUT_SERVICES)
        for path in (home.path, *home.path.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        home.start(before=[*AS_NOBODY, "dbus-run-session", f"--config-file={bus}", "--"], program=program)
        web = until(lambda: home.engine_processes("WebProcess"), "the engine", 60, home.describe)[0]
        ours = home.single_process()
        owner = ours.folder.joinpath("mem").stat().st_uid
        self.assertEqual(NOBODY, web.folder.joinpath("mem").stat().st_uid, "an ordinary process looks like this")
        self.assertTrue(nobody_can_read(web), "an ordinary process may be looked into")
        self.assertEqual(0, owner)
        self.assertFalse(nobody_can_read(ours))
        print(f"\n/proc/PID/mem of ours belongs to {owner}, of the engine to {NOBODY}", flush=True)


def dump_without_limit():
    """Positive control: the same crash without the limit leaves a core dump.

    Returns a line about it.
    """
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    if pattern != "core" or hard != resource.RLIM_INFINITY:
        return f"no control here: images go to {pattern!r}, at most {hard}"
    with tempfile.TemporaryDirectory() as folder:
        crash = "import os, resource; resource.setrlimit(resource.RLIMIT_CORE, (-1, -1)); os.kill(os.getpid(), 11)"
        subprocess.run([sys.executable, "-c", crash], cwd=folder)
        if not core_dumps_in(folder):
            raise AssertionError("a crash without our limit leaves no image either: the search is blind")
    return "without our limit: 1"


if __name__ == "__main__":
    unittest.main()
