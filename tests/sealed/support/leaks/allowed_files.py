"""Which files and folders a session may make below the person's home, and by whom."""

import re


def may_be_made(*windows):
    """What is made for the notebook, and for these windows."""
    folder = rf"\.cache/inbetween/({'|'.join(windows)})"
    return {
        "the notebook": r"\.local/share/inbetween(/(vault|\.creating)"
        r"(/(LOCK|(header|header\.copy|journal-\d+)\.[\w.-]+))?)?",
        "what the gate needs before a key exists": r"\.local/share/inbetween/gate\.json(\.new)?",
        # Nothing of a page: seeds for chance, a list of hosts that is empty, folders.
        "the engine, incognito as it is": rf"\.cache/inbetween|{folder}(/(WebKitCache(/Version \d+(/(Blobs|salt))?)?"
        r"|hsts-storage\.sqlite(-journal)?|(mediakeys|mediakeys/v1|storage)(/salt)?))?",
        "Mesa: how to draw": r"\.cache/mesa_shader_cache(_db)?(/.*)?",
        "fontconfig: which letters there are": r"\.cache/fontconfig(/.*)?",
    }


def made_by(makers, home, trace):
    """Every path that was made, with those who may have made it, and how many each of them made. What is below the
    person's home is named as seen from there."""
    below = f"{home.path}/home/"
    paths = [path.removeprefix(below) for path in sorted(trace.created())]
    made = {path: [who for who, what in makers.items() if re.fullmatch(what, path)] for path in paths}
    counts = [f"{who} {sum(who in found for found in made.values())}" for who in makers]
    return made, "; ".join(counts)
