"""System calls of the whole tree of processes, recorded by strace: files and sockets."""

import re
import tempfile
from pathlib import Path

CALLS = (
    "socket,connect,sendto,io_uring_setup,"
    "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,chmod,fchmod,fchmodat"
)
NETWORK_FAMILIES = ("AF_INET", "AF_INET6", "AF_PACKET")
LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+|\?)(?:<[^>]*>)?(?: (E\w+))?")


class Trace:
    """Logs of strace, one for each process. They hold no data that was written or sent."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="trace-"))

    @property
    def command(self):
        """Command prefix that starts a program under strace."""
        # -ff: a file for each process, so that lines are not interleaved; -y: folders of relative
        # paths.
        # No --seccomp-bpf: it would hide calls that the network seal refuses.
        words = f"strace -ff -qq -y -s 0 -e trace={CALLS} -e signal=none -o"
        return [*words.split(), self.folder / "of"]

    def calls(self):
        """Every completed call: (name, arguments, result, error)."""
        for file in sorted(self.folder.glob("of.*")):
            for line in file.read_text(errors="replace").splitlines():
                if found := LINE.match(line):
                    yield found.groups()

    def sockets(self):
        """Number of sockets made, and of sockets refused, by family."""
        made, refused = {}, {}
        for name, arguments, result, _ in self.calls():
            if name == "socket":
                family = arguments.split(",")[0]
                count = refused if result.startswith("-") else made
                count[family] = count.get(family, 0) + 1
        return made, refused

    def granted_network_calls(self):
        """Granted calls that reach a network, or set up a ring that could make sockets unseen."""
        for name, arguments, result, _ in self.calls():
            socket = name == "socket" and arguments.split(",")[0] in NETWORK_FAMILIES
            reached = name in ("connect", "sendto") and "sa_family=AF_INET" in arguments
            if (socket or reached or name == "io_uring_setup") and not result.startswith("-"):
                yield f"{name}({arguments})"

    def created_paths(self):
        """Every path that was created: files, folders, links and new names."""
        paths = set()
        for name, arguments, result, _ in self.calls():
            if result.startswith("-"):
                continue
            makes = name == "creat" or name.startswith(("mkdir", "rename", "link", "symlink")) or "O_CREAT" in arguments
            if makes:
                paths.add(last_path(arguments))
        return paths

    def chmod_calls(self):
        """Mode and arguments of every chmod that was granted."""
        for name, arguments, result, _ in self.calls():
            if "chmod" in name and result == "0":
                yield int(re.search(r"\b0[0-7]*\b", re.sub(r'"[^"]*"|<[^>]*>', "", arguments))[0], 8), arguments


def last_path(arguments):
    """The last path among the arguments, made absolute."""
    folder, name = re.findall(r'(?:(?:AT_FDCWD|\d+)(?:<([^>]*)>)?, )?"([^"]*)"', arguments)[-1]
    return str(Path(folder or "/", name))
