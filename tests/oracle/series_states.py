"""Computes states, drift and proportions for comparison with the Rust crate: one JSON object per line.

In:  {"days": [0, 7], "quarters": [20, 24], "floor": 2.0, "range": [0, 10], "whole": true}
Out: {"range": [3, 7], "states": ["inside"], "slope": 0.1, "s": 4, "variance": 54.7, "z": 1.2}
     The range rests on the first eight ratings; a state is told for each one after the fifth.
In:  {"times": 5, "of": 7}
Out: {"wilson": [0.359, 0.918]}
"""
import json
import math
import sys
from fractions import Fraction

sys.dont_write_bytecode = True
import reference_scorer
import series_statistics


def half_up(number):
    return int(reference_scorer.rhu(Fraction(number), 0))


def usual(asked, ratings):
    """Both ends of the usual range, as they are shown."""
    found = series_statistics.usual_range(ratings, asked["floor"], *asked["range"])
    low, high = found["low"], found["high"]
    return (math.ceil(low), math.floor(high)) if asked["whole"] else (half_up(low), half_up(high))


def states(asked, ratings):
    """The state of each rating after the fifth, against those before it, of which the first eight count."""
    sides, told = [], []
    for at in range(5, len(ratings)):
        low, high = usual(asked, ratings[: min(at, 8)])
        shown = half_up(ratings[at])
        sides.append(1 if shown > high else -1 if shown < low else 0)
        moved = sides[-1] != 0 and sides[-3:].count(sides[-1]) >= 2
        told.append("moved" if moved else "outside" if sides[-1] else "inside")
    return told


for line in sys.stdin:
    asked = json.loads(line)
    if "of" in asked:
        share, low, high = series_statistics.wilson(asked["times"], asked["of"])
        print(json.dumps({"wilson": [max(0, low), min(1, high)]}))
        continue
    ratings = [quarters / 4 for quarters in asked["quarters"]]
    shown, told = usual(asked, ratings[:8]), states(asked, ratings)
    slope, _ = series_statistics.theilsen(asked["days"], ratings)
    s, variance, z, _ = series_statistics.mk(ratings)
    print(json.dumps({"range": shown, "states": told, "slope": slope, "s": s, "variance": round(variance, 6), "z": z}))
