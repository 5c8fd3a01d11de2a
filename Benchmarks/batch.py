"""batch.py ENGINE FILE... - the friction of every contact and the index, in plain Python.

The same sums as `kontaktlinie score` without draws: raters merged, values in three corners, index,
its range, the twenty contacts to tackle first. Only what a careful user would write by hand: no
checks of the file, no reasons, no explanation.
"""

import heapq
import sys

TOLERATED = {"phone": 2, "chat": 2, "messenger": 2, "branch": 10, "portal": 1 / 6, "web": 1 / 6, "email": 1440,
             "sms": 60, "letter": 10080, "delivery": 4320, "visit": 15, "social": 240, "event": 10}
FIELDS = ("wait", "effort", "emotion", "failure", "handoffs", "importance", "frequency")


def three(value):
    if isinstance(value, list):
        return (value[0], (value[0] + value[1]) / 2, value[1]) if len(value) == 2 else tuple(value)
    return value, value, value


def merged(ratings, field):
    given = [three(r[field]) for r in ratings if r.get(field, "ask") != "ask"]
    if not given:
        return None
    if len(given) == 1:
        return given[0]
    likely = sorted(g[1] for g in given)
    middle = len(likely) // 2
    centre = likely[middle] if len(likely) % 2 else (likely[middle - 1] + likely[middle]) / 2
    return min(g[0] for g in given), centre, max(g[2] for g in given)


def clamp(x):
    return 0.0 if x < 0 else 1.0 if x > 1 else x


def waited(minutes, tolerated):
    r = minutes / tolerated
    return (min(r, 1) + 2.25 * max(0, min(r, 3) - 1)) / 5.5


def values(fields, tolerated):
    wait, effort, emotion, failure, handoffs = fields[:5]
    unknown = (0.0, 0.5, 1.0)
    return (
        tuple(waited(x, tolerated) for x in wait) if wait else unknown,
        tuple(clamp((7 - x) / 6) for x in reversed(effort)) if effort else unknown,
        tuple(clamp(-x / 2) for x in reversed(emotion)) if emotion else unknown,
        tuple(clamp(x / 0.5) for x in failure) if failure else unknown,
        tuple(clamp(x / 3) for x in handoffs) if handoffs else unknown,
    )


def extreme(items, sign):
    """The g-weighted mean of f over the ends of g: the switch point of the sorted f."""
    order = sorted(items, key=lambda item: -sign * item[0])
    total = sum(low * f for f, low, _ in order)
    weight = sum(low for _, low, _ in order)
    best = total / weight if weight else None
    for f, low, high in order:
        total += (high - low) * f
        weight += high - low
        if weight and (best is None or sign * (total / weight) > sign * best):
            best = total / weight
    return best


def score(journey):
    kinds = {c["id"]: c.get("kind", c["id"]) for c in journey["channels"]}
    groups = {}
    for rating in journey["rounds"][-1]["ratings"]:
        groups.setdefault(rating["touchpoint"], []).append(rating)
    rows = []
    for contact in journey["touchpoints"]:
        if contact.get("state", "actual") != "actual":
            continue
        ratings = groups.get(contact["id"], [])
        fields = [merged(ratings, f) for f in FIELDS]
        v = values(fields, TOLERATED.get(kinds.get(contact.get("channel")), 1440))
        low, point, high = (20 * sum(x[k] for x in v) for k in range(3))
        importance = fields[5] or (1, 5.5, 10)
        frequency = fields[6] or (1, 1, 1)
        rows.append((contact["id"], low, point, high, importance, frequency))
    weights = [i[1] * f[1] for *_, i, f in rows]
    total = sum(weights)
    mean = sum(g * row[2] for g, row in zip(weights, rows)) / total
    index = mean / 2 + (max(row[2] for row in rows) + rows[-1][2]) / 4
    top = heapq.nlargest(20, zip(weights, rows), key=lambda item: item[0] * item[1][2])
    high = extreme([(r[3], r[4][0] * r[5][0], r[4][2] * r[5][2]) for r in rows], 1)
    low = extreme([(r[1], r[4][0] * r[5][0], r[4][2] * r[5][2]) for r in rows], -1)
    high = high / 2 + (max(r[3] for r in rows) + rows[-1][3]) / 4
    low = low / 2 + (max(r[1] for r in rows) + rows[-1][1]) / 4
    return index, low, high, [(row[0], row[2]) for _, row in top]


def load(engine, path):
    with open(path, "rb") as file:
        data = file.read()
    if engine == "orjson":
        import orjson
        return orjson.loads(data)
    import json
    return json.loads(data)


if __name__ == "__main__":
    for name in sys.argv[2:]:
        index, low, high, top = score(load(sys.argv[1], name))
        print(f"{name}: {index:.6f} ({low:.6f} to {high:.6f})")
        if len(sys.argv) == 3:
            for contact, friction in top:
                print(f"{contact} {friction:.3f}")
