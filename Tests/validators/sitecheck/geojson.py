"""GeoJSON as RFC 7946 has it (geojson-validator), and features as the design promises them."""

import re
from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

import geojson_validator

from . import places
from .report import Report
from .site import Site

STATUSES = {"scheduled", "live", "late", "moved", "ended", "cancelled", "rained_off", "closed"}
TEXTS = ("performance", "occurrence", "stop_key", "title", "performer", "performer_name", "city",
         "address", "start", "end", "timezone", "status", "url")
OPTIONAL_TEXTS = ("festival", "pitch", "pitch_name", "note", "updated")
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
# Only what the specification forbids, or what no honest stop or walk can be: a route may well come
# back to a place it has been at, so doubled nodes are no problem.
PROBLEMS = ("3d_coordinates", "outside_lat_lon_boundaries", "excessive_coordinate_precision")


def check(site: Site) -> Report:
    geojson_validator.configure_logging(enabled=False)
    report = Report("geojson")
    known: dict[str, tuple[str, dict]] = {}
    for path in site.select(".geojson"):
        report.checked += 1
        document = site.json(path)
        if site.json_problem(path):
            report.add(path, site.json_problem(path))
        elif _check_collection(report, path, document):
            for feature in document["features"]:
                _check_feature(site, report, path, feature)
                _check_fragment(report, path, feature, known)
    places.check(site, report)
    return report


def _check_collection(report: Report, path: str, document: object) -> bool:
    """Whether the features can be looked at one by one."""
    problems = geojson_validator.validate_structure(document, check_crs=True)
    for message, where in problems.items():
        for place in where["path"]:
            report.add(path, f"{place or '/'}: {message}")
    if problems:
        return False
    if document["type"] != "FeatureCollection":
        report.add(path, f"is a {document['type']}, not a FeatureCollection")
        return False
    results = geojson_validator.validate_geometries(document, criteria_problematic=PROBLEMS)
    for kind in ("invalid", "problematic"):
        for criterion, features in results[kind].items():
            for index in features:
                report.add(path, f"/features/{index}: {criterion.replace('_', ' ')}")
    ids = Counter(str(feature.get("id")) for feature in document["features"])
    for identity, count in ids.items():
        if count > 1:
            report.add(path, f"{identity}: {count} features have this id")
    return True


def _check_feature(site: Site, report: Report, path: str, feature: dict) -> None:
    identity, properties = feature.get("id"), feature["properties"] or {}
    if not isinstance(identity, str) or not identity:
        report.add(path, f"{identity!r}: an id is a string that is not empty")
        return
    wanted = "LineString" if path.endswith("routes.geojson") else "Point"
    kind = (feature["geometry"] or {}).get("type")
    if kind != wanted:
        report.add(path, f"{identity}: is a {kind}, not a {wanted}")
    performance = properties.get("performance")
    if not isinstance(performance, str) or not identity.startswith(performance + "/"):
        report.add(path, f"{identity}: does not begin with its performance, {performance!r}")
    elif wanted == "Point":
        for message in _problems_of_stop(site, identity, properties):
            report.add(path, f"{identity}: {message}")


def _problems_of_stop(site: Site, identity: str, properties: dict):
    for name in TEXTS:
        if not isinstance(properties.get(name), str) or not properties[name]:
            yield f"`{name}` is {properties.get(name)!r}, not a text"
            return
    for name in OPTIONAL_TEXTS:
        if not isinstance(properties.get(name), str | None):
            yield f"`{name}` is {properties[name]!r}, not a text"
    if identity != f"{properties['occurrence']}/{properties['stop_key']}":
        yield "is not occurrence/stop_key"
    date = properties["occurrence"].removeprefix(properties["performance"] + "/")
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", date):
        yield f"the occurrence {properties['occurrence']} is not performance/date"
    if properties["status"] not in STATUSES:
        yield f"`status` is {properties['status']}, which is not in the vocabulary"
    for name in ("genres", "accessibility"):
        values = properties.get(name, [] if name == "accessibility" else None)
        if not isinstance(values or [], list) or not all(isinstance(each, str) for each in values or []):
            yield f"`{name}` is {values!r}, not a list of texts"
    if not properties.get("genres"):
        yield "has no genre"
    if not properties["url"].startswith((site.url + "/", site.base)):
        yield f"`url` {properties['url']} is not of this site"
    yield from _problems_of_order(properties)
    yield from _problems_of_times(properties)


def _problems_of_order(properties: dict):
    stop, stops, walk = (properties.get(name) for name in ("stop", "stops", "walk_to_next"))
    if type(stop) is not int or type(stops) is not int or not 1 <= stop <= stops <= 5:
        yield f"is stop {stop} of {stops}"
    elif stop == stops and walk is not None:
        yield "is the last stop and yet has a walk to the next"
    elif stop < stops and not (
        isinstance(walk, dict)
        and all(type(walk.get(unit)) in (int, float) and walk[unit] >= 0 for unit in ("metres", "seconds"))
    ):
        yield f"`walk_to_next` is {walk!r}, not metres and seconds"


def _problems_of_times(properties: dict):
    for name in ("start", "end", "updated"):
        if properties.get(name) is not None and not RFC3339.fullmatch(properties[name]):
            yield f"`{name}` {properties[name]} is not RFC 3339 with an offset"
            return
    start, end = (datetime.fromisoformat(properties[name]) for name in ("start", "end"))
    if start >= end:
        yield f"starts at {properties['start']}, not before its end {properties['end']}"
    try:
        zone = ZoneInfo(properties["timezone"])
    except (KeyError, ValueError, OSError):
        yield f"`timezone` {properties['timezone']} is no IANA time zone"
        return
    for instant in (start, end):
        if instant.utcoffset() != instant.astimezone(zone).utcoffset():
            yield f"{instant.isoformat()} does not have the offset of {zone.key}"


def _check_fragment(report: Report, path: str, feature: dict, known: dict) -> None:
    """A feature is rendered once: it must read the same in every listing that has it."""
    identity = feature.get("id")
    first_path, first = known.setdefault(identity, (path, feature))
    if first != feature:
        report.add(path, f"{identity}: differs from the same feature in {first_path}")
