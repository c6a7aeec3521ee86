"""Full and read-only mounts in a namespace of one program."""

from pathlib import Path


def with_mounts(*commands):
    """Command prefix that gives the program and its children a namespace with these mounts."""
    return ["unshare", "--mount", "sh", "-ec", "\n".join((*commands, 'exec "$@"')), "sh"]


def path_in_namespace(user, path):
    """The path of a file as the program sees it, from outside its namespace."""
    return Path(f"/proc/{user.home.single_process().pid}/root{path}")


def fill(file):
    """Uses up all free space."""
    with open(file, "wb", 0) as filler:
        try:
            while filler.write(b"\0" * 4096):
                pass
        except OSError:
            return
