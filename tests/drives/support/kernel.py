"""The kernel of Debian, unpacked and not installed, and the first files that it starts from."""

import pathlib
import subprocess

BUSYBOX = pathlib.Path("/bin/busybox")
FOLDER_MODE, PROGRAM_MODE, FILE_MODE = 0o040755, 0o100755, 0o100644  # of stat(2)
MODULES = (
    "virtio_pci", "virtio_scsi", "sd_mod", "9pnet_virtio", "9p", "crc32c_generic", "ext4", "vfat", "exfat",
    "fuse", "cifs", "nls_iso8859-1", "nls_cp437", "nls_utf8", "nls_ascii", "ecb", "ghash-generic", "md4",
    "cmac", "ccm", "gcm", "ctr", "seqiv", "sha512_generic",
)


class Kernel:
    """An unpacked package `linux-image-...`."""

    def __init__(self, folder):
        images = sorted(pathlib.Path(folder, "boot").glob("vmlinuz-*"))
        if not images:
            raise FileNotFoundError(f"no kernel in {folder}: `cargo xtask test drives` fetches one")
        self.image = images[-1]
        modules = pathlib.Path(folder, "lib/modules", self.image.name.removeprefix("vmlinuz-"))
        self._paths = {path.name.split(".ko")[0].replace("-", "_"): path for path in modules.rglob("*.ko*")}

    def modules(self):
        """Paths of the modules that are needed, each after those that it depends on."""
        ordered = []
        for name in MODULES:
            self._add(name, ordered)
        return ordered

    def _add(self, name, ordered):
        path = self._paths.get(name.replace("-", "_"))
        # Without a module, the kernel has it built in.
        if path is None or path in ordered:
            return
        asked = subprocess.run(["/sbin/modinfo", "-F", "depends", path], capture_output=True, text=True, check=True)
        for needed in filter(None, asked.stdout.strip().split(",")):
            self._add(needed, ordered)
        ordered.append(path)

    def write_first_files(self, target, init):
        """Writes the archive that the kernel unpacks into memory, with the script that it starts."""
        files = [("bin", FOLDER_MODE, b""), ("modules", FOLDER_MODE, b""), ("host", FOLDER_MODE, b"")]
        files += [("bin/busybox", PROGRAM_MODE, BUSYBOX.read_bytes()), ("init", PROGRAM_MODE, init.read_bytes())]
        modules = self.modules()
        files += [(f"modules/{path.name}", FILE_MODE, path.read_bytes()) for path in modules]
        order = "".join(f"{path.name}\n" for path in modules)
        files.append(("modules/order", FILE_MODE, order.encode()))
        with open(target, "wb") as archive:
            for number, (name, mode, content) in enumerate(files, 1):
                archive.write(_cpio(name, number, mode, content))
            archive.write(_cpio("TRAILER!!!", 0, 0, b""))


def _cpio(name, number, mode, content):
    """One file in the format "newc" (cpio(5)): numbers in hexadecimal, name and content in fours."""
    named = name.encode() + b"\0"
    fields = (number, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(named), 0)
    head = b"070701" + b"".join(b"%08X" % field for field in fields) + named
    return head + bytes(-len(head) % 4) + content + bytes(-len(content) % 4)

