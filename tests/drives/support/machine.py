"""An emulated machine with a drive, in which the story of a notebook is played."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from .kernel import Kernel

PROGRAM = "qemu-system-x86_64"
GUEST = pathlib.Path(__file__).resolve().parent.parent / "guest"
MEMORY_MB = 1024
MINUTES = 40
KEPT_LINES = 60


class Played:
    """The story on one drive as it was mounted: the result of each of its parts."""

    def __init__(self, mount):
        self.mount, self.results, self.end = mount, {}, None


class Machine:
    """A machine that knows nothing but a kernel, the files of this one to read, and a drive."""

    def __init__(self):
        for name in ("INBETWEEN_KERNEL", "INBETWEEN_DRIVES_PROGRAM"):
            if name not in os.environ:
                raise KeyError(f"{name} is not set: `cargo xtask test drives` sets it")
        if shutil.which(PROGRAM) is None:
            raise FileNotFoundError(f"{PROGRAM} is missing: the package qemu-system-x86")
        self.kernel = Kernel(os.environ["INBETWEEN_KERNEL"])
        self.story = pathlib.Path(os.environ["INBETWEEN_DRIVES_PROGRAM"]).resolve(strict=True)

    def play(self, kind, make_drive, size_mb):
        """Plays the story on a new drive, once for each way of mounting it in `guest/<kind>.sh`."""
        with tempfile.TemporaryDirectory(prefix="inbetween-drives-") as folder:
            place = pathlib.Path(folder)
            first_files, image, shared = place / "first-files", place / "drive.img", place / "shared"
            shared.mkdir()
            self.kernel.write_first_files(first_files, GUEST / "init.sh")
            with open(image, "wb") as drive:
                drive.truncate(size_mb << 20)
            if make_drive:
                subprocess.run([*make_drive, image], check=True, capture_output=True)
            return self._run(self._command(kind, first_files, image, shared))

    def _command(self, kind, first_files, image, shared):
        words = f"console=ttyS0 quiet panic=-1 guest={GUEST} story={self.story} kind={kind}"
        if "INBETWEEN_DRIVE_TESTS" in os.environ:
            words += f" tests={os.environ['INBETWEEN_DRIVE_TESTS']}"
        return [
            PROGRAM, "-accel", "tcg", "-cpu", "max", "-m", str(MEMORY_MB), "-nodefaults", "-no-reboot",
            "-display", "none", "-serial", "stdio", "-kernel", self.kernel.image, "-initrd", first_files,
            "-append", words, "-device", "virtio-scsi-pci",
            "-drive", f"if=none,id=drive,file={image},format=raw,cache=unsafe",
            "-device", "scsi-hd,drive=drive",
            "-virtfs", "local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap",
            "-virtfs", f"local,path={shared},mount_tag=shared,security_model=mapped-xattr",
        ]

    @staticmethod
    def _run(command):
        """Runs the machine to its end, prints all that it says, and returns what was played."""
        played, heard = [], []
        command = ["timeout", f"{MINUTES}m", *command]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        with subprocess.Popen(command, **pipes) as running:
            for line in running.stdout:
                line = line.decode(errors="replace").rstrip()
                heard.append(line)
                print(line, flush=True)
                if begun := re.fullmatch(r"drive: begins (.+)", line):
                    played.append(Played(begun[1]))
                if not played:
                    continue
                if result := re.search(r"story: (\w+) (ok|FAILED)$", line):
                    played[-1].results[result[1]] = result[2]
                if end := re.fullmatch(r"drive: ends (.+)", line):
                    played[-1].end = end[1]
        ended = running.returncode
        if not heard or "drive: all" not in heard:
            last = "\n".join(heard[-KEPT_LINES:])
            raise RuntimeError(f"the machine ended early ({ended}):\n{last}")
        return played
