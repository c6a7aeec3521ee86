"""Scores questionnaire answers for comparison with the Rust scorer: one JSON object per line.

In:  {"pack": "own-full", "answers": {"ex1": "3"}}
Out: {"ex": "none:too-few-answers", "me": ["325/4", "81"]}   (the exact fraction, and as shown)
"""
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import reference_scorer
import full_grammar_scorer

# Made-up packs, and the questionnaires that ship.
FOLDERS = [Path(__file__).parent / "packs", Path(__file__).parent / "../../assets/instruments"]


def scored(pack, answers):
    """Scores by full_grammar_scorer.py; where reference_scorer.py knows the grammar, both must
    agree.
    """
    found = full_grammar_scorer.score(pack, answers)
    if all(scale["method"] in ("mean", "sum") and scale.get("transform") != "percent-of-range" for scale in pack["scale"]):
        if all("ratings" not in item for item in pack["item"]):
            assert found == reference_scorer.score(pack, answers), (pack["instrument"]["id"], answers)
    return found


packs = {}
for line in sys.stdin:
    asked = json.loads(line)
    name = asked["pack"]
    if name not in packs:
        packs[name] = reference_scorer.load(next(path for folder in FOLDERS if (path := folder / f"{name}.toml").exists()))
    pack = packs[name]
    places = {scale["id"]: scale["decimals"] for scale in pack["scale"]}
    scores = {}
    for scale, score in scored(pack, asked["answers"]).items():
        if not isinstance(score, str):
            shown = reference_scorer.rhu(score, places[scale])
            # Decimal knows a negative zero, which is never shown.
            score = [str(score), str(shown if shown else abs(shown))]
        scores[scale] = score
    print(json.dumps(scores))
