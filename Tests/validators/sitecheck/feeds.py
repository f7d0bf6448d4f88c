"""Feeds: Atom as feedparser reads it, JSON Feed against a schema of version 1.1."""

import re
from collections import Counter

import feedparser

from .json_documents import schema_problems
from .report import Report
from .site import Site

ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:\S+", re.IGNORECASE)
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def check(site: Site) -> Report:
    report = Report("feeds")
    for path in site.select("atom.xml"):
        report.checked += 1
        for message in _problems_of_atom(site, path):
            report.add(path, message)
    for path in site.select("feed.json"):
        report.checked += 1
        for message in _problems_of_json_feed(site, path):
            report.add(path, message)
    return report


def _problems_of_atom(site: Site, path: str):
    # Bytes, never a name: feedparser would fetch one that looks like an address.
    feed = feedparser.parse(site.bytes(path), response_headers={"content-type": "application/atom+xml"})
    if feed.bozo:
        yield f"feedparser: {feed.get('bozo_exception')}"
    if feed.version != "atom10":
        yield f"is {feed.version or 'no feed'}, not Atom 1.0"
        return
    yield from _problems_of_part("the feed", feed.feed)
    links = {link.get("rel"): link.get("href") for link in feed.feed.get("links", [])}
    if links.get("self") != site.address(path):
        yield f"its link rel=self is {links.get('self')}, not {site.address(path)}"
    for entry in feed.entries:
        name = entry.get("id") or entry.get("title") or "an entry"
        yield from _problems_of_part(name, entry)
        if not entry.get("link"):
            yield f"{name}: has no link"
        if not entry.get("author") and not feed.feed.get("author"):
            yield f"{name}: neither it nor the feed has an author"
    yield from _doubled(entry.get("id") for entry in feed.entries)


def _problems_of_part(name: str, part):
    if not ABSOLUTE.fullmatch(part.get("id", "")):
        yield f"{name}: the id {part.get('id')!r} is no absolute IRI"
    if not RFC3339.fullmatch(part.get("updated", "")) or not part.get("updated_parsed"):
        yield f"{name}: updated {part.get('updated')!r} is no RFC 3339 time"
    if not part.get("title"):
        yield f"{name}: has no title"


def _problems_of_json_feed(site: Site, path: str):
    feed = site.json(path)
    if site.json_problem(path):
        return  # reported with the other JSON documents
    problems = list(schema_problems("json-feed-1.1", feed))
    yield from problems
    if problems:
        return
    if feed.get("feed_url") != site.address(path):
        yield f"feed_url is {feed.get('feed_url')}, not {site.address(path)}"
    yield from _doubled(item["id"] for item in feed["items"])


def _doubled(ids):
    for identity, count in Counter(ids).items():
        if count > 1:
            yield f"{identity}: {count} entries have this id"
