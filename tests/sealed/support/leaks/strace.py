"""Which files and sockets are really opened: the whole tree of processes under strace."""

import re
import tempfile
from pathlib import Path

CALLS = (
    "socket,connect,sendto,io_uring_setup,"
    "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,chmod,fchmod,fchmodat"
)
OUTWARD = ("AF_INET", "AF_INET6", "AF_PACKET")
LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+|\?)(?:<[^>]*>)?(?: (E\w+))?")


class Trace:
    """A folder with what each process asked of the kernel. The log holds no data that was written or sent."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="trace-"))

    @property
    def command(self):
        # One file for each process, so that no line is torn in two; -y names the folder of a relative path.
        # Not --seccomp-bpf: what the seal refuses would not be seen.
        words = f"strace -ff -qq -y -s 0 -e trace={CALLS} -e signal=none -o"
        return [*words.split(), self.folder / "of"]

    def calls(self):
        """Every call that was answered: (name, arguments, result, error)."""
        for file in sorted(self.folder.glob("of.*")):
            for line in file.read_text(errors="replace").splitlines():
                if found := LINE.match(line):
                    yield found.groups()

    def sockets(self):
        """How many sockets of each family were made, and how many were refused."""
        made, refused = {}, {}
        for name, arguments, result, _ in self.calls():
            if name == "socket":
                family = arguments.split(",")[0]
                count = refused if result.startswith("-") else made
                count[family] = count.get(family, 0) + 1
        return made, refused

    def ways_out(self):
        """Every call that was granted and leads out of the machine, or makes sockets without being seen."""
        for name, arguments, result, _ in self.calls():
            socket = name == "socket" and arguments.split(",")[0] in OUTWARD
            reached = name in ("connect", "sendto") and "sa_family=AF_INET" in arguments
            if (socket or reached or name == "io_uring_setup") and not result.startswith("-"):
                yield f"{name}({arguments})"

    def created(self):
        """Every path that was made: files, folders, and new names."""
        paths = set()
        for name, arguments, result, _ in self.calls():
            if result.startswith("-"):
                continue
            makes = name == "creat" or name.startswith(("mkdir", "rename", "link", "symlink")) or "O_CREAT" in arguments
            if makes:
                paths.add(last_path(arguments))
        return paths

    def modes_given(self):
        """What chmod was asked for and granted."""
        for name, arguments, result, _ in self.calls():
            if "chmod" in name and result == "0":
                yield int(re.search(r"\b0[0-7]*\b", re.sub(r'"[^"]*"|<[^>]*>', "", arguments))[0], 8), arguments


def last_path(arguments):
    """The last path among the arguments, made whole with its folder."""
    folder, name = re.findall(r'(?:(?:AT_FDCWD|\d+)(?:<([^>]*)>)?, )?"([^"]*)"', arguments)[-1]
    return str(Path(folder or "/", name))
