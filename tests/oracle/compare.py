"""Scores answers for whoever wants to compare: one JSON object a line in, one out.

In:  {"pack": "own-full", "answers": {"ex1": "3"}}
Out: {"ex": "none:too-few-answers", "me": ["325/4", "81"]}   (the exact fraction, and as shown)
"""
import json, sys
from pathlib import Path

sys.dont_write_bytecode = True
import ref

packs = {}
for line in sys.stdin:
    asked = json.loads(line)
    name = asked["pack"]
    if name not in packs:
        packs[name] = ref.load(Path(__file__).parent / "packs" / f"{name}.toml")
    pack = packs[name]
    places = {scale["id"]: scale["decimals"] for scale in pack["scale"]}
    told = {}
    for scale, score in ref.score(pack, asked["answers"]).items():
        if not isinstance(score, str):
            shown = ref.rhu(score, places[scale])
            # Decimal has a zero below zero; nobody is shown one.
            score = [str(score), str(shown if shown else abs(shown))]
        told[scale] = score
    print(json.dumps(told))
