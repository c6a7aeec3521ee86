"""Scores packs that use the whole grammar: two-part items, every method, scales of scales, percentages.

reference_scorer.py knows means and sums only. Standard library only, written from the description of
the scoring and apart from the program.
"""
from fractions import Fraction as F
from functools import cache

SUMS = ('sum', 'product-sum', 'weighted-sum', 'count-at-least')


@cache
def number(value):
    return F(str(value))


def once(pack, name, work):
    """Caches a value that is the same for all answers to a pack."""
    known = pack.setdefault('cache', {})
    if name not in known:
        known[name] = work()
    return known[name]


def options(pack, name):
    sets = once(pack, 'sets', lambda: {
        r['id']: {o['code']: number(o['value']) for o in r['options']} for r in pack['response_set']})
    return sets[name]


def looked_up(pack, name, code):
    return options(pack, name)[code]


def extent(pack, name):
    return once(pack, ('extent', name), lambda: (min(options(pack, name).values()), max(options(pack, name).values())))


def value(pack, item, answer):
    """Value of one item; None while a part of it is unanswered."""
    if 'ratings' in item:
        parts = [answer.get(part) for part in ('frequency', 'intensity')]
        if None in parts:
            return None
        sets = item['ratings']
        return looked_up(pack, sets['frequency'], parts[0]) * looked_up(pack, sets['intensity'], parts[1])
    found = looked_up(pack, item['responses'], answer)
    low, high = extent(pack, item['responses'])
    return low + high - found if item.get('reverse') else found


def ends(pack, item):
    """Lowest and highest value of one item."""
    if 'ratings' in item:
        a, b = (extent(pack, item['ratings'][part]) for part in ('frequency', 'intensity'))
        products = [x * y for x in a for y in b]
        return min(products), max(products)
    return extent(pack, item['responses'])


def adds(scale, place, v):
    if scale['method'] == 'weighted-sum':
        return v * number(scale['weights'][place])
    if scale['method'] == 'count-at-least':
        return F(1 if v >= number(scale['threshold']) else 0)
    return v


def together(scale, shares):
    method, n, all_items = scale['method'], len(shares), len(scale['items'])
    if method == 'mean':
        return sum(shares) / n
    if method == 'max':
        return max(shares)
    assert method in SUMS, method
    return sum(shares) if scale['missing'] == 'zero' else sum(shares) / n * all_items


def attainable(pack, scale, items):
    """Lowest and highest score of a scale after its transform, with as few answers as it accepts.
    """
    low, high = raw_ends(pack, scale, items, False)
    return tuple(sorted((transformed(pack, scale, items, low), transformed(pack, scale, items, high))))


def raw_ends(pack, scale, items, complete):
    by_id = {s['id']: s for s in pack['scale']}
    if 'scales' in scale:
        of = [attainable(pack, by_id[m], items) for m in scale['scales']]
        n = len(of) if scale['method'] == 'mean-of-scales' else 1
        return sum(o[0] for o in of) / n, sum(o[1] for o in of) / n
    pairs = []
    for place, name in enumerate(scale['items']):
        two = [adds(scale, place, end) for end in ends(pack, items[name])]
        pairs.append((min(two), max(two)))
    lows, highs = sorted(p[0] for p in pairs), sorted((p[1] for p in pairs), reverse=True)
    few = len(pairs) if complete or scale['missing'] == 'none-if-incomplete' else scale['min_answered']
    most = len(pairs) if scale['missing'] == 'zero' else few
    return together(scale, lows[:few]), together(scale, highs[:most])


def transformed(pack, scale, items, y):
    t = scale.get('transform')
    if t == 'percent-of-range':
        low, high = once(pack, ('ends', scale['id']), lambda: raw_ends(pack, scale, items, True))
        return (y - low) * 100 / (high - low)
    return y * number(t['a']) + number(t['b']) if t else y


def score(pack, answers):
    items = {i['id']: i for i in pack['item']}
    scales = {s['id']: s for s in pack['scale']}
    values = {i: value(pack, items[i], a) for i, a in answers.items()}

    def of(scale):
        if 'scales' in scale:
            members = [of(scales[m]) for m in scale['scales']]
            if any(isinstance(m, str) for m in members):
                return 'none:member'
            y = sum(members) / (len(members) if scale['method'] == 'mean-of-scales' else 1)
            return transformed(pack, scale, items, y)
        got = [(place, values[i]) for place, i in enumerate(scale['items']) if values.get(i) is not None]
        if len(got) < scale['min_answered']:
            return 'none:too-few-answers'
        if scale['missing'] == 'none-if-incomplete' and len(got) < len(scale['items']):
            return 'none:incomplete'
        return transformed(pack, scale, items, together(scale, [adds(scale, place, v) for place, v in got]))

    return {s['id']: of(s) for s in pack['scale']}
