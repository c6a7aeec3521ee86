"""Files and folders that a session may create below the home folder, by the part that creates them."""

import re


def allowed_paths(*windows):
    """Patterns of paths for the notebook and these windows, by the part that creates them."""
    folder = rf"\.cache/inbetween/({'|'.join(windows)})"
    return {
        "the notebook": r"\.local/share/inbetween(/(vault|\.creating)"
        r"(/(LOCK|(header|header\.copy|journal-\d+)\.[\w.-]+))?)?",
        # Complete vaults in folders named after days.
        "backups": r"\.local/share/inbetween/backups(/\d{4}-\d\d-\d\d[\w-]*(\.new)?"
        r"(/(README\.txt|SECURITY\.md|open-without-inbetween\.py|(header|header\.copy|journal-\d+)\.[\w.-]+))?)?",
        "what the gate needs before a key exists": r"\.local/share/inbetween/gate\.json(\.new)?",
        # Hashes of the folders in which there was a notebook.
        "what is remembered of notebooks": r"\.local/state(/inbetween(/known-notebooks\.json(\.new)?)?)?",
        # No content of pages: random seeds, an empty list of hosts, and folders.
        "the engine, incognito as it is": rf"\.cache/inbetween|{folder}(/(WebKitCache(/Version \d+(/(Blobs|salt))?)?"
        r"|hsts-storage\.sqlite(-journal)?|(mediakeys|mediakeys/v1|storage)(/salt)?))?",
        "Mesa: how to draw": r"\.cache/mesa_shader_cache(_db)?(/.*)?",
        "fontconfig: which letters there are": r"\.cache/fontconfig(/.*)?",
    }


def created_by(makers, home, trace):
    """Every created path with the parts that may have created it, and a line with counts by part.

    Paths below the home folder are relative to it.
    """
    below = f"{home.path}/home/"
    paths = [path.removeprefix(below) for path in sorted(trace.created_paths())]
    made = {path: [who for who, what in makers.items() if re.fullmatch(what, path)] for path in paths}
    counts = [f"{who} {sum(who in found for found in made.values())}" for who in makers]
    return made, "; ".join(counts)
