#!/usr/bin/env python3
"""Makes an OpenStreetMap extract whole in itself: OPL comes in, OPL goes out.

An extract is cut at its box. What is left of a way keeps only the points that are there, a relation that has lost a part
goes, and the sea, which OpenStreetMap knows by its coastline alone, becomes an area within the box.

    osmium cat extract.osm.pbf -f opl | basemap.py west,south,east,north > whole.opl
"""

import sys

FIRST_NEW_ID = 10**15
"""Points and ways that are made here count from this number, which nobody has reached."""


def main(bounds, lines):
    places, ways, relations = {}, [], []
    for line in lines:
        fields = line.split()
        if line[0] == "n":
            at = {field[0]: field[1:] for field in fields[1:]}
            if at.get("x") and at.get("y"):
                places[fields[0][1:]] = (float(at["x"]), float(at["y"]))
                yield line
        elif line[0] == "w":
            ways.append(fields)
        elif line[0] == "r":
            relations.append(fields)

    known, coast = set(), []
    for fields in ways:
        runs = unbroken(fields, places)
        if "natural=coastline" in tags(fields):
            coast += [[places[point] for point in run] for run in runs]
            continue
        # A street that leaves the box and comes back is two streets; an area that does is what is left of it.
        parts = [sum(runs, [])] if is_area(fields) else runs
        for number, run in enumerate(part for part in parts if len(part) > 1):
            identity = fields[0] if number == 0 else f"w{int(fields[0][1:]) * 100 + number + FIRST_NEW_ID}"
            if number == 0:
                known.add(fields[0])
            yield f"{identity} {nodes(fields, run)}\n"

    for fields in relations:
        members = next((field[1:] for field in fields[1:] if field[0] == "M"), "")
        # OPL separates a member's role from its name by "@".
        names = [member.partition("@")[0] for member in members.split(",") if member]
        if "type=multipolygon" in tags(fields) and names and all(name in known for name in names):
            yield " ".join(fields) + "\n"

    for number, ring in enumerate(sea(coast, bounds)):
        first = FIRST_NEW_ID + number * 1_000_000
        for offset, (x, y) in enumerate(ring):
            yield f"n{first + offset} x{x:.7f} y{y:.7f}\n"
        points = [f"n{first + offset}" for offset in range(len(ring))]
        yield f"w{first} Tnatural=water N{','.join(points + points[:1])}\n"


def tags(fields):
    return next((field[1:].split(",") for field in fields[1:] if field[0] == "T"), [])


def points_of(fields):
    return next((field[1:].split(",") for field in fields[1:] if field[0] == "N" and len(field) > 1), [])


def is_area(fields):
    points = points_of(fields)
    return len(points) > 3 and points[0] == points[-1]


def unbroken(fields, places):
    """The stretches of a way of which every point is there, as names of points."""
    runs = [[]]
    for point in points_of(fields):
        if point[1:] in places:
            runs[-1].append(point[1:])
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) > 1]


def nodes(fields, run):
    """The way's other fields, and the points that it has now; an area is closed again."""
    if is_area(fields) and run[0] != run[-1]:
        run = run + run[:1]
    kept = [field for field in fields[1:] if field[0] not in "N"]
    return " ".join(kept + ["N" + ",".join("n" + point for point in run)])


def sea(coast, bounds):
    """Areas of water: along each coast, whose right-hand side is wet, and back along the edge of the box, clockwise."""
    lines = [part for line in joined(coast) for part in inside(line, bounds)]
    rings = [line for line in lines if line[0] == line[-1]]
    open_lines = {index: line for index, line in enumerate(lines) if line[0] != line[-1]}
    while open_lines:
        index, line = open_lines.popitem()
        ring, ends = list(line), along(line[-1], bounds)
        start = along(line[0], bounds)
        while True:
            # What comes next, clockwise, among the beginnings: another coast's, or this ring's own.
            following = [((along(other[0], bounds) - ends) % 4, key) for key, other in open_lines.items()]
            nearest = min(following, default=(5, None))
            if nearest[0] >= (start - ends) % 4:
                ring += corners(ends, start, bounds)
                break
            other = open_lines.pop(nearest[1])
            ring += corners(ends, along(other[0], bounds), bounds) + other
            ends = along(other[-1], bounds)
        rings.append(ring)
    # An island is a ring with land inside: drawing it as water would drown it.
    return [ring for ring in rings if len(ring) > 2 and turns_right(ring)]


def joined(lines):
    """Lines of which one begins where another ends are one line."""
    lines = [line for line in lines if len(line) > 1]
    changed = True
    while changed:
        changed = False
        for first in lines:
            following = next((line for line in lines if line is not first and line[0] == first[-1]), None)
            if following:
                lines = [line for line in lines if line is not first and line is not following]
                lines.append(first + following[1:])
                changed = True
                break
    return lines


def inside(line, bounds):
    """The parts of a line within the box, their ends put on its edge where the line goes on outside or is cut off."""
    west, south, east, north = bounds
    if line[0] == line[-1] and all(west <= x <= east and south <= y <= north for x, y in line):
        return [line]
    parts, part = [], []
    for x, y in line:
        if west <= x <= east and south <= y <= north:
            part.append((x, y))
        elif part:
            parts.append(part)
            part = []
    parts.append(part)
    return [[on_edge(part[0], bounds)] + part + [on_edge(part[-1], bounds)] for part in parts if len(part) > 1]


def on_edge(point, bounds):
    (x, y), (west, south, east, north) = point, bounds
    distances = [(x - west, (west, y)), (east - x, (east, y)), (y - south, (x, south)), (north - y, (x, north))]
    return min(distances)[1]


def along(point, bounds):
    """Where on the edge: 0 to 4 clockwise from the north-western corner."""
    (x, y), (west, south, east, north) = point, bounds
    across, down = (x - west) / (east - west), (north - y) / (north - south)
    if y == north:
        return across
    if x == east:
        return 1 + down
    if y == south:
        return 3 - across
    return 4 - down


def corners(start, end, bounds):
    """The corners of the box on the way from one place on its edge to another, clockwise."""
    west, south, east, north = bounds
    all_corners = [(west, north), (east, north), (east, south), (west, south)]
    length = (end - start) % 4
    steps = sorted(((corner - start) % 4, corner) for corner in range(4))
    return [all_corners[corner] for step, corner in steps if 0 < step < length]


def turns_right(ring):
    area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]))
    return area < 0


if __name__ == "__main__":
    box = tuple(float(part) for part in sys.argv[1].split(","))
    sys.stdout.writelines(main(box, sys.stdin))
