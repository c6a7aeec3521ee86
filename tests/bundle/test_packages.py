"""The packages that people install: a real `dpkg -i` in a root of its own, and a start from the desktop entry.

The root is the machine's own, seen through an overlay whose changes live in memory and are gone with this process;
`cargo xtask test bundle` starts us in a mount namespace, so nothing of it shows outside. Dependencies are checked
against what is really installed, as on a person's machine.
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
PAPERS = [f"/usr/share/doc/inbetween/{name}" for name in ("THIRD-PARTY.txt", "LICENSE-MIT", "LICENSE-APACHE")]


def said(*command):
    """What a command prints; its failure is ours, with its own words."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise AssertionError(f"{shlex.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


class Root:
    """The machine's files, with a layer on top that only we see."""

    def __init__(self):
        self.layers = Path(tempfile.mkdtemp(prefix="inbetween-root-"))
        said("mount", "-t", "tmpfs", "layers", self.layers)
        for name in ("new", "work", "root"):
            (self.layers / name).mkdir()
        self.path = self.layers / "root"
        options = f"lowerdir=/,upperdir={self.layers}/new,workdir={self.layers}/work"
        said("mount", "-t", "overlay", "overlay", "-o", options, self.path)
        # The display, the bus and the devices are those outside.
        for name in ("proc", "sys", "dev", "tmp", "run"):
            said("mount", "--rbind", f"/{name}", self.path / name)

    def command(self, *words):
        return ["chroot", str(self.path), *words]

    def said(self, *words):
        return said(*self.command(*words))

    def file(self, name):
        return self.path / name.lstrip("/")

    def close(self):
        said("umount", "--recursive", "--lazy", self.layers)
        self.layers.rmdir()


class ThePackageForDebian(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = Root()
        cls.addClassCleanup(cls.root.close)
        cls.before = set(cls.root.said("dpkg-query", "-W", "-f", "${Package}\n").split())
        # Into /tmp, which the root shares, since the checkout may be anywhere.
        with tempfile.NamedTemporaryFile(suffix=".deb", dir="/tmp") as copy:
            copy.write(DEB.read_bytes())
            copy.flush()
            cls.root.said("env", "DEBIAN_FRONTEND=noninteractive", "dpkg", "-i", copy.name)
        cls.files = [
            name for name in cls.root.said("dpkg", "-L", "inbetween").split() if cls.root.file(name).is_file()
        ]

    def desktop_entry(self):
        (name,) = [name for name in self.files if name.endswith(".desktop")]
        self.assertTrue(name.startswith("/usr/share/applications/"), name)
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(self.root.file(name))
        return entry["Desktop Entry"]

    def test_nothing_is_installed_outside_this_root(self):
        self.assertNotIn("inbetween", self.before)
        self.assertEqual(subprocess.run(["dpkg", "-s", "inbetween"], capture_output=True).returncode, 1)

    def test_program_papers_and_icons_are_in_their_places(self):
        for name in [PROGRAM, *PAPERS]:
            self.assertIn(name, self.files)
        icon = self.desktop_entry()["Icon"]
        icons = [name for name in self.files if "/icons/hicolor/" in name and Path(name).stem == icon]
        self.assertTrue(icons, f"no icon called {icon} in {self.files}")

    def test_the_notices_name_what_the_app_is_made_of(self):
        notices = self.root.file(PAPERS[0]).read_text()
        named = {line.split(" ")[0] for line in notices.splitlines()}
        made_of = {"tauri", "openssl-src", "sqlcipher-src", "age", "svelte", "assets/fonts"}
        self.assertEqual(made_of - named, set())

    def test_it_starts_from_its_desktop_entry(self):
        entry = self.desktop_entry()
        self.assertEqual((entry["Name"], entry["Type"]), ("Inbetween", "Application"))
        # %f and its like stand for files to open; there are none.
        words = [word for word in shlex.split(entry["Exec"]) if not word.startswith("%")]
        home = tempfile.mkdtemp(prefix="inbetween-home-", dir="/tmp")
        environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=home, NO_AT_BRIDGE="1")
        for name in [name for name in environment if name.startswith("XDG_") and name != "XDG_RUNTIME_DIR"]:
            del environment[name]
        app = subprocess.Popen(self.root.command(*words), env=environment)
        try:
            window = self.window_of("Inbetween", app)
            process = int(said("xdotool", "getwindowpid", window))
            self.assertEqual(os.readlink(f"/proc/{process}/exe"), str(self.root.file(PROGRAM)))
        finally:
            app.terminate()
            app.wait(timeout=30)
            said("rm", "-rf", home)

    def window_of(self, title, app):
        """The window with this title, once it is there."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            self.assertIsNone(app.poll(), "the app ended before it showed a window")
            look = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"]
            found = subprocess.run(look, capture_output=True, text=True).stdout.split()
            if found:
                return found[0]
            time.sleep(0.2)
        self.fail(f"no window called {title} within a minute")

    def test_what_it_needs_is_named(self):
        needs = self.root.said("dpkg-query", "-W", "-f", "${Depends}", "inbetween")
        self.assertIn("libwebkit2gtk-4.1-0", needs)
        self.assertIn("libgtk-3-0", needs)


class ThePackageForFedora(unittest.TestCase):
    def test_it_is_whole_and_holds_the_same_things(self):
        said("rpm", "--checksig", "--nosignature", RPM)
        files = said("rpm", "-qlp", RPM).split("\n")
        for name in [PROGRAM, *PAPERS]:
            self.assertIn(name, files)
        self.assertTrue([name for name in files if name.endswith(".desktop")])
        self.assertTrue([name for name in files if "/icons/hicolor/" in name and name.endswith(".png")])


if __name__ == "__main__":
    unittest.main()
