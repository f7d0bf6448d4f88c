"""What search engines read: JSON-LD (by extruct) on every page, an Event for every performance."""

import re

from .report import Report
from .site import Broken, Site

OFFSET_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
STATUS = re.compile(
    r"https?://schema\.org/Event(Scheduled|Cancelled|MovedOnline|Postponed|Rescheduled)"
)
# Names another event without telling about it again.
REFERENCES = ("superEvent", "previousStartDate")


def check(site: Site) -> Report:
    report = Report("structured data", unit="pages")
    for path, page in site.pages.items():
        report.checked += 1
        for message in page.json_ld_problems:
            report.add(path, message)
        for event in events(page.json_ld):
            for message in _problems_of(event):
                report.add(path, f"{event.get('@type')} {event.get('name')!r}: {message}")
    _check_performances(site, report)
    return report


def events(value: object):
    """Every event in JSON-LD, however deep: in a list, a @graph, an itemListElement or a subEvent."""
    if isinstance(value, list):
        for each in value:
            yield from events(each)
    elif isinstance(value, dict):
        if any(kind.endswith("Event") or kind == "Festival" for kind in _types(value)):
            if set(value) - {"@type", "@id"}:
                yield value
        for name, each in value.items():
            if name not in REFERENCES:
                yield from events(each)


def _types(node: dict) -> list[str]:
    types = node.get("@type", [])
    return [each for each in (types if isinstance(types, list) else [types]) if isinstance(each, str)]


def _problems_of(event: dict):
    festival = "Festival" in _types(event)
    if not event.get("name"):
        yield "has no name"
    for name in ("startDate", "endDate"):
        value = event.get(name)
        if value is None and name == "endDate":
            continue
        # A festival has days; a set has a minute, and that is one only with an offset.
        if not isinstance(value, str) or not (
            OFFSET_TIME.fullmatch(value) or (festival and DATE.fullmatch(value))
        ):
            yield f"{name} {value!r} is no time with an offset"
    if festival and "eventStatus" not in event:
        pass
    elif not isinstance(event.get("eventStatus"), str) or not STATUS.fullmatch(event["eventStatus"]):
        yield f"eventStatus {event.get('eventStatus')!r} is none of schema.org's"
    places = event.get("location")
    places = places if isinstance(places, list) else [places]
    for place in places:
        yield from _problems_of_place(place, festival)


def _problems_of_place(place: object, festival: bool):
    if not isinstance(place, dict):
        yield f"location {place!r} is no place"
        return
    for name in ("name",) if festival else ("name", "address", "geo"):
        if not place.get(name):
            yield f"location has no {name}"
    geo = place.get("geo")
    if geo is not None and not (
        isinstance(geo, dict)
        and _is_degrees(geo.get("latitude"), 90)
        and _is_degrees(geo.get("longitude"), 180)
    ):
        yield f"geo {geo!r} has no latitude and longitude"


def _is_degrees(value: object, most: int) -> bool:
    try:
        return abs(float(value)) <= most
    except (TypeError, ValueError):
        return False


def _check_performances(site: Site, report: Report) -> None:
    """The page of every stop in the performers' feeds tells search engines about it."""
    for path in site.select("performances.geojson"):
        document = site.json(path)
        if not path.startswith("performers/") or not isinstance(document, dict):
            continue
        pages = set()
        for feature in document.get("features") or []:
            try:
                target = site.resolve(feature["properties"]["url"])
            except (Broken, KeyError, TypeError, AttributeError):
                continue  # reported by `links` or `geojson`
            if target is not None:
                pages.add(target.path)
        for page in sorted(pages):
            if page in site.pages and not any(events(site.pages[page].json_ld)):
                report.add(page, "is the page of a performance, but has no Event in JSON-LD")
