"""The data that all programs open: the same contacts as a journey, as a table and for ncdu."""

import json
import os
import random

PHASES = [("p1", "Interesse", "interest"), ("p2", "Auftrag", "order"), ("p3", "Abwicklung", "fulfilment"),
          ("p4", "Reklamation", "complaint"), ("p5", "Betreuung", "care")]
CHANNELS = ["phone", "email", "letter", "visit", "branch", "portal", "chat", "delivery"]
SUBJECTS = ["Kundin", "Kunde", "Hausverwaltung", "Büro", "Meister", "Lieferant"]
VERBS = ["fragt nach", "bestätigt", "ändert", "bezahlt", "bemängelt", "erwartet", "erhält", "sucht"]
THINGS = ["Angebot", "Rechnung", "Termin", "Lieferung", "Farbmuster", "Gutschrift", "Auskunft", "Vertrag"]


def contacts(count):
    """Contacts in line order; the one of nine tenths down has a name of its own, to search for."""
    chance = random.Random(7)
    for i in range(count):
        name = f"{chance.choice(SUBJECTS)} {chance.choice(VERBS)} {chance.choice(THINGS)} {i + 1}"
        if i == count * 9 // 10:
            name = f"Zebrastreifen {i + 1}"
        yield {
            "id": f"k{i + 1:06d}", "name": name, "state": "actual",
            "phase": PHASES[i * len(PHASES) // count][0], "channel": chance.choice(CHANNELS),
            "initiator": chance.choice(["business", "customer"]),
            "direction": chance.choice(["outgoing", "incoming"]), "responsible": f"u{chance.randrange(1, 7)}",
        }


def judgement(chance, low, high, digits=0):
    """Mostly a number, sometimes a range, three points or a question still open."""
    def draw():
        value = round(chance.uniform(low, high), digits)
        return int(value) if digits == 0 else value
    kind = chance.random()
    if kind < 0.6:
        return draw()
    if kind < 0.8:
        return sorted([draw(), draw()])
    if kind < 0.95:
        return sorted([draw(), draw(), draw()])
    return "ask"


def rating(chance, contact, by):
    return {
        "touchpoint": contact, "by": by, "wait": judgement(chance, 0, 5760),
        "effort": judgement(chance, 1, 7), "emotion": judgement(chance, -2, 2),
        "failure": judgement(chance, 0, 0.6, 2), "handoffs": judgement(chance, 0, 3),
        "importance": judgement(chance, 1, 10), "frequency": judgement(chance, 0.1, 2, 1),
    }


def journey(count, identifier="bench", first_only=False):
    chance = random.Random(11)
    points = list(contacts(count))
    for point in points[::10]:
        point["incidents"] = [{"id": "i" + point["id"][1:], "name": "Angaben fehlen", "probability": 0.3}]
    people = ["u1"] if first_only else ["u1", "u2"]
    return {
        "format": "kontaktlinie.journey", "version": 1, "id": identifier, "title": "Messung", "language": "de",
        "phases": [{"id": i, "name": n, "line": l} for i, n, l in PHASES],
        "channels": [{"id": c, "kind": c, "name": c.capitalize()} for c in CHANNELS],
        "participants": [{"id": f"u{i}", "alias": f"Person {i}", "role": "staff"} for i in range(1, 7)],
        "touchpoints": points,
        "rounds": [{
            "id": "r1", "date": "2026-11-01", "label": "Ist",
            "worstThree": [{"by": "u1", "touchpoints": [p["id"] for p in points[:3]]}],
            "ratings": [rating(chance, p["id"], by) for p in points for by in people],
        }],
    }


def write_journey(path, count, **options):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(journey(count, **options), file, ensure_ascii=False, indent=1)


def write_changed(source, path, side):
    """One of two versions of a journey: a hundredth of its contacts is changed, a few are added, removed and moved.

    The two sides, 0 and 1, change different contacts, so that nothing remains to be decided.
    """
    with open(source, encoding="utf-8") as file:
        version = json.load(file)
    points, ratings = version["touchpoints"], version["rounds"][0]["ratings"]
    changed = {point["id"] for point in points[10 + side * 50::100]}
    gone = {point["id"] for point in points[30 + side * 50::1000]}
    for point in points:
        if point["id"] in changed:
            point["name"] += " (neu)"
            point["notes"] = f"geändert von {side}"
    for one in ratings:
        if one["touchpoint"] in changed:
            one["effort"] = 4 + side
    moved = [points.pop(place) for place in range(len(points) - 40 - side * 50, 100, -1000)]
    points[60 + side * 20:60 + side * 20] = moved
    chance = random.Random(side)
    for number in range(max(1, len(points) // 500)):
        added = {"id": f"n{side}{number:05d}", "name": f"Neu {side} {number}", "phase": "p1", "channel": "phone"}
        points.insert(chance.randrange(len(points)), added)
        ratings.append(rating(chance, added["id"], "u1"))
    version["touchpoints"] = [point for point in points if point["id"] not in gone]
    version["rounds"][0]["ratings"] = [one for one in ratings if one["touchpoint"] not in gone]
    worst = version["rounds"][0]["worstThree"][0]
    worst["touchpoints"] = [one for one in worst["touchpoints"] if one not in gone]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(version, file, ensure_ascii=False, indent=1)


def write_table(path, count):
    with open(path, "w", encoding="utf-8") as file:
        file.write("id,name,phase,channel,direction,responsible\n")
        for p in contacts(count):
            file.write(",".join([p["id"], p["name"], p["phase"], p["channel"], p["direction"], p["responsible"]]) + "\n")


def write_ncdu(path, count):
    items = [{"name": p["name"], "asize": 1000 + i, "dsize": 4096} for i, p in enumerate(contacts(count))]
    with open(path, "w", encoding="utf-8") as file:
        json.dump([1, 0, {"progname": "ncdu", "progver": "1", "timestamp": 1700000000}, [{"name": "/line"}] + items], file)


def prepare(folder, sizes):
    """Writes every file that is not there yet."""
    for count in sizes:
        for ending, write in ((".journey.json", write_journey), (".csv", write_table), (".ncdu", write_ncdu)):
            path = f"{folder}/n{count}{ending}"
            if not os.path.exists(path):
                write(path, count)
    many = f"{folder}/many"
    if not os.path.isdir(many):
        os.makedirs(many)
        for i in range(1000):
            write_journey(f"{many}/j{i:04d}.journey.json", 100, identifier=f"j{i}")
