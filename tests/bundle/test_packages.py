"""The packages: a real `dpkg -i` in a root of its own, and a start from the desktop entry.

The root is an overlay over the machine's own root, whose changes live in memory and are gone with
this process. `cargo xtask test bundle` runs this file in a mount namespace, so that nothing shows
outside. Dependencies are checked against the packages installed on the machine.
"""

import configparser
import os
import shlex
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

DEB = Path(os.environ["INBETWEEN_DEB"])
RPM = Path(os.environ["INBETWEEN_RPM"])

PROGRAM = "/usr/bin/inbetween"
DOC_FOLDER = "/usr/share/doc/inbetween"
LICENCES = [f"{DOC_FOLDER}/{name}" for name in ("THIRD-PARTY.txt", "LICENSE-MIT", "LICENSE-APACHE")]
# The papers that open a notebook when the app does not.
SECURITY_PAPER = f"{DOC_FOLDER}/SECURITY.md"
OPENS_WITHOUT_APP = f"{DOC_FOLDER}/open-without-inbetween.py"
DOC_FILES = [*LICENCES, SECURITY_PAPER, OPENS_WITHOUT_APP]
REPOSITORY = Path(__file__).parents[2]


def output_of(*command):
    """Output of a command. Raises AssertionError with all its output if it fails."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise AssertionError(f"{shlex.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


class Root:
    """An overlay over the root of the machine that only this process sees."""

    def __init__(self):
        self.layers = Path(tempfile.mkdtemp(prefix="inbetween-root-"))
        output_of("mount", "-t", "tmpfs", "layers", self.layers)
        for name in ("new", "work", "root"):
            (self.layers / name).mkdir()
        self.path = self.layers / "root"
        options = f"lowerdir=/,upperdir={self.layers}/new,workdir={self.layers}/work"
        output_of("mount", "-t", "overlay", "overlay", "-o", options, self.path)
        # Shares the display, the bus and the devices with the machine.
        for name in ("proc", "sys", "dev", "tmp", "run"):
            output_of("mount", "--rbind", f"/{name}", self.path / name)

    def command(self, *words):
        return ["chroot", str(self.path), *words]

    def output_of(self, *words):
        return output_of(*self.command(*words))

    def file(self, name):
        return self.path / name.lstrip("/")

    def close(self):
        output_of("umount", "--recursive", "--lazy", self.layers)
        self.layers.rmdir()


class DebianPackage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = Root()
        cls.addClassCleanup(cls.root.close)
        cls.before = set(cls.root.output_of("dpkg-query", "-W", "-f", "${Package}\n").split())
        # Through /tmp, which the overlay shares, since the checkout may be anywhere.
        with tempfile.NamedTemporaryFile(suffix=".deb", dir="/tmp") as copy:
            copy.write(DEB.read_bytes())
            copy.flush()
            cls.root.output_of("env", "DEBIAN_FRONTEND=noninteractive", "dpkg", "-i", copy.name)
        cls.files = [
            name for name in cls.root.output_of("dpkg", "-L", "inbetween").split() if cls.root.file(name).is_file()
        ]

    def desktop_entry(self):
        (name,) = [name for name in self.files if name.endswith(".desktop")]
        self.assertTrue(name.startswith("/usr/share/applications/"), name)
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(self.root.file(name))
        return entry["Desktop Entry"]

    def test_installing_leaves_the_machine_unchanged(self):
        self.assertNotIn("inbetween", self.before)
        self.assertEqual(subprocess.run(["dpkg", "-s", "inbetween"], capture_output=True).returncode, 1)

    def test_program_documents_and_icons_are_installed(self):
        for name in [PROGRAM, *DOC_FILES]:
            self.assertIn(name, self.files)
        icon = self.desktop_entry()["Icon"]
        icons = [name for name in self.files if "/icons/hicolor/" in name and Path(name).stem == icon]
        self.assertTrue(icons, f"no icon called {icon} in {self.files}")

    def test_licence_notices_name_the_main_components(self):
        notices = self.root.file(LICENCES[0]).read_text()
        named = {line.split(" ")[0] for line in notices.splitlines()}
        made_of = {"tauri", "openssl-src", "sqlcipher-src", "age", "svelte", "assets/fonts"}
        self.assertEqual(made_of - named, set())

    def test_papers_that_open_a_notebook_are_whole(self):
        sources = {SECURITY_PAPER: "SECURITY.md", OPENS_WITHOUT_APP: "tools/open-without-inbetween.py"}
        for installed, source in sources.items():
            self.assertEqual(self.root.file(installed).read_bytes(), (REPOSITORY / source).read_bytes(), installed)

    def test_desktop_entry_starts_the_program(self):
        entry = self.desktop_entry()
        self.assertEqual((entry["Name"], entry["Type"]), ("Inbetween", "Application"))
        # %f and its like are placeholders for files to open.
        words = [word for word in shlex.split(entry["Exec"]) if not word.startswith("%")]
        home = tempfile.mkdtemp(prefix="inbetween-home-", dir="/tmp")
        environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=home, NO_AT_BRIDGE="1")
        for name in [name for name in environment if name.startswith("XDG_") and name != "XDG_RUNTIME_DIR"]:
            del environment[name]
        app = subprocess.Popen(self.root.command(*words), env=environment)
        try:
            window = self.window_of("Inbetween", app)
            process = int(output_of("xdotool", "getwindowpid", window))
            self.assertEqual(os.readlink(f"/proc/{process}/exe"), str(self.root.file(PROGRAM)))
        finally:
            app.terminate()
            app.wait(timeout=30)
            output_of("rm", "-rf", home)

    def window_of(self, title, app):
        """The window with this title. Waits up to a minute."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            self.assertIsNone(app.poll(), "the app ended before it showed a window")
            look = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"]
            found = subprocess.run(look, capture_output=True, text=True).stdout.split()
            if found:
                return found[0]
            time.sleep(0.2)
        self.fail(f"no window called {title} within a minute")

    def test_system_libraries_are_declared(self):
        needs = self.root.output_of("dpkg-query", "-W", "-f", "${Depends}", "inbetween")
        self.assertIn("libwebkit2gtk-4.1-0", needs)
        self.assertIn("libgtk-3-0", needs)


class RpmPackage(unittest.TestCase):
    def test_package_is_intact_and_complete(self):
        output_of("rpm", "--checksig", "--nosignature", RPM)
        files = output_of("rpm", "-qlp", RPM).split("\n")
        for name in [PROGRAM, *DOC_FILES]:
            self.assertIn(name, files)
        self.assertTrue([name for name in files if name.endswith(".desktop")])
        self.assertTrue([name for name in files if "/icons/hicolor/" in name and name.endswith(".png")])


if __name__ == "__main__":
    unittest.main()
