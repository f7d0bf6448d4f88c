"""feeds/index.json tells the truth about the feeds: all are there, with their hash, count and bbox."""

import hashlib
import re

from .report import Report
from .site import Broken, Site
from .tree import FEEDS


def check(site: Site) -> Report:
    report = Report("feed index", unit="feeds")
    path = "feeds/index.json"
    document = site.json(path) if path in site.files else None
    entries = document.get("feeds") if isinstance(document, dict) else document
    if not isinstance(entries, list):
        return report  # an index that cannot be read is reported with the other JSON documents
    listed = set()
    for entry in entries:
        report.checked += 1
        if isinstance(entry, dict) and "url_template" in entry:
            for message in _problems_of_tiles(site, entry):
                report.add(path, message)
            continue
        target = _target(site, entry)
        if target is None:
            continue  # reported by `links`
        if target in listed:
            report.add(path, f"{target}: is listed twice")
        listed.add(target)
        for message in _problems_of(site, entry, target):
            report.add(path, f"{target}: {message}")
    for feed in site.select(*FEEDS):
        # The calendar of a single performance is a link on its page, no feed of a listing.
        if feed not in listed and not (feed.startswith("performers/") and feed.count("/") == 3):
            report.add(path, f"{feed}: is not listed")
    return report


def _problems_of_tiles(site: Site, entry: dict):
    """The feeds by map tile are one entry, whose address has places for the tile's numbers."""
    before, x, middle, y, after = re.split(r"\{(x|y)\}", entry["url_template"])
    if (x, y) != ("x", "y"):
        yield f"{entry['url_template']}: does not name x and y"
    folder = f"feeds/tiles/{entry.get('zoom')}/"
    tiles = sorted(path for path in site.files if path.startswith("feeds/tiles/"))
    if not before.endswith("/" + folder) or (middle, after) != ("/", ".geojson"):
        yield f"{entry['url_template']}: is not where tiles are"
    if any(not re.fullmatch(re.escape(folder) + r"\d+/\d+\.geojson", path) for path in tiles):
        yield f"{folder}: holds something that is no tile"
    if entry.get("tiles") != len(tiles):
        yield f"{folder}: has {len(tiles)} tiles, not {entry.get('tiles')} as the index says"
    documents = [site.json(path) for path in tiles]
    count = sum(len(document["features"]) for document in documents)
    if entry.get("count") != count:
        yield f"{folder}: has {count} features, not {entry.get('count')} as the index says"
    hashes = "".join(hashlib.sha256(site.bytes(path)).hexdigest() for path in tiles)
    whole = hashlib.sha256(hashes.encode()).hexdigest()
    if entry.get("sha256", whole) != whole:
        yield f"{folder}: has another hash than the index says"
    corners = list(zip(*(document["bbox"] for document in documents if "bbox" in document)))
    box = [*map(min, corners[:2]), *map(max, corners[2:])]
    if entry.get("bbox", box) != box:
        yield f"{folder}: has the bbox {box}, not {entry['bbox']} as the index says"


def _target(site: Site, entry: object) -> str | None:
    try:
        target = site.resolve(entry["url"])
    except (Broken, KeyError, TypeError, AttributeError):
        return None
    return target.path if target else None


def _problems_of(site: Site, entry: dict, target: str):
    stated = entry.get("sha256") or entry.get("hash")
    if isinstance(stated, str) and hashlib.sha256(site.bytes(target)).hexdigest() not in stated:
        yield "has another hash than the index says"
    feed = site.json(target) if target.endswith(("json",)) else None
    if not isinstance(feed, dict):
        return
    for name in ("features", "items"):
        if isinstance(feed.get(name), list) and entry.get("count", len(feed[name])) != len(feed[name]):
            yield f"has {len(feed[name])} {name}, not {entry['count']} as the index says"
    if feed.get("bbox") != entry.get("bbox", feed.get("bbox")):
        yield f"has the bbox {feed.get('bbox')}, not {entry['bbox']} as the index says"
