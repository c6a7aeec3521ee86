"""Computes usual ranges for comparison with the Rust crate: one JSON object per line.

In:  {"ratings": ["50", "225/4"], "floor": 12.5, "range": [0, 100], "whole": false}
Out: [35, 68]   (both ends as shown: half up, or, for whole numbers, inwards)
"""
import json
import math
import sys
from fractions import Fraction

sys.dont_write_bytecode = True
import reference_scorer
import series_statistics

for line in sys.stdin:
    asked = json.loads(line)
    ratings = [float(Fraction(rating)) for rating in asked["ratings"]]
    found = series_statistics.usual_range(ratings, asked["floor"], *asked["range"])
    ends = found["low"], found["high"]
    if asked["whole"]:
        shown = [math.ceil(ends[0]), math.floor(ends[1])]
    else:
        shown = [int(reference_scorer.rhu(Fraction(end), 0)) for end in ends]
    print(json.dumps(shown))
